import type { PartialDay } from '../../model/index.ts'

/** An id as IMDb writes it, from its number: at least seven digits. */
export function titleId(number: number): string {
  return `tt${String(number).padStart(7, '0')}`
}

/** A person's id, as `titleId`. */
export function personId(number: number): string {
  return `nm${String(number).padStart(7, '0')}`
}

/** A cell that holds a whole number within bounds, or null for an empty one and for anything else. */
export function whole(cell: string | null, least: number, most: number): number | null {
  if (cell === null || !/^\d{1,10}$/.test(cell)) return null
  const number = Number(cell)
  return number >= least && number <= most ? number : null
}

/** Minutes; a title of more than a week is a slip. */
export function minutes(cell: string | null): number | null {
  return whole(cell, 1, 10_000)
}

/** A year, as far as rows may speak of it. */
export function year(cell: string | null): PartialDay | null {
  return whole(cell, 1000, 2199) === null ? null : cell
}
