import type { Genre, SeasonKnown } from '../forecast/index.ts'
import type { SettledSeries } from '../merge/index.ts'
import { dayNumber, type Day, type Fact } from '../model/index.ts'

/** The last season that has come out by a day, as a forecast sees it. */
export interface LastSeason {
  readonly known: SeasonKnown
  readonly premiere: Day
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

const genreWords: readonly (readonly [Genre, RegExp])[] = [
  ['speculative', /fantasy|science.?fiction|sci-fi|horror|supernatural/i],
  ['light', /comedy|romance|family|sitcom/i],
  ['crime', /crime|mystery/i],
]

/**
 * The last season of a series that has come out by a day, by catalogues and by facts that are held; null where none has, or where no day of its premiere is known.
 */
export function lastSeason(
  { seasons, platforms, genres, language, ratings }: SettledSeries,
  facts: readonly Fact[],
  today: Day,
): LastSeason | null {
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
  const out = [...days].filter(([, day]) => day <= today).toSorted(([a], [b]) => b - a)
  const [last] = out
  if (last === undefined) return null
  const [season, premiere] = last
  const before = days.get(season - 1)
  const gap = before === undefined ? null : dayNumber(premiere) - dayNumber(before)
  const reach = platforms.map(({ value }) => services.get(value.name)).filter(each => each !== undefined)
  const [rating] = ratings.flatMap(({ value }) =>
    value.season === null || value.season === season ? [(value.value / value.scale) * 10] : [],
  )
  return {
    premiere,
    known: {
      season,
      previousGap: gap !== null && gap > 0 ? gap : null,
      rating: rating ?? null,
      ratingChange: null,
      delivery: reach.length > 0 ? 'stream' : 'linear',
      isForeign: language !== null && language.value !== 'en',
      isPart: false,
      isGlobal: reach.includes('global'),
      genres: genreWords.flatMap(([genre, pattern]) => (genres.some(({ value }) => pattern.test(value)) ? [genre] : [])),
      isNumbered: true,
    },
  }
}
