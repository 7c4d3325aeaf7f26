import type { Day } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import type { forecastWords, recordWords } from '../words/forecast-words.ts'
import type { Speech } from '../words/messages.ts'
import type { ValueSpeech } from '../words/say-values.ts'
import type { Outcome } from './outcome.ts'

/** What a page about the forecast of a series is made of. */
export interface ForecastPage {
  readonly settled: SeriesDossier['known']['settled']
  readonly likely: SeriesDossier['likely']
  /** What became of it; null today. */
  readonly outcome: Outcome | null
  readonly asOf: Day
  readonly today: Day
  /** The premiere of the first season; null where none is known to have come out. */
  readonly first: Day | null
  /** The day, as a number, up to which seasons like it were counted. */
  readonly countedUntil: number
  /** What would have been said on past days, the newest first. */
  readonly past: readonly PastForecast[]
}

/** What would have been said on a past day, and what came. */
export interface PastForecast {
  readonly day: Day
  readonly likely: SeriesDossier['likely']
  readonly outcome: Outcome | null
}

/** How that page speaks. */
export type ForecastSpeech = Speech<keyof typeof forecastWords.en>

/** How the page of the record speaks. */
export interface RecordSpeech {
  readonly say: Speech<keyof typeof recordWords.en>
  readonly values: ValueSpeech
}
