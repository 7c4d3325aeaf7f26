import { errorCost } from './align.ts'
import { beginsWord } from './keys.ts'
import { nearRanges } from './near.ts'
import type { SearchIndex } from './open.ts'
import type { Reading } from './query.ts'
import type { Ranking } from './ranking.ts'
import { wordsBeginning, wordsEnding, type WordRange } from './ranges.ts'
import {
  beginQuality,
  coverLift,
  errorFall,
  initialsQuality,
  insideFall,
  soundQuality,
  typoQuality,
  wholeLift,
  wordsQuality,
} from './score.ts'
import { searchKinds } from './entry.ts'
import { longestScan, wordPlaces } from './top-lists.ts'

/** Whether a query begins no name, begins some, or is one of them, but for an article. */
export type Sureness = 'none' | 'begins' | 'whole'

/** Offers names that the query begins, or that it begins from one of their words on. */
export function offerBeginnings(index: SearchIndex, reading: Reading, ranking: Ranking): Sureness {
  const length = reading.bytes.length
  const range = wordsBeginning(index.sections, reading.bytes)
  const ending = wordsEnding(index.sections, range, length)
  let sureness: Sureness = 'none'
  eachBest(index, ending, ranking, (key, place) => {
    const lift = isBareCharacter(index, key, reading) ? 0 : wholeLift(place, reading.codes.length)
    const quality = beginQuality[place]! + coverLift * coverOf(index, key, length) + lift
    ranking.offer(key, quality, place === 2 ? 'word prefix' : 'exact', reading)
    if (place < 2) sureness = 'whole'
  })
  eachBest(index, range, ranking, (key, place) => {
    ranking.offer(key, beginQuality[place]! + coverLift * coverOf(index, key, length), place === 2 ? 'word prefix' : 'prefix', reading)
    if (place < 2 && sureness === 'none') sureness = 'begins'
  })
  return sureness
}

/** Whether a query of one word would be all of a character's name: there is a John in every series, and who types "john" wants another one. */
function isBareCharacter({ sections }: SearchIndex, key: number, { words }: Reading): boolean {
  return words.length === 1 && key >= sections.kindKeys[searchKinds.indexOf('character')]!
}

/** Offers names that sound as the query does. */
export function offerSounds(index: SearchIndex, reading: Reading, ranking: Ranking): void {
  const range = wordsBeginning(index.sections, reading.bytes)
  const ending = wordsEnding(index.sections, range, reading.bytes.length)
  eachBest(index, ending, ranking, key => ranking.offer(key, soundQuality.whole, 'exact', reading))
  eachBest(index, range, ranking, key => ranking.offer(key, soundQuality.part, 'prefix', reading))
}

/** Offers titles that have the query as their initials, or as the first of them. */
export function offerInitials(index: SearchIndex, reading: Reading, ranking: Ranking): void {
  const range = wordsBeginning(index.sections, reading.bytes)
  const ending = wordsEnding(index.sections, range, reading.bytes.length)
  eachBest(index, ending, ranking, key => ranking.offer(key, initialsQuality.whole, 'word prefix', reading))
  eachBest(index, range, ranking, key => ranking.offer(key, initialsQuality.part, 'word prefix', reading))
}

/** Offers names of which words begin with the query's words, in any order. */
export function offerWords(index: SearchIndex, reading: Reading, ranking: Ranking): void {
  if (reading.words.length < 2) return
  const { room, sections } = index
  const ranges = reading.words.map(word => wordsBeginning(sections, word)).sort((a, b) => a.to - a.from - (b.to - b.from))
  const [rarest] = ranges
  if (rarest!.from === rarest!.to) return
  const { met } = room
  for (const [place, { from, to }] of ranges.entries())
    for (let at = from; at < to; at++) {
      const key = sections.wordKey[at]! >>> 2
      if (met[key] === place) met[key] = place + 1
    }
  const found = new Set<number>()
  for (let at = rarest!.from; at < rarest!.to; at++) {
    const key = sections.wordKey[at]! >>> 2
    if (met[key] === ranges.length) found.add(key)
    met[key] = 0
  }
  for (const key of found)
    if (hasWords(index, key, reading))
      ranking.offer(key, wordsQuality + coverLift * coverOf(index, key, reading.bytes.length), 'word prefix', reading)
}

/** Whether each word of the query begins a word of the key of its own. */
function hasWords({ sections }: SearchIndex, key: number, { words }: Reading): boolean {
  const { pool, wordBits, keyAt } = sections
  const taken = new Set<number>()
  const end = keyAt[key + 1]! - 1
  return words.every(word => {
    for (let at = keyAt[key]!; at + word.length <= end; at++) {
      if (taken.has(at) || !beginsWord(wordBits, at)) continue
      if (word.every((byte, i) => pool[at + i] === byte)) {
        taken.add(at)
        return true
      }
    }
    return false
  })
}

/** Offers names that the query begins but for a few typing errors. */
export function offerTypos(index: SearchIndex, reading: Reading, ranking: Ranking): void {
  const errors = errorsAllowed(reading.codes.length)
  if (errors === 0) return
  const compare = comparer(index, reading, errors, ranking)
  const [first, last] = keysWanted(index, ranking)
  index.room.candidates.propose(reading, first, last, compare)
  offerNear(index, reading, ranking, compare)
}

/** Offers names that the query begins but for one error: a small part of the work. */
export function offerSlips(index: SearchIndex, reading: Reading, ranking: Ranking): void {
  if (errorsAllowed(reading.codes.length) > 0 && reading.codes.length > 3)
    offerNear(index, reading, ranking, comparer(index, reading, 1, ranking))
}

function offerNear(index: SearchIndex, reading: Reading, ranking: Ranking, compare: (key: number) => void): void {
  // Each letter is one byte, or the walk would change parts of letters.
  if (reading.bytes.length === reading.codes.length)
    nearRanges(index.sections, reading.bytes, range => eachBest(index, range, ranking, compare))
}

/** Compares keys with a query, each once. */
function comparer(index: SearchIndex, reading: Reading, errors: number, ranking: Ranking): (key: number) => void {
  const seen = new Set<number>()
  return key => {
    if (seen.has(key)) return
    seen.add(key)
    offerAligned(index, key, reading, errors * errorCost, ranking)
  }
}

function errorsAllowed(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 2.5
}

function offerAligned(index: SearchIndex, key: number, reading: Reading, limit: number, ranking: Ranking): void {
  const { aligner, letters } = index.room
  letters.read(index.sections, key)
  const { codes } = reading
  let best = -1
  for (let start = 0; start < letters.length; start++) {
    if (letters.starts[start] !== 1 || !mayBegin(codes, letters.codes, start)) continue
    if (!aligner.fits(codes, codes.length, letters.codes, start, letters.length, limit)) continue
    const { cost, end } = aligner
    // Without an error it has been offered already.
    if (cost === 0) continue
    const base = end === letters.length ? typoQuality.whole : typoQuality.part
    const quality =
      base - (cost / errorCost) * errorFall(codes.length) - (start === 0 ? 0 : insideFall) + coverLift * (codes.length / letters.length)
    if (quality > best) best = quality
  }
  if (best > 0) ranking.offer(key, best, 'typo', reading)
}

/** The first key of the kinds that are wanted, and the one after the last. */
function keysWanted({ sections }: SearchIndex, ranking: Ranking): [number, number] {
  const kinds = [...searchKinds.keys()].filter(kind => ranking.wants(kind))
  return kinds.length === 0 ? [0, 0] : [sections.kindKeys[kinds[0]!]!, sections.kindKeys[kinds.at(-1)! + 1]!]
}

/** Whether one of the first two letters is where it should be, or one beside it: of the errors that are allowed, few are there. */
function mayBegin(query: Int32Array, text: Int32Array, start: number): boolean {
  const [first, second] = [query[0]!, query[1]!]
  return text[start] === first || text[start + 1] === second || text[start] === second || text[start + 1] === first
}

function coverOf({ sections }: SearchIndex, key: number, length: number): number {
  return Math.min(1, length / (sections.keyAt[key + 1]! - sections.keyAt[key]! - 1))
}

/** Hands on the best known keys of a range of words, for each kind that is wanted and each place of the word. */
function eachBest(index: SearchIndex, { from, to }: WordRange, ranking: Ranking, take: (key: number, place: number) => void): void {
  if (from === to) return
  const { sections, room } = index
  const top = to - from > longestScan ? topOf(index, from, to) : -1
  const lists = searchKinds.length * wordPlaces
  if (top < 0) {
    room.picks.clear()
    room.picks.scan(sections, from, to)
  }
  for (let list = 0; list < lists; list++) {
    const kind = Math.floor(list / wordPlaces)
    if (!ranking.wants(kind)) continue
    const place = list % wordPlaces
    if (top < 0) for (let i = 0; i < room.picks.counts[list]!; i++) take(room.picks.keyOf(list, i), place)
    else {
      const end = sections.topAt[top * lists + list + 1]!
      for (let at = sections.topAt[top * lists + list]!; at < end; at++) take(sections.topKeys[at]!, place)
    }
  }
}

/** The number of the beginning whose words are a range, or -1. */
function topOf({ sections: { topFrom, topTo } }: SearchIndex, from: number, to: number): number {
  let low = 0
  let high = topFrom.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (topFrom[middle]! < from || (topFrom[middle] === from && topTo[middle]! > to)) low = middle + 1
    else high = middle
  }
  return topFrom[low] === from && topTo[low] === to ? low : -1
}
