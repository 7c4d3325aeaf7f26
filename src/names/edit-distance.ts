/**
 * How many letters must be added, dropped or changed to turn one text into the other (Levenshtein 1966), counted up to a limit: more is `limit + 1`.
 * Only a band as wide as the limit is looked at (Ukkonen 1985), so the time grows with the length of the texts and not with its square.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  let [endA, endB] = [a.length, b.length]
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) [endA, endB] = [endA - 1, endB - 1]
  const [restA, restB] = [endA - start, endB - start]
  // What differs is in one place: one letter for another, or letters that only one text has.
  if (restA === 0 || restB === 0 || (restA === 1 && restB === 1)) return Math.min(Math.max(restA, restB), limit + 1)
  return limit < 2 ? limit + 1 : bandedDistance(a.slice(start, endA), b.slice(start, endB), limit)
}

function bandedDistance(a: string, b: string, limit: number): number {
  const over = limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, over))
  let row = previous.map(() => over)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    row[from - 1] = from === 1 ? Math.min(i, over) : over
    let least = row[from - 1]!
    for (let j = from; j <= to; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      const value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost, over)
      row[j] = value
      if (value < least) least = value
    }
    if (to < b.length) row[to + 1] = over
    if (least >= over) return over
    const next = previous
    previous = row
    row = next
  }
  return previous[b.length]!
}
