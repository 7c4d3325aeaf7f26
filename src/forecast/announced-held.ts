import { dayNumber } from '../model/index.ts'
import { announcedWindows, type AnnouncedBefore } from './announced-windows.ts'
import { leadTimes } from './lead-times.ts'

/** How often windows that were announced have held, by how wide they are, and by how many days the others were late. */
export interface WindowsHeld {
  readonly day: number
  /** A month, a season or a quarter of the year. */
  readonly season: number
  readonly wider: number
  readonly late: readonly number[]
}

/** Windows up to so many days are alike. */
const widest = { day: 3, season: 124 } as const

/** Fewer teach nothing. */
const least = 6

/** What had become of announced windows by a day, given as a number: (held + 1) / (all + 2), the rule of succession (Laplace, 1814). Of days that were announced the lead times are those that held. */
export function windowsHeldBy(day: number, rows: readonly AnnouncedBefore[] = announcedWindows): WindowsHeld {
  const known = rows.filter(({ latest, came }) => dayNumber(came ?? latest) <= day)
  const days = leadTimes.filter(({ announced, premiere }) => announced !== null && dayNumber(premiere) <= day)
  const [ofDays, ofSeasons, wider] = [
    known.filter(isDay),
    known.filter(each => !isDay(each) && isSeason(each)),
    known.filter(each => !isSeason(each)),
  ]
  return {
    day: shareOf([...ofDays.map(isKept), ...days.map(() => true)]),
    season: shareOf(ofSeasons.map(isKept)),
    wider: shareOf(wider.map(isKept)),
    late: known.flatMap(({ latest, came }) => (came !== null && came > latest ? [dayNumber(came) - dayNumber(latest)] : [])),
  }
}

/** How often a window of so many days holds. */
export function heldShare({ day, season, wider }: WindowsHeld, width: number): number {
  return width <= widest.day ? day : width <= widest.season ? season : wider
}

function widthOf({ earliest, latest }: AnnouncedBefore): number {
  return dayNumber(latest) - dayNumber(earliest) + 1
}

function isDay(window: AnnouncedBefore): boolean {
  return widthOf(window) <= widest.day
}

function isSeason(window: AnnouncedBefore): boolean {
  return widthOf(window) <= widest.season
}

function isKept({ earliest, latest, came }: AnnouncedBefore): boolean {
  return came !== null && came >= earliest && came <= latest
}

function shareOf(kept: readonly boolean[]): number {
  return kept.length < least ? 1 : (kept.filter(Boolean).length + 1) / (kept.length + 2)
}
