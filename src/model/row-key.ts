import type { CatalogueRow } from './catalogue-row.ts'

/** What tells a row from all others of its catalogue: two rows of one key say the same thing, or contradict each other. */
export function rowKey(row: CatalogueRow): string {
  switch (row.kind) {
    case 'series':
    case 'person':
      return keyOf(row.kind, row.id)
    case 'alias':
      return keyOf(row.kind, row.series, row.name, row.language, row.region)
    case 'season':
      return keyOf(row.kind, row.series, row.number)
    case 'episode':
      return keyOf(row.kind, row.series, row.id)
    case 'spelling':
      return keyOf(row.kind, row.person, row.name)
    case 'credit':
      return keyOf(row.kind, row.series, row.person, row.role, row.character, row.season)
    case 'platform':
      return keyOf(row.kind, row.series, row.name, row.region, row.manner)
    case 'rating':
      return keyOf(row.kind, row.series, row.season, row.source)
    case 'work':
      return keyOf(row.kind, row.series, row.title)
  }
}

function keyOf(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts)
}
