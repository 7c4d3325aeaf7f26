import type { Clause } from './literals.ts'
import { symbolOf } from './pattern-syntax.ts'

/** Finds the literals of all clauses in one walk over a text (Aho and Corasick). */
export interface Automaton {
  /** The symbol of each ASCII character, as a column of `next`; all others are of column 0. */
  readonly columns: Uint8Array
  /** For each state and symbol the next state, doubled, and one more if that state meets clauses. */
  readonly next: Uint16Array
  /** The clauses that states meet: of each state those from its place in `meetsFrom` up to the next state's. */
  readonly meets: Uint16Array
  readonly meetsFrom: Uint16Array
  /** How many cells a row has. */
  readonly width: number
}

type Clauses = readonly number[]

/** Builds the automaton that finds the literals of some clauses. */
export function buildAutomaton(clauses: readonly Clause[]): Automaton {
  const symbols = [...new Set([' ', ...clauses.flat(1).join('')])]
  // Letters of no literal have a column of their own: they are no edge of a word.
  const width = symbols.length + 1
  const columns = Uint8Array.from({ length: 128 }, (_, code) => {
    const column = symbols.indexOf(symbolOf(code))
    return column < 0 ? symbols.length : column
  })
  const trie = plant(clauses, columns, width)
  const order = linkSuffixes(trie)
  loopOnDigits(trie, symbols.indexOf('0'))
  return { columns, width, ...layOut(trie, order) }
}

/** The literals by their beginnings: each node is a row of its children, 0 where there is none. */
interface Trie {
  readonly next: Uint32Array
  readonly width: number
  readonly meets: Clauses[]
}

function plant(clauses: readonly Clause[], columns: Uint8Array, width: number): Trie {
  const size = clauses.reduce((sum, literals) => sum + literals.join('').length, 1)
  const next = new Uint32Array(size * width)
  const meets: Clauses[] = [none]
  clauses.forEach((literals, clause) => {
    for (const literal of literals) {
      let at = 0
      for (let i = 0; i < literal.length; i++) {
        const cell = at * width + columns[literal.charCodeAt(i)]!
        if (next[cell] === 0) next[cell] = meets.push(none) - 1
        at = next[cell]!
      }
      meets[at] = [...meets[at]!, clause]
    }
  })
  return { next, width, meets }
}

const none: Clauses = []

/** Fills what a trie leaves open: where a literal ends early, its longest suffix that begins another goes on. Gives the states, the nearest first. */
function linkSuffixes({ next, width, meets }: Trie): readonly number[] {
  const suffixes = new Uint32Array(meets.length)
  const order = [0]
  for (let head = 0; head < order.length; head++) {
    const at = order[head]!
    const suffix = suffixes[at]!
    if (suffix !== at && meets[suffix]!.length > 0) meets[at] = [...new Set([...meets[at]!, ...meets[suffix]!])]
    for (let column = 0; column < width; column++) {
      const child = next[at * width + column]!
      const other = at === 0 ? 0 : next[suffix * width + column]!
      if (child === 0) next[at * width + column] = other
      else {
        suffixes[child] = other
        order.push(child)
      }
    }
  }
  return order
}

/** A run of digits is one symbol: from its state, another digit leads nowhere else. */
function loopOnDigits({ next, width, meets }: Trie, digit: number): void {
  if (digit < 0) return
  const afterDigit = new Set(meets.map((_, state) => next[state * width + digit]!))
  for (const state of afterDigit) if (state !== 0) next[state * width + digit] = state
}

/** So many can be told apart by 15 bits: small numbers keep more of them in the processor's cache. */
const mostStates = 1 << 15

/** Puts the states that a text is mostly in side by side, and what is asked of them in one number. */
function layOut({ next, width, meets }: Trie, order: readonly number[]): Pick<Automaton, 'next' | 'meets' | 'meetsFrom'> {
  const places = new Uint32Array(order.length)
  order.forEach((state, place) => (places[state] = place))
  if (order.length > mostStates) throw new RangeError(`${order.length} states are too many for an automaton`)
  const laid = new Uint16Array(order.length * width)
  order.forEach((state, place) => {
    for (let column = 0; column < width; column++) {
      const target = next[state * width + column]!
      laid[place * width + column] = places[target]! * 2 + (meets[target]!.length > 0 ? 1 : 0)
    }
  })
  const { all, from } = pack(order.map(state => meets[state]!))
  return { next: laid, meets: all, meetsFrom: from }
}

/** Lists in one array, with where each begins: small and side by side, they are in the processor's cache where lists of lists are not. */
export function pack(lists: readonly (readonly number[])[]): { readonly all: Uint16Array; readonly from: Uint16Array } {
  const from = new Uint16Array(lists.length + 1)
  lists.forEach((list, i) => (from[i + 1] = from[i]! + list.length))
  return { all: Uint16Array.from(lists.flat()), from }
}
