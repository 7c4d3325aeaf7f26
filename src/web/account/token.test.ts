import assert from 'node:assert/strict'
import test from 'node:test'
import { storeFixture } from '../../store/store.fixture.ts'
import { home, join, openPlace } from '../visits.fixture.ts'

const { freshStore } = storeFixture()

test('a program does with a token what the token allows, for whoever made it, and nothing else', async t => {
  const place = await openPlace(await freshStore(t))
  await place.accounts.setOpen(false)
  const browser = await join(place, 'Mina')
  const secretOf = async (scope: 'read' | 'write'): Promise<string> => {
    const page = await (await browser.post('/account/tokens', { name: scope, scope })).text()
    return /hiatus_[\w-]+/.exec(page)![0]
  }
  const [read, write] = [await secretOf('read'), await secretOf('write')]
  const ask = async (method: string, way: string, token: string): Promise<number> => {
    const form = method === 'POST' ? { body: new URLSearchParams({ state: 'following' }) } : {}
    const headers = { host: 'localhost:7373', authorization: `Bearer ${token}` }
    return (await place.app.request(home + way, { method, headers, ...form })).status
  }
  for (const [method, way, token, status] of [
    ['GET', '/export', read, 200],
    ['GET', '/export/lists.csv', read, 200],
    ['GET', '/export', write, 200],
    ['GET', '/export', 'hiatus_guessed', 401],
    ['POST', '/lists/7', read, 401],
    ['POST', '/lists/7', write, 303],
    ['GET', '/account', write, 401],
    ['GET', '/members', write, 401],
    ['GET', '/series/7', write, 401],
    ['POST', '/account/tokens', write, 401],
    ['POST', '/account/leave', write, 401],
  ] as const)
    assert.equal(await ask(method, way, token), status, `${method} ${way}`)
  const [mina] = await place.accounts.members()
  assert.deepEqual(
    (await place.store.lists.keptBy(mina!.id)).map(({ series, state }) => [series, state]),
    [[7, 'following']],
  )

  const [first] = await place.store.people.tokensOf(mina!.id)
  await browser.post('/account/tokens/remove', { id: String(first!.id) })
  assert.equal(await ask('GET', '/export', read), 401)
})
