import type { SearchSections } from './sections.ts'

/** Words of an index from one place to another in their order. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

type Words = Pick<SearchSections, 'pool' | 'wordAt'>

/** All words whose text, to the end of the name, begins with some bytes. */
export function wordsBeginning(words: Words, bytes: Uint8Array): WordRange {
  return narrow(words, { from: 0, to: words.wordAt.length }, 0, bytes, 0)
}

/** Of words that are alike up to `depth`, those that go on with `bytes` from `first` on. */
export function narrow(words: Words, range: WordRange, depth: number, bytes: Uint8Array, first: number): WordRange {
  const from = boundOf(words, range, depth, bytes, first, false)
  if (from === range.to || !goesOn(words, from, depth, bytes, first)) return { from, to: from }
  return { from, to: boundOf(words, { from, to: range.to }, depth, bytes, first, true) }
}

function goesOn({ pool, wordAt }: Words, word: number, depth: number, bytes: Uint8Array, first: number): boolean {
  const at = wordAt[word]! + depth - first
  for (let next = first; next < bytes.length; next++) if (pool[at + next] !== bytes[next]) return false
  return true
}

/** Of words that begin with `length` bytes, those that end there: the first ones. */
export function wordsEnding({ pool, wordAt }: Words, { from, to }: WordRange, length: number): WordRange {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (pool[wordAt[middle]! + length] === 0) low = middle + 1
    else high = middle
  }
  return { from, to: low }
}

/** The first word that is not before `bytes`, or with `past` the first after all that begin with them. */
function boundOf({ pool, wordAt }: Words, range: WordRange, depth: number, bytes: Uint8Array, first: number, past: boolean): number {
  let [low, high] = [range.from, range.to]
  while (low < high) {
    const middle = (low + high) >> 1
    let at = wordAt[middle]! + depth
    let next = first
    while (next < bytes.length && pool[at] === bytes[next]) {
      at++
      next++
    }
    const isBefore = next === bytes.length ? past : pool[at]! < bytes[next]!
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}
