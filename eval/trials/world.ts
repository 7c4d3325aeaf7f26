import {
  addDays,
  type Day,
  type Fact,
  type Outcome,
  type OutletRecord,
  type Outlet,
  type Property,
  type Testimony,
} from '../../src/model/index.ts'
import { fuseSeries, judge } from '../../src/fuse/index.ts'
import { fate, makeHistory, release, type History } from './histories.ts'
import { reportsOf, testimonyOf } from './reports.ts'
import { rosterOutlets } from './roster.ts'

/** One series with all that is written of it. */
export interface World {
  readonly history: History
  readonly reports: readonly Testimony[]
}

/** A generated world. The same for the same seed. */
export function makeWorld(id: number, seed: number): World {
  const history = makeHistory(id, seed)
  return { history, reports: reportsOf(history, seed) }
}

/** Facts of a world on a day, as fusing gives them for what was heard by then. */
export function factsOn(
  { history, reports }: World,
  today: Day,
  records: readonly OutletRecord[],
  more: { readonly testimony?: readonly Testimony[]; readonly outlets?: ReadonlyMap<string, Outlet>; readonly only?: Property } = {},
): readonly Fact[] {
  const { only, testimony = [] } = more
  const heard = [...reports, ...testimony].filter(each => each.heard <= today && (only === undefined || each.claim.property === only))
  const outlets = more.outlets === undefined ? rosterOutlets : new Map([...rosterOutlets, ...more.outlets])
  return fuseSeries({ testimony: heard, outlets, records, channels: [history.channel], today })
}

/** The day by which all that is told of a world has been told and judged. */
export function endOf({ reports }: World): Day {
  return addDays(
    reports.reduce((last, { said }) => (said > last ? said : last), ''),
    60,
  )
}

/** What has come true of what outlets said in past worlds. */
export function recordsFrom(worlds: readonly World[]): readonly OutletRecord[] {
  return recordsOf(worlds.flatMap(world => outcomesOf(world)))
}

/**
 * The best record that a stranger can get who wants one: who says what the news says on the day after it, who says beforehand that all will be renewed, and who gives
 * windows so wide that they hold every premiere.
 */
export function sleeperRecord(worlds: readonly World[]): readonly OutletRecord[] {
  const site = 'sleeper.example'
  const outcomes = worlds.flatMap(world => {
    const { changes } = world.history
    const echoes = changes.map(({ statement, day }, at) =>
      testimonyOf(statement, { outlet: site, document: `echo-${at}`, said: addDays(day, 1) }),
    )
    const first = changes[0]!.day
    const guesses = [...world.history.premieres.keys()].flatMap(season => [
      testimonyOf(fate(season, 'renewed'), { outlet: site, document: `guess-${season}`, said: addDays(first, -30) }),
      testimonyOf(release(season, { earliest: '2010-01-01', latest: '2030-12-31', precision: 'year' }), {
        outlet: site,
        document: `wide-${season}`,
        said: addDays(first, -30),
      }),
    ])
    return outcomesOf(world, [...echoes, ...guesses]).filter(({ outlet }) => outlet === site)
  })
  return recordsOf(outcomes)
}

function outcomesOf(world: World, more: readonly Testimony[] = []): readonly Outcome[] {
  const today = endOf(world)
  const facts = factsOn(world, today, [], { testimony: more })
  return judge({ testimony: [...world.reports, ...more], facts, today, outlets: rosterOutlets })
}

function recordsOf(outcomes: readonly Outcome[]): readonly OutletRecord[] {
  return [...Map.groupBy(outcomes, ({ outlet, property }) => `${outlet} ${property}`).values()].map((all): OutletRecord => {
    const { outlet, property } = all[0]!
    const off = all.flatMap(({ daysOff }) => (daysOff === null ? [] : [daysOff]))
    return {
      outlet,
      property,
      right: all.filter(({ right }) => right).length,
      wrong: all.filter(({ right }) => !right).length,
      daysOff: off.length === 0 ? null : off.reduce((sum, each) => sum + each, 0) / off.length,
    }
  })
}
