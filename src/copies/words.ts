/** Words that carry no news, in lower case: a spinner changes them as it likes, and every text has them. */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they them his her their him we us our you your i me my who whom whose which what where when how why and or but nor so yet if as ' +
    'than then of in on at by to for from with without into onto over under about after before since until while during between among through is are was were be been being am has have had ' +
    'having do does did will would shall should can could may might must not no also too very just only even still already again once more most much many some any each every all both few ' +
    'there here out up down off now well however though although because s t re ve ll d m'
  ).split(' '),
)

/**
 * Words that spinners put for one another, one class a line; written for the language of news of series. Kept to words that are exchanged in both directions: a class too wide
 * makes independent texts alike.
 */
const classes = `
series show program programme collection drama serial production
season installment instalment chapter run
release premiere debut launch arrive drop air broadcast unveil
renew recommission reorder
cancel axe scrap drop ax
announce reveal declare confirm disclose unveil
say state tell mention note remark explain
fan viewer follower audience enthusiast watcher
actor performer star artist player
actress performer star
cast lineup ensemble crew
character role part figure
story plot narrative tale storyline
watch view see stream
start begin commence kick open
end finish conclude close wrap
return comeback reappear
new fresh recent latest novel
next upcoming following forthcoming coming future
first initial debut opening
last final closing
big large huge massive enormous great
good great nice excellent superb
popular famous beloved acclaimed hit
expect anticipate await predict
make create produce develop craft build
writer author scribe screenwriter
director filmmaker helmer
episode instalment part
platform service streamer network
film movie picture
shoot film shot
want wish desire hope
think believe reckon feel consider
know understand realize
get receive obtain gain
give provide offer supply
show display demonstrate exhibit
help assist aid
need require
keep continue proceed remain
leave depart exit quit
join enter
play portray depict
happen occur
year twelvemonth
month
people folk person individual
kid child youngster teenager teen student
school academy
world globe universe
fight battle struggle
kill slay murder
die perish
love adore
question query
answer reply response
reason cause
problem issue trouble
possible potential feasible
likely probable
official formal
currently presently
soon shortly
quickly rapidly fast swiftly
probably likely presumably
actually really truly
different distinct various several
important significant crucial vital
difficult hard tough
information info detail detail
news report update
trailer teaser clip preview
date day
time moment period
second another
long lengthy
short brief
`

const classOf = new Map<string, string>()
for (const line of classes.trim().split('\n')) {
  const [first, ...others] = line.split(' ')
  for (const word of [first!, ...others]) if (!classOf.has(stemOf(word))) classOf.set(stemOf(word), stemOf(first!))
}

/** The class of a word, in lower case: its stem, or that of the word which stands for all that are put for it. */
export function classOfWord(word: string): string {
  const stem = stemOf(word)
  return classOf.get(stem) ?? stem
}

/** A word without its inflection: enough to tell "renewed" and "renews" as one (after the first step of Porter, 1980). */
function stemOf(word: string): string {
  if (word.length < 4) return word
  let stem = word
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.endsWith('sses') || stem.endsWith('ches') || stem.endsWith('shes')) stem = stem.slice(0, -2)
  else if (stem.endsWith('s') && !stem.endsWith('ss') && !stem.endsWith('us')) stem = stem.slice(0, -1)
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2)
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return stem
}
