import { listStates, type Day, type ListState } from '../../model/index.ts'
import { monthNamed, type Month } from './month.ts'

/** What is asked of a calendar, as its address says. */
export interface Asked {
  readonly month: Month
  /** Null: the list where the window is narrow, the month where there is room. */
  readonly view: 'month' | 'list' | null
  readonly show: 'mine' | 'all'
  readonly state: ListState | null
}

/** What an address asks of a calendar; null where its month is none. Who is not known sees all series. */
export function askedIn(query: (name: string) => string | undefined, today: Day, isKnown: boolean): Asked | null {
  const month = monthNamed(query('month') ?? today.slice(0, 7))
  if (month === null) return null
  const view = query('view')
  const show = isKnown && query('show') !== 'all' ? 'mine' : 'all'
  return {
    month,
    view: view === 'month' || view === 'list' ? view : null,
    show,
    state: show === 'all' ? null : (listStates.find(state => state === query('state')) ?? null),
  }
}

/** The address of a calendar; what is not said otherwise is left out. */
export function calendarHref({ month, view, show, state }: Asked): string {
  const query = new URLSearchParams({
    month: month.name,
    ...(view === null ? {} : { view }),
    ...(show === 'all' ? { show } : {}),
    ...(state === null ? {} : { state }),
  })
  return `/calendar?${query.toString()}`
}
