import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DateWindow, Precision } from '../../model/index.ts'
import { sayWindowIn } from './say-window.ts'

const cases: readonly (readonly [earliest: string, latest: string, precision: Precision, en: string, ko: string])[] = [
  ['2027-03-05', '2027-03-05', 'day', '5 March 2027', '2027년 3월 5일'],
  ['2027-03-01', '2027-05-31', 'season', 'spring 2027', '2027년 봄'],
  ['2027-09-01', '2027-12-31', 'part', 'late 2027', '2027년 말'],
  ['2027-01-01', '2027-12-31', 'year', '2027', '2027년'],
  ['2027-04-01', '2027-04-30', 'month', 'April 2027', '2027년 4월'],
  ['2026-12-01', '2027-02-28', 'season', 'winter 2026–2027', '2026~2027년 겨울'],
  ['2027-07-01', '2027-12-31', 'part', 'the second half of 2027', '2027년 하반기'],
  ['2027-03-05', '2027-03-09', 'day', '5 to 9 March 2027', '2027년 3월 5일~2027년 3월 9일'],
  ['2026-11-01', '2027-01-31', 'month', 'between November 2026 and January 2027', '2026년 11월~2027년 1월'],
]

for (const [earliest, latest, precision, en, ko] of cases)
  test(`${en}: a window in both languages`, () => {
    const window: DateWindow = { earliest, latest, precision }
    assert.deepEqual(
      (['en', 'ko'] as const).map(locale => sayWindowIn(locale)(window).replaceAll('\u00a0', ' ')),
      [en, ko],
    )
  })
