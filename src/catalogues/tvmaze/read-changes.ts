import { leavingOut, type PoliteClient } from '../../ingest/index.ts'
import type { CatalogueBatch } from '../../model/index.ts'
import { askShow, askUpdates } from './ask.ts'
import { writePosition, type Position } from './position.ts'
import { partRows, seriesRow } from './rows.ts'

type ChangesPosition = Extract<Position, { part: 'changes' }>

/** TVmaze keeps its answers for an hour: what changed within that hour may have been read as it was before. */
const marginSeconds = 2 * 3600

/**
 * What has changed since an instant: one request tells the time of every show's last change, and with it which numbers are shows no more; then
 * each changed show is read whole, in the order of their changes. A show that changes once more meanwhile moves to the end, and is not missed.
 */
export async function* readChanges(
  client: PoliteClient,
  root: string,
  since: number,
  from: ChangesPosition | null,
  tell: (line: string) => void,
): AsyncGenerator<CatalogueBatch> {
  const living = await askUpdates(client, root)
  const changed = [...living]
    .filter(([, stamp]) => stamp >= since / 1000 - marginSeconds)
    .toSorted(([a, first], [b, second]) => first - second || a - b)
  const wanted = from === null ? changed : changed.filter(([id, stamp]) => stamp > from.stamp || (stamp === from.stamp && id > from.id))
  const total = changed.length
  let done = total - wanted.length
  const soFar = (stamp: number, id: number) => ({
    final: false,
    position: writePosition({ part: 'changes', stamp, id }),
    progress: { done, total, unit: 'shows', part: null },
  })

  if (from === null) yield { rows: [], whole: [], gone: goneAmong(living), ...soFar(0, 0) }
  const leaveOut = leavingOut(tell)
  for (const [id, stamp] of wanted) {
    const show = await leaveOut(`TVmaze's show ${id}`, () => askShow(client, root, id))
    done++
    yield { ...rowsOf(id, show), ...soFar(stamp, id) }
  }
  const [last, stamp] = changed.at(-1) ?? [0, 0]
  yield { rows: [], whole: [], caughtUp: true, ...soFar(stamp, last) }
}

function rowsOf(id: number, show: Awaited<ReturnType<typeof askShow>> | null): Pick<CatalogueBatch, 'rows' | 'whole' | 'gone'> {
  if (show === null) return { rows: [], whole: [] }
  if (show === 'gone') return { rows: [], whole: [], gone: [String(id)] }
  const own = seriesRow(show)
  return { rows: own === null ? [] : [own, ...partRows(show, own.id)], whole: [String(id)] }
}

/** The numbers up to the largest that are shows no more, or never were. */
function goneAmong(living: ReadonlyMap<number, number>): string[] {
  const gone: string[] = []
  let seen = 0
  for (let id = 1; seen < living.size; id++) {
    if (living.has(id)) seen++
    else gone.push(String(id))
  }
  return gone
}
