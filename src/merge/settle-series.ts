import type {
  AliasRow,
  CatalogueRow,
  CatalogueSource,
  CreditRow,
  IdentityMember,
  PartialDay,
  RatingRow,
  SaidRow,
  SeriesRecord,
  SeriesRow,
  WorkSummary,
} from '../model/index.ts'
import { personKey, titleKey } from '../names/index.ts'
import { settle, settleDays, together, type Said, type Settled, type Standing } from './settle.ts'
import { settleWorks } from './settle-works.ts'

/** A season under our number. `known` are the numbers that catalogues give it, where they number otherwise. */
export interface SettledSeason {
  readonly number: number
  readonly premiere: Settled<PartialDay> | null
  readonly episodes: Settled<number> | null
  readonly otherwise: readonly Said<number>[]
}

/** Somebody in the credits, under one spelling, with the catalogues that name them. */
export interface SettledCredit {
  readonly name: string
  readonly role: CreditRow['role']
  readonly character: string | null
  readonly catalogues: readonly string[]
}

/** One series as all catalogues tell it together; whatever they disagree on stands in `others` of its value. */
export interface SettledSeries {
  readonly id: number
  readonly title: Settled<string>
  readonly original: Settled<string> | null
  readonly premiered: Settled<PartialDay> | null
  readonly ended: Settled<PartialDay> | null
  readonly country: Settled<string> | null
  readonly language: Settled<string> | null
  readonly runtime: Settled<number> | null
  readonly basedOn: Settled<WorkSummary> | null
  /** In each catalogue's own word: they mean different things, so they are not settled. */
  readonly status: readonly Said<string>[]
  readonly genres: readonly Standing<string>[]
  readonly aliases: readonly Standing<string>[]
  readonly seasons: readonly SettledSeason[]
  readonly platforms: readonly Standing<{ readonly name: string; readonly region: string | null }>[]
  readonly ratings: readonly Said<RatingRow>[]
  readonly credits: readonly SettledCredit[]
  readonly ids: readonly Standing<string>[]
  readonly links: readonly Said<string>[]
  readonly members: readonly IdentityMember[]
  readonly sources: readonly CatalogueSource[]
}

/** Puts together what catalogues say of one merged series: each value with who says it, and what stands beside it. */
export function settleSeries(record: SeriesRecord): SettledSeries {
  const own = rowsOf(record, 'series')
  const pick = <T>(of: (row: SeriesRow) => T | null): Said<T>[] =>
    own.flatMap(({ catalogue, row }) => {
      const value = of(row)
      return value === null ? [] : [{ catalogue, value }]
    })
  return {
    id: record.id,
    title: settle(
      pick(({ title }) => title),
      sameTitle,
    ) ?? { value: `series ${record.id}`, catalogues: [], others: [] },
    original: settle(
      pick(({ original }) => original),
      sameTitle,
    ),
    premiered: settleDays(pick(({ premiered }) => premiered)),
    ended: settleDays(pick(({ ended }) => ended)),
    country: settle(
      pick(({ country }) => country),
      same,
    ),
    language: settle(
      pick(({ language }) => language),
      same,
    ),
    runtime: settle(
      pick(({ runtime }) => runtime),
      same,
    ),
    basedOn: settleWorks(
      rowsOf(record, 'work').map(({ catalogue, row: { title, author, form } }) => ({ catalogue, value: { title, author, form } })),
    ),
    status: pick(({ status }) => status),
    genres: together(
      own.flatMap(({ catalogue, row }) => row.genres.map(value => ({ catalogue, value }))),
      genre => genre.toLowerCase(),
    ),
    aliases: aliasesOf(record),
    seasons: seasonsOf(record),
    platforms: together(
      rowsOf(record, 'platform').map(({ catalogue, row: { name, region } }) => ({ catalogue, value: { name, region } })),
      ({ name, region }) => `${titleKey(name)}|${region ?? ''}`,
    ),
    ratings: rowsOf(record, 'rating').map(({ catalogue, row }) => ({ catalogue, value: row })),
    credits: creditsOf(record),
    ids: together(
      own.flatMap(({ catalogue, row }) => Object.entries(row.ids).map(([site, id]) => ({ catalogue, value: `${site}:${id}` }))),
      id => id,
    ),
    links: pick(({ url }) => url),
    members: record.members,
    sources: record.sources,
  }
}

interface SaidOf<Row> {
  readonly catalogue: string
  readonly row: Row
}

function rowsOf<Kind extends CatalogueRow['kind']>(record: SeriesRecord, kind: Kind): SaidOf<Extract<CatalogueRow, { kind: Kind }>>[] {
  return record.rows.filter((said): said is SaidRow & SaidOf<Extract<CatalogueRow, { kind: Kind }>> => said.row.kind === kind)
}

function same<T>(a: T, b: T): boolean {
  return a === b
}

function sameTitle(a: string, b: string): boolean {
  return a === b || titleKey(a) === titleKey(b)
}

function aliasesOf(record: SeriesRecord): Standing<string>[] {
  const titles = new Set(rowsOf(record, 'series').flatMap(({ row }) => [row.title, row.original ?? row.title]))
  const said = rowsOf(record, 'alias').map(({ catalogue, row }) => ({ catalogue, value: (row satisfies AliasRow).name }))
  return together(
    said.filter(({ value }) => !titles.has(value)),
    name => name,
  )
}

/** Seasons under our numbers: a catalogue's own number is ours where no map says otherwise. */
function seasonsOf(record: SeriesRecord): SettledSeason[] {
  const maps = new Map(record.seasonMaps.map(({ catalogue, id, number, ours }) => [`${catalogue}:${id}:${number}`, ours]))
  const seasons = new Map<
    number,
    { premiere: Said<PartialDay>[]; episodes: Map<string, number>; otherwise: Said<number>[]; begun: Set<string> }
  >()
  for (const { catalogue, row } of rowsOf(record, 'season')) {
    const number = maps.get(`${catalogue}:${row.series}:${row.number}`) ?? row.number
    const season = seasons.get(number) ?? { premiere: [], episodes: new Map<string, number>(), otherwise: [], begun: new Set<string>() }
    seasons.set(number, season)
    // Of parts that are one season of ours the first one's premiere is the season's, and their episodes are added.
    if (row.premiere !== null && !season.begun.has(catalogue)) season.premiere.push({ catalogue, value: row.premiere })
    if (row.episodes !== null) season.episodes.set(catalogue, (season.episodes.get(catalogue) ?? 0) + row.episodes)
    if (number !== row.number) season.otherwise.push({ catalogue, value: row.number })
    season.begun.add(catalogue)
  }
  return [...seasons]
    .toSorted(([a], [b]) => a - b)
    .map(([number, { premiere, episodes, otherwise }]) => ({
      number,
      premiere: settleDays(premiere),
      episodes: settle(
        [...episodes].map(([catalogue, value]) => ({ catalogue, value })),
        same,
      ),
      otherwise,
    }))
}

/** Credits with the people's names, one row a person and role. */
function creditsOf(record: SeriesRecord): SettledCredit[] {
  const names = new Map(rowsOf(record, 'person').map(({ catalogue, row }) => [`${catalogue}:${row.id}`, row.name]))
  const said = rowsOf(record, 'credit')
    .toSorted((a, b) => (a.row.billing ?? unbilled) - (b.row.billing ?? unbilled))
    .flatMap(({ catalogue, row }) => {
      const name = names.get(`${catalogue}:${row.person}`)
      return name === undefined ? [] : [{ catalogue, value: { name, role: row.role, character: row.character } }]
    })
  return together(said, ({ name, role }) => `${personKey(name)}|${role}`).map(({ value, catalogues }) => ({ ...value, catalogues }))
}

const unbilled = 10_000
