import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { oneAhead } from './one-ahead.ts'

/** A source of 1 to `count` that tells what it was asked for, and fails at a number. */
function sourceOf(count: number, failsAt = Infinity) {
  const told: string[] = []
  const source = async function* (): AsyncGenerator<number> {
    try {
      for (let number = 1; number <= count; number++) {
        await turn()
        if (number === failsAt) throw new Error(`${number} is torn`)
        told.push(`made ${number}`)
        yield number
      }
    } finally {
      told.push('closed')
    }
  }
  return { told, source: source() }
}

test('while one is in use the next is made, and no other', async () => {
  const { told, source } = sourceOf(3)
  for await (const number of oneAhead(source, () => undefined)) {
    for (let turns = 0; turns < 10; turns++) await turn()
    told.push(`used ${number}`)
  }
  assert.deepEqual(told, ['made 1', 'made 2', 'used 1', 'made 3', 'used 2', 'closed', 'used 3'])
})

test('an error comes after all that was given before it', async () => {
  const { told, source } = sourceOf(5, 3)
  const used: number[] = []
  const all = (async () => {
    for await (const number of oneAhead(source, () => undefined)) {
      for (let turns = 0; turns < 10; turns++) await turn()
      used.push(number)
    }
  })()
  await assert.rejects(all, /3 is torn/)
  assert.deepEqual(used, [1, 2])
  assert.equal(told.at(-1), 'closed')
})

for (const [how, leave] of [
  ['breaks off', false],
  ['fails', true],
] as const)
  test(`whoever ${how} has the source closed, and what it was asked for given up`, async () => {
    const told: string[] = []
    const stop = new AbortController()
    const waits = async function* (): AsyncGenerator<number> {
      try {
        yield 1
        await new Promise((_, reject) => stop.signal.addEventListener('abort', () => reject(new Error('given up'))))
      } finally {
        told.push('closed')
      }
    }
    const all = (async () => {
      for await (const number of oneAhead(waits(), () => stop.abort())) {
        await turn()
        if (leave) throw new Error(`${number} cannot be stored`)
        break
      }
    })()
    if (leave) await assert.rejects(all, /1 cannot be stored/)
    else await all
    assert.deepEqual(told, ['closed'])
  })

test('a source without anything gives nothing', async () => {
  for await (const number of oneAhead(sourceOf(0).source, () => undefined)) assert.fail(`gave ${number}`)
})
