import { addDays, dayNumber, type Day } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import type { forecastWords } from '../words/forecast-words.ts'
import type { Speech } from '../words/messages.ts'
import type { ValueSpeech } from '../words/say-values.ts'

/** What became of a season that was forecast on a day, as it is known on a later one. */
export interface Outcome {
  readonly season: number
  /** Null where it had not come. */
  readonly came: Day | null
  readonly place: 'half' | 'most' | 'before' | 'after' | 'already' | 'open' | 'late' | 'unsaid'
  /** How far from the window for eight in ten, in days. */
  readonly days: number
  /** The last day of that window. */
  readonly until: Day | null
}

/** What became of the season that was spoken of on a day; null where no season had come out by then. `premieres` has the days of seasons by their number, as they are known today. */
export function outcomeOf(
  { last, forecast }: Pick<SeriesDossier['likely'], 'last' | 'forecast'>,
  asOf: Day,
  premieres: ReadonlyMap<number, Day>,
  today: Day,
): Outcome | null {
  if (last === null) return null
  const season = last.known.season + 1
  const known = premieres.get(season)
  const came = known !== undefined && known <= today ? known : null
  const until = forecast === null ? null : addDays(last.premiere, forecast.most[1])
  const of = (place: Outcome['place'], days = 0): Outcome => ({ season, came, place, days, until })
  if (came !== null && came <= asOf) return of('already')
  if (forecast === null) return of('unsaid')
  const since = dayNumber(came ?? today) - dayNumber(last.premiere)
  const { half, most } = forecast
  if (came === null) return since <= most[1] ? of('open') : of('late', since - most[1])
  if (since < most[0]) return of('before', most[0] - since)
  if (since > most[1]) return of('after', since - most[1])
  return of(since >= half[0] && since <= half[1] ? 'half' : 'most')
}

const cameKeys = { half: 'cameHalf', most: 'cameMost', before: 'cameBefore', after: 'cameAfter', already: 'cameAlready' } as const

/** An outcome in a sentence. */
export function sayOutcome(outcome: Outcome | null, say: Speech<keyof typeof forecastWords.en>, values: ValueSpeech): string {
  if (outcome === null) return say('nothingOut')
  const { season, came, place, days, until } = outcome
  if (came !== null) {
    const key = place === 'open' || place === 'late' || place === 'unsaid' ? 'cameAtAll' : cameKeys[place]
    return say(key, { season, day: values.day(came), days })
  }
  if (place === 'late') return say('notYetLate', { season, days })
  return place === 'open' && until !== null ? say('notYetOpen', { season, day: values.day(until) }) : say('notYet', { season })
}
