import { isDay, type ClaimOf, type Day, type Finding, weekdayOf } from '../model/index.ts'
import { daysBetween, meantDay, type WrittenDay } from './days.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { hitsOf, isHeading, passage, seasonKey, sentenceAt, sentenceOf, type Reading } from './reading.ts'
import { otherDateOf } from './release-words.ts'
import { sayAbout, sayDay, sayWindow } from './say.ts'
import { namesSeason, seasonsIn } from './seasons.ts'
import { findWatchUnreleased, watchPatterns } from './watch-unreleased.ts'

const counted = /\b(two|three|four|five|six|\d) seasons,? (?:in|of) which\b([^.!?\n]*)/g

/** What `findImpossible` looks for. */
export const impossiblePatterns: readonly RegExp[] = [...watchPatterns, counted]

/** Finds what cannot be true at all. */
export function findImpossible(reading: Reading): Finding[] {
  return [
    ...findWatchUnreleased(reading),
    ...unrealDays(reading),
    ...endsBeforeStart(reading),
    ...seasonsOutOfOrder(reading),
    ...seasonsBeyondCount(reading),
    ...ratingsBeyondScale(reading),
  ]
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** A day that no calendar has, or that falls on another day of the week. */
function unrealDays(reading: Reading): Finding[] {
  return reading.days.flatMap(day => {
    const message = unreal(day)
    return message === null || sentenceAt(reading, day.start) === null
      ? []
      : [finding('impossible', 'warning', message, { quotes: [passage(reading, day)] })]
  })
}

function unreal(day: WrittenDay): string | null {
  // Without a year, 29 February may be meant for a leap year.
  const year = day.year ?? 2024
  const month = monthNames[day.month - 1]!
  if (!isDay(`${year}-${String(day.month).padStart(2, '0')}-${String(day.date).padStart(2, '0')}`))
    return `There is no ${day.date} ${month}${day.year === null ? '' : ` ${day.year}`}.`
  if (day.year === null || day.weekday === null) return null
  const meant = meantDay(day, null)!
  const weekday = weekdayOf(meant)
  return weekday === day.weekday ? null : `${sayDay(meant)} is a ${weekdayNames[weekday]}, not a ${weekdayNames[day.weekday]}.`
}

const started = /\b(?:premiered|debuted|started|began|aired|released|ran|launched)\b/
const between =
  /^[^.;]{0,30}?\b(?:to|until|till|through|and (?:ended|concluded|ran|wrapped|finished)|before ending|(?:with )?(?:the|its) (?:season |series )?finale)\b[^.;]{0,25}$/

/** "Premiered on 4 October 2015 and ended on 16 July 2015." */
function endsBeforeStart(reading: Reading): Finding[] {
  const { days } = reading
  return days.flatMap((first, i) => {
    const last = days[i + 1]
    if (last === undefined || first.year === null || last.year === null || last.start - first.end > 60) return []
    const sentence = sentenceAt(reading, first.start)
    if (sentence === null || last.end > sentence.end || !between.test(reading.plain.slice(first.end, last.start))) return []
    if (!started.test(reading.plain.slice(Math.max(sentence.start, first.start - 40), first.start))) return []
    const [from, to] = [meantDay(first, null), meantDay(last, null)]
    if (from === null || to === null || to >= from) return []
    return [
      finding('impossible', 'error', `The text has it begin on ${sayDay(from)} and end before that, on ${sayDay(to)}.`, {
        quotes: [passage(reading, sentence)],
      }),
    ]
  })
}

/** A season that comes out before the one that it follows. */
function seasonsOutOfOrder(reading: Reading): Finding[] {
  const told = reading.claims
    .filter(claim => claim.property === 'release')
    .filter(({ season, modality, polarity }) => season !== null && modality === 'asserted' && polarity === 'affirmed')
  // Whether a claim is sure takes time to tell, and hardly any text has its seasons out of order.
  const tellings = groupsOf(told, claim => [seasonKey(claim)])
  if (!told.some(claim => tellings.get(seasonKey(claim))![0] === claim && isAfterNext(tellings, claim))) return []
  const releases = told.filter(claim => isSure(reading, claim))
  const seasons = groupsOf(releases, claim => [seasonKey(claim)])
  return releases.flatMap(earlier => {
    const [claim, another] = seasons.get(seasonKey(earlier, 1)) ?? []
    // A season that is told of twice is another finder's.
    if (claim === undefined || another !== undefined || seasons.get(seasonKey(earlier))!.length > 1) return []
    if (!isBefore(claim.value.latest, earlier.value.earliest)) return []
    const message = `The text has ${sayAbout(claim)} come out (${sayWindow(claim.value)}) before season ${earlier.season} (${sayWindow(earlier.value)}).`
    return [finding('impossible', 'error', message, { claims: [earlier, claim], quotes: [earlier.quote, claim.quote] })]
  })
}

type Release = ClaimOf<'release'>

/** Whether a season, by any of its tellings, begins after one of the next has come out. */
function isAfterNext(tellings: ReadonlyMap<string, readonly Release[]>, claim: Release): boolean {
  const next = tellings.get(seasonKey(claim, 1))
  if (next === undefined) return false
  const first = next.reduce((day, { value }) => (value.latest < day ? value.latest : day), next[0]!.value.latest)
  const own = tellings.get(seasonKey(claim))!
  const last = own.reduce((day, { value }) => (value.earliest > day ? value.earliest : day), own[0]!.value.earliest)
  return isBefore(first, last)
}

/** Whether a day lies before another by more than time zones make. */
function isBefore(day: Day, other: Day): boolean {
  return daysBetween(day, other) > 1
}

function isSure(reading: Reading, claim: Release): boolean {
  const sentence = sentenceOf(reading, claim)
  if (sentence === null || isHeading(reading, sentence)) return false
  return namesSeason(reading, claim) && otherDateOf(reading, claim) === null
}

const countWords = 'zero one two three four five six'.split(' ')

/** "It will run with 3 seasons, in which both seasons 2 and 4 …" */
function seasonsBeyondCount(reading: Reading): Finding[] {
  return hitsOf(reading, counted).flatMap(({ match, sentence }) => {
    const count = Math.max(countWords.indexOf(match[1]!), Number(match[1]) || 0)
    const beyond = Math.max(0, ...seasonsIn(match[2]!))
    if (beyond <= count) return []
    return [
      finding('impossible', 'error', `The text speaks of season ${beyond} out of ${count} seasons.`, {
        quotes: [passage(reading, sentence)],
      }),
    ]
  })
}

function ratingsBeyondScale(reading: Reading): Finding[] {
  return reading.claims.flatMap(claim =>
    claim.property === 'rating' && claim.value.value > claim.value.scale
      ? [
          finding('impossible', 'error', `A rating of ${claim.value.value} is more than its scale of ${claim.value.scale}.`, {
            claims: [claim],
            quotes: [claim.quote],
          }),
        ]
      : [],
  )
}
