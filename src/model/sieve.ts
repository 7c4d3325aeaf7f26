import { buildAutomaton, type Automaton } from './automaton.ts'
import { literalsOf, type Clause } from './literals.ts'

/**
 * Tells which of many patterns can match in a text at all, in one walk over its letters: each pattern needs some literals (RE2 calls this
 * a filtered set of patterns), and an automaton finds all of them at once. Most patterns match in few sentences, and are never run over the others.
 */
export interface Sieve {
  /** For each pattern, its place. */
  readonly places: ReadonlyMap<RegExp, number>
  readonly automaton: Automaton
  /** For each clause, the ways whose rarest it is. */
  readonly opens: readonly (readonly Way[])[]
  /** The patterns that ask for nothing. */
  readonly always: readonly number[]
}

/** One way in which a pattern can match: the clauses that it needs besides the one by which it is found. */
interface Way {
  readonly place: number
  readonly rest: readonly number[]
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
  const opens: Way[][] = []
  const always = new Set<number>()
  for (const [pattern, place] of places) {
    for (const [rarest, ...others] of literalsOf(pattern)) {
      if (rarest === undefined) always.add(place)
      else (opens[idOf(rarest)] ??= []).push({ place, rest: others.map(idOf) })
    }
  }
  const automaton = buildAutomaton([...clauses.values()].map(({ literals }) => literals))
  return { places, automaton, opens: Array.from({ length: clauses.size }, (_, id) => opens[id] ?? []), always: [...always] }
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
    this.#met = new Uint32Array(sieve.opens.length)
    this.#opened = new Uint32Array(sieve.places.size)
  }

  /** Sifts for a text, or a stretch of it. Before and after it is the edge of a word. */
  sift(text: string, from = 0, to: number = text.length): Sifted {
    const { automaton, always, opens, places } = this.#sieve
    const { columns, next, meets, width } = automaton
    this.#text++
    const open: number[] = []
    for (const place of always) this.#open(place, open)
    const found: number[] = []
    let cell = next[0]!
    for (let i = from; i <= to; i++) {
      const code = i < to ? text.charCodeAt(i) : 0
      cell = next[(cell >>> 1) * width + (code < 128 ? columns[code]! : 0)]!
      if ((cell & 1) === 1) this.#meet(meets[cell >>> 1]!, found)
    }
    for (let i = 0; i < found.length; i++) this.#openWays(opens[found[i]!]!, open)
    return new Sifted(places, open)
  }

  #meet(clauses: readonly number[], found: number[]): void {
    for (let i = 0; i < clauses.length; i++) {
      const clause = clauses[i]!
      if (this.#met[clause] === this.#text) continue
      this.#met[clause] = this.#text
      found.push(clause)
    }
  }

  #openWays(ways: readonly Way[], open: number[]): void {
    for (let i = 0; i < ways.length; i++) {
      const { place, rest } = ways[i]!
      if (this.#opened[place] !== this.#text && this.#areMet(rest)) this.#open(place, open)
    }
  }

  #areMet(clauses: readonly number[]): boolean {
    for (let i = 0; i < clauses.length; i++) if (this.#met[clauses[i]!] !== this.#text) return false
    return true
  }

  #open(place: number, open: number[]): void {
    this.#opened[place] = this.#text
    open.push(place)
  }
}
