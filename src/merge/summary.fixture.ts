import type { SeriesSummary } from '../model/index.ts'

/** An entry of a catalogue, from what a test is about: `{ ref: 'tvmaze:82', title: 'Game of Thrones', premiered: '2011' }`. */
export function summary(
  given: Partial<SeriesSummary> & { readonly ref: string; readonly title: string; readonly cast?: readonly string[] },
): SeriesSummary {
  const { ref, cast = [], ...rest } = given
  const [catalogue, id] = ref.split(':') as [string, string]
  return {
    catalogue,
    id,
    original: null,
    sort: null,
    premiered: null,
    ended: null,
    country: null,
    language: null,
    genres: [],
    status: null,
    runtime: null,
    popularity: null,
    url: null,
    ids: {},
    series: null,
    aliases: [],
    seasons: [],
    credits: cast.map((name, index) => ({ person: `${ref}-${index}`, no: null, name, role: 'cast', character: null })),
    platforms: [],
    works: [],
    votes: null,
    ...rest,
  }
}
