import { longestFold } from './fold.ts'

/** What a typing error costs; costs are whole numbers. */
export const errorCost = 4
const swapCost = 3
/** A letter typed twice, or once in place of twice. */
const doubleCost = 2
/** A letter for its neighbour on the keyboard. */
const neighbourCost = 3

/** How a query lies on a text with errors. */
export interface Alignment {
  cost: number
  /** Where in the text it ends. */
  end: number
}

/**
 * Compares a query with the beginning of texts, counting errors: letters left out, added, changed, or two swapped (Damerau's four; the restricted edit
 * distance of "optimal string alignment"), with cheaper costs for slips that fingers make. Only the band of cells within the limit is filled (Ukkonen, "Algorithms for approximate string matching", 1985).
 */
export class Aligner implements Alignment {
  cost = 0
  end = 0
  #row = new Int32Array(longestFold + 66)
  #last = new Int32Array(longestFold + 66)
  #beforeLast = new Int32Array(longestFold + 66)

  /**
   * Whether the first `length` letters of a query are, within `limit`, a beginning of `text` between two places; `cost` and `end` then tell the cheapest.
   * Where several ends cost the same, the end of the whole text is taken first, then the nearest.
   */
  fits(query: Int32Array, length: number, text: Int32Array, from: number, to: number, limit: number): boolean {
    const size = to - from
    const band = Math.ceil(limit / errorCost)
    if (length - size > band) return false
    const most = limit + 1
    let [row, last, beforeLast] = [this.#row, this.#last, this.#beforeLast]
    for (let column = 0; column <= Math.min(size, band + 1); column++) last[column] = column * errorCost
    let lastLeast = 0
    for (let line = 1; line <= length; line++) {
      const letter = query[line - 1]!
      const previous = line > 1 ? query[line - 2]! : -1
      const first = Math.max(0, line - band)
      const end = Math.min(size, line + band)
      let least = most
      if (first > 0) row[first - 1] = most
      for (let column = first; column <= end; column++) {
        let cost = column < line + band ? last[column]! + (letter === previous ? doubleCost : errorCost) : most
        if (column > 0) {
          const other = text[from + column - 1]!
          const kept = last[column - 1]! + (letter === other ? 0 : costOfChange(letter, other))
          if (kept < cost) cost = kept
          const before = column > 1 ? text[from + column - 2]! : -1
          const missed = row[column - 1]! + (other === before ? doubleCost : errorCost)
          if (missed < cost) cost = missed
          if (line > 1 && letter === before && previous === other && letter !== other) {
            const swapped = beforeLast[column - 2]! + swapCost
            if (swapped < cost) cost = swapped
          }
        }
        row[column] = cost > most ? most : cost
        if (cost < least) least = cost
      }
      if (end < size) row[end + 1] = most
      // A swap leaps over a line.
      if (least > limit && lastLeast + swapCost > limit) return false
      lastLeast = least
      ;[beforeLast, last, row] = [last, row, beforeLast]
    }
    this.cost = most
    for (let column = Math.max(0, length - band); column <= Math.min(size, length + band); column++) {
      const cost = last[column]!
      if (cost < this.cost || (cost === this.cost && column === size)) {
        this.cost = cost
        this.end = from + column
      }
    }
    return this.cost <= limit
  }
}

function costOfChange(a: number, b: number): number {
  return a >= 97 && a <= 122 && b >= 97 && b <= 122 && ((neighbours[a - 97]! >> (b - 97)) & 1) === 1 ? neighbourCost : errorCost
}

const neighbours = neighboursOf(['qwertyuiop', 'asdfghjkl', 'zxcvbnm'])

/** For each letter, the bits of those beside, above and below it. */
function neighboursOf(rows: readonly string[]): Int32Array {
  const bits = new Int32Array(26)
  const join = (a: string | undefined, b: string | undefined): void => {
    if (a === undefined || b === undefined) return
    bits[a.charCodeAt(0) - 97]! |= 1 << (b.charCodeAt(0) - 97)
    bits[b.charCodeAt(0) - 97]! |= 1 << (a.charCodeAt(0) - 97)
  }
  for (const [line, row] of rows.entries())
    for (let at = 0; at < row.length; at++) {
      join(row[at], row[at + 1])
      join(row[at], rows[line + 1]?.[at])
      if (at > 0) join(row[at], rows[line + 1]?.[at - 1])
    }
  return bits
}
