import { leavingOut, numberIn, type Fields, type PoliteClient } from '../../ingest/index.ts'
import type { CatalogueBatch, CatalogueRow } from '../../model/index.ts'
import { askPage, askShow, askUpdates, pageLength, type ShowAnswer } from './ask.ts'
import { IdSet } from './id-set.ts'
import { writePosition, type Position } from './position.ts'
import { partRows, seriesRow } from './rows.ts'

/** A first import, or where one was cut off. */
type AllPosition = Extract<Position, { part: 'all' }>

/** What the list says of a show that tells how soon its details are wanted. */
interface Rank {
  readonly weight: number
  readonly running: boolean
}

/**
 * Everything: first the list of all shows by pages, so that all are known within minutes, then the details of one show after another, the best
 * known first, which takes half a day. When it goes on, the list is asked for again, for its ranks alone: a position that held them would be too long.
 */
export async function* readAll(
  client: PoliteClient,
  root: string,
  from: AllPosition | null,
  tell: (line: string) => void,
): AsyncGenerator<CatalogueBatch> {
  const { listed, done } = from ?? { listed: new IdSet(), done: new IdSet() }
  const living = await askUpdates(client, root)
  const wanted = [...living.keys()].filter(id => !done.has(id))
  const pages = [...new Set(wanted.map(id => Math.floor(id / pageLength)))].toSorted((a, b) => a - b)
  const total = Math.max((pages.at(-1) ?? 0) + 1, from?.pages ?? 0) + done.size + wanted.length
  const ranks = new Map<number, Rank>()
  let pagesDone = from?.pages ?? 0
  const soFar = (part: string) => ({
    position: writePosition({ part: 'all', pages: pagesDone, listed, done }),
    progress: { done: pagesDone + done.size, total, unit: 'requests', part },
  })

  for (const page of pages) {
    const shows = (await askPage(client, root, page)).filter(({ id }) => typeof id === 'number' && living.has(id))
    for (const show of shows) ranks.set(Number(show.id), rankOf(show))
    if (page < pagesDone) continue
    pagesDone = page + 1
    yield { rows: listRows(shows, listed), whole: [], final: false, ...soFar('list of shows') }
  }

  const leaveOut = leavingOut(tell)
  for (const [index, id] of wanted.toSorted((a, b) => byRank(ranks.get(a), ranks.get(b)) || a - b).entries()) {
    const show = await leaveOut(`TVmaze's show ${id}`, () => askShow(client, root, id))
    done.add(id)
    yield { ...detailRows(id, show, listed), final: index === wanted.length - 1, ...soFar('details of shows') }
  }
  // Cut off after the last details were stored and before the import was known to be done.
  if (wanted.length === 0) yield { rows: [], whole: [], final: true, ...soFar('details of shows') }
}

function listRows(shows: readonly Fields[], listed: IdSet): CatalogueRow[] {
  return shows.flatMap(show => {
    const row = seriesRow(show)
    if (row === null || listed.has(Number(row.id))) return []
    listed.add(Number(row.id))
    return [row]
  })
}

/** What a show's details add to its row in the list; that row itself where the list, which is up to a day old, did not have it. */
function detailRows(id: number, show: ShowAnswer | null, listed: IdSet): Pick<CatalogueBatch, 'rows' | 'whole' | 'gone'> {
  if (show === null) return { rows: [], whole: [] }
  if (show === 'gone') return { rows: [], whole: [], gone: [String(id)] }
  const own = listRows([show], listed)
  return listed.has(id) ? { rows: [...own, ...partRows(show, String(id))], whole: [String(id)] } : { rows: [], whole: [] }
}

function rankOf(show: Fields): Rank {
  return { weight: numberIn(show.weight, 0, 100) ?? 0, running: show.status === 'Running' }
}

/** The best known first; of those equally known, the ones that still run. */
function byRank(a: Rank = unranked, b: Rank = unranked): number {
  return b.weight - a.weight || Number(b.running) - Number(a.running)
}

const unranked: Rank = { weight: 0, running: false }
