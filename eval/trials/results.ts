import type { FactStatus } from '../../src/model/index.ts'
import type { Price } from './price.ts'
import type { Reliability } from './reliability.ts'

/** How an attack fared over all series. */
export interface AttackFigures {
  readonly name: string
  readonly title: string
  readonly ofStrangers: boolean
  /** True facts attacked, and how many were turned at any size, or had their status moved; those disputed. */
  readonly facts: number
  readonly flipped: number
  readonly touched: number
  readonly disputed: number
  /** The fewest copies that turned one; null where none was turned. */
  readonly fewest: number | null
  /** Places where nothing was known, and how many got a false fact. */
  readonly open: number
  readonly planted: number
  /** Median of copies until a lie wins the vote, by ballot; null where it never does in half of the cases. */
  readonly votes: Readonly<Record<string, number | null>>
  /** Flips that the removal of whoever lied undoes. */
  readonly undone: number
}

/** The results of a run. */
export interface PoisoningResults {
  readonly series: number
  readonly sites: number
  readonly price: Price
  readonly attacks: readonly AttackFigures[]
}

/** What calibration came to over one set of series. */
export interface CalibrationResult extends Reliability {
  readonly name: string
  readonly series: number
  readonly statuses: readonly { readonly status: FactStatus; readonly facts: number; readonly given: number; readonly right: number }[]
}
