import type { Span } from '../model/index.ts'
import { lazily } from './lazily.ts'

/** Makes spans ready to be looked up: gives those that stand within another, in order; they are sorted when first asked for. */
export function spansWithin<S extends Span>(spans: () => Iterable<S>): (around: Span) => readonly S[] {
  const from = lazily(() => spansFrom(spans()))
  return ({ start, end }) => from()(start, end).filter(span => span.end <= end)
}

/** Makes spans ready to be looked up by where they begin: gives those from one offset up to another. */
export function spansFrom<S extends Span>(spans: Iterable<S>): (from: number, to: number) => readonly S[] {
  const ordered = [...spans].toSorted((a, b) => a.start - b.start)
  return (from, to) => {
    let [low, high] = [0, ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ordered[middle]!.start < from) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < ordered.length && ordered[end]!.start < to) end++
    return ordered.slice(low, end)
  }
}
