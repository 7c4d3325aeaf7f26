/**
 * Sorts places in a pool of texts, each of which ends with a zero byte, by the text from there on; equal texts by place. Multikey quicksort
 * (Bentley and Sedgewick, "Fast algorithms for sorting and searching strings", 1997): no byte is looked at twice in vain, and no string is made.
 */
export function sortStarts(pool: Uint8Array, places: Uint32Array, from = 0, to = places.length, depth = 0): void {
  while (to - from > few) {
    const pivot = middle(pool[places[from]! + depth]!, pool[places[(from + to) >> 1]! + depth]!, pool[places[to - 1]! + depth]!)
    let less = from
    let more = to
    for (let at = from; at < more;) {
      const byte = pool[places[at]! + depth]!
      if (byte < pivot) swap(places, at++, less++)
      else if (byte > pivot) swap(places, at, --more)
      else at++
    }
    sortStarts(pool, places, from, less, depth)
    sortStarts(pool, places, more, to, depth)
    if (pivot === 0) {
      places.subarray(less, more).sort()
      return
    }
    from = less
    to = more
    depth++
  }
  insertEach(pool, places, from, to, depth)
}

const few = 12

function insertEach(pool: Uint8Array, places: Uint32Array, from: number, to: number, depth: number): void {
  for (let next = from + 1; next < to; next++) {
    const place = places[next]!
    let at = next
    while (at > from && isBefore(pool, place, places[at - 1]!, depth)) {
      places[at] = places[at - 1]!
      at--
    }
    places[at] = place
  }
}

function isBefore(pool: Uint8Array, a: number, b: number, depth: number): boolean {
  for (let at = depth; ; at++) {
    const difference = pool[a + at]! - pool[b + at]!
    if (difference !== 0) return difference < 0
    if (pool[a + at] === 0) return a < b
  }
}

function swap(places: Uint32Array, a: number, b: number): void {
  const kept = places[a]!
  places[a] = places[b]!
  places[b] = kept
}

function middle(a: number, b: number, c: number): number {
  return a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b
}
