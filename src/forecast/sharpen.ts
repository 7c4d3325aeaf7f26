import { heldShare, lateness } from './announced-held.ts'
import { comesWithin, type Curve } from './curve.ts'
import { period } from './features.ts'
import { leadDistribution, type DaysDistribution } from './lead-distribution.ts'
import type { Milestone } from './lead-times.ts'
import type { SeasonKnown } from './season-known.ts'

/** What is announced, or seen, of the season to come. Days are counted from the premiere of the last; a confidence runs from 0 to 1. */
export interface ComingKnown {
  readonly delivery: SeasonKnown['delivery']
  /** How sure it is that it was renewed; 0 where nothing says so. */
  readonly renewed: number
  /** When it is announced to come: both days included. */
  readonly window: { readonly earliest: number; readonly latest: number; readonly confidence: number } | null
  /** What is told of its making, and the day of the news. */
  readonly news: readonly { readonly kind: Milestone; readonly day: number; readonly confidence: number }[]
}

/** From the first to the last, as they usually come. */
const milestones: readonly Milestone[] = ['filming began', 'filming wrapped', 'trailer out', 'date announced']

/**
 * How likely a season is to come of which so much is surely known. Assumed, not learnt: the lead times are of seasons that came. Renewals that were taken back and seasons that were shot and never shown
 * are known, and rare.
 */
const comesIf: Readonly<Record<Milestone | 'renewed' | 'window', number>> = {
  renewed: 0.95,
  window: 0.97,
  'filming began': 0.97,
  'filming wrapped': 0.985,
  'trailer out': 0.995,
  'date announced': 0.995,
}

const leads = Object.fromEntries(
  (['stream', 'linear'] as const).map(delivery => [
    delivery,
    Object.fromEntries(milestones.map(milestone => [milestone, leadDistribution(milestone, delivery)])),
  ]),
) as Readonly<Record<SeasonKnown['delivery'], Readonly<Record<Milestone, DaysDistribution>>>>

/**
 * Bends a curve to what is known of the coming season, given that it has not come by `elapsed`.
 *
 * Bayes: the prior over the days to come is the curve's own. News of kind k on day d says of day t what share of such news is told t - d days before the premiere (`lead-times.ts`, smoothed); a window
 * holds as often as windows of its width have held, and what misses it comes later, as such have (`announced-windows.ts`). Each is mixed with what would be said without it, by its confidence c:
 * c p(t | it is so) + (1 - c) p(t). News of a later stage takes the place of an earlier one, since the earlier says nothing beyond it. How likely the season is to come at all is r S / (r S + 1 - r): r as assumed
 * where it is so, S the share of the days on which it would have come that are not over.
 */
export function sharpen(curve: Curve, elapsed: number, known: ComingKnown): Curve {
  const from = Math.max(0, elapsed)
  const first = Math.floor(from / period.days)
  const chance = comesWithin(curve, (curve.length - 1) * period.days, from)
  if (first >= curve.length - 1 || !hasNews(known, from)) return curve
  const prior = slicesOf(curve, from)
  const left = prior.map(slice => slice.left)
  let masses = mixed(scaled(left, chance), scaled(left, Math.max(chance, comesIf.renewed)), known.renewed)
  for (const kind of milestones) {
    const told = known.news.filter(each => each.kind === kind && each.day <= from).toSorted((a, b) => b.confidence - a.confidence)[0]
    if (told !== undefined) masses = mixed(masses, toldBy(prior, told.day, leads[known.delivery][kind], comesIf[kind]), told.confidence)
  }
  if (known.window !== null) masses = mixed(masses, announcedFor(prior, masses, from, known.window), known.window.confidence)
  return curveWith(curve, masses, first, from / period.days - first)
}

function hasNews({ renewed, window, news }: ComingKnown, elapsed: number): boolean {
  return renewed > 0 || (window?.confidence ?? 0) > 0 || news.some(({ day, confidence }) => confidence > 0 && day <= elapsed)
}

/** A fortnight, what of it is still ahead, and how much of the curve lies in each. */
interface Slice {
  readonly start: number
  readonly now: number
  readonly end: number
  readonly gone: number
  readonly left: number
}

function slicesOf(curve: Curve, elapsed: number): readonly Slice[] {
  return Array.from({ length: curve.length - 1 }, (_, index) => {
    const [start, end] = [index * period.days, (index + 1) * period.days]
    const now = Math.min(end, Math.max(start, elapsed))
    // A curve that has nothing left can still be told that something comes: then all days are alike.
    const mass = Math.max(1e-12, curve[index + 1]! - curve[index]!)
    const gone = (mass * (now - start)) / period.days
    return { start, now, end, gone, left: mass - gone }
  })
}

/** What is to come where news was told on a day, by how long before the premiere such news is told. */
function toldBy(prior: readonly Slice[], day: number, { share }: DaysDistribution, comes: number): readonly number[] {
  const likely = (from: number, to: number): number => (to > from ? (share(to - day) - share(from - day)) / (to - from) : 0)
  const left = prior.map(slice => slice.left * likely(slice.now, slice.end))
  const over = sumOf(prior.map(slice => slice.gone * likely(slice.start, slice.now)))
  const ahead = sumOf(left)
  return scaled(left, stillComes(comes, ahead / (ahead + over)))
}

/** What is to come where a window was announced: in it, else later. */
function announcedFor(
  prior: readonly Slice[],
  masses: readonly number[],
  elapsed: number,
  { earliest, latest }: NonNullable<ComingKnown['window']>,
): readonly number[] {
  const until = latest + 1
  const held = heldShare(until - earliest)
  const inside = masses.map((mass, index) => mass * overlap(prior[index]!, earliest, until))
  const anyInside = sumOf(inside) > 0 ? inside : prior.map(slice => overlap(slice, earliest, until))
  const later = prior.map(({ now, end }, index) => masses[index]! * (lateness.share(end - latest) - lateness.share(now - latest)))
  const isAhead = sumOf(anyInside) > 0
  const ahead = isAhead ? Math.min(1, (until - Math.max(earliest, elapsed)) / (until - earliest)) : 0
  const [in_, late] = [held * ahead, (1 - held) * (1 - lateness.share(elapsed - latest))]
  if (in_ + late <= 0) return masses
  const comes = stillComes(comesIf.window, in_ + late)
  return sums(scaled(anyInside, (comes * in_) / (in_ + late)), scaled(later, (comes * late) / (in_ + late)))
}

/** The share of what is ahead of a fortnight that a stretch of days holds. */
function overlap({ now, end }: Slice, from: number, to: number): number {
  return end > now ? Math.max(0, Math.min(end, to) - Math.max(now, from)) / (end - now) : 0
}

function stillComes(comes: number, ahead: number): number {
  return (comes * ahead) / (comes * ahead + 1 - comes)
}

/**
 * The curve with so much in the fortnights to come, given that it has not come by now. What is over stays as it was. `passed` is the share of the first fortnight that is over: what `comesWithin` says then is what
 * the masses say.
 */
function curveWith(curve: Curve, masses: readonly number[], first: number, passed: number): Curve {
  const bent = Float64Array.from(curve)
  const [before, soon] = [curve[first]! * (1 - passed), masses[first]!]
  const next = (before + soon * (1 - before)) / (1 - passed + soon * passed)
  const now = before + next * passed
  let given = 0
  for (let index = first; index < masses.length; index++) {
    given += masses[index]!
    bent[index + 1] = Math.max(bent[index]!, Math.min(1, now + (1 - now) * given))
  }
  return bent
}

function mixed(plain: readonly number[], told: readonly number[], confidence: number): readonly number[] {
  const sure = Math.min(1, Math.max(0, confidence))
  return plain.map((each, index) => (1 - sure) * each + sure * told[index]!)
}

/** Values that sum to a total, in the same shares. */
function scaled(values: readonly number[], total: number): readonly number[] {
  const sum = sumOf(values)
  return sum > 0 ? values.map(each => (each / sum) * total) : values
}

function sums(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((each, index) => each + b[index]!)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0)
}
