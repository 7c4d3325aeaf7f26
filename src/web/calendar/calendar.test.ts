import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { makeApp } from '../app.ts'
import { dossierWith, listParts, releaseFact, standing } from '../lists/fake-lists.fixture.ts'
import type { AppParts } from '../parts.ts'
import { calendarOf } from './gather.ts'
import { lanesOf, premieresOf } from './lanes.ts'
import { monthNamed, neighboursOf, weeksOf } from './month.ts'

const months: readonly (readonly [name: string, begin: number, first: string, last: string, weeks: number])[] = [
  ['2026-12', 1, '2026-11-30', '2027-01-03', 5],
  ['2026-12', 0, '2026-11-29', '2027-01-02', 5],
  ['2027-02', 1, '2027-02-01', '2027-02-28', 4],
  ['2027-02', 0, '2027-01-31', '2027-03-06', 5],
  ['2026-08', 1, '2026-07-27', '2026-09-06', 6],
]

for (const [name, begin, first, last, weeks] of months)
  test(`${name} in weeks from day ${begin}`, () => {
    const found = weeksOf(monthNamed(name)!, begin)
    assert.deepEqual([found[0]![0], found.at(-1)!.at(-1), found.length], [first, last, weeks])
  })

test('a month has neighbours, and what is none has no name', () => {
  const { before, after } = neighboursOf(monthNamed('2027-01')!)
  assert.deepEqual([before?.name, after?.name], ['2026-12', '2027-02'])
  assert.deepEqual([neighboursOf(monthNamed('1900-01')!).before, neighboursOf(monthNamed('2200-12')!).after], [null, null])
  for (const none of ['2027-13', '2027-1', '', '2027-00', '0000-01', '2027-03-01', 'x']) assert.equal(monthNamed(none), null, none)
})

const held: readonly (readonly [about: string, fact: Parameters<typeof releaseFact>, count: number])[] = [
  ['confirmed', [3, '2026-12-09'], 1],
  ['likely', [3, '2026-12-09', '2026-12-09', { status: 'likely' }], 1],
  ['a rumour', [3, '2026-12-09', '2026-12-09', { status: 'rumoured' }], 0],
  ['disputed', [3, '2026-12-09', '2026-12-09', { status: 'disputed' }], 0],
  ['gone by without word', [3, '2026-10-09', '2026-10-09', { status: 'expired' }], 0],
  ['denied', [3, '2026-12-09', '2026-12-09', { polarity: 'denied' }], 0],
  ['of no season', [3, '2026-12-09', '2026-12-09', { season: null }], 0],
]

for (const [about, fact, count] of held)
  test(`a premiere that is ${about}: ${count}`, () => {
    assert.equal(premieresOf(dossierWith(7, 'The Salt Line', [releaseFact(...fact)])).length, count)
  })

test('days and windows have lanes of their own, and what has no date stands last', () => {
  const { days, windows } = lanesOf([...standing.values()].flatMap(premieresOf), '2026-12-01', '2026-12-31')
  assert.deepEqual(
    [...days].map(([day, own]) => [day, ...own.map(({ title }) => title)]),
    [['2026-12-09', 'The Salt Line <2>']],
  )
  assert.deepEqual(
    windows.map(({ title, isConfirmed }) => [title, isConfirmed]),
    [['Night Ferry', false]],
  )
  assert.deepEqual(lanesOf([...standing.values()].flatMap(premieresOf), '2027-03-01', '2027-03-31').windows, [])
  assert.deepEqual(
    calendarOf([...standing.values()], '2026-12-01', '2026-12-31').undated.map(({ title, season }) => [title, season]),
    [['Low Tide', 3]],
  )
})

async function open(parts: AppParts, path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await makeApp(parts).request(path, { headers })
  return { status: response.status, document: parseHTML(await response.text()).document }
}

function textOf(node: { readonly textContent: string | null } | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const kept = [7, 8, 9].map(series => ({ series, state: series === 8 ? ('watching' as const) : ('following' as const) }))

test('a month of one’s own series: a grid and a list, windows, and what has no date', async () => {
  const { status, document } = await open(listParts(kept), '/calendar?month=2026-12')
  assert.equal(status, 200)
  assert.equal(textOf(document.querySelector('h1')), 'December 2026')
  assert.equal(document.querySelectorAll('.grid td time').length, 31)
  assert.equal(textOf(document.querySelector('.grid li')), 'The Salt Line <2> Season 3')
  assert.equal(
    document.querySelector('.grid .dot')!.getAttribute('href'),
    `#${document.querySelector('.in-order tbody tr')!.getAttribute('id')}`,
  )
  assert.equal(textOf(document.querySelector('.windows.below tbody tr')), 'winter 2026–2027Night Ferry Season 3, expected')
  assert.equal(textOf(document.querySelector('.undated li')), 'Low Tide Season 3')
  assert.deepEqual([...document.querySelectorAll('caption')].map(textOf).length, 4)
  assert.deepEqual(
    [...document.querySelectorAll('.turn a')].map(link => link.getAttribute('href')),
    ['/calendar?month=2026-11', '/calendar?month=2027-01', '/calendar?month=2026-11'],
  )
})

test('today is marked, and the filters are in the address', async () => {
  const { document } = await open(listParts(kept), '/calendar')
  assert.equal(document.querySelector('[aria-current=date] time')!.getAttribute('datetime'), '2026-11-22')
  const { document: watching } = await open(listParts(kept), '/calendar?month=2026-12&state=watching&view=list')
  assert.equal(watching.querySelector('.grid'), null)
  assert.equal(watching.querySelector('.in-order'), null)
  assert.equal(watching.querySelectorAll('.windows.below tbody tr').length, 1)
  assert.equal(watching.querySelector('[rel=next]')!.getAttribute('href'), '/calendar?month=2027-01&view=list&state=watching')
})

test('what was dropped stays off, unless it is asked for', async () => {
  const dropped = listParts([{ series: 7, state: 'dropped' }])
  assert.equal((await open(dropped, '/calendar?month=2026-12')).document.querySelector('.in-order'), null)
  assert.ok((await open(dropped, '/calendar?month=2026-12&state=dropped')).document.querySelector('.in-order'))
})

test('all series are shown who is not known, and who asks', async () => {
  const parts = listParts()
  const { document } = await open(parts, '/calendar?month=2026-12&show=all')
  assert.equal(textOf(document.querySelector('.in-order tbody tr')), '9 Wed The Salt Line <2> Season 3')
  const stranger = { hasAny: () => Promise.resolve(true), who: () => Promise.resolve(null), isOpen: () => Promise.resolve(true) }
  const { document: theirs } = await open({ ...parts, accounts: stranger as unknown as AppParts['accounts'] }, '/calendar?month=2026-12')
  assert.ok(theirs.querySelector('.in-order'))
  assert.equal(theirs.querySelector('a[href="/lists"]'), null)
  assert.match(textOf((await open(parts, '/calendar')).document.querySelector('.none')), /You follow no series yet/)
})

test('a bad month is told in words, and the calendar speaks Korean', async () => {
  const { status, document } = await open(listParts(), '/calendar?month=2026-13')
  assert.deepEqual([status, textOf(document.querySelector('.hero p'))], [400, 'A month looks like 2027-03.'])
  const korean = await open(listParts(kept), '/calendar?month=2026-12', { 'accept-language': 'ko' })
  assert.equal(textOf(korean.document.querySelector('h1')), '2026년 12월')
  assert.equal(textOf(korean.document.querySelector('.grid th')), '일')
})
