import { literalsOf, type Clause } from './literals.ts'
import { symbolOf } from './pattern-syntax.ts'

/**
 * Tells which of many patterns can match in a text at all, in one walk over its letters: each pattern needs some literals (RE2 calls this
 * a filtered set of patterns), and an automaton finds all literals of all patterns at once (Aho and Corasick). Most patterns match
 * in few sentences, and are never run over the others.
 */
export interface Sieve {
  /** For each pattern, its place in `Sifted`. */
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

/** Which patterns can match in a text. */
export class Sifted {
  readonly #places: ReadonlyMap<RegExp, number>
  readonly #isOpen: Uint8Array
  /** The places of the patterns that can. */
  readonly open: readonly number[]

  constructor(places: ReadonlyMap<RegExp, number>, open: readonly number[], isOpen: Uint8Array) {
    this.#places = places
    this.#isOpen = isOpen
    this.open = open
  }

  /** Whether a pattern can match; one that the sieve does not know always can. */
  mayMatch(pattern: RegExp): boolean {
    const place = this.#places.get(pattern)
    return place === undefined || this.#isOpen[place] === 1
  }
}

/** Compiles patterns once for any number of texts. */
export function compileSieve(patterns: Iterable<RegExp>): Sieve {
  const places = new Map([...new Set(patterns)].map((pattern, place) => [pattern, place]))
  const clauses = new Map<string, { readonly id: number; readonly literals: Clause }>()
  const idOf = (literals: Clause): number => {
    const key = literals.toSorted().join('\n')
    const known = clauses.get(key) ?? { id: clauses.size, literals }
    clauses.set(key, known)
    return known.id
  }
  const opens: Way[][] = []
  const always: number[] = []
  for (const [pattern, place] of places) {
    for (const [rarest, ...others] of literalsOf(pattern)) {
      if (rarest === undefined) always.push(place)
      else (opens[idOf(rarest)] ??= []).push({ place, rest: others.map(idOf) })
    }
  }
  const automaton = buildAutomaton([...clauses.values()].map(({ literals }) => literals))
  return { places, automaton, opens: Array.from({ length: clauses.size }, (_, id) => opens[id] ?? []), always }
}

/** Sifts the patterns for a text. */
export function sift(sieve: Sieve, text: string): Sifted {
  const { automaton, opens, always, places } = sieve
  const met = new Uint8Array(opens.length)
  const found = meetClauses(automaton, text, met)
  const open = [...always]
  const isOpen = new Uint8Array(places.size)
  for (const place of always) isOpen[place] = 1
  for (const clause of found) {
    for (const { place, rest } of opens[clause]!) {
      if (isOpen[place] === 1 || !areMet(rest, met)) continue
      isOpen[place] = 1
      open.push(place)
    }
  }
  return new Sifted(places, open, isOpen)
}

function areMet(clauses: readonly number[], met: Uint8Array): boolean {
  for (const clause of clauses) if (met[clause] === 0) return false
  return true
}

/** Finds literals: from each state and symbol the next state, and for each state the clauses that it meets. */
interface Automaton {
  /** The symbol of each ASCII character, as a column of `next`; all others are of column 0. */
  readonly columns: Uint8Array
  readonly width: number
  readonly next: Uint32Array
  readonly meets: readonly (Uint16Array | null)[]
}

/** Marks the clauses that a text meets, and gives them each once. Before and after a text is the edge of a word. */
function meetClauses({ columns, width, next, meets }: Automaton, text: string, met: Uint8Array): number[] {
  const found: number[] = []
  let state = next[0]!
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0
    state = next[state * width + (code < 128 ? columns[code]! : 0)]!
    const clauses = meets[state]
    if (clauses === null || clauses === undefined) continue
    for (const clause of clauses) {
      if (met[clause] === 1) continue
      met[clause] = 1
      found.push(clause)
    }
  }
  return found
}

function buildAutomaton(clauses: readonly Clause[]): Automaton {
  const symbols = [...new Set([' ', ...clauses.flat(2).flatMap(literal => [...literal])])]
  // Letters of no literal have a column of their own: they are no edge of a word.
  const width = symbols.length + 1
  const columns = Uint8Array.from({ length: 128 }, (_, code) => {
    const column = symbols.indexOf(symbolOf(code))
    return column < 0 ? symbols.length : column
  })
  const nodes = [newNode(width)]
  clauses.forEach((literals, clause) => {
    for (const literal of literals) {
      let at = 0
      for (const symbol of literal) {
        const column = symbols.indexOf(symbol)
        if (nodes[at]!.next[column] === 0) {
          nodes[at]!.next[column] = nodes.length
          nodes.push(newNode(width))
        }
        at = nodes[at]!.next[column]!
      }
      nodes[at]!.meets.add(clause)
    }
  })
  const linked = linkSuffixes(nodes)
  loopOnDigits(linked, symbols.indexOf('0'))
  const next = new Uint32Array(linked.length * width)
  linked.forEach((node, state) => next.set(node.next, state * width))
  return { columns, width, next, meets: linked.map(({ meets }) => (meets.size === 0 ? null : Uint16Array.from(meets))) }
}

interface AutomatonNode {
  readonly next: Uint32Array
  readonly meets: Set<number>
}

function newNode(width: number): AutomatonNode {
  return { next: new Uint32Array(width), meets: new Set() }
}

/** Fills what a trie leaves open: where a literal ends early, its longest suffix that begins another goes on. */
function linkSuffixes(nodes: readonly AutomatonNode[]): readonly AutomatonNode[] {
  const suffixes = new Uint32Array(nodes.length)
  const queue = [0]
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head]!
    const suffix = nodes[suffixes[at]!]!
    const { next, meets } = nodes[at]!
    for (const clause of suffix.meets) meets.add(clause)
    next.forEach((child, column) => {
      const other = at === 0 ? 0 : suffix.next[column]!
      if (child === 0) next[column] = other
      else {
        suffixes[child] = other
        queue.push(child)
      }
    })
  }
  return nodes
}

/** A run of digits is one symbol: from its state, another digit leads nowhere else. */
function loopOnDigits(nodes: readonly AutomatonNode[], digit: number): void {
  if (digit < 0) return
  const afterDigit = new Set(nodes.map(({ next }) => next[digit]!))
  for (const state of afterDigit) if (state !== 0) nodes[state]!.next[digit] = state
}
