import type { FactStatus } from '../model/index.ts'
import type { Settled } from './settle.ts'

/** Log-odds that what somebody tells is true, before it is known who tells it. */
const before = -0.4
/** What each unit of weight for a value adds, and what each against it takes: a value that others deny is more often wrong than their weight says. */
const slope = { support: 0.98, resistance: 1.45 } as const

/**
 * How likely a settled value is to be true, 0 to 1: the log-odds of the voices for it less those against it, a logarithmic opinion pool (Genest and
 * Zidek, 1986) whose three numbers are fitted by logistic regression (Platt, 1999) to generated histories of which a store has read a part or all;
 * `npm run calibration` checks them on others.
 */
export function probabilityOf({ strength, resistance }: Pick<Settled, 'strength' | 'resistance'>): number {
  const [pro, con] = [strength.weight + strength.strangers, resistance.weight + resistance.strangers]
  const odds = before + slope.support * pro - slope.resistance * con
  return round(1 / (1 + Math.exp(-odds)))
}

/** The likeliest that a rumour is said to be, and the least that a confirmed fact is. */
export const bounds: Readonly<Record<FactStatus, readonly [number, number]>> = {
  confirmed: [0.9, 0.995],
  likely: [0.5, 0.97],
  disputed: [0.4, 0.97],
  rumoured: [0.02, 0.65],
  expired: [0.02, 0.9],
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
