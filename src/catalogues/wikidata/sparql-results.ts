import { countryIn, fieldsIn, languageIn, listIn, nameIn, type Fields } from '../../ingest/index.ts'
import type { CatalogueRow, ExternalIds, PartialDay, PersonRow } from '../../model/index.ts'
import type { Described } from './described.ts'
import { countOf, dayOfTime, outermost, type Term } from './entity.ts'
import { personIds, seriesIds, type IdProperty } from './properties.ts'
import type { Credit, SeriesFacts } from './series-facts.ts'
import { seriesRows } from './series-rows.ts'

/** One solution of a query: what each of its variables stands for. */
type Binding = Readonly<Record<string, Cell | undefined>>

interface Cell {
  readonly type?: unknown
  readonly value?: unknown
  readonly 'xml:lang'?: unknown
}

/** Variables that hold people or companies, with their names in the variable that ends in `Label`. */
const roleVariables: readonly (readonly [variable: string, role: Credit['role']])[] = [
  ['cast', 'cast'],
  ['creator', 'creator'],
  ['director', 'director'],
  ['writer', 'writer'],
  ['producer', 'producer'],
  ['company', 'company'],
]
const idVariables: readonly (readonly [variable: string, site: string])[] = [
  ['imdb', 'imdb'],
  ['tmdb', 'tmdb'],
  ['tvdb', 'tvdb'],
  ['tvmaze', 'tvmaze'],
  ['trakt', 'trakt'],
]

/**
 * The rows of each series in the results of a query (https://www.w3.org/TR/sparql11-results-json/), one list a series. Solutions of one series may lie
 * anywhere; a query for several things gives each combination of them, and every value counts once. People are told of where they are first named.
 */
export function sparqlRows(results: Fields): CatalogueRow[][] {
  const things = new Map<string, Described>()
  const people = new Map<string, PersonRow>()
  const groups = new Map<string, Binding[]>()
  for (const binding of listIn(fieldsIn(results.results).bindings) as readonly Binding[]) {
    const id = itemOf(binding['series'] ?? binding['item'])
    if (id === null) continue
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [binding])
    else group.push(binding)
  }
  const told = new Set<string>()
  const lookup = { described: (id: string) => things.get(id), person: (id: string) => people.get(id)?.name ?? null }
  return [...groups].map(([id, bindings]) => {
    const rows = seriesRows(factsOf(id, bindings, things, people), lookup)
    const news = [...new Set(rows.flatMap(row => (row.kind === 'credit' ? [row.person] : [])))].filter(person => !told.has(person))
    for (const person of news) told.add(person)
    return [...rows, ...news.map(person => people.get(person)!)]
  })
}

function factsOf(id: string, bindings: readonly Binding[], things: Map<string, Described>, people: Map<string, PersonRow>): SeriesFacts {
  const each = <T>(take: (binding: Binding) => T | null): T[] => [...new Set(bindings.map(take).filter(value => value !== null))]
  const itemsOf = (variable: string): string[] => each(binding => noteThing(binding, variable, things))
  return {
    id,
    labels: termsOf(bindings, ['seriesLabel', 'itemLabel', 'label'], id),
    aliases: termsOf(bindings, ['alias'], id),
    titles: termsOf(bindings, ['title'], id),
    sort: null,
    premiered:
      outermost(
        each(binding => dayIn(binding, 'start')),
        'earliest',
      ) ??
      outermost(
        each(binding => dayIn(binding, 'published')),
        'earliest',
      ),
    ended: outermost(
      each(binding => dayIn(binding, 'end')),
      'latest',
    ),
    countries: itemsOf('country'),
    languages: itemsOf('language'),
    genres: itemsOf('genre'),
    runtime: null,
    popularity: each(binding => countOf(textOf(binding['sitelinks']), 9999))[0] ?? null,
    ids: { wikidata: id, ...idsIn(bindings, seriesIds) },
    credits: roleVariables.flatMap(([variable, role]) => creditsOf(bindings, variable, role, things, people)),
    works: itemsOf('basedOn').map(work => noteAuthors(work, bindings, things)),
    networks: itemsOf('network'),
    distributors: itemsOf('platform'),
    seasons: [],
    seasonCount: each(binding => countOf(textOf(binding['seasons']), 500))[0] ?? null,
  }
}

/** The names in some variables, each with its language; what the label service gives where there is none is the item's id. */
function termsOf(bindings: readonly Binding[], variables: readonly string[], id: string): Term[] {
  const terms = new Map<string, Term>()
  for (const binding of bindings)
    for (const variable of variables) {
      const text = nameIn(textOf(binding[variable]))
      if (text === null || text === id) continue
      const code = binding[variable]?.['xml:lang']
      const language = typeof code === 'string' ? code : 'mul'
      terms.set(`${language} ${text}`, { language, text })
    }
  return [...terms.values()]
}

/** Notes what a solution says of a thing: its name, and the code of a country or a language. Gives its id, or its code where that is all. */
function noteThing(binding: Binding, variable: string, things: Map<string, Described>): string | null {
  const code = textOf(binding[`${variable}Code`])
  const item = itemOf(binding[variable])
  const name = labelOf(binding, variable, item)
  const id = item ?? code ?? name
  if (id !== null && !things.has(id))
    things.set(id, {
      name,
      country: variable === 'country' ? countryIn(code?.toUpperCase()) : null,
      language: variable === 'language' ? languageIn(code?.toLowerCase()) : null,
      season: null,
      isEpisode: false,
      work: { authors: [], form: null },
    })
  return id
}

/** Notes who has written a work; gives the work again. */
function noteAuthors(id: string, bindings: readonly Binding[], things: Map<string, Described>): string {
  const authors = bindings
    .filter(binding => noteThing(binding, 'basedOn', things) === id)
    .flatMap(binding => noteThing(binding, 'author', things) ?? [])
  things.set(id, { ...things.get(id)!, work: { authors: [...new Set(authors)], form: null } })
  return id
}

function creditsOf(
  bindings: readonly Binding[],
  variable: string,
  role: Credit['role'],
  things: Map<string, Described>,
  people: Map<string, PersonRow>,
): Credit[] {
  return bindings.flatMap(binding => {
    const person = itemOf(binding[variable])
    if (person === null) return []
    const name = labelOf(binding, variable, person)
    if (name !== null && !people.has(person))
      people.set(person, {
        kind: 'person',
        id: person,
        name,
        born: null,
        died: null,
        ids: { wikidata: person, ...idsIn([binding], personIds, variable) },
      })
    const character = role === 'cast' ? noteThing(binding, 'character', things) : null
    return [{ person, role, character, characterName: null, billing: null }]
  })
}

/** The ids in the variables that are called like the sites, those of people after their own: `castImdb`. */
function idsIn(bindings: readonly Binding[], properties: readonly IdProperty[], of?: string): ExternalIds {
  const ids: Record<string, string> = {}
  for (const binding of bindings)
    for (const [variable, site] of idVariables) {
      const value = textOf(binding[of === undefined ? variable : of + variable[0]!.toUpperCase() + variable.slice(1)])
      const id = value === null ? undefined : properties.find(each => each.site === site)?.form.exec(value.trim())?.[1]
      if (id !== undefined) ids[site] ??= id
    }
  return ids
}

/**
 * The day in a variable, as precise as the variable that ends in `Precision` says. Without that, the first of a month may stand for the whole month and
 * the first of a year for the year: queries fill up what is not known.
 */
function dayIn(binding: Binding, variable: string): PartialDay | null {
  const match = /^(\d{4}-(\d\d)-(\d\d))T/.exec(textOf(binding[variable]) ?? '')
  if (match === null) return null
  const [, day, month, date] = match
  const stated = countOf(textOf(binding[`${variable}Precision`]), 14)
  const precision = stated ?? (date !== '01' ? 11 : month !== '01' ? 10 : 9)
  return dayOfTime({ time: `+${day}T00:00:00Z`, precision })
}

function labelOf(binding: Binding, variable: string, item: string | null): string | null {
  const label = nameIn(textOf(binding[`${variable}Label`]))
  return label === item ? null : label
}

/** The item of a URI: `http://www.wikidata.org/entity/Q42`. Unknown values come as blank nodes, or as URIs of no item. */
function itemOf(cell: Cell | undefined): string | null {
  return cell?.type === 'uri' ? (/\/entity\/(Q[1-9]\d{0,11})$/.exec(textOf(cell) ?? '')?.[1] ?? null) : null
}

function textOf(cell: Cell | undefined): string | null {
  return cell?.type !== 'bnode' && typeof cell?.value === 'string' && cell.value !== '' ? cell.value : null
}
