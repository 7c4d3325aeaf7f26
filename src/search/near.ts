import { narrow, type WordRange } from './ranges.ts'
import type { SearchSections } from './sections.ts'

type Words = Pick<SearchSections, 'pool' | 'wordAt'>

/**
 * Gives every range of words that begin with `query` but for one error. Walks the sorted words as if they were a trie: only letters that some name has at a
 * place are tried there. It costs what the query is long, and finds what pieces of three letters cannot in short ones. For queries in ASCII; errors that
 * put another script's letter in are not sought.
 */
export function nearRanges(words: Words, query: Uint8Array, take: (range: WordRange) => void): void {
  let range: WordRange = { from: 0, to: words.wordAt.length }
  const give = (found: WordRange): void => {
    if (found.from < found.to) take(found)
  }
  for (let at = 0; at < query.length && range.from < range.to; at++) {
    const letter = query[at]!
    if (at > 0) give(narrow(words, range, at, query, at + 1))
    if (at + 1 < query.length && query[at + 1] !== letter) give(narrow(words, range, at, swapped(query, at), at))
    if (at === 0) {
      range = narrow(words, range, 0, query.subarray(0, 1), 0)
      continue
    }
    for (const child of children(words, range, at)) {
      const other = words.pool[words.wordAt[child.from]! + at]!
      if (other === letter || other === 0 || other > 127) continue
      if (at + 1 < query.length) give(narrow(words, child, at + 1, query, at + 1))
      give(narrow(words, child, at + 1, query, at))
    }
    range = narrow(words, range, at, query.subarray(0, at + 1), at)
  }
}

function swapped(query: Uint8Array, at: number): Uint8Array {
  const other = query.slice()
  other[at] = query[at + 1]!
  other[at + 1] = query[at]!
  return other
}

/** The parts of a range by their byte at a depth. */
function* children({ pool, wordAt }: Words, { from, to }: WordRange, depth: number): Generator<WordRange> {
  for (let at = from; at < to;) {
    const byte = pool[wordAt[at]! + depth]!
    // Names share long beginnings: the end of a part is sought in steps that double, then by halves.
    let step = 1
    while (at + step < to && pool[wordAt[at + step]! + depth] === byte) step *= 2
    let low = at + (step >> 1)
    let high = Math.min(to, at + step)
    while (low < high) {
      const middle = (low + high) >> 1
      if (pool[wordAt[middle]! + depth] === byte) low = middle + 1
      else high = middle
    }
    yield { from: at, to: low }
    at = low
  }
}
