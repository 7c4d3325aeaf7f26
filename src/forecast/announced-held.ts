import { announcedWindows } from './announced-windows.ts'
import { smoothed, type DaysDistribution } from './lead-distribution.ts'
import { leadTimes } from './lead-times.ts'

const numberOf = (day: string): number => Date.parse(day) / 86_400_000

const outcomes = announcedWindows.map(([, , earliest, latest, came]) => ({
  width: numberOf(latest) - numberOf(earliest) + 1,
  held: came !== null && came >= earliest && came <= latest,
  late: came === null ? null : numberOf(came) - numberOf(latest),
}))

/** Windows up to so many days are alike: a premiere on a day, a month or a season of the year, a year. */
const widths = { day: 3, season: 124 } as const

/**
 * How often a window that was announced held, by its width in days: (held + 1) / (all + 2), the rule of succession (Laplace, 1814). Of days the table of lead times has those that held.
 */
export function heldShare(width: number): number {
  if (width <= widths.day)
    return ruleOfSuccession(leadTimes('date announced').length, outcomes.filter(each => each.width <= widths.day).length)
  const alike = outcomes.filter(each => each.width > widths.day && each.width <= widths.season === width <= widths.season)
  const held = alike.filter(each => each.held).length
  return ruleOfSuccession(held, alike.length - held)
}

function ruleOfSuccession(held: number, missed: number): number {
  return (held + 1) / (held + missed + 2)
}

/** How many days after the window a season came that missed it. */
export const lateness: DaysDistribution = smoothed(
  outcomes.flatMap(({ held, late }) => (held || late === null || late <= 0 ? [] : [{ days: late, weight: 1 }])),
)
