import type { CatalogueRow, ExternalIds, IdSite } from '../model/index.ts'

/** A kind of row: `series`, `alias`. */
export type RowKind = CatalogueRow['kind']

/** What a column holds: `id` is text that stands in an index, `number` a whole one. */
export type ColumnType = 'id' | 'text' | 'texts' | 'number' | 'decimal'

/** A column beside the row's number and its owner. */
interface RowColumn {
  readonly name: string
  readonly type: ColumnType
  /** Whether rows that differ in it are different rows, and not one that has changed. */
  readonly isKey: boolean
  /** Whether a row without it is none. */
  readonly isNeeded: boolean
  /** What stands for null in a column that is a key, so that keys compare as equal: an empty text, or a number that cannot be. */
  readonly blank: string | null
  /** The field of the row that it holds. */
  readonly field: string
}

/** A table of one kind of row. */
export interface RowTable {
  readonly kind: RowKind
  readonly table: string
  /** What leads its key: the catalogue, or the catalogue's entry of a series, which the row names by its id. */
  readonly owner: 'catalogue' | 'entry'
  /** Keys first. */
  readonly columns: readonly RowColumn[]
}

/** The sites whose ids have a column of their own. */
export const idSites: readonly IdSite[] = ['imdb', 'tmdb', 'tvdb', 'tvmaze', 'tvrage', 'trakt', 'wikidata']

/** The tables that hold what catalogues say; a series comes before its parts. */
export const rowTables: readonly RowTable[] = [
  table('series', 'catalogue_series', 'catalogue', [
    key('id', 'id'),
    needed('title', 'text'),
    ...texts('original', 'sort', 'premiered', 'ended', 'country', 'language'),
    needed('genres', 'texts'),
    value('status', 'text'),
    value('runtime', 'decimal'),
    value('popularity', 'decimal'),
    value('url', 'text'),
    ...idSites.map(site => value(`id_${site}`, 'id')),
  ]),
  table('person', 'catalogue_people', 'catalogue', [
    key('id', 'id'),
    needed('name', 'text'),
    ...texts('born', 'died'),
    ...idSites.map(site => value(`id_${site}`, 'id')),
  ]),
  table('spelling', 'catalogue_spellings', 'catalogue', [key('person', 'id'), key('name', 'text')]),
  table('alias', 'catalogue_aliases', 'entry', [key('name', 'text'), key('language', 'text', ''), key('region', 'text', '')]),
  table('season', 'catalogue_seasons', 'entry', [
    key('number', 'number'),
    ...texts('title', 'premiere', 'finale'),
    value('episodes', 'number'),
  ]),
  table('episode', 'catalogue_episodes', 'entry', [
    key('id', 'id'),
    value('season', 'number'),
    value('number', 'number'),
    ...texts('title', 'airs'),
    value('runtime', 'decimal'),
  ]),
  table('credit', 'catalogue_credits', 'entry', [
    key('person', 'id'),
    key('role', 'text'),
    key('character', 'text', ''),
    key('season', 'number', '-1'),
    value('billing', 'number'),
  ]),
  table('platform', 'catalogue_platforms', 'entry', [key('name', 'text'), key('region', 'text', ''), key('manner', 'text', '')]),
  table('rating', 'catalogue_ratings', 'entry', [
    key('season', 'number', '-1'),
    key('source', 'id'),
    needed('value', 'decimal'),
    needed('scale', 'decimal'),
    value('votes', 'number'),
  ]),
  table('work', 'catalogue_works', 'entry', [key('title', 'text'), ...texts('author', 'form')]),
]

/** The table of a kind of row. */
export function tableOf(kind: RowKind): RowTable {
  return rowTables.find(each => each.kind === kind)!
}

/** One field of a row as a column holds it. */
export function fieldOf(row: CatalogueRow, column: RowColumn): unknown {
  const fields = row as unknown as Record<string, unknown>
  return column.field.startsWith('id_') ? (fields['ids'] as ExternalIds)[column.field.slice(3) as IdSite] : fields[column.field]
}

/** The row that columns hold; `owner` is the catalogue's id of the series that a part belongs to. */
export function rowOf({ kind, columns, owner }: RowTable, held: Readonly<Record<string, unknown>>, series: string): CatalogueRow {
  const row: Record<string, unknown> = { kind }
  const ids: Record<string, unknown> = {}
  if (owner === 'entry') row['series'] = series
  for (const { name, field, blank } of columns) {
    const stored = blank !== null && String(held[name]) === blank ? null : (held[name] ?? null)
    if (!field.startsWith('id_')) row[field] = stored
    else if (stored !== null) ids[field.slice(3)] = stored
  }
  return (kind === 'series' || kind === 'person' ? { ...row, ids } : row) as unknown as CatalogueRow
}

function table(kind: RowKind, name: string, owner: RowTable['owner'], columns: readonly RowColumn[]): RowTable {
  return { kind, table: name, owner, columns }
}

function key(name: string, type: ColumnType, blank: string | null = null): RowColumn {
  return { name, type, isKey: true, isNeeded: true, blank, field: name }
}

function needed(name: string, type: ColumnType): RowColumn {
  return { ...value(name, type), isNeeded: true }
}

function value(name: string, type: ColumnType): RowColumn {
  return { name, type, isKey: false, isNeeded: false, blank: null, field: name }
}

function texts(...names: readonly string[]): RowColumn[] {
  return names.map(name => value(name, 'text'))
}
