import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import { fateVerbs } from './title-evidence.ts'
import { beginsSeason } from './title-shape.ts'
import { seriesNouns } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Days, months, times of the year and colours: words with a capital, or often with one, that are titles too. */
export const calendarWords = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  spring summer autumn fall winter christmas easter halloween black white red green blue pink orange purple yellow`,
)

/** What stands before a day that is meant as one, before a month or a time of the year, and what stands after either. */
const beforeTime = set(
  `on by until till since from last next this every each before after starting beginning late early mid through
  airs aired premieres premiered debuts debuted returns returned arrives arrived streams said announced`,
)
const beforeMonth = set('in of to')
const afterTime = set('night nights morning mornings evening evenings afternoon afternoons at')

/** Whether the words beside such a word show it to be a time: "on Wednesday", "said Friday", "May 5", "in June". */
export function tellsTime(tokens: Tokens, at: number): boolean {
  const { lower } = tokens
  const [prev, next] = [lower[at - 1] ?? '', lower[at + 1] ?? '']
  return beforeTime.has(prev) || (beforeMonth.has(prev) && !lower[at]!.endsWith('day') && !isPartOf(tokens, at)) || isBeforeTime(next)
}

function isBeforeTime(next: string): boolean {
  return afterTime.has(next) || /^\d/.test(next)
}

/** What is said of a series by its name alone, and what may stand between that and what becomes of it. */
const auxiliaries = set("has have is was will won't isn't hasn't wasn't")
const fillers = set('been be not also officially now set to already finally being getting coming')
const fates = set('renewed cancelled canceled axed scrapped returning return back ending streaming starring')
const ownVerbs = set('returns stars')
const clauses = set('and but that whether if when why because while as')
const parts = set(
  'cast star stars creator creators showrunner showrunners episode episodes finale fans renewal cancellation trailer teaser',
)

/** Whether such a word stands where only a title does: "Netflix’s Wednesday has", "season 3 of Wednesday", "has renewed Wednesday for". `taken` marks channels with 1. */
export function namesSeries(tokens: Tokens, taken: Uint8Array, sentence: Sentence, at: number): boolean {
  const { lower } = tokens
  const [before, prev] = [at - 2 >= sentence.from ? lower[at - 2]! : '', at > sentence.from ? lower[at - 1]! : '']
  const next = at + 1 < sentence.to ? lower[at + 1]! : ''
  if (isBeforeTime(next)) return false
  const isSubject = auxiliaries.has(next) || ownVerbs.has(next)
  const endsName = at + 1 >= sentence.to || !(tokens.flags[at + 1]! & tokenFlag.word)
  if (prev === "'s" && taken[at - 2] === 1) return isSubject || endsName
  if (seriesNouns.has(prev)) return isSubject
  if (prev === 'of') return isPartOf(tokens, at)
  if (prev === 'in') return /^star(?:s|red|ring)$/.test(before)
  if (fateVerbs.has(prev)) return (taken[at - 2] === 1 || /^(?:has|have|will|to|not)$/.test(before)) && /^(?:for|after)$/.test(next)
  return (prev === '' || clauses.has(prev)) && tellsFate(tokens, sentence, at + 1)
}

/** "the cast of June", "season 3 of June". */
function isPartOf(tokens: Tokens, at: number): boolean {
  return tokens.lower[at - 1] === 'of' && (parts.has(tokens.lower[at - 2] ?? '') || beginsSeason(tokens, at - 3))
}

/** "has been renewed", "is officially coming back", "returns": what follows a title as its subject. */
function tellsFate({ lower }: Tokens, sentence: Sentence, at: number): boolean {
  if (ownVerbs.has(lower[at]!)) return true
  let next = at + 1
  while (next < sentence.to && fillers.has(lower[next]!)) next++
  return auxiliaries.has(lower[at]!) && next < sentence.to && fates.has(lower[next]!)
}
