import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, type Fact } from '../../src/model/index.ts'
import { attacks, isOfStrangers, type Attack } from './attacks.ts'
import { besiege, isUndone, planted, targetsOf, type Effect, type Siege, type Target } from './siege.ts'
import { rosterOutlets } from './roster.ts'
import { makeWorld, recordsFrom, sleeperRecord, type World } from './world.ts'

const past = Array.from({ length: 40 }, (_, id) => makeWorld(id, 7))
const [records, sleeper] = [recordsFrom(past), sleeperRecord(past)]
const worlds = Array.from({ length: 60 }, (_, id) => makeWorld(id, 3))

/** An attack that nobody has thought of: any mixture of what attacks are made of. */
const ofStrangers: fc.Arbitrary<Attack> = fc.record({
  name: fc.constant('drawn'),
  title: fc.constant('Drawn'),
  hijacked: fc.constant({}),
  domain: fc.constantFrom('site-#.example', 'https://deadl1ne-#.com/', 'https://www.netflix-news-#.net/'),
  found: fc.constantFrom(0, 0.3, 0.7, 0.99),
  over: fc.integer({ min: 1, max: 120 }),
  backDated: fc.integer({ min: -500, max: 800 }),
  cites: fc.constantFrom('nobody', 'ring', 'trade'),
  record: fc.constantFrom('none', 'sleepers', 'once good'),
})

function ofKnown(hijacked: Attack['hijacked']): fc.Arbitrary<Attack> {
  return fc.record({
    name: fc.constant('drawn'),
    title: fc.constant('Drawn'),
    hijacked: fc.constant(hijacked),
    domain: fc.constant('site-#.example'),
    found: fc.constantFrom(0, 0.7, 0.99),
    over: fc.integer({ min: 1, max: 60 }),
    backDated: fc.constantFrom(0, 60, 400),
    cites: fc.constantFrom('nobody', 'ring', 'trade'),
    record: fc.constant('none'),
  })
}

/** Mounts drawn attacks at drawn targets and hands on what came of those that had something to attack. */
function underAttack(
  drawn: fc.Arbitrary<Attack>,
  most: number,
  then: (effect: Effect, target: Target, siege: Siege, size: number) => void,
): number {
  let mounted = 0
  fc.assert(
    fc.property(drawn, fc.nat(worlds.length - 1), fc.nat(7), fc.integer({ min: 0, max: most }), fc.nat(), (attack, id, no, size, seed) => {
      const world = worlds[id]!
      const targets = targetsOf(world, seed % 97)
      const target = targets[no % targets.length]!
      const siege: Siege = { world, target, attack, records, sleeper, seed }
      const effect = besiege(siege, size)
      if (effect === null) return
      mounted++
      then(effect, target, siege, size)
    }),
    { numRuns: 120 },
  )
  return mounted
}

/** Whether a known outlet that was not taken over says what a fact says. */
function errs(world: World, fact: Fact): boolean {
  const known = new Set(world.reports.filter(each => rosterOutlets.get(each.outlet)?.tier !== 'unknown').map(({ id }) => id))
  return fact.support.some(id => known.has(id))
}

test('strangers neither turn a fact, nor plant one, nor move its status, however they spread a lie', () => {
  const mounted = underAttack(
    fc.oneof(ofStrangers, fc.constantFrom(...attacks.filter(isOfStrangers))),
    1500,
    ({ isFlipped, isTouched }) => {
      assert.equal(isFlipped, false)
      assert.equal(isTouched, false)
    },
  )
  assert.ok(mounted > 60)
})

for (const count of [1, 2])
  test(`${count === 1 ? 'one outlet' : 'two outlets'} of the trade taken over: the fact is disputed and stays`, () => {
    const mounted = underAttack(
      ofKnown({ trade: count }),
      200,
      ({ isFlipped, isDisputed, before, after }, { kind, from }, { attack, world }) => {
        if (planted.has(kind)) return
        // Two that lie and one that errs are three.
        if (count === 2 && isFlipped && after !== undefined && errs(world, after)) return
        assert.equal(isFlipped, false)
        // What is dated before the news and read with it cannot be told from a word that the news has overtaken.
        if (attack.backDated > 0 && from <= addDays(before!.since, 3)) return
        assert.equal(isDisputed, true)
      },
    )
    assert.ok(mounted > 60)
  })

test('the channel’s own site taken over: what it turned is as before once its words are taken away', () => {
  underAttack(ofKnown({ official: 1 }), 50, (effect, { kind }, siege, size) => {
    if (effect.isFlipped && !planted.has(kind)) assert.equal(isUndone(siege, size, effect), true)
  })
})
