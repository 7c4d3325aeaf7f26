import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsIn, type ProblemCase } from './check-text.fixture.ts'

const cases: readonly ProblemCase[] = [
  {
    name: 'superseded: not renewed yet, and renewed on a day',
    text: 'The Sandman Season 2\n\nNetflix has not yet renewed The Sandman for season 2.\n\nOn November 2, 2022, Netflix renewed The Sandman for season 2.',
    problems: [
      'superseded: The text says that nothing was decided yet about season 2 of The Sandman, and then that it was renewed (2 November 2022): the earlier words no longer hold.',
    ],
  },
  {
    name: 'superseded: no day known, and out since',
    text: 'Wednesday Season 2\n\nNetflix has not yet said when season 2 of Wednesday will be available.\n\nSeason 2 of Wednesday premiered on August 6, 2025.',
    published: '2025-12-01',
    problems: [
      'superseded: The text says that no day is known for season 2 of Wednesday, and then that it came out on 6 August 2025: the earlier words no longer hold.',
    ],
  },
  {
    name: 'superseded: not renewed yet, and out since',
    text: 'Reacher Season 2\n\nAt the time of writing, Amazon has not yet renewed Reacher for season 2.\n\nSeason 2 of Reacher premiered on December 15, 2023.',
    published: '2024-01-24',
    problems: [
      'superseded: The text says that nothing was decided yet about season 2 of Reacher, and then that it came out (15 December 2023): the earlier words no longer hold.',
    ],
  },
  {
    name: 'superseded: not renewed for the next season, renewed for the last',
    text: 'The Sandman Season 3\n\nNetflix has not yet renewed The Sandman for season 3. On November 2, 2022, Netflix renewed The Sandman for season 2.',
    problems: [],
  },
  {
    name: 'expired: a day that has gone by, and came true',
    text: 'The Boys Season 4\n\nThe Boys season 4 will premiere on June 13, 2024.',
    published: '2024-02-01',
    today: '2025-01-01',
    problems: [
      'expired: The text has season 4 of The Boys still to come on 13 June 2024; that time has gone by. By the catalogue it came out on 13 June 2024.',
    ],
  },
  {
    name: 'expired: not before its day',
    text: 'The Boys Season 4\n\nThe Boys season 4 will premiere on June 13, 2024.',
    published: '2024-02-01',
    today: '2024-06-13',
    problems: [],
  },
  {
    name: 'expired: what is told as past does not expire',
    text: 'Ted Lasso Season 4\n\nTed Lasso season 2 premiered on July 23, 2021, and the third season was released in May 2023.',
    published: '2024-06-01',
    today: '2025-06-01',
    problems: [],
  },
  {
    name: 'expired: a window gone by when the article came out',
    text: 'Wednesday Season 2\n\nWednesday season 2 is expected to premiere in early 2024.',
    published: '2024-09-01',
    problems: [
      'expired: The text has season 2 of Wednesday still to come in early 2024; that time had gone by when the article came out, on 1 September 2024. By the catalogue it came out on 6 August 2025 instead.',
    ],
  },
  {
    name: 'expired: a promise that the text tells as broken',
    text: 'Wednesday Season 2\n\nWednesday season 2 was supposed to premiere in early 2024.',
    published: '2024-09-01',
    problems: [],
  },
  {
    name: 'expired: the many days of an old schedule are one finding',
    text: 'Fall TV premieres\n\nThe Rookie returns on Sunday, September 25, 2022. Grey’s Anatomy returns on Thursday, October 6, 2022. Station 19 returns on Thursday, October 6, 2022. The Good Doctor returns on Monday, October 3, 2022.',
    published: '2022-08-01',
    today: '2023-08-01',
    problems: ['expired: The text has 4 days still to come that have gone by, from 25 September 2022 to 6 October 2022.'],
  },
  {
    name: 'expired: “soon” of what is out',
    text: 'The Witcher Season 4\n\nThe Witcher season 4 is coming soon to Netflix.',
    published: '2024-06-20',
    today: '2026-01-01',
    problems: ['expired: The text promises season 4 of The Witcher soon; by the catalogue it came out on 30 October 2025.'],
  },
  {
    name: 'expired: “soon” of a trailer says nothing of the season',
    text: 'The Witcher Season 4\n\nA trailer for The Witcher season 4 is coming soon.',
    published: '2024-06-20',
    today: '2026-01-01',
    problems: [],
  },
  {
    name: 'anachronism: a day old beside news of later',
    text: 'Bridgerton Season 2\n\nBridgerton has been on Netflix for little more than 24 hours as of this writing.\n\nBridgerton was renewed for season 2 on January 21, 2021.',
    published: '2021-02-01',
    problems: [
      'anachronism: The text speaks as if season 1 of Bridgerton had only just come out (25 December 2020), but it also tells of 21 January 2021.',
    ],
  },
  {
    name: 'anachronism: a day old, a day after',
    text: 'Bridgerton Season 2\n\nBridgerton has been on Netflix for little more than 24 hours as of this writing. Netflix has not renewed Bridgerton for season 2.',
    published: '2020-12-26',
    problems: [],
  },
  {
    name: 'anachronism: just out, half a year later',
    text: 'Bridgerton Season 3\n\nSeason 2 of Bridgerton has just been released on Netflix.',
    published: '2022-09-30',
    problems: [
      'anachronism: The text speaks as if season 2 of Bridgerton had only just come out (25 March 2022), but it was published on 30 September 2022.',
    ],
  },
  {
    name: 'anachronism: work on the next season has just begun',
    text: 'Bridgerton Season 3\n\nFilming for season 2 of Bridgerton has just begun.',
    published: '2022-09-30',
    problems: [],
  },
  {
    name: 'anachronism: a weekday of years ago',
    text: 'Reacher Season 2\n\nAll eight episodes of Reacher came out last Friday, February 4.',
    published: '2024-01-24',
    problems: ['anachronism: “Friday, February 4” was last in 2022, but the text was published on 24 January 2024.'],
  },
  {
    name: 'anachronism: another day is called today',
    text: 'Lucifer Season 6\n\nA sixth season of Lucifer was confirmed today (Tuesday, June 23).',
    published: '2020-07-03',
    problems: ['anachronism: The text calls 23 June 2020 “today”, but it was published on 3 July 2020.'],
  },
  {
    name: 'anachronism: the day of publication is called today',
    text: 'Lucifer Season 6\n\nA sixth season of Lucifer was confirmed today (Tuesday, June 23).',
    published: '2020-06-23',
    problems: [],
  },
]

for (const given of cases) {
  test(given.name, () => {
    assert.deepEqual(problemsIn(given, 'superseded', 'expired', 'anachronism'), given.problems)
  })
}
