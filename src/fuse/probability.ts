import type { FactStatus } from '../model/index.ts'
import type { Settled } from './settle.ts'

/** What is known of a value before anybody of weight speaks: most of what strangers tell first does not come true. */
const before = -0.9
/** Voices of the trade read one another, so that each after the first adds less than its own weight. */
const dependence = 0.7
/** What stands against a value that the rules hold has not been enough to turn it, and seldom is right. */
const resisted = 0.45

/**
 * How likely a settled value is to be true, 0 to 1: the log-odds of the voices for it less those against it. Logistic as in logarithmic opinion
 * pools (Genest and Zidek, 1986); checked against generated and real histories by `npm run eval -- --only calibration`.
 */
export function probabilityOf({ strength, resistance }: Pick<Settled, 'strength' | 'resistance'>): number {
  const [pro, con] = [strength.weight + strength.strangers, resistance.weight + resistance.strangers]
  const odds = before + dependence * pro + (strength.isOfficial ? 1.5 : 0) - resisted * con
  return round(1 / (1 + Math.exp(-odds)))
}

/** The likeliest that a rumour is said to be, and the least that a confirmed fact is. */
export const bounds: Readonly<Record<FactStatus, readonly [number, number]>> = {
  confirmed: [0.9, 0.995],
  likely: [0.5, 0.97],
  disputed: [0.4, 0.97],
  rumoured: [0.02, 0.5],
  expired: [0.02, 0.2],
  unknown: [0, 0],
}

/** Keeps a probability within what its status says. */
export function within(status: FactStatus, probability: number): number {
  const [least, most] = bounds[status]
  return Math.min(most, Math.max(least, probability))
}

function round(probability: number): number {
  return Math.round(probability * 1000) / 1000
}
