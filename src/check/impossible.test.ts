import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsIn, type ProblemCase } from './check-text.fixture.ts'

const cases: readonly ProblemCase[] = [
  {
    name: 'to watch now what has not been released, in one sentence',
    text: 'Wednesday Season 2\n\nYou can stream season 2 right now, even though it has not been released.',
    problems: ['impossible: The text says that one can watch now what it says has not been released.'],
  },
  {
    name: 'to watch now what has not been released, in two places',
    text: 'Wednesday Season 2\n\nYou can watch season 2 of Wednesday right now on Netflix. Wednesday season 2 has not been released yet.',
    problems: ['impossible: The text says that one can watch season 2 now, and elsewhere that it is still to come.'],
  },
  {
    name: 'to watch now what is yet to have a day',
    text: 'Wednesday Season 3\n\nSeason 3 of Wednesday is streaming now on Netflix, with all episodes.\n\nA release date for Wednesday season 3 has not been announced.',
    problems: ['impossible: The text says that one can watch season 3 now, and elsewhere that it is still to come.'],
  },
  {
    name: 'to watch seasons up to one that is not out',
    text: 'Wednesday Season 3\n\nYou can binge seasons 1 to 3 of Wednesday now.\n\nWednesday season 3 is expected to premiere in 2027.',
    published: '2025-10-01',
    problems: ['impossible: The text says that one can watch season 3 now, and elsewhere that it is still to come.'],
  },
  {
    name: 'to watch the first season while the second is not out',
    text: 'Wednesday Season 2\n\nWednesday season 2 has not been released yet. You can watch season 1 right now on Netflix.',
    problems: [],
  },
  {
    name: 'to watch once it is out',
    text: 'Wednesday Season 2\n\nOnce it is out you can watch season 2 on Netflix now and then, but it has not been released yet.',
    problems: [],
  },
  {
    name: 'a day that no calendar has',
    text: 'Silo Season 3\n\nSilo season 3 premieres on February 30, 2026 on Apple TV+.',
    problems: ['impossible: There is no 30 February 2026.'],
  },
  {
    name: '29 February of a leap year',
    text: 'Silo Season 3\n\nSilo season 3 premieres on February 29, 2028 on Apple TV+.',
    problems: [],
  },
  {
    name: 'a wrong day of the week',
    text: 'Silo Season 3\n\nSilo season 3 premieres on Monday, March 6, 2026 on Apple TV+.',
    problems: ['impossible: 6 March 2026 is a Friday, not a Monday.'],
  },
  {
    name: 'a right day of the week',
    text: 'Silo Season 3\n\nSilo season 3 premieres on Friday, March 6, 2026 on Apple TV+.',
    problems: [],
  },
  {
    name: 'an end before the beginning',
    text: 'Ozark Season 2\n\nThe first season of Ozark premiered on July 21, 2017 and ended on July 1, 2016.',
    problems: ['impossible: The text has it begin on 21 July 2017 and end before that, on 1 July 2016.'],
  },
  {
    name: 'a season before the one that it follows',
    text: 'You Season 3\n\nYou season 2 premiered on December 26, 2019. You season 3 premiered on October 15, 2018.',
    problems: ['impossible: The text has season 3 of You come out (15 October 2018) before season 2 (26 December 2019).'],
  },
  {
    name: 'a season beyond the count',
    text: 'The Penthouse Season 2\n\nThe Penthouse will run with 3 seasons, of which seasons 2 and 4 air next year.',
    problems: ['impossible: The text speaks of season 4 out of 3 seasons.'],
  },
]

for (const given of cases) {
  test(given.name, () => {
    assert.deepEqual(problemsIn(given, 'impossible'), given.problems)
  })
}
