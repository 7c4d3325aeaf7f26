import type { DateWindow, Day } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { isHeld } from '../../publish/index.ts'

/** A premiere for a calendar. */
export interface Premiere {
  readonly series: number
  readonly title: string
  readonly season: number
  readonly window: DateWindow
  /** Confirmed; else it is expected. */
  readonly isConfirmed: boolean
}

/** Premieres of a stretch of days: those with a day by their days, and those of which only a window is known. */
export interface Lanes {
  readonly days: ReadonlyMap<Day, readonly Premiere[]>
  readonly windows: readonly Premiere[]
}

/** The premieres of a series that are held. */
export function premieresOf({ known: { settled }, facts }: Pick<SeriesDossier, 'known' | 'facts'>): readonly Premiere[] {
  return facts.flatMap(fact =>
    fact.property === 'release' && fact.season !== null && fact.polarity === 'affirmed' && isHeld(fact)
      ? [
          {
            series: settled.id,
            title: settled.title.value,
            season: fact.season,
            window: fact.value,
            isConfirmed: fact.status === 'confirmed',
          },
        ]
      : [],
  )
}

/** Puts premieres that touch a stretch of days into their lanes: days in order, windows by their ends, and what falls together by title. */
export function lanesOf(premieres: readonly Premiere[], from: Day, to: Day): Lanes {
  const touching = premieres
    .filter(({ window: { earliest, latest } }) => earliest <= to && latest >= from)
    .toSorted(
      (a, b) =>
        compare(a.window.latest, b.window.latest) || compare(b.window.earliest, a.window.earliest) || a.title.localeCompare(b.title, 'en'),
    )
  const [days, windows] = [touching.filter(isDated), touching.filter(each => !isDated(each))]
  return { days: Map.groupBy(days, ({ window }) => window.latest), windows }
}

function isDated({ window }: Premiere): boolean {
  return window.earliest === window.latest
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
