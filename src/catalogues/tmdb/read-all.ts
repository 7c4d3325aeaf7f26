import type { CatalogueBatch } from '../../model/index.ts'
import { askDailyList, askList, type Tmdb } from './ask.ts'
import type { ListPlace } from './place.ts'
import { writePosition, type Position } from './position.ts'
import { readSeries } from './read-series.ts'

type AllPosition = Extract<Position, { part: 'all' }>

/** All series of a list, the best known first. What was cut off goes on with the list of the day on which it began, so that no place in it moves. */
export async function* readAll(
  tmdb: Tmdb,
  list: ListPlace,
  now: number,
  from: AllPosition | null,
  tell: (line: string) => void,
): AsyncGenerator<CatalogueBatch> {
  const begun = typeof from?.day !== 'string' || list.kind !== 'daily' ? null : await askDailyList(tmdb.client, list.folder, from.day)
  const isLost = typeof from?.day === 'string' && begun === null
  if (isLost) tell(`TMDB's list of ${from.day} is there no more: beginning anew with the newest`)
  const start = isLost ? 0 : (from?.done ?? 0)
  const { day, ids } = begun ?? (await askList(tmdb.client, list, now))
  // A list that was given is no list of everything: what is not on it stays.
  const isEverything = list.kind === 'daily'
  const soFar = (done: number) => ({
    final: isEverything && done >= ids.length,
    position: writePosition({ part: 'all', day, done }),
    progress: { done, total: ids.length, unit: 'series', part: null },
  })
  for await (const { rows, whole, gone, done } of readSeries(tmdb, ids.slice(start), tell))
    yield { rows, whole, gone, ...soFar(start + done) }
  // Cut off after the last series were stored and before the import was known to be done.
  if (start >= ids.length) yield { rows: [], whole: [], ...soFar(ids.length) }
}
