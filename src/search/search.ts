import { searchKinds, type SearchHit, type SearchKind } from './entry.ts'
import { hitOf } from './hit.ts'
import type { SearchIndex } from './open.ts'
import { readQuery, soundReading, withFewerWords, withoutArticle } from './query.ts'
import { Ranking } from './ranking.ts'
import { offerBeginnings, offerSlips, offerSounds, offerTypos, offerWords } from './stages.ts'

export interface SearchOptions {
  /** How many hits at most, up to 48; 10 where it is not given. */
  readonly limit?: number
  /** What is searched for; all kinds where it is not given. */
  readonly kinds?: readonly SearchKind[]
}

const fewHits = 5

/** Finds what a query, as far as it is typed, may mean: the best hit first, each thing once. An empty query finds nothing. The same query in the same index gives the same hits. */
export function search(index: SearchIndex, query: string, { limit = 10, kinds = searchKinds }: SearchOptions = {}): SearchHit[] {
  const readings = readQuery(query)
  const [whole] = readings
  if (whole === undefined) return []
  const ranking = new Ranking(index.sections, kinds)
  let isSure = false
  for (const reading of readings) isSure = offerBeginnings(index, reading, ranking) || isSure
  const sound = soundReading(query)
  if (sound !== null) offerSounds(index, sound, ranking)
  if (isSure) {
    // What was typed is how some name begins; where few do, a better known one may be meant that begins nearly so.
    if (ranking.size < fewHits) for (const reading of readings) offerSlips(index, reading, ranking)
  } else {
    for (const reading of readings) offerWords(index, reading, ranking)
    const bare = withoutArticle(readings.at(-1)!)
    if (bare !== null) isSure = offerBeginnings(index, bare, ranking)
    for (const reading of bare === null ? readings : [...readings, bare]) offerTypos(index, reading, ranking)
  }
  if (ranking.size === 0) for (const reading of withFewerWords(whole)) offerBeginnings(index, reading, ranking)
  return ranking.top(limit).map(match => hitOf(index, match))
}
