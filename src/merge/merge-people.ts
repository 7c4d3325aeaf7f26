import type { MergeDecision, PersonSummary } from '../model/index.ts'
import { personKey } from '../names/index.ts'
import type { Tie } from './clusters.ts'
import { eachPair, groupsBy, idsContradict, idsOf, mergeEntries, type Entry, type Merged } from './entries.ts'
import { sayIds } from './say-ids.ts'
import { SharedKeys } from './shared-keys.ts'

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
 * a series that both are credited in or a day of birth. Millions stand in one catalogue alone and are nobody else there: show all entries with `note`
 * first, in the order of the people that they were; then hand those over with `add` that it `wants`; then ask once for the result, which leaves the others as they are.
 */
export class PeopleMerger {
  readonly #decisions: readonly MergeDecision[]
  readonly #shared = new SharedKeys()
  /** The person of the last entry that was noted: those of one person come one after another. */
  #last: number | null = null
  readonly #records: PersonRecord[] = []
  readonly #was = new Map<string, number>()

  constructor(decisions: readonly MergeDecision[]) {
    this.#decisions = decisions
    for (const { one, other } of decisions) for (const { catalogue, id } of [one, other]) this.#shared.share(`entry ${catalogue}:${id}`)
  }

  /** Notes the names and ids that an entry has, and whom it belongs to. */
  note(summary: PersonSummary): void {
    for (const key of keysOf(summary)) this.#shared.add(summary.catalogue, key)
    if (summary.person !== null && summary.person === this.#last) this.#shared.share(`person ${summary.person}`)
    this.#last = summary.person
  }

  /** Whether an entry has to be compared: another catalogue has one of its names or ids, it belonged to somebody with others, or somebody has decided on it. */
  wants(summary: PersonSummary): boolean {
    const { catalogue, id, person } = summary
    const keys = [`entry ${catalogue}:${id}`, ...(person === null ? [] : [`person ${person}`]), ...keysOf(summary)]
    return keys.some(key => this.#shared.has(key))
  }

  /** Adds an entry, with its works. */
  add(summary: PersonSummary): void {
    const key = `${summary.catalogue}:${summary.id}`
    this.#records.push({
      key,
      catalogue: summary.catalogue,
      names: namesOf(summary),
      ids: idsOf(summary, summary.ids),
      born: summary.born,
      works: summary.series.flatMap(({ series }) => (series === null ? [] : [series])),
    })
    if (summary.person !== null) this.#was.set(key, summary.person)
  }

  /** The people that the entries make up. */
  merge(): Merged {
    const records = this.#records.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    return mergeEntries('person', records, tiesOf(records), this.#decisions, this.#was)
  }
}

function namesOf({ name, spellings }: PersonSummary): readonly string[] {
  return [...new Set([name, ...spellings].map(personKey))]
}

function keysOf(summary: PersonSummary): readonly string[] {
  return [...namesOf(summary).map(name => `name ${name}`), ...idsOf(summary, summary.ids)]
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
