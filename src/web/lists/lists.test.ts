import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { makeApp } from '../app.ts'
import type { AppParts } from '../parts.ts'
import { listParts } from './fake-lists.fixture.ts'

function visiting(parts: AppParts) {
  const app = makeApp(parts)
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(path, init)
    return { status: response.status, location: response.headers.get('location'), document: parseHTML(await response.text()).document }
  }
  const post = (path: string, fields: readonly (readonly [string, string])[]) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])) })
  return { ask, post }
}

function textOf(node: { readonly textContent: string | null } | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const all = [7, 8, 9, 10, 11].map(series => ({ series, state: series === 9 ? ('watching' as const) : ('following' as const) }))

test('series are grouped by what comes of them, those that return soonest first', async () => {
  const { document } = await visiting(listParts(all)).ask('/lists')
  assert.deepEqual(
    [...document.querySelectorAll('section')].map(group => [
      textOf(group.querySelector('h2')),
      ...[...group.querySelectorAll('h3')].map(textOf),
    ]),
    [
      ['Returning 2 series', 'The Salt Line <2>', 'Night Ferry'],
      ['Renewed, no date 1 series', 'Low Tide'],
      ['Undecided 1 series', 'Harbour'],
      ['Ended or cancelled 1 series', 'The Pier'],
    ],
  )
  assert.equal(textOf(document.querySelector('.when')), '9 December 2026 season 3')
  assert.match(textOf(document.querySelector('.answer')), /^Renewed for season 3 .* It comes out on 9 December 2026\.$/)
})

test('the address filters by state, and the form of a row leads back to it', async () => {
  const { document } = await visiting(listParts(all)).ask('/lists?state=watching')
  assert.deepEqual([...document.querySelectorAll('h3')].map(textOf), ['Low Tide'])
  assert.equal(textOf(document.querySelector('.filter [aria-current]')), 'Watching 1')
  assert.equal(document.querySelector('.kept input[name=back]')!.getAttribute('value'), '/lists?state=watching')
  assert.equal((await visiting(listParts(all)).ask('/lists?state=paused')).document.querySelectorAll('h3').length, 0)
})

test('without series the page says what to do next', async () => {
  const { document } = await visiting(listParts()).ask('/lists')
  assert.match(textOf(document.querySelector('.none')), /Look one up and follow it/)
  assert.ok(document.querySelector('a[href="/import"]'))
  assert.ok(document.querySelector('form.lookup'))
})

test('a series is followed from its page, moved and taken off', async () => {
  const parts = listParts()
  const { ask, post } = visiting(parts)
  const buttons = async () => [...(await ask('/series/7')).document.querySelectorAll('.states button')].map(textOf)
  assert.deepEqual(await buttons(), ['Follow', 'Watching', 'Pause', 'Drop', 'Finished'])
  const followed = await post('/lists/7', [
    ['state', 'following'],
    ['back', '/series/7'],
  ])
  assert.deepEqual([followed.status, followed.location, parts.kept.get(7)?.state], [303, '/series/7', 'following'])
  assert.deepEqual(await buttons(), ['✓ Following', 'Watching', 'Pause', 'Drop', 'Finished', 'Take off my shows'])
  await post('/lists/7', [['state', 'paused']])
  assert.equal(parts.kept.get(7)?.state, 'paused')
  await post('/lists/7', [['state', 'none']])
  assert.equal(parts.kept.size, 0)
})

const slips: readonly (readonly [what: string, path: string, state: string, back: string, status: number, location: string | null])[] = [
  ['no state', '/lists/7', 'loved', '/', 400, null],
  ['no such series', '/lists/6', 'following', '/', 404, null],
  ['no number', '/lists/x', 'following', '/', 404, null],
  ['a way that leads elsewhere', '/lists/7', 'following', 'https://evil.example/', 303, '/series/7'],
  ['another way that leads elsewhere', '/lists/7', 'following', '//evil.example/', 303, '/series/7'],
]

for (const [what, path, state, back, status, location] of slips)
  test(`${what}: ${status}`, async () => {
    const answer = await visiting(listParts()).post(path, [
      ['state', state],
      ['back', back],
    ])
    assert.deepEqual([answer.status, answer.location], [status, location])
  })

test('episodes are ticked off by season, up to one, and taken back; what is not out cannot be', async () => {
  const parts = listParts()
  const { ask, post } = visiting(parts)
  const marks = () => parts.watched.map(({ season, episode }) => `${season}.${episode}`).join(' ')
  const path = '/lists/7/episodes'
  const { document } = await ask(path)
  assert.deepEqual([...document.querySelectorAll('.seasons summary b')].map(textOf), ['Season 1', 'Season 2', 'Season 3'])
  assert.equal(textOf(document.querySelector('#season-3 .later')), 'from 9 December 2026')
  const saved = await post(path, [
    ['season', '1'],
    ['act', 'these'],
    ['episode', '1'],
    ['episode', '3'],
    ['episode', '99'],
  ])
  assert.deepEqual([saved.status, saved.location, marks()], [303, `${path}?done=saved`, '1.1 1.3'])
  assert.equal(parts.kept.get(7)?.state, 'watching')
  await post(path, [
    ['season', '1'],
    ['act', 'these'],
    ['episode', '3'],
  ])
  assert.equal(marks(), '1.3')
  await post(path, [['upto', '2.2']])
  assert.equal(parts.watched.length, 10)
  assert.equal(textOf((await ask(`${path}?done=saved`)).document.querySelector('.done')), '✓ Saved.')
  assert.equal(textOf((await ask('/lists')).document.querySelector('.kept .mine a')), 'Season 2, 2 of 8 watched: The Salt Line <2>')
  await post(path, [
    ['season', '3'],
    ['act', 'whole'],
  ])
  assert.equal(parts.watched.length, 10)
  await post(path, [
    ['season', '1'],
    ['act', 'nothing'],
  ])
  assert.equal(marks(), '2.1 2.2')
  assert.equal((await post(path, [['act', 'whole']])).status, 400)
  assert.equal((await ask('/lists/6/episodes')).status, 404)
})

test('who has not signed in is led to do so, and cannot keep anything', async () => {
  const parts = listParts()
  const open = { hasAny: () => Promise.resolve(true), who: () => Promise.resolve(null), isOpen: () => Promise.resolve(true) }
  const { ask, post } = visiting({ ...parts, accounts: open as unknown as AppParts['accounts'] })
  assert.equal((await ask('/lists')).location, '/sign-in?next=%2Flists')
  assert.equal((await post('/lists/7', [['state', 'following']])).status, 401)
  assert.equal((await post('/lists/7/episodes', [['upto', '1.1']])).status, 401)
  assert.equal((await ask('/series/7')).document.querySelector('.list-control a')!.getAttribute('href'), '/sign-in?next=%2Fseries%2F7')
  assert.equal(parts.kept.size, 0)
})
