import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Clock } from './clock.ts'
import { turnstile } from './turnstile.ts'

/** A clock whose waiters wake in the order of their time. */
function orderedClock(): Clock & { readonly run: () => Promise<void> } {
  let now = 0
  const sleepers: { readonly at: number; readonly wake: () => void }[] = []
  return {
    now: () => now,
    random: () => 0,
    wait: ms => new Promise<void>(wake => sleepers.push({ at: now + ms, wake })),
    async run() {
      for (;;) {
        await new Promise(resolve => setImmediate(resolve))
        const next = sleepers.toSorted((a, b) => a.at - b.at)[0]
        if (next === undefined) return
        sleepers.splice(sleepers.indexOf(next), 1)
        now = next.at
        next.wake()
      }
    },
  }
}

const { signal } = new AbortController()

test('requests that come together pass one after another, at an even distance', async () => {
  const clock = orderedClock()
  const gate = turnstile({ calls: 20, seconds: 10 }, clock)
  const passed: number[] = []
  for (let i = 0; i < 5; i++) void gate.enter(signal).then(() => passed.push(clock.now()))
  await clock.run()
  assert.deepEqual(passed, [0, 500, 1000, 1500, 2000])
})

test('a hold stops those who wait already, and they pass after it at the same distance', async () => {
  const clock = orderedClock()
  const gate = turnstile({ calls: 1, seconds: 1 }, clock)
  const passed: number[] = []
  const come = async () => {
    await gate.enter(signal)
    passed.push(clock.now())
    if (passed.length === 2) gate.holdUntil(10_000)
  }
  for (let i = 0; i < 4; i++) void come()
  await clock.run()
  assert.deepEqual(passed, [0, 1000, 10_000, 11_000])
})

test('never do two pass at less than the distance, whenever they come and whatever holds there are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ after: fc.integer({ min: 0, max: 3000 }), hold: fc.option(fc.integer({ min: 1, max: 5000 })) }), {
        maxLength: 12,
      }),
      async comings => {
        const clock = orderedClock()
        const gate = turnstile({ calls: 4, seconds: 1 }, clock)
        const passed: number[] = []
        const come = async (after: number, hold: number | null) => {
          await clock.wait(after, signal)
          await gate.enter(signal)
          passed.push(clock.now())
          if (hold !== null) gate.holdUntil(clock.now() + hold)
        }
        for (const { after, hold } of comings) void come(after, hold)
        await clock.run()
        assert.equal(passed.length, comings.length, 'everybody passes')
        for (let i = 1; i < passed.length; i++) assert.ok(passed[i]! - passed[i - 1]! >= 250, passed.join(', '))
      },
    ),
    { numRuns: 60 },
  )
})
