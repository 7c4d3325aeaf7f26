import { searchKinds, type SearchHit, type SearchKind } from './entry.ts'
import { hitOf } from './hit.ts'
import type { SearchIndex } from './open.ts'
import { initialsReading, noHints, readQuery, soundReadings, withFewerWords, withoutArticle, type Reading } from './query.ts'
import { Ranking } from './ranking.ts'
import { hintLift } from './score.ts'
import { offerBeginnings, offerInitials, offerSlips, offerSounds, offerTypos, offerWords } from './stages.ts'

export interface SearchOptions {
  /** How many hits at most, up to 48; 10 where it is not given. */
  readonly limit?: number
  /** What is searched for; all kinds where it is not given. */
  readonly kinds?: readonly SearchKind[]
}

/**
 * Finds what a query, as far as it is typed, may mean: the best hit first, each thing once. An empty query finds nothing. The same query in the same index
 * gives the same hits.
 */
export function search(index: SearchIndex, query: string, { limit = 10, kinds = searchKinds }: SearchOptions = {}): SearchHit[] {
  const [whole, ...rest] = readQuery(query)
  if (whole === undefined) return []
  const ranking = new Ranking(index.sections, kinds)
  const sureness = offerBeginnings(index, whole, ranking)
  // "This Is Us" is a title, not a series of the United States: where all that was typed is a name, its last word chooses nothing.
  const readings = [whole, ...(sureness === 'whole' ? rest.map(plainer) : rest)]
  const surest = readings.slice(1).map(reading => offerBeginnings(index, reading, ranking))
  if (kinds.some(kind => kind !== 'series')) for (const reading of soundReadings(query)) offerSounds(index, reading, ranking)
  // Where the query begins few names and is none, a better known one may be meant that begins nearly so.
  if ([sureness, ...surest].every(each => each === 'none')) offerGuesses(index, readings, ranking)
  else if (![sureness, ...surest].includes('whole') && ranking.size < fewHits)
    for (const reading of readings) offerSlips(index, reading, ranking)
  if (ranking.size === 0) for (const reading of withFewerWords(whole)) offerBeginnings(index, reading, ranking)
  const initials = initialsReading(whole)
  if (initials !== null) offerInitials(index, initials, ranking)
  return ranking.top(limit).map(match => hitOf(index, match))
}

const fewHits = 5

/** A reading without its hints, behind what has all words. */
function plainer(reading: Reading): Reading {
  return { ...reading, hints: noHints, fall: reading.fall + hintLift }
}

/** What may be meant by a query that begins no name: words in another order, an article too many, typing errors. */
function offerGuesses(index: SearchIndex, readings: readonly Reading[], ranking: Ranking): void {
  for (const reading of readings) offerWords(index, reading, ranking)
  const bare = withoutArticle(readings.at(-1)!)
  if (bare !== null) offerBeginnings(index, bare, ranking)
  for (const reading of bare === null ? readings : [...readings, bare]) offerTypos(index, reading, ranking)
}
