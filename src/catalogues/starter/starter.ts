import { readFileSync } from 'node:fs'
import type { Catalogue, PersonEntry, SeriesEntry } from '../../model/index.ts'

const parts = ['us-ca', 'europe-world', 'korea', 'asia'] as const

/**
 * The starter catalogue: our own compilation of facts about well-known series of many countries (CC0), and the bare titles of many more.
 * Reads the JSON files beside this one; throws when one is missing or no JSON.
 */
export function starterCatalogue(): Catalogue {
  const series: SeriesEntry[] = []
  const people: PersonEntry[] = []
  for (const part of parts) {
    series.push(...(readJson(`${part}.json`) as SeriesEntry[]))
    people.push(...(readJson(`people-${part}.json`) as PersonEntry[]))
  }
  return { name: 'starter', series: [...series, ...moreTitles(series, mainNames(people))], people }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}

/** Of each spelling the name under which the catalogue has its bearer; none of those that two people share, or that is somebody's main name. */
function mainNames(people: readonly PersonEntry[]): (spelling: string) => string {
  const names = new Set(people.map(({ name }) => name))
  const bearers = new Map<string, string | null>()
  for (const { name, spellings } of people)
    for (const spelling of spellings) bearers.set(spelling, bearers.has(spelling) || names.has(spelling) ? null : name)
  return spelling => bearers.get(spelling) ?? spelling
}

/** Series known by name, year, country, channel, other names and some of their people: tab-separated lines. */
function moreTitles(known: readonly SeriesEntry[], nameOf: (spelling: string) => string): SeriesEntry[] {
  const ids = new Set(known.map(entry => entry.id))
  const years = Map.groupBy(known, entry => `${entry.title.toLowerCase()}|${entry.country}`)
  const more: SeriesEntry[] = []
  for (const line of readFileSync(new URL('more-titles.tsv', import.meta.url), 'utf8').split('\n')) {
    const [title, year, country, channel, aliases, actors, crew] = line.split('\t')
    if (title === undefined || year === undefined || country === undefined || channel === undefined) continue
    // A remake of its own country is another series.
    if (years.get(`${title.toLowerCase()}|${country}`)?.some(entry => Math.abs((entry.year ?? 0) - Number(year)) <= 1) === true) continue
    const slug = title
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const id = [slug, `${slug}-${year}`, `${slug}-${year}-${country.toLowerCase()}`].find(free => !ids.has(free))
    if (id === undefined) continue
    ids.add(id)
    more.push({
      id,
      title,
      aliases: listOf(aliases),
      year: Number(year),
      country,
      language: 'und',
      kind: 'drama',
      platforms: [channel],
      makers: [],
      seasons: [],
      status: 'undecided',
      cast: [],
      actors: listOf(actors).map(nameOf),
      crew: listOf(crew).map(nameOf),
      ids: {},
    })
  }
  return more
}

/** The names of a column: parted by semicolons. */
function listOf(column: string | undefined): string[] {
  return column === undefined || column === '' ? [] : column.split('; ')
}
