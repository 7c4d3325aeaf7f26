import type { MergeDecision, PersonSummary } from '../model/index.ts'
import { personKey } from '../names/index.ts'
import type { Tie } from './clusters.ts'
import { eachPair, groupsBy, idsContradict, idsOf, mergeEntries, type Entry, type Merged } from './entries.ts'
import { sayIds } from './say-ids.ts'

interface PersonRecord extends Entry {
  readonly names: readonly string[]
  readonly born: string | null
  /** Merged series that the person is credited in. */
  readonly works: readonly number[]
}

/** More entries of one name than these are not compared pair by pair. */
const mostNamesakes = 60

/** How sure the ways of telling are, set by hand: two people of one name in the cast of one series are rare, two of one name and birthday rarer. */
const sureness = { id: 0.999, idOtherBirth: 0.9, nameAndWork: 0.985, nameAndBirth: 0.99, nameWorkAndBirth: 0.998 } as const

/**
 * Merges catalogues' entries of people, once their series are merged: by ids that they share, else by their names, however these are romanised, together with
 * a series that both are credited in or a day of birth. Hand all entries over with `add`, then ask once for the result.
 */
export class PeopleMerger {
  readonly #records: PersonRecord[] = []
  readonly #was = new Map<string, number>()

  /** Adds an entry. */
  add(summary: PersonSummary): void {
    const key = `${summary.catalogue}:${summary.id}`
    this.#records.push({
      key,
      catalogue: summary.catalogue,
      names: [...new Set([summary.name, ...summary.spellings].map(personKey))],
      ids: idsOf(summary, summary.ids),
      born: summary.born,
      works: summary.series.flatMap(({ series }) => (series === null ? [] : [series])),
    })
    if (summary.person !== null) this.#was.set(key, summary.person)
  }

  /** The people that the entries make up. */
  merge(decisions: readonly MergeDecision[]): Merged {
    const records = this.#records.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    return mergeEntries('person', records, tiesOf(records), decisions, this.#was)
  }
}

function tiesOf(records: readonly PersonRecord[]): Tie[] {
  const ties: Tie[] = []
  const tie = (a: number, b: number, confidence: number, reason: string): void => void ties.push({ a, b, confidence, reason })
  for (const group of groupsBy(records, ({ ids }) => ids))
    eachPair(group, (a, b) => {
      const [one, other] = [records[a]!, records[b]!]
      if (one.catalogue === other.catalogue) return
      const shared = one.ids.filter(id => other.ids.includes(id))
      tie(a, b, bornApart(one, other) ? sureness.idOtherBirth : sureness.id, sayIds(shared))
    })
  for (const group of groupsBy(records, ({ names }) => names)) {
    if (group.length > mostNamesakes) continue
    eachPair(group, (a, b) => {
      const [one, other] = [records[a]!, records[b]!]
      if (one.catalogue === other.catalogue || idsContradict(one.ids, other.ids) || bornApart(one, other)) return
      const work = one.works.some(series => other.works.includes(series))
      const born = one.born !== null && one.born === other.born && one.born.length > 4
      if (work) tie(a, b, born ? sureness.nameWorkAndBirth : sureness.nameAndWork, 'the same name, in the same series')
      else if (born) tie(a, b, sureness.nameAndBirth, 'the same name, born on the same day')
    })
  }
  return ties
}

/** Whether two were born at different times, as far as both are known. */
function bornApart({ born: a }: PersonRecord, { born: b }: PersonRecord): boolean {
  if (a === null || b === null) return false
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) !== b.slice(0, length)
}
