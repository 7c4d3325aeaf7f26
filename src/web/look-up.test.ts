import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { makeApp } from './app.ts'
import { fakeParts } from './fake-parts.fixture.ts'

const app = makeApp(fakeParts())

async function get(path: string) {
  const response = await app.request(path)
  const body = await response.text()
  return { status: response.status, body, document: parseHTML(body).document }
}

test('what was found is listed, each hit with a link to its page where it has one', async () => {
  const { status, document } = await get('/search?q=ingrid')
  assert.equal(status, 200)
  assert.equal(document.querySelector('h1')!.textContent, '“ingrid”')
  assert.equal(document.querySelector('input[name=q]')!.getAttribute('value'), 'ingrid')
  assert.deepEqual(
    [...document.querySelectorAll('.found li')].map(item => [
      item.querySelector('a')?.getAttribute('href') ?? null,
      item.textContent.trim(),
    ]),
    [
      ['/people/3', 'Ingrid Moe, person, born 1979'],
      [null, 'Ingrid & Co, person'],
    ],
  )
})

test('what the catalogues ask to stand beside their names stands below what was found, and nowhere else', async () => {
  const credits = async (path: string) => [...(await get(path)).document.querySelectorAll('.terms li')].map(item => item.textContent.trim())
  assert.deepEqual(await credits('/search?q=ingrid'), ['Data from Nordic <TV>. (CC0)'])
  assert.deepEqual(await credits('/search?q=zzz'), [])
})

test('a hit says by which name it was found, and a character where it is', async () => {
  const { document } = await get('/search?q=sal')
  assert.deepEqual(
    [...document.querySelectorAll('.found li')].map(item => item.textContent.trim()),
    ['The Salt Line <2> (2021, Norway)', 'Salome, in The Salt Line <2> (2021)'],
  )
  const { document: other } = await get('/search?q=saltl')
  assert.deepEqual(other.querySelector('.found li')!.textContent.trim(), 'The Salt Line <2> (2021, Norway), also called Saltlinjen')
})

const nothing = [
  '/search',
  '/search?q=',
  '/search?q=%20',
  '/search?p=x',
  '/search?q=zzz',
  `/search?q=${'a'.repeat(5000)}`,
  '/search?q=%00%ff',
]

for (const path of nothing) {
  test(`nothing is found at ${path.slice(0, 40)}, and the box is there`, async () => {
    const { status, document } = await get(path)
    assert.equal(status, 200)
    assert.equal(document.querySelectorAll('.found').length, 0)
    assert.ok(document.querySelector('form.lookup input'))
  })
}

test('a query stands on its page as text', async () => {
  const { body } = await get(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  assert.doesNotMatch(body, /<script>alert/)
})

test('hits of what has been typed are given as data', async () => {
  const response = await app.request('/search.json?q=the salt')
  assert.match(response.headers.get('content-type')!, /^application\/json/)
  assert.deepEqual(await response.json(), [{ href: '/series/7', title: 'The Salt Line <2>', text: ' (2021, Norway)' }])
  assert.deepEqual(await (await app.request('/search.json')).json(), [])
})

test('where no catalogue has been compiled nothing is found', async () => {
  const bare = makeApp({ ...fakeParts(), names: () => Promise.resolve(null) })
  assert.deepEqual(await (await bare.request('/search.json?q=a')).json(), [])
})

test('a series shows each value with who gives it, what others say, and the terms of its data', async () => {
  const { status, document, body } = await get('/series/7')
  assert.equal(status, 200)
  assert.equal(document.querySelector('h1')!.textContent, 'The Salt Line <2>')
  assert.equal(document.querySelector('.original')!.textContent, 'Saltlinjen')
  const lines = new Map(
    [...document.querySelectorAll('.sheet dl > div')].map(row => [
      row.querySelector('dt')!.textContent,
      row.querySelector('dd')!.textContent,
    ]),
  )
  assert.equal(lines.get('First shown'), '1 March 2021 (Nordic <TV>); 2020 (other)')
  assert.equal(lines.get('Season 1'), '1 March 2021 (Nordic <TV>) · 8 episodes (Nordic <TV>)')
  assert.equal(lines.get('Status'), '“Running” at Nordic <TV>')
  assert.match(body, /nordic:9 \(Nordic &lt;TV&gt;\) alone/)
  assert.equal(document.querySelector('.terms li')!.textContent.trim(), 'Data from Nordic <TV>. (CC0)')
  assert.doesNotMatch(body, /href="javascript:/)
})

test('a person shows the series that they are in, with links', async () => {
  const { document } = await get('/people/3')
  assert.equal(document.querySelector('h1')!.textContent, 'Ingrid Moe')
  assert.equal(document.querySelector('.plain li')!.textContent, 'The Salt Line <2> (2021), creator (Nordic <TV>)')
  assert.equal(document.querySelector('.plain a')!.getAttribute('href'), '/series/7')
})

for (const path of ['/series/8', '/series/x', '/series/7x', '/series/99999999999', '/series/-1', '/people/4', '/people/imdb:nm1']) {
  test(`${path} is told to be nowhere`, async () => {
    const { status, document } = await get(path)
    assert.equal(status, 404)
    assert.match(document.querySelector('.hero p')!.textContent, /^There is no such (?:series|person)\. Look /)
  })
}
