import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { sampleArticle } from '../publish/sample.fixture.ts'
import { makeApp } from './app.ts'
import { fakeParts, formOf } from './fake-parts.fixture.ts'
import { bodyLimit } from './form-script.ts'

const parts = fakeParts()
const app = makeApp(parts)

async function post(fields: Readonly<Record<string, string | File>>, headers: Readonly<Record<string, string>> = {}) {
  const response = await app.request('/check', { method: 'POST', body: formOf(fields), headers })
  const body = await response.text()
  return { response, body, document: parseHTML(body).document }
}

test('the page for checking has a form and the examples', async () => {
  const response = await app.request('/check')
  assert.equal(response.status, 200)
  const { document } = parseHTML(await response.text())
  assert.deepEqual([...document.querySelectorAll('[name]')].map(field => field.getAttribute('name')).slice(-4), [
    'text',
    'file',
    'address',
    'published',
  ])
  assert.equal(document.querySelector('.examples b')!.textContent, 'The Salt Line <2>')
  assert.equal(document.querySelector('.problem'), null)
})

test('every answer has the headers that keep it safe, and a nonce of its own', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/examples/salt-line', '/nowhere']) {
    const response = await app.request(path)
    const { headers } = response
    const body = await response.text()
    const policy = headers.get('content-security-policy')!
    assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'same-origin')
    assert.equal(headers.get('cache-control'), 'no-store')
    const nonce = /style-src 'nonce-([^']+)'/.exec(policy)![1]!
    nonces.add(nonce)
    assert.ok(body.includes(`<style nonce="${nonce}">`))
    assert.doesNotMatch(body, / style="| on[a-z]+="/)
  }
  assert.equal(nonces.size, 3)
})

test('a pasted text is checked with the day that was given', async () => {
  const { response, document } = await post({ text: 'One\r\nTwo', published: '2022-08-29' })
  assert.equal(response.status, 200)
  const { input, options } = parts.checked.at(-1)!
  assert.equal(new TextDecoder().decode(input.bytes), 'One\nTwo')
  assert.equal(input.contentType, 'text/plain; charset=utf-8')
  assert.deepEqual(options, { today: '2026-11-22', published: '2022-08-29' })
  assert.equal(document.querySelector('h1')!.textContent, sampleArticle.title)
  assert.equal(document.querySelector('.bar a[href="/"]')!.textContent, 'Hiatus')
})

test('pasted HTML and uploaded files are told from text', async () => {
  await post({ text: ' <!doctype html><p>One' })
  assert.equal(parts.checked.at(-1)!.input.contentType, 'text/html; charset=utf-8')
  await post({ text: '', file: new File(['<p>One'], 'a.html', { type: 'text/html' }) })
  const { contentType, name, bytes } = parts.checked.at(-1)!.input
  assert.deepEqual([contentType, name, new TextDecoder().decode(bytes)], ['text/html', 'a.html', '<p>One'])
})

test('an address is fetched, with https where no scheme is given', async () => {
  await post({ address: 'example.org/season-2' })
  assert.equal(parts.checked.at(-1)!.input.url, 'https://example.org/season-2')
})

const slips: readonly (readonly [string, Readonly<Record<string, string | File>>, number, RegExp])[] = [
  ['nothing', {}, 400, /Nothing to check yet/],
  ['two things', { text: 'x', address: 'example.org' }, 400, /more than one article/],
  ['no day', { text: 'x', published: '2022-02-30' }, 400, /“2022-02-30” is no day/],
  ['a day that nobody means', { text: 'x', published: '0000-01-01' }, 400, /“0000-01-01” is no day/],
  ['no address', { address: 'javascript:alert(1)' }, 400, /is no web address/],
  ['a file address', { address: 'file:///etc/passwd' }, 400, /is no web address/],
  ['one word', { address: 'intranet' }, 400, /is no web address/],
  ['an article that cannot be read', { text: 'unreadable' }, 422, /^✗ This is no article: give HTML or plain text\.$/],
  ['an address that does not answer', { address: 'slow.example' }, 502, /^✗ slow\.example did not answer: try again later\.$/],
]
for (const [what, fields, status, sentence] of slips) {
  test(`${what}: one clear sentence, with the form still filled`, async () => {
    const { response, document } = await post(fields)
    assert.equal(response.status, status)
    assert.match(document.querySelector('.problem')!.textContent!.trim(), sentence)
    assert.equal(document.querySelector('textarea')!.textContent!.trim(), fields['text'] ?? '')
    assert.equal(document.querySelector('#address')!.getAttribute('value'), fields['address'] ?? '')
    assert.equal(document.querySelector('#published')!.getAttribute('value'), fields['published'] ?? '')
  })
}

test('what was filled in is escaped', async () => {
  const { body, document } = await post({ text: '</textarea><script>x</script>', address: '"><b>' })
  assert.equal(document.querySelectorAll('script').length, 1)
  assert.ok(body.includes('&lt;/textarea&gt;&lt;script&gt;'))
})

test('a fault of ours is told without its inside, and logged', async () => {
  const { response, body } = await post({ text: 'crash' })
  assert.equal(response.status, 500)
  assert.doesNotMatch(body, /secret|app\.test|Error:/)
  assert.match(body, /the fault is ours/)
  assert.match(parts.logged.at(-1)!, /secret inside\n +at /)
})

test('too much is refused with a clear sentence', async () => {
  const { response, document } = await post({ text: 'x'.repeat(bodyLimit) }, { 'content-length': String(bodyLimit + 200) })
  assert.equal(response.status, 413)
  assert.match(document.querySelector('.problem')!.textContent, /more than 5 MB/)
})

test('a broken form is refused', async () => {
  const response = await app.request('/check', {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': 'multipart/form-data; boundary=no' },
  })
  assert.equal(response.status, 400)
  assert.match(await response.text(), /did not arrive whole/)
})

test('the report page brings what it takes to have the same report as JSON or HTML', async () => {
  const bytes = new Uint8Array([0xe9, 0, 0xff, 0x0a])
  for (const fields of [
    { text: 'One\n\nTwo', published: '2022-08-29' },
    { text: '', file: new File([bytes], 'a.html', { type: 'text/html' }) },
    { address: 'https://example.org/a?b=1&c=2' },
  ]) {
    const { document } = await post(fields)
    const asked = parts.checked.at(-1)!
    const hidden = [...document.querySelectorAll('.bar input')]
    const again = Object.fromEntries(hidden.map(input => [input.getAttribute('name')!, input.getAttribute('value')!]))
    const { response, body } = await post({ ...again, format: 'json' })
    assert.deepEqual(parts.checked.at(-1), asked)
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8')
    assert.equal(
      response.headers.get('content-disposition'),
      'attachment; filename="the-salt-line-season-2-release-date-cast-everything-we-know.json"',
    )
    assert.equal((JSON.parse(body) as { text: string }).text, sampleArticle.text)
    const html = await post({ ...again, format: 'html' })
    assert.match(html.response.headers.get('content-disposition')!, /\.html"$/)
    assert.match(html.body, /<meta http-equiv="Content-Security-Policy"/)
    assert.doesNotMatch(html.body, /<form/)
  }
})

test('an example is checked with its day, and can be had as JSON', async () => {
  const response = await app.request('/examples/salt-line')
  assert.equal(response.status, 200)
  assert.equal(parts.checked.at(-1)!.options.published, '2022-08-29')
  const { document } = parseHTML(await response.text())
  const json = await app.request(
    [...document.querySelectorAll('.bar a')].map(link => link.getAttribute('href')!).find(href => href.includes('json')),
  )
  assert.equal(json.headers.get('content-type'), 'application/json; charset=utf-8')
  assert.equal((await app.request('/examples/none')).status, 404)
})

test('forms from elsewhere and other names are turned away', async () => {
  assert.equal((await post({ text: 'x' }, { origin: 'https://evil.example' })).response.status, 403)
  assert.equal((await post({ text: 'x' }, { origin: 'null' })).response.status, 403)
  assert.equal((await post({ text: 'x' }, { origin: 'http://localhost' })).response.status, 200)
  const rebound = await app.request('/', { headers: { host: 'evil.example' } })
  assert.equal(rebound.status, 421)
  assert.match(rebound.headers.get('content-security-policy')!, /default-src 'none'/)
})

test('the rest of the addresses', async () => {
  assert.equal(await (await app.request('/healthz', { headers: { host: 'any.name' } })).text(), 'ok')
  assert.equal((await app.request('/favicon.ico')).status, 404)
})
