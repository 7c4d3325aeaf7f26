import assert from 'node:assert/strict'
import test from 'node:test'
import type { ForecastRecord } from '../forecast/index.ts'
import { recordTerminal } from './record-terminal.ts'
import { columnsOf } from './terminal-text.ts'

const record: ForecastRecord = {
  kept: 1200,
  open: 960,
  due: '2027-07-01',
  chances: [
    { days: 90, isDecided: false, count: 1026, seasons: 342, share: 0.333, brier: 0.2391, base: 0.222, error: 0.2, bins: [] },
    { days: 730, isDecided: true, count: 5, seasons: 1, share: 1, brier: 0.01, base: 0, error: 0.1, bins: [] },
  ],
  windows: { count: 87, half: 0.62, most: 0.81 },
  groups: [
    { by: 'year', name: '2024', count: 1026, brier: 0.12, base: 0.14, most: 0.81 },
    { by: 'carrier', name: '넷플릭스', count: 1000, brier: 0.12, base: 0.14, most: null },
    ...Array.from({ length: 12 }, (_, at) => ({
      by: 'carrier' as const,
      name: `Channel ${at}`,
      count: 2,
      brier: 0.1,
      base: 0.1,
      most: null,
    })),
  ],
  latest: [
    { series: 1, title: 'A\u001b[31m', season: 2, made: '2026-06-01', chance: 0.684, days: 365, came: '2027-01-01' },
    { series: 2, title: 'B', season: 3, made: '2026-06-01', chance: 0.2, days: 90, came: '2027-01-01' },
    { series: 3, title: 'C', season: 4, made: '2026-06-01', chance: 0.2, days: 90, came: '2026-06-01' },
    { series: 4, title: 'D', season: 5, made: '2026-06-01', chance: 0.2, days: 730, came: null },
  ],
}

test('the record is said in words and in columns that stand under each other', () => {
  const text = recordTerminal(record, '2027-06-01', { width: 80, colour: false })
  assert.match(text, /^The record of forecasts\nAs of 1 June 2027\n\n1,200 forecasts are kept as made\. 960 of them look beyond today:/)
  assert.match(
    text,
    /  within   scored  seasons  came  Brier  all alike  calibration error\n  90 days   1,026      342   33%  0\.239      0\.222              0\.200\n/,
  )
  assert.match(text, /  2 years       5        1  100%/)
  assert.match(text, /62% had the day in the window for one\s+chance in two, and 81% in the one for eight in ten\./)
  assert.match(text, /\n  and 3 more\n/)
  assert.doesNotMatch(text, /linear|carrier|null|undefined|NaN/)
  assert.ok(!text.includes('\u001b'))
  const [head, ...rows] = text.slice(text.indexOf('  shown by')).split('\n')
  for (const row of rows.slice(0, 10)) assert.equal(columnsOf(row), columnsOf(head!))
})

test('what became of each is said exactly', () => {
  const text = recordTerminal(record, '2027-06-01', { width: 200, colour: false })
  assert.match(text, /A\[31m season 2 within a year: 68%, said on 1 June 2026\. It came on 1 January 2027\.\n/)
  assert.match(text, /B season 3 within 90 days: 20%, said on 1 June 2026\. It came later, on 1 January 2027\.\n/)
  assert.match(text, /C season 4 .* It had come already, on 1 June 2026, and that was not known\.\n/)
  assert.match(text, /D season 5 within 2 years: .* It has not come\.\n/)
})

test('in a narrow terminal each row is a line of words', () => {
  const text = recordTerminal(record, '2027-06-01', { width: 40, colour: false })
  assert.match(text, /  90 days: scored 1,026, seasons 342,\n/)
  for (const line of text.split('\n')) assert.ok(columnsOf(line) <= 40, line)
})

test('where nothing is scored yet it says when, and how forecasts on past days fared', () => {
  const none = { ...record, kept: 3, open: 3, chances: [], groups: [], windows: null, latest: [] }
  const text = recordTerminal(none, '2027-06-01', { width: 80, colour: false })
  assert.match(text, /3 forecasts are kept, and none is scored yet: the first is due on 1 July 2027\./)
  assert.match(text, /Before it was shipped, on past days\n/)
  assert.match(text, /US dramas, 2008 to 2016: of 1,155 seasons/)
  const empty = recordTerminal({ ...none, kept: 0, open: 0, due: null }, '2027-06-01', { width: 80, colour: false })
  assert.match(empty, /No forecast has been kept yet: “hiatus forecast TITLE” keeps what it says/)
})
