import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { usualSettings, type ListFileRead } from '../../model/index.ts'
import { ListError, type ImportPlan, type ListFiles } from '../../pipeline/index.ts'
import { makeApp } from '../app.ts'
import { fakeParts, formOf } from '../fake-parts.fixture.ts'
import { mostListBytes } from './import.ts'

const row = { title: 'The Salt Line <2>', year: null, ids: {}, entries: [], state: 'watching', episodes: [], addedAt: null } as const
const file: ListFileRead = { service: 'tv-time', rows: [row, row], notUnderstood: [] }
const named = (id: number, title: string) => ({ id, title, year: 2021, ids: {}, entries: [] })
const plan: ImportPlan = {
  service: 'tv-time',
  found: [
    {
      series: named(7, 'The Salt Line <2>'),
      says: 'watching',
      mine: null,
      becomes: 'watching',
      isConflict: false,
      addedAt: null,
      episodes: [],
      newEpisodes: 3,
    },
    {
      series: named(8, 'Hill'),
      says: 'dropped',
      mine: 'watching',
      becomes: 'watching',
      isConflict: true,
      addedAt: null,
      episodes: [],
      newEpisodes: 0,
    },
  ],
  doubtful: [
    { row: 0, title: 'Moor', year: null, candidates: [named(9, 'Moor')] },
    { row: 1, title: 'Fen', year: null, candidates: [named(10, 'Fen'), named(11, 'Fen')] },
  ],
  notFound: [
    { title: 'Nobody’s <b>', year: 1999, ids: {} },
    { title: '', year: null, ids: { tvdb: '12' } },
  ],
  notUnderstood: [
    { what: 'film', where: 'tracking.csv', count: 4 },
    { what: 'other file', where: 'ip_address.csv', count: 1 },
  ],
}

/** An app whose files of lists say this; what is taken in is noted. */
function appWith(given: Partial<ListFiles> = {}) {
  const taken: unknown[] = []
  const listFiles = {
    read: () => file,
    plan: () => Promise.resolve(plan),
    hold: () => Promise.resolve('held-1'),
    held: (person: string, id: string) => Promise.resolve(person === 'me' && id === 'held-1' ? file : null),
    release: () => Promise.resolve(),
    take: (...args: readonly unknown[]) => {
      taken.push(args)
      return Promise.resolve({ series: 1, episodes: 3 })
    },
    exportOf: () => Promise.resolve({ writtenOn: '2026-11-22', settings: usualSettings, tokens: [], series: [{ ...row, title: '=1+1' }] }),
    ...given,
  } as unknown as ListFiles
  return { app: makeApp({ ...fakeParts(), listFiles }), taken }
}

async function documentOf(response: Response | Promise<Response>) {
  return parseHTML(await (await response).text()).document
}

const upload = { method: 'POST', body: formOf({ file: new File(['x'], 'lists.zip') }) }

test('the page that takes a file says where one gets it, and leads to what takes lists away', async () => {
  const document = await documentOf(appWith().app.request('/import'))
  assert.equal(document.querySelectorAll('.ways dt').length, 6)
  assert.equal(document.querySelector('input[type=file]')!.getAttribute('name'), 'file')
  const links = [...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))
  assert.deepEqual(links, ['/export', '/export/lists.csv', '/export/episodes.csv'])
})

test('a file is looked into, and nothing is taken in', async () => {
  const { app, taken } = appWith()
  const document = await documentOf(app.request('/import', upload))
  assert.equal(document.querySelector('h1')!.textContent, 'What TV Time brings')
  assert.match(document.querySelector('.lead')!.textContent, /^One series is new or changes and 3 episodes\.$/)
  assert.equal(document.querySelector('input[name=id]')!.getAttribute('value'), 'held-1')
  assert.equal(document.querySelector('#row-0 option[selected]')!.getAttribute('value'), '9')
  assert.equal(document.querySelector('#row-1 option[selected]')!.getAttribute('value'), '')
  assert.match(document.querySelector('.pairs')!.textContent, /Hill \(2021\).*here watching, in the file dropped/)
  assert.deepEqual(
    [...document.querySelectorAll('summary')].map(each => each.textContent),
    ['Found (2)', 'Not found (2)', 'Left out (2)'],
  )
  assert.match(document.body.textContent, /Nobody’s <b> \(1999\)/)
  assert.match(document.body.textContent, /without a title, tvdb 12/)
  assert.match(document.body.textContent, /4 films: Hiatus keeps series/)
  assert.deepEqual(taken, [])
})

test('what was looked into is taken in with what was chosen, once it is confirmed', async () => {
  const { app, taken } = appWith()
  const body = formOf({ id: 'held-1', 'row-0': '9', 'row-1': '', theirs: 'yes' })
  const response = await app.request('/import/confirm', { method: 'POST', body })
  assert.equal(response.status, 303)
  assert.equal(response.headers.get('location'), '/import?series=1&episodes=3')
  assert.deepEqual(taken, [['me', file, { rows: new Map([[0, 9]]), takeTheirs: true }]])
  const document = await documentOf(app.request('/import?series=1&episodes=3'))
  assert.match(document.querySelector('.done')!.textContent, /One series and 3 episodes came in\./)
})

test('what is no longer held is asked for again', async () => {
  const { app, taken } = appWith()
  const response = await app.request('/import/confirm', { method: 'POST', body: formOf({ id: 'held-0' }) })
  assert.equal(response.status, 409)
  assert.match((await documentOf(response)).querySelector('.problem')!.textContent, /give the file again/)
  assert.deepEqual(taken, [])
})

test('a file that cannot be read is refused in one sentence, in the language of the page', async () => {
  const { app } = appWith({
    read: () => {
      throw new ListError('encrypted')
    },
  })
  const response = await app.request('/import', { ...upload, headers: { 'accept-language': 'ko' } })
  assert.equal(response.status, 422)
  assert.match((await documentOf(response)).querySelector('.problem')!.textContent, /비밀번호가 걸린 ZIP/)
})

test('no file, and one that is too long, are told', async () => {
  const { app } = appWith()
  const nothing = await app.request('/import', { method: 'POST', body: formOf({ file: '' }) })
  assert.equal(nothing.status, 400)
  const long = await app.request('/import', {
    method: 'POST',
    body: 'x',
    headers: { 'content-length': String(mostListBytes + 1), 'content-type': 'multipart/form-data; boundary=x' },
  })
  assert.equal(long.status, 413)
  assert.match((await documentOf(long)).querySelector('.problem')!.textContent, /more than 20 MB/)
})

test('a form from elsewhere takes nothing in', async () => {
  const { app, taken } = appWith()
  for (const path of ['/import', '/import/confirm']) {
    const response = await app.request(path, {
      method: 'POST',
      body: formOf({ id: 'held-1' }),
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    assert.equal(response.status, 403)
  }
  assert.deepEqual(taken, [])
})

test('those who have not signed in neither bring nor take', async () => {
  const accounts = { hasAny: () => Promise.resolve(true), who: () => Promise.resolve(null), isOpen: () => Promise.resolve(true) }
  const app = makeApp({ ...fakeParts(), accounts: accounts as never })
  for (const path of ['/import', '/export', '/export/lists.csv', '/export/episodes.csv'])
    assert.equal((await app.request(path)).headers.get('location'), `/sign-in?next=${encodeURIComponent(path)}`)
  for (const path of ['/import', '/import/confirm'])
    assert.equal((await app.request(path, { method: 'POST', body: formOf({}) })).status, 401)
})

test('what is kept comes as files', async () => {
  const { app } = appWith()
  const all = await app.request('/export')
  assert.equal(all.headers.get('content-disposition'), 'attachment; filename="hiatus-2026-11-22.json"')
  assert.match(all.headers.get('content-type')!, /^application\/json/)
  const { hiatus, version, series } = (await all.json()) as { hiatus: string; version: number; series: readonly { title: string }[] }
  assert.deepEqual([hiatus, version, series[0]!.title], ['export', 1, '=1+1'])
  const lists = await app.request('/export/lists.csv')
  assert.match(lists.headers.get('content-type')!, /^text\/csv/)
  assert.match(await lists.text(), /^'=1\+1,,watching/m)
})

test('the account leads there', async () => {
  const document = await documentOf(appWith().app.request('/account'))
  assert.deepEqual(
    [...document.querySelectorAll('#your-lists ~ p a')].map(link => link.getAttribute('href')),
    ['/import', '/export'],
  )
})
