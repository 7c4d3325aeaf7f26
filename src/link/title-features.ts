import { hashOf, LinearModel, template, tokenFlag, type Features, type Sentence, type Signs, type Tokens } from '../model/index.ts'
import type { Run } from './runs.ts'
import { isGiven, nameKind } from './people.ts'
import { isCapitals } from './title-shape.ts'
import { titleWeights } from './title-weights.ts'
import { seriesNouns } from './words.ts'

const { capital, digit, first } = tokenFlag

/** What has been learnt of titles; see docs/training.md. */
export const titleModel = new LinearModel(titleWeights)

/** The tokens of an article as the title model sees them: kinds for names and numbers, else the word; then the text's ends, `^` and `$`. */
export function contextSigns(tokens: Tokens, taken: Uint8Array): Signs {
  const { count, ids, words, flags } = tokens
  const name: string[] = []
  const hash = new Int32Array(count + 2)
  const hashes = Int32Array.from(words, hashOf)
  const named: (Kind | null | undefined)[] = []
  for (let at = 0; at < count; at++) {
    const id = ids[at]!
    let kind: Kind | null = null
    if (taken[at] !== 0) kind = taken[at] === 1 ? '%C' : '%O'
    else if (flags[at]! & digit) kind = numberKind(words[id]!)
    else if ((flags[at]! & (capital | first)) === capital) kind = named[id] === undefined ? (named[id] = nameSign(words[id]!)) : named[id]
    name.push(kind ?? words[id]!)
    hash[at] = kind === null ? hashes[id]! : kindHash[kind]
  }
  name.push('^', '$')
  hash[count] = hashOf('^')
  hash[count + 1] = hashOf('$')
  return { name, hash }
}

/** Channels, outlets, years, numbers, given names and other names. */
type Kind = '%C' | '%O' | '%Y' | '%N' | '%G' | '%X'
const kindHash: Readonly<Record<Kind, number>> = {
  '%C': hashOf('%C'),
  '%O': hashOf('%O'),
  '%Y': hashOf('%Y'),
  '%N': hashOf('%N'),
  '%G': hashOf('%G'),
  '%X': hashOf('%X'),
}

function numberKind(lower: string): Kind {
  return lower.length === 4 && (lower.startsWith('19') || lower.startsWith('20')) ? '%Y' : '%N'
}

function nameSign(lower: string): Kind | null {
  if (isGiven(lower)) return '%G'
  return lower.length < 4 || seriesNouns.has(lower) || lower.startsWith('season') ? null : '%X'
}

const L1 = template('L1')
const L2 = template('L2')
const L3 = template('L3')
const R1 = template('R1')
const R2 = template('R2')
const R3 = template('R3')
const LR = template('LR')
const secondLeft = template('Lb2')
const secondRight = template('Rb2')
const before = template('B')
const after = template('A')
const length = template('len')
const block = template('block')
const shape = template('shape')
const firstWord = template('w1')
const lastWord = template('wn')
const sign = template('sign')
const counted = template('count')
const told = template('told')
/** How far around a run its words count. */
const reach = 6
/** Words around that tell nothing by themselves. */
const empty = new Set(['the', 'a', 'of', 'in', 'and', 'to', ',', '”', '“'])

/** One occurrence of a run, with what stands around it. */
export interface Occurrence {
  readonly run: Run
  readonly sentence: Sentence
  /** The tokens right before and after the run and its quotation marks. */
  readonly before: number
  readonly after: number
  /** The kind of block that it stands in. */
  readonly kind: string
}

/** Adds what one occurrence of a run shows of itself and of its surroundings. */
export function addOccurrence(
  features: Features,
  tokens: Tokens,
  signs: Signs,
  { run, sentence, before: leftmost, after: rightmost, kind }: Occurrence,
  surnames: ReadonlySet<string>,
): void {
  const [start, end] = [tokens.count, tokens.count + 1]
  const left = (distance: number): number => {
    const at = leftmost - distance + 1
    return at < sentence.from ? start : at
  }
  const right = (distance: number): number => {
    const at = rightmost + distance - 1
    return at >= sentence.to ? end : at
  }
  features.add1(L1, signs, left(1))
  features.add2(L2, signs, left(2), left(1))
  features.add3(L3, signs, left(3), left(2), left(1))
  features.add1(secondLeft, signs, left(2))
  features.add1(R1, signs, right(1))
  features.add2(R2, signs, right(1), right(2))
  features.add3(R3, signs, right(1), right(2), right(3))
  features.add1(secondRight, signs, right(2))
  features.add2(LR, signs, left(1), right(1))
  for (let distance = 1; distance <= reach && left(distance) !== start; distance++)
    if (!empty.has(signs.name[left(distance)]!)) features.add1(before, signs, left(distance))
  for (let distance = 1; distance <= reach && right(distance) !== end; distance++)
    if (!empty.has(signs.name[right(distance)]!)) features.add1(after, signs, right(distance))
  features.addWord(length, String(Math.min(6, run.to - run.from)))
  features.addWord(block, kind)
  features.addWord(firstWord, tokens.lower[run.from]!)
  features.addWord(lastWord, tokens.lower[run.to - 1]!)
  features.addWord(shape, `${nameKind(tokens, run.from, run.to)}${Math.min(4, run.to - run.from)}`)
  features.addWord(shape, tokens.flags[run.from]! & first ? 'first' : 'inner')
  if (run.quoted) features.addWord(shape, 'quoted')
  if (run.italic) features.addWord(shape, 'italic')
  if (isCapitals(tokens, run.from, run.to)) features.addWord(shape, 'capitals')
  if (seriesNouns.has(tokens.lower[run.to - 1]!)) features.addWord(shape, 'noun')
  if (surnames.has(tokens.lower[run.to - 1]!)) features.addWord(shape, 'surname')
  if (run.from === sentence.from && (kind === 'title' || kind === 'heading')) features.addWord(shape, 'opens')
  if (run.from === sentence.from && sentence.to - run.to <= 3) features.addWord(shape, run.to === sentence.to ? 'alone' : 'nearly-alone')
}

/** What the whole text shows of a candidate. */
export interface Whole {
  readonly signs: Iterable<string>
  readonly known: boolean
  readonly ordinary: boolean
  readonly count: number
  readonly total: number
  /** Other candidates: longer ones that hold it, and shorter ones in it, with how often they stand in the text. */
  readonly holders: readonly number[]
  readonly held: readonly number[]
}

/** Adds what the whole text shows of a candidate. */
export function addWhole(features: Features, whole: Whole): void {
  for (const name of whole.signs) features.addWord(sign, name)
  if (whole.known) features.addWord(told, 'known')
  if (whole.ordinary) features.addWord(told, 'ordinary')
  features.addWord(counted, String(Math.min(4, whole.count)))
  features.addWord(counted, `all${Math.min(6, whole.total)}`)
  for (const count of whole.holders) features.addWord(told, count > whole.count ? 'inside-more' : 'inside')
  for (const count of whole.held) features.addWord(told, count > whole.count ? 'holds-more' : 'holds')
}
