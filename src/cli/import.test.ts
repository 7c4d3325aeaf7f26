import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CatalogueReader } from '../model/index.ts'
import type { Imported, Television } from '../pipeline/index.ts'
import type { Surroundings } from './command.ts'
import { importCommand } from './import.ts'

const reader: CatalogueReader = {
  name: 'shelf',
  title: 'The Shelf',
  licence: { name: 'CC0', url: 'https://example.org/cc0', attribution: 'From the Shelf.', home: 'https://example.org/' },
  home: null,
  usage: ['FOLDER'],
  read: async function* () {},
  fingerprint: async () => '',
}

/** Imports from the shelf, with what comes of it, on a terminal of so many columns. */
async function imports(outcome: () => Promise<Imported>, columns: number | null = null) {
  const written: string[] = []
  const output = { write: (text: string) => void written.push(text), columns, colour: false }
  let isClosed = false
  const television = { importFrom: outcome, close: async () => void (isClosed = true) } as unknown as Television
  const around = {
    stdout: output,
    stderr: output,
    env: {},
    readers: async () => [reader],
    television: async () => television,
    ended: () => new Promise<void>(() => undefined),
  } as unknown as Surroundings
  const status = importCommand.run(['shelf', 'boards'], around)
  return { status, said: async () => (await status, written.join('')), isClosed: () => isClosed }
}

const rows = { added: 0, changed: 0, gone: 0, dropped: 0 }
const summary = { isWhole: true, began: '2026-05-01T08:00:00.000Z' }

const outcomes: readonly (readonly [about: string, imported: Imported, said: string])[] = [
  [
    'rows are told by their kinds, always in one order',
    {
      // PostgreSQL's jsonb puts shorter keys first.
      summary: {
        ...summary,
        counts: { alias: { ...rows, added: 1200 }, person: { ...rows, changed: 2, gone: 1 }, series: { ...rows, added: 300 } },
      },
      resumed: false,
      reconciled: { series: 300, shared: 0, people: 41, doubts: [] },
    },
    'The Shelf\n  Series: 300 new\n  Other names: 1,200 new\n  People: 2 changed, 1 gone\nIn all: 300 series, and 41 people.\n',
  ],
  ['nothing new', { summary: { ...summary, counts: {} }, resumed: false, reconciled: null }, 'The Shelf\n  nothing has changed\n'],
  [
    'an import that was stopped says how to go on',
    { summary: null, resumed: false, reconciled: { series: 300, shared: 12, people: 0, doubts: [] } },
    'The Shelf\n  stopped; run "hiatus import shelf" again to go on\nIn all: 300 series, 12 of them in more than one catalogue, and 0 people.\n',
  ],
]

for (const [about, imported, said] of outcomes)
  test(about, async () => {
    const run = await imports(async () => imported)
    assert.equal(await run.said(), `${said}From the Shelf. https://example.org/ (CC0, https://example.org/cc0)\n`)
    assert.equal(await run.status, 0)
    assert.ok(run.isClosed())
  })

test('an import that fails closes the store, and hands the error on', async () => {
  const run = await imports(() => Promise.reject(new Error('line 7 is torn')), 80)
  await assert.rejects(run.status, /line 7 is torn/)
  assert.ok(run.isClosed())
})
