import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  ['Netflix has released the official trailer for Stranger Things season 5.', ['Stranger Things 5: released']],
  ['There is no trailer for season 2 of Squid Game yet.', ['Squid Game 2: unreleased']],
  ['The first teaser for House of the Dragon season 2 dropped on Saturday.', ['House of the Dragon 2: released']],
  ['‘The Crown’ Season 5 Trailer Released', ['The Crown 5: released']],
  ['A trailer for The Witcher season 3 has not been released.', ['The Witcher 3: unreleased']],
  ['HBO dropped a first teaser trailer for The Last of Us on Monday.', ['The Last of Us 1: released']],
  ['Watch the trailer for Bridgerton season 3 below.', ['Bridgerton 3: released']],
  ['No teaser or trailer of All of Us Are Dead season 2 has come out so far.', ['All of Us Are Dead 2: unreleased']],
  ['We are still waiting for a trailer of season 4 of The Boys.', ['The Boys 4: unreleased']],
  ['The trailer for the fourth season of ‘You’ was unveiled at Tudum.', ['You 4: released']],
  ['Unfortunately, Netflix hasn’t released a trailer for Alice in Borderland season 2.', ['Alice in Borderland 2: unreleased']],
  ['The new trailer of Ted Lasso season 3 shows Nate in a darker light.', ['Ted Lasso 3: released']],
  ['A trailer for Yellowjackets season 3 is expected in the autumn.', ['Yellowjackets 3: unreleased']],
  ['‘Andor’: New Trailer Is Here', ['Andor 1: released']],
  ['The Mandalorian season 3 got its first trailer at D23.', ['The Mandalorian 3: released']],
  ['Netflix has yet to release a trailer for the fourth season of Bridgerton.', ['Bridgerton 4: unreleased']],
  ['Andor is a Star Wars series on Disney+.\n\nThe trailer of the second season was released in February.', ['Andor 2: released']],
  ['A new promotional video for the second season of Tokyo Revengers was released.', ['Tokyo Revengers 2: released']],
  ['The first promotional video for To Your Eternity season 3 confirmed the cast.', ['To Your Eternity 3: released']],
  ['This teaser for Narcos season 3 has piqued our interest.', ['Narcos 3: released']],
  ['Apple dropped the trailer for Severance today.', ['Severance 1: released']],
  ['HBO has debuted a teaser for House of the Dragon.', ['House of the Dragon 1: released']],
  ["Here's the trailer for Severance.", ['Severance 1: released']],
  ['You can watch the trailer for Severance here.', ['Severance 1: released']],
]

const silent: readonly string[] = [
  'Is there a trailer for season 2 of Squid Game?',
  'The trailer park of Trailer Park Boys stands in Nova Scotia, far from Schitt’s Creek.',
  'The Witcher Season 4: Release Date, Cast, Trailer and Plot',
  'The movie trailer that ran before Stranger Things was for a horror film.',
  'The drama Ozark was always something of a brain-teaser.',
  'Fans of The Mandalorian were teased on Twitter.',
  'Has the first trailer for The Crown season 5 been released?',
  'When will Netflix release the trailer for Squid Game season 2?',
]

describeReader('trailer', reads, silent)
