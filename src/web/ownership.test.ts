import assert from 'node:assert/strict'
import test from 'node:test'
import { storeFixture } from '../store/store.fixture.ts'
import { join, mailOf, openPlace, password, visit, type Place } from './visits.fixture.ts'

const { freshStore } = storeFixture()

/** Spellings of an id that a careless reader takes for it, or chokes on. */
function spellingsOf(id: string): readonly string[] {
  return [
    id,
    ` ${id}`,
    `${id} `,
    `+${id}`,
    `0${id}`,
    `${id}.0`,
    `${id}e0`,
    `0x${Number(id).toString(16)}`,
    `${id}\0`,
    `${id}' or '1'='1`,
    `[${id}]`,
    '%',
    '',
    '-1',
    '1e400',
    'NaN',
    '９'.repeat(3),
  ]
}

async function idOf(place: Place, name: string): Promise<string> {
  return (await place.accounts.members()).find(each => each.name === name)!.id
}

test('what is another’s stays, whatever id a member sends', async t => {
  const place = await openPlace(await freshStore(t))
  const { store } = place
  const mina = await join(place, 'Mina')
  const jun = await join(place, 'Jun')
  const ids = { mina: await idOf(place, 'Mina'), jun: await idOf(place, 'Jun') }
  await mina.post('/account/tokens', { name: 'hers', scope: 'write' })
  await jun.post('/account/tokens', { name: 'his', scope: 'read' })
  await mina.post('/account/settings', { countries: 'KR', spoilers: 'show' })
  await store.lists.keep(ids.mina, [{ series: 7, state: 'following' }])
  await store.lists.watch(ids.mina, [{ series: 7, season: 1, episode: 1, watchedAt: null }])
  const hers = String((await store.people.tokensOf(ids.mina))[0]!.id)
  const his = String((await store.people.tokensOf(ids.jun))[0]!.id)
  const kept = async () => [
    await store.people.tokensOf(ids.mina),
    await store.people.settingsOf(ids.mina),
    await store.lists.keptBy(ids.mina),
    await store.lists.watchedBy(ids.mina),
    await store.people.members(),
  ]
  const before = await kept()

  for (const id of spellingsOf(hers)) assert.equal((await jun.post('/account/tokens/remove', { id })).status, 303, id)
  for (const id of [...spellingsOf('1'), ids.mina, `${ids.mina}\0`])
    assert.equal((await jun.post('/account/passkey/remove', { id })).status, 303, id)
  for (const more of [{ id: ids.mina }, { person: ids.mina, person_id: ids.mina, userId: ids.mina, role: 'admin' }]) {
    await jun.post(`/account/settings?id=${ids.mina}`, { ...more, countries: 'US' })
    await jun.post('/account/tokens', { ...more, name: 'more' })
    await jun.post('/account/password', { ...more, now: 'not the right one', next: 'a good new password' })
    await jun.post('/account/elsewhere', more)
    for (const way of ['/members/role', '/members/remove']) assert.equal((await jun.post(way, { ...more, id: ids.mina })).status, 403)
  }
  assert.deepEqual(await kept(), before)
  assert.equal((await mina.get('/account')).status, 200, 'she is still signed in')
  assert.doesNotMatch(await (await jun.get(`/account?id=${ids.mina}`)).text(), /Mina|hers/)

  await jun.post('/account/tokens/remove', { id: his })
  assert.ok(!(await store.people.tokensOf(ids.jun)).some(({ id }) => String(id) === his), 'his own goes')
})

test('ids that cannot be are no fault of ours, to an admin neither', async t => {
  const place = await openPlace(await freshStore(t))
  const mina = await join(place, 'Mina')
  for (const id of ['\0', 'a\0b', '\ud800', "' or 1=1 --", 'x'.repeat(100_000)])
    for (const way of ['/members/role', '/members/remove', '/account/passkey/remove', '/account/tokens/remove'])
      assert.equal((await mina.post(way, { id, role: 'admin' })).status, 303, `${way} ${JSON.stringify(id.slice(0, 20))}`)
  for (const name of ['a\0b', '\ud800', 'é'.repeat(200), '👨‍👩‍👧‍👦'.repeat(40)])
    assert.equal((await mina.post('/account/tokens', { name })).status, 200, name)
  for (const field of ['email', 'password', 'next', 'name', 'invitation'])
    for (const way of ['/sign-in', '/sign-up'])
      assert.ok(
        (await visit(place).post(way, { email: 'a@example.com', password, [field]: 'a\0@b.example' })).status < 500,
        `${way} ${field}`,
      )
  for (const way of [
    '/sign-up?invitation=%00',
    '/search?q=%00',
    '/search.json?q=%00',
    '/outlets?q=%00',
    '/series/%00',
    '/people/7%00',
    '/examples/%00',
    '/sign-in?next=%00',
    '/series/7?as-of=%00',
    '/account?done=%00',
    '/%00',
    '/%ff',
    '/series/%ff',
  ])
    assert.ok((await mina.get(way)).status < 500, way)
  assert.deepEqual(place.logged, [])
})

test('whoever is removed or made a member is that at once, and their open invitations are void', async t => {
  const place = await openPlace(await freshStore(t))
  const mina = await join(place, 'Mina')
  const jun = await join(place, 'Jun', 'admin')
  const id = await idOf(place, 'Jun')
  const made = await (await jun.post('/members/invite', { role: 'admin' })).text()
  const [, secret = ''] = /invitation=([\w-]+)/.exec(made) ?? []
  assert.equal((await visit(place).get(`/sign-up?invitation=${secret}`)).status, 200)
  await mina.post('/members/role', { id, role: 'member' })
  assert.equal((await jun.get('/members')).status, 403)
  assert.equal((await visit(place).get(`/sign-up?invitation=${secret}`)).status, 403, 'what an admin gave who is none any more')
  await mina.post('/members/remove', { id })
  assert.equal((await jun.get('/account')).status, 303)
  assert.equal((await visit(place).post('/sign-in', { email: mailOf('Jun'), password })).status, 400)
})

test('one who looks after a place remains, when two leave it at once', async t => {
  const place = await openPlace(await freshStore(t))
  const [mina, jun] = [await join(place, 'Mina'), await join(place, 'Jun', 'admin')]
  await join(place, 'Kim')
  const [hers, his] = [await idOf(place, 'Mina'), await idOf(place, 'Jun')]
  await Promise.all([mina.post('/members/role', { id: hers, role: 'member' }), jun.post('/members/role', { id: his, role: 'member' })])
  const left = (await place.accounts.members()).filter(({ role }) => role === 'admin')
  assert.equal(left.length, 1)
  const last = left[0]!.id === hers ? mina : jun
  assert.equal((await last.post('/account/leave', { sure: 'yes' })).status, 400)
  assert.equal((await last.post('/members/remove', { id: left[0]!.id })).status, 409)
  assert.equal((await place.accounts.members()).filter(({ role }) => role === 'admin').length, 1)
})
