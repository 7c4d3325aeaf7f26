import assert from 'node:assert/strict'
import test from 'node:test'
import { makeApp } from '../app.ts'
import { fakeParts, formOf } from '../fake-parts.fixture.ts'
import { wayWithin } from './form-parts.ts'

const origin = 'http://localhost'

const elsewhere = [
  'https://evil.example',
  'http:evil.example',
  'HTTPS://evil.example/',
  '//evil.example',
  '///evil.example',
  '////evil.example/%2e%2e',
  '/\\evil.example',
  '\\/evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/\t/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '/\0/evil.example',
  '/ok\r\nLocation: https://evil.example',
  '/ok\r\nSet-Cookie: hiatus=1',
  '/ok%0d%0aLocation:%20https://evil.example\r\n',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://evil.example/x',
  'evil.example',
  '@evil.example',
  '.evil.example',
  ':80@evil.example',
  'account',
  '?next=//evil.example',
  '#//evil.example',
  '',
  '/／evil.example',
  '／／evil.example',
  '/\u2028/evil.example',
  '/\u200b/evil.example',
  '/\ud800',
  '/한국어',
]
const within = [
  '/',
  '/account',
  '/search?q=a%26b',
  '/series/7?as-of=2022-01-01#facts',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/%09/evil.example',
  '/.//evil.example',
  '/x//evil.example',
  '/@evil.example',
  '/:80@evil.example',
  '/https://evil.example',
  '/javascript:alert(1)',
  '/..//evil.example',
  '/;//evil.example',
  '/?next=https://evil.example',
]

/** Where a browser goes that is sent to a place. */
function goesTo(location: string): string {
  return new URL(location, `${origin}/sign-in`).origin
}

for (const asked of elsewhere) test(`${JSON.stringify(asked)} is no way within`, () => assert.equal(wayWithin(asked, '/home'), '/home'))
for (const asked of within)
  test(`${JSON.stringify(asked)} stays here`, () => {
    assert.equal(wayWithin(asked, '/home'), asked)
    assert.equal(goesTo(asked), origin)
  })

test('no spelling leads away after signing in, nor from the page of signing in', async () => {
  const fakes = fakeParts()
  const accounts = {
    ...fakes.accounts,
    hasAny: async () => true,
    who: async () => null,
    isOpen: async () => false,
    signIn: async () => ({ cookies: ['hiatus=1; Path=/'] }),
  }
  const app = makeApp({ ...fakes, accounts })
  for (const next of [...elsewhere, ...within]) {
    const answer = await app.request('/sign-in', { method: 'POST', body: formOf({ email: 'a@example.com', password: 'x', next }) })
    assert.equal(answer.status, 303)
    assert.equal(goesTo(answer.headers.get('location')!), origin, JSON.stringify(next))
    assert.deepEqual(answer.headers.getSetCookie(), ['hiatus=1; Path=/'])
    const page = await (await app.request(`/sign-in?${new URLSearchParams({ next }).toString()}`)).text()
    const [, scripted = ''] = /data-next="([^"]*)"/.exec(page)!
    assert.equal(goesTo(scripted.replaceAll('&amp;', '&')), origin, JSON.stringify(next))
  }
})
