import { randomUUID } from 'node:crypto'
import { readListFile, type ListExport } from '../lists/index.ts'
import type { Day, ListedSeries, ListFileRead, ListService, ListState, NotUnderstood } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { exportLists } from './export-lists.ts'
import type { FindNames } from './find-names.ts'
import { matchListed } from './match-listed.ts'
import { nameSeries, type NamedSeries } from './name-series.ts'

/** What a file of lists would do to one series of somebody's. */
export interface PlannedSeries {
  readonly series: NamedSeries
  /** What the file says; null where it tells of episodes alone. */
  readonly says: ListState | null
  /** Where they stand with it now. */
  readonly mine: ListState | null
  /** Where they would stand with it, if what they have said stays where the two differ. */
  readonly becomes: ListState | null
  /** Whether the two differ so that one cannot be taken for the later word of the other. */
  readonly isConflict: boolean
  readonly addedAt: string | null
  readonly episodes: ListedSeries['episodes']
  /** How many of these they have not watched by what is kept. */
  readonly newEpisodes: number
}

/** A row of which it is not sure which series it is. */
export interface DoubtfulSeries {
  /** The number of the row in the file as it was read. */
  readonly row: number
  readonly title: string
  readonly year: number | null
  readonly candidates: readonly NamedSeries[]
}

/** What a file of lists would do. */
export interface ImportPlan {
  readonly service: ListService
  readonly found: readonly PlannedSeries[]
  readonly doubtful: readonly DoubtfulSeries[]
  readonly notFound: readonly Pick<ListedSeries, 'title' | 'year' | 'ids'>[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** What somebody has chosen before a file is taken in. */
export interface ImportChoices {
  /** Which series doubtful rows are, by the rows' numbers. */
  readonly rows?: ReadonlyMap<number, number>
  /** Whether the file is believed where it differs from what is kept. */
  readonly takeTheirs?: boolean
}

/** What was taken in. */
export interface TakenIn {
  readonly series: number
  readonly episodes: number
}

/** Takes files of lists in, and writes them. */
export interface ListFiles {
  /** Throws a `ListError`. */
  readonly read: (bytes: Uint8Array, service?: ListService | null) => ListFileRead
  /** What taking a file in would do. */
  readonly plan: (person: string, file: ListFileRead, choices?: ImportChoices) => Promise<ImportPlan>
  /** Takes a file in: what it adds, and nothing that is there already. */
  readonly take: (person: string, file: ListFileRead, choices?: ImportChoices) => Promise<TakenIn>
  /** Keeps a file for an hour, until it is confirmed, and gives the id to do so. */
  readonly hold: (person: string, file: ListFileRead) => Promise<string>
  readonly held: (person: string, id: string) => Promise<ListFileRead | null>
  readonly release: (person: string) => Promise<void>
  /** Everything that somebody keeps. */
  readonly exportOf: (person: string, today: Day) => Promise<ListExport>
}

const episodesAtOnce = 20_000

/** Files of lists for the people of a store. */
export function listFilesIn(store: Store, newestNames: () => Promise<FindNames | null>): ListFiles {
  const plan: ListFiles['plan'] = async (person, file, choices = {}) => planImport(store, await newestNames(), person, file, choices)
  return {
    read: readListFile,
    plan,
    async take(person, file, choices = {}) {
      const { found } = await plan(person, file, choices)
      const changes = found.flatMap(({ series, says, mine, becomes, isConflict, addedAt }) => {
        const state = isConflict && choices.takeTheirs === true ? says : becomes
        return state === null || state === mine ? [] : [{ series: series.id, state, ...(addedAt === null ? {} : { addedAt }) }]
      })
      if (changes.length > 0) await store.lists.keep(person, changes)
      const episodes = found.flatMap(({ series, episodes }) => episodes.map(each => ({ series: series.id, ...each })))
      for (let from = 0; from < episodes.length; from += episodesAtOnce)
        await store.lists.watch(person, episodes.slice(from, from + episodesAtOnce))
      return { series: changes.length, episodes: found.reduce((sum, { newEpisodes }) => sum + newEpisodes, 0) }
    },
    async hold(person, file) {
      const id = randomUUID()
      await store.heldImports.hold(person, id, JSON.stringify(file))
      return id
    },
    async held(person, id) {
      const content = await store.heldImports.held(person, id)
      return content === null ? null : (JSON.parse(content) as ListFileRead)
    },
    release: store.heldImports.release,
    exportOf: (person, today) => exportLists(store, person, today),
  }
}

async function planImport(
  store: Store,
  names: FindNames | null,
  person: string,
  { service, rows, notUnderstood }: ListFileRead,
  { rows: chosen = new Map() }: ImportChoices,
): Promise<ImportPlan> {
  const matches = await matchListed(rows, store, names)
  const rowsOf = new Map<number, ListedSeries[]>()
  const doubtful: { readonly row: number; readonly candidates: readonly number[] }[] = []
  const notFound: ListedSeries[] = []
  for (const [no, match] of matches.entries()) {
    const row = rows[no]!
    const choice = chosen.get(no)
    const series =
      match.kind === 'found' ? match.series : match.kind === 'doubtful' ? match.candidates.find(id => id === choice) : undefined
    if (series !== undefined) rowsOf.set(series, [...(rowsOf.get(series) ?? []), row])
    else if (match.kind === 'doubtful') doubtful.push({ row: no, candidates: match.candidates })
    else notFound.push(row)
  }
  const named = await nameSeries(store, [...new Set([...rowsOf.keys(), ...doubtful.flatMap(({ candidates }) => candidates)])])
  const nameOf = (id: number): NamedSeries => named.get(id) ?? { id, title: `${id}`, year: null, ids: {}, entries: [] }
  const mine = new Map((await store.lists.keptBy(person)).map(({ series, state }) => [series, state]))
  const watched = new Set((await store.lists.watchedBy(person)).map(each => episodeKey(each.series, each)))
  return {
    service,
    found: [...rowsOf].map(([id, own]) => plannedSeries(nameOf(id), own, mine.get(id) ?? null, watched)),
    doubtful: doubtful.map(({ row, candidates }) => ({
      row,
      title: rows[row]!.title,
      year: rows[row]!.year,
      candidates: candidates.map(nameOf),
    })),
    notFound: notFound.map(({ title, year, ids }) => ({ title, year, ids })),
    notUnderstood,
  }
}

/** What a state tells beyond those before it, where two rows are one series. */
const told: readonly ListState[] = ['following', 'watching', 'done', 'paused', 'dropped']

function plannedSeries(
  series: NamedSeries,
  rows: readonly ListedSeries[],
  mine: ListState | null,
  watched: ReadonlySet<string>,
): PlannedSeries {
  const says = told.findLast(state => rows.some(row => row.state === state)) ?? null
  const episodes = rows.flatMap(row => row.episodes)
  const fresh = new Set(episodes.map(each => episodeKey(series.id, each)))
  return {
    series,
    says,
    mine,
    ...settled(says, mine),
    addedAt: rows.flatMap(({ addedAt }) => addedAt ?? []).toSorted()[0] ?? null,
    episodes,
    newEpisodes: [...fresh].filter(key => !watched.has(key)).length,
  }
}

/** To follow a series is said by all who have it on a list, and overrides nothing; to watch it or to have seen it all tells more. */
function settled(says: ListState | null, mine: ListState | null): { readonly becomes: ListState | null; readonly isConflict: boolean } {
  if (says === null || mine === null || says === mine) return { becomes: mine ?? says, isConflict: false }
  if (says === 'following') return { becomes: mine, isConflict: false }
  if (mine === 'following' && (says === 'watching' || says === 'done')) return { becomes: says, isConflict: false }
  return { becomes: mine, isConflict: true }
}

function episodeKey(series: number, { season, episode }: { readonly season: number; readonly episode: number }): string {
  return `${series} ${season} ${episode}`
}
