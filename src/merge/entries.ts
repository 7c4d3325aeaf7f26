import type { CatalogueRef, ExternalIds, Identity, IdentityKind, IdentityMember, IdSite, MergeDecision } from '../model/index.ts'
import { Clusters, type Tie } from './clusters.ts'

/** What all entries have that are merged: who they are, and which ids they name. */
export interface Entry {
  /** The catalogue and its id: `tvmaze:70`. */
  readonly key: string
  readonly catalogue: string
  /** Its own id where its catalogue is a site that others name, and those that it gives of other sites: `imdb:tt7772588`. */
  readonly ids: readonly string[]
}

/** Two entries that may be one, too unsure to be made one without somebody's word. */
export interface Doubt {
  readonly one: CatalogueRef
  readonly other: CatalogueRef
  readonly confidence: number
  readonly reason: string
}

/** What entries of catalogues make up, and the pairs that were too doubtful to merge. */
export interface Merged {
  readonly identities: readonly Identity[]
  readonly doubts: readonly Doubt[]
}

/** What somebody has decided, by the places of entries in a list. */
interface Decided {
  readonly same: readonly Tie[]
  /** Places of pairs that are not one, each way. */
  readonly different: ReadonlyMap<number, ReadonlySet<number>>
}

/** Entries are one from this probability on; from the other on a pair is worth showing to somebody. */
export const sureFrom = 0.97
/** From this probability on a pair is worth showing. */
export const doubtfulFrom = 0.5

/** Why an entry is alone in its cluster, and why one is in it that the others joined. */
export const onlyEntry = 'the only entry'
const firstEntry = 'the entry that the others joined'

/** Sites whose own catalogues' ids others name. */
const sites: ReadonlySet<string> = new Set<IdSite>(['imdb', 'tmdb', 'tvmaze', 'wikidata'])

/** The ids that an entry is known by, its own among them: `imdb:tt7772588`. */
export function idsOf({ catalogue, id }: CatalogueRef, given: ExternalIds): string[] {
  const ids = Object.entries(given).map(([site, value]) => `${site}:${value}`)
  return sites.has(catalogue) ? [...new Set([`${catalogue}:${id}`, ...ids])] : ids
}

/** The name and the id that a key is made of. */
export function refOf({ key, catalogue }: Entry): CatalogueRef {
  return { catalogue, id: key.slice(catalogue.length + 1) }
}

/** Whether two lists of ids hold two different ids of one site. */
export function idsContradict(a: readonly string[], b: readonly string[]): boolean {
  return a.some(id => {
    const site = id.slice(0, id.indexOf(':') + 1)
    return !b.includes(id) && b.some(other => other.startsWith(site) && !a.includes(other))
  })
}

/** Joins entries by what was decided, then by their ties, and gives what they make up. */
export function mergeEntries(
  kind: IdentityKind,
  entries: readonly Entry[],
  ties: readonly Tie[],
  decisions: readonly MergeDecision[],
  was: ReadonlyMap<string, number>,
): Merged {
  const { same, different } = decidedOn(entries, decisions, kind)
  const clusters = new Clusters(entries.length)
  clusters.join(same, () => true)
  const refused = clusters.join(
    ties.filter(({ confidence }) => confidence >= sureFrom),
    (a, b) => areFree(entries, different, a, b),
  )
  const doubts = [...refused, ...ties.filter(({ confidence }) => confidence < sureFrom)]
    .filter(({ a, b }) => !clusters.together(a, b) && !areDecided(different, clusters.membersOf(a), clusters.membersOf(b)))
    .map(({ a, b, confidence, reason }) => ({ one: refOf(entries[a]!), other: refOf(entries[b]!), confidence, reason }))
  return { identities: identitiesOf(entries, clusters, was), doubts }
}

/** Groups of entries, by their places, that share a key; only those of two and more. */
export function groupsBy<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [index, record] of records.entries())
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [index])
      else group.push(index)
    }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Calls back with each pair of a group, the lower place first. */
export function eachPair(group: readonly number[], weigh: (a: number, b: number) => void): void {
  for (let i = 0; i < group.length; i++) for (let j = i + 1; j < group.length; j++) weigh(group[i]!, group[j]!)
}

function decidedOn(entries: readonly Entry[], decisions: readonly MergeDecision[], kind: IdentityKind): Decided {
  const places = new Map(entries.map(({ key }, index) => [key, index]))
  const same: Tie[] = []
  const different = new Map<number, Set<number>>()
  for (const { kind: of, one, other, verdict, by } of decisions) {
    const a = places.get(`${one.catalogue}:${one.id}`)
    const b = places.get(`${other.catalogue}:${other.id}`)
    if (of !== kind || a === undefined || b === undefined) continue
    if (verdict === 'same') same.push({ a, b, confidence: 1, reason: `decided by ${by}` })
    else
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const)
        different.set(from, (different.get(from) ?? new Set()).add(to))
  }
  return { same, different }
}

/** Whether two clusters may be one: no catalogue has entries in both, no ids contradict, and nobody has said that two of them are not. */
function areFree(
  records: readonly Entry[],
  different: ReadonlyMap<number, ReadonlySet<number>>,
  a: readonly number[],
  b: readonly number[],
): boolean {
  if (areDecided(different, a, b)) return false
  return a.every(one =>
    b.every(other => {
      const [first, second] = [records[one]!, records[other]!]
      return (
        first.catalogue !== second.catalogue && (!idsContradict(first.ids, second.ids) || first.ids.some(id => second.ids.includes(id)))
      )
    }),
  )
}

function areDecided(different: ReadonlyMap<number, ReadonlySet<number>>, a: readonly number[], b: readonly number[]): boolean {
  return different.size > 0 && a.some(one => b.some(other => different.get(one)?.has(other) === true))
}

/** Each cluster with its own id: the one that most of its members had; of two clusters that had one, the larger keeps it. */
function identitiesOf(records: readonly Entry[], clusters: Clusters, was: ReadonlyMap<string, number>): Identity[] {
  const claims: { members: readonly number[]; id: number; votes: number }[] = []
  const all = [...clusters.all()]
  for (const members of all) {
    const votes = new Map<number, number>()
    for (const member of members) {
      const id = was.get(records[member]!.key)
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1)
    }
    for (const [id, count] of votes) claims.push({ members, id, votes: count })
  }
  const idOf = new Map<readonly number[], number>()
  const taken = new Set<number>()
  for (const { members, id } of claims.toSorted((a, b) => b.votes - a.votes || a.id - b.id)) {
    if (taken.has(id) || idOf.has(members)) continue
    taken.add(id)
    idOf.set(members, id)
  }
  return all.map(members => ({ id: idOf.get(members) ?? null, members: members.map(member => memberOf(records, clusters, member)) }))
}

function memberOf(records: readonly Entry[], clusters: Clusters, index: number): IdentityMember {
  const joined = clusters.joined(index) ?? { confidence: 1, reason: clusters.membersOf(index).length === 1 ? onlyEntry : firstEntry }
  return { ...refOf(records[index]!), ...joined }
}
