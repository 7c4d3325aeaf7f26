import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { storeFixture } from '../store/store.fixture.ts'
import { accountsIn, networkOf, type Accounts, type SignedIn } from './accounts.ts'

const { freshStore } = storeFixture()
const password = 'a good long password'
const none = new Headers()

/** The headers that a browser sends with these cookies. */
function withCookies(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map(cookie => cookie.split(';')[0]!).join('; ') })
}

function cookiesOf(signed: SignedIn): readonly string[] {
  assert.ok('cookies' in signed, JSON.stringify(signed))
  return signed.cookies
}

async function begun(t: TestContext, origin = 'http://localhost:7373') {
  const store = await freshStore(t)
  const accounts = await accountsIn(store, origin)
  const first = (more: Partial<Parameters<Accounts['signUp']>[0]> = {}) =>
    accounts.signUp({ name: 'Mina', email: 'mina@example.com', password, secret: accounts.firstSecret, ...more }, none, '127.0.0.1')
  return { store, accounts, first }
}

test('the first account needs the secret of the first, and is an admin’s; the next needs an invitation, which serves once', async t => {
  const { accounts, first } = await begun(t)
  assert.deepEqual(await first({ secret: 'guessed' }), { fault: 'no invitation' })
  const admin = withCookies(cookiesOf(await first()))
  const mina = (await accounts.who(admin))!
  assert.deepEqual([mina.name, mina.role], ['Mina', 'admin'])
  assert.deepEqual(
    await first({ email: 'second@example.com' }),
    { fault: 'no invitation' },
    'the secret of the first serves the first alone',
  )

  const secret = await accounts.invite('member', mina)
  assert.deepEqual(await accounts.signUp({ name: 'Jun', email: 'MINA@example.com', password, secret }, none, '127.0.0.1'), {
    fault: 'taken',
  })
  const jun = withCookies(cookiesOf(await accounts.signUp({ name: 'Jun', email: 'jun@example.com', password, secret }, none, '127.0.0.1')))
  assert.equal((await accounts.who(jun))?.role, 'member')
  assert.deepEqual(await accounts.signUp({ name: 'Eve', email: 'eve@example.com', password, secret }, none, '127.0.0.1'), {
    fault: 'no invitation',
  })
  assert.deepEqual(
    (await accounts.members()).map(({ name, role }) => [name, role]),
    [
      ['Mina', 'admin'],
      ['Jun', 'member'],
    ],
  )
})

test('of two who come with one invitation at once, one gets in', async t => {
  const { accounts, first } = await begun(t)
  const mina = (await accounts.who(withCookies(cookiesOf(await first()))))!
  const secret = await accounts.invite('member', mina)
  const came = await Promise.all(
    ['a', 'b', 'c'].map(name => accounts.signUp({ name, email: `${name}@example.com`, password, secret }, none, '127.0.0.1')),
  )
  assert.equal(came.filter(signed => 'cookies' in signed).length, 1)
  assert.equal((await accounts.members()).length, 2)
})

test('what cannot be an account is told in its own words', async t => {
  const { first } = await begun(t)
  for (const [more, fault] of [
    [{ name: '  ' }, 'no name'],
    [{ email: 'mina' }, 'no email'],
    [{ password: 'short' }, 'short password'],
    [{ password: 'x'.repeat(200) }, 'long password'],
  ] as const)
    assert.deepEqual(await first(more), { fault })
})

test('who signs in is known until they sign out; a wrong password and an unknown address look alike', async t => {
  const { accounts, first } = await begun(t)
  await first()
  const wrong = await accounts.signIn('mina@example.com', 'not the password', none, '127.0.0.1')
  assert.deepEqual(await accounts.signIn('nobody@example.com', password, none, '127.0.0.1'), wrong)
  const cookies = cookiesOf(await accounts.signIn(' Mina@Example.com ', password, none, '127.0.0.1'))
  assert.ok(
    cookies.every(cookie => /httponly/i.test(cookie) && /samesite=lax/i.test(cookie)),
    cookies.join(),
  )
  const headers = withCookies(cookies)
  assert.equal((await accounts.who(headers))?.name, 'Mina')
  await accounts.signOut(headers)
  assert.equal(await accounts.who(headers), null)
  assert.equal(await accounts.who(new Headers({ cookie: 'hiatus=forged.signature' })), null)
})

test('over TLS cookies are kept to this very host', async t => {
  const { accounts, first } = await begun(t, 'https://hiatus.example')
  const cookies = cookiesOf(await first())
  assert.ok(
    cookies.some(cookie => cookie.startsWith('__Host-hiatus=')),
    cookies.join(),
  )
  assert.ok(cookies.every(cookie => /;\s*secure/i.test(cookie) && /path=\//i.test(cookie) && !/domain=/i.test(cookie)))
  assert.equal((await accounts.who(withCookies(cookies)))?.name, 'Mina')
})

test('a new password ends the other sessions', async t => {
  const { accounts, first } = await begun(t)
  const old = withCookies(cookiesOf(await first()))
  const here = withCookies(cookiesOf(await accounts.signIn('mina@example.com', password, none, '127.0.0.1')))
  assert.deepEqual(await accounts.changePassword('wrong one here', 'another long password', here), { fault: 'wrong' })
  cookiesOf(await accounts.changePassword(password, 'another long password', here))
  assert.equal(await accounts.who(old), null)
  cookiesOf(await accounts.signIn('mina@example.com', 'another long password', none, '127.0.0.1'))
})

test('whoever tries too often waits, from whatever addresses of their network', async t => {
  const { accounts, first } = await begun(t)
  await first()
  const tries = []
  for (let at = 0; at < 12; at++) tries.push(await accounts.signIn('mina@example.com', 'guess number one', none, `2001:db8:1:2::${at + 1}`))
  assert.deepEqual(tries.at(9), { fault: 'wrong' })
  assert.deepEqual(tries.at(10), { fault: 'too often' })
  assert.deepEqual(await accounts.signIn('mina@example.com', password, none, '192.0.2.7'), { fault: 'too often' })
})

test('addresses of one network', () => {
  for (const [address, network] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])
    assert.equal(networkOf(address!), network)
})
