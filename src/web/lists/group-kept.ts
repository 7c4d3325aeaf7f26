import type { KeptSeries, ListState, WatchedEpisode } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { outlookOf, standings, type Outlook, type Standing } from '../../publish/index.ts'
import { progressIn, seasonsSeen, type Progress } from './progress.ts'

/** A series on somebody's lists with what comes of it and how far they are. */
export interface ListRow {
  readonly series: number
  readonly title: string
  readonly state: ListState
  readonly outlook: Outlook
  readonly progress: Progress | null
}

/** Series that stand alike. */
export interface ListGroup {
  readonly standing: Standing
  readonly rows: readonly ListRow[]
}

/** A row of somebody's lists. */
export function listRow(
  { series, state }: Pick<KeptSeries, 'series' | 'state'>,
  dossier: SeriesDossier,
  watched: readonly WatchedEpisode[],
): ListRow {
  return {
    series,
    title: dossier.known.settled.title.value,
    state,
    outlook: outlookOf(dossier),
    progress: progressIn(seasonsSeen(dossier, watched, dossier.today)),
  }
}

/** Groups series by how they stand; of those that return the soonest first, of others by title. Empty groups are left out. */
export function groupKept(rows: readonly ListRow[]): readonly ListGroup[] {
  return standings.flatMap(standing => {
    const own = rows.filter(({ outlook }) => outlook.standing === standing)
    return own.length === 0 ? [] : [{ standing, rows: own.toSorted(inOrder) }]
  })
}

function inOrder(a: ListRow, b: ListRow): number {
  const [first, second] = [a, b].map(({ outlook: { window } }) => (window === null ? '' : `${window.latest} ${window.earliest}`)) as [
    string,
    string,
  ]
  return first < second ? -1 : first > second ? 1 : a.title.localeCompare(b.title, 'en')
}
