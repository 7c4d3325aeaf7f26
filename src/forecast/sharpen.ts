import { heldShare, type WindowsHeld } from './announced-held.ts'
import { comesWithin, type Curve } from './curve.ts'
import { daysOf, even, weighed } from './days.ts'
import { period } from './features.ts'
import { leadShares, productionKinds, type Leads, type ProductionKind } from './leads.ts'

/** From fewer seasons that missed their windows nothing is learnt of how late they are. */
const leastLate = 6

/** What is known of a season that is to come. Days are counted from the premiere of the last; confidences go from 0 to 1. */
export interface ComingKnown {
  /** How sure it is that it will be made. */
  readonly renewed: number
  /** When it is said to come; null where nothing is. */
  readonly window: AnnouncedWindow | null
  readonly production: readonly ProductionNews[]
}

/** Days between which a season is said to come, both among them. */
export interface AnnouncedWindow {
  readonly earliest: number
  readonly latest: number
  readonly confidence: number
}

/** What has been seen of a season in the making. */
export interface ProductionNews {
  readonly kind: ProductionKind
  readonly day: number
  readonly confidence: number
}

/**
 * Bends a curve to what is known of the season when `elapsed` days have gone by without it, by Bayes' rule: the days that the curve gives are weighed by how likely the premiere was to come so long after
 * the news, in past cases. Of news the latest stage counts, and what was known before it as far as it is not sure. With its confidence an announced window was meant, and then the season comes within it as
 * often as such windows have held, else as late as seasons that missed theirs. What is sure to be made is sure to come: that a renewal is taken back is not learnt. Without any news the curve itself comes
 * back; else it is 0 at the end of every period that is over.
 */
export function sharpen(
  curve: Curve,
  elapsed: number,
  { renewed, window, production }: ComingKnown,
  { shares, trust, windows }: Leads,
): Curve {
  const last = (curve.length - 1) * period.days
  const told = production.filter(({ day, confidence, kind }) => day <= elapsed && confidence > 0 && shares[kind] !== null)
  const sure = Math.max(renewed, window?.confidence ?? 0, ...told.map(({ confidence }) => confidence))
  if (sure === 0 || elapsed >= last) return curve
  const plain = daysOf(curve, elapsed)
  const damped = plain.map(share => (share === 0 ? 0 : share ** trust))
  let days = plain
  for (const kind of productionKinds)
    for (const { day, confidence } of told.filter(each => each.kind === kind))
      days = mixed(days, [[confidence, weighed(damped, at => shares[kind]![at - day] ?? 0)]])
  if (window !== null && window.latest > elapsed) days = announced(days, damped, elapsed, window, windows)
  const chance = comesWithin(curve, last, elapsed)
  return curveFrom(days, sure + (1 - sure) * chance, elapsed, curve.length)
}

/** Days with a window that was announced. The more of it has gone by without the season, the rather it is missed. */
function announced(
  days: Float64Array,
  damped: Float64Array,
  elapsed: number,
  { earliest, latest, confidence }: AnnouncedWindow,
  windows: WindowsHeld,
): Float64Array {
  const held = heldShare(windows, latest - earliest + 1)
  const ahead = Math.min(1, (latest - elapsed) / (latest - earliest + 1))
  const kept = (held * ahead) / (held * ahead + 1 - held)
  const within = weighed(days, at => (at >= earliest && at <= latest ? 1 : 0)) ?? even(days.length, Math.max(earliest, elapsed + 1), latest)
  const late = windows.late.length < leastLate ? null : leadShares(windows.late)
  const after = (late === null ? null : weighed(damped, at => late[at - latest] ?? 0)) ?? weighed(days, at => (at > latest ? 1 : 0))
  return mixed(days, [
    [confidence * kept, within],
    [confidence * (1 - kept), after],
  ])
}

/** Distributions with their shares; what is left, and what says nothing, stays as it was. */
function mixed(days: Float64Array, parts: readonly (readonly [share: number, part: Float64Array | null])[]): Float64Array {
  const held = parts.filter((each): each is readonly [number, Float64Array] => each[1] !== null)
  const rest = Math.max(0, 1 - held.reduce((sum, [share]) => sum + share, 0))
  return days.map((value, day) => held.reduce((sum, [share, part]) => sum + share * part[day]!, rest * value))
}

/**
 * The curve of days that come with a chance in all. The period in which `elapsed` lies begins at 0, and ends so that, with what lies between taken in a straight line, as all do who read a curve, what is still
 * to come is as it should be.
 */
function curveFrom(days: Float64Array, chance: number, elapsed: number, length: number): Curve {
  const curve = new Float64Array(length)
  const first = Math.floor(elapsed / period.days) + 1
  const gone = (elapsed % period.days) / period.days
  let base = 0
  let sum = 0
  let day = 0
  for (let at = 1; at < length; at++) {
    for (; day <= at * period.days; day++) sum += days[day]!
    const wanted = Math.min(1, chance * sum)
    if (at === first) base = (gone * wanted) / (1 - gone + gone * wanted)
    if (at >= first) curve[at] = Math.min(1, Math.max(curve[at - 1]!, base + wanted * (1 - base)))
  }
  return curve
}
