import { SeededRandom } from '../../bench/corpus/random.ts'
import {
  addDays,
  dayNumber,
  dayOf,
  type DateWindow,
  type Day,
  type Polarity,
  type RenewalStatus,
  type Valued,
} from '../../src/model/index.ts'

/** What is said of a season, without who says it. */
export type Statement = Valued & { readonly season: number; readonly polarity: Polarity }

/** Something that becomes true of a series, and is made known on that day. */
export interface Change {
  readonly day: Day
  readonly statement: Statement
  /** Who has it first: whoever shows the series, or one outlet that has heard of it. */
  readonly first: 'official' | 'outlet'
  /** How much the press cares, 0 to 1: a cancellation of a series that all know is 1. */
  readonly news: number
}

/** What has truly happened to one series. */
export interface History {
  readonly id: number
  /** The channel that shows it. */
  readonly channel: string
  /** In order of days. */
  readonly changes: readonly Change[]
  readonly premieres: ReadonlyMap<number, Day>
}

/** Share of US dramas of 1990 to 2016 that got another season after their first, second … (876 series; The Economist's table of ratings). */
const renewalRates = [0.54, 0.81, 0.86, 0.8, 0.69, 0.71, 0.6, 0.69] as const
/** Days between the premieres of seasons in tenths of all gaps (869 gaps of 90 to 1,500 days in Netflix's report of January to June 2024). */
const gapDeciles = [91, 146, 196, 266, 351, 376, 420, 492, 581, 714, 1472] as const

/** Of how many channels the generated series are. */
export const channelCount = 12

/** A channel's name by its number. */
export function channelName(index: number): string {
  return `Channel ${index + 1}`
}

/** When the seasons of a series come, and how it ends. */
export interface Course {
  /** Days of the premieres by season, the first is of season 1: day numbers, in order. */
  readonly premieres: readonly number[]
  /** Whether the season after the last is cancelled, or was renewed before it was, or is undecided when the history ends. */
  readonly end: 'cancelled' | 'withdrawn' | 'open'
}

/** Makes up what happens to one series: renewals, cancellations, windows that narrow and move, premieres, cast, episodes. The same for the same seed. */
export function makeHistory(id: number, seed: number): History {
  const random = new SeededRandom(seed * 100_003 + id)
  return historyOf(drawCourse(random), id, random)
}

/** What is made known of a series that takes a course, generated or real, and on which days. */
export function historyOf({ premieres, end }: Course, id: number, random: SeededRandom): History {
  const channel = channelName(random.int(0, channelCount - 1))
  // A few series are known to all, most are known to few.
  const fame = 0.12 + 0.88 * random.next() ** 2.2
  const changes: Change[] = []
  const tell = (day: number, statement: Statement, news: number, exclusive = 0.2): void => {
    changes.push({ day: dayOf(day), statement, first: random.chance(exclusive) ? 'outlet' : 'official', news: Math.min(1, news * fame) })
  }
  let decided = premieres[0]! - random.int(150, 500)
  tell(decided, fate(1, 'ordered'), 0.5, 0.4)
  for (const [index, premiere] of premieres.entries()) {
    const season = index + 1
    tellSeason({ premiere, decided, season }, tell, random)
    const following = premieres[index + 1]
    if (following === undefined && end === 'open') break
    const next = Math.min(premiere + random.int(10, 170), (following ?? Number.POSITIVE_INFINITY) - random.int(70, 160))
    decided = Math.max(premiere + 1, next)
    tell(decided, fate(season + 1, following === undefined && end === 'cancelled' ? 'cancelled' : 'renewed'), 1, 0.25)
    if (following === undefined && end === 'withdrawn') tell(decided + random.int(40, 200), fate(season + 1, 'cancelled'), 1, 0.4)
  }
  return {
    id,
    channel,
    changes: changes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    premieres: new Map(premieres.map((day, index) => [index + 1, dayOf(day)])),
  }
}

/** The last premiere that is drawn. */
const lastDrawn = dayNumber('2024-06-01')

function drawCourse(random: SeededRandom): Course {
  const premieres = [dayNumber('2015-01-01') + random.int(0, 2400)]
  for (let season = 1; season < 9; season++) {
    if (!random.chance(renewalRates[season - 1] ?? 0.6)) return { premieres, end: 'cancelled' }
    if (random.chance(0.025)) return { premieres, end: 'withdrawn' }
    const next = premieres.at(-1)! + Math.max(random.int(gapDeciles[0], 200), drawGap(random))
    if (next > lastDrawn) break
    premieres.push(next)
  }
  return { premieres, end: 'open' }
}

type Tell = (day: number, statement: Statement, news: number, exclusive?: number) => void

interface Season {
  readonly premiere: number
  readonly decided: number
  readonly season: number
}

/** What is made known between the decision on a season and its premiere. */
function tellSeason({ premiere, decided, season }: Season, tell: Tell, random: SeededRandom): void {
  const span = premiere - decided
  const announced = premiere - Math.min(span - 10, random.int(25, 80))
  const moves = announced - decided > 30 && random.chance(0.1)
  const before = moves ? announced - random.int(5, 25) : announced
  if (random.chance(0.45)) tell(decided + random.int(0, 5), release(season, yearWindow(premiere)), 0.4)
  const narrowed = decided + Math.round(span * (0.3 + 0.3 * random.next()))
  if (random.chance(0.5) && narrowed < before - 5) tell(narrowed, release(season, monthWindow(premiere)), 0.5)
  // A day that was set and given up: the later one is the premiere.
  if (moves) tell(before, release(season, dayWindow(premiere - random.int(14, 90))), 0.7, 0.1)
  tell(announced, release(season, dayWindow(premiere)), 0.8, 0.08)
  // On the day itself it is told again, by all who review it.
  tell(premiere, release(season, dayWindow(premiere)), 0.8, 0)
  const count = random.int(6, 13)
  tell(announced - random.int(0, 4), { property: 'episodes', value: { min: count, max: count }, season, polarity: 'affirmed' }, 0.3, 0.05)
  if (span > 120 && random.chance(0.6)) tell(decided + Math.round(span * 0.35), fate(season, 'in_production'), 0.3, 0.2)
  const joining = season === 1 ? random.int(3, 6) : random.int(0, 3)
  for (let person = 0; person < joining; person++)
    tell(decided + random.int(3, Math.max(4, span - 12)), cast(season, personName(random), 'affirmed'), 0.45, 0.45)
  // Small parts and guests, of which one outlet of the trade has heard and few others care.
  for (let person = random.int(1, 5); person > 0; person--)
    tell(decided + random.int(3, Math.max(4, span - 12)), cast(season, personName(random), 'affirmed'), 0.04, 0.9)
  if (season > 1 && random.chance(0.15)) tell(decided + random.int(5, 40), cast(season, personName(random), 'denied'), 0.6, 0.4)
}

function drawGap(random: SeededRandom): number {
  const tenth = random.int(0, gapDeciles.length - 2)
  return random.int(gapDeciles[tenth]!, gapDeciles[tenth + 1]!)
}

/** A fate of a season. */
export function fate(season: number, status: RenewalStatus): Statement {
  return { property: 'renewal', value: { status }, season, polarity: 'affirmed' }
}

/** A premiere of a season in a window. */
export function release(season: number, value: DateWindow): Statement {
  return { property: 'release', value, season, polarity: 'affirmed' }
}

/** Somebody who is in the cast of a season, or is not. */
export function cast(season: number, person: string, polarity: Polarity): Statement {
  return { property: 'cast', value: { person, character: null }, season, polarity }
}

/** The window of a single day. */
export function dayWindow(day: number): DateWindow {
  return { earliest: dayOf(day), latest: dayOf(day), precision: 'day' }
}

/** The month of a day. */
export function monthWindow(day: number): DateWindow {
  const month = dayOf(day).slice(0, 7)
  const next = dayOf(dayNumber(`${month}-01`) + 31).slice(0, 7)
  return { earliest: `${month}-01`, latest: addDays(`${next}-01`, -1), precision: 'month' }
}

/** The year of a day. */
export function yearWindow(day: number): DateWindow {
  const year = dayOf(day).slice(0, 4)
  return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' }
}

const syllables = ['ba', 'ker', 'do', 'lan', 'mi', 'ro', 'sen', 'ta', 'vor', 'wil', 'zan', 'hu', 'pel', 'gri', 'ost', 'nar'] as const

/** A name that nobody has, of two words that differ enough from others. */
export function personName(random: SeededRandom): string {
  const word = (least: number): string => {
    const text = Array.from({ length: random.int(least, 3) }, () => random.pick(syllables)).join('')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return `${word(2)} ${word(3)}`
}
