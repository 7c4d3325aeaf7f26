/** Given names of people in television worldwide, folded; our own compilation. A name that is mainly a common word is left out. */
export const givenNames: ReadonlySet<string> = new Set(
  `aadhi aamir aarav aaron aarti aasif abayomi abbas abbey abbie abby abdallah abdel abdelaziz abdelrahman abdul abdulkadir abdullah abe abel
  abena abeni abhay abhijeet abhilash abhimanyu abhinav abhishek abigail abiola abner abosede abraham abram achille ada adah adair adaline
  adam addison adebayo adebola adeel adel adela adelaide adele adelheid adeline adelmo aden adeola adepero adesua adetomiwa adewale adewunmi
  adham adi adib adil adina adipati adir aditi aditya adivi adjoa adlai adnan adolfo adrian adriana adrianne adriano adrien adrienne adunni
  afia afolabi agata agatha agathe agnes agnese agnieszka agoston agustin agustina ahana ahlam ahmad ahmed ahmet ahuva aida aidan aiden aiko
  aileen aimee ainsley airi aisha aishwarya aisling aitana aitor ajay ajit akan akane akanksha akari akash aki akihiko akihiro akiko akin akio
  akira akiva akiyoshi akosua akram aksel akshay akshaye akua akuoma al alaa alain alan alana alanis alanna alastair alaya alba alban albert
  alberta alberto albie albrecht alden aldis aldo aldous alec alecia alejandra alejandro alejo aleksandar aleksander aleksandr aleksandra
  aleksei aleksey alena ales alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandrine alexandru alexei
  alexia alexis alf alfie alfonsina alfonso alfre alfred alfreda alfredo alfrida algernon ali alia alican alice alicia alienor alihan alika
  alina alisa alisha alison alissa alistair alix aliyah alla allan allegra allen allie allison allu ally allyson alma alois alojz alok alon
  alonzo aloysius alp alper alperen alphonse altan althea alva alvaro alvin alyona alyson alyssa ama amadeo amador amahle amaia amal amala
  amalia amalie aman amanda amandine amandla amani amara amarachi amari amaya amber ambra ambroise ambrose amedee amedeo amelia amelie ameyaw
  ami amie amin amina aminata amine amir amira amit amitabh amma ammar amnon amol amos amparo amr amrita amruta amy ana anabelle anahi anais
  anamaria anand ananya anas anastasia anastasiya anat anatoly anders andie andile andjela andre andrea andreas andrei andrej andres andrew
  andrey andrzej andy ane anele aneta anette angela angeles angelica angelina angeline angelique angelo angie angus anibal aniceto anika anil
  anirban anirudh anis anissa anita anja anjali anjelica anjli anka anke ankit ankita ankur ann anna annabel annabella annabelle annabeth
  annalisa annalise annalynne annamaria anne annegret anneke annelie anneliese annelise annemarie annett annette annie annika annu anouk anri
  ansel anselme anshuman anson anthony antje antoine antoinette anton antonella antonia antonin antonina antonino antonio antony antwon
  anubhav anupam anupama anurag anurak anushka anya anzhelika aoi aoife aparna aparshakti apichatpong apolline apollonia apoorva ara arabella
  araceli arantxa aras arash arata araya archana archibald archie arda ardeshir aretha ari aria ariadna ariadne ariana ariane arianna arie
  ariel ariella arielle arif arijit arik arinze arisa aristide aristotelis aristotle arjan arjun arkadiusz arkady arlene arlette arlo armand
  armando armelle armida armie armin arnaldo arnar arnaud arndt arne arnie arnold arnon arnor aron arpita arsema arsene arsenio arshad artem
  arthur artie artur arturo artyom arun arunoday arwa aryeh asa asaf asala asami asantewa asbjorn asgeir ashenafi asher ashish ashlee ashleigh
  ashley ashlyn ashok ashraf ashton ashutosh ashwini asier asim asin aslaug asli asma asmaa aspa assaf assala assi asta astri astrid asude
  asuka asuna asuncion atakan athena athina atle atsuko atsuro atsushi atthaphan attila atul aubrey aubry auden audra audrey audrina augie
  augusta auguste augustine augusto augustus aura aurelia aurelie aurelien aurelio aurora aurore austin ava avan avantika avery avi avigail
  avinash aviram avital aviv avner avraham avril awa awhina awkwafina axel aya ayaka ayako ayame ayami ayan ayanda ayane ayano ayberk aybuke
  ayca aycin ayden aydin ayelet ayesha aykut ayla aylin ayman aymen aymeric ayo ayobami ayoola ayoub ayse aysen aytac ayumi ayumu ayushmann
  aziz azucena azusa babajide babak babatunde babett babette babil babou bader bahaa bahar bailee bailey balazs balder balint baltasar
  bambadjan bao baptiste barak baran barbara barbora baris barnaby barney barret barrett barrie barry bart bartek bartholomew bartolome
  bartolomeo barton bartosz barun basak basel basem bashar bashir basil bassam bassel bastian bastien batya baybars baykali bea beata beatrice
  beatrix beatriz bebe becca beckett becky begona begum behrouz bekah bela belcim belen belinda bella belma ben bence benedict benedikt
  benedikte bengt bengu benicio benito benjamin benji benno benny benoit benson bensu beren berenice berk berkay berke berker berna bernadette
  bernadine bernard bernarda bernardo bernd bernhard bernice bernie berrak bert bertha bertie bertille bertram bertrand beryl bess bessie
  beste beth bethan bethany bethenny betsy bette bettie bettina betty beulah beverley beverly bex bharat bharti bhumi bhuvan biagio bianca
  bilal bill billie billy bimbo bingbing binyavanga biola bipasha biran birce birge birgit birgitta birgitte birkan birte bisi bjarki bjarne
  bjorn blaine blair blaise blake blanca blanche blandine bo boaz bob bobbi bobbie bobby bodil bodo bogdan bogumil boguslaw bohdan bojan
  bolaji bolanle boman bongani bonginkosi boniface bonita bonnie bontle bora boran boray borge boris borja borys boutros bowen boyan boyd brad
  braden bradford bradley brady brage bram bran brandi brando brandon brandy branislav branka branko brant brayden brea breanna breckin bree
  breeda brenda brendan brenna brennan brent brenton bret brett bria brian briana brianna brianne brice bridget bridgette bridie brie brielle
  brigid brigitte brita britney britt britta brittani brittany brittney brock broderick brodie brody bronagh bronislaw bronson bronwen bronwyn
  brooke brooklyn brooks bruce bruna bruno bryan bryana bryant bryce bryn brynn bryony bryson bucky bugra bukky bulent burak buran burcin
  burcu burgess burghart burhan burkhard burt burton busi busisiwe busra buyi byron cade caden caetana cagatay cagla caglar cagri cailin caio
  cait caitlin caitlyn caitriona caity cal calah caleb calista callan callie callum calum calvin cam camelia cameron camila camilla camille
  camilo camryn candace candela candice candis candy caner cansel cansu caoimhe capucine cara caren carey cari carice caridad carina carl
  carla carlo carlos carlotta carlton carly carlyle carmel carmela carmella carmelo carmen carmina carmine carol carole carolina caroline
  carolyn carrie carroll carson carsten carter cary caryn casey casper cassandra cassidy cassie catalin catalina catarina cate catelyn
  caterina caterine catherine cathleen cathy catrin catriona cayetana cecelia cecil cecile cecilia cecilie cecily cedric cees celeste celestin
  celestine celia celina celine celso cem cemal cemre cenan cengiz ceren cesar ceyda cezary chabelo chad chadwick chaim chalya chandan
  chandler chandra channing chanon chantal chantavit chantelle charbel charis charlene charles charley charlie charline charlize charlotte
  charlton charmaine charo chas chaw chaya chayanne chaz chelsea chelsey chelsie cher cheri cherie cherise cheryl chester chet chevy cheyenne
  chi chiaki chiara chibuzo chidera chidi chie chieko chihiro chika chikako chike chimamanda chimezie chinaza chinedu chinonso chinonye chinwe
  chioma chirag chisato chitrangada chiwetel chiyo chizuru chloe chris chrissie chrissy christa christel christelle christian christiane
  christie christina christine christof christoffer christoph christophe christopher christos christy chrystal chuck chukwudi chulpan chyler
  chynna cian ciara ciaran cicely cihan cihangir cillian cinar cindy cinta cinzia ciro claas claes claire clancy clara clare clarence clarice
  clarisa clarissa clarisse clark claude claudette claudia claudine claudio claus clay clayne clayton clea clelia clem clemence clemens
  clement clementine cleo cleopatra cletus cleve cliff clifford clifton clint clinton clive cloris clotilde clovis clyde coby coco cody cohen
  colby cole coleen colette colin coline colleen collette collin colm colman colton columba conan concepcion concha conchita conleth connie
  connor conor conrad constance constantin constantine constanze consuelo cooper cora coralie corbett corbin cordelia corentin coretta corey
  cori corin corinna corinne cormac cornelia cornelius corrado corrine cory cosimo cosmin costas courteney courtland courtney craig creighton
  cressida crispin cristi cristian cristiana cristiano cristina cristobal crystal csaba csilla curt curtis cush cybill cyndi cynthia cyprien
  cyrielle cyril cyrine cyrus daan dabney dacian dacre dafna dag dagmar dagny dahlia daichi daigo daiki daisuke daisy dakore dakota dale dali
  dalia dalila dalit dalton damian damiano damien damilola damon damson dan dana danai dane danica daniel daniela daniele daniella danielle
  daniil danika danila danilo danit danna dannii danny dante danuta daphna daphne dara darby darcey darci darcy daren daria darin dario
  darioush darius darko darla darleen darlene darnell darrel darrell darren darrin darryl darshan darshana darsheel darwin darya daryl dave
  daveed daveigh davi david davide davika davina davis davood davor dax dayna dayo dean deanna deanne deb debbie debby debi debora deborah
  debra debrah declan dee deena deepa deepak deepika deepti deidre deion deirdre delaney delbert delia delilah della delores deloris delphine
  delroy demetri demetria demetrius demi dena denby denes denis denise dennis denny denzel derek derick dermot derrick dervla desanka desiree
  desmond desta detlef detlev dev devid devika devin devon devora dewey dexter deyemi dhafer dhanush dharmendra dhruv dia diahann diamand dian
  diana diane dianna dianne diarmuid didi didier diederik diego dierdre dieter dietmar dietrich dijana dilan dilara dilek diletta diljit
  dilsad dimitar dimitra dimitri dimitrije dimitris dina dinah dinara dineo dingdong dino dinora dion dione dionne dipika dirk disa disha
  ditmar ditte divya divyanka divyendu django djimon dmitri dmitriy dmitry dobromir dogukan dolly dolores dolph dom domenic domenico domhnall
  domingo dominic dominick dominik dominika dominique don donal donald donatella donato donia donna donnie donny donovan dora doreen dori
  doria dorian doris dorit doron dorota dorothea dorothee dorothy dorra dorthe dottie doug dougal dougie douglas dov doval doyle dragan
  dragana dragos drake drashti drazen dre drea drena drew dror duane dudley dudu dulce dulcie dule dulquer duncan dusan dusko dustin dvora
  dwayne dwight dylan eamon eamonn earl earle eartha ebba ebbe ebele ebenezer eberhard ebon ebony ebrahim ebru ebuka ece ecem eckhard ed eda
  edda eddie eddy eden edgar edgardo edie edin edina edith ediz edmee edmond edmund edmundo edna edoardo edouard edsel eduarda eduardo edvin
  edward edwin edwina efe effie efrain efrat efua egan ege ehud eiichi eiichiro eiji eiko eileen eilidh eimear einar einat eirik eirini eitan
  ejike ekaterina ekin ekta elad eladio elaine elan elazar elcin eldad elden eleanor eleanora electra eleftheria elena eleni eleonora eleonore
  elham eli elia eliane elias elif elijah elin elinor elio eliot eliran elisa elisabet elisabeth elise elisha elisheva eliska elissa eliza
  elizabeth elizaveta elke ella elle ellen ellie elliot elliott ellis elly elmar elmer elna elodie eloi eloise elon els elsa elsebeth elsie
  elspeth elton elva elvin elvira elvis elwood ely elyas elyse elyssa elzbieta emad eman emanuel emanuela emanuele emayatzy emeka emel emeline
  emer emeric emerson emi emiko emil emile emilia emiliano emilie emilio emily emin emine emir emlyn emma emmanuel emmanuelle emme emmet
  emmett emmy emrah emre encarna ender engin enhle enid eniko ennis enoch enora enrica enrico enrique enya enyinna enzo eoghan eoin ephraim
  eran ercan erdal erdem eren erez erhan erhard eri eric erica erich erick ericka erik erika eriko erin eriq eris erkan erkin erlend erma
  ermanno erna ernest ernestine ernesto ernie ernst erol eros errol ersin ertan ertugrul erwan erwin erykah esben esha esi esin eskil esme
  esmee esmeralda esohe espen esperanza esra esteban estee estefania estela estella estelle ester esther esti esty ethan ethel etienne etsuko
  etta ettore euan eudora eugen eugene eugenia eugenie eugenio eunice euphemia eusebio eva evan evander evangelina evangeline evangelos
  evaristo eve evelyn evelyne everett evie evin evita evonne evren ewa ewan ewen eyad eyal eyram eytan ezekiel ezequiel ezgi ezra fabian
  fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadi fadia fadwa fae fahad fahadh fahri fahriye faisal
  faizon fallon famke fana fannie fanny farah fares farhad farhan farhat fariborz farid farida faris farouk farrah faten fathi fatih fatima
  fatin fatma faustine fausto fay faye fayez federica federico fedja felicia felicie felicitas felicity felipa felipe felisa felix femi femke
  fenella fenton ferdinand ferdinando ferenc fereydoun fergal fergus ferhat feride ferit fermin fernand fernanda fernando ferris ferzan feyyaz
  feyza fidel fifi fikret filip filipa filipe filippo filiz finbar finlay finley finn finnian fiona fionn fionnuala fionnula fiorella firat
  firmin fisayo flaminia flavia flavie flavio fletcher fleur flo flora florence florencia florent florian floriana florin floris floyd flynn
  folake folarin forrest fortunato fotini fran frances francesca francesco francine francis francisca francisco franck franco francois
  francoise frank franka frankie franklin franklyn franny frans franz franziska frasier frauke fred freda freddie freddy frederic frederica
  frederick frederik frederique fredric fredrik freek freema freida freja frida fridrik frieda friederike friedrich fritz fritzi frode fulu
  fulya fumi fumie fumihiko fumiko fumino fumiyo funke funmbi funmi funmilayo furkan fyodor gabby gabe gabi gabino gabor gabourey gabriel
  gabriela gabriele gabriella gabrielle gad gadi gael gaelle gaetan gaetano gaia gail gaius gaku gakuto gal galen galina galit gamze gard
  gareth garett garret garrett garrick garry garth gary gaspar gaspard gaurav gauri gautam gautami gaute gauthier gavin gavriel gayle gaynor
  gaz gbenga gedeon geetanjali gemma gena genadij genaro gene genelia genevieve gennady gennaro geoff geoffrey georg george georgette georgi
  georgia georgiana georgie georgina georgios georgiy gerald geraldine geraldo gerard gerardo gerd gerda gergely gerhard germain germaine
  german gerome gerrard gerry gert gertie gertrude geza ghada ghaith ghassan gheorghe ghislain ghislaine ghita gia giacomo giada giampaolo
  giancarlo gianfranco gianluca gianmarco gianna gianni giannis gideon gidi gigi gijs gil gila gilad gilbert gilberte gilberto gilda giles
  gill gilles gillian gina ginette ginevra ginnifer ginny gino gio gioele giorgia giorgio giorgos giovanna giovanni girish gisbert gisela
  gisele giselle gisle gitte giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusy gizem gladys glen glenda glenn glenne glenys
  gloria glyn glynis godfrey godric gokberk gokce gokcen gokhan golda golshifteh gonca gonul gonzalo goran gorana gordon gorel goro gottfried
  gotz govinda gozde grace gracie graciela grady graeme graham grainne gran grant granville grayson graziella grazyna greer greg gregg
  gregoire gregor gregorio gregory greta gretchen griff griffin griffith grigory griselda grover gry grzegorz guadalupe gudmundur gudrun
  guenole guglielmo gugu gugulethu guido guilherme guillaume guillemette guillermina guillermo guinevere gulben gulcan gulizar gulliver gulper
  gulse gulshan gulsim gulsin gunes gunilla gunnar gunnhild gunter gunther gunvor gupse gur gurgen guri gurinder gurkan gurmeet gus gustaf
  gustav gustave gustavo guthrie guylaine guz gwen gwenaelle gwenda gwendolen gwendoline gwendolyn gwyn gwyneth gyorgy gyula habib hadas haden
  hadewych hadi hadley hadrien hafsa hafsia hagai hagit haifa haile hailee hailey haim haitham hajime hakan hakeem hakon hal hala haley
  halfdan halil halina halit halle hallie haluk hamdi hamed hamid hamish hamza hana hanadi hanan hande hani hank hanna hannah hanne hannelore
  hannes hannibal hannu hans hany harald hari harish harlan harley harold harper harriet harriett harrison harry harshad harshvardhan hartley
  hartmut haruka haruki haruko haruma haruna haruo harutaka harvey hasan hasibe hassan hatem hatice hattie havard haya hayao hayat hayato
  hayden hayley haylie hazal hazar hazel hazem heath heather hector hedda hedvig hedwig hedy heidi heike heiko heiner heino heinrich heinz
  heleen helen helena helene helga helge helio helle helmut hema hend hendrik hengameh henk henning henny henri henrietta henriette henrik
  henrique henry henryk herb herbert herbie herborg heriberto herman hermann hermione hernan herschel herve hesham hettie hiam hicham hichem
  hideaki hidehiko hideki hideko hidenori hideo hidetaka hidetoshi hikari hikaru hila hilal hilarie hilario hilary hilda hilde hildur hildy
  hillary hillel hilmar hilmir himanshu hina hinako hinata hind hippolyte hiram hirofumi hirohiko hirokazu hiroki hiroko hiromi hiromu hiroshi
  hirotaka hiroto hiroyasu hiroyuki hisako hisashi hisham hiten hitomi hitoshi hjalmar hlomla hlubi hoda holden holger hollis holly hong
  honoka honora honorine hooman horace horacio horatio horst hortense hossam houda houshang howard howie hoyt hrithik hubert huda hudson huey
  hugh hughie hugo hugues hulda hulya huma humberto humphrey huseyin hussain hussein huw hyman hynek iain ian iantha ianto ibrahim ibtissam
  ichabod ichiro ida idan idia idil idina idit ido idris iesha ife ifeanyi ifeoma ignacio ignat ignatius igor ihab ihor ijeoma ike ikenna iker
  ikue ikumi ilan ilana ilanit ilaria ilayda ilber ildiko ileana ilene ilenia ilham ilia iliza ilker ilkin ilona ilse ilya ilyas imad iman
  imani imanol imelda imma immanuel imogen imogene imran imre imtiaz ina inaki inbal inbar inci indira indraneil ines inez inga inge ingeborg
  ingela inger ingmar ingo ingolf ingrid ingunn ingvar ini inma inna inori intisar intissar ioan ioana ioannis iona ionut ipek iqbal ira iraj
  irem irena irene ireti irina iris irit irja irma irmgard irrfan irvin irving irwin isaac isabel isabela isabella isabelle isaiah isaura
  iselin iseult isha ishaan ishita ishmael isiah isidora isidro isil isla ismael ismail isobel isoken isolde issa issei issy istvan ita itai
  itamar itati itay itsuki itumeleng itzhak itziar itzik iulia iulian ivan ivana ivanka ivano ivar ivette ivo ivonne ivor ivy iwona iyad
  iyanya izabela izabella izan izumi izzie izzy jaafar jaap jabari jabu jabulani jace jacek jacinda jacinta jacinto jack jackie jackky jackson
  jaclyn jacob jacoba jacqueline jacquelyn jacques jacqui jacquot jad jada jade jaden jadranka jadwiga jaelyn jahmil jai jaida jaideep jaime
  jaimie jaina jairo jake jakob jakov jakub jalade jalal jaleel jalen jamal jamar jameela jamel jamela james jamey jamie jamil jamila jan jana
  jane janeane janel janelle janet janette janhvi janice janie janina janine janis janna janne jannik jannis janos jantje janusz jared jaren
  jari jarl jarmo jarod jaron jaroslav jaroslaw jarrad jarrett jarrod jarvis jasmin jasmine jason jasper jatin javed javier javiera javon
  jawad jax jay jaya jayant jayasurya jayda jayden jayma jayme jayne jayson jazmine jean jeananne jeanette jeanie jeanine jeanne jeannie jeb
  jed jedediah jedidiah jeff jefferson jeffery jeffrey jelena jella jem jemaine jemima jemma jen jena jenelle jeneva jeni jenifer jenn jenna
  jenni jennie jennifer jenny jens jensen jeppe jerald jere jeremiah jeremy jeri jermaine jeroen jerome jeronimo jerri jerry jerzy jesper jess
  jesse jessenia jessica jessie jessy jesus jethro jett jia jidenna jihan jill jillian jim jimena jimi jimmi jimmie jimmy jing jiri jiro
  jitendra jo joachim joakim joan joanna joanne joao joaquim joaquin jocelyn jocelyne jochem jochen jocko jodelle jodhi jodi jodie jody joe
  joel joelle joely joey johan johanna johannes john johnathan johnna johnnie johnny johnson joji jojo joko jolanda jolanta jolene jolie
  jomana jon jonah jonas jonathan jonathon joni jonna jonny jools joonas joost jordan jordana jordi jordin jordis jordyn jorg jorge jorgelina
  jorgen joris jorja jorma jos jose josef josefa josefin josefina joselyn joseph josephine josh joshua josiah josiane josie joss josue jouko
  joumana jovan jovana joyce joyner jozef jozsef juan juana juanita juanjo judah judd jude judi judit judith judy juhani juhi jukka jules
  julia julian juliana julianna julianne julie julien juliet julieta juliette julio julius jun juna junichi junko juno junpei junya juraj
  jurgen juri jussi justin justina justine justus justyna jutta kaan kaarina kabir kacey kaci kade kadim kadir kadriye kaelyn kagiso kaho kai
  kailyn kais kaisa kaitlin kaitlyn kaitlynn kaj kajal kajol kajsa kaley kali kaliko kalki kalman kalyani kamal kamau kambiz kamel kameron
  kamil kamila kana kanako kanata kanawut kanayo kandi kandyse kangana kanna kany kaori kaoru kara karam karan kare kareem kareena karel karen
  kari karim karima karin karina karine karishma karisma karl karla karma karol karoliina karolina karoline karoly karrueche karsten kartik
  karyn kasey kasper kassandra kassidy kasumi kat katarina katarzyna kate katee katelyn katerina katey katharina katharine katherine kathie
  kathleen kathrin kathryn kathryne kathy katia katie katja katla katrina katsuhiro katsuhito katsuji katsumi katsuya katsuyuki katy katya
  kaveh kavita kay kaya kaycee kaye kayla kaylee kayleigh kayley kayli kayode kaz kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazunari
  kazuo kazushi kazuto kazuya kazuyoshi kazuyuki keanu keaton keegan keeley keelin keenan kees keesha keeva kehinde kehlani keigo keiichi
  keiichiro keiji keiko keir keiran keisha keisuke keita keith kel kelechi kell kellan kelley kelli kellie kelly kelsea kelsey kelvin kemal
  kemi kemp ken kenan kendall kendra kendrick keneilwe kengo kenichi kenichiro kenji kenjiro kenna kennedy kenneth kenny kensuke kent kenta
  kentaro kento kenton kenzie kerem keren keri kerim kermit kerr kerri kerrie kerry kerstin keshia ketil kev kevin kezia khabonina khadija
  khaled khalid khalifa khalil khanyi khanyisile khaya khloe khoi kia kian kiana kianoush kiara kiefer kiele kieran kiernan kiersey kiersten
  kiki kiko kikuko kiley kilian kim kimber kimberley kimberly kimiko kimio kimmo kimmy kimora kinda kinga kingsley kip kira kirby kiri kirill
  kirk kirron kirsi kirsten kirstie kirstin kirsty kirti kit kitso kitty kivanc kiyoko kiyoshi kiyotaka kjell kjersti kjetil klara klaus knut
  kobe kobi kody koen kofi koharu koichi koji kojo koki kolton konkona konrad konstantin konstantina konstantinos kora koray korey korhan kori
  kosei kostas kostja kosuke kotaro kotono kouhei kouji kourtney koyuki kris krista kristal kristen krister kristi kristian kristie kristin
  kristina kristine kristjan kristofer kristoffer kristopher kristy krit kriti krysta krystal krysten krystle krystyna krzysztof ksenia
  kseniya kuba kubbra kubilay kudret kulvinder kumail kumi kumiko kunal kunihiko kunle kurt kurtis kurtwood kwabena kwaku kwame kwasi kwesi
  kyla kylan kyle kylee kyler kylie kym kymberly kyoji kyoko kyosuke kyra kyrre lacey lachlan laetitia laia laila lainey laird laisa lajos
  lakeith lakshmi lale lali lamar lambert lamia lamont lamorne lamya lana lance lando landon landry laney lara laraine larisa larissa larry
  lars lasse laszlo lata latanya latasha latau latifa latisha latoya laura lauralee laure laurel lauren laurence laurene laurent lauri laurie
  lauryn lautaro lavar laverne lavinia lawrence lawson layal layla layne lazar lea leah leander leandra leandro leann leanna leanne lebo
  lebogang lech lee leeann leela leen leena lefteris lei leif leigh leighton leila leilani leith lela leland lena lenard lene leni lennard
  lennart lennie lennix lennon lennox lenny lenora lenore leo leon leona leonard leonardo leone leonid leonie leonor leonora leopold
  leopoldine leopoldo lerato leroy leruo les lesego lesley leslie lester leszek leticia letitia letizia letoya lettie lev levar levent levi
  levy lew lewis lex lexi lexie leyla lia liam lian liana lianne libby libor licia lidia lidija lieke ligia lihi lil lila lilah lili lilia
  lilian liliana liliane lilith lillete lilli lillian lillie lilly lily lin lina lincoln linda lindani linden lindiwe lindo lindsay lindsey
  lindy ling linh linnea lino linus linwood lionel lior liora lirit liron lisa lisandro lisbet lisbeth lise liselott liselotte lison lita
  lital liv livia liviu livvy liz liza lizzie lizzy ljubica ljubomir llewellyn lloyd lochlan lochlyn loes logan loic lois lola lolita lolly
  lolu loni lonnie lonny lonwabo lora loraine loredana loree lorelai lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorin
  lorna lorne lorraine lorrie lothar lotta lotte lottie lou louane louay loubna louella louie louis louisa louise louison lourdes lovisa
  lowell luana luann luanne lubna lubos luc luca lucas lucero lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio
  lucius lucjan lucretia lucrezia lucy ludger ludivine ludmila ludovic ludovica ludovico ludvig ludwig luigi luis luisa luiz luka lukas lukasz
  luke lulu luminita luna lupe lupita luther lutz lwazi lydia lyle lyman lyn lyna lynda lyndon lyndsey lyndsy lynette lynn lynne lynsey lyra
  lysette lyubov maarten maartje maaya maayan mabel macarena macaulay macey maciej mack mackenna mackenzie macy madalyn maddalena maddie
  maddison maddox maddy madeleine madeline madelyn madge madhavan madhur madhuri madison mads mae mael maelle maeve magda magdalena magdy
  maged maggie magnhild magnus maguy mahalia mahdi maher mahershala mahesh mahie mahima mahira mahiro mahmoud mahnaz mahsa mahsun mahtab mai
  maia maibritt maika maiko maimouna maisie maite maitland maitreyi maiwenn maja majandra majd majid makar makayla makenzie makgano makhaola
  maki makoto maksim maksym malachi malachy malaika malak malavika malcolm malek malena malene malgorzata malia malik malin malinda mallika
  mallory mamadou mami mamie mammootty mamoru mamoudou manabu manal manami manav mandla mandy manfred manfredi maniesh manish manisha manny
  manoj manolis manolo manon manouchehr mansi mansour manu manuel manuela manushi maor mara maram marat marc marcel marcela marcelin marcelino
  marcella marcello marcellus marcelo marci marcia marcie marcin marco marcos marcus marcy marek margaret margarethe margaretta margarida
  margarita margaux marge margery margherita margie margo margot marguerite mari maria mariah marialuisa mariam marian mariana mariangela
  marianna marianne maribel marie marieke mariel mariela mariella marielle marieta mariette marija marijke marika mariko marilou marilu
  marilyn marin marina marine marinella mario marion maris marisa mariska marisol marissa maristela marit marita marius mariya marjan marjane
  marjorie mark markella marko markus marla marlee marleen marlene marley marlo marlon marni marnie marques marquis marsai marsha marshall
  marta martha marthe marti martial martin martina martine martirio marton marty martyna marv marvin marwa marwan mary maryam maryann maryanne
  marybeth maryellen marylou masaaki masaba masachika masahiko masahiro masahito masakazu masaki masako masami masanobu masao masaru masashi
  masataka masato masatoshi masaya masayuki masechaba masego masha masiela mason massimiliano massimo masumi mat matej mateo mateus mateusz
  matheus mathew mathias mathieu mathijs mathilda mathilde mathis matias matija matilda matilde mats matt matteo matthew matthias matthieu
  mattias mattie matty maud maude maura maureen maurice mauricio maurissa maurizio mauro maury mavis mawuli max maxence maxi maxim maxime
  maximilian maximiliano maximillian maxine maxwell maya mayada maybelle mayim maysoun mayu mayuko mayumi mazen maziar mbali mbuso mckayla
  mckenna mckenzie mduduzi meagan meaghan mechthild medhat meena meenakshi meera meg megalyn megan meghan meghna megumi mehcad mehdi mehmet
  mehran mei meiko meir meira meital mekhi mel melanie melike melina melinda melis melisa melissa melonie melora meltem melusine melvin melvyn
  mena menachem menna menzi meral mercedes meredith meret merete meric meriel merle merlin merrick merrill merrilyn merritt mert merv mervat
  merve meryem meryl mesut metin mette meyne mia mica micaela micah michael michaela michal micheal michel michela michele michelle michiel
  michihiro michiko michiru mick mickael mickey micky midori mieke mieko miguel miguelangel mihaela mihai mihail mihaly mihir miho mihoko mika
  mikael mikaela mikail mikako mike mikel mikey mikhail miki mikiko mikio mikkel mikki mikko miklos mikolaj mikuru mila milagros milan mildred
  milena miles mileva miley milind milla millicent millie milly milo milton mimi mimmo mina minako minami mindy minerva minh minissha minka
  minna minnie minoru mio mira mirabelle miranda miray mircea mireille mirela mireya miriam miriama mirit mirjana mirko mirna miro miroslav
  miroslaw mirta misa misaki misako misato mischa misha missi missy mitch mitchel mitchell mithila mithun mitsuko mitsuo mitsuru mitsuyo mitzi
  miu miwako miyako miyavi miyoko miyu miyuki mizuki mladen mlindi mmabatho moa moe moeka mohamed mohammad mohammed mohan mohanlal mohsen
  moira moises moka mollie molly mona moni monic monica monika monique monserrat monte montel montserrat monty moran mordecai mordechai morgan
  morgana morgane moritz morris morten mortimer morwenna moses moshe moshidi moti motoki motoko mouaz mouna mouni mounir mourad moussa
  moustafa moya mpho mpumelelo mrunal muge muhammad mukesh mukul mulan mumbi muna murat muriel murilo murphy murray mustafa mustapha muthoni
  mutsumi muzaffer mya mykelti mylene myles myra myrna myron myrtle mzwandile naama nabil nabila nada nadav nadech nadege nadezhda nadia nadim
  nadin nadine nadja naeem nagarjuna nagisa naglaa nagui nahed nahnatchka naja najib najla najwa nakuul naledi nambitha namit namrata nanako
  nanami nanao nanase nance nancy nandi nandini nandipha nandita nanette nanni naohito naoki naoko naomi naoto naoya naoyuki narelle narendra
  naseeruddin nasim nasser nastassja nat natacha natalia natalie natalija natalja natalya natasa natascha natasha nate nathalie nathan
  nathanael nathaniel nati natividad natsuki natsuko natsumi nattawin nava naveen navid nawal nawazuddin naya nayanthara nayef naz nazan
  nazanin nazli ncuti ndidi ndumiso neal neall nebahat nebojsa necati ned neena neeraj neetu nefisa negin neha nehir neil nele nell nella
  nellie nelly nelson nena nerea neriah nermin nerys neslihan nesrin nesrine nessa nestor netta neve nevena neville nevo nevra ngaire ngozi
  nguyet nia niall niamh nicanor niccolo nichelle nicholas nichole nick nicki nicklas nicky nico nicola nicolas nicole nicoletta nicolette
  nicollette nicolo nidal niecy niels nieves nigel nihal nihat nik nika nikhil niki nikita nikkhil nikki niklas nikola nikolai nikolaj nikolas
  nikolay nikos nila nilay niloufar nilperi nils nimisha nimrat nimrod nina ninetto nino ninon nir nira nirit nish nisha nita nitesh nithya
  nitin nitzan nivin nizar nkechi nkem nkosinathi nnamdi noa noah noam nobuaki nobuhiko nobuhiro nobuko nobuo nobuyuki nodoka noel noelia
  noelle noemi noemie noga nokuthula nola nolan nolwazi noma nomalanga nomfundo nomonde nomsa nomvelo nomzamo nona nonhle nonkul nonso nonzo
  noomi noor noortje nora norah norbert norberto noreen noriaki noriko norio noriyuki norm norma norman norris norwood nour noureddine noxolo
  noya nozomi nthati ntombi nuala nuno nunzia nur nuray nurgul nurhan nuria nurit nursel nushrratt nuttanicha nya nyambi nyaniso nyasha nyla
  nyokabi oana obadiah obinna octave octavia octavian octavio oda odalys oddvar odell odette odile odunlade ofelia ofentse ofer ofir ofra oguz
  oguzhan ohad okan okechukwu okieriete oksana okwui ola olaf olafur olamide olcay oleg oleh olena olesya olga olgun olha olive oliver olivia
  olivier olle olli ollie olly olu olufemi olumide olunike oluwaseun olympia omar omari omer omid omoni omosigho omotola omowunmi omri onat
  ondrej onur onyeka oona oonagh ophelia oprah oran oren oreste orhan oriane oriol orit orjan orla orlagh orlando orly ornella ornit orsolya
  orson orville osama osamu osas oscar oshri osita oskar osnat osric ossie ostap osvaldo oswald othman otis otoya otto ouarda ouday ousmane
  ove ovidiu owain owen oya oyku oyvind ozan ozcan ozge ozgur ozkan ozlem ozum ozzie ozzy paapa pablo pachara paco paddy padma padmini paige
  pakorn pallance pallavi palle paloma pam pamela panagiotis pankaj paola paolo parambrata paresh parineeti parisa parker parminder parvathy
  parvati parveen parviz pascal pascale pasquale pat patralekhaa patrice patricia patricio patrick patrizia patrycja patsy patti pattie patty
  paul paula paulette pauley paulie paulina pauline paulo pauly pavan pavel pavlo pavlos pawan pawel paxton payal payman payton paz pedro peg
  pegah peggy pekka pelin pelle penelope penn penny pepa pepe perawat percival percy perdita perihan pernell pernilla pernille perrey perry
  petar pete peter petr petra petter petula peyman peyton phaedra phakphum phil philip philipp philippa philippe phillip phillipa phineas
  phoebe phyllida phyllis pia piedad piera pierce pierfrancesco piergiorgio pierluigi piero pierre pierrick piers pieter pietro pihla pilar
  pilou pim pimchanok pinar pini piotr piper pippa pippo pirapat pirjo pius placido pleuni polina polly pongsakorn pooja poonam poorna poppy
  porsha porter portia prabhas prabhu prachaya prachi pradeep prakash pranav prashant prateek pratik pravin predrag preeti prem prentice
  prescott presley preston priscilla prithviraj priya priyadarshan priyanka pruitt pryce przemyslaw puja pulane pulkit puneeth purab qais qing
  quentin quincy quinn quinta quinton quique quoc qusai quvenzhane raanan raashii rabih rachael rachel rachelle radek radhika radko radoslaw
  radovan radu rae raed raegan raelynn rafa rafael rafaela rafal rafe rafer raffaele raffaella rafi rafik raghav raghda ragheb raghubir ragna
  ragnar ragnheidur rahaf raheem rahma rahmi rahul raima raimundo raina rainer rainn raisa raj rajat rajeev rajesh rajinikanth rajiv rajkumar
  rajkummar raju rakel rakesh rakhee rakul ralf ralph ram raman ramazan ramez rami ramiro ramon ramona ramsey ramy rana ranbir randal randall
  randeep randi randolph randy rangga rani rania ranveer ranvijay ranvir raoul raphael raquel rarriwuy rasha rashad rashawn rashid rashida
  rashmika rasika rasmus ratko ratna raul raveena ravi ravina rawiri ray raye raylan raymond raymonde raymund rayna raz razane razvan reagan
  reba rebeca rebecca rebecka rebekah recep reece reem reese refilwe reg regan rege reggie regina reginald regis reha reham rei reid reidar
  reiko reilly reina reinaldo reiner reinhard reinhold reka rekha remi remo remy rena renata renate renato renaud rene renee reno renuka renzo
  reuben reuven reva revital rex reynaldo reynold reza rhea rhett rhian rhiannon rhoda rhona rhonda rhys ria ribhu ric rica ricarda ricardo
  riccardo richa richard richie richy rick rickey ricki rickie ricky rico rida ridley rie rieko rifka rigoberto rihito riikka riisa rika
  rikako riki rikiya riko riku riley rima rin rina rinko risa risako rishabh rishi rita riteish ritesh ritsuko ritu ritvik rivka riya riz rob
  robb robbert robbie robby robert roberta roberto robin robson robyn rocco rochelle rocio rod roddy roderick rodger rodney rodolfo rodolphe
  rodrigo roee roel rogelio roger rohan rohini rohit roi rojda roland rolanda rolando rolf rollo roma romain roman romana romane romano romany
  romeo romesh romi romijn romina romola romolo romuald romy ron rona ronald ronan ronda ronen roni ronit ronke ronna ronnie ronny roque rory
  ros rosa rosalia rosalie rosalind rosalinda rosaline rosamund rosanna rosanne rosario rosaura roschdy rosco roscoe rose roseanna roseanne
  rosella rosemarie rosemary rosendo rosie roslyn ross rossella roswell rotem rotimi rowan rowena rowland roxana roxane roxann roxanne roxie
  roxy roy royce roz ruba rubem ruben rubin ruby rucha rudiger rudolf rudolph rudy rufino rufus ruggero ruhi rumi rumiko runar rune rupali
  rupaul rupert ruprecht ruslan russ russell ruta rutger ruth ruthie ruud ruxandra ryan ryann ryder ryker rylan rylee ryo ryohei ryoji ryoko
  ryosuke ryota ryotaro ryszard ryuhei ryuichi ryuji ryunosuke ryusei ryuta saad saba sabah sabina sabine sabrina sabry sacha sachi sachie
  sachiko sachin sadie sadik sadiq sae saeed safa safia sagi sahar sahin saif sajid sakari saki sakshi sakura sakurako sal salah salam saleh
  salih salim sally salma salman salome salvador salvatore salvo salwa sam samah samaire samantha samara sameer sameh samer sami samia samiha
  samir samira samkelo sammi sammie sammy samson samuel samuli samy sana sanaya sancho sandeep sandie sandile sandor sandra sandrine sandro
  sandy sanford sangeeta sanjana sanjay sanjeeda sanjeev sanna santiago santino sanya saoirse sapir sara sarah sari sarit sarita sarp sasa
  sascha sasha saskia sasson sathyaraj satish satoko satomi satoru satoshi satsuki satyadeep saul saurabh savanna savannah saverio sawsan
  sawyer sayaka sayani sayed sayuri scarlet scarlett schuyler scot scott scottie seamus sean seb sebastian sebastiano sebastien seda sedef
  seema sefa segolene segun seiichi seiji seiko seiya sekai selcuk selena selene selim selin selina selma selton selva selwyn senan sendhil
  senem senzo sepideh septimus serafin serap seraphina seray serban sercan serdar serena serenay serge sergei sergey sergio sergiy serhan
  serhat serhiy serkan sermiyan serra setareh seth setsuko sevda severine sevinc sevket sevval seyma seymour shabana shabir shadi shadia shah
  shahab shahana shaheen shaheer shahid shahram shai shaimaa shaina shaka shakira shakti shalom shameik shamier shamita shana shandra shane
  shanelle shani shania shanice shanna shannen shannon shannyn shanola shantel sharad shareena shari sharleen sharlene sharlto sharman
  sharmila sharmin sharna sharon sharron shashank shashi shatrughan shaul shaun shauna shavar shavon shawn shawna shay shayla shayne shea
  sheeba sheena shefali sheila shekhar shelagh shelby sheldon shelley shelly shemar shep sheree shereen sheri sherif sherilyn sherine sherman
  sheron sherri sherrie sherry sherwin sheryl sheyi shigeki shigeo shigeru shigeyuki shiho shihori shilpa shimon shin shingo shinichi
  shinichiro shinji shinnosuke shino shinobu shinsuke shintaro shinya shinzo shiori shira shiri shirin shirley shivaji shivin shizuka shizuko
  shlomi shlomit shlomo shmuel shmulik sho shobana shobhita shohreh shoichi shoji shoko shoma shona shonda shoshana shoshanna shosuke shota
  shotaro shraddha shreya shriya shruti shu shuhei shuichi shuji shukri shulamit shun shunji shunsuke shuntaro shweta shyla sian siavash sibel
  sibongile sibusiso sibyl sibylle sid siddhant siddharth sidharth sidney sidse sienna sierra sigal sigmund signe sigourney sigrid sigrun
  sigurd siham silas silje silke silvana silvester silvia silvio simao simay simeon simi simon simona simone simonetta simphiwe simran sinan
  sinead sinem sini siobhan siphesihle siphiwe sissel siv sivan siya siyabonga sizwe sjoerd skeet skye skylar skyler slavko slawomir sloan
  sloane slobodan smita smriti sneha snezana soad sobhita sofia sofie soha sohail soheil sola solange soledad solene solomon solveig somizi
  somy sonakshi sonali sonam sondra sonequa songul sonia sonja sonke sonny sonu sonya sope sophia sophie sophina soren sorin sosuke sota souad
  souheil soumaya soundarya sourav spencer spiro spyros srdan srdjan sridevi srikanth stacey staci stacie stacy staffan stan stanislav
  stanislaw stanley stanton stassi stavros steen stef stefan stefani stefania stefanie stefano steffen steffi steinunn stelios stella stellan
  stepan stephan stephane stephanie stephany stephen stephenie stephina steve steven stevie stewart sthandiwe stig stina stine stockard stu
  stuart sture subaru subodh sudhanshu sudhir sue sugandha suhair suhana sujoy suki sukirti sukollawat sukran sukru sulafa suleiman suleyman
  suliane sullivan sumeet sumiko sumire sumru sune sunetra suniel sunil sunita supassra suppasit supriya surbhi suresh suriya surveen surya
  susan susana susanna susannah susanne sushant sushmita susie susumu sutton suzan suzanna suzanne suzette suzi suzie suzu suzuka suzuko suzy
  sven svend sverre sveta svetlana svetozar swantje swapnil swara swastika swoosie sybil sydney syesha sylvain sylvester sylvia sylvie
  szabolcs szilvia szymon taapsee tabatha tabitha tabu tadanobu tadao tadashi tadeusz taha taher tahir taichi taiga taika taiki taim taina
  tais taishi taisiya taissa taiwo takaaki takafumi takahide takahiro takako takamasa takanori takao takashi takato takaya takayuki takehiko
  takeru takeshi takla takuma takumi takuro takuto takuya tal tali talia taliesin tallulah talulah talya tama tamaki tamala tamannaah tamao
  tamar tamara tamas tamatha tamer tamera tami tamia tamika tamir tamiyo tammi tammie tammin tammy tamron tamsin tamzin tanapon tandi taner
  tanguy tania tanisha tanja tanner tansel tansu tanuja tanvi tanya tara taraji taraneh taras tardu tarek tarik tariq taryn tasha tasia
  tatiana tatjana tatsuki tatsuo tatsuya tatum tatyana taungaroa tawan tayanc taye tayla taylor taylour taym teagan ted teddy tegan tehila
  tejas tejasswi tellef telmo tembi temuera tendai tenoch teo teresa teresita teri terje terrance terrell terrence terri terry teruko teruyuki
  tess tessa tessie tetsuji tetsuo tetsuro tetsuya teun tevin thabang thabo thad thaddeus thais thalia thanapob thanasis thandeka thandi
  thandie thandiswa thandiwe thapelo thato thea thekla thelma themba thembi thembinkosi theo theodora theodore theodoros theresa therese
  theron thiago thibault thibaut thierry thijs thilo thishiwe thitipoom thom thomas thomasin thora thorbjorn thorkild thornton thorsten
  thulani thure thurman thurston thuso thuy tia tiago tiana tibor tichina tiernan tierney tiffani tiffany tiffiny tig tiina tijana tijn tilda
  till tillotama tilly tim timmy timo timofey timothee timothy timur tina tinashe tinsley tipene tisha tito titus tiwa tiwalola tiziana
  tiziano tjitske tobey tobi tobias tobin toby todd tohru tolga tolgahan tom tomas tomasz tomer tomislav tomiwa tommaso tommie tommy tomo
  tomoaki tomohiro tomohisa tomoka tomokazu tomoki tomoko tomomi tomona tomonori tomoya tomoyo tomoyuki tonantzin tonatiuh toni tonia tonto
  tony tonya tope topher tora torben tord tore tori toril torkel torsten toru toshiaki toshie toshihiko toshihiro toshiko toshio toshiro
  toshiyuki tosin tova tove toya toyin toyosi tracee tracey traci tracie tracy travis trent trevante trevor trey tricia trina trine trini
  tripti triptii trish trisha trishelle trista tristan tristin tristram troels troian trond troy trude trudi trudie trudy truls truman trystan
  tsahi tshepo tsubasa tsukasa tsunehiko tsutomu tsuyoshi tuan tuba tucker tudor tugba tugce tula tulin tulsi tumi tumisho tuncel tunde tunji
  tuomas tupac turgut tusshar tuulia tuva tuvana tuvia ty tycho tygo tyler tyne tyra tyrel tyrell tyrese tyrone tyson tzachi tzahi tziporah
  tzvi ubolratana uche uchenna uday udi udoka ufuk ugo ugur ulas ulf uli ulises ulka ulla ulrich ulrik ulrika ulrike ulysse ulysses uma
  umberto umut una unni upton urassaya uri uriah uriel urmila ursina ursula urszula urvashi uta ute utkarsh utku uwe uygar uzo uzoma vaani
  vachirawit vaclav vadim vahide vaibhav val vala valdimar valentin valentina valentino valeria valerie valerio valery valter vance vandana
  vanessa vangelis vanja vanna varun vasan vasco vasil vasile vasilis vasilisa vasily vassilis vaughan vaughn veda veerle vegard veit velma
  venelin venkatesh vera verena verna vernon veronica veronika veronique vesna vhong vi vibeke vic vicente vicki vickie vicky victoire victor
  victoria victoriano vidya vidyut viggo vijay vikas vikki vikram vikramaditya vikrant viktor viktoria viktoriya vilde ville vilma vilmos vin
  vinay vince vincent vincenzo vineet vinessa vinnie vinod violante violet violetta vipul viraj virat virgil virgilio virginia virginie virna
  vishal vitaliy vitaly vitor vittoria vittorio viv vivaan vivek vivian viviana vivica vivien vivienne vjekoslav vlad vladimir vlado vlasta
  vojtech volkan volker volodymyr vuk vusi vuyo wade wael wafa wajdi wakana waldemar waldo walid walker wallace wallis wally walt walter
  walton waltraud wanda wanuri waris warona warren warwick wataru wayland waylon wayne webster wei wendell wendi wendie wendy wentworth werner
  weruche wes wesley weston whit whitney whoopi wieslaw wiktor wilbur wilda wiley wilford wilfred wilfried wilhelm wilhelmina will willa
  willard willem willemina willi william williams willie willis willow wilma wilmer wilson wim winifred winnie winona winston winton wiremu
  witold wladyslaw wojciech wole wolfgang wolfram woodrow woody worranit wouter wunmi wyatt wyn wynn wynonna xabi xander xanthe xavi xavier
  xiao xiaoming xiaotong ximena xochitl xolo yaa yaakov yaba yadira yael yagmur yago yahya yair yakov yalitza yamac yaman yami yana yancey
  yanina yaniv yann yannick yannis yaphet yara yarden yaron yaroslav yasar yasemin yash yashpal yasir yasmin yasmina yasmine yasser yassin
  yassine yasuaki yasuhiro yasuko yasunori yasuo yasushi yasuyuki yavuz yaw yaya yayan yefim yegor yehezkel yehia yehoram yehoshua yehuda
  yekaterina yelda yelena yeliz yemi yesenia yetide yevgeny yewande yiannis yibo yifei yiftach yigal yigit yilmaz yinka yisrael yitzhak ylva
  yngvar yngve yoav yochai yoel yoichi yoji yoka yoko yolanda yon yona yonatan yoni yoram yordi yorgos yorick yosef yoshiaki yoshie yoshihiko
  yoshihiro yoshiki yoshiko yoshimi yoshino yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshitsugu yoshiyuki yosra yossi yosuke yota
  yotam yousef yousra youssef youssra yrsa yui yuichi yuichiro yuika yuina yuji yuka yukari yuki yukie yukihiro yukiko yukina yukio yukito
  yukiyoshi yuko yul yulia yuliya yuma yumi yumiko yumiyo yuna yunus yuri yuria yuriko yurina yuriy yury yusaku yusuf yusuke yuta yutaka yuto
  yuu yuuki yuval yuvraj yuya yuzu yuzuru yvan yves yvette yvon yvonne zabou zac zach zachary zachery zack zackary zadie zafer zaheer zahra
  zaid zain zainab zak zakaria zakes zaki zandile zandra zane zanele zara zawe zayed zazie zbigniew zdenek zeb zeenat zeev zeina zeke zelda
  zeljko zella zena zendaya zeno zerrin zeynep zhan zhehan zia ziad ziggy zikhona zineb zinedine zinhle zita ziv ziyi zlatko zodwa zoe zoey
  zofia zohar zola zoleka zoltan zooey zora zoraida zoran zorica zosia zouhair zoya zozibini zsofia zsolt zsuzsa zubby zuhal zukiswa zulay
  zuleikha zulema zuri zuzana zvika zygmunt
  algee beau charisma chesa cress gaten jacki kathrine keala khary lin-manuel mandip oded priah terence troye
  dick len irv mort morty cy davey mervyn colt simu tituss aidy barb vern`.split(/\s+/),
)
