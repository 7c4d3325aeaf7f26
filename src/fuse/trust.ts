import type { Outlet, OutletRecord, Property, SourceTier } from '../model/index.ts'

/** What is believed of an outlet of a tier before it has a record: how often it is right, and how many settled claims that belief is worth. */
interface Prior {
  readonly accuracy: number
  readonly worth: number
  /** The most that a record can raise it to: only who makes the series speaks as surely as that alone. */
  readonly most: number
}

const priors: Readonly<Record<SourceTier, Prior>> = {
  official: { accuracy: 0.985, worth: 60, most: 0.995 },
  catalogue: { accuracy: 0.95, worth: 40, most: 0.97 },
  trade: { accuracy: 0.93, worth: 30, most: 0.96 },
  press: { accuracy: 0.85, worth: 20, most: 0.94 },
  // Who gathers others' news is nobody's source alone.
  aggregator: { accuracy: 0.65, worth: 20, most: 0.75 },
  unknown: { accuracy: 0.5, worth: 40, most: 0.65 },
}

/** A stranger weighs nothing before so many of its claims have come true or not; anybody can be right by chance for a while. */
const leastSettled = 20

/** What is settled of another property says less of this one than what is settled of it. */
const otherProperties = 0.3

/**
 * How often an outlet's claims of a property are true, 0.5 to 1: its tier's rate shrunk towards what has come true since, as the posterior mean of a
 * Beta distribution (empirical Bayes; Efron and Morris, 1975). Where little is known the tier speaks.
 */
export function trustOf(outlet: Outlet, records: readonly OutletRecord[], property: Property): number {
  const { accuracy, worth, most } = priors[outlet.tier]
  let [right, wrong] = [0, 0]
  for (const record of records) {
    if (record.outlet !== outlet.id) continue
    const share = record.property === property ? 1 : otherProperties
    right += share * record.right
    wrong += share * record.wrong
  }
  if (outlet.tier === 'unknown' && right + wrong < leastSettled) return 0.5
  return Math.min(most, Math.max(0.5, (accuracy * worth + right) / (worth + right + wrong)))
}

/** The weight of a word: the log-odds that it is true, by the outlet's rate. 0 where it is no better than chance. */
export function weightOf(trust: number): number {
  return Math.log(trust / (1 - trust))
}
