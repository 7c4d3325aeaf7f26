import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsIn, type ProblemCase } from './check-text.fixture.ts'

const cases: readonly ProblemCase[] = [
  {
    name: 'conflict: another first day of a season',
    text: 'Stranger Things Season 5\n\nThe first season of Stranger Things premiered on August 15, 2016 on Netflix.',
    problems: ['conflict: The text has season 1 of Stranger Things come out on 15 August 2016; the catalogue has 15 July 2016.'],
  },
  {
    name: 'conflict: a day off may be a time zone',
    text: 'Stranger Things Season 5\n\nThe first season of Stranger Things premiered on July 14, 2016 on Netflix.',
    problems: [],
  },
  {
    name: 'conflict: the month in which it came out',
    text: 'Stranger Things Season 5\n\nThe first season of Stranger Things premiered in July 2016 on Netflix.',
    problems: [],
  },
  {
    name: 'conflict: the day of the announcement is no first day',
    text: 'Bridgerton Season 4\n\nNetflix announced on May 13, 2021, that Bridgerton season 3 was coming.',
    problems: [],
  },
  {
    name: 'conflict: another number of episodes',
    text: 'Stranger Things Season 5\n\nSeason 1 of Stranger Things has ten episodes.',
    problems: ['conflict: The text gives season 1 of Stranger Things 10 episodes; the catalogue has 8.'],
  },
  {
    name: 'conflict: the first of its episodes',
    text: 'Stranger Things Season 5\n\nThe first two episodes of season 1 of Stranger Things were shown early.',
    problems: [],
  },
  {
    name: 'conflict: another creator',
    text: 'Stranger Things Season 5\n\nStranger Things was created by Vince Gilligan for Netflix.',
    problems: ['conflict: The text names Vince Gilligan as creator of Stranger Things; the catalogue has Matt Duffer and Ross Duffer.'],
  },
  {
    name: 'conflict: one of the creators',
    text: 'Stranger Things Season 5\n\nStranger Things was created by Ross Duffer for Netflix.',
    problems: [],
  },
  {
    name: 'conflict: a part that another plays',
    text: 'Slow Horses Season 5: Cast\n\nSlow Horses is a series on Apple TV+.\n\n- River Cartwright (Gary Oldman): a spy of the old school',
    problems: [
      'conflict: The text gives River Cartwright to Gary Oldman; by the catalogue Jack Lowden plays River Cartwright, and Gary Oldman plays Jackson Lamb.',
    ],
  },
  {
    name: 'conflict: a series that is named in passing',
    text: 'Yellowstone Season 5\n\nYellowstone is a series on Paramount Network. The first season of 1923 premiered on December 18, 2022.',
    problems: [],
  },
  {
    name: 'unsourced: a report without its source',
    text: 'Bridgerton Season 5\n\nBridgerton season 5 will premiere in 2027, as originally reported by on March 3, 2023.',
    problems: ['unsourced: The text says “originally reported by” and leaves out by whom.'],
  },
  {
    name: 'unsourced: a report with its source',
    text: 'Bridgerton Season 5\n\nBridgerton season 5 will premiere in 2027, as originally reported by Deadline on March 3, 2023.',
    problems: [],
  },
  {
    name: 'unsourced: various reports',
    text: 'Bridgerton Season 5\n\nAccording to various reports, Bridgerton season 5 is being filmed.',
    problems: ['unsourced: “According to various reports”: the text does not say whose they are.'],
  },
  {
    name: 'unsourced: reports of an outlet',
    text: 'Bridgerton Season 5\n\nAccording to reports by Variety, Bridgerton season 5 is being filmed. According to the report, it will end in May.',
    problems: [],
  },
  {
    name: 'unsourced: what is said',
    text: 'Bridgerton Season 5\n\nIt is rumoured that Bridgerton season 5 is being filmed.',
    problems: ['unsourced: “It is rumoured that”: the text does not say who says so.'],
  },
  {
    name: 'unsourced: insiders and rumour',
    text: 'Bridgerton Season 5\n\nAn insider says that Bridgerton season 5 is being filmed. Rumour has it that it ends in May.',
    problems: [
      'unsourced: “An insider says”: the text does not say who says so.',
      'unsourced: “Rumour has it that”: the text does not say who says so.',
    ],
  },
  {
    name: 'unsourced: all told',
    text: 'Bridgerton Season 5\n\nAll told, Bridgerton will have five seasons. Fans were told that the show goes on.',
    problems: [],
  },
]

for (const given of cases) {
  test(given.name, () => {
    assert.deepEqual(problemsIn(given, 'conflict', 'unsourced'), given.problems)
  })
}
