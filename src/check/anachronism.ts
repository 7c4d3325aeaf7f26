import { makeDay, weekdayOf, yearOf, type Claim, type Day, type Finding } from '../model/index.ts'
import { daysBetween, meantDay } from './days.ts'
import { toldOn } from './fates.ts'
import { finding } from './finding.ts'
import { hitsOf, isHeading, linkedOf, passage, plainAt, sentenceAt, speaksFrom, type Hit, type Reading } from './reading.ts'
import { otherDateOf } from './release-words.ts'
import { sayDay, saySeason } from './say.ts'
import { highestSeason, seasonsOf } from './seasons.ts'

/** Words by which a text says how lately a season came out, and how many days later it can still say so. */
const freshness: readonly { readonly words: RegExp; readonly days: number }[] = [
  {
    words:
      /\b(?:only|just|barely|merely|not even|less than) (?:\d|one|two|three|four|five|six|a few|a couple of) days? (?:ago|after|since|old|back)\b|\bonly out since\b/g,
    days: 14,
  },
  {
    words:
      /\b(?:(?:a )?(?:little |bit |just )*(?:more|less|over|under) than|about|around|nearly|almost|only|barely|just|merely) (?:\d+|a few|a couple of|twenty-four|forty-eight) hours\b|\b\d+ hours (?:ago|after|since|old)\b/g,
    days: 7,
  },
  {
    words:
      /\b(?:premieres|airs|debuts|returns|arrives|drops|launches|comes out|is out|kicks off) (?:tonight|today)\b|\b(?:premiered|aired|debuted|returned|arrived|dropped|launched|came out|released) (?:today|yesterday|last night|this morning|this week)\b/g,
    days: 14,
  },
  {
    words:
      /(?<!had )\b(?:has|have|is|was|been|were) just (?:been )?(?:released|premiered|dropped|landed|debuted|aired|arrived|launched|come out|made available|become available|available|begun|started airing)\b/g,
    days: 90,
  },
]

const todayIs = /\b(today|tonight|yesterday|tomorrow)\b[ ,(–—-]{1,4}/g
const shifts: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** What `findAnachronisms` looks for. */
export const anachronismPatterns: readonly RegExp[] = [todayIs, ...freshness.map(({ words }) => words)]

/** Finds passages that speak from a day which the text's other dates, or its day of publication, are later than. */
export function findAnachronisms(reading: Reading): Finding[] {
  return [
    ...datedToday(reading),
    ...misfitWeekdays(reading),
    ...freshness.flatMap(({ words, days }) => hitsOf(reading, words).flatMap(hit => staleHit(reading, hit, days))),
  ]
}

/** "Confirmed today (Tuesday, June 23)" in an article of 3 July. */
function datedToday(reading: Reading): Finding[] {
  const { published } = reading.article
  if (published === null) return []
  return hitsOf(reading, todayIs).flatMap(hit => {
    const day = reading.days.find(({ start }) => start === hit.end)
    if (day === undefined) return []
    const meant = meantDay(day, published)
    if (meant === null) return []
    const speaks = daysBetween(meant, published) + shifts[hit.match[1]!]!
    if (Math.abs(speaks) <= 2) return []
    return [
      finding(
        'anachronism',
        'warning',
        `The text calls ${sayDay(meant)} “${hit.match[1]}”, but it was published on ${sayDay(published)}.`,
        {
          quotes: [passage(reading, hit.sentence)],
        },
      ),
    ]
  })
}

/** How many years back a weekday is looked for. */
const yearsBack = 8

/** "Last Friday, February 4" in an article of two years after that was a Friday. */
function misfitWeekdays(reading: Reading): Finding[] {
  const { published } = reading.article
  if (published === null) return []
  return reading.days.flatMap(day => {
    if (day.year !== null || day.weekday === null || sentenceAt(reading, day.start) === null) return []
    const year = yearOf(published)
    const fits = (shift: number): boolean => weekdayOf(makeDay(year + shift, day.month, day.date) ?? '2000-01-01') === day.weekday
    if ([-1, 0, 1].some(fits)) return []
    const shift = Array.from({ length: yearsBack }, (_, i) => -2 - i).find(fits)
    const meant = shift === undefined ? null : makeDay(year + shift, day.month, day.date)
    if (meant === null) return []
    const words = reading.article.text.slice(day.start, day.end)
    return [
      finding('anachronism', 'warning', `“${words}” was last in ${yearOf(meant)}, but the text was published on ${sayDay(published)}.`, {
        quotes: [passage(reading, sentenceAt(reading, day.start)!)],
      }),
    ]
  })
}

interface Later {
  readonly day: Day
  readonly claim: Claim | null
}

/** What else can be just out. */
const besides =
  /\b(?:finale|final episodes?|last episode|trailer|teaser|movie|film|filming|production|shooting|soundtrack|book|promo|poster|clip|dvd|blu-ray|dub|numbers|data|report)\b/

const ofSeries = /\b(?:season|series|show|drama|anime|episodes?|available|stream\w*|premier\w*|releas\w*|air(?:s|ed)|debut\w*)\b/

function namesSeries({ mentionsIn }: Reading, { sentence }: Hit): boolean {
  return mentionsIn(sentence).some(({ kind }) => kind === 'series')
}

/** A passage that says a season is just out, where the text speaks of days long after the season came out. */
function staleHit(reading: Reading, hit: Hit, days: number): Finding[] {
  const words = plainAt(reading, hit.sentence)
  if (isHeading(reading, hit.sentence) || isSpoken(reading, hit) || besides.test(words)) return []
  if (!ofSeries.test(words) && !namesSeries(reading, hit)) return []
  const named = seasonsOf(reading, hit.sentence)
  const released = releasedDays(reading, named)
  const told = lastTold(reading)
  const published = speaksFrom(reading.article)
  // By the day of publication alone only what is known for certain: the catalogue may not know the newest season.
  const isKnown = named.length > 0 || knowsAll(reading)
  const laters = [told, published === null || !isKnown ? null : { day: published, claim: null }].filter(later => later !== null)
  for (const { day, claim } of laters) {
    const event = released.filter(release => release.day <= day).toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
    if (event === undefined || daysBetween(event.day, day) <= days) continue
    const what = saySeason(reading.main!.ref.title, event.season)
    const word = claim === null ? `was published on ${sayDay(day)}` : `also tells of ${sayDay(day)}`
    return [
      finding('anachronism', 'error', `The text speaks as if ${what} had only just come out (${sayDay(event.day)}), but it ${word}.`, {
        claims: claim === null ? [] : [claim],
        quotes: [passage(reading, hit.sentence), ...(claim === null ? [] : [claim.quote])],
      }),
    ]
  }
  return []
}

/** Whether the catalogue knows the first day of every season that the text names. */
function knowsAll(reading: Reading): boolean {
  const { main } = reading
  const last = highestSeason(reading)
  const known = new Set(main?.entry?.seasons.filter(({ premiere }) => premiere?.length === 10).map(({ number }) => number))
  return last > 0 && Array.from({ length: last }, (_, i) => i + 1).every(season => known.has(season))
}

/** The last day that the text tells news of its series. */
function lastTold(reading: Reading): Later | null {
  const told = reading.claims.flatMap(claim => {
    if (claim.property !== 'renewal' || linkedOf(reading, claim) !== reading.main) return []
    const day = toldOn(reading, claim)
    return day === null ? [] : [{ day, claim }]
  })
  return told.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null
}

/** The days on which seasons of the article's series came out, as it and the catalogue tell: those that are named, or all. */
function releasedDays(reading: Reading, named: readonly number[]): { readonly day: Day; readonly season: number }[] {
  const { main } = reading
  if (main === null) return []
  const claimed = reading.claims.flatMap(claim =>
    claim.property === 'release' &&
    claim.season !== null &&
    claim.modality === 'asserted' &&
    linkedOf(reading, claim) === main &&
    otherDateOf(reading, claim) === null
      ? [{ day: claim.value.latest, season: claim.season }]
      : [],
  )
  const known = (main.entry?.seasons ?? []).flatMap(({ premiere, number }) =>
    premiere !== null && premiere.length === 10 ? [{ day: premiere, season: number }] : [],
  )
  const all = [...known, ...claimed]
  return named.length === 0 ? all : all.filter(({ season }) => named.includes(season))
}

/** Whether a hit stands in somebody's speech. */
function isSpoken({ article, isSpoken: isSpokenAt }: Reading, { sentence, start }: Hit): boolean {
  return isSpokenAt(article.blocks[sentence.block]!.start, start)
}
