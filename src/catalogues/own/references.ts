import type { PersonRow } from '../../model/index.ts'
import { cellFault, type SourceRecord } from './source-record.ts'

/** Names that stand for more than one thing. */
const many = Symbol('many')

/** The series and people that have been read, by which others name them. */
export class References {
  readonly #series = new Set<string>()
  readonly #seriesOfTitle = new Map<string, string | typeof many>()
  readonly #people = new Set<string>()
  readonly #personOfName = new Map<string, string | typeof many>()

  /** Notes a series under its id and title. */
  addSeries(id: string, title: string): void {
    this.#series.add(id)
    note(this.#seriesOfTitle, title, id)
  }

  /** Notes a person under the id and the name. */
  addPerson(id: string, name: string): void {
    this.#people.add(id)
    note(this.#personOfName, name, id)
  }

  /** The id of the series that a record speaks of. Throws when there is none, or more than one of the title. */
  seriesOf(record: SourceRecord, name: string): string {
    if (this.#series.has(name)) return name
    const id = this.#seriesOfTitle.get(keyOf(name))
    if (typeof id === 'string') return id
    throw cellFault(record, 'series', `"${name}"`, id === many ? 'the title of more than one series' : 'no series of this catalogue')
  }

  /**
   * The id of a person whom a record names, and the row of one who was not known: the name is the id then.
   * Throws when more than one person has the name.
   */
  personOf(record: SourceRecord, column: string, name: string): { readonly id: string; readonly rows: readonly PersonRow[] } {
    if (this.#people.has(name)) return { id: name, rows: [] }
    const known = this.#personOfName.get(keyOf(name))
    if (known === many) throw cellFault(record, column, `"${name}"`, 'the name of more than one of the people')
    if (known !== undefined) return { id: known, rows: [] }
    this.addPerson(name, name)
    return { id: name, rows: [{ kind: 'person', id: name, name, born: null, died: null, ids: {} }] }
  }
}

function note(map: Map<string, string | typeof many>, name: string, id: string): void {
  const key = keyOf(name)
  const known = map.get(key)
  map.set(key, known === undefined || known === id ? id : many)
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
