/** Given names with the short forms that stand for them, by our own compilation; one row a name, further full forms with a slash. */
const rows = `
abigail: abby gail
albert/alberto: al bert bertie
alexander/alexandra/alexandre/alejandro: alex sandy xander sasha lex
alfred: alf alfie fred
amanda: mandy
andrew/andreas: andy drew
anne/anna/ann/annette: annie nan nancy
anthony/antonio: tony ant
arthur: art artie
barbara: barb babs
benjamin: ben benji benny
bernard: bernie
bradley: brad
calvin: cal
cameron: cam
caroline/carolyn: carrie caro
catherine/katherine/kathryn/katharine/kathleen: cathy kathy kate katie kat kit kitty
charles/carlos: charlie chuck chaz
charlotte: charlie lottie
christopher/christian: chris kit topher
christine/christina/kristen/kristin: chris chrissy tina kris
clifford: cliff
cynthia: cindy
daniel/danielle: dan danny dani
david: dave davey
deborah: deb debbie debra
dennis: denny
donald: don donnie
dorothy: dot dottie dolly
douglas: doug
edward/edmund/edwin/eduardo: ed eddie ned ted teddy
eleanor/helen: nell ellie nora
elizabeth/elisabeth: liz lizzie beth betty eliza lisa libby bess
emily/emma: em emmy
eugene: gene
florence: flo
frances/francis/francisco: fran frankie frank paco
franklin: frank
frederick/frederic: fred freddie rick
gabriel/gabrielle: gabe gabby
geoffrey/jeffrey: geoff jeff
gerald/gerard: gerry jerry
gilbert: gil bert
gregory: greg
harold/henry: harry hal hank
isabel/isabelle/isabella: bella izzy
jacob: jake
jacqueline: jackie
james: jim jimmy jamie jem
jennifer: jen jenny
jeremiah/jeremy: jerry jem
jessica: jess jessie
john/jonathan: jack johnny jon jonny
joseph/josephine/joshua: joe joey josh jo
judith: judy
kenneth: ken kenny
kimberly: kim
lawrence/laurence: larry laurie
leonard/leonardo: len lenny leo
leslie: les
lillian: lily lil
louis/louise: lou louie
madeleine/madeline: maddie
margaret: maggie meg peggy marge margie greta daisy
martin/martha: marty
mary/maria: molly polly mamie
matthew: matt matty
melissa: mel missy
michael/miguel: mike mick mickey mikey
mitchell: mitch
nathan/nathaniel: nate nat
nicholas/nicolas/nicole: nick nicky nico
oliver/olivia: ollie liv
pamela: pam
patricia/patrick: pat patty tricia trish paddy
peter: pete
philip/phillip: phil pip
rachel: rach
raymond: ray
rebecca: becky becca bex
reginald: reg reggie
richard/ricardo: rick ricky dick rich richie
robert/roberto: bob bobby rob robbie bert
ronald: ron ronnie
rosemary: rosie rose
russell: russ
samuel/samantha: sam sammy
sarah/sara: sally sadie
sebastian: seb
sidney/sydney: sid syd
stephen/steven/stefan: steve stevie
stephanie: steph
stuart/stewart: stu
susan/susanna/suzanne: sue susie suzie
tabitha: tabby
teresa/theresa: terry tess tessa
theodore: ted teddy theo
thomas: tom tommy
timothy/timothee: tim timmy
tobias: toby
valerie: val
veronica: ronnie roni
victor/victoria: vic vicky tori
vincent: vince vinny
virginia: ginny
walter: walt wally
wendell: wendy
wesley: wes
wilhelmina: mina
william: bill billy will willie liam
winifred: winnie
woodrow: woody
zachary/zachariah: zach zack zac
alexander/oleksandr/aleksandr/alexandr/aleksandar: sasha
alexei/oleksiy/oleksii/aleksei: alyosha
andrei/andriy/andrii
elena/olena/helena: lena
evgeny/yevhen/evgeni/eugene: zhenya
mikhail/mykhailo/mihail/mihailo: misha
nikolai/mykola/nikola/nicholas: kolya
sergei/serhiy/serhii/sergi/serhi
vladimir/volodymyr/volodimir: vova
dmitry/dmytro/dmitri/dmitro: dima
caitlin/katelyn/kaitlyn/kaitlin
graham/graeme
lewis/louis/luis
sean/shaun/shawn
stewart/stuart
mohammed/muhammad/mohamed/mohammad/muhammed/mehmet: mo
joe/jo: joey
`

/** For each given name the rows in which it stands. */
const rowsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>()
  for (const [place, row] of rows.trim().split('\n').entries())
    for (const name of row.split(/[/: ]+/)) found.set(name, [...(found.get(name) ?? []), place])
  return found
})()

/** Whether two given names, in small letters, may be one: a name and its short form, or two short forms of a name. */
export function areNicknames(a: string, b: string): boolean {
  const others = rowsOf.get(b)
  return others !== undefined && (rowsOf.get(a)?.some(row => others.includes(row)) ?? false)
}
