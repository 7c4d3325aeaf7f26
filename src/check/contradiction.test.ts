import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsIn, type ProblemCase } from './check-text.fixture.ts'

const cases: readonly ProblemCase[] = [
  {
    name: 'renewed and not renewed, neither the later word',
    text: 'Dark Matter Season 3: What We Know\n\nApple TV+ has renewed Dark Matter for season 3.\n\nDark Matter has not been renewed for season 3 as of now.',
    problems: [
      'contradiction: The text calls season 3 of Dark Matter renewed in one place and not renewed in another, and does not say which is the later word.',
    ],
  },
  {
    name: 'renewed and cancelled',
    text: 'Severance Season 3: Everything We Know\n\nSeverance was renewed for season 3.\n\nSeverance has been cancelled and season 3 will not happen.',
    problems: [
      'contradiction: The text calls season 3 of Severance renewed in one place and cancelled in another, and does not say which is the later word.',
    ],
  },
  {
    name: 'cancelled, then picked up: a told sequence',
    text: 'Lucifer Season 4\n\nFox cancelled Lucifer after three seasons. Netflix then picked it up, and Lucifer was renewed for season 4.',
    problems: [],
  },
  {
    name: 'cancelled in June, renewed in August: each has its day',
    text: 'Manifest Season 4\n\nNBC cancelled Manifest in June 2021. On August 28, 2021, Netflix renewed Manifest for season 4.',
    problems: [],
  },
  {
    name: 'a reason for not being renewed is no renewal',
    text: 'Dark Matter Season 3\n\nNothing has been announced about a renewal of Dark Matter for season 3. The pandemic might be why Dark Matter has not been renewed for season 3 yet.',
    problems: [],
  },
  {
    name: 'two days of one premiere',
    text: 'Squid Game Season 2: Release Date\n\nSquid Game season 2 premieres on December 26, 2024.\n\nSeason 2 of Squid Game will be released on December 20, 2024 on Netflix.',
    problems: [
      'contradiction: The text gives two times for season 2 of Squid Game that cannot both hold: 26 December 2024 and 20 December 2024.',
    ],
  },
  {
    name: 'a month, and a day in it',
    text: 'Squid Game Season 2: Release Date\n\nSquid Game season 2 premieres in December 2024.\n\nSeason 2 of Squid Game will be released on December 26, 2024 on Netflix.',
    problems: [],
  },
  {
    name: 'two countries',
    text: 'Sherlock Season 4\n\nSherlock season 4 premiered on January 1, 2017 in the UK. Season 4 of Sherlock premiered in Japan on March 5, 2017.',
    problems: [],
  },
  {
    name: 'a day that was moved',
    text: 'The Boys Season 4\n\nThe Boys season 4 was originally set for August 1, 2023. The Boys season 4 will now premiere on June 13, 2024.',
    problems: [],
  },
  {
    name: 'parts of a season',
    text: 'Stranger Things Season 4\n\nStranger Things season 4 premiered on May 27, 2022. Volume 2 of Stranger Things season 4 was released on July 1, 2022.',
    problems: [],
  },
  {
    name: 'sources whose windows overlap in part',
    text: 'Wednesday Season 2: Release Date\n\nAccording to Deadline, Wednesday season 2 may air in the middle or toward the end of 2024.\n\nSeason 2 of Wednesday will premiere between the end of 2024 and the beginning of 2025, according to Variety.',
    problems: [
      'contradiction: The sources disagree on when season 2 of Wednesday comes out: between May and December 2024 (Deadline), between September 2024 and April 2025 (Variety).',
    ],
  },
  {
    name: 'no day known, and a day',
    text: 'House of the Dragon Season 2\n\nHBO has not announced a release date for House of the Dragon season 2.\n\nHouse of the Dragon season 2 premieres on June 16, 2024.',
    problems: [
      'contradiction: The text says that no day is known for season 2 of House of the Dragon, and also that it comes out on 16 June 2024.',
    ],
  },
  {
    name: 'no exact day known, and a month',
    text: 'House of the Dragon Season 2\n\nHBO has not announced an exact release date for House of the Dragon season 2.\n\nHouse of the Dragon season 2 premieres in June 2024.',
    problems: [],
  },
  {
    name: 'a character with two performers',
    text: 'Yellowjackets Season 3\n\nShauna, played by Melanie Lynskey, returns. The season also brings back Shauna (Juliette Lewis).',
    problems: [
      'contradiction: Shauna is played by Melanie Lynskey in one place and by Juliette Lewis in another; the catalogue names Melanie Lynskey.',
    ],
  },
  {
    name: 'a younger self has another performer',
    text: 'Yellowjackets Season 3\n\nShauna, played by Melanie Lynskey, returns. The younger Shauna is played by Sophie Nélisse.',
    problems: [],
  },
  {
    name: 'one performer, told by the full name and by the family name',
    text: 'Yellowjackets Season 3\n\nShauna, played by Melanie Lynskey, returns. The season also brings back Shauna (Lynskey).',
    problems: [],
  },
  {
    name: 'somebody else’s daughter',
    text: 'House of the Dragon Season 2\n\nHelaena, the daughter of Alicent, played by Phia Saban, returns. Alicent (Olivia Cooke) does too.',
    problems: [],
  },
  {
    name: 'a cast announced and not announced',
    text: 'The Last of Us Season 2: Cast\n\nThe cast of The Last of Us season 2 has not been announced.\n\nHBO confirmed that Pedro Pascal and Bella Ramsey will return for season 2.',
    problems: [
      'contradiction: The text says that the cast of season 2 of The Last of Us has not been announced, and elsewhere tells who was announced to return.',
    ],
  },
  {
    name: 'a cast announced in part',
    text: 'The Last of Us Season 2: Cast\n\nThe full cast of The Last of Us season 2 has not been announced.\n\nHBO confirmed that Pedro Pascal and Bella Ramsey will return for season 2.',
    problems: [],
  },
  {
    name: 'a cast that is only expected',
    text: 'The Last of Us Season 2: Cast\n\nThe cast of The Last of Us season 2 has not been announced.\n\nPedro Pascal and Bella Ramsey are expected to return for season 2.',
    problems: [],
  },
  {
    name: 'a trailer that is out and not out',
    text: 'Fallout Season 2: Trailer\n\nThe trailer for Fallout season 2 was released in August.\n\nThere is no trailer for season 2 of Fallout yet.',
    published: '2025-10-01',
    problems: ['contradiction: The text says that no trailer or teaser of season 2 of Fallout is out, and elsewhere speaks of one.'],
  },
  {
    name: 'a teaser is no trailer',
    text: 'Fallout Season 2: Trailer\n\nPrime Video released a teaser for Fallout season 2.\n\nThere is no trailer for season 2 of Fallout yet.',
    published: '2025-10-01',
    problems: [],
  },
  {
    name: 'two numbers of episodes',
    text: 'Reacher Season 3\n\nReacher season 3 has eight episodes.\n\nSeason 3 of Reacher consists of 10 episodes.',
    published: '2024-12-01',
    problems: ['contradiction: Season 3 of Reacher has 8 and 10 episodes in two places.'],
  },
  {
    name: 'numbers of episodes of two seasons',
    text: 'Reacher Season 3\n\nReacher season 1 has eight episodes.\n\nSeason 3 of Reacher consists of 10 episodes.',
    published: '2024-12-01',
    problems: [],
  },
  {
    name: 'two ratings on one site',
    text: 'Severance Season 2\n\nSeverance has a rating of 8.7/10 on IMDb.\n\nThe IMDb rating of Severance is 9.1/10.',
    problems: ['contradiction: Severance is rated 8.7 and 9.1 on IMDb.'],
  },
]

for (const given of cases) {
  test(given.name, () => {
    assert.deepEqual(problemsIn(given, 'contradiction', 'superseded'), given.problems)
  })
}
