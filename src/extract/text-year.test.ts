import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resolveDate, type Spec } from './resolve-date.ts'

const june6: Spec = { kind: 'month', month: 6, day: 6, part: null, shift: null }
const fall: Spec = { kind: 'span', first: 9, last: 11, precision: 'season', shift: null }
const nextFall: Spec = { ...fall, shift: 1 }
const friday: Spec = { kind: 'weekday', weekday: 5, shift: null }

const rows: readonly (readonly [string, Spec, string | null, number | null, string | null])[] = [
  ['a day of the year that the text speaks of', june6, null, 2022, '2022-06-06/2022-06-06'],
  ['a season of that year', fall, null, 2022, '2022-09-01/2022-11-30'],
  ['no year at all', june6, null, null, null],
  ['a season that is next to an unknown day', nextFall, null, 2022, null],
  ['a weekday, which no year tells', friday, null, 2022, null],
  ['a known day of reference, which goes before the text’s year', june6, '2020-05-01', 2022, '2020-06-06/2020-06-06'],
]

describe('dates without a year, by the year that the text speaks of', () => {
  for (const [name, spec, reference, year, window] of rows)
    test(name, () => {
      const found = resolveDate(spec, reference, 'future', year)
      assert.equal(found === null ? null : `${found.earliest}/${found.latest}`, window)
    })
})
