import type { PartialDay } from '../../model/index.ts'

/** An id as IMDb writes it, from its number: at least seven digits. */
export function titleId(number: number): string {
  return `tt${String(number).padStart(7, '0')}`
}

/** A person's id, as `titleId`. */
export function personId(number: number): string {
  return `nm${String(number).padStart(7, '0')}`
}

/** A cell that holds a whole number, or null for an empty one and for anything else. */
export function wholeNumber(cell: string | null): number | null {
  return cell !== null && /^\d{1,9}$/.test(cell) ? Number(cell) : null
}

/** A cell that holds a year. */
export function year(cell: string | null): PartialDay | null {
  return cell !== null && /^\d{4}$/.test(cell) ? cell : null
}
