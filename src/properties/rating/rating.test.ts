import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  ['Breaking Bad has a rating of 9.5/10 on IMDb.', ['Breaking Bad: 9.5/10 IMDb audience']],
  ['On Rotten Tomatoes, the series ‘Arcane’ holds a 100% approval rating from critics.', ['Arcane: 100/100 Rotten Tomatoes critics']],
  ['“All of Us Are Dead” scores 7.5 out of 10 on IMDb.', ['All of Us Are Dead: 7.5/10 IMDb audience']],
  ['Squid Game has an audience score of 84% on Rotten Tomatoes.', ['Squid Game: 84/100 Rotten Tomatoes audience']],
  ['The first season of Severance has a Metascore of 83 out of 100.', ['Severance 1: 83/100 Metacritic critics']],
  ['IMDb rating of the series “Dark”: 8.7/10', ['Dark: 8.7/10 IMDb audience']],
  ['Attack on Titan is rated 8.5 on MyAnimeList.', ['Attack on Titan: 8.5/10 MyAnimeList audience']],
  ['With a Tomatometer of 96%, Andor is the best reviewed series of the autumn.', ['Andor: 96/100 Rotten Tomatoes critics']],
  ['The Witcher season 3 currently holds a score of 79% on Rotten Tomatoes.', ['The Witcher 3: 79/100 Rotten Tomatoes']],
  ['The drama Chernobyl, which has 9.3/10 on IMDb, was made by HBO and Sky.', ['Chernobyl: 9.3/10 IMDb audience']],
  ['“Heartstopper” has an 8.0 on IMDb and deserves every bit of it.', ['Heartstopper: 8/10 IMDb audience']],
  ['The series “Wednesday” holds an 8.1-star rating on IMDb', ['Wednesday: 8.1/10 IMDb audience']],
  ['Squid Game has an IMDb rating of 8.0.', ['Squid Game: 8/10 IMDb audience']],
  ['On IMDb, The Boys is rated 8.7/10.', ['The Boys: 8.7/10 IMDb audience']],
  [
    'The second season of The Witcher has a critics’ score of 95% on Rotten Tomatoes and an audience score of 57%.',
    ['The Witcher 2: 95/100 Rotten Tomatoes critics', 'The Witcher 2: 57/100 Rotten Tomatoes audience'],
  ],
  ['Stranger Things (IMDb: 8.7)', ['Stranger Things: 8.7/10 IMDb audience']],
  ['Critics gave House of the Dragon 90% on Rotten Tomatoes.', ['House of the Dragon: 90/100 Rotten Tomatoes critics']],
  [
    'Dark is a German thriller on Netflix.\n\nThe series holds a rating of 8.7/10 on IMDb and 95% on Rotten Tomatoes.',
    ['Dark: 8.7/10 IMDb audience', 'Dark: 95/100 Rotten Tomatoes'],
  ],
]

const silent: readonly string[] = [
  'Ratings of The Walking Dead fell by 20% in the eighth season.',
  'The drama NCIS drew 7.5 million viewers and a 0.6 rating among adults 18-49.',
  'What is the rating of Stranger Things on IMDb?',
  'House of the Dragon is rated TV-MA for violence.',
  'Ten out of ten fans would watch ‘Bridgerton’ again.',
  'The Boys opens on IMDb TV in ten countries.',
  'Netflix says that 80% of its viewers finished Stranger Things.',
  'IMDb lists 42 episodes of Stranger Things.',
]

describeReader('rating', reads, silent)
