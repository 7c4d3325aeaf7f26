import { dayNumber, type DateWindow, type Day, type Fact, type RenewalStatus } from '../../src/model/index.ts'
import type { History, Statement } from './histories.ts'

const going: ReadonlySet<RenewalStatus> = new Set(['renewed', 'ordered', 'in_production'])

/**
 * Whether a fact is right on a day, by what has truly happened; null where the history tells nothing of its sort. Right is what is in force on that day;
 * where nothing is decided yet, what is then decided.
 */
export function isRight(history: History, fact: Fact, today: Day): boolean | null {
  const said = history.changes.filter(({ statement }) => statement.property === fact.property && statement.season === fact.season)
  const past = said.filter(({ day }) => day <= today).map(({ statement }) => statement)
  const next = said.find(({ day }) => day > today)?.statement
  const isSo =
    fact.property === 'cast'
      ? isIn(
          fact.value.person,
          said.map(({ statement }) => statement),
        )
      : isSoOf(fact, past, next, history)
  return isSo === null ? null : isSo === (fact.polarity === 'affirmed')
}

function isSoOf(fact: Fact, past: readonly Statement[], next: Statement | undefined, { premieres }: History): boolean | null {
  if (fact.property === 'renewal') return isFate(fact.value.status, past, next)
  if (fact.property === 'release') {
    const premiere = premieres.get(fact.season ?? 0)
    const inForce = past.flatMap(each => (each.property === 'release' ? [each.value] : [])).at(-1)
    const holds = (inner: DateWindow): boolean => contains(fact.value, inner)
    // A premiere that has been is what it was, whatever had been announced.
    if (fact.status === 'expired' || inForce === undefined)
      return premiere !== undefined && holds({ earliest: premiere, latest: premiere, precision: 'day' })
    return holds(inForce) || (premiere !== undefined && holds({ earliest: premiere, latest: premiere, precision: 'day' }))
  }
  if (fact.property === 'episodes') {
    const counts = [...past, ...(next === undefined ? [] : [next])].flatMap(each => (each.property === 'episodes' ? [each.value] : []))
    return counts.some(({ min, max }) => fact.value.min <= min && (fact.value.max ?? Infinity) >= (max ?? Infinity))
  }
  return null
}

function isIn(person: string, said: readonly Statement[]): boolean {
  return said.some(each => each.property === 'cast' && each.value.person === person && each.polarity === 'affirmed')
}

function isFate(status: RenewalStatus, past: readonly Statement[], next: Statement | undefined): boolean | null {
  const inForce = past.at(-1)
  if (status === 'undecided') return inForce === undefined
  const decided = inForce ?? next
  if (decided?.property !== 'renewal') return false
  return going.has(status) === going.has(decided.value.status)
}

function contains(outer: DateWindow, inner: DateWindow): boolean {
  return dayNumber(inner.earliest) >= dayNumber(outer.earliest) - 1 && dayNumber(inner.latest) <= dayNumber(outer.latest) + 1
}
