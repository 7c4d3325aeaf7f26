import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Fact } from '../../model/index.ts'
import { makeApp } from '../app.ts'
import { dossierWith, listParts, releaseFact, renewalFact } from '../lists/fake-lists.fixture.ts'
import { newsOf } from './news.ts'

function textOf(node: { readonly textContent: string | null } | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

async function home(...args: Parameters<typeof listParts>) {
  return parseHTML(await (await makeApp(listParts(...args)).request('/')).text()).document
}

test('a newcomer finds the search, three ways to begin and the examples', async () => {
  const document = await home()
  assert.ok(document.querySelector('form.lookup'))
  assert.deepEqual(
    [...document.querySelectorAll('.begin a')].map(link => link.getAttribute('href')),
    ['/import', '/check'],
  )
  assert.equal(document.querySelectorAll('.begin li').length, 3)
  assert.equal(document.querySelector('.examples b')!.textContent, 'The Salt Line <2>')
})

test('who keeps series sees what the next weeks bring and what is new', async () => {
  const document = await home([
    { series: 7, state: 'following' },
    { series: 8, state: 'watching' },
  ])
  const [weeks, news] = [...document.querySelectorAll('.two section')]
  assert.deepEqual([...weeks!.querySelectorAll('dl > div')].map(textOf), [
    '9 December 2026 The Salt Line <2> Season 3',
    'winter 2026–2027 Night Ferry Season 3, expected',
  ])
  assert.match(textOf(news!.querySelector('dl > div')), /^2 November 2026 Night Ferry Renewed for season 3 likely/)
  assert.equal(document.querySelector('.begin'), null)
})

interface Told {
  readonly fact: Fact
  readonly recorded: string
  readonly replaced: string | null
}

const first = '2026-11-01T00:00:00Z'
const then = '2026-11-05T00:00:00Z'
const histories: readonly (readonly [about: string, history: readonly Told[], news: readonly string[]])[] = [
  ['something new', [{ fact: renewalFact(3, 'renewed'), recorded: first, replaced: null }], ['Renewed for season 3']],
  [
    'another day than before',
    [
      { fact: releaseFact(3, '2026-12-09'), recorded: first, replaced: then },
      { fact: releaseFact(3, '2026-12-16'), recorded: then, replaced: null },
    ],
    ['Season 3: 16 December 2026'],
  ],
  [
    'one more who says the same',
    [
      { fact: renewalFact(3, 'renewed'), recorded: first, replaced: then },
      { fact: renewalFact(3, 'renewed', { probability: 0.99 }), recorded: then, replaced: null },
    ],
    [],
  ],
  ['a rumour', [{ fact: renewalFact(3, 'renewed', { status: 'rumoured' }), recorded: first, replaced: null }], []],
  ['an old word', [{ fact: renewalFact(3, 'renewed', { since: '2026-06-01' }), recorded: first, replaced: null }], []],
  ['what holds no more', [{ fact: renewalFact(3, 'renewed'), recorded: first, replaced: then }], []],
]

for (const [about, history, news] of histories)
  test(`news: ${about}`, () => {
    const found = newsOf([{ ...dossierWith(7, 'The Salt Line', []), history }], '2026-11-22')
    assert.deepEqual(
      found.map(({ text }) => text),
      news,
    )
  })
