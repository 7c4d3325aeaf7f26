import type { Forecast, Level, Reason, SeasonKnown } from '../forecast/index.ts'
import { addDays, dayNumber, type Day } from '../model/index.ts'
import { sayNumber } from './counts.ts'
import { sayChance } from './dossier-words.ts'
import { sayDay } from './say-date.ts'

/** What is likely of the season after the last that has come out, and what is decided of it already. */
export interface Likely {
  readonly last: { readonly known: SeasonKnown; readonly premiere: Day } | null
  readonly decided: 'renewed' | 'cancelled' | 'ended' | null
  readonly forecast: Forecast | null
}

const levelWords: Readonly<Record<Level, string>> = {
  'sure thing': 'a sure thing',
  'safe bet': 'a safe bet',
  'could go either way': 'could go either way',
  'long shot': 'a long shot',
  'essentially cancelled': 'as good as cancelled',
}

/** What is likely of the next season, in a few sentences. */
export function sayForecast({ last, decided, forecast }: Likely, asOf: Day): string {
  if (last === null)
    return 'Nothing can be forecast: no season is known to have come out. “hiatus import” takes in catalogues that say when they did.'
  const next = last.known.season + 1
  if (decided === 'cancelled') return `Officially cancelled: there is no season ${next}.`
  if (decided === 'ended') return `Season ${last.known.season} was announced as the last.`
  if (forecast === null)
    return `Out of reach: season ${last.known.season} came out on ${sayDay(last.premiere)}, more than three years before, and too few series come back after so long to learn from.`
  const window = sayWindows(last.premiere, forecast)
  if (decided === 'renewed') return `Officially renewed for season ${next}. ${window}`
  const since = sayNumber(dayNumber(asOf) - dayNumber(last.premiere), 'day', 'days')
  return `Season ${next} ${forecast.level === 'could go either way' ? levelWords[forecast.level] : `is ${levelWords[forecast.level]}`}: ${sayChance(forecast.chance)} come within three years of the premiere of season ${last.known.season}, which was ${since} ago. ${window}`
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
  elapsed: (_, without) => `It has not come yet; on the day of the premiere it was ${without}.`,
  delivery: ({ delivery }, without) =>
    delivery === 'stream'
      ? `It is on a streaming service; on a channel with a schedule it would be ${without}.`
      : `It is on a channel with a schedule; on a streaming service it would be ${without}.`,
}

/** What moves the chance, a sentence each. */
export function sayReasons({ last, forecast }: Likely): readonly string[] {
  if (last === null || forecast === null) return []
  return forecast.reasons.map(({ what, without }) => reasonWords[what](last.known, sayChance(without)))
}
