import { genreWords, type Genre, type SeasonKnown } from './season-known.ts'

/** Periods of a fortnight since a season's premiere, for five years: after that hardly any series comes back. */
export const period = { days: 14, count: 130 } as const

const genres = Object.keys(genreWords) as Genre[]
/** So many waves a year: channels with a schedule begin series in autumn, in winter and in summer. */
const waves = [1, 2, 3] as const
/** Seasons of channels that have a term of their own: the fourth is that of the hundredth episode. */
const ownSeasons = [2, 3, 4, 5] as const

/** What stays the same over the periods of a season, but for its genres. */
const named = [
  'stream',
  'trend linear',
  'trend stream',
  'first',
  'first stream',
  'log season',
  ...ownSeasons.map(season => `season ${season} linear` as const),
  'has last gap',
  'long last gap linear',
  'very long last gap',
  'rating',
  'low rating',
  'rating of first',
  'unnumbered',
  'foreign',
  'part',
  'global',
  'length',
  'length squared',
  'length of first',
] as const
/** These, and the genres. */
const steady: readonly string[] = [...named, ...genres]
/** Of these what counts once a season is late. */
const alsoLate = ['first', 'rating', 'log season', 'foreign', 'length'] as const

/** What moves with the clock and the year. */
const moving = [
  'at last gap, 4%',
  'at last gap, 12%',
  'at last gap, 35%',
  'past last gap, 12%',
  'log time',
  'log time stream',
  'early part',
  ...waves.flatMap(wave => [`sine ${wave} a year`, `cosine ${wave} a year`]),
]

/** The names of all features, in the order of their values. */
export const featureNames: readonly string[] = [...steady, ...alsoLate.map(name => `${name}, late`), ...moving]

/** Features that may not count against a season: the chance never falls when the rating rises. */
export const risingFeatures: readonly string[] = ['rating', 'low rating', 'rating of first', 'rating, late']

/** A rating of 8 is what dramas have that go on; what lies below 7.8 counts by itself. */
const usualRating = 8
const lowRating = 7.8
/** After so many days a season is late, and what had helped it says less. */
const lateAfter = 400
const earlyBefore = 250
const longGap = { linear: 430, any: 600 } as const
/** A usual season of a streaming service, in minutes. */
const usualLength = 300
const yearDays = 365.25
/** So many years before the day of learning the trend begins, and ends: the last months say too little of where it goes, and a trend that is carried on forecasts worse than one that is damped (Gardner and McKenzie, 1985). */
const trendYears = { from: 6, to: 0.75 } as const

/**
 * What a forecast looks at in each period since the premiere of a season: what is known of the season, where the clock and the year stand, and where these stand beside the series' own last gap.
 */
export interface Features {
  /** Of every period. */
  readonly steady: Float64Array
  /** Of periods that are late. */
  readonly late: Float64Array
  readonly isLate: (index: number) => boolean
  /** How many move, and their values in a period, written into a list from a place on. */
  readonly movingCount: number
  readonly move: (index: number, into: Float64Array, at: number) => void
}

/** The features of a season. `asOf` is the day, as a number, up to which a model has learnt: the trend runs towards it. */
export function featuresOf(known: SeasonKnown, asOf: number): Features {
  const values = steadyValues(known, asOf)
  const isStream = known.delivery === 'stream'
  const begun = waves.flatMap(wave => (isStream ? [0, 0] : [Math.sin(turnOf(known.middle) * wave), Math.cos(turnOf(known.middle) * wave)]))
  const logGap = known.previousGap === null ? null : Math.log(known.previousGap)
  return {
    steady: steadyList(values, known.genres),
    late: Float64Array.of(values.first, values.rating, values['log season'], values.foreign, values.length),
    isLate: index => middles[index]! > lateAfter,
    movingCount: moving.length,
    move(index, into, at) {
      let place = at
      const day = middles[index]!
      const beside = logGap === null ? null : logMiddles[index]! - logGap
      for (let at = 0; at < gapWidths.length; at++) into[place++] = beside === null ? 0 : bump(beside / gapWidths[at]!)
      into[place++] = beside !== null && beside > 0.12 ? 1 : 0
      const logTime = logMiddles[index]! - logYear
      into[place++] = logTime
      into[place++] = isStream ? logTime : 0
      into[place++] = known.isPart && day < earlyBefore ? 1 : 0
      for (let wave = 0; wave < waves.length; wave++) {
        const sine = sines[wave]![index]!
        const cosine = cosines[wave]![index]!
        into[place++] = begun[2 * wave]! * cosine + begun[2 * wave + 1]! * sine
        into[place++] = begun[2 * wave + 1]! * cosine - begun[2 * wave]! * sine
      }
    },
  }
}

/** Writes all features of one period into a list from a place on, by `featureNames`. */
export function writeFeatures({ steady: still, late, isLate, move }: Features, index: number, into: Float64Array, at: number): void {
  into.set(still, at)
  const isNow = isLate(index)
  for (let one = 0; one < late.length; one++) into[at + still.length + one] = isNow ? late[one]! : 0
  move(index, into, at + still.length + late.length)
}

/** How near to the series' own last gap, in shares of it. */
const gapWidths = [0.04, 0.12, 0.35] as const
const middles = Float64Array.from({ length: period.count }, (_, index) => (index + 0.5) * period.days)
const logMiddles = middles.map(Math.log)
const logYear = Math.log(365)
/** Of the time since the middle of the season: by the sine of a sum those of the year need no other. */
const sines = waves.map(wave => middles.map(day => Math.sin(turnOf(day) * wave)))
const cosines = waves.map(wave => middles.map(day => Math.cos(turnOf(day) * wave)))

function turnOf(days: number): number {
  return (2 * Math.PI * days) / yearDays
}

type SteadyValues = Readonly<Record<(typeof named)[number], number>>

function steadyList(values: SteadyValues, own: readonly Genre[]): Float64Array {
  const list = new Float64Array(steady.length)
  for (let at = 0; at < named.length; at++) list[at] = values[named[at]!]
  for (const genre of own) list[named.length + genres.indexOf(genre)] = 1
  return list
}

function steadyValues(known: SeasonKnown, asOf: number): SteadyValues {
  const { season, previousGap, rating, minutes } = known
  const stream = Number(known.delivery === 'stream')
  const linear = 1 - stream
  const first = Number(season === 1)
  const trend = Math.min(-trendYears.to, Math.max(-trendYears.from, (known.premiere - asOf) / yearDays))
  const over = rating === null ? 0 : rating - usualRating
  const length = minutes === null ? 0 : stream * Math.log(Math.min(2000, Math.max(20, minutes)) / usualLength)
  return {
    stream,
    'trend linear': linear * trend,
    'trend stream': stream * trend,
    first,
    'first stream': first * stream,
    'log season': Math.log(Math.min(20, Math.max(1, season))),
    'season 2 linear': linear * Number(season === 2),
    'season 3 linear': linear * Number(season === 3),
    'season 4 linear': linear * Number(season === 4),
    'season 5 linear': linear * Number(season === 5),
    'has last gap': Number(previousGap !== null),
    'long last gap linear': linear * Number(previousGap !== null && previousGap > longGap.linear),
    'very long last gap': Number(previousGap !== null && previousGap > longGap.any),
    rating: over,
    'low rating': rating === null ? 0 : Math.min(0, rating - lowRating),
    'rating of first': first * over,
    unnumbered: Number(!known.isNumbered),
    foreign: Number(known.isForeign),
    part: Number(known.isPart),
    global: Number(known.isGlobal),
    length,
    'length squared': length * length,
    'length of first': first * length,
  }
}

/** The bell of Gauss, 1 in the middle. */
function bump(distance: number): number {
  return distance * distance > 50 ? 0 : Math.exp(-0.5 * distance * distance)
}
