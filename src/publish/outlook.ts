import type { SettledSeries } from '../merge/index.ts'
import type { DateWindow, Day, Fact } from '../model/index.ts'
import { comingSeason, lastOut } from './coming-season.ts'
import { sayAnswer } from './say-answer.ts'

/** How a series stands: a day or a window is ahead; it goes on and nobody has said when; nobody has decided, or nobody has said so; it is over. */
export const standings = ['returning', 'renewed', 'undecided', 'over'] as const

/** How a series stands. */
export type Standing = (typeof standings)[number]

/** What comes of a series, as of a day. */
export interface Outlook {
  /** The season that is spoken of: the one to come. */
  readonly season: number
  readonly standing: Standing
  /** When it comes, of a series that returns; null else. */
  readonly window: DateWindow | null
  /** One or two sentences: is there another, when. */
  readonly answer: string
}

/** What comes of a series: by what is held of the season that is to come. Rumours and what is disputed decide nothing. */
export function outlookOf({
  known: { settled },
  facts,
  today,
}: {
  readonly known: { readonly settled: SettledSeries }
  readonly facts: readonly Fact[]
  readonly today: Day
}): Outlook {
  const season = comingSeason(settled, facts, today)
  const window = windowAhead(facts, season, today)
  const standing =
    window !== null ? 'returning' : goesOn(facts, season) ? 'renewed' : isOver(settled, facts, season, today) ? 'over' : 'undecided'
  return { season, standing, window, answer: sayAnswer(settled, facts, season, today) }
}

/** Whether a fact can be relied on: it is confirmed or likely. */
export function isHeld({ status }: Pick<Fact, 'status'>): boolean {
  return status === 'confirmed' || status === 'likely'
}

function windowAhead(facts: readonly Fact[], season: number, today: Day): DateWindow | null {
  for (const fact of facts)
    if (
      fact.property === 'release' &&
      fact.key === `release/${season}` &&
      fact.polarity === 'affirmed' &&
      isHeld(fact) &&
      fact.value.latest >= today
    )
      return fact.value
  return null
}

function goesOn(facts: readonly Fact[], season: number): boolean {
  return facts.some(
    fact =>
      fact.property === 'renewal' &&
      fact.key === `renewal/${season}` &&
      fact.polarity === 'affirmed' &&
      isHeld(fact) &&
      (fact.value.status === 'renewed' || fact.value.status === 'ordered' || fact.value.status === 'in_production'),
  )
}

function isOver(settled: SettledSeries, facts: readonly Fact[], season: number, today: Day): boolean {
  const isSaid = facts.some(
    fact =>
      fact.property === 'renewal' &&
      fact.polarity === 'affirmed' &&
      isHeld(fact) &&
      ((fact.key === `renewal/${season}` && fact.value.status === 'cancelled') || fact.key === `renewal/${season - 1}/ending`),
  )
  if (isSaid) return true
  const isDecidedOtherwise = facts.some(
    fact => fact.property === 'renewal' && fact.key === `renewal/${season}` && fact.status !== 'rumoured',
  )
  const isListed = settled.status.some(({ value }) => /^(?:ended|cancell?ed)$/i.test(value))
  return !isDecidedOtherwise && isListed && season > lastOut(settled, facts, today)
}
