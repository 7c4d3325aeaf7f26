import type { CatalogueRef, ExternalIds, ListFileRead, ListOddity, ListService, ListState } from '../model/index.ts'
import { ListError } from './list-error.ts'

/** A series, while the lines that speak of it come in. */
export interface Gathered {
  readonly title: string
  readonly year?: number | null
  readonly ids?: ExternalIds
  readonly entries?: readonly CatalogueRef[]
}

/** Puts together what many lines of a file say of each series. */
export interface Gathering {
  /** A series by a key of the service's own; what an earlier line did not know of it is added. */
  readonly series: (key: string, about: Gathered) => GatheredSeries
  readonly leaveOut: (what: ListOddity, where: string) => void
  readonly done: (service: ListService) => ListFileRead
}

/** What can be said of a series that is being put together. */
export interface GatheredSeries {
  /** Puts it on a list; of two states the one that tells more stays, whichever came first. */
  readonly isOn: (state: ListState, addedAt?: string | null) => void
  /** Where it is on a list, it is one of those that are watched. */
  readonly isWatched: () => void
  readonly watched: (season: number, episode: number, at: string | null) => void
}

/** What a state tells beyond those before it. */
const told: readonly ListState[] = ['following', 'watching', 'done', 'paused', 'dropped']
const mostSeries = 20_000
const mostEpisodes = 300_000
const mostOddities = 500

interface Open {
  title: string
  year: number | null
  ids: ExternalIds
  entries: readonly CatalogueRef[]
  state: ListState | null
  isWatched: boolean
  addedAt: string | null
  readonly episodes: Map<number, string | null>
}

/** Begins to put series together. What it gives throws a `ListError` when there are too many. */
export function gathering(): Gathering {
  const all = new Map<string, Open>()
  const oddities = new Map<string, { readonly what: ListOddity; readonly where: string; count: number }>()
  let episodeCount = 0
  const open = (key: string, { title, year = null, ids = {}, entries = [] }: Gathered): Open => {
    const known = all.get(key)
    if (known === undefined) {
      if (all.size === mostSeries) throw new ListError('too many')
      const fresh: Open = { title, year, ids, entries, state: null, isWatched: false, addedAt: null, episodes: new Map() }
      all.set(key, fresh)
      return fresh
    }
    if (known.title === '') known.title = title
    known.year ??= year
    known.ids = { ...ids, ...known.ids }
    return known
  }
  return {
    series(key, about) {
      const one = open(key, about)
      return {
        isOn(state, addedAt = null) {
          if (one.state === null || told.indexOf(state) > told.indexOf(one.state)) one.state = state
          one.addedAt = earlier(one.addedAt, addedAt)
        },
        isWatched() {
          one.isWatched = true
        },
        watched(season, episode, at) {
          const number = season * 100_000 + episode
          if (!one.episodes.has(number) && ++episodeCount > mostEpisodes) throw new ListError('too many')
          one.episodes.set(number, earlier(one.episodes.get(number) ?? null, at))
        },
      }
    },
    leaveOut(what, where) {
      const isFull = oddities.size >= mostOddities
      const key = `${what} ${where}`
      const known = oddities.get(key) ?? (isFull ? oddities.get('more') : undefined)
      if (known !== undefined) known.count++
      else if (isFull) oddities.set('more', { what: 'more', where: '', count: 1 })
      else oddities.set(key, { what, where, count: 1 })
    },
    done(service) {
      const rows = [...all.values()].flatMap(({ isWatched, episodes, state, ...rest }) => {
        if (state === null && episodes.size === 0) return []
        const inOrder = [...episodes].toSorted(([a], [b]) => a - b)
        return [
          {
            ...rest,
            state: state === 'following' && isWatched ? ('watching' as const) : state,
            episodes: inOrder.map(([number, watchedAt]) => ({
              season: Math.floor(number / 100_000),
              episode: number % 100_000,
              watchedAt,
            })),
          },
        ]
      })
      return { service, rows, notUnderstood: [...oddities.values()] }
    },
  }
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
