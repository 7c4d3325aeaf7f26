import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  ['The first season of Squid Game has nine episodes.', ['Squid Game 1: 9']],
  ['House of the Dragon season 2 will consist of eight episodes.', ['House of the Dragon 2: 8']],
  ['Netflix has ordered a 10-episode second season of ‘Wednesday’.', ['Wednesday 2: 10']],
  ['Season 4 of Stranger Things ran to 9 episodes in two volumes.', ['Stranger Things 4: 9']],
  ['The third season of Ted Lasso is expected to have 12 episodes.', ['Ted Lasso 3: 12, expected']],
  ['Alice in Borderland’s second season comprises 8 episodes.', ['Alice in Borderland 2: 8']],
  ['All eight episodes of Heartstopper season 1 dropped at once.', ['Heartstopper 1: 8']],
  ['Season 5 of The Crown could have between 8 and 10 episodes.', ['The Crown 5: 8 to 10, speculated']],
  ['The fourth season of The Boys will run for eight episodes.', ['The Boys 4: 8']],
  ['Game of Thrones season 8 was the shortest with six episodes.', ['Game of Thrones 8: 6']],
  ['Season 2 of All of Us Are Dead may have 12 or more episodes.', ['All of Us Are Dead 2: 12 or more, speculated']],
  ['Chernobyl is a five-part miniseries.', ['Chernobyl 1: 5']],
  ['Ghosts season 3: 22 episodes', ['Ghosts 3: 22']],
  ['“Andor”’s first season is made up of 12 episodes, said Tony Gilroy.', ['Andor 1: 12 — Tony Gilroy']],
  ['Netflix ordered eight episodes for the second season of Alice in Borderland.', ['Alice in Borderland 2: 8']],
  ['The Witcher season 3: eight episodes in two parts', ['The Witcher 3: 8']],
  ['The Last of Us season 2 will have seven episodes, two fewer than season 1.', ['The Last of Us 2: 7']],
  ['Money Heist’s fifth season consists of ten episodes.', ['Money Heist 5: 10']],
  ['It is not clear yet if Wednesday season 3 will again have eight episodes.', ['Wednesday 3: 8, speculated']],
  ['Vigil, an eight-parter from World Productions, is set on a submarine.', ['Vigil 1: 8']],
  ['Vigil (6 x 60’) comes from World Productions.', ['Vigil 1: 6']],
  ['Vigil (6×60’) comes from World Productions.', ['Vigil 1: 6']],
  ['Vigil, a 6x60 drama, comes from World Productions.', ['Vigil 1: 6']],
  ['The 6 x 60-minute thriller Vigil is set on a submarine.', ['Vigil 1: 6']],
  ['Vigil is a two-part drama set on a submarine.', ['Vigil 1: 2']],
  ['Vigil, a four-part serial, begins on Sunday.', ['Vigil 1: 4']],
  ['Seasons 1 and 2 of Westworld had 10 episodes each.', ['Westworld 1: 10', 'Westworld 2: 10']],
  ['Over six seasons and 63 episodes, Ozark was a hit.', ['Ozark: 63']],
  ['Broadchurch season 1 is a drama.\n\nNumber of episodes: 10', ['Broadchurch 1: 10']],
  ['Broadchurch season 1 is a drama.\n\nEpisode count: 10', ['Broadchurch 1: 10']],
]

const silent: readonly string[] = [
  'How many episodes will season 5 of Stranger Things have?',
  'The first three episodes of Andor arrive on the same day.',
  'Alan Taylor directed five episodes of ‘House of the Dragon’.',
  'Two new episodes of The Boys come out every Friday.',
  'Each of the eight strangers in Squid Game has a debt to pay.',
  'The last two episodes of Ozark run for over an hour.',
  'She watched nine episodes of Lost in one night.',
  'Knepper will appear in at least six episodes of Westworld.',
  'HBO has ordered nine additional episodes of Game of Thrones.',
  'ABC has ordered six more episodes of The Rookie.',
]

describeReader('episodes', reads, silent)
