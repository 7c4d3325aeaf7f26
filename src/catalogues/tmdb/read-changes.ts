import { addDays, dayNumber, dayOf, type CatalogueBatch, type Day } from '../../model/index.ts'
import { askChanged, askList, type Tmdb } from './ask.ts'
import type { ListPlace } from './place.ts'
import { writePosition, type Position } from './position.ts'
import { readSeries } from './read-series.ts'

const msPerDay = 86_400_000

type ChangesPosition = Extract<Position, { part: 'changes' }>

/**
 * Days within which every series is read anew, changed or not: TMDB's terms let nobody keep its data for more than six months. Each day has its share
 * of all series, those whose number leaves the day's remainder, so that nothing need be kept about them.
 */
const roundDays = 150

/**
 * The day since which changes are to be read, or null where everything is: the first time, when the last time is so long ago that everything is due,
 * and of a list that was given, which says for itself what is wanted.
 */
export function changesSince(list: ListPlace, since: string | null, now: number): Day | null {
  const instant = since === null ? Number.NaN : Date.parse(since)
  if (list.kind !== 'daily' || Number.isNaN(instant)) return null
  const day = dayOf(Math.floor(instant / msPerDay))
  return now / msPerDay - dayNumber(day) > roundDays ? null : day
}

/** What has changed since a day, and what is due to be read again since then, in the order of the numbers. */
export async function* readChanges(
  tmdb: Tmdb,
  list: ListPlace,
  now: number,
  since: Day,
  from: ChangesPosition | null,
  tell: (line: string) => void,
): AsyncGenerator<CatalogueBatch> {
  const today = dayOf(Math.floor(now / msPerDay))
  // A day more: days end at other times elsewhere, and what changed while the last import ran may have been read before.
  const changed = await askChanged(tmdb, addDays(since, -1), today)
  const { ids } = await askList(tmdb.client, list, now)
  const wanted = [...new Set([...changed, ...ids.filter(id => isDue(id, since, today))])].toSorted((a, b) => a - b)
  if (from === null)
    yield {
      rows: [],
      whole: [],
      gone: goneAmong(ids, since, today, new Set(wanted)),
      final: false,
      position: writePosition({ part: 'changes', after: 0 }),
      progress: { done: 0, total: wanted.length, unit: 'series', part: null },
    }
  const start = from === null ? 0 : wanted.filter(id => id <= from.after).length
  for await (const { rows, whole, gone, ids: asked, done } of readSeries(tmdb, wanted.slice(start), tell)) {
    yield {
      rows,
      whole,
      gone,
      final: false,
      position: writePosition({ part: 'changes', after: asked.at(-1)! }),
      progress: { done: start + done, total: wanted.length, unit: 'series', part: null },
    }
  }
  yield {
    rows: [],
    whole: [],
    final: false,
    caughtUp: true,
    position: writePosition({ part: 'changes', after: wanted.at(-1) ?? 0 }),
    progress: { done: wanted.length, total: wanted.length, unit: 'series', part: null },
  }
}

/**
 * The numbers whose turn came after one day, up to another, that are series no more, or never were: TMDB tells of no series that it has deleted. Numbers
 * beyond the list's largest may be too new for it, and so may those that are asked for.
 */
function goneAmong(listed: readonly number[], after: Day, to: Day, asked: ReadonlySet<number>): string[] {
  const living = new Set(listed)
  const largest = listed.reduce((most, id) => Math.max(most, id), 0)
  const gone: string[] = []
  for (let id = 1; id <= largest; id++) if (isDue(id, after, to) && !living.has(id) && !asked.has(id)) gone.push(String(id))
  return gone
}

/** Whether a series' turn came after one day, up to another. */
function isDue(id: number, after: Day, to: Day): boolean {
  const first = dayNumber(after) + 1
  const wait = (((id - first) % roundDays) + roundDays) % roundDays
  return first + wait <= dayNumber(to)
}
