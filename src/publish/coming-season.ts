import type { SettledSeries } from '../merge/index.ts'
import type { Day, Fact, PartialDay } from '../model/index.ts'

/** Facts of these properties speak of a season that is to come. */
const ahead: ReadonlySet<Fact['property']> = new Set(['renewal', 'release', 'trailer', 'episodes', 'cast'])

/**
 * The season that people ask about on a day: the first after the last that has come out of which something is said, else the next.
 */
export function comingSeason(settled: SettledSeries, facts: readonly Fact[], today: Day): number {
  const last = Math.max(lastOut(settled, facts, today), lastSaidOut(facts, today))
  const spoken = facts.flatMap(({ property, season, status }) =>
    season !== null && season > last && ahead.has(property) && status !== 'rumoured' ? [season] : [],
  )
  const rumoured = facts.flatMap(({ property, season }) => (season !== null && season > last && ahead.has(property) ? [season] : []))
  return spoken.length > 0 ? Math.min(...spoken) : rumoured.length > 0 ? Math.min(...rumoured) : last + 1
}

/** The last season of which anybody says that it came out. */
function lastSaidOut(facts: readonly Fact[], today: Day): number {
  const said = facts.flatMap(fact =>
    fact.property === 'release' &&
    fact.season !== null &&
    fact.status !== 'expired' &&
    fact.polarity === 'affirmed' &&
    fact.value.latest <= today
      ? [fact.season]
      : [],
  )
  return Math.max(0, ...said)
}

/** The last season that has come out by a day; 0 where none has. */
export function lastOut(settled: SettledSeries, facts: readonly Fact[], today: Day): number {
  const said = facts.flatMap(fact =>
    fact.property === 'release' &&
    fact.season !== null &&
    fact.status === 'confirmed' &&
    fact.polarity === 'affirmed' &&
    fact.value.latest <= today
      ? [fact.season]
      : [],
  )
  const listed = settled.seasons.flatMap(({ number, premiere }) => (premiere !== null && endOf(premiere.value) <= today ? [number] : []))
  return Math.max(0, ...said, ...listed)
}

/** The last day that a year, a month or a day can mean; it is compared and not shown. */
function endOf(day: PartialDay): Day {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day
}
