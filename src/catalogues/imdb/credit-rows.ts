import { rowName, type CreditRow } from '../../model/index.ts'
import { personId, titleId, whole } from './cells.ts'
import type { IdSet } from './id-set.ts'
import type { TableLines } from './table-lines.ts'

/** Columns of title.principals and of title.crew, in the order of `columns`. */
const [, ordering, person, category, job, characters] = [0, 1, 2, 3, 4, 5]
const [directors, writers] = [1, 2]

/** What the categories of title.principals are to us. Composers, editors and people in archive footage are left out. */
const roles: Readonly<Record<string, CreditRow['role']>> = {
  actor: 'cast',
  actress: 'cast',
  self: 'cast',
  director: 'director',
  writer: 'writer',
  producer: 'producer',
}

/** Jobs that say more than their category; "characters created by" is of another work. */
const jobs: readonly (readonly [job: RegExp, role: CreditRow['role']])[] = [
  [/^\(?(?:series )?(?:co-)?creat(?:or|ed)\b/i, 'creator'],
  [/\bshow-?\s?runner\b/i, 'showrunner'],
]

/** Reads who plays in series and makes them, and keeps who they are. */
export class CreditReader {
  readonly people: IdSet
  readonly #series: IdSet
  readonly #withCrew: boolean
  #at = -1
  readonly #given = new Set<string>()

  /** With title.crew at hand, which names all directors and writers, those of title.principals are left to it. */
  constructor(series: IdSet, people: IdSet, withCrew: boolean) {
    this.#series = series
    this.people = people
    this.#withCrew = withCrew
  }

  /** The credits of a line of title.principals: one a character, or one for a part without a name. */
  principal(line: TableLines): readonly CreditRow[] {
    const series = line.id(0)
    if (!this.#series.has(series)) return []
    const role = this.#roleOf(line)
    if (role === null) return []
    const named = role === 'cast' ? charactersIn(line.text(characters)) : []
    const place = role === 'cast' ? whole(line.text(ordering), 1, 100_000) : null
    const who = line.id(person)
    this.people.add(who)
    return (named.length === 0 ? [null] : named)
      .map(character => credit(series, who, role, character, place === null ? null : place - 1))
      .filter(row => this.#isNew(series, row))
  }

  /** The credits of a line of title.crew. */
  crew(line: TableLines): readonly CreditRow[] {
    const series = line.id(0)
    if (!this.#series.has(series)) return []
    return [...this.#listed(line, series, directors, 'director'), ...this.#listed(line, series, writers, 'writer')]
  }

  /** Whether a credit does not say the same as one before: a producer may be listed for two jobs. Lines of one series stand together. */
  #isNew(series: number, { person: who, role, character }: CreditRow): boolean {
    if (series !== this.#at) {
      this.#at = series
      this.#given.clear()
    }
    const before = this.#given.size
    return this.#given.add(`${who} ${role} ${character}`).size > before
  }

  #roleOf(line: TableLines): CreditRow['role'] | null {
    const role = roles[line.text(category) ?? ''] ?? null
    if (role === null || role === 'cast') return role
    const special = jobs.find(([pattern]) => pattern.test(line.text(job) ?? ''))
    if (special !== undefined) return special[1]
    return this.#withCrew && role !== 'producer' ? null : role
  }

  #listed(line: TableLines, series: number, column: number, role: CreditRow['role']): CreditRow[] {
    return [...new Set(line.ids(column))].map(who => {
      this.people.add(who)
      return credit(series, who, role, null, null)
    })
  }
}

function credit(series: number, person: number, role: CreditRow['role'], character: string | null, billing: number | null): CreditRow {
  return { kind: 'credit', series: titleId(series), person: personId(person), role, character, season: null, billing }
}

/** The characters in a cell: a list in JSON. People who are themselves, as hosts and guests are, play no character. */
function charactersIn(cell: string | null): readonly string[] {
  if (cell === null) return []
  return listIn(cell)
    .map(rowName)
    .filter(name => name !== null)
    .filter(name => !/^(?:Self|Himself|Herself|Themselves)\b/.test(name))
}

function listIn(cell: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(cell)
    return Array.isArray(list) ? list.filter(name => typeof name === 'string') : []
  } catch {
    // The part is played all the same.
    return []
  }
}
