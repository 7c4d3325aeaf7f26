import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { storeFixture } from '../../store/store.fixture.ts'
import type { Store } from '../../store/index.ts'
import { home, inviteTo, join, mailOf, openPlace, password, visit, type Place } from '../visits.fixture.ts'

const { freshStore } = storeFixture()

const wrong = 'not the right password'

/** A page without what differs with each answer, and without the address that was typed. */
async function pageOf(answer: Response, email: string): Promise<string> {
  const nonce = /nonce-([^']+)'/.exec(answer.headers.get('content-security-policy')!)![1]!
  return (await answer.text()).replaceAll(nonce, '').replaceAll(email, '')
}

/** Everything that a store keeps, as text. */
async function dumpOf(store: Store): Promise<string> {
  const every = sql<{ text: string }>`select query_to_xml(format('select * from %I', tablename), true, true, '')::text as text
    from pg_tables where schemaname = 'public' and (tablename ~ '^(account|access|person|site|rate)_' or tablename = 'invitations')`
  return (await every.execute(store.accounts)).rows.map(({ text }) => text).join('\n')
}

test('an address that is known and one that is not get one answer, in about one time', async t => {
  const place = await openPlace(await freshStore(t))
  const names = ['Mina', 'Jun', 'Kim', 'Lee']
  for (const name of names) await join(place, name)
  const took = { known: [] as number[], unknown: [] as number[] }
  const ask = async (name: string, kind: keyof typeof took, at: number) => {
    const begun = performance.now()
    const answer = await visit(place, `192.0.2.${at}`).post('/sign-in', { email: mailOf(name), password: wrong })
    took[kind].push(performance.now() - begun)
    return { status: answer.status, headers: [...answer.headers.keys()], page: await pageOf(answer, mailOf(name)) }
  }
  for (let round = 0; round < 4; round++)
    for (const [at, name] of names.entries()) {
      const known = await ask(name, 'known', at)
      assert.deepEqual(await ask(`nobody${at}`, 'unknown', at), known)
      assert.equal(known.status, 400)
    }
  const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!
  const [known, unknown] = [middle(took.known), middle(took.unknown)]
  t.diagnostic(`known ${known.toFixed(1)} ms, unknown ${unknown.toFixed(1)} ms, medians of ${took.known.length}`)
  // Without the work of a password an answer takes a tenth of the time.
  assert.ok(known < 2 * unknown && unknown < 2 * known, `${known} ms and ${unknown} ms`)
})

test('limits hold for all processes together, by account and by network, whatever headers say and whichever case is typed', async t => {
  const store = await freshStore(t)
  const [one, other] = [await openPlace(store), await openPlace(store)]
  await join(one, 'Mina')
  const tried: number[] = []
  for (let at = 0; at < 12; at++) {
    const place = at % 2 === 0 ? one : other
    const headers = { origin: home, 'x-forwarded-for': `203.0.113.${at}`, 'x-real-ip': `203.0.113.${at}`, forwarded: `for=203.0.113.${at}` }
    const email = at % 3 === 0 ? ` ${mailOf('Mina').toUpperCase()} ` : mailOf('Mina')
    tried.push((await visit(place, `198.51.100.${at}`).post('/sign-in', { email, password: wrong }, headers)).status)
  }
  assert.deepEqual(tried, [...Array.from({ length: 10 }, () => 400), 429, 429])
  assert.equal((await visit(other, '198.51.100.99').post('/sign-in', { email: mailOf('Mina'), password })).status, 429)

  const spread: number[] = []
  for (let at = 0; at < 42; at++) {
    const headers = { origin: home, 'x-forwarded-for': `2001:db8:${at}::1` }
    const place = at % 2 === 0 ? one : other
    const from = [`2001:db8:5:6::${at + 1}`, `2001:DB8:5:6:${at + 1}::`, `2001:0db8:0005:0006:0:0:0:${at}`][at % 3]!
    // Nothing of that kind can be an address of mail, which is told at once.
    spread.push((await visit(place, from).post('/sign-in', { email: `nobody ${at}`, password: 'x' }, headers)).status)
  }
  assert.equal(spread.indexOf(429), 40)
  assert.equal(
    (await visit(one, '2001:db8:5:7::1').post('/sign-in', { email: 'nobody', password: 'x' })).status,
    400,
    'the next network is free',
  )
})

test('a password is not guessed from within a session either', async t => {
  const place = await openPlace(await freshStore(t))
  const mina = await join(place, 'Mina')
  for (let at = 0; at < 10; at++)
    assert.equal((await mina.post('/account/password', { now: wrong, next: 'another long password' })).status, 400)
  assert.equal((await mina.post('/account/password', { now: password, next: 'another long password' })).status, 400)
  assert.equal((await visit(place).post('/sign-in', { email: mailOf('Mina'), password })).status, 303, 'the password is the old one')
})

test('a session is new with each signing in, and never one that was brought along', async t => {
  const place = await openPlace(await freshStore(t))
  await join(place, 'Mina')
  const signedIn = async (planted?: string) => {
    const browser = visit(place)
    if (planted !== undefined) browser.cookies.set('hiatus', planted)
    assert.equal((await browser.post('/sign-in', { email: mailOf('Mina'), password })).status, 303)
    return browser
  }
  const first = await signedIn()
  const token = first.cookies.get('hiatus')!
  const second = await signedIn(token)
  assert.notEqual(second.cookies.get('hiatus'), token)
  const forged = await signedIn('planted.c2lnbmF0dXJl')
  assert.notEqual(forged.cookies.get('hiatus'), 'planted.c2lnbmF0dXJl')
  for (const cookie of ['planted.c2lnbmF0dXJl', token.split('.')[0]!, `${token}x`, `${token.slice(0, -4)}AAA%3D`, '']) {
    const thief = visit(place)
    thief.cookies.set('hiatus', cookie)
    assert.equal((await thief.get('/account')).status, 303, cookie)
  }
})

test('sessions end on the server: with signing out, with a new password, with the account', async t => {
  const place = await openPlace(await freshStore(t))
  const mina = await join(place, 'Mina')
  const again = async (secret = password) => {
    const browser = visit(place)
    assert.equal((await browser.post('/sign-in', { email: mailOf('Mina'), password: secret })).status, 303)
    return browser
  }
  const isIn = async (cookies: ReadonlyMap<string, string>) => {
    const browser = visit(place)
    for (const [name, value] of cookies) browser.cookies.set(name, value)
    return (await browser.get('/account')).status === 200
  }
  const out = await again()
  const kept = new Map(out.cookies)
  assert.ok(await isIn(kept))
  await out.post('/sign-out')
  assert.deepEqual([await isIn(kept), out.cookies.size], [false, 0])

  const here = await again()
  const before = new Map(here.cookies)
  await here.post('/account/password', { now: password, next: 'another long password' })
  assert.deepEqual([await isIn(mina.cookies), await isIn(before), await isIn(here.cookies)], [false, false, true])
  const there = await again('another long password')
  await here.post('/account/elsewhere')
  assert.deepEqual([await isIn(there.cookies), await isIn(here.cookies)], [false, true])
  await here.post('/account/leave', { sure: 'yes' })
  assert.equal(await isIn(here.cookies), false)
})

for (const [origin, isSecure] of [
  [home, false],
  ['https://hiatus.example', true],
] as const)
  test(`cookies of ${origin} are for that host, no script and no other site`, async t => {
    const place = await openPlace(await freshStore(t), { origin })
    const cookies: string[] = []
    const browser = visit(place)
    const asked = [
      await browser.post('/sign-up', { name: 'Mina', email: mailOf('Mina'), password, invitation: place.accounts.firstSecret }),
      await browser.post('/sign-in/passkey/options'),
      await browser.post('/account/passkey/options'),
      await browser.post('/account/password', { now: password, next: 'another long password' }),
      await browser.post('/sign-out'),
    ]
    for (const answer of asked) {
      cookies.push(...answer.headers.getSetCookie())
      assert.equal(answer.headers.get('cache-control'), 'no-store')
    }
    assert.ok(cookies.length >= 5, cookies.join('\n'))
    for (const cookie of cookies) {
      assert.match(cookie, /;\s*HttpOnly/i)
      assert.match(cookie, /;\s*SameSite=Lax/i)
      assert.match(cookie, /;\s*Path=\/(?:;|$)/i)
      assert.doesNotMatch(cookie, /;\s*Domain=/i)
      assert.equal(/;\s*Secure/i.test(cookie), isSecure, cookie)
    }
    assert.ok(cookies.some(cookie => cookie.startsWith(isSecure ? '__Host-hiatus=' : 'hiatus=')))
  })

test('secrets that are handed out stand in no log, no address that one is sent to, and not as they are in the store', async t => {
  const place: Place = await openPlace(await freshStore(t))
  const mina = await join(place, 'Mina')
  const shown = [
    /invitation=([\w-]{32})/.exec(await (await mina.post('/members/invite', { role: 'member' })).text())![1]!,
    /hiatus_([\w-]{32})/.exec(await (await mina.post('/account/tokens', { name: 'a', scope: 'read' })).text())![1]!,
    await inviteTo(place),
  ]
  const jun = visit(place)
  const answers = [
    await mina.get('/account'),
    await mina.get('/members'),
    await jun.post('/sign-up', { name: 'Jun', email: mailOf('Jun'), password, invitation: shown[2]! }),
    await jun.get(`/account?token=${shown[1]}`),
    await visit(place).get(`/members?invitation=${shown[0]}`),
    await visit(place).post(
      '/sign-in',
      { email: mailOf('Jun'), password, next: '/account' },
      { origin: home, 'x-forwarded-for': '203.0.113.7' },
    ),
  ]
  const kept = await dumpOf(place.store)
  assert.match(kept, /Mina/)
  for (const secret of [...shown, password, place.accounts.firstSecret]) {
    assert.ok(!kept.includes(secret), 'the store keeps it as it is')
    assert.ok(!place.logged.join('\n').includes(secret))
    for (const [at, answer] of answers.entries())
      // Whoever is sent to sign in keeps the way that they came by, which they gave themselves.
      if (at !== 4) assert.ok(!(answer.headers.get('location') ?? '').includes(secret))
  }
  for (const answer of answers.slice(0, 2)) {
    const body = await answer.text()
    for (const secret of shown) assert.ok(!body.includes(secret), 'it is shown again')
  }
  assert.doesNotMatch(kept, /203\.0\.113/, 'an address that a header claims')
})

test('a name that could pass for another is not taken, and one that is composed otherwise is kept in one form', async t => {
  const place = await openPlace(await freshStore(t))
  await join(place, 'Mina')
  const tryName = async (name: string) =>
    (await visit(place).post('/sign-up', { name, email: 'other@example.com', password, invitation: await inviteTo(place) })).status
  for (const name of ['Mi\u200bna', '\u202eaniM', 'Mina\u0000', 'Mina\r\nX: y', '\u3164', 'x'.repeat(81)])
    assert.equal(await tryName(name), 400, JSON.stringify(name))
  assert.equal(await tryName('  Rene\u0301e  Lee '), 303)
  assert.equal((await place.accounts.members())[1]!.name, 'Renée Lee')
})
