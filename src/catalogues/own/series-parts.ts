import type { CatalogueRow, CreditRow, RatingRow, SeasonRow, SeriesRow, WorkForm, WorkRow } from '../../model/index.ts'
import type { References } from './references.ts'
import { cellFault, listIn, numberOf, recordFault, textIn, type SourceRecord } from './source-record.ts'

/** The columns of makers, and what they make. */
const makerColumns = {
  creators: 'creator',
  directors: 'director',
  writers: 'writer',
  showrunners: 'showrunner',
  producers: 'producer',
  companies: 'company',
} as const satisfies Readonly<Record<string, CreditRow['role']>>

/** The column in which those of a role stand. */
export function columnOfRole(role: CreditRow['role']): string {
  return Object.entries(makerColumns).find(([, each]) => each === role)?.[0] ?? 'cast'
}

/** A lone number of seasons; more is a year that was meant as a premiere. */
const mostSeasons = 500

/** What a row of the table of series says in its lists: other names, seasons, platforms, people and ratings. */
export function seriesParts(record: SourceRecord, series: SeriesRow, known: References): CatalogueRow[] {
  const names = new Set(listIn(record, 'aliases').filter(name => name !== series.title && name !== series.original))
  return [
    ...[...names].map(name => ({ kind: 'alias', series: series.id, name, language: null, region: null }) as const),
    ...seasonRows(record, series.id),
    ...listIn(record, 'platforms').map(entry => platformRow(entry, series.id)),
    ...listIn(record, 'cast').flatMap((entry, billing) => castRows(record, entry, series.id, billing, known)),
    ...Object.entries(makerColumns).flatMap(([column, role]) =>
      listIn(record, column).flatMap(name =>
        credit(record, column, { series: series.id, name, role, character: null, billing: null }, known),
      ),
    ),
    ...workRows(record, series.id),
    ...listIn(record, 'ratings').map(entry => ratingRow(record, entry, series.id)),
  ]
}

/** Where a series' own row says what it is based on, by the fields of the work. */
export const workColumns: Readonly<Record<string, string>> = { title: 'based_on', author: 'based_on_author', form: 'based_on_form' }

function workRows(record: SourceRecord, series: string): WorkRow[] {
  const [title, author, form] = ['based_on', 'based_on_author', 'based_on_form'].map(column => textIn(record, column)) as [
    string | null,
    string | null,
    string | null,
  ]
  if (title !== null) return [{ kind: 'work', series, title, author, form: (form?.toLowerCase() ?? null) as WorkForm | null }]
  if (author !== null || form !== null) throw recordFault(record, 'the column based_on is empty, and one beside it is not')
  return []
}

/** How many seasons there are (`3`), or what is known of them: `1: 2022-01-28 (12) | 2: 2026`. */
function seasonRows(record: SourceRecord, series: string): SeasonRow[] {
  const entries = listIn(record, 'seasons')
  const [only] = entries
  if (entries.length === 1 && only !== undefined && /^\d+$/.test(only)) {
    if (Number(only) > mostSeasons) throw cellFault(record, 'seasons', `"${only}"`, 'no number of seasons')
    return Array.from({ length: Number(only) }, (_, index) => season(series, index + 1, null, null))
  }
  return entries.map(entry => {
    const match = /^(\d+)(?:\s*:\s*([\d-]+))?(?:\s*\((\d+)\))?$/.exec(entry)
    if (match === null) throw cellFault(record, 'seasons', `"${entry}"`, 'no season')
    const [, number, premiere, episodes] = match
    return season(series, Number(number), premiere ?? null, episodes === undefined ? null : Number(episodes))
  })
}

function season(series: string, number: number, premiere: string | null, episodes: number | null): SeasonRow {
  return { kind: 'season', series, number, title: null, premiere, finale: null, episodes }
}

/** `Netflix`, or with its country `TVING (KR)`. */
function platformRow(entry: string, series: string): CatalogueRow {
  const match = /^(.*\S)\s*\(([a-z]{2})\)$/i.exec(entry)
  return { kind: 'platform', series, name: match?.[1] ?? entry, region: match?.[2]?.toUpperCase() ?? null, manner: null }
}

/** `Park Ji-hu as Nam On-jo`, or the person alone. */
function castRows(record: SourceRecord, entry: string, series: string, billing: number, known: References): CatalogueRow[] {
  const [name = '', ...character] = entry.split(' as ')
  return credit(
    record,
    'cast',
    { series, name: name.trim(), role: 'cast', character: character.join(' as ').trim() || null, billing },
    known,
  )
}

function credit(
  record: SourceRecord,
  column: string,
  { name, ...rest }: Omit<CreditRow, 'kind' | 'person' | 'season'> & { readonly name: string },
  known: References,
): CatalogueRow[] {
  const { id, rows } = known.personOf(record, column, name)
  return [{ kind: 'credit', ...rest, person: id, season: null }, ...rows]
}

/** `IMDb 7.5/10`, with the number of votes `IMDb 7.5/10 (90000)`. */
function ratingRow(record: SourceRecord, entry: string, series: string): RatingRow {
  const match = /^(.*\S)\s+([\d.]+)\s*\/\s*([\d.]+)(?:\s*\((\d+)\))?$/.exec(entry)
  if (match === null) throw cellFault(record, 'ratings', `"${entry}"`, 'no rating')
  const [, source, value, scale, votes] = match
  return {
    kind: 'rating',
    series,
    season: null,
    source: source!,
    value: numberOf(value!),
    scale: numberOf(scale!),
    votes: votes === undefined ? null : Number(votes),
  }
}
