import { dayNumber, type PartialDay } from '../model/index.ts'

/** A season as one catalogue numbers it. */
export interface NumberedSeason {
  readonly number: number
  readonly premiere: PartialDay | null
  readonly episodes: number | null
}

/** A season of theirs is a season of ours, or a part of it, or holds it as a part. */
export interface SeasonLink {
  readonly theirs: number
  readonly ours: number
  /** How likely it is, 0 to 1. */
  readonly confidence: number
}

/** One of theirs with one of ours; two of theirs that we count as one; one of theirs that we count as two. */
const steps = [
  { theirs: 1, ours: 1 },
  { theirs: 2, ours: 1 },
  { theirs: 1, ours: 2 },
] as const

/** Log odds of what two seasons that are one show, against two that are not. Set by hand: catalogues differ by days in time zones, by months for other countries. */
const signs = {
  sameDay: 4,
  sameWeek: 3,
  sameMonth: 2,
  sameYear: 1,
  sameHalfYear: -1,
  otherTime: -8,
  sameCount: 1.5,
  nearCount: 0.5,
  otherCount: -1.5,
  sameNumber: 1.5,
  otherNumber: -0.5,
  /** Catalogues seldom split a season; without proof from days or counts none is. */
  split: -3,
  left: -1,
} as const

/**
 * Which season of ours each season of theirs is, where catalogues number them differently: a season that aired in two parts is two in one
 * catalogue and one in another, revivals go on counting or begin anew. Both lists in any order; season 0, the specials, is itself everywhere.
 * A monotone alignment of highest score (Needleman and Wunsch 1970) by premieres, counts and numbers.
 */
export function mapSeasons(theirs: readonly NumberedSeason[], ours: readonly NumberedSeason[]): SeasonLink[] {
  const specials = theirs.some(({ number }) => number === 0) && ours.some(({ number }) => number === 0)
  const links = align(regular(theirs), regular(ours))
  return specials ? [{ theirs: 0, ours: 0, confidence: 1 }, ...links] : links
}

function regular(seasons: readonly NumberedSeason[]): NumberedSeason[] {
  return seasons.filter(({ number }) => number > 0).toSorted((a, b) => a.number - b.number)
}

interface Cell {
  readonly score: number
  readonly from: Cell | null
  readonly links: readonly SeasonLink[]
}

function align(theirs: readonly NumberedSeason[], ours: readonly NumberedSeason[]): SeasonLink[] {
  const rows: Cell[][] = []
  for (let i = 0; i <= theirs.length; i++) {
    rows.push([])
    for (let j = 0; j <= ours.length; j++) rows[i]!.push(bestCell(rows, theirs, ours, i, j))
  }
  const links: SeasonLink[] = []
  for (let cell: Cell | null = rows[theirs.length]![ours.length]!; cell !== null; cell = cell.from) links.unshift(...cell.links)
  return links
}

function bestCell(rows: readonly Cell[][], theirs: readonly NumberedSeason[], ours: readonly NumberedSeason[], i: number, j: number): Cell {
  if (i === 0 && j === 0) return { score: 0, from: null, links: [] }
  const cells: Cell[] = []
  for (const before of [rows[i - 1]?.[j], rows[i]?.[j - 1]])
    if (before !== undefined) cells.push({ score: before.score + signs.left, from: before, links: [] })
  for (const step of steps) {
    const before = rows[i - step.theirs]?.[j - step.ours]
    if (before === undefined) continue
    const [a, b] = [theirs.slice(i - step.theirs, i), ours.slice(j - step.ours, j)]
    const score = likeness(a, b)
    const confidence = Math.round(1000 / (1 + Math.exp(-score))) / 1000
    const links = a.flatMap(one => b.map(other => ({ theirs: one.number, ours: other.number, confidence })))
    if (score > 0) cells.push({ score: before.score + score, from: before, links })
  }
  return cells.reduce((best, cell) => (cell.score > best.score ? cell : best))
}

/** Log odds that seasons of theirs are seasons of ours; one of the two lists may hold two parts. */
function likeness(theirs: readonly NumberedSeason[], ours: readonly NumberedSeason[]): number {
  const [one, other] = [theirs[0]!, ours[0]!]
  const split = theirs.length + ours.length > 2
  const days = distanceInDays(one.premiere, other.premiere)
  const grain = Math.min(one.premiere?.length ?? 0, other.premiere?.length ?? 0)
  const counts = [sumOf(theirs), sumOf(ours)] as const
  const number = one.number === other.number ? signs.sameNumber : signs.otherNumber
  const count = countSign(counts)
  // Parts are one season only where the first began with it and all their episodes together are its episodes.
  if (split && (days === null || days > 31 || count <= 0)) return -1
  return (days === null ? 0 : daySign(days, grain)) + count + number + (split ? signs.split : 0)
}

/** `grain` is the length of the day that is known less well: 10 for a day, 7 for a month, 4 for a year. */
function daySign(days: number, grain: number): number {
  if (days <= 1) return grain === 10 ? signs.sameDay : grain === 7 ? signs.sameMonth : signs.sameYear
  if (days <= 7) return grain === 10 ? signs.sameWeek : signs.sameMonth
  if (days <= 31) return signs.sameMonth
  return days <= 183 ? signs.sameHalfYear : signs.otherTime
}

function countSign([a, b]: readonly [number | null, number | null]): number {
  if (a === null || b === null) return 0
  if (a === b) return signs.sameCount
  return Math.abs(a - b) === 1 ? signs.nearCount : signs.otherCount
}

function sumOf(seasons: readonly NumberedSeason[]): number | null {
  return seasons.reduce<number | null>((sum, { episodes }) => (sum === null || episodes === null ? null : sum + episodes), 0)
}

/** The least number of days between two days, each as well as it is known; null where one is not. */
function distanceInDays(a: PartialDay | null, b: PartialDay | null): number | null {
  if (a === null || b === null) return null
  const [first, second] = [spanOf(a), spanOf(b)]
  return Math.max(0, second.from - first.to, first.from - second.to)
}

function spanOf(day: PartialDay): { from: number; to: number } {
  if (day.length === 10) return { from: dayNumber(day), to: dayNumber(day) }
  if (day.length === 7) return { from: dayNumber(`${day}-01`), to: dayNumber(`${day}-01`) + 30 }
  return { from: dayNumber(`${day}-01-01`), to: dayNumber(`${day}-12-31`) }
}
