import { addDays, dayNumber, type Day, type Fact, type OutletRecord, type Testimony } from '../../src/model/index.ts'
import type { Change, Statement } from './histories.ts'
import { rosterOutlets } from './roster.ts'
import { factsOn, type World } from './world.ts'

/** How soon true changes become facts. */
export interface Price {
  /** Changes that a known outlet told within a day, and how many of them were facts by then. */
  readonly told: number
  readonly taken: number
  /** Changes that whoever shows the series told, and how many were facts by that word, with nothing that came after it. */
  readonly official: number
  readonly takenAtOnce: number
}

/** Measures what care costs: of true changes in a world, those that are taken by the day after, and by the first official word. */
export function priceOf(world: World, records: readonly OutletRecord[]): Price {
  let [told, taken, official, takenAtOnce] = [0, 0, 0, 0]
  for (const change of newChanges(world)) {
    const { statement, day } = change
    const by = addDays(day, 1)
    const words = world.reports.filter(each => each.said >= day && each.said <= by && isOf(each, statement))
    const known = words.filter(each => tierOf(each) !== 'unknown' && tierOf(each) !== 'aggregator')
    if (known.length === 0) continue
    told++
    if (factsOn(world, by, records, { only: statement.property }).some(fact => isTaken(statement, fact))) taken++
    const first = known.find(each => tierOf(each) === 'official')
    if (first === undefined) continue
    official++
    const until = { ...world, reports: world.reports.filter(each => each.said < first.said || each === first) }
    if (factsOn(until, first.said, records, { only: statement.property }).some(fact => isTaken(statement, fact))) takenAtOnce++
  }
  return { told, taken, official, takenAtOnce }
}

/** Changes that say something that was not known before: a premiere on the day that had been given changes nothing. */
function newChanges({ history: { changes } }: World): readonly Change[] {
  return changes.filter(({ statement }, index) => !changes.slice(0, index).some(before => areSame(before.statement, statement)))
}

function areSame(a: Statement, b: Statement): boolean {
  return (
    a.property === b.property && a.season === b.season && a.polarity === b.polarity && JSON.stringify(a.value) === JSON.stringify(b.value)
  )
}

function isOf({ claim }: Testimony, statement: Statement): boolean {
  return (
    claim.modality === 'asserted' &&
    claim.property === statement.property &&
    claim.season === statement.season &&
    claim.polarity === statement.polarity &&
    JSON.stringify(claim.value) === JSON.stringify(statement.value)
  )
}

function tierOf({ outlet }: Testimony): string {
  return rosterOutlets.get(outlet)?.tier ?? 'unknown'
}

/** Whether a fact that is held says what a change says, or more finely. */
function isTaken(statement: Statement, fact: Fact): boolean {
  if (fact.property !== statement.property || fact.season !== statement.season || fact.polarity !== statement.polarity) return false
  if (fact.status === 'rumoured' || fact.status === 'expired') return false
  if (fact.property === 'release' && statement.property === 'release')
    return isBetween(fact.value.earliest, statement.value) && isBetween(fact.value.latest, statement.value)
  if (fact.property === 'cast' && statement.property === 'cast') return fact.value.person === statement.value.person
  // Work on a season that has been renewed is less than what is known.
  if (statement.property === 'renewal' && statement.value.status === 'in_production' && fact.property === 'renewal')
    return fact.value.status !== 'cancelled'
  return JSON.stringify(fact.value) === JSON.stringify(statement.value)
}

function isBetween(day: Day, { earliest, latest }: { readonly earliest: Day; readonly latest: Day }): boolean {
  return dayNumber(day) >= dayNumber(earliest) - 1 && dayNumber(day) <= dayNumber(latest) + 1
}
