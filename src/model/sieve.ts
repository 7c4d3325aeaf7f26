import { buildAutomaton, pack, type Automaton } from './automaton.ts'
import { literalsOf, type Clause } from './literals.ts'

/**
 * Tells which of many patterns can match in a text at all, in one walk over its letters: each pattern needs some literals (RE2 calls this
 * a filtered set of patterns), and an automaton finds all of them at once. Most patterns match in few sentences, and are never run over the others.
 */
export interface Sieve {
  /** For each pattern, its place. */
  readonly places: ReadonlyMap<RegExp, number>
  readonly automaton: Automaton
  /**
   * The ways in which patterns can match, by the rarest clause of each: of each clause those from its place in `waysFrom` up to the next one's.
   * A way is the place of its pattern, how many clauses it needs besides, and these.
   */
  readonly ways: Uint16Array
  readonly waysFrom: Uint16Array
  /** The patterns that ask for nothing. */
  readonly always: readonly number[]
}

/** Compiles patterns once for any number of texts. */
export function compileSieve(patterns: Iterable<RegExp>): Sieve {
  const places = new Map([...new Set(patterns)].map((pattern, place) => [pattern, place]))
  const clauses = new Map<string, { readonly id: number; readonly literals: Clause }>()
  const idOf = (literals: Clause): number => {
    const key = literals.join('\n')
    const known = clauses.get(key) ?? { id: clauses.size, literals }
    clauses.set(key, known)
    return known.id
  }
  const ways: number[][] = []
  const always = new Set<number>()
  for (const [pattern, place] of places) {
    for (const [rarest, ...others] of literalsOf(pattern)) {
      if (rarest === undefined) always.add(place)
      else (ways[idOf(rarest)] ??= []).push(place, others.length, ...others.map(idOf))
    }
  }
  const automaton = buildAutomaton([...clauses.values()].map(({ literals }) => literals))
  const { all, from } = pack(Array.from({ length: clauses.size }, (_, id) => ways[id] ?? []))
  return { places, automaton, ways: all, waysFrom: from, always: [...always] }
}

/** Which patterns of a sieve can match in a text. */
export class Sifted {
  readonly #places: ReadonlyMap<RegExp, number>
  /** The places of those that can: few, so that looking through them is quickest. */
  readonly open: readonly number[]

  constructor(places: ReadonlyMap<RegExp, number>, open: readonly number[]) {
    this.#places = places
    this.open = open
  }

  /** Whether a pattern can match; one that the sieve does not know always can. */
  mayMatch(pattern: RegExp): boolean {
    const place = this.#places.get(pattern)
    return place === undefined || this.open.includes(place)
  }
}

/**
 * Sifts patterns for several texts. Sifting all texts of an article in a row, before anything else is done with them, takes a fraction of
 * the time that it takes in between: the automaton stays in the processor's cache.
 */
export class Sifter {
  readonly #sieve: Sieve
  /** For each clause and each pattern the text in which it was last met: clearing them would cost more than the walk. */
  readonly #met: Uint32Array
  readonly #opened: Uint32Array
  #text = 0

  constructor(sieve: Sieve) {
    this.#sieve = sieve
    this.#met = new Uint32Array(sieve.waysFrom.length)
    this.#opened = new Uint32Array(sieve.places.size)
  }

  /** Sifts for a text, or a stretch of it. Before and after it is the edge of a word. */
  sift(text: string, from = 0, to: number = text.length): Sifted {
    const { always, places } = this.#sieve
    this.#text++
    const open: number[] = []
    for (let i = 0; i < always.length; i++) this.#open(always[i]!, open)
    const found = this.#walk(text, from, to)
    for (let i = 0; i < found.length; i++) this.#openWays(found[i]!, open)
    return new Sifted(places, open)
  }

  /** Marks the clauses that a text meets; gives those by which ways are found. */
  #walk(text: string, from: number, to: number): readonly number[] {
    const { columns, next, meets, meetsFrom, width } = this.#sieve.automaton
    const found: number[] = []
    let cell = next[0]!
    for (let i = from; i <= to; i++) {
      // Past the end, and beyond ASCII, is an edge of a word.
      const code = i < to ? text.charCodeAt(i) : 0
      cell = next[(cell >>> 1) * width + columns[code < 128 ? code : 0]!]!
      if ((cell & 1) === 0) continue
      for (let at = meetsFrom[cell >>> 1]!, end = meetsFrom[(cell >>> 1) + 1]!; at < end; at++) this.#meet(meets[at]!, found)
    }
    return found
  }

  #meet(clause: number, found: number[]): void {
    if (this.#met[clause] === this.#text) return
    this.#met[clause] = this.#text
    const { waysFrom } = this.#sieve
    if (waysFrom[clause]! < waysFrom[clause + 1]!) found.push(clause)
  }

  #openWays(clause: number, open: number[]): void {
    const { ways, waysFrom } = this.#sieve
    const end = waysFrom[clause + 1]!
    for (let at = waysFrom[clause]!; at < end; at += 2 + ways[at + 1]!) {
      const place = ways[at]!
      if (this.#opened[place] !== this.#text && this.#areMet(at + 2, ways[at + 1]!)) this.#open(place, open)
    }
  }

  #areMet(from: number, count: number): boolean {
    const { ways } = this.#sieve
    for (let at = from; at < from + count; at++) if (this.#met[ways[at]!] !== this.#text) return false
    return true
  }

  #open(place: number, open: number[]): void {
    this.#opened[place] = this.#text
    open.push(place)
  }
}
