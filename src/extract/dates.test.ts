import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Day } from '../model/index.ts'
import { tokenize } from '../read/index.ts'
import { readDate } from './dates.ts'
import { resolveDate, type Tense } from './resolve-date.ts'

/** The article's day where a row gives no other: a Wednesday. */
const published = '2022-06-15'

/** `when` is `earliest..latest precision`, or one day. */
type Row = readonly [text: string, words: string, when: string, tense?: Tense, reference?: Day]

const days: readonly Row[] = [
  ['Dark returns on June 21, 2019.', 'June 21, 2019', '2019-06-21'],
  ['Dark returns on 21 June 2019.', '21 June 2019', '2019-06-21'],
  ['Dark returns on the 21st of June 2019.', '21st of June 2019', '2019-06-21'],
  ['Succession returned Oct. 17, 2021.', 'Oct. 17, 2021', '2021-10-17'],
  ['Ozark ended on Friday, April 29, 2022.', 'Friday, April 29, 2022', '2022-04-29'],
  ['Ozark ended on Fri. Apr 29 2022.', 'Fri. Apr 29 2022', '2022-04-29'],
  ['Severance began on 2022-02-18.', '2022-02-18', '2022-02-18'],
  ['Severance began on 2/18/2022.', '2/18/2022', '2022-02-18'],
  ['Severance began on 18/2/2022.', '18/2/2022', '2022-02-18'],
  ['Severance began on 2/18/22.', '2/18/22', '2022-02-18'],
  ['The special aired on Christmas Day 2021.', 'Christmas Day 2021', '2021-12-25'],
  ['The special airs on Halloween 2022.', 'Halloween 2022', '2022-10-31'],
  ['Severance began on 18.02.2022.', '18.02.2022', '2022-02-18'],
  ['Severance began on 18-Feb-2022.', '18-Feb-2022', '2022-02-18'],
  ['Severance returns on 9/23.', '9/23', '2022-09-23', 'future'],
  ['9/23 – Severance', '9/23', '2022-09-23', 'future'],
  ['The special airs on New Year’s Day 2023.', 'New Year’s Day 2023', '2023-01-01'],
  ['The special airs on New Year’s Eve.', 'New Year’s Eve', '2022-12-31', 'future'],
  ['The special airs on Boxing Day 2022.', 'Boxing Day 2022', '2022-12-26'],
  ['It premieres on September 4th.', 'September 4th', '2022-09-04', 'future'],
  ['It premiered on September 4.', 'September 4', '2021-09-04', 'past'],
  ['It arrives on the 4th of July.', '4th of July', '2022-07-04', 'future'],
  ['The finale was on Sunday, May 29.', 'Sunday, May 29', '2022-05-29', 'past'],
  ['It premieres on January 6.', 'January 6', '2023-01-06', 'future'],
  ['It premieres on February 29, 2024.', 'February 29, 2024', '2024-02-29'],
]

const stretches: readonly Row[] = [
  ['The Bear returns in June 2023.', 'June 2023', '2023-06-01..2023-06-30 month'],
  ['The Bear returned in May of 2020.', 'May of 2020', '2020-05-01..2020-05-31 month'],
  ['The Bear returns in February, 2024.', 'February, 2024', '2024-02-01..2024-02-29 month'],
  ['It returns in December on HBO.', 'December', '2022-12-01..2022-12-31 month', 'future'],
  ['It returned in December on HBO.', 'December', '2021-12-01..2021-12-31 month', 'past'],
  ['It returns in March of next year.', 'March of next year', '2023-03-01..2023-03-31 month', 'future'],
  ['It returns in late March 2024.', 'late March 2024', '2024-03-20..2024-03-31 part'],
  ['It returns in mid-September.', 'mid-September', '2022-09-10..2022-09-20 part', 'future'],
  ['It returns in early October 2022.', 'early October 2022', '2022-10-01..2022-10-10 part'],
  ['The last week of March 2024 it is.', 'last week of March 2024', '2024-03-25..2024-03-31 part', 'future'],
  ['It comes in Q3 2026.', 'Q3 2026', '2026-07-01..2026-09-30 quarter'],
  ['It comes in the first quarter of 2025.', 'first quarter of 2025', '2025-01-01..2025-03-31 quarter'],
  ['It comes in the fourth quarter of this year.', 'fourth quarter of this year', '2022-10-01..2022-12-31 quarter'],
  ['It comes in spring 2023.', 'spring 2023', '2023-03-01..2023-05-31 season'],
  ['It comes in the summer of 2024.', 'summer of 2024', '2024-06-01..2024-08-31 season'],
  ['It came in autumn 2019.', 'autumn 2019', '2019-09-01..2019-11-30 season'],
  ['It comes in winter 2023.', 'winter 2023', '2023-12-01..2024-02-29 season'],
  ['It comes this fall.', 'this fall', '2022-09-01..2022-11-30 season', 'future'],
  ['It comes next spring.', 'next spring', '2023-03-01..2023-05-31 season', 'future'],
  ['It came last summer.', 'last summer', '2021-06-01..2021-08-31 season', 'past', '2022-02-10'],
  ['It comes in the first half of 2025.', 'first half of 2025', '2025-01-01..2025-06-30 part'],
  ['It comes in the second half of next year.', 'second half of next year', '2023-07-01..2023-12-31 part'],
  ['It comes in early 2023.', 'early 2023', '2023-01-01..2023-04-30 part'],
  ['It comes in mid-2023.', 'mid-2023', '2023-05-01..2023-08-31 part'],
  ['It comes at the end of 2023.', 'end of 2023', '2023-09-01..2023-12-31 part'],
  ['It comes late next year.', 'late next year', '2023-09-01..2023-12-31 part'],
  ['It comes in 2024.', '2024', '2024-01-01..2024-12-31 year'],
  ['It was the hit of the 2019-20 season.', '2019-20 season', '2019-09-01..2020-05-31 season'],
]

const relative: readonly Row[] = [
  ['It was renewed today.', 'today', '2022-06-15'],
  ['It was renewed yesterday.', 'yesterday', '2022-06-14'],
  ['It arrives tomorrow.', 'tomorrow', '2022-06-16'],
  ['The finale airs tonight.', 'tonight', '2022-06-15'],
  ['It was renewed on Monday.', 'Monday', '2022-06-13', 'past'],
  ['It arrives on Friday.', 'Friday', '2022-06-17', 'future'],
  ['It arrives this week.', 'this week', '2022-06-15..2022-06-19 day', 'future'],
  ['It arrives next week.', 'next week', '2022-06-20..2022-06-26 day', 'future'],
  ['It was renewed last week.', 'last week', '2022-06-06..2022-06-12 day', 'past'],
  ['It arrives next month.', 'next month', '2022-07-01..2022-07-31 month', 'future'],
  ['It ended last month.', 'last month', '2022-05-01..2022-05-31 month', 'past'],
  ['It arrives next month.', 'next month', '2023-01-01..2023-01-31 month', 'future', '2022-12-24'],
  ['It ended last month.', 'last month', '2021-12-01..2021-12-31 month', 'past', '2022-01-03'],
  ['It arrives later this month.', 'later this month', '2022-06-15..2022-06-30 month', 'future'],
  ['It arrives later this year.', 'later this year', '2022-06-15..2022-12-31 year', 'future'],
  ['It was renewed earlier this year.', 'earlier this year', '2022-01-01..2022-06-15 year', 'past'],
  ['It arrives next year.', 'next year', '2023-01-01..2023-12-31 year', 'future'],
  ['It ended last year.', 'last year', '2021-01-01..2021-12-31 year', 'past'],
  ['It came in May of last year.', 'May of last year', '2021-05-01..2021-05-31 month', 'past'],
  ['It came in May of next year.', 'May of next year', '2023-05-01..2023-05-31 month', 'future'],
  ['It came in the spring of last year.', 'spring of last year', '2021-03-01..2021-05-31 season', 'past'],
  ['It ended last October on HBO.', 'last October', '2021-10-01..2021-10-31 month', 'past'],
  ['It arrives next January on HBO.', 'next January', '2023-01-01..2023-01-31 month', 'future'],
  ['It arrives at Christmas.', 'Christmas', '2022-12-25', 'future'],
]

const ranges: readonly Row[] = [
  ['It ran from September 20 to November 23, 2019.', 'September 20 to November 23, 2019', '2019-09-20..2019-11-23 day'],
  ['It ran from October 3, 2021 to January 9, 2022.', 'October 3, 2021 to January 9, 2022', '2021-10-03..2022-01-09 day'],
  ['It ran from November 20 until January 8, 2022.', 'November 20 until January 8, 2022', '2021-11-20..2022-01-08 day'],
  ['It comes in March or April 2023.', 'March or April 2023', '2023-03-01..2023-04-30 month'],
  ['It comes in late 2023 or early 2024.', 'late 2023 or early 2024', '2023-09-01..2024-04-30 part'],
  ['It comes between March and May 2023.', 'March and May 2023', '2023-03-01..2023-05-31 month'],
  ['It ran from 2011 to 2019.', '2011 to 2019', '2011-01-01..2019-12-31 year'],
  ['It ran 2011–2019.', '2011–2019', '2011-01-01..2019-12-31 year'],
  ['It shoots from July 4 to July 29.', 'July 4 to July 29', '2022-07-04..2022-07-29 day', 'future'],
  ['Both parts air Oct. 19 and 20.', 'Oct. 19 and 20', '2022-10-19', 'future'],
]

for (const [what, rows] of Object.entries({ days, stretches, relative, ranges })) {
  describe(what, () => {
    for (const [text, words, when, tense = 'open', reference = published] of rows) {
      test(`${text} (${tense}, ${reference})`, () => assert.deepEqual(datesIn(text, reference, tense), [`${words}: ${when}`]))
    }
  })
}

const noDates: readonly string[] = [
  'It may return, and it will march on.',
  'May Calamawy stars in Moon Knight.',
  'June is played by Elisabeth Moss.',
  'Wednesday is a hit for Netflix.',
  'The second season of Dark has 8 episodes.',
  'Station 19 and 9-1-1 return.',
  'Its 1,899 fans wrote to the makers of 24.',
  'NBC keeps its Sunday Night Football.',
  'Room 2101 and flight 1899 are in it.',
  'The end of the series is near.',
  'It fell in the ratings, as late shows do.',
  'Spring Awakening is a musical.',
]

describe('no dates', () => {
  for (const text of noDates) test(text, () => assert.deepEqual(datesIn(text, published, 'open'), []))
})

describe('what cannot be known', () => {
  const needing = ['June 21', 'December', 'next year', 'this fall', 'tomorrow', 'late March', 'later this month']
  for (const words of needing) {
    test(`“in ${words}” without a day of publication`, () =>
      assert.deepEqual(datesIn(`It returns in ${words} on HBO.`, null, 'future'), [`${words}: unknown`]))
  }

  test('a year needs no day of publication', () =>
    assert.deepEqual(datesIn('It returns in 2024.', null, 'future'), ['2024: 2024-01-01..2024-12-31 year']))

  test('a range that ends before it begins', () =>
    assert.deepEqual(datesIn('It ran from 2019 to 2011.', published, 'past'), ['2019 to 2011: unknown']))
})

/** Every date of a text with its window, read as the engine reads them: from the left, each after the last one's end. */
function datesIn(text: string, reference: Day | null, tense: Tense): string[] {
  const tokens = tokenize(text)
  const found: string[] = []
  for (let at = 0; at < tokens.count; at++) {
    const date = readDate(tokens, at, tokens.count)
    if (date === null) continue
    const window = resolveDate(date.spec, reference, tense)
    const when =
      window === null
        ? 'unknown'
        : window.earliest === window.latest
          ? window.earliest
          : `${window.earliest}..${window.latest} ${window.precision}`
    found.push(`${text.slice(tokens.start[date.from], tokens.end[date.to - 1])}: ${when}`)
    at = date.to - 1
  }
  return found
}

test('"16 May and 13 June" are two days, each with its own month', () => {
  const tokens = tokenize('16 May and 13 June')
  assert.equal(readDate(tokens, 0, tokens.count)?.to, 2)
  assert.equal(readDate(tokens, 3, tokens.count)?.to, 5)
})
