import { mapSeasons } from '../merge/index.ts'
import type { SeasonSummary, SeriesSummary } from '../model/index.ts'

/** A catalogue's number of a season, and ours. */
export interface SeasonNumber {
  readonly theirs: number
  readonly ours: number
}

/** Whose numbers we use where as many seasons are dated as elsewhere. */
const numberingOrder = ['starter', 'tvmaze', 'tmdb', 'imdb', 'wikidata']

/** For each entry of one merged series, which season of ours each of its seasons is; a season that is parts of two of ours has two rows. */
export function ourNumbers(entries: readonly SeriesSummary[]): ReadonlyMap<SeriesSummary, readonly SeasonNumber[]> {
  const ours = numberingOf(entries)
  return new Map(entries.map(entry => [entry, entry === ours ? asTheyAre(entry.seasons) : numbersOf(entry.seasons, ours.seasons)]))
}

/** The entry that we number seasons by: a person's own, else the one that dates the most of them. */
function numberingOf(entries: readonly SeriesSummary[]): SeriesSummary {
  const own = entries.find(({ catalogue, seasons }) => catalogue === 'own' && seasons.length > 0)
  if (own !== undefined) return own
  const dated = ({ seasons }: SeriesSummary): number => seasons.filter(({ premiere }) => premiere !== null).length
  const rank = ({ catalogue }: SeriesSummary): number => {
    const place = numberingOrder.indexOf(catalogue)
    return place < 0 ? numberingOrder.length : place
  }
  return entries.toSorted((a, b) => dated(b) - dated(a) || b.seasons.length - a.seasons.length || rank(a) - rank(b))[0]!
}

/** The numbers of their seasons with ours. One that ours lack is counted on from the last that both have: where their 2 is our 12, their 3 is our 13. */
function numbersOf(theirs: readonly SeasonSummary[], ours: readonly SeasonSummary[]): SeasonNumber[] {
  const links = mapSeasons(theirs, ours)
  return theirs.flatMap(({ number }) => {
    const linked = links.filter(link => link.theirs === number).map(link => ({ theirs: number, ours: link.ours }))
    if (linked.length > 0) return linked
    const last = links.filter(link => link.theirs > 0 && link.theirs < number).at(-1)
    return [{ theirs: number, ours: last === undefined || number === 0 ? number : last.ours + number - last.theirs }]
  })
}

function asTheyAre(seasons: readonly SeasonSummary[]): SeasonNumber[] {
  return seasons.map(({ number }) => ({ theirs: number, ours: number }))
}
