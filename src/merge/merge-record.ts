import type { Entry } from './entries.ts'

/** What merging compares of a series in one catalogue, made ready once. */
export interface MergeRecord extends Entry {
  /** Keys of its names, the title's first. */
  readonly names: readonly string[]
  readonly year: number | null
  /** The day of the first premiere where it is known to the day. */
  readonly premiere: string | null
  readonly country: string | null
  readonly language: string | null
  /** Keys of people in it. */
  readonly people: readonly string[]
}
