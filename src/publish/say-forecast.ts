import type { ComingLength, Forecast, Level, Like, Reason, SeasonKnown, TrailerDay } from '../forecast/index.ts'
import { addDays, dayNumber, yearOf, type Day } from '../model/index.ts'
import { sayNumber } from './counts.ts'
import { sayChance } from './dossier-words.ts'
import { sayDay } from './say-date.ts'

/** What is likely of the season after the last that has come out, and what is decided of it already. */
export interface Likely {
  readonly last: { readonly known: SeasonKnown; readonly premiere: Day } | null
  readonly decided: 'renewed' | 'cancelled' | 'ended' | null
  readonly forecast: Forecast | null
  readonly outOfReach: 'nothing out' | 'too long ago' | 'too little known' | 'nothing learnt' | null
  /** How often another season came in general. */
  readonly base: { readonly count: number; readonly came: number }
  /** Past seasons of other series that are most like it, the nearest first; none where too few are known. */
  readonly nearest: readonly {
    readonly title: string
    readonly season: number
    readonly premiere: Day
    readonly rating: number | null
    /** Days until the next season came; null where none did within three years. */
    readonly cameAfter: number | null
  }[]
  readonly length: ComingLength | null
  /** In days since the premiere of the last. */
  readonly trailer: TrailerDay | null
}

/** The levels in words that follow "is", but for one. */
export const levelWords = {
  'sure thing': 'a sure thing',
  'safe bet': 'a safe bet',
  'could go either way': 'could go either way',
  'long shot': 'a long shot',
  'essentially cancelled': 'as good as cancelled',
} as const satisfies Readonly<Record<Level, string>>

/** A level in words: "a safe bet". */
export function sayLevel(level: Level): string {
  return levelWords[level]
}

/** What is likely of the next season, in a few sentences. */
export function sayForecast({ last, decided, forecast, outOfReach, base }: Likely, asOf: Day): string {
  const inGeneral = `Base rate: of all ${base.count.toLocaleString('en')} seasons that Hiatus has learnt from, ${sayShare(base.came / base.count)} had another within three years.`
  if (last === null)
    return `Out of reach: no season is known to have come out by ${sayDay(asOf)}. “hiatus import” takes in catalogues that say when seasons came out. ${inGeneral}`
  const next = last.known.season + 1
  if (decided === 'cancelled') return `Officially cancelled: there is no season ${next}.`
  if (decided === 'ended') return `Season ${last.known.season} was announced as the last.`
  const renewed = decided === 'renewed' ? `Officially renewed for season ${next}. ` : ''
  if (forecast === null)
    return `${renewed}${beyondWords[outOfReach ?? 'too little known'](last.known.season, last.premiere)} ${decided === 'renewed' ? '' : inGeneral}`.trim()
  const window = sayWindows(last.premiere, forecast)
  if (decided === 'renewed') return `${renewed}${window}`
  const since = sayNumber(dayNumber(asOf) - dayNumber(last.premiere), 'day', 'days')
  return `Season ${next} ${forecast.level === 'could go either way' ? levelWords[forecast.level] : `is ${levelWords[forecast.level]}`}: ${sayChance(forecast.chance)} come within five years of the premiere of season ${last.known.season}, which was ${since} ago. ${window}`
}

const beyondWords: Readonly<Record<NonNullable<Likely['outOfReach']>, (season: number, premiere: Day) => string>> = {
  'nothing out': () => 'Out of reach: no season is known to have come out.',
  'too long ago': (season, premiere) =>
    `Out of reach: season ${season} came out on ${sayDay(premiere)}, more than four years before, and too few series come back after so long to learn from.`,
  'too little known': season =>
    `Out of reach: of season ${season} the day of its premiere is known and nothing else, no rating, no season before, no channel or service.`,
  'nothing learnt': () => 'Out of reach: by that day too little had been seen of such series to learn from.',
}

function sayShare(share: number): string {
  return `${Math.round(share * 100)}%`
}

function sayWindows(premiere: Day, { middle, half, most }: Forecast): string {
  const day = (days: number): string => sayDay(addDays(premiere, days))
  return `If it comes: by ${day(middle)} as likely as later; with one chance in two between ${day(half[0])} and ${day(half[1])}, with eight in ten between ${day(most[0])} and ${day(most[1])}.`
}

const reasonWords: Readonly<Record<Reason, (known: SeasonKnown, without: string) => string>> = {
  rating: ({ rating }, without) => `It is rated ${rating!.toFixed(1)} of 10; with the usual 8.0 it would be ${without}.`,
  season: ({ season }, without) =>
    season === 1
      ? `It has had one season; after a second it would be ${without}.`
      : `It has had ${season} seasons; after a first it would be ${without}.`,
  language: ({ isForeign }, without) =>
    isForeign
      ? `It is not in English; in English it would be ${without}.`
      : `It is in English; in another language it would be ${without}.`,
  part: (_, without) => `It came in parts; as a whole season it would be ${without}.`,
  genre: ({ genres }, without) => `It is ${listed(genres)}; without that it would be ${without}.`,
  length: ({ minutes }, without) => `Its last season is ${sayLength(minutes!)} long; with the usual 5 hours it would be ${without}.`,
  news: (_, without) => `Without what is announced and seen of it, it would be ${without}.`,
  elapsed: (_, without) => `It has not come yet; on the day of the premiere it was ${without}.`,
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}

function sayLength(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  return hours === 0 ? sayNumber(rest, 'minute', 'minutes') : `${hours} h ${rest} min`
}

/** What moves the chance, a sentence each; what became of series like it first. */
export function sayReasons({ last, forecast }: Likely): readonly string[] {
  if (last === null || forecast === null) return []
  return [...(forecast.like === null ? [] : [sayLike(forecast.like)]), ...sayMoves({ last, forecast })]
}

/** What moves the chance, a sentence each, and nothing of series like it. */
export function sayMoves({ last, forecast }: Pick<Likely, 'last' | 'forecast'>): readonly string[] {
  if (last === null || forecast === null) return []
  return forecast.reasons.map(({ what, without }) => reasonWords[what](last.known, sayChance(without)))
}

/** "Of 165 seasons like it (streaming service, in English, season 2, nothing after 15 months) 47 had another within three years." */
export function sayLike({ delivery, seasons, ratings, isForeign, waited, count, came }: Like): string {
  const marks = [
    delivery === 'stream' ? 'streaming service' : 'channel with a schedule',
    ...(isForeign === null ? [] : [isForeign ? 'not in English' : 'in English']),
    ...(seasons === null ? [] : [saySeasons(seasons)]),
    ...(ratings === null ? [] : [`rated ${sayBand(ratings)}`]),
    ...(waited === 0 ? [] : [`nothing after ${Math.round(waited / 30.4)} months`]),
  ]
  return `Of ${count.toLocaleString('en')} seasons like it (${marks.join(', ')}) ${came.toLocaleString('en')} had another within three years: ${sayChance(came / count)}.`
}

function sayBand([from, to]: readonly [number, number]): string {
  if (from === 0) return `below ${to}`
  return Number.isFinite(to) ? `${from} to ${to}` : `${from} and more`
}

function saySeasons([from, to]: readonly [number, number]): string {
  if (from === to) return from === 1 ? 'first season' : `season ${from}`
  return Number.isFinite(to) ? `seasons ${from} to ${to}` : `season ${from} and later`
}

/** The past cases that are nearest, a sentence each: "Dark season 1 (2017, rated 8.6): came back after 19 months." */
export function sayNearest({ nearest }: Pick<Likely, 'nearest'>): readonly string[] {
  return nearest.map(({ title, season, premiere, rating, cameAfter }) => {
    const rated = rating === null ? '' : `, rated ${rating.toFixed(1)}`
    return `${title} season ${season} (${yearOf(premiere)}${rated}): ${cameAfter === null ? 'did not come back within three years' : `came back after ${sayWait(cameAfter)}`}.`
  })
}

function sayWait(days: number): string {
  const months = Math.round(days / 30.44)
  return months === 0 ? sayNumber(days, 'day', 'days') : sayNumber(months, 'month', 'months')
}
