import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { makeApp } from './app.ts'
import { fakeParts, formOf } from './fake-parts.fixture.ts'
import { hostileParts } from './hostile.fixture.ts'
import { routes } from './routes.ts'

const hostile = [
  '<script>alert(1)</script>',
  '" onfocus=alert(1) style=x:expression(1) x="',
  'javascript:alert(1)',
  '</title></style></script>',
]
const plain = fakeParts()
const apps = [
  makeApp(plain),
  makeApp(hostileParts(hostile)),
  makeApp({ ...plain, accounts: { ...plain.accounts, hasAny: async () => true, who: async () => null, isOpen: async () => false } }),
]

const ways = routes
  .filter(({ method }) => method === 'get')
  .map(({ path }) => path.replace('/examples/:id', '/examples/salt-line').replace(':id', '7'))

test('every page, and every answer that is none, has a policy that lets in our own style and script alone', async t => {
  const nonces = new Set<string>()
  let pages = 0
  const asked = apps.flatMap((app): (Response | Promise<Response>)[] => [
    ...[...ways, '/nowhere', '/search?q=sal', '/series/8', '/series/7?as-of=never', '/examples/salt-line?format=json'].map(way =>
      app.request(way),
    ),
    app.request('/', { headers: { host: 'evil.example' } }),
    app.request('/check', { method: 'POST', body: formOf({ text: 'crash' }) }),
    app.request('/check', { method: 'POST', body: formOf({ text: 'x' }), headers: { origin: 'null' } }),
    app.request('/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } }),
  ])
  for (const one of asked) {
    const answer = await one
    const policy = answer.headers.get('content-security-policy')!
    const rules = new Map(policy.split('; ').map(rule => [rule.split(' ')[0]!, rule.slice(rule.indexOf(' ') + 1)]))
    const [, nonce] = /^'nonce-([\w-]{22})'$/.exec(rules.get('script-src')!)!
    nonces.add(nonce!)
    assert.equal(rules.get('default-src'), "'none'")
    assert.equal(rules.get('style-src'), `'nonce-${nonce}'`)
    for (const name of ['base-uri', 'frame-ancestors']) assert.equal(rules.get(name), "'none'", name)
    for (const name of ['form-action', 'connect-src']) assert.equal(rules.get(name), "'self'", name)
    assert.equal(rules.get('require-trusted-types-for'), "'script'")
    assert.equal(rules.get('trusted-types'), "'none'")
    assert.doesNotMatch(policy, /unsafe|\*|https?:|strict-dynamic/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(answer.headers.get('x-frame-options'), 'DENY')
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    const body = await answer.text()
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue
    pages++
    const { document } = parseHTML(body)
    for (const element of document.querySelectorAll('script, style')) assert.equal(element.getAttribute('nonce'), nonce)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        assert.doesNotMatch(name, /^on|^style$|^srcdoc$/i, element.outerHTML.slice(0, 200))
        if (/^(?:href|src|action|formaction)$/i.test(name) && element.localName !== 'link')
          assert.match(value, /^(?:\/(?![/\\])|#|\?|https?:\/\/)/, element.outerHTML.slice(0, 200))
      }
  }
  assert.equal(nonces.size, asked.length, 'a nonce serves once')
  t.diagnostic(`${asked.length} answers, ${pages} of them pages`)
})

test('what is put into headers cannot end them', async () => {
  for (const title of ['a\r\nX-Evil: 1', '"; filename="evil.html', '../../etc/passwd', '\u202egnp.exe', 'a\0b', '한국어', '']) {
    const app = makeApp(hostileParts([title]))
    for (const format of ['json', 'html']) {
      const answer = await app.request('/check', { method: 'POST', body: formOf({ text: 'x', format }) })
      assert.match(answer.headers.get('content-disposition')!, new RegExp(`^attachment; filename="[a-z0-9-]+\\.${format}"$`))
      assert.equal(answer.headers.get('x-evil'), null)
    }
  }
})
