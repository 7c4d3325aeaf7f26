/** Vocabularies for telling names from words. All folded: lower case, no accents, plain apostrophes. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Lower-case words that may stand inside a title: "House of the Dragon". */
export const titleConnectors = set('of the a an and to in on for with at from by vs & or de la el del der das die du le les y e no na')

/** Lower-case words that may stand inside a person's name: "Dani de la Orden". */
export const nameParticles = set('bo de la del da do dos das di du van von der den ten bin ibn al el le y e af av zu zur ter')

/** Nouns for a series: what stands before or after a title. */
export const seriesNouns = set(`series show shows drama dramas comedy comedies sitcom sitcoms dramedy thriller thrillers anime procedural procedurals soap soaps
  miniseries mini-series docuseries docu-series docudrama telenovela telenovelas k-drama k-dramas kdrama kdramas j-drama c-drama rom-com romcom mystery
  reboot revival spinoff spin-off prequel sequel franchise saga program programme programs programmes pilot adaptation newcomer cartoon competition anthology
  hit dramedies whodunit western fantasy romance soaper hitcom horror epic documentary documentaries favorite favourite favorites favourites epics sci-fi musical mockumentary detective spoof smash freshman rookie sophomore newcomer docudramas`)

/** Capitalised words that begin or make up no person's name and no title by themselves. */
export const notNames = set(`season seasons series episode episodes part volume chapter release date dates cast plot trailer trailers teaser teasers premiere premieres
  finale show shows drama tv television emmy emmys oscar oscars bafta golden globe globes award awards covid covid-19 coronavirus pandemic christmas easter thanksgiving halloween
  instagram twitter youtube facebook tiktok reddit google imdb metacritic tomatoes rotten wikipedia myanimelist ceo eps ep executive producer producers director directors writer writers creator creators showrunner
  winter summer spring autumn fall north south east west actor actress actors actresses star stars perhaps maybe sources president chief vice officer mr mrs ms dr sir lady lord american british english korean japanese chinese indian mexican spanish turkish french german italian
  brazilian canadian australian irish scottish welsh swedish danish norwegian polish russian israeli thai african european asian latin latinx hispanic black white
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  us uk u.s. u.k. usa america england britain korea japan china india mexico spain turkey france germany italy canada australia ireland scotland wales london hollywood tokyo seoul
  new york los angeles et pt est pst gmt bst kst jst ist am pm a.m. p.m. photo image images courtesy credit getty read also related more advertisement source via updated published posted
  spoiler spoilers warning faq everything here what when where who why how will is are does do did can could should would has have had in on at for from by with and or but if so as
  the a an this that these those it its he she they we you i his her their our my your there then now yes no not after before while although though despite since until during
  however meanwhile moreover furthermore additionally also besides thus hence therefore still just even only both each every all some any many most several other another such
  first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten last final next previous
  according already too bubble limbo unfortunately fortunately luckily hopefully well fans fan viewers viewer audience audiences critics people everyone nobody someone anyone nothing something anything
  renewal renewed cancelled canceled status confirmed official officially news update updates details information latest know need want expect expected watch stream streaming
  let get go come see look read find check click follow join starring featuring stars created written directed produced based set filming production announcement announced
  storyline synopsis story review reviews rating ratings recap ending explained spinoff revival reboot genre network platform language country origin runtime
  character characters role roles name names title titles number total main lead released cancels renews renew axes axed scraps scrapped orders ordered returns sets gets drops dropped reveals revealed unveils casts adds joins teases announces confirms picks picked boards lands exits leaves quits taps ends wraps begins starts starting debuts premieres releases launches greenlights revives hires nabs hits moves shifts joining reprising playing appearing rounding speaking following meeting dvd blu-ray original originals geeked tudum week promotes ups delays pushes coming back brings keeps makes takes shares says supporting returning recurring guest castmate castmates newcomer newcomers co-star co-stars comedian presenter hosts host buy like elsewhere thankfully sadly shocking exclusive previously originally recently currently finally
  pd co-creator co-creators co-showrunner co-showrunners co-director co-directors co-writer co-writers co-producer co-producers co-executive screenwriter screenwriters scriptwriter scriptwriters filmmaker filmmakers`)

/** Words so common that, capitalised at the start of a sentence or in a heading, they say nothing; a title made of them alone needs other proof. */
export const ordinaryWords = set(`${[...notNames].join(' ')}
  you dark from forever friends lost bear office evil house girls heroes scandal silo shameless ghosts barry wednesday power empire star suits bones castle
  community awake alive alone away back bad balance band bang beauty big bill billions birds blood blue body book boss bridge brothers business call chance change city class
  close club cold college control cops corner country couple cover crash crew cross crown dance danger dave daughter daughters dead deadline deal death deep
  devil divorce doctor dog dollhouse doubt dream dreams duty earth east edge elite end enemy envy event ever eye face faith fall fallout fame family fame fast
  father fear feed fire flash flesh force fortune found foundation friend fringe fury future game games gang gap ghost gift girl glory glow gods good great grace green grim ground guilt
  hacks halo hand hands happy hard haven heart hearts heat heaven heist hell hero hidden high hill history home honor hope hospital hotel hour house human humans hunt hunted hunters
  ice idol impulse influence inside insecure invincible island jack job journey joy judge jury justice kid kids killing kin king kingdom kings lady lake land law leader league
  legacy legend legends legion letter liar library life light lights line lines little living lonely looking love lovers luck mad magic maid man manhunt mask master masters maze mercy mind minds
  mirror misfits mob modern mom money monk monster monsters moon mother motherland murder music naked nature neighbors neighbours night nights nobody normal north november nurse nurses
  oath ocean old open orphan other outcast outlaws outsider outsiders pack paradise paranormal party passage past patriot perfect person
  pioneer pitch planet play playlist police pose power preacher pretender pride prime prison private promise prophet proof pure queen queens quiet race
  rain ransom raw real rebel reckless reckoning red reign rescue resident rest revenge revolution rich ride right ring rise river road rome room rookie roots royal royals rush
  safe salem salvation sanctuary save savior school schooled science sea search secret secrets see sense shadow shadows shark sharp shield shift ship shine shooter shrill signal sinner sister sisters skins sleep
  small smash snow social soldier son song sons soul south special speed spirit spy spooked square stalker stage startup state step still stone storm strange stranger
  street strike strong style summer sun super survivor swat sweet swing taboo taken target taxi teacher team tell ten terror test thing things think thirteen threads time today together
  top torn touch tower town trade train trap traitors travelers treason tree trial trigger trouble true trust truth turn twenties twin twisted ugly undercover underground undone unforgettable
  unit united universe upload utopia valley vanished vegas veil vice victim victor view vikings village villain virgin vision voice walk walker wall war warrior warriors
  watch water wave way wedding weeds west wife wild wilderness will wind winner winter wish witch witches wolf woman women wonder wonders word words work world
  worst wrong year years yellow young younger youth zero zone zoo`)

/** Words that open so many sentences that nothing makes a title of them there. */
export const functionWords = set(
  'you from about after before when were with here there this that what who how why will all one two if it like most both such where which while since for now then',
)
