import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { importTable } from './import-table.ts'
import { importsIn, trespassesOf } from './imports.ts'

const src = join(dirname(import.meta.dirname), 'src')

test('every import keeps to the import table, and pure rooms stay pure', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts'))
  assert.ok(files.length > 50, `found only ${files.length} files in ${src}`)
  assert.deepEqual(
    files.flatMap(file => trespassesOf(file, readFileSync(join(src, file), 'utf8'))),
    [],
  )
})

test('no room may import itself in a circle', () => {
  const open = new Set<string>()
  const visit = (room: string, way: readonly string[]): void => {
    assert.ok(!way.includes(room), `circle: ${[...way, room].join(' -> ')}`)
    if (open.has(room)) return
    open.add(room)
    for (const next of importTable[room]?.rooms ?? []) visit(next, [...way, room])
  }
  for (const room of Object.keys(importTable)) visit(room, [])
})

test('imports are found in every form in which they are written', () => {
  const source = `
import { a,
  b } from './one.ts'
import type { C } from './two.ts'
import './three.ts'
export * from './four.ts'
export { d } from './five.ts'
// import { x } from './no.ts'
const late = await import('./six.ts')
type Late = import('./seven.ts').Late
const text = "import"
`
  assert.deepEqual(
    importsIn(source).map(({ target, lazy }) => `${target}${lazy ? ' lazily' : ''}`),
    ['./one.ts', './two.ts', './three.ts', './four.ts', './five.ts', './six.ts lazily', './seven.ts lazily'],
  )
})

const trespassing: readonly (readonly [path: string, source: string, trespass: string])[] = [
  ['model/day.ts', "import { a } from '../read/index.ts'", 'imports read, which model may not'],
  ['read/html.ts', "import type { Scope } from '../extract/index.ts'", 'imports extract, which read may not'],
  ['link/link.ts', "import { a } from '../model/day.ts'", 'imports model/day.ts, past the door of its room'],
  ['web/app.ts', "import { sample } from '../publish/sample.fixture.ts'", 'imports publish/sample.fixture.ts, past the door of its room'],
  ['link/link.test.ts', "import { a } from '../model/day.ts'", 'imports model/day.ts, past the door of its room'],
  ['read/html.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs, but this room is pure'],
  ['check/find.ts', "import { Hono } from 'hono'", 'imports the package hono'],
  ['publish/page.ts', "import { Hono } from 'hono'", 'imports the package hono'],
  ['extract/now.ts', 'const now = Date.now()', 'uses Date.now, but this room is pure'],
  ['extract/now.ts', 'const now = new Date()', 'uses new Date(), but this room is pure'],
  ['properties/cast/cast.ts', 'const dice = Math.random()', 'uses Math.random, but this room is pure'],
  ['properties/cast/cast.ts', "import { a } from '../crew/index.ts'", 'imports properties/crew/index.ts, a neighbour'],
  ['properties/index.ts', "import { a } from './crew/crew.ts'", 'imports properties/crew/crew.ts, past the door of its room'],
  ['web/app.ts', "import { a } from '../hiatus.ts'", 'imports hiatus.ts'],
  ['cli/run.ts', "import { a } from '../hiatus.ts'", 'imports hiatus.ts before it is needed'],
  ['cli/run.ts', "import data from '../../package.json'", 'imports ../../package.json, outside of src'],
  ['helpers/a.ts', '', 'the import table knows no room helpers'],
]

for (const [path, source, trespass] of trespassing) {
  test(`refuses ${source === '' ? 'a room of no name' : source} in ${path}`, () => {
    assert.deepEqual(trespassesOf(path, source), [`${path}: ${trespass}`])
  })
}

test('lets through what the table allows', () => {
  const allowed: readonly (readonly [path: string, source: string])[] = [
    ['model/report.ts', "import type { Day } from './day.ts'"],
    ['read/html.ts', "import { parseHTML } from 'linkedom'"],
    ['publish/markup.ts', "import { html } from 'hono/html'"],
    ['web/app.ts', "import { bodyLimit } from 'hono/body-limit'"],
    ['properties/index.ts', "import { crew } from './crew/index.ts'"],
    ['properties/crew/crew.ts', "import { claim } from '../../extract/index.ts'\nimport { rules } from './rules.ts'"],
    ['cli/run.ts', "const { checker } = await import('../hiatus.ts')"],
    ['read/html.test.ts', "import test from 'node:test'\nconst now = Date.now()"],
    ['hiatus.ts', "import { properties } from './properties/index.ts'"],
    ['extract/dates.ts', 'const day = new Date(0)\n// Date.now() is not asked'],
    ['web/app.test.ts', "import { sample } from '../publish/sample.fixture.ts'"],
  ]
  for (const [path, source] of allowed) assert.deepEqual(trespassesOf(path, source), [], path)
})
