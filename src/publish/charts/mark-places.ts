import { widthOf } from './frame.ts'

/** A label to be placed beside the vertical line of its mark. */
export interface MarkLabel {
  /** Where the line stands. */
  readonly at: number
  readonly lines: readonly string[]
}

/** Where a label stands. */
export interface MarkPlace {
  /** Its place in the rows above the plot, the highest first. */
  readonly row: number
  /** Where its words begin, or end if they stand before the line. */
  readonly x: number
  readonly isBefore: boolean
  /** The line begins below this row: below its own if that holds its words, or another's that it would run through; null where it begins beside its own words. */
  readonly below: number | null
}

/** Between a line and its words. */
const gap = 6

/**
 * Places labels beside their lines, each in a row of its own, so that no line runs through the words of another: of all sides and orders of rows that with the fewest crossings, the first in the order
 * that was given if several are alike. Where none is free of them the line that would run through words begins below them.
 */
export function markPlaces(labels: readonly MarkLabel[], width: number, letters: number): readonly MarkPlace[] {
  let best: { readonly spans: readonly Span[]; readonly rows: readonly number[]; readonly crossings: number } | null = null
  for (const spans of choices(labels.map(label => spansOf(label, width, letters)))) {
    for (const rows of orders(labels.length)) {
      const crossings = labels.filter(({ at }, index) => belowRow(at, index, spans, rows) !== null).length
      if (best === null || crossings < best.crossings) best = { spans, rows, crossings }
    }
  }
  if (best === null) return []
  const { spans, rows } = best
  return labels.map(({ at }, index) => {
    const { start, end, isBefore } = spans[index]!
    return { row: rows[index]!, x: isBefore ? end : start, isBefore, below: belowRow(at, index, spans, rows) }
  })
}

interface Span {
  readonly start: number
  readonly end: number
  readonly isBefore: boolean
}

/** Where the words of a label may stand: after its line, before it; over it where there is room for neither. */
function spansOf({ at, lines }: MarkLabel, width: number, letters: number): readonly Span[] {
  const length = Math.max(0, ...lines.map(line => widthOf(line, letters, true)))
  const spans = [
    { start: at + gap, end: at + gap + length, isBefore: false },
    { start: at - gap - length, end: at - gap, isBefore: true },
  ].filter(({ start, end }) => start >= 0 && end <= width)
  const start = Math.max(0, Math.min(at + gap, width - length))
  return spans.length > 0 ? spans : [{ start, end: start + length, isBefore: false }]
}

/** The lowest row, from its own on, with words that a line would run through. */
function belowRow(at: number, index: number, spans: readonly Span[], rows: readonly number[]): number | null {
  const crossed = spans.flatMap(({ start, end }, other) =>
    rows[other]! >= rows[index]! && at > start - 2 && at < end + 2 ? [rows[other]!] : [],
  )
  return crossed.length === 0 ? null : Math.max(...crossed)
}

/** Every way to take one of each list. */
function choices<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const [first, ...others] = lists
  if (first === undefined) return [[]]
  return first.flatMap(one => choices(others).map(rest => [one, ...rest]))
}

/** Every order of so many rows; marks are few. */
function orders(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  return orders(count - 1)
    .flatMap(order => Array.from({ length: count }, (_, row) => [...order.map(each => (each >= row ? each + 1 : each)), row]))
    .toSorted((a, b) => compare(a, b))
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
