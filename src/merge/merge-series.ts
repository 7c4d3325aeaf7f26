import type { MergeDecision, SeriesSummary } from '../model/index.ts'
import { personKey, titleKey } from '../names/index.ts'
import type { Tie } from './clusters.ts'
import { doubtfulFrom, eachPair, groupsBy, idsOf, mergeEntries, type Merged } from './entries.ts'
import type { MergeRecord } from './merge-record.ts'
import { sayIds } from './say-ids.ts'
import { probabilityOf, weighPair, type PairWeight } from './weigh-pair.ts'

/** More entries of one name than these are not compared pair by pair: the name says nothing. */
const mostNamesakes = 60

/**
 * Merges catalogues' entries into series. Hand all entries over with `add`, then ask once for the result. What somebody decided comes first; then ids that
 * entries share, then names with years, countries, premieres and people; a catalogue holds a series once, so no two entries of one
 * are ever joined but by decision. The order of entries and of catalogues makes no difference.
 */
export class SeriesMerger {
  readonly #records: MergeRecord[] = []
  readonly #was = new Map<string, number>()

  /** Adds an entry. */
  add(summary: SeriesSummary): void {
    const record = recordOf(summary)
    this.#records.push(record)
    if (summary.series !== null) this.#was.set(record.key, summary.series)
  }

  /** The series that the entries make up. */
  merge(decisions: readonly MergeDecision[]): Merged {
    const records = this.#records.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    return mergeEntries('series', records, tiesOf(records), decisions, this.#was)
  }
}

function recordOf(summary: SeriesSummary): MergeRecord {
  const names = new Set([summary.title, summary.original ?? '', ...summary.aliases].map(titleKey))
  return {
    key: `${summary.catalogue}:${summary.id}`,
    catalogue: summary.catalogue,
    names: [...names].filter(name => name !== ''),
    year: summary.premiered === null ? null : Number(summary.premiered.slice(0, 4)),
    premiere: summary.premiered?.length === 10 ? summary.premiered : null,
    country: summary.country,
    language: summary.language,
    ids: idsOf(summary, summary.ids),
    people: [...new Set(summary.credits.flatMap(({ name }) => (name === null ? [] : [personKey(name)])))],
  }
}

/** Pairs that are worth comparing: those that share an id, and those of different catalogues that share a name. */
function tiesOf(records: readonly MergeRecord[]): Tie[] {
  const ties = new Map<number, Tie>()
  const weigh = (a: number, b: number, namesakes: number): void => {
    const [one, other] = [records[a]!, records[b]!]
    if (one.catalogue === other.catalogue) return
    const weight = weighPair(one, other, namesakes)
    const confidence = Math.round(probabilityOf(weight.logOdds) * 10000) / 10000
    const key = a * records.length + b
    if (confidence >= doubtfulFrom && (ties.get(key)?.confidence ?? 0) < confidence)
      ties.set(key, { a, b, confidence, reason: sayReason(weight) })
  }
  for (const group of groupsBy(records, ({ ids }) => ids)) eachPair(group, (a, b) => weigh(a, b, 1))
  for (const group of groupsBy(records, ({ names }) => names)) {
    if (group.length > mostNamesakes) continue
    const held = Map.groupBy(group, index => records[index]!.catalogue)
    eachPair(group, (a, b) => weigh(a, b, Math.max(held.get(records[a]!.catalogue)!.length, held.get(records[b]!.catalogue)!.length)))
  }
  return [...ties.values()]
}

function sayReason({ sharedIds, sameYear, sameCountry }: PairWeight): string {
  if (sharedIds.length > 0) return sayIds(sharedIds)
  return ['the same name', ...(sameYear ? ['the same year'] : []), ...(sameCountry ? ['the same country'] : [])].join(', ')
}
