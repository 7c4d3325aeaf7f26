import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { makeApp } from '../app.ts'
import { fakeParts } from '../fake-parts.fixture.ts'
import { forecastParts } from './fake-forecasts.fixture.ts'

const app = makeApp(forecastParts())

async function open(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await app.request(path, { headers })
  const body = (await response.text()).replaceAll('\u00a0', ' ')
  return { status: response.status, body, document: parseHTML(body).document }
}

function textOf(node: { readonly textContent: string | null } | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

test('the page of a forecast says how likely, by when and why, and draws it', async () => {
  const { status, body, document } = await open('/series/7/forecast')
  assert.equal(status, 200)
  assert.equal(textOf(document.querySelector('h1')), 'The Salt Line <2>')
  assert.match(textOf(document.querySelector('.figure')), /^(about|under) \d+ in 10 that season 4 comes within five years/)
  assert.match(textOf(document.querySelector('.answer')), /^Season 4 .* If it comes: by /)
  assert.equal(document.querySelectorAll('svg[role="img"]').length, 3)
  assert.match(textOf(document.querySelector('svg title')), /^How likely season 4 is to have come, by day$/)
  assert.match(textOf(document.querySelector('svg desc')), /It rises from 0% on 22 November 2026 to \d+% on .* Eight in ten: /)
  const labels = [...document.querySelectorAll('svg.wide text.strong')].map(text => textOf(text))
  assert.equal(labels.length, 3)
  for (const [index, label] of [/^Today 22 November 2026$/, /^Middle \d+ \w+ \d{4}$/, /^\d+%$/].entries())
    assert.match(labels[index]!, label)
  assert.ok(document.querySelectorAll('.numbers tbody tr').length > 12)
  assert.equal(document.querySelector('.came'), null)
  assert.doesNotMatch(body, / style="|<script/)
  assert.ok(document.querySelector('a[href="/forecasts"]'))
})

test('for a past day it says what came beside what would have been said', async () => {
  const { status, document } = await open('/series/7/forecast?as-of=2023-07-01')
  assert.equal(status, 200)
  assert.match(textOf(document.querySelector('.came .answer')), /^Season 3 came on 15 June 2024, /)
  assert.match(textOf(document.querySelector('.came .hint')), /22 November 2026/)
  assert.match(textOf(document.querySelector('svg desc')), /Season 3 came on 15 June 2024\.$/)
  assert.deepEqual(
    [...document.querySelectorAll('.days a')].map(link => link.getAttribute('href')),
    ['2023-01-01', '2024-01-01', '2026-11-22'].map(day => `/series/7/forecast?as-of=${day}`),
  )
  assert.match(textOf(document.querySelector('form.on-day + nav + .hint')), /^Ratings are left out: .* read on 1 February 2025/)
})

test('seasons like it are counted in a bar, but not on days before they were', async () => {
  const { document } = await open('/series/7/forecast')
  const [, count, came] = /^Of ([\d,]+) seasons like it \(.*\) ([\d,]+) had another/.exec(textOf(document.querySelector('.reasons li')))!
  const number = (text: string): number => Number(text.replace(',', ''))
  const labels = [...document.querySelectorAll('.reasons svg text')].map(textOf)
  assert.deepEqual(labels, [`${came!} had another`, `${(number(count!) - number(came!)).toLocaleString('en')} had none`])
  assert.match(textOf(document.querySelector('.reasons desc')), /^[\d,]+ had another, [\d,]+ had none\.$/)
  for (const [day, isHindsight] of [
    ['2023-07-01', true],
    ['2024-06-29', true],
    ['2024-06-30', false],
    ['2025-01-01', false],
  ] as const) {
    const past = (await open(`/series/7/forecast?as-of=${day}`)).document
    assert.equal(/seasons like it \(/.test(textOf(past.querySelector('main'))), !isHindsight, day)
    assert.equal(/counted as of 30 June 2024, and would be hindsight/.test(textOf(past.querySelector('main'))), isHindsight, day)
  }
})

test('each half-year has a row that leads to its day, twelve at most', async () => {
  const { document } = await open('/series/7/forecast?as-of=2024-01-01')
  const rows = [...document.querySelectorAll('.past tbody tr')]
  assert.equal(rows.length, 11)
  assert.deepEqual(
    rows.slice(0, 2).map(row => row.querySelector('a')!.getAttribute('href')),
    ['/series/7/forecast?as-of=2026-07-01', '/series/7/forecast?as-of=2026-01-01'],
  )
  assert.match(textOf(document.querySelector('.past .here')), /^1 January 2024 .*Season 3 came on 15 June 2024/)
  assert.equal((await open('/series/8/forecast')).document.querySelectorAll('.past tbody tr').length, 12)
})

test('out of reach, cancelled and renewed are said as such', async () => {
  const gone = (await open('/series/8/forecast')).document
  assert.match(textOf(gone.querySelector('.figure')), /^Out of reach/)
  assert.match(textOf(gone.querySelector('.answer')), /Base rate: of all 5,222 seasons/)
  assert.equal(gone.querySelector('svg'), null)
  const cancelled = (await open('/series/10/forecast')).document
  assert.match(textOf(cancelled.querySelector('.figure')), /^Officially cancelled/)
  assert.equal(cancelled.querySelector('svg'), null)
  const renewed = (await open('/series/9/forecast')).document
  assert.match(textOf(renewed.querySelector('.figure')), /^Officially renewed season 4: when/)
  assert.match(textOf(renewed.querySelector('svg desc')), /to 100% on /)
  const before = (await open('/series/7/forecast?as-of=2020-01-01')).document
  assert.equal(textOf(before.querySelector('.came .answer')), 'No season had come out.')
})

test('a bad day and a series that is not there are told in words', async () => {
  for (const day of ['2023-02-30', 'today', '', '2026-11-23', '9999-01-01', '<b>']) {
    const { status, document } = await open(`/series/7/forecast?as-of=${encodeURIComponent(day)}`)
    assert.equal(status, 400, day)
    assert.match(textOf(document.querySelector('main')), /A day looks like 2022-07-01/)
  }
  for (const id of ['6', 'x', '0x7', '99999999999']) {
    const { status, document } = await open(`/series/${id}/forecast`)
    assert.equal(status, 404, id)
    assert.match(textOf(document.querySelector('main')), /There is no such series/)
  }
})

test('the record says what was given, what came, and by whom', async () => {
  const { status, body, document } = await open('/forecasts')
  assert.equal(status, 200)
  assert.equal(document.querySelector('.bar [aria-current]')!.getAttribute('href'), '/forecasts')
  assert.match(textOf(document.querySelector('.record')), /300 forecasts are kept/)
  assert.equal(document.querySelector('.empty'), null)
  assert.deepEqual(
    ['2022', '<b>Evil</b> TV'].map(name => [...document.querySelectorAll('.numbers th')].some(cell => textOf(cell) === name)),
    [true, true],
  )
  const links = [...document.querySelectorAll('.reasons a')]
  assert.equal(links.length, 20)
  for (const link of links) assert.match(link.getAttribute('href') ?? '', /^\/series\/\d+\/forecast\?as-of=\d{4}-\d\d-\d\d$/)
  assert.doesNotMatch(body, / style="|NaN|undefined/)
})

test('before anything is scored the record says so, and shows the trials on past days', async () => {
  const response = await makeApp(fakeParts()).request('/forecasts')
  const { document } = parseHTML((await response.text()).replaceAll('\u00a0', ' '))
  assert.match(textOf(document.querySelector('.empty')), /^No forecast is kept yet.* None has been scored yet/)
  assert.match(textOf(document.querySelector('.empty')), /kept today is first scored on 20 February 2027: its chance for 90 days/)
  assert.equal(document.querySelectorAll('svg').length, 6)
  assert.deepEqual([...document.querySelectorAll('h2')].map(textOf), ['Of what was forecast here', 'Before it was shipped, on past days'])
})

test('the dossier leads to the forecast of its day', async () => {
  const { document } = await open('/series/7?as-of=2025-01-01')
  assert.equal(document.querySelector('.likely a')!.getAttribute('href'), '/series/7/forecast?as-of=2025-01-01')
})

test('the pages speak Korean', async () => {
  const headers = { 'accept-language': 'ko' }
  const { document } = await open('/series/7/forecast?as-of=2023-07-01', headers)
  assert.match(textOf(document.querySelector('.came .answer')), /^시즌 3은\(는\) .*2024년 6월 15일/)
  assert.match(textOf((await open('/forecasts', headers)).document.querySelector('.lead')), /Hiatus는/)
})
