import type { Reading } from '../claims-of.fixture.ts'

/** Sentences and what must be read in them. */
export const releaseReads: readonly Reading[] = [
  [
    'Featured are Squid Game (May 5), Bridgerton (season 3, May 24) and The Witcher (season 4, June 29).',
    ['Squid Game 1: 2021-05-05', 'Bridgerton 3: 2021-05-24', 'The Witcher 4: 2021-06-29'],
    '2021-04-12',
  ],
  ['Squid Game premiered on Netflix on September 17, 2021.', ['Squid Game 1: 2021-09-17']],
  ['The second season of Bridgerton was released on 25 March 2022.', ['Bridgerton 2: 2022-03-25']],
  [
    'House of the Dragon season 2 will arrive in the summer of 2024.',
    ['House of the Dragon 2: 2024-06-01/2024-08-31 season'],
    '2023-06-01',
  ],
  ['The Crown season 5 is set to launch in November.', ['The Crown 5: 2022-11-01/2022-11-30 month']],
  ['Andor premieres September 21 on Disney+', ['Andor 1: 2022-09-21']],
  ['The fourth season of The Boys will premiere next year.', ['The Boys 4: 2023-01-01/2023-12-31 year']],
  ['Season 3 of The Witcher is expected to drop in late 2023.', ['The Witcher 3: 2023-09-01/2023-12-31 part, expected']],
  ['Yellowjackets returns for its second season on Friday, March 24, 2023.', ['Yellowjackets 2: 2023-03-24'], '2023-01-10'],
  ['According to Deadline, Ted Lasso season 3 will debut in the spring of 2023.', ['Ted Lasso 3: 2023-03-01/2023-05-31 season — Deadline']],
  ['The final season of Better Call Saul kicked off in April.', ['Better Call Saul: 2022-04-01/2022-04-30 month']],
  ['All ten episodes of Heartstopper season 2 hit Netflix on August 3, 2023.', ['Heartstopper 2: 2023-08-03'], '2023-08-10'],
  ['The release of You season 4 has been pushed back to February 2023.', ['You 4: 2023-02-01/2023-02-28 month']],
  ['The Mandalorian season 3 begins streaming on Disney Plus tomorrow.', ['The Mandalorian 3: 2023-03-01'], '2023-02-28'],
  ['The new season of Virgin River will be available from 20 July.', ['Virgin River: 2022-07-20'], '2022-07-01'],
  ['The third season of Ghosts will air between mid 2023 and early 2024.', ['Ghosts 3: 2023-05-01/2024-04-30 part'], '2023-01-15'],
  ['Game of Thrones ran on HBO from April 17, 2011, to May 19, 2019.', ['Game of Thrones 1: 2011-04-17']],
  ['“Fallout” lands on Prime Video on April 11, 2024, a day earlier than planned.', ['Fallout 1: 2024-04-11'], '2024-04-01'],
  ['Severance season 2 won’t arrive before 2025.', []],
  [
    'Alice in Borderland is a Japanese thriller on Netflix.\n\nThe second season premiered on 22 December 2022, and it was dubbed in ten languages.',
    ['Alice in Borderland 2: 2022-12-22'],
    '2023-01-05',
  ],
  [
    'Rumour has it that Squid Game season 2 may come out in the second half of 2024.',
    ['Squid Game 2: 2024-07-01/2024-12-31 part, speculated'],
    '2023-06-01',
  ],
  ['The Bear is back for its third season on Hulu on June 27, FX announced on Monday.', ['The Bear 3: 2024-06-27 — FX'], '2024-05-06'],
  // Lists of dates: the day stands over the titles, before them, or as a number under its month.
  [
    'Autumn premieres at a glance\n\nMonday, Sept. 12\n8 p.m. – Yellowjackets (Showtime, season 3)\n9/8c: “Barry” (series premiere)\n\nThursday, Sept. 15\n8:30 p.m. – The Crown (Netflix, 6th season premiere)\n9 p.m. – Ozark (encore)\n10 p.m. – Succession',
    ['Yellowjackets 3: 2022-09-12', 'Barry 1: 2022-09-12', 'The Crown 6: 2022-09-15', 'Succession: 2022-09-15'],
  ],
  [
    'New on the streamers: the autumn calendar\n\n9/14 – Bridgerton, Season 2\n9/20 – Fallout. Eight parts.\n10/3 – Severance (2)\n\nLeaving\n10/5 – Ozark',
    ['Bridgerton 2: 2022-09-14', 'Fallout 1: 2022-09-20', 'Severance 2: 2022-10-03'],
    '2022-08-29',
  ],
  [
    'Premiere calendar\n\nNew series carry an asterisk.\n\nOCTOBER\nMon 3 – Succession (HBO); *Severance (Apple TV+)\nSun 9 – The Crown (Netflix), Season 5',
    ['Succession: 2022-10-03', 'Severance 1: 2022-10-03', 'The Crown 5: 2022-10-09'],
  ],
]

/** Sentences in which nothing must be read. */
export const releaseSilent: readonly string[] = [
  'Bridgerton was renewed on April 13, 2021.',
  'Netflix renewed Bridgerton for a third season on April 13, 2021.',
  'The first teaser of House of the Dragon dropped on October 5, 2021.',
  'Filming on the second season of Squid Game begins in July 2023.',
  'Sweet Home is drawn from a webtoon by Carnby Kim and Youngchan Hwang, which ran from 2017 until 2020.',
  'Will Stranger Things season 5 come out in 2024?',
  'Money Heist star Álvaro Morte was born on 23 February 1975.',
  '‘Chernobyl’ is set in the Soviet Union in April 1986.',
  'The soundtrack of ‘Arcane’ was released on November 21, 2021.',
  'On May 17, 2022, Netflix announced that it had laid off 150 people who had worked on ‘Stranger Things’.',
  'The Emmy for Ted Lasso was handed out on September 12, 2022.',
  'The series finale of Ozark was watched by millions in April 2022.',
  'If the strike ends soon, The Last of Us might come back in 2024.',
  'A poster for The Crown was released on August 1, 2022.',
  'The soundtrack album to the third season of Stranger Things came out on June 28, 2019.',
  // Days of news over headlines are no schedule.
  'Series news of the week\n\nMarch 3, 2022\nSuccession star wins a prize\n\nMarch 4, 2022\nOzark creator talks about his house\n\nMarch 5, 2022\nBarry gets a tie-in novel',
  'What leaves in October: the calendar\n\nOct. 1\nOzark (final episodes leave)\nOct. 2\nSuccession (special)\nOct. 4\nBarry has already moved',
]
