import { passagesOf, type Passage } from './sentences.ts'

/** How a text shares its words with another: all of them, many, or their sense with other words put in their places. */
export type CopyKind = 'same' | 'edited' | 'spun'

/** What two texts share. */
export interface CopyVerdict {
  readonly kind: CopyKind
  /** The share of the shorter text's sentences that stand in the other, 0 to 1. */
  readonly share: number
  /** Offsets in the first text of the sentences that stand in the second. */
  readonly passages: readonly { readonly start: number; readonly end: number }[]
}

/** Shorter texts are notices: two that tell one piece of news in a sentence or two are alike by chance. */
const fewestSentences = 4
/**
 * Shares of a text from which on it is a copy: of word for word, of few words changed, of words put for one another. Two reporters of one piece of news share its names and quotes: of
 * what they write apart 98 in 100 stay under 0.42 by the last measure, and texts with half of their words replaced over 0.55 (docs/copies.md).
 */
const bars = { same: 0.95, edited: 0.4, spun: 0.5 } as const
/** How alike two sentences must be: word for word but for a slip, or as a spinner leaves them, where each is the likest to the other. */
const alike = { edited: 0.75, spun: 0.3 } as const

/**
 * Compares two texts sentence by sentence: each of the shorter one is matched with the likest of the other by its names and numbers, which a spinner leaves, and by its words, each taken for
 * the class of words that are put for one another. Null where they are not copies. The verdict is the same both ways but for its passages, which are the first's. Costs in the number of
 * sentences that share a rare word.
 */
export function compareTexts(one: string, other: string): CopyVerdict | null {
  const [a, b] = [passagesOf(one), passagesOf(other)]
  const isFirstShorter = a.length < b.length || (a.length === b.length && one <= other)
  const [short, long] = isFirstShorter ? [a, b] : [b, a]
  if (short.length < fewestSentences) return one === other && one.trim() !== '' ? { kind: 'same', share: 1, passages: a } : null
  const weights = weightsOf([short, long])
  const matches = mutualMatches(short, long, weights)
  const total = short.reduce((sum, passage) => sum + massOf(passage, weights), 0)
  const shareOver = (bar: number): number =>
    short.reduce((sum, passage, index) => sum + (matches[index]!.score >= bar ? massOf(passage, weights) : 0), 0) / total
  const [edited, spun] = [shareOver(alike.edited), shareOver(alike.spun)]
  const kind = edited >= bars.same ? 'same' : edited >= bars.edited ? 'edited' : spun >= bars.spun ? 'spun' : null
  if (kind === null) return null
  const bar = kind === 'spun' ? alike.spun : alike.edited
  const passages = matches.flatMap(({ at, score }, index) => (score < bar ? [] : [isFirstShorter ? short[index]! : long[at]!]))
  return {
    kind,
    share: Math.round((kind === 'spun' ? spun : edited) * 1000) / 1000,
    passages: passages.map(({ start, end }) => ({ start, end })),
  }
}

/** What both sentences of a pair have more weight by, the rarer it is in the two texts. */
type Weights = ReadonlyMap<string, number>

function weightsOf(texts: readonly (readonly Passage[])[]): Weights {
  const counts = new Map<string, number>()
  for (const passages of texts)
    for (const { anchors, words } of passages)
      for (const each of new Set([...anchors, ...words])) counts.set(each, (counts.get(each) ?? 0) + 1)
  // What stands in many sentences of both, such as the title, tells none of them from another.
  return new Map([...counts].map(([each, count]) => [each, 1 / Math.sqrt(Math.max(1, count - 1))]))
}

function massOf({ anchors, words }: Passage, weights: Weights): number {
  let mass = 0
  for (const each of new Set(anchors)) mass += weights.get(each)!
  for (const each of words) mass += weights.get(each)!
  return Math.max(0.1, mass)
}

interface Match {
  readonly at: number
  readonly score: number
}

const none: Match = { at: -1, score: 0 }

/** For each sentence of a text the likest of the other, where it is also the likest to that; no other counts. */
function mutualMatches(short: readonly Passage[], long: readonly Passage[], weights: Weights): Match[] {
  const back = bestMatches(long, short, weights)
  return bestMatches(short, long, weights).map((match, index) => (match.at >= 0 && back[match.at]!.at === index ? match : none))
}

function bestMatches(short: readonly Passage[], long: readonly Passage[], weights: Weights): Match[] {
  const places = new Map<string, number[]>()
  for (const [at, { anchors, words }] of long.entries())
    for (const each of new Set([...anchors, ...words])) {
      const known = places.get(each)
      if (known === undefined) places.set(each, [at])
      else if (known.length < 24) known.push(at)
    }
  return short.map(passage => {
    let best = none
    const tried = new Set<number>()
    for (const each of [...passage.anchors, ...passage.words])
      for (const at of places.get(each) ?? []) {
        if (tried.has(at)) continue
        tried.add(at)
        const score = likeness(passage, long[at]!, weights)
        if (score > best.score) best = { at, score }
      }
    return best
  })
}

/** How alike two sentences are, 0 to 1: weighted Jaccard of what they hold, less what the order and the length deny. */
function likeness(a: Passage, b: Passage, weights: Weights): number {
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length)
  if (ratio < 0.4) return 0
  let [shared, all] = [0, 0]
  const anchors = new Set(b.anchors)
  for (const each of new Set(a.anchors)) {
    const weight = 1.5 * weights.get(each)!
    all += weight
    if (anchors.delete(each)) shared += weight
  }
  for (const each of anchors) all += 1.5 * weights.get(each)!
  for (const each of a.words) {
    const weight = weights.get(each)!
    all += weight
    if (b.words.has(each)) shared += weight
  }
  for (const each of b.words) if (!a.words.has(each)) all += weights.get(each)!
  return all === 0 ? 0 : shared / all
}
