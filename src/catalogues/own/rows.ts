import type { CatalogueRow, CreditRow, ExternalIds, SeriesKind, SeriesRow, WorkForm } from '../../model/index.ts'
import type { References } from './references.ts'
import { seriesParts } from './series-parts.ts'
import { cellFault, listIn, numberIn, recordFault, textIn, type SourceRecord } from './source-record.ts'
import { siteColumns, type TableName } from './tables.ts'

/** The rows that a record of each table gives. What they hold is checked afterwards; here a cell is put where it belongs. */
export const rowsOfTable: Readonly<Record<TableName, (record: SourceRecord, known: References) => CatalogueRow[]>> = {
  people: personRows,
  series: seriesRows,
  aliases: (record, known) => [
    {
      kind: 'alias',
      series: seriesIn(record, known),
      name: need(record, 'name'),
      language: lower(textIn(record, 'language')),
      region: upper(textIn(record, 'region')),
    },
  ],
  seasons: (record, known) => [
    {
      kind: 'season',
      series: seriesIn(record, known),
      number: needNumber(record, 'number'),
      title: textIn(record, 'title'),
      premiere: textIn(record, 'premiere'),
      finale: textIn(record, 'finale'),
      episodes: numberIn(record, 'episodes'),
    },
  ],
  episodes: episodeRows,
  credits: creditRows,
  platforms: (record, known) => [
    {
      kind: 'platform',
      series: seriesIn(record, known),
      name: need(record, 'name'),
      region: upper(textIn(record, 'region')),
      manner: lower(textIn(record, 'manner')) as 'network' | null,
    },
  ],
  ratings: (record, known) => [
    {
      kind: 'rating',
      series: seriesIn(record, known),
      season: numberIn(record, 'season'),
      source: need(record, 'source'),
      value: needNumber(record, 'value'),
      scale: needNumber(record, 'scale'),
      votes: numberIn(record, 'votes'),
    },
  ],
  works: (record, known) => [
    {
      kind: 'work',
      series: seriesIn(record, known),
      title: need(record, 'title'),
      author: textIn(record, 'author'),
      form: lower(textIn(record, 'form')) as WorkForm | null,
    },
  ],
}

function personRows(record: SourceRecord, known: References): CatalogueRow[] {
  const name = need(record, 'name')
  const id = textIn(record, 'id') ?? name
  known.addPerson(id, name)
  const spellings = [...new Set(listIn(record, 'spellings'))].filter(spelling => spelling !== name)
  return [
    { kind: 'person', id, name, born: textIn(record, 'born'), died: textIn(record, 'died'), ids: idsIn(record) },
    ...spellings.map(spelling => ({ kind: 'spelling', person: id, name: spelling }) as const),
  ]
}

function seriesRows(record: SourceRecord, known: References): CatalogueRow[] {
  const title = need(record, 'title')
  const year = textIn(record, 'year')
  const premiered = textIn(record, 'premiered')
  if (year !== null && !/^\d{4}$/.test(year)) throw cellFault(record, 'year', `"${year}"`, 'no year')
  if (year !== null && premiered !== null && !premiered.startsWith(year))
    throw cellFault(record, 'premiered', `"${premiered}"`, `not in the year ${year} of the column year`)
  const first = premiered ?? year
  const series: SeriesRow = {
    kind: 'series',
    id: textIn(record, 'id') ?? idOf(record, title, first),
    title,
    original: textIn(record, 'original'),
    sort: lower(textIn(record, 'kind')) as SeriesKind | null,
    premiered: first,
    ended: textIn(record, 'ended'),
    country: upper(textIn(record, 'country')),
    language: lower(textIn(record, 'language')),
    genres: [...new Set(listIn(record, 'genres'))],
    status: textIn(record, 'status'),
    runtime: numberIn(record, 'runtime'),
    popularity: numberIn(record, 'popularity'),
    url: textIn(record, 'url'),
    ids: idsIn(record),
  }
  known.addSeries(series.id, title)
  return [series, ...seriesParts(record, series, known)]
}

/** An id for a series that has none: the words of its title in small letters, and its year. */
function idOf(record: SourceRecord, title: string, premiered: string | null): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (words === '') throw recordFault(record, `no id can be made of the title "${title}": give the series one in the column id`)
  // Some titles hold the whole story, and differ in their last words alone.
  const short = words.length > 160 ? `${words.slice(0, 100)}-${words.slice(-50)}` : words
  return premiered === null ? short : `${short}-${premiered.slice(0, 4)}`
}

function episodeRows(record: SourceRecord, known: References): CatalogueRow[] {
  const season = numberIn(record, 'season')
  const number = numberIn(record, 'number')
  const id = textIn(record, 'id')
  if (id === null && (season === null || number === null)) throw recordFault(record, 'an episode needs its season and number, or an id')
  return [
    {
      kind: 'episode',
      series: seriesIn(record, known),
      id: id ?? `s${season}e${number}`,
      season,
      number,
      title: textIn(record, 'title'),
      airs: textIn(record, 'airs'),
      runtime: numberIn(record, 'runtime'),
    },
  ]
}

function creditRows(record: SourceRecord, known: References): CatalogueRow[] {
  const series = seriesIn(record, known)
  const { id, rows } = known.personOf(record, 'person', need(record, 'person'))
  return [
    {
      kind: 'credit',
      series,
      person: id,
      role: (lower(textIn(record, 'role')) ?? 'cast') as CreditRow['role'],
      character: textIn(record, 'character'),
      season: numberIn(record, 'season'),
      billing: numberIn(record, 'billing'),
    },
    ...rows,
  ]
}

function idsIn(record: SourceRecord): ExternalIds {
  const ids: Record<string, string> = {}
  for (const site of siteColumns) {
    const id = textIn(record, site)
    if (id !== null) ids[site] = id
  }
  return ids
}

function seriesIn(record: SourceRecord, known: References): string {
  return known.seriesOf(record, need(record, 'series'))
}

function need(record: SourceRecord, column: string): string {
  const text = textIn(record, column)
  if (text === null) throw recordFault(record, `the column ${column} is empty`)
  return text
}

function needNumber(record: SourceRecord, column: string): number {
  need(record, column)
  return numberIn(record, column)!
}

function upper(text: string | null): string | null {
  return text?.toUpperCase() ?? null
}

function lower(text: string | null): string | null {
  return text?.toLowerCase() ?? null
}
