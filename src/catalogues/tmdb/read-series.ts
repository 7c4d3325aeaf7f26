import { leavingOut } from '../../ingest/index.ts'
import type { CatalogueBatch, CatalogueRow } from '../../model/index.ts'
import { askSeries, type Tmdb } from './ask.ts'
import { rowsOf } from './rows.ts'

/** Series asked for at once, one second's worth: TMDB answers in a fifth of a second, and one by one would leave most of its pace unused. */
const together = 40

/** Some series, whole, and how many of all those wanted are done with them. */
export interface SeriesBatch extends Pick<CatalogueBatch, 'rows' | 'whole'> {
  readonly ids: readonly number[]
  /** Those that are not there any more. */
  readonly gone: readonly string[]
  readonly done: number
}

/** Reads series in the order given. One that TMDB cannot give is left out and told of. */
export async function* readSeries(tmdb: Tmdb, ids: readonly number[], tell: (line: string) => void): AsyncGenerator<SeriesBatch> {
  const leaveOut = leavingOut(tell)
  for (let start = 0; start < ids.length; start += together) {
    const asked = ids.slice(start, start + together)
    const answers = await Promise.all(asked.map(async id => leaveOut(`TMDB's series ${id}`, () => askSeries(tmdb, id))))
    const rows: CatalogueRow[] = []
    const whole: string[] = []
    const gone: string[] = []
    for (const [index, series] of answers.entries()) {
      const id = String(asked[index])
      const found = series === null || series === 'gone' ? [] : rowsOf(series, id)
      rows.push(...found)
      if (found.length > 0) whole.push(id)
      else if (series !== null) gone.push(id)
    }
    yield { rows, whole, gone, ids: asked, done: start + asked.length }
  }
}
