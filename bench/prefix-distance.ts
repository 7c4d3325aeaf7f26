/**
 * How many letters must be left out, added, changed or swapped with their neighbour to make a query the beginning of a text: the plain "optimal string
 * alignment" that a peer without a ranking of its own is given.
 */
export function prefixDistance(query: string, text: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: text.length + 1 }, (_, column) => column)
  for (let line = 1; line <= query.length; line++) {
    const row = [line]
    for (let column = 1; column <= text.length; column++) {
      const kept = last[column - 1]! + (query[line - 1] === text[column - 1] ? 0 : 1)
      const isSwap = line > 1 && column > 1 && query[line - 1] === text[column - 2] && query[line - 2] === text[column - 1]
      row[column] = Math.min(kept, last[column]! + 1, row[column - 1]! + 1, isSwap ? beforeLast[column - 2]! + 1 : Infinity)
    }
    ;[beforeLast, last] = [last, row]
  }
  return Math.min(...last)
}
