import { isDeepStrictEqual } from 'node:util'
import { SeededRandom } from '../../bench/corpus/random.ts'
import { bearingOf } from '../../src/fuse/index.ts'
import { addDays, dayNumber, type Claim, type Day, type Fact, type OutletRecord, type Testimony } from '../../src/model/index.ts'
import { mount, siteOf, type Attack, type Mounted } from './attacks.ts'
import { cast, dayWindow, fate, personName, release, type Statement } from './histories.ts'
import { seasonsOf, testimonyOf } from './reports.ts'
import { rosterOutlets } from './roster.ts'
import { isRight } from './truth.ts'
import type { Poll } from './voting.ts'
import { factsOn, type World } from './world.ts'

/** What is attacked: a true fact that stands, or a place where nothing is known yet. */
export interface Target {
  readonly kind: TargetKind
  readonly lie: Statement
  /** The key of the topic. */
  readonly key: string
  /** The attack's first day. */
  readonly from: Day
}

/** A fact that is to be turned, or a false one that is to be planted. */
export type TargetKind =
  | 'renewed'
  | 'cancelled'
  | 'premiere ahead'
  | 'premiere past'
  | 'episodes'
  | 'cast member'
  | 'undecided'
  | 'new cast member'

/** Where nothing is known there is no fact to flip: to plant a false one is told apart. */
export const planted: ReadonlySet<TargetKind> = new Set(['undecided', 'new cast member'])

/** What an attack came to at one size. */
export interface Effect {
  /** The fact says the lie, or says the truth no more. */
  readonly isFlipped: boolean
  /** Its status is another than it would have been, or it is flipped. */
  readonly isTouched: boolean
  readonly isDisputed: boolean
  readonly before: Fact | undefined
  readonly after: Fact | undefined
  readonly day: Day
}

/** All that can be attacked in a world, one of each kind where there is one. */
export function targetsOf(world: World, seed: number): readonly Target[] {
  const random = new SeededRandom(seed * 31 + world.history.id)
  const { changes, premieres } = world.history
  const targets: Target[] = []
  const add = (kind: TargetKind, from: Day, key: string, lie: Statement): void => {
    targets.push({ kind, from, key, lie })
  }
  for (const { day, statement } of random.shuffled(changes)) {
    const { season } = statement
    const from = addDays(day, random.int(4, 40))
    const next = changes.find(each => each.day > day && each.statement.property === statement.property && each.statement.season === season)
    const lasts = next === undefined || next.day > addDays(from, 100)
    if (statement.property === 'renewal' && lasts && statement.value.status === 'renewed')
      add('renewed', from, `renewal/${season}`, fate(season, 'cancelled'))
    if (statement.property === 'renewal' && lasts && statement.value.status === 'cancelled')
      add('cancelled', from, `renewal/${season}`, fate(season, 'renewed'))
    if (statement.property === 'episodes')
      add('episodes', from, `episodes/${season}`, { ...statement, value: { min: statement.value.min + 4, max: statement.value.min + 4 } })
    if (statement.property === 'release' && statement.value.precision === 'day' && day < premieres.get(season)!) {
      const premiere = dayNumber(premieres.get(season)!)
      if (next !== undefined && next.day === premieres.get(season) && from < next.day)
        add('premiere ahead', from, `release/${season}`, release(season, dayWindow(premiere + random.int(90, 300))))
      const later = addDays(premieres.get(season)!, random.int(20, 200))
      add('premiere past', later, `release/${season}`, release(season, dayWindow(dayNumber(later) + random.int(20, 300))))
    }
    if (statement.property === 'cast' && statement.polarity === 'affirmed')
      add('cast member', from, '', cast(season, statement.value.person, 'denied'))
  }
  const last = random.pick(seasonsOf(world.history))
  const decided = changes.find(({ statement }) => statement.season === last && statement.property === 'renewal')
  if (decided !== undefined)
    add(
      'undecided',
      addDays(decided.day, -random.int(2, 60)),
      `renewal/${last}`,
      fate(last, decided.statement.property === 'renewal' && decided.statement.value.status === 'cancelled' ? 'renewed' : 'cancelled'),
    )
  add('new cast member', addDays(changes.at(-1)!.day, -random.int(0, 200)), '', cast(last, personName(random), 'affirmed'))
  return [...Map.groupBy(targets, ({ kind }) => kind).values()].map(all => all[0]!)
}

/** The records that an attack's sites have: none, or what sleepers earn, or the best that a site can have had. */
export function recordsOf(attack: Attack, size: number, sleeper: readonly OutletRecord[]): readonly OutletRecord[] {
  if (attack.record === 'none') return []
  return Array.from({ length: size }, (_, index) => siteOf(attack, index + 1).id).flatMap(outlet =>
    attack.record === 'sleepers'
      ? sleeper.map(record => ({ ...record, outlet }))
      : (['renewal', 'release', 'cast', 'episodes'] as const).map(property => ({ outlet, property, right: 120, wrong: 2, daysOff: null })),
  )
}

/** How long after all of it has come the outcome is looked at again, in days; it is looked at on the first day as well. */
const looks = [0, 75, 400] as const

/** A world under attack. */
export interface Siege {
  readonly world: World
  readonly target: Target
  readonly attack: Attack
  readonly records: readonly OutletRecord[]
  readonly sleeper: readonly OutletRecord[]
  readonly seed: number
}

/** Mounts an attack at a size. */
export function mounted({ world, target, attack, seed }: Siege, size: number): Mounted {
  return mount(attack, target.lie, { from: target.from, size, channel: world.history.channel, seed: seed + world.history.id })
}

/** The fact that a lie is of, among the facts of a day. */
function factFor(target: Target, facts: readonly Fact[]): Fact | undefined {
  return bearingOf(asClaim(target.lie), facts)?.fact
}

function asClaim(lie: Statement): Claim {
  return testimonyOf(lie, { outlet: '', document: '', said: '' }).claim
}

/**
 * What an attack does at a size, on each day that is looked at, beside what would be without it. Null where there is nothing to attack on its first day: no fact that is
 * held and right, or none that is missing. Gives the worst day. An outlet that has been taken over tells the truth no more.
 */
export function besiege(siege: Siege, size: number): Effect | null {
  const { world, target, attack, records, sleeper } = siege
  const only = target.lie.property
  if (!isAttackable(siege, factFor(target, factsOn(world, target.from, records, { only })), target.from)) return null
  const lies = mounted(siege, size)
  const silenced = { ...world, reports: world.reports.filter(each => !(lies.liars.has(each.outlet) && each.heard >= target.from)) }
  const known = [...records, ...recordsOf(attack, size, sleeper)]
  const days = [target.from, ...looks.map(look => addDays(lies.until, look))]
  const effects = days.flatMap((day): Effect[] => {
    const before = factFor(target, factsOn(silenced, day, records, { only }))
    if (!isAttackable(siege, before, day)) return []
    const after = factFor(target, factsOn(silenced, day, known, { ...lies, only }))
    const isFlipped = planted.has(target.kind)
      ? says(after, target.lie)
      : !isHeld(after) || bearingOf(before as unknown as Claim, [after!])!.share <= 0
    return [
      {
        isFlipped,
        isTouched: isFlipped || (isHeld(before) && before!.status !== after!.status),
        isDisputed: after?.status === 'disputed',
        before,
        after,
        day,
      },
    ]
  })
  const [worst] = effects.toSorted((a, b) => rank(b) - rank(a))
  return worst === undefined ? null : { ...worst, isDisputed: effects.some(({ isDisputed }) => isDisputed) }
}

/** Whether there is something to attack: a fact that is held, right and at odds with the lie, or, to plant one, nothing that is held. */
function isAttackable({ world, target }: Siege, fact: Fact | undefined, day: Day): boolean {
  if (planted.has(target.kind)) return !isHeld(fact) || isOpen(fact)
  return isHeld(fact) && isRight(world.history, fact!, day) === true && bearingOf(asClaim(target.lie), [fact!])!.share < 0
}

function rank({ isFlipped, isTouched }: Effect): number {
  return isFlipped ? 2 : isTouched ? 1 : 0
}

function isHeld(fact: Fact | undefined): boolean {
  return fact !== undefined && ['confirmed', 'likely', 'disputed'].includes(fact.status)
}

function isOpen(fact: Fact | undefined): boolean {
  return fact?.property === 'renewal' && fact.value.status === 'undecided'
}

/** Whether a fact is held that says what a lie says. */
function says(fact: Fact | undefined, lie: Statement): boolean {
  return isHeld(fact) && (bearingOf(asClaim(lie), [fact!])?.share ?? 0) > 0
}

/** Sizes at which the fewest copies are looked for. */
const ladder = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** The fewest copies that flip a fact, where so many as `most` do. */
export function fewestCopies(siege: Siege, most: number): number {
  return ladder.find(size => size < most && besiege(siege, size)?.isFlipped) ?? most
}

/** Whether a fact is what it would be had the liars been silent, once all that they have said since the attack began is taken away: nothing of a lie stays behind. */
export function isUndone(siege: Siege, size: number, { day }: Effect): boolean {
  const { world, target, records } = siege
  const { testimony, liars, outlets } = mounted(siege, size)
  const isOfLiars = (each: Testimony): boolean => liars.has(each.outlet) && each.heard >= target.from
  const honest = { ...world, reports: world.reports.filter(each => !isOfLiars(each)) }
  const cleared = { ...world, reports: [...testimony, ...world.reports].filter(each => !isOfLiars(each)) }
  const only = target.lie.property
  return isDeepStrictEqual(
    factFor(target, factsOn(cleared, day, records, { outlets, only })),
    factFor(target, factsOn(honest, day, records, { only })),
  )
}

/** The attack as a vote sees it, on the day on which all lies are told. */
export function voteOf(siege: Siege, size: number): Poll {
  const { lie } = siege.target
  const { testimony, outlets, until } = mounted(siege, size)
  const isOfTopic = ({ claim }: Testimony): boolean =>
    claim.property === lie.property &&
    claim.season === lie.season &&
    (claim.property !== 'cast' || lie.property !== 'cast' || claim.value.person === lie.value.person)
  const honest = siege.world.reports.filter(each => each.heard <= until && isOfTopic(each))
  return { honest, lies: testimony, outlets: new Map([...rosterOutlets, ...outlets]), today: until }
}
