import assert from 'node:assert/strict'
import test from 'node:test'
import { leavingOut } from './leave-out.ts'
import { ServiceError } from './service-error.ts'
import { SourceError } from './source-error.ts'

const broken = () => Promise.reject(new ServiceError('http://x/1 has a fault on its side (500)', 500, null))
const fine = () => Promise.resolve(7)

test('single things that a service cannot give are left out, and told of', async () => {
  const told: string[] = []
  const ask = leavingOut(line => told.push(line))
  for (const [what, asking] of [
    ['1', fine],
    ['2', broken],
    ['3', broken],
    ['4', broken],
    ['5', fine],
    ['6', broken],
  ] as const)
    assert.equal(await ask(`show ${what}`, asking), asking === fine ? 7 : null)
  assert.deepEqual(told[0], 'show 2 is left out: the service has a fault with it (500)')
  assert.equal(told.length, 4)
})

test('when nothing more comes, the service is down', async () => {
  const ask = leavingOut(() => undefined)
  for (let i = 0; i < 3; i++) assert.equal(await ask('x', broken), null)
  await assert.rejects(ask('x', broken), /has a fault/)
})

for (const error of [new SourceError(3, 'out of reach'), new ServiceError('refused', 403, null)]) {
  test(`"${error.message}" is no fault of a single thing`, () =>
    assert.rejects(
      leavingOut(() => undefined)('x', () => Promise.reject(error)),
      error,
    ))
}
