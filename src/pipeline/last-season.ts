import { genresOf, type SeasonKnown } from '../forecast/index.ts'
import type { SettledSeries } from '../merge/index.ts'
import { dayNumber, type Day, type Fact } from '../model/index.ts'

/** The last season that has come out by a day, as a forecast sees it. */
export interface LastSeason {
  readonly known: SeasonKnown
  readonly premiere: Day
  /** Whether it is known who shows it. */
  readonly isDeliveryKnown: boolean
}

/** Services that show a season when one wants it, and those of them that show it all over the world at once. */
const services: ReadonlyMap<string, 'global' | 'some'> = new Map([
  ['Netflix', 'global'],
  ['Prime Video', 'global'],
  ['Amazon Prime Video', 'global'],
  ['Disney+', 'global'],
  ['Apple TV+', 'global'],
  ['Apple TV', 'global'],
  ...(
    'Hulu,HBO Max,Max,Paramount+,Peacock,TVING,Wavve,Coupang Play,Viki,Viu,iQIYI,WeTV,Stan,Crave,BritBox,Acorn TV,Shudder,AMC+,Starz,Discovery+,BBC iPlayer,ITVX,Channel 4,' +
    'Movistar Plus+,Globoplay,SonyLIV,ZEE5,JioHotstar,Disney+ Hotstar,U-Next,Crunchyroll,YouTube Premium,Freevee,Roku Channel'
  )
    .split(',')
    .map(name => [name, 'some'] as const),
])

/** The seasons of a series with a known day, and what a forecast sees of each. */
export interface DatedSeasons {
  /** By number. */
  readonly days: ReadonlyMap<number, Day>
  readonly isDeliveryKnown: boolean
  /** One of them, rated by what had been read on a day. */
  readonly known: (season: number, today: Day) => SeasonKnown
}

/**
 * The last season of a series that has come out by a day, by catalogues and by facts that are held; null where none has, or where no day of its premiere is known.
 */
export function lastSeason(settled: SettledSeries, facts: readonly Fact[], today: Day): LastSeason | null {
  const { days, isDeliveryKnown, known } = datedSeasons(settled, facts)
  const out = [...days].filter(([, day]) => day <= today).toSorted(([a], [b]) => b - a)
  const [last] = out
  if (last === undefined) return null
  const [season, premiere] = last
  return { premiere, isDeliveryKnown, known: known(season, today) }
}

/** The seasons of a series of which the day is known, by catalogues and by facts that are held. */
export function datedSeasons(
  { seasons, platforms, genres, language, ratings, sources, runtime }: SettledSeries,
  facts: readonly Fact[],
): DatedSeasons {
  const days = new Map<number, Day>()
  for (const { number, premiere } of seasons)
    if (number > 0 && premiere !== null && premiere.value.length === 10) days.set(number, premiere.value)
  for (const fact of facts)
    if (
      fact.property === 'release' &&
      fact.season !== null &&
      fact.season > 0 &&
      fact.status === 'confirmed' &&
      fact.polarity === 'affirmed' &&
      fact.value.precision === 'day'
    )
      days.set(fact.season, fact.value.earliest)
  const carriers = carriersOf(platforms, facts)
  const reach = carriers.map(name => services.get(name)).filter(each => each !== undefined)
  const same = {
    delivery: reach.length > 0 ? 'stream' : 'linear',
    isForeign: language !== null && language.value !== 'en',
    isPart: false,
    isGlobal: reach.includes('global'),
    genres: genresOf(genres.map(({ value }) => value).join(', ')),
    isNumbered: true,
  } as const
  return {
    days,
    isDeliveryKnown: carriers.length > 0,
    known(season, today) {
      const premiere = dayNumber(days.get(season)!)
      const before = days.get(season - 1)
      const gap = before === undefined ? null : premiere - dayNumber(before)
      const episodes = seasons.find(({ number }) => number === season)?.episodes?.value ?? null
      return {
        ...same,
        season,
        premiere,
        middle: premiere + (reach.length > 0 ? 0 : runLength(episodes)),
        previousGap: gap !== null && gap > 0 ? gap : null,
        rating: ratingBy(ratings, sources, season, today),
        minutes: episodes !== null && runtime !== null ? episodes * runtime.value : null,
      }
    },
  }
}

/** Who shows a series, as it is called: a service before a channel. Null where nobody is known to. */
export function carrierOf({ platforms }: SettledSeries, facts: readonly Fact[]): string | null {
  const carriers = carriersOf(platforms, facts)
  return carriers.find(name => services.has(name)) ?? carriers[0] ?? null
}

function carriersOf(platforms: SettledSeries['platforms'], facts: readonly Fact[]): readonly string[] {
  return [...platforms.map(({ value }) => value.name), ...facts.flatMap(carrierIn)]
}

/** The service or channel that a fact says carries it. */
function carrierIn(fact: Fact): readonly string[] {
  const isHeld = fact.status === 'confirmed' || fact.status === 'likely'
  return fact.property === 'platform' && fact.polarity === 'affirmed' && isHeld ? [fact.value.name] : []
}

/** A channel with a schedule shows an episode a week: half the days that a season of so many takes. */
function runLength(episodes: number | null): number {
  return Math.round(((episodes ?? 1) - 1) * 3.5)
}

/** Fewer votes than this are drawn to what is usual: so many count as that. */
const usual = { rating: 7.8, votes: 20 } as const

/**
 * The score of a series, of ten: the mean of its seasons' that have come out, else its own. What a catalogue was read for after the day is not known on it.
 */
function ratingBy(ratings: SettledSeries['ratings'], sources: SettledSeries['sources'], season: number, today: Day): number | null {
  const known = new Set(sources.filter(({ read }) => read !== null && read.slice(0, 10) <= today).map(({ name }) => name))
  const scores = (ofSeason: (season: number | null) => boolean): number[] =>
    ratings
      .filter(({ catalogue, value }) => known.has(catalogue) && ofSeason(value.season))
      .map(({ value: { value, scale, votes } }) => {
        const weight = votes === null ? 1 : votes / (votes + usual.votes)
        return weight * (value / scale) * 10 + (1 - weight) * usual.rating
      })
  const bySeason = scores(each => each !== null && each > 0 && each <= season)
  const all = bySeason.length > 0 ? bySeason : scores(each => each === null)
  return all.length === 0 ? null : all.reduce((sum, each) => sum + each, 0) / all.length
}
