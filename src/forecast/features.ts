import type { Genre, SeasonKnown } from './season-known.ts'

/** Periods of a fortnight since a season's premiere, for three years. */
export const period = { days: 14, count: 78 } as const

/** Middles of the bumps on the clock, in periods: series come back after half a year, a year, a year and a half … */
const knots = [4, 9, 14, 19, 23, 26, 29, 34, 40, 47, 52, 60] as const
const always = [
  'first',
  'log season',
  'many seasons',
  'rating',
  'low rating',
  'rating of first',
  'rating change',
  'first stream',
  'unnumbered',
  'foreign',
  'part',
  'global',
  'stream',
  'speculative',
  'light',
  'crime',
  'speculative first',
  'light first',
  'crime first',
] as const
const alsoLate = ['first', 'rating', 'log season', 'foreign'] as const

/** The names of all features, in the order of their values. */
export const featureNames: readonly string[] = [
  ...knots.flatMap(knot => [`period ${knot}`, `period ${knot} stream`]),
  'at last gap, 4%',
  'at last gap, 12%',
  'at last gap, 35%',
  'at last gap, 12%, stream',
  'past last gap, 12%',
  'past last gap, 50%',
  'has last gap',
  'log time',
  'log time stream',
  'early part',
  ...always,
  ...alsoLate.map(name => `${name}, late`),
]

/** A rating of 8 is what dramas have that go on; what lies below 7.8 counts by itself. */
const usualRating = 8
const lowRating = 7.8
/** After so many days a season is late, and what had helped it says less. */
const lateAfter = 400
const earlyBefore = 250

/**
 * What a forecast looks at in one period since the premiere of a season, by `featureNames`: where the clock stands, where it stands beside the series' own last gap, and
 * what is known of the season. Written into `into` from `at` on.
 */
export function featuresAt(known: SeasonKnown, index: number, into: Float64Array, at: number): void {
  let place = at
  const put = (value: number): void => {
    into[place++] = value
  }
  const day = (index + 0.5) * period.days
  const stream = known.delivery === 'stream' ? 1 : 0
  for (const knot of knots) {
    const near = bump((index - knot) / Math.max(1, 0.12 * knot))
    put(near)
    put(near * stream)
  }
  const has = known.previousGap === null ? 0 : 1
  const beside = known.previousGap === null ? 0 : Math.log(day / known.previousGap)
  put(has * bump(beside / 0.04))
  put(has * bump(beside / 0.12))
  put(has * bump(beside / 0.35))
  put(has * stream * bump(beside / 0.12))
  put(has === 1 && beside > 0.12 ? 1 : 0)
  put(has === 1 && beside > 0.5 ? 1 : 0)
  put(has)
  put(Math.log(day / 365))
  put(stream * Math.log(day / 365))
  put(known.isPart && day < earlyBefore ? 1 : 0)
  const late = day > lateAfter ? 1 : 0
  const values = staticValues(known)
  for (const name of always) put(values[name])
  for (const name of alsoLate) put(late * values[name])
}

function staticValues(known: SeasonKnown): Readonly<Record<(typeof always)[number], number>> {
  const first = known.season === 1 ? 1 : 0
  const rating = known.rating === null ? 0 : known.rating - usualRating
  const stream = known.delivery === 'stream' ? 1 : 0
  return {
    first,
    'log season': Math.log(Math.min(20, Math.max(1, known.season))),
    'many seasons': known.season >= 6 ? 1 : 0,
    rating,
    'low rating': known.rating === null ? 0 : Math.max(0, lowRating - known.rating),
    'rating of first': first * rating,
    'rating change': known.ratingChange ?? 0,
    'first stream': first * stream,
    unnumbered: known.isNumbered ? 0 : 1,
    foreign: known.isForeign ? 1 : 0,
    part: known.isPart ? 1 : 0,
    global: known.isGlobal ? 1 : 0,
    stream,
    ...genreValues(known, first),
  }
}

function genreValues({ genres }: SeasonKnown, first: number) {
  const is = (genre: Genre): number => (genres.includes(genre) ? 1 : 0)
  return {
    speculative: is('speculative'),
    light: is('light'),
    crime: is('crime'),
    'speculative first': first * is('speculative'),
    'light first': first * is('light'),
    'crime first': first * is('crime'),
  }
}

/** The bell of Gauss, 1 in the middle. */
function bump(distance: number): number {
  return Math.exp(-0.5 * distance * distance)
}
