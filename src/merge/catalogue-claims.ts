import { endOfMonth, makeDay, type DateWindow, type PartialDay, type SeriesRecord, type Valued } from '../model/index.ts'

/** What a catalogue says of a series, in the form of claims: the catalogue is a source like any other. `season` is by our numbers. */
export type CatalogueClaim = Valued & { readonly catalogue: string; readonly season: number | null }

/**
 * The claims that catalogues make of a merged series, so that where they differ both words are kept and weighed, and none overwrites the other. A status
 * ("Running", "Returning Series") is no claim of a renewal, and a season without a premiere none of a release.
 */
export function catalogueClaims(record: SeriesRecord): CatalogueClaim[] {
  const names = new Map<string, string>()
  const ours = new Map(record.seasonMaps.map(map => [`${map.catalogue}:${map.id}:${map.number}`, map.ours]))
  for (const { catalogue, row } of record.rows) if (row.kind === 'person') names.set(`${catalogue}:${row.id}`, row.name)
  return record.rows.flatMap(({ catalogue, row }): CatalogueClaim[] => {
    const season = (number: number, series: string): number => ours.get(`${catalogue}:${series}:${number}`) ?? number
    switch (row.kind) {
      case 'season': {
        const of = { catalogue, season: season(row.number, row.series) }
        const value = row.premiere === null ? null : windowOf(row.premiere)
        return [
          ...(value === null ? [] : [{ ...of, property: 'release' as const, value }]),
          ...(row.episodes === null ? [] : [{ ...of, property: 'episodes' as const, value: { min: row.episodes, max: row.episodes } }]),
        ]
      }
      case 'credit': {
        const person = names.get(`${catalogue}:${row.person}`)
        if (person === undefined) return []
        const of = { catalogue, season: row.season === null ? null : season(row.season, row.series) }
        return row.role === 'cast'
          ? [{ ...of, property: 'cast', value: { person, character: row.character } }]
          : [{ ...of, property: 'crew', value: { person, role: row.role } }]
      }
      case 'platform':
        return [{ catalogue, season: null, property: 'platform', value: { name: row.name, region: row.region } }]
      case 'rating': {
        const { source, value, scale } = row
        return [{ catalogue, season: row.season, property: 'rating', value: { source, value, scale, kind: 'audience' } }]
      }
      case 'work':
        return [{ catalogue, season: null, property: 'based_on', value: { work: row.title, author: row.author } }]
      case 'series':
        return row.runtime === null ? [] : [{ catalogue, season: null, property: 'runtime', value: { min: row.runtime, max: row.runtime } }]
      case 'alias':
      case 'episode':
      case 'person':
      case 'spelling':
        return []
    }
  })
}

function windowOf(day: PartialDay): DateWindow | null {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (day.length === 10) return { earliest: day, latest: day, precision: 'day' }
  const earliest = makeDay(year, day.length === 7 ? month : 1, 1)
  if (earliest === null) return null
  return day.length === 7
    ? { earliest, latest: endOfMonth(year, month), precision: 'month' }
    : { earliest, latest: endOfMonth(year, 12), precision: 'year' }
}
