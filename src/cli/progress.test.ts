import assert from 'node:assert/strict'
import test from 'node:test'
import { progressLine, sayProgress, type ProgressState } from './progress.ts'

const cases: readonly (readonly [state: ProgressState, elapsedMs: number, line: string])[] = [
  [
    { done: 4_510_000, total: 11_000_000, unit: 'rows', part: 'title.akas.tsv.gz' },
    82_000,
    'IMDb ████████░░░░░░░░░░░░ 41 % 4,510,000 of 11,000,000 rows, title.akas.tsv.gz, 2 min left',
  ],
  [{ done: 3, total: 4, unit: 'pages', part: null }, 9000, 'IMDb ███████████████░░░░░ 75 % 3 of 4 pages, 3 s left'],
  [{ done: 0, total: 4, unit: 'pages', part: null }, 9000, 'IMDb ░░░░░░░░░░░░░░░░░░░░ 0 % 0 of 4 pages'],
  [{ done: 12_500, total: null, unit: 'rows', part: null }, 3000, 'IMDb 12,500 rows, 3 s'],
  [{ done: 5, total: 4, unit: 'pages', part: null }, 9000, 'IMDb ████████████████████ 100 % 5 of 4 pages, 0 s left'],
]

for (const [state, elapsedMs, line] of cases)
  test(`says ${line}`, () => {
    assert.equal(sayProgress('IMDb', state, elapsedMs), line)
  })

test('what was done before is no measure of how long the rest takes', () => {
  const line = sayProgress('IMDb', { done: 900, total: 1300, unit: 'megabytes', part: null }, 10_000, 800)
  assert.equal(line, 'IMDb █████████████░░░░░░░ 69 % 900 of 1,300 megabytes, 40 s left')
})

test('each stretch of the work is timed by itself, and so is an import that goes on', () => {
  const { written, output } = terminal(120)
  let time = 0
  const line = progressLine('IMDb', output, () => time)
  const shown = (at: number, done: number, total: number, unit: string): string => {
    time = at
    line.show({ done, total, unit, part: null })
    return written.at(-1)!.trim()
  }
  shown(2000, 600, 1000, 'megabytes')
  assert.match(shown(12_000, 800, 1000, 'megabytes'), /80 % 800 of 1,000 megabytes, 10 s left$/)
  shown(100_000, 0, 400, 'series')
  assert.match(shown(101_000, 100, 400, 'series'), /25 % 100 of 400 series, 3 s left$/)
  shown(200_000, 0, 400, 'series')
  assert.match(shown(202_000, 100, 400, 'series'), /25 % 100 of 400 series, 6 s left$/)
})

function terminal(columns: number | null): {
  written: string[]
  output: { write: (text: string) => void; columns: number | null; colour: boolean }
} {
  const written: string[] = []
  return { written, output: { write: text => void written.push(text), columns, colour: false } }
}

const state = { done: 1, total: 2, unit: 'rows', part: null }

test('a progress line shows after a second, not more than five times a second, and leaves nothing behind', () => {
  const { written, output } = terminal(60)
  let time = 0
  const line = progressLine('IMDb', output, () => time)
  for (time = 0; time < 2000; time += 50) line.show(state)
  assert.equal(written.length, 5)
  assert.ok(written.every(text => text.startsWith('\r') && text.length === 60))
  line.tell('title.crew.tsv.gz is missing')
  assert.deepEqual(written.slice(-2), [`\r${' '.repeat(59)}\r`, 'title.crew.tsv.gz is missing\n'])
  line.end()
  assert.equal(written.length, 7)
})

test('what is told is one line, whatever a file is called', () => {
  const { written, output } = terminal(null)
  progressLine('IMDb', output, () => 0).tell('a\nHiatus: all is well\r\n.txt is no text')
  assert.deepEqual(written, ['a Hiatus: all is well .txt is no text\n'])
})

test('without a terminal only what is told is written', () => {
  const { written, output } = terminal(null)
  let time = 0
  const line = progressLine('IMDb', output, () => time)
  for (time = 0; time < 5000; time += 50) line.show(state)
  line.tell('waits 30 s')
  line.end()
  assert.deepEqual(written, ['waits 30 s\n'])
})
