import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { usualSettings, type PersonSettings } from '../model/index.ts'
import { makeApp } from './app.ts'
import { dayScript } from './day-script.ts'
import { plantedParts, marks, watchedThrough } from './planted.fixture.ts'

interface Opened {
  readonly status: number
  readonly body: string
  readonly document: ReturnType<typeof parseHTML>['document']
}

const kept = [{ series: 7, state: 'following', addedAt: '2024-01-01T00:00:00.000Z', changedAt: '2024-01-01T00:00:00.000Z' }] as const

/** Opens a page as somebody who has watched so many seasons. */
async function open(
  path: string,
  seasons = 0,
  spoilers: PersonSettings['spoilers'] = 'hide',
  headers: Readonly<Record<string, string>> = {},
): Promise<Opened> {
  const parts = plantedParts()
  const app = makeApp({
    ...parts,
    people: { ...parts.people, settingsOf: () => Promise.resolve({ ...usualSettings, spoilers, countries: ['KR', 'NO'] }) },
    lists: { ...parts.lists, keptBy: () => Promise.resolve(kept), watchedBy: () => Promise.resolve(watchedThrough(seasons)) },
  })
  const response = await app.request(path, { headers })
  const body = await response.text()
  return { status: response.status, body, document: parseHTML(body).document }
}

function textOf(node: { readonly textContent: string | null } | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const statusWords = /^(?:✓|◐|≠|\?|✕|–)(?:Confirmed|Likely|Disputed|Rumour|Gone by|Not known)$/

test('the dossier has its headings in order, and every fact says how sure it is in words, since when, and who says so', async () => {
  const { status, body, document } = await open('/series/7?spoilers=show')
  assert.equal(status, 200)
  const headings = [...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(({ tagName }) => Number(tagName.slice(1)))
  assert.equal(headings[0], 1)
  assert.equal(document.querySelectorAll('.rows > section > h1').length, 0)
  for (const [index, level] of headings.entries())
    assert.ok(index === 0 || level <= headings[index - 1]! + 1, `${headings[index - 1]} ${level}`)
  const facts = [...document.querySelectorAll('.fact')]
  assert.ok(facts.length > 8)
  for (const fact of facts) {
    assert.match(textOf(fact.querySelector('.mark')), statusWords)
    assert.match(textOf(fact.querySelector('.sure')), /in 10|in 100/)
    assert.match(textOf(fact.querySelector('time')), /^since \d/)
    assert.match(textOf(fact.querySelector('.why summary')), /^Why, and /)
    for (const quote of fact.querySelectorAll('.quotes li')) assert.match(textOf(quote.querySelector('.by')), /\w.*\d{4}/)
  }
  assert.deepEqual(
    [...document.querySelectorAll('.contents a')].map(link => link.getAttribute('href')!).filter(id => document.querySelector(id) === null),
    [],
  )
  assert.doesNotMatch(body, / style="|undefined|NaN|\bin_production\b/)
  assert.ok(gzipSync(body).length < 60_000 && dayScript.length < 5000)
})

test('cast stands under how it stands with the coming season, channels under countries, the reader’s first', async () => {
  const { document } = await open('/series/7?spoilers=show')
  const partsOf = (id: string): readonly string[] => [...document.querySelectorAll(`#${id} h3`)].map(textOf)
  assert.deepEqual(partsOf('cast'), [
    'Confirmed for season 3',
    'Expected in season 3',
    'Talked about for season 3',
    'Not in season 3',
    'In the series so far',
  ])
  assert.deepEqual(partsOf('platform'), ['South Korea', 'Norway', 'No country named', 'United States'])
})

test('what has gone by is struck, what stands against each other is side by side, how it stood before is dated', async () => {
  const { document } = await open('/series/7')
  const release = document.querySelector('#release')!
  assert.equal(textOf(release.querySelector('.fact.expired .what s')), 'Season 3: 2025')
  assert.deepEqual(
    [...release.querySelectorAll('.sides dd')].map(each => textOf(each).replace(/ Trade.*| Press.*/, '')),
    ['Season 3: 2025', 'Season 3: summer 2025'],
  )
  assert.match(textOf(release.querySelector('.before')), /^Season 3: early 2025 Likely, 1 May 2024 to 1 June 2025$/)
  const windows = [...release.querySelectorAll('.compared .windows li')].map(textOf)
  assert.equal(windows.length, 2)
  assert.match(windows[0]!, /^2025 Trade One, trade press, 1 June 2025, gone by$/)
  assert.equal(release.querySelectorAll('svg.chart.wide rect.window').length, 2)
  const dots = document.querySelectorAll('#timeline svg.chart.wide circle').length
  assert.equal(dots, document.querySelectorAll('ol.timeline li').length)
})

test('a day has its own address: the form, the changes before and after, and every change lead there', async () => {
  const { document } = await open('/series/7?as-of=2025-06-01')
  assert.match(textOf(document.querySelector('.lead .note')), /^You see what was known on 1 June 2025/)
  const links = [...document.querySelectorAll('.changes a')]
  assert.ok(links.length >= 2)
  for (const link of links) assert.match(link.getAttribute('href'), /^\/series\/7\?as-of=\d{4}-\d\d-\d\d#known-on$/)
  assert.equal(document.querySelector('.changes [aria-current] time')!.getAttribute('datetime'), '2025-06-01')
  assert.match(textOf(document.querySelector('.steps')), /The change before: 1 May 2024.*The change after: 1 July 2025.*Today/)
  const form = document.querySelector('form.as-of')!
  assert.equal(form.getAttribute('action'), '/series/7')
  assert.equal(form.querySelector('[type=date]')!.getAttribute('value'), '2025-06-01')
  const shown = (await open('/series/7?as-of=2025-06-01&spoilers=show')).document
  assert.equal(shown.querySelector('form.as-of [name=spoilers]')!.getAttribute('value'), 'show')
})

const paths = [
  '/series/7',
  '/series/7/article',
  '/series/7/facts.json',
  '/series/7/forecast',
  '/series/7?as-of=2025-07-02',
  '/',
  '/lists',
  '/lists/7/episodes',
  '/calendar',
  '/calendar?view=month',
  '/forecasts',
  '/search?q=salt',
  '/search.json?q=salt',
]
const readers = [
  ['hide', 0, 0],
  ['hide', 1, 1],
  ['hide', 2, 2],
  ['next', 0, 1],
  ['next', 1, 2],
  ['show', 0, 9],
] as const
for (const [spoilers, seasons, upTo] of readers)
  test(`who has watched ${seasons} seasons and wants “${spoilers}” is sent nothing that gives away more`, async () => {
    for (const path of paths) {
      const { status, body } = await open(path, seasons, spoilers)
      assert.equal(status, 200)
      for (const { mark, until } of marks) assert.ok(until <= upTo || !body.includes(mark), `${mark} in ${path}`)
    }
    // What they may see is there.
    const { body } = await open('/series/7', seasons, spoilers)
    for (const { mark, until } of marks) assert.equal(body.includes(mark), until <= upTo, mark)
  })

test('a stranger reads as somebody who has watched nothing', async () => {
  const parts = plantedParts()
  const accounts = {
    ...parts.accounts,
    hasAny: () => Promise.resolve(true),
    who: () => Promise.resolve(null),
    isOpen: () => Promise.resolve(true),
  }
  const app = makeApp({ ...parts, accounts: accounts, isAlone: false })
  for (const path of paths) {
    const body = await (await app.request(path)).text()
    for (const { mark, until } of marks) assert.ok(until === 0 || !body.includes(mark), `${mark} in ${path}`)
  }
})

test('what is hidden is said with the season that shows it, and a link that shows this page alone', async () => {
  const { document } = await open('/series/7')
  assert.match(
    textOf(document.querySelector('#storyline .hidden')),
    /hidden until you have watched season 1\..*hidden until you have watched season 2\./,
  )
  const link = document.querySelector('.lead .note a')!
  assert.equal(link.getAttribute('href'), '/series/7?as-of=2026-11-22&spoilers=show')
  assert.match(textOf(document.querySelector('.lead .note')), /Nothing is kept of it/)
  const all = await open(link.getAttribute('href'))
  for (const { mark } of marks) assert.ok(all.body.includes(mark), mark)
  assert.equal(all.document.querySelector('.hidden'), null)
  assert.match(textOf(all.document.querySelector('.lead .note')), /^This page shows everything.*Hide it again$/)
  const json = JSON.parse((await open('/series/7/facts.json')).body) as { hidden: readonly unknown[] }
  assert.equal(json.hidden.length, marks.filter(({ until, isQuote }) => until > 0 && !isQuote).length)
  assert.match((await open('/series/7/article')).body, /hidden until you have watched season 2/)
})

test('the page speaks Korean', async () => {
  const { document } = await open('/series/7', 0, 'hide', { 'accept-language': 'ko' })
  assert.deepEqual([...document.querySelectorAll('h2')].slice(0, 2).map(textOf), ['제작 여부', '공개일'])
})
