import type { Day, FactStatus, Property, SourceTier } from '../model/index.ts'
import type { CastStanding } from './dossier-said.ts'
import type { Markup } from './markup.ts'

/** The words of a dossier's page that are not those of facts: every key has a message in each language. */
export type DossierWord =
  | Property
  | `missing ${MissingProperty}`
  | FactStatus
  | `about ${FactStatus}`
  | `tier ${SourceTier}`
  | `cast ${CastStanding}`
  | FurtherWord

/** Properties of which it is said that nothing is known. */
export type MissingProperty = 'renewal' | 'release' | 'trailer' | 'cast' | 'platform' | 'episodes'

type FurtherWord =
  | 'asOf'
  | 'forecast'
  | 'forecastWhy'
  | 'forecastPast'
  | 'contents'
  | 'season'
  | 'special'
  | 'chanceTop'
  | 'chanceHundred'
  | 'chanceTen'
  | 'chanceLow'
  | 'since'
  | 'sources'
  | 'noWords'
  | 'wordsHidden'
  | 'attributed'
  | 'expected'
  | 'speculated'
  | 'otherSide'
  | 'thisSide'
  | 'contradict'
  | 'before'
  | 'beforeSpan'
  | 'beforeSince'
  | 'goneBy'
  | 'more'
  | 'hidden'
  | 'hiddenAll'
  | 'showHidden'
  | 'showHiddenNote'
  | 'hideAgain'
  | 'allShown'
  | 'folded'
  | 'anyCountry'
  | 'timeline'
  | 'timelineAbout'
  | 'timelineNote'
  | 'timelineMark'
  | 'timelineEarlier'
  | 'windows'
  | 'windowsAbout'
  | 'windowsNote'
  | 'bandNote'
  | 'windowOne'
  | 'bandName'
  | 'today'
  | 'thatDay'
  | 'knownOn'
  | 'knownOnNote'
  | 'show'
  | 'earlier'
  | 'later'
  | 'now'
  | 'changes'
  | 'slider'
  | 'sourcesList'
  | 'claims'
  | 'versions'
  | 'copies'
  | 'elsewhere'
  | 'article'
  | 'json'
  | 'catalogues'
  | 'pastDay'

/** Says a word of the page in its reader's language. */
export type DossierSpeech = (key: DossierWord, values?: Readonly<Record<string, string | number>>) => string

/** What a dossier's page has around it. */
export interface DossierFrame {
  readonly say: DossierSpeech
  readonly day: (day: Day) => string
  /** The name of a country by its code. */
  readonly country: (code: string) => string
  readonly links: DossierLinks
  /** The newest day that can be asked for. */
  readonly today: Day
  /** Days on which something changed, the earliest first. */
  readonly days: readonly Day[]
  /** What somebody can do with the series: it stands under the title. */
  readonly control: Markup | null
  /** Whether everything is shown because it was asked for. */
  readonly isAllShown: boolean
}

/** Where a dossier's page leads; null where there is no server to ask. */
export interface DossierLinks {
  readonly series: (id: number) => string
  /** The same page as of a day. */
  readonly asOf: ((day: Day) => string) | null
  /** Where the form that asks for a day is sent. */
  readonly form: string | null
  readonly article: string | null
  readonly json: string | null
  readonly forecast: string | null
  /** The same page with all that gives the story away, and without it. */
  readonly showAll: string | null
  readonly hideAgain: string | null
}

/** Says a probability as people do, in the language of a page. */
export function chanceIn(say: DossierSpeech, probability: number): string {
  if (probability >= 0.995) return say('chanceTop')
  if (probability >= 0.95) return say('chanceHundred', { count: Math.round(probability * 100) })
  if (probability <= 0.07) return say('chanceLow')
  return say('chanceTen', { count: Math.max(1, Math.min(9, Math.round(probability * 10))) })
}
