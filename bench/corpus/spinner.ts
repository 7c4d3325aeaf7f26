import { SeededRandom } from './random.ts'

/** How hard a text is spun. */
export interface SpinOptions {
  readonly seed: number
  /** The share of words that are replaced, 0 to 1. Names and numbers stay, as spinners leave them. */
  readonly words: number
  /** Whether sentences within a paragraph, and paragraphs, change places. */
  readonly reorder: boolean
  /** Whether sentences are joined and cut. */
  readonly recut: boolean
}

/**
 * Rewrites a text as content farms do: words are replaced by what a thesaurus has for them, whether it fits or not, and where it has nothing, by some other word; sentences change places and
 * are joined. Written after pages that were made so; the words are our own.
 */
export function spin(text: string, { seed, words, reorder, recut }: SpinOptions): string {
  const random = new SeededRandom(seed)
  const paragraphs = text.split('\n\n').map(paragraph => {
    let sentences = paragraph.match(/[^.!?]+[.!?]+[”"’)]*\s*/g)?.map(each => each.trim()) ?? [paragraph]
    if (reorder && sentences.length > 2 && random.chance(0.6)) sentences = random.shuffled(sentences)
    if (recut) sentences = joined(sentences, random)
    return sentences.map(sentence => spunWords(sentence, words, random)).join(' ')
  })
  const [lead, ...rest] = paragraphs
  return [lead, ...(reorder ? random.shuffled(rest) : rest)].join('\n\n')
}

function joined(sentences: readonly string[], random: SeededRandom): string[] {
  const out: string[] = []
  for (const sentence of sentences) {
    const last = out.at(-1)
    if (last !== undefined && last.length < 120 && random.chance(0.15))
      out[out.length - 1] = `${last.replace(/[.!?]+$/, '')}, and ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    else out.push(sentence)
  }
  return out
}

function spunWords(sentence: string, share: number, random: SeededRandom): string {
  return sentence.replaceAll(/[\p{L}’'-]+/gu, (word: string, at: number) => {
    if (!random.chance(share)) return word
    const isName = at > 0 && /^\p{Lu}/u.test(word)
    if (isName) return word
    const low = word.toLowerCase()
    const known = thesaurus.get(low)
    const put = known === undefined ? (low.length < 4 ? low : random.pick(fillers)) : random.pick(known)
    return /^\p{Lu}/u.test(word) ? `${put.charAt(0).toUpperCase()}${put.slice(1)}` : put
  })
}

/** What is put for words that the thesaurus lacks. */
const fillers =
  'particular notable respective certain remarkable given distinct whole prime known varied assorted general present specific former curious plain'.split(
    ' ',
  )

const rows = `
will: is going to, shall
is: happens to be, remains
are: happen to be
has: possesses, has got
have: possess
was: had been
renewed: greenlit, prolonged, recommissioned
ordered: commissioned, requested
confirmed: verified, affirmed, ascertained
season: installment, chapter, term
series: collection, sequence, arrangement
show: exhibit, program, display
drama: dramatization, theatrics
episodes: installments, scenes, segments
minutes: mins, moments
new: fresh, brand-new, latest
premiere: debut, opening, inauguration
arrive: come, land, appear
arrives: comes, lands, appears
came: arrived, turned up
created: made, conceived, formed
creator: maker, originator, author
writing: composing, penning
writers: authors, scribes
scripts: screenplays, texts
returning: coming back, reappearing
joins: enters, becomes part of
cast: solid, forged, lineup
left: departed, exited
story: tale, narrative, account
part: portion, element, piece
role: function, character
viewers: watchers, spectators
audiences: crowds, onlookers
critics: reviewers, pundits
reviewers: critics, assessors
score: rating, tally
good: great, fine, decent
news: tidings, information
last: final, previous, concluding
previous: prior, earlier, preceding
filming: shooting, capturing
finished: completed, concluded, wrapped
ended: concluded, finished
shoot: filming, session
production: manufacture, making
company: firm, organization
studio: workshop, atelier
money: funds, cash
crew: team, gang
set: stage, group
people: individuals, folks, humans
town: city, settlement
long: lengthy, extended
gap: hole, break, hiatus
old: aged, ancient, elderly
small: little, tiny
smallest: tiniest, littlest
night: evening, nighttime
rain: precipitation, drizzle
room: chamber, space
surprise: astonishment, shock
remembers: recalls, recollects
promised: pledged, vowed
rebuilt: reconstructed, restored
argued: debated, contended
discuss: talk about, debate
theory: hypothesis, idea
measured: gauged, assessed
never: at no time, not ever
counted: tallied, numbered
wrote: penned, authored
letter: note, missive
borrowed: loaned, took
laughed: giggled, chuckled
defends: protects, safeguards
tested: examined, trialed
walked: strolled, wandered
rehearsed: practiced, drilled
complained: grumbled, whined
staircase: stairway, steps
wedding: marriage, nuptials
price: cost, value
wrong: incorrect, mistaken
patient: tolerant, calm
window: pane, opening
map: chart, plan
memory: recollection, reminiscence
fire: blaze, flame
week: seven days
waited: lingered, stayed
right: correct, accurate
everyone: everybody, all people
budget: finances, allotment
allowed: permitted, let
before: prior to, ahead of
breakfast: morning meal
languages: tongues, dialects
happened: occurred, took place
front: forefront
whole: entire, complete
sold: vended, traded
relief: ease, solace
attempt: try, effort
order: sequence, arrangement
care: caution, attention
great: large, grand
kind: gentle, compassionate
said: stated, remarked, declared
also: additionally, likewise
again: once more, anew
more: extra, additional
about: approximately, around
until: till, up to
because: since, as
while: whereas, whilst
without: lacking, minus
between: amid, among
`
const thesaurus = new Map(
  rows
    .trim()
    .split('\n')
    .map(row => {
      const [word, others] = row.split(': ') as [string, string]
      return [word, others.split(', ')] as const
    }),
)
