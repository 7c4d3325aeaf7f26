import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { storeFixture } from '../store/store.fixture.ts'
import { routes } from './routes.ts'
import { home, inviteTo, join, openPlace, visit, type Place, type Visits } from './visits.fixture.ts'

const { freshStore } = storeFixture()

const visitorNames = ['stranger', 'shut out', 'member', 'admin', 'alone'] as const
type VisitorName = (typeof visitorNames)[number]
type Outcome = 'in' | 'to sign in' | 'refused' | 'not theirs' | 'not from here' | 'not this name'

/** Who gets into what, written down a second time: a route that is changed or added has to be changed or added here. */
const gates: Readonly<Record<string, 'anyone' | 'reader' | 'member' | 'admin'>> = {
  'get /': 'reader',
  'get /check': 'reader',
  'post /check': 'reader',
  'get /examples/:id': 'reader',
  'get /search': 'reader',
  'get /search.json': 'reader',
  'get /series/:id': 'reader',
  'get /series/:id/article': 'reader',
  'get /series/:id/facts.json': 'reader',
  'get /series/:id/forecast': 'reader',
  'get /forecasts': 'reader',
  'get /outlets': 'reader',
  'get /people/:id': 'reader',
  'get /calendar': 'reader',
  'get /lists': 'member',
  'post /lists/:series': 'member',
  'get /lists/:series/episodes': 'member',
  'post /lists/:series/episodes': 'member',
  'get /sign-in': 'anyone',
  'post /sign-in': 'anyone',
  'post /sign-in/passkey/options': 'anyone',
  'post /sign-in/passkey': 'anyone',
  'post /sign-out': 'anyone',
  'get /sign-up': 'anyone',
  'post /sign-up': 'anyone',
  'get /account': 'member',
  'post /account/settings': 'member',
  'post /account/password': 'member',
  'post /account/elsewhere': 'member',
  'post /account/passkey/options': 'member',
  'post /account/passkey': 'member',
  'post /account/passkey/remove': 'member',
  'post /account/tokens': 'member',
  'post /account/tokens/remove': 'member',
  'post /account/leave': 'member',
  'get /import': 'member',
  'post /import': 'member',
  'post /import/confirm': 'member',
  'get /export': 'member',
  'get /export/lists.csv': 'member',
  'get /export/episodes.csv': 'member',
  'get /members': 'admin',
  'post /members/invite': 'admin',
  'post /members/role': 'admin',
  'post /members/remove': 'admin',
  'post /members/reading': 'admin',
}

const admitted: Readonly<Record<(typeof gates)[string], readonly VisitorName[]>> = {
  anyone: visitorNames,
  reader: ['stranger', 'member', 'admin', 'alone'],
  member: ['member', 'admin', 'alone'],
  admin: ['admin', 'alone'],
}

/** What a request says of where it comes from, and whether a form may come from there. */
const origins: readonly (readonly [name: string, headers: Readonly<Record<string, string>>, mayPost: boolean])[] = [
  ['no Origin', {}, true],
  ['our Origin', { origin: home }, true],
  ['our Origin, same-origin', { origin: home, 'sec-fetch-site': 'same-origin' }, true],
  ['another Origin', { origin: 'https://evil.example' }, false],
  ['our name at another port', { origin: 'http://localhost:9' }, false],
  ['the Origin "null"', { origin: 'null' }, false],
  ['an Origin that is none', { origin: 'localhost:7373' }, false],
  ['cross-site', { origin: home, 'sec-fetch-site': 'cross-site' }, false],
  ['same-site', { 'sec-fetch-site': 'same-site' }, false],
  ['another Host', { host: 'evil.example', origin: 'http://evil.example' }, false],
]

interface Seat {
  readonly place: Place
  readonly browser: Visits
  readonly invitation: string
  readonly isOpen: boolean
}

/** Each visitor at a place: with open reading, with closed reading, or on a machine of their own. */
async function seats(t: TestContext): Promise<Readonly<Record<VisitorName, Seat>>> {
  const [open, shut] = [await openPlace(await freshStore(t)), await openPlace(await freshStore(t))]
  const own = await openPlace(await freshStore(t), { isAlone: true })
  const [admin] = [await join(open, 'Mina'), await join(shut, 'Mina')]
  await shut.accounts.setOpen(false)
  const seat = async (place: Place, browser: Visits, isOpen: boolean): Promise<Seat> => ({
    place,
    browser,
    isOpen,
    invitation: await inviteTo(place),
  })
  return {
    stranger: await seat(open, visit(open), true),
    'shut out': await seat(shut, visit(shut), false),
    member: await seat(shut, await join(shut, 'Jun'), false),
    admin: await seat(open, admin, true),
    alone: { place: own, browser: visit(own), invitation: own.accounts.firstSecret, isOpen: true },
  }
}

test('every route, for every visitor, from everywhere', async t => {
  const places = await seats(t)
  let cells = 0
  await t.test('the app has no way in but the table and /healthz', async () => {
    const ways = places.stranger.place.app.routes
      .filter(({ path }) => path !== '/*')
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
    assert.deepEqual([...new Set(ways)].toSorted(), [...Object.keys(gates), 'get /healthz'].toSorted())
    assert.deepEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted(), Object.keys(gates).toSorted())
    assert.equal(await (await places['shut out'].browser.get('/healthz')).text(), 'ok')
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await places.admin.place.app.request(`${home}/account`, { method, headers: { origin: home } })
      assert.equal(answer.status, 404, method)
    }
  })

  for (const visitor of visitorNames) {
    await t.test(`${visitor}: each route lets in whom the table says, from where it says`, async () => {
      const { browser, invitation, isOpen } = places[visitor]
      // Whoever signs out is somebody else from then on.
      const ways = Object.entries(gates).toSorted(([a], [b]) => Number(a.endsWith('sign-out')) - Number(b.endsWith('sign-out')))
      for (const [way, gate] of ways) {
        const [method, path] = way.split(' ') as ['get' | 'post', string]
        const target = pathOf(path) + (way === 'get /sign-up' ? `?invitation=${invitation}` : '')
        for (const [name, headers, mayPost] of origins) {
          const answer =
            method === 'get'
              ? await browser.get(target, headers)
              : await browser.post(target, { reading: isOpen ? 'open' : 'closed' }, headers)
          const isTheirs = admitted[gate].includes(visitor)
          const expected: Outcome =
            'host' in headers
              ? 'not this name'
              : method === 'post' && !mayPost
                ? 'not from here'
                : isTheirs
                  ? 'in'
                  : visitor === 'member'
                    ? 'not theirs'
                    : method === 'get'
                      ? 'to sign in'
                      : 'refused'
          assert.equal(await outcomeOf(answer), expected, `${visitor}, ${way}, ${name}: ${answer.status}`)
          cells++
        }
      }
    })
  }

  await t.test('so many cells were tried', () => {
    assert.equal(cells, visitorNames.length * Object.keys(gates).length * origins.length)
    t.diagnostic(`${cells} cells of route, visitor and origin, each as the table says`)
  })

  await t.test('whoever is turned away by a page that asks for signing in comes back to that page', async () => {
    const { browser } = places['shut out']
    const answer = await browser.get('/search?q=a%26b')
    assert.equal(answer.headers.get('location'), `/sign-in?next=${encodeURIComponent('/search?q=a%26b')}`)
  })
})

function pathOf(path: string): string {
  return path
    .replace('/examples/:id', '/examples/salt-line')
    .replace('/series/:id', '/series/7')
    .replace('/people/:id', '/people/3')
    .replace('/lists/:series', '/lists/7')
}

async function outcomeOf(answer: Response): Promise<Outcome> {
  const body = await answer.text()
  assert.ok(answer.status < 500, body)
  if (answer.status === 421) return 'not this name'
  if (answer.status === 401) return 'refused'
  if (answer.status === 403) return body.includes('Not from here') ? 'not from here' : 'not theirs'
  return answer.headers.get('location')?.startsWith('/sign-in?next=') ? 'to sign in' : 'in'
}
