/** What stands about the core of a title. Our own compilation. */

/** Articles in front of titles; `'` marks those that are written with the word. "Die" and "a" of other languages than English and German are no articles here: they are words of English titles. */
export const articles: ReadonlySet<string> = new Set(
  'the a an le la les un une der das ein eine el los las una il lo gli het een de den det'.split(' '),
)

/** Who puts a name before a title, with or without an apostrophe and an s. */
export const owners: readonly string[] = [
  'marvel',
  'marvel studios',
  'dc',
  'disney',
  'walt disney',
  'dreamworks',
  'netflix',
  'tom clancy',
  'stephen king',
  'guillermo del toro',
  'tyler perry',
  'gene roddenberry',
  'jim henson',
  'agatha christie',
  'mike judge',
  'lemony snicket',
  'philip k dick',
  'neil gaiman',
  'ken burns',
  'steven spielberg',
  'joss whedon',
  'stan lee',
  'rupaul',
  'harlan coben',
  'ryan murphy',
  'george r r martin',
  'quentin tarantino',
  'lee daniels',
  'kurt sutter',
  'jj abrams',
]

/** Words that stand for a country behind a title, with or without brackets. */
export const countryCodes: ReadonlySet<string> = new Set(
  'us usa uk gb au aus ca nz ie za in kr jp cn tw th ph fr de es it br mx ar tr se no dk fi nl be il ru'.split(' '),
)
/** Codes that are told from words without brackets too, where they are capitals. */
export const bareCodes: ReadonlySet<string> = new Set(['us', 'uk', 'usa', 'au', 'nz'])
export const countryWords: ReadonlySet<string> = new Set(
  'america american britain british england english australia australian canada canadian ireland irish scotland scottish korea korean japan japanese china chinese taiwan taiwanese thailand thai philippines philippine france french germany german spain spanish italy italian brazil brazilian mexico mexican argentina argentine turkey turkish sweden swedish norway norwegian denmark danish finland finnish netherlands dutch belgium belgian israel israeli russia russian india indian'.split(
    ' ',
  ),
)
/** Words that say what a title is the title of. */
export const kindWords: ReadonlySet<string> = new Set(
  'tv television series miniseries show drama sitcom anime limited web animated programme program serial mini remake version original'.split(
    ' ',
  ),
)

/** Short words that initials may spell by chance: nobody writes them for a series. */
export const commonWords: ReadonlySet<string> = new Set(
  'act add age ago aid aim air all and any are arm art ask ass bad bag ban bar bat bed bet big bit boy bus but buy can cap car cat cop cow cry cup cut dad day dig dog dot due ear eat egg end era eye fan far fat few fit fix fly for fun gap gas get god got gun guy had has hat her hey him hip his hit hot how ice its job joy key kid lab law lay leg let lie lip lot low mad man map may men met mix mob mom net new nor not now odd off old one our out own pat pay per pet pop pot put ran rap rat raw red rid row run sad sat saw say sea see set sex she sir sit six sky son sum sun tap tar tax ten the tie tip toe too top toy try two use van via war was way web who why win wit won yes yet you area army away baby back ball band bank base beat been best bill bird body book born boss both burn call came card care case cash cast chat city club coat cold come cook cool cost cute dark data date dead deal dear deep diet done door down draw drop east easy edge else even ever face fact fail fall farm fast fate fear feel file film find fine fire fish five food foot form four free from game gift girl give glad goal gold gone good grow hair half hall hand hang hard hate have head hear heat help here hero hide high hill hold home hope host hour huge hunt idea into iron item jail join joke jump just keep kick kill kind king kiss know lack lady lake land last late lead left less life lift like line list live load loan lock long look lord lose loss lost love luck made mail main make male many mark mass meal mean meat meet mess mind mine miss mood moon more most move much must name near neck need news next nice nine none nose note once only onto open over pace page paid pain pair park part pass past path peak pick plan play plot poem poor port post pull pure push race rain rare rate read real rest rich ride ring rise risk road rock role roof room root rope rose rule rush safe said sail sale salt same sand save seat seek seem self sell send shot show shut sick side sign silk sing site size skin slip slow snow soft soil sold some song soon sort soul star stay step stop such suit sure swim take tale talk tall tape task team tear tell tend term test text than that them then they thin this thus tide till time tiny tone tool tour town tree trip true turn type ugly unit upon used user vast very view vote wait wake walk wall want warm wash wave weak wear week well went were west what when wide wife wild will wind wine wing wise wish with wolf wood word work yard yeah year your zone'.split(
    ' ',
  ),
)
