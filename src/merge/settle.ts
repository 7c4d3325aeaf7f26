import type { PartialDay } from '../model/index.ts'

/** A value with the catalogue that gives it. */
export interface Said<T> {
  readonly catalogue: string
  readonly value: T
}

/** A value with all the catalogues that give it. */
export interface Standing<T> {
  readonly value: T
  readonly catalogues: readonly string[]
}

/** What catalogues say of one thing: the value that stands, and those that cannot hold beside it, none of them lost. */
export interface Settled<T> extends Standing<T> {
  readonly others: readonly Standing<T>[]
}

/** Which catalogue is believed where as many say the one as the other; a person's own comes before any number of others. */
const order = ['own', 'starter', 'tvmaze', 'tmdb', 'wikidata', 'imdb']

/**
 * Settles what catalogues say: the value of one's own catalogue, else the one that most give, else the one of the catalogue that comes first.
 * `agree` tells whether two values can both hold; of values that do, the finer one stands ("2022-01-28" before "2022"). Null where none says anything.
 */
export function settle<T>(
  said: readonly Said<T>[],
  agree: (a: T, b: T) => boolean,
  finer: (a: T, b: T) => boolean = () => false,
): Settled<T> | null {
  const groups: { value: T; catalogues: string[] }[] = []
  for (const { catalogue, value } of said.toSorted((a, b) => rankOf(a.catalogue) - rankOf(b.catalogue))) {
    const group = groups.find(other => agree(other.value, value))
    if (group === undefined) groups.push({ value, catalogues: [catalogue] })
    else {
      if (!group.catalogues.includes(catalogue)) group.catalogues.push(catalogue)
      if (finer(value, group.value)) group.value = value
    }
  }
  // Sorting is stable: among equals the catalogue that comes first wins.
  const [first, ...others] = groups.toSorted(
    (a, b) => Number(b.catalogues.includes('own')) - Number(a.catalogues.includes('own')) || b.catalogues.length - a.catalogues.length,
  )
  return first === undefined ? null : { ...first, others }
}

/** Settles days, which agree where the one is the other told less finely. */
export function settleDays(said: readonly Said<PartialDay>[]): Settled<PartialDay> | null {
  return settle(
    said,
    (a, b) => a.startsWith(b) || b.startsWith(a),
    (a, b) => a.length > b.length,
  )
}

/** Values that several catalogues may give, each once by its key, with all that do, in the order in which they first come. */
export function together<T>(said: readonly Said<T>[], keyOf: (value: T) => string): Standing<T>[] {
  const groups = new Map<string, { value: T; catalogues: string[] }>()
  for (const { catalogue, value } of said) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), { value, catalogues: [catalogue] })
    else if (!group.catalogues.includes(catalogue)) group.catalogues.push(catalogue)
  }
  return [...groups.values()]
}

function rankOf(catalogue: string): number {
  const rank = order.indexOf(catalogue)
  return rank < 0 ? order.length : rank
}
