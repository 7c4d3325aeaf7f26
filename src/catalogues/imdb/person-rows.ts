import type { PersonRow } from '../../model/index.ts'
import { personId, year } from './cells.ts'
import type { IdSet } from './id-set.ts'
import type { TableLines } from './table-lines.ts'

/** The person of a line of name.basics, or null for one whom no credit names, or whose name cannot be read. */
export function personRow(line: TableLines, people: IdSet): PersonRow | null {
  const number = line.id(0)
  if (!people.has(number)) return null
  const name = line.name(1)
  if (name === null) return null
  const id = personId(number)
  return { kind: 'person', id, name, born: year(line.text(2)), died: year(line.text(3)), ids: { imdb: id } }
}
