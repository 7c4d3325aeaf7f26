import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { GazetteerBuilder, openGazetteer, type Gazetteer } from '../../src/link/index.ts'
import type { Catalogue, SeriesEntry } from '../../src/model/index.ts'
import { personKey } from '../../src/names/index.ts'
import { tokenize } from '../../src/read/index.ts'
import type { LabelledSeries } from './headline-labels.ts'
import type { SeriesIdentity } from './score.ts'

/** A title among many, so that a right one must be told from them. */
interface Distractor {
  readonly title: string
  readonly year: number
  /** ISO 3166-1 alpha-2, or empty where the source doesn't say. */
  readonly country: string
}

interface Source {
  readonly file: string
  readonly read: (row: Readonly<Record<string, string>>) => Distractor | null
}

const sources: readonly Source[] = [
  {
    file: 'tvmaze_2500/TV_show_data.csv',
    // The headers of the two dates are swapped.
    read: row => distractor(row['Name'], yearIn(row['End Date']) ?? yearIn(row['Premiere Date']), ''),
  },
  { file: 'kdrama/korean_drama.csv', read: row => distractor(row['drama_name'], yearIn(row['year']), 'KR') },
  {
    file: 'netflix_engagement/tv_2024H1_parsed.csv',
    // The date of a later season is not that of the series.
    read: row =>
      row['unit'] === '' || row['number'] === '1'
        ? distractor(row['title']?.replace(/: (?:Limited Series|Season 1)$/, ''), yearIn(row['release_date']), '')
        : null,
  },
]

function distractor(title: string | undefined, year: number | null, country: string): Distractor | null {
  return title === undefined || title.trim() === '' || year === null ? null : { title: title.trim(), year, country }
}

function yearIn(text: string | undefined): number | null {
  const match = /\b(?:19|20)\d\d\b/.exec(text ?? '')
  return match === null ? null : Number(match[0])
}

/** How well known a series of a large catalogue is: that of the starter catalogue, of a data set, or made up. */
export const standings = { starter: 2, real: 1, made: 0 } as const

/** A catalogue with the standing of each of its series. */
export interface LargeCatalogue {
  readonly catalogue: Catalogue
  readonly standing: ReadonlyMap<string, number>
  /** Files of distractors that were not there. */
  readonly missing: readonly string[]
}

/** The catalogue and the distractors of a data folder and of our own making that are no series of it. */
export function withDistractors(catalogue: Catalogue, data: string): LargeCatalogue {
  const missing: string[] = []
  const seen = new Set(catalogue.series.flatMap(entry => [entry.title, ...entry.aliases].map(titleKey)))
  const ids = new Set(catalogue.series.map(({ id }) => id))
  const series = [...catalogue.series]
  const standing = new Map<string, number>(series.map(entry => [entry.id, standings.starter]))
  const add = ({ title, year, country }: Distractor, rank: number): void => {
    const key = titleKey(title)
    if (key === '' || seen.has(key)) return
    seen.add(key)
    const slug = `${title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}-${year}`
    const id = ids.has(slug) ? `${slug}-${ids.size}` : slug
    ids.add(id)
    standing.set(id, rank)
    series.push({ ...bare, id, title, year, country })
  }
  for (const { file, read } of sources) {
    const path = join(data, file)
    if (!existsSync(path)) {
      missing.push(file)
      continue
    }
    const options = { columns: true, bom: true, relax_quotes: true, relax_column_count: true, skip_records_with_error: true } as const
    for (const row of parse(readFileSync(path), options) as Record<string, string>[]) {
      const made = read(row)
      if (made !== null) add(made, standings.real)
    }
  }
  for (const made of madeTitles()) add(made, standings.made)
  return { catalogue: { ...catalogue, series }, standing, missing }
}

const bare: Omit<SeriesEntry, 'id' | 'title' | 'year' | 'country'> = {
  aliases: [],
  language: 'und',
  kind: 'drama',
  platforms: [],
  makers: [],
  seasons: [],
  status: 'undecided',
  cast: [],
  ids: {},
}

/** Words that titles are made of, so that made-up ones lie where real ones do. */
const adjectives =
  'Silent Broken Hidden Golden Crimson Distant Hollow Restless Quiet Bitter Lucky Savage Gentle Frozen Burning Northern Little Second Last First New Old Dark Bright Wild Secret Final Official Perfect American British'.split(
    ' ',
  )
const nouns =
  'Harbor River Kingdom Witness Garden Promise Orchard Station Hunters Daughters Detective Doctor Island Hotel Summer Winter Stranger Bride Soldier Kitchen Empire House Mirror Road Letters Hour Circle Bridge Trial Review Trailer Series Story Deal Host Reunion Star Creator Reboot Finale Award'.split(
    ' ',
  )
const places = 'Dublin Boston Cairo Osaka Leeds Naples Bergen Malaga Perth Quebec'.split(' ')

/** Titles made of common words: "The Silent Harbor", "Harbor", "Harbor of Leeds". The same ones in every run. */
function madeTitles(): Distractor[] {
  const made: Distractor[] = []
  const year = (): number => 1960 + ((made.length * 7) % 62)
  const add = (title: string): void => void made.push({ title, year: year(), country: made.length % 2 === 0 ? 'US' : 'GB' })
  for (const noun of nouns) {
    add(noun)
    add(`The ${noun}`)
    for (const adjective of adjectives) {
      add(`${adjective} ${noun}`)
      add(`The ${adjective} ${noun}`)
      for (const place of places) add(`${adjective} ${noun} of ${place}`)
    }
    for (const other of nouns) if (other !== noun) add(`${noun} and ${other}`)
  }
  return made
}

/** Compiles a large catalogue, with the standing of its series. */
export function compileLarge({ catalogue, standing }: LargeCatalogue): Gazetteer {
  const builder = new GazetteerBuilder(catalogue.name, tokenize)
  const numbers = new Map<string, number>()
  const numberOf = (name: string): number => {
    const key = personKey(name)
    const known = numbers.get(key) ?? builder.addPerson({ name, spellings: [] })
    numbers.set(key, known)
    return known
  }
  for (const person of catalogue.people) {
    const number = builder.addPerson(person)
    for (const form of [person.name, ...person.spellings]) numbers.set(personKey(form), number)
  }
  for (const entry of catalogue.series) {
    const { cast, makers, actors = [], crew = [] } = entry
    const people = [...cast.map(({ person }) => person), ...makers.map(({ person }) => person), ...actors, ...crew]
    builder.addSeries(entry, { popularity: standing.get(entry.id) ?? 0, people: new Map(people.map(name => [name, numberOf(name)])) })
  }
  return openGazetteer(builder.finish(), tokenize)
}

/** A labelled series is one of a catalogue by its id there, or by name and a year not more than one off. */
export function identityIn(catalogue: Catalogue): SeriesIdentity {
  const byTitle = Map.groupBy(catalogue.series, entry => titleKey(entry.title))
  const isSame = (label: LabelledSeries, entry: SeriesEntry): boolean =>
    label.starter === entry.id ||
    (titleKey(label.title) === titleKey(entry.title) &&
      label.year !== null &&
      entry.year !== null &&
      Math.abs(label.year - entry.year) <= 1)
  return {
    isSame,
    isHeld: label => label.starter !== null || (byTitle.get(titleKey(label.title)) ?? []).some(entry => isSame(label, entry)),
  }
}

function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
