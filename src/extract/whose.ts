import { feature, Features, features as made, LinearModel, template, type Feature } from '../model/index.ts'
import { clauseAt, goesOn, isInBrackets, refOf, signsOf, titlesOf, type Scope } from './scope.ts'
import { margin, signAt, type SentenceSigns } from './signs.ts'
import type { Item } from './view.ts'
import { whoseWeights } from './whose-weights.ts'

/**
 * Whose is it: which of the series at hand the words at some place speak of. Every series that the sentence names and every one that the article was
 * speaking of is weighed by where it stands to the words and by what lies between.
 *
 * A conditional log-linear model over antecedents, as in mention ranking: Denis and Baldridge, "Specialized Models and Ranking for Coreference
 * Resolution", EMNLP 2008.
 */

/** How a series comes to be weighed: each a bit. */
const ways = [
  'topic',
  'main',
  'section',
  'last',
  'block',
  'most',
  'clause-before',
  'clause-after',
  'credit',
  'b1',
  'b2',
  'b3',
  'a1',
  'a2',
  'a3',
] as const
type Way = (typeof ways)[number]
const bit = Object.fromEntries(ways.map((way, i) => [way, 1 << i])) as Record<Way, number>

/** A series that words may speak of: how it comes to be weighed, and its nearest mention in the sentence. */
interface Antecedent {
  readonly ref: number
  ways: number
  named: Item | null
}

const alone = template('way')
const counted = template('way-of')
const together = template('ways')
const kind = template('of')
const inBlock = template('in')
const distance = template('far')
const between = template('between')
const passed = template('passed')
const left = template('TL1')
const left2 = template('TL2')
const right = template('TR1')
const right2 = template('TR2')
const opening = template('opens')
const holding = template('holds')
const known = made(template('known'), ['yes', 'no'])
const several = Array.from({ length: 5 }, (_, count) => feature(template('several'), String(count)))
const unnamed = made(template('unnamed'), ['alone', 'others'])

/** The words of a sentence that names no series by which it goes on about one. */
const goingOn = new Set(['show', 'series', 'drama', 'season', 'it', 'he', 'she', 'they', 'his', 'her', 'who', 'also', '%S', '%P'])
/** Of a list's titles, how many on each side are told apart. */
const sides = { before: [bit.b1, bit.b2, bit.b3], after: [bit.a1, bit.a2, bit.a3] } as const
/** Of a long stretch between, so many words count. */
const farthest = 60
/** So many words between are one feature together. */
const longestBetween = 6

/** The series that words at an offset may speak of, those named in the sentence first. */
function antecedentsAt(scope: Scope, at: number): Antecedent[] {
  const found = new Map<number, Antecedent>()
  const put = (ref: number, way: number, named: Item | null): void => {
    if (ref < 0) return
    const known = found.get(ref)
    if (known === undefined) found.set(ref, { ref, ways: way, named })
    else {
      known.ways |= way
      if (named !== null && (known.named === null || Math.abs(named.at - at) < Math.abs(known.named.at - at))) known.named = named
    }
  }
  const inSentence = namedIn(scope)
  const [start, end] = inSentence.length === 0 ? [0, 0] : clauseAt(scope, at)
  const after = firstAfter(inSentence, at)
  const before = Math.min(after, mostTitles)
  inSentence.slice(after - before, after + mostTitles).forEach((title, i) => {
    // What an actor is known for is never what the sentence tells of.
    if (isInBrackets(scope.norm.slice(0, title.at))) return
    const isBefore = i < before
    const rank = isBefore ? before - 1 - i : i - before
    let way: number = (isBefore ? sides.before : sides.after)[Math.min(2, rank)]!
    if (title.at >= start && title.at < end) way |= isBefore ? bit['clause-before'] : bit['clause-after']
    if (!toldIn(scope).has(title)) way |= bit.credit
    put(refOf(title), way, title)
  })
  const { state } = scope
  put(state.topic, bit.topic | (state.inSection ? bit.section : 0), null)
  put(state.main, bit.main, null)
  put(state.last, bit.last, null)
  put(state.ofBlock, bit.block, null)
  put(state.most, bit.most, null)
  return [...found.values()]
}

/** Of a long list's titles, how many on each side are weighed. */
const mostTitles = 12

/** The titles of a sentence, credits among them. */
function namedIn(scope: Scope): readonly Item[] {
  return (scope.notes.named ??= scope.items.filter(({ type }) => type === 'T'))
}

/** The titles that a sentence tells something of. */
function toldIn(scope: Scope): ReadonlySet<Item> {
  return (scope.notes.told ??= new Set(titlesOf(scope)))
}

/** How many of the titles, in order of the text, stand no later than an offset. */
function firstAfter(titles: readonly Item[], at: number): number {
  let [low, high] = [0, titles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (titles[middle]!.at > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the item that begins at an offset; -1 where none does. Items stand in order of the text. */
function indexAt({ items }: Scope, at: number): number {
  let [low, high] = [0, items.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = items[middle]!.at
    if (found === at) return middle
    if (found < at) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Adds what speaks for an antecedent of words at an offset. */
function addAntecedent(
  features: Features,
  scope: Scope,
  signs: SentenceSigns,
  at: number,
  one: Antecedent,
  all: readonly Antecedent[],
): void {
  const titles = all.filter(({ named }) => named !== null).length
  const item = scope.items[indexAt(scope, at)]
  const of = item?.type ?? 'word'
  for (let i = 0; i < ways.length; i++) {
    if ((one.ways & (1 << i)) === 0) continue
    features.add(waysAlone[i]!)
    features.add(waysCounted[i]![Math.min(3, titles)]!)
  }
  const name = nameOfWays(one.ways)
  features.addWord(together, name)
  features.addWord(kind, `${of}_${name}`)
  features.addWord(inBlock, `${scope.heading ? 'heading' : scope.block.kind}_${nameOfWays(one.ways & placed)}`)
  features.add(several[Math.min(4, all.length)]!)
  if (one.named === null) addUnnamed(features, signs, titles)
  else addBetween(features, scope, signs, at, one.named)
  const entry = scope.links.series[one.ref]!.entry
  if (entry !== null && item !== undefined && 'mention' in item) features.add(known[scope.state.isOf(one.ref, item) ? 'yes' : 'no'])
}

const waysAlone: readonly Feature[] = ways.map(way => feature(alone, way))
const waysCounted: readonly (readonly Feature[])[] = ways.map(way => [0, 1, 2, 3].map(titles => feature(counted, `${way}_${titles}`)))
const placed = bit.main | bit.topic | bit.b1 | bit.a1

function nameOfWays(bits: number): string {
  return ways.filter((_, i) => (bits & (1 << i)) !== 0).join('+')
}

/** What a sentence that does not name the series has instead. */
function addUnnamed(features: Features, signs: SentenceSigns, titles: number): void {
  features.add(unnamed[titles > 0 ? 'others' : 'alone'])
  for (let i = margin; i < Math.min(margin + 5, signs.length - margin); i++) features.add1(opening, signs, i)
  for (const word of new Set(signs.name)) if (goingOn.has(word)) features.addWord(holding, `${word}_${Math.min(3, titles)}`)
}

/** What lies between the words and the mention, and what stands around the mention. */
function addBetween(features: Features, scope: Scope, signs: SentenceSigns, at: number, named: Item): void {
  const index = indexAt(scope, at)
  const [here, there] = [index < 0 ? signAt(scope.norm, at) : signs.ofItem[index]!, signs.ofItem[indexAt(scope, named.at)]!]
  const side = there < here ? 'b' : 'a'
  const first = Math.min(here, there) + 1
  const words = signs.name.slice(first, Math.min(Math.max(here, there), first + farthest))
  features.addWord(distance, `${side}_${words.length <= 1 ? 'next' : words.length <= 4 ? 'near' : words.length <= 10 ? 'some' : 'far'}`)
  if (words.length <= longestBetween) features.addWord(between, `${side}_${words.join('_')}`)
  for (const word of new Set(words)) if (/^(?:[a-z'-]+|[;:.–—(),“”]|%[A-Z])$/.test(word)) features.addWord(between, `${side}:${word}`)
  features.addWord(passed, `${side}_titles${Math.min(3, words.filter(word => word === '%T').length)}`)
  features.addWord(passed, `${side}_people${Math.min(4, words.filter(word => word === '%P').length)}`)
  features.addWord(left, `${side}_${signs.name[there - 1]!}`)
  features.addWord(left2, `${side}_${signs.name[there - 2]!}_${signs.name[there - 1]!}`)
  features.addWord(right, `${side}_${signs.name[there + 1]!}`)
  features.addWord(right2, `${side}_${signs.name[there + 1]!}_${signs.name[there + 2]!}`)
}

/** What has been learnt of whose words are; see docs/training.md. */
const model = new LinearModel(whoseWeights)

/**
 * The series that words at an offset are about: the only one at hand, or the likeliest of several. Null where none is, and in a sentence that
 * neither names a series nor goes on about one.
 */
export function seriesAt(scope: Scope, at: number): number | null {
  const { whose } = scope.notes
  const known = whose.get(at)
  if (known !== undefined) return known
  const series = likeliest(scope, at)
  whose.set(at, series)
  return series
}

function likeliest(scope: Scope, at: number): number | null {
  const all = antecedentsAt(scope, at)
  if (all.length === 0 || (all.every(({ named }) => named === null) && !goesOn(scope))) return null
  if (all.length === 1) return all[0]!.ref
  const signs = signsOf(scope)
  const features = new Features(model)
  let best = all[0]!
  let most = Number.NEGATIVE_INFINITY
  for (const one of all) {
    addAntecedent(features, scope, signs, at, one, all)
    if (features.odds > most) [best, most] = [one, features.odds]
    features.clear()
  }
  return best.ref
}

/** The series that words at an offset may be about, each with the names of its features: what training learns from. */
export function whoseExamples(scope: Scope, at: number): { readonly ref: number; readonly names: readonly string[] }[] {
  const all = antecedentsAt(scope, at)
  const features = new Features(model, true)
  return all.map(one => {
    addAntecedent(features, scope, signsOf(scope), at, one, all)
    const names = [...(features.names ?? [])]
    features.clear()
    return { ref: one.ref, names }
  })
}
