import { readFile } from 'node:fs/promises'
import {
  fieldsIn,
  idIn,
  listIn,
  ServiceError,
  SourceError,
  unreadable,
  wholeIn,
  type Answer,
  type Fields,
  type PoliteClient,
} from '../../ingest/index.ts'
import { addDays, dayNumber, dayOf, type Day } from '../../model/index.ts'
import { readIdList } from './id-list.ts'
import type { ListPlace } from './place.ts'
import { refusalOfToken } from './token.ts'

/** All that is told of a series at once (https://developer.themoviedb.org/docs/append-to-response). */
const parts = ['external_ids', 'aggregate_credits', 'alternative_titles', 'translations', 'watch/providers'].join(',')

/** Lists are some 5 MB. */
const listBytes = 200_000_000

/** TMDB, ready to be asked. */
export interface Tmdb {
  readonly client: PoliteClient
  readonly root: string
}

/** Asks for a series with all its parts; `gone` for one that is not there any more. */
export async function askSeries({ client, root }: Tmdb, id: number): Promise<Fields | 'gone'> {
  const answer = await ask(client, `${root}/tv/${id}?language=en-US&append_to_response=${parts}`)
  const series = answer.kind === 'found' ? fieldsIn(answer.value) : {}
  return idIn(series.id) === String(id) ? series : 'gone'
}

/** TMDB tells of at most so many days of changes at once (its error 20), and of so many pages (its error 22). */
const longestSpan = 14
const mostPages = 500

/** The series that changed from one day to another, both included. */
export async function askChanged(tmdb: Tmdb, from: Day, to: Day): Promise<number[]> {
  const spans: [Day, Day][] = []
  for (let day = from; day <= to; day = addDays(day, longestSpan)) spans.push([day, least(addDays(day, longestSpan - 1), to)])
  const changed = new Set<number>()
  for (const [first, last] of spans) for (const id of await changedIn(tmdb, first, last)) changed.add(id)
  return [...changed]
}

async function changedIn(tmdb: Tmdb, from: Day, to: Day): Promise<number[]> {
  const { client, root } = tmdb
  const ids: number[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const address = `${root}/tv/changes?start_date=${from}&end_date=${to}&page=${page}`
    const answer = await ask(client, address)
    const { results, total_pages: total } = answer.kind === 'found' ? fieldsIn(answer.value) : {}
    const count = wholeIn(total, 0, 1e6)
    if (count === null)
      throw new SourceError(3, `${address} tells of no changes: give the address of TMDB's API, or run the import again later`)
    if (count > mostPages && from < to) {
      const middle = halfWay(from, to)
      return [...(await changedIn(tmdb, from, middle)), ...(await changedIn(tmdb, addDays(middle, 1), to))]
    }
    pages = Math.min(count, mostPages)
    for (const { id, adult } of listIn(results)) if (adult !== true && idIn(id) !== null) ids.push(Number(id))
  }
  return ids
}

function halfWay(from: Day, to: Day): Day {
  return dayOf(Math.floor((dayNumber(from) + dayNumber(to)) / 2))
}

function least(a: Day, b: Day): Day {
  return a < b ? a : b
}

/** TMDB's lists are there by eight o'clock in UTC, but not to the minute: the lists of the days before are as good. */
const publishedHour = 8
const daysToLookBack = 3

/** A list of all series, the best known first, and its day where it has one. */
export interface IdList {
  readonly day: Day | null
  readonly ids: readonly number[]
}

/** The list at a place; of a folder's daily lists the newest. Throws `SourceError`. */
export async function askList(client: PoliteClient, place: ListPlace, now: number): Promise<IdList> {
  switch (place.kind) {
    case 'file':
      return { day: null, ids: readIdList(await listFile(place.path), place.path) }
    case 'address': {
      const ids = await askListAt(client, place.address)
      if (ids === null) throw new SourceError(2, `${place.address} is not there: TMDB keeps its lists for three months`)
      return { day: null, ids }
    }
    case 'daily': {
      const newest = dayOf(Math.floor((now - publishedHour * 3_600_000) / 86_400_000))
      for (let back = 0; back < daysToLookBack; back++) {
        const list = await askDailyList(client, place.folder, addDays(newest, -back))
        if (list !== null) return list
      }
      throw new SourceError(3, `${place.folder} has no list of series for the last ${daysToLookBack} days: run the import again later`)
    }
  }
}

/** The list of a day, or null when it is there no more: TMDB keeps them for three months. */
export async function askDailyList(client: PoliteClient, folder: string, day: Day): Promise<IdList | null> {
  const ids = await askListAt(client, `${folder}/tv_series_ids_${day.slice(5, 7)}_${day.slice(8)}_${day.slice(0, 4)}.json.gz`)
  return ids === null ? null : { day, ids }
}

async function askListAt(client: PoliteClient, address: string): Promise<number[] | null> {
  try {
    const answer = await client.bytes(address, { maxBytes: listBytes })
    return answer.kind === 'found' ? readIdList(answer.value, address) : null
  } catch (error) {
    // The store behind files.tmdb.org answers so for a file that is not there.
    if (error instanceof ServiceError && error.status === 403) return null
    throw error
  }
}

async function listFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

async function ask(client: PoliteClient, address: string): Promise<Answer<unknown>> {
  try {
    return await client.json(address)
  } catch (error) {
    throw refusalOfToken(error)
  }
}
