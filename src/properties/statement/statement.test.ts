import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  [
    '“It will be the biggest season yet,” said creator Hwang Dong-hyuk of Squid Game.',
    ['Squid Game: Hwang Dong-hyuk (creator): “It will be…'],
  ],
  [
    'Showrunner Eric Kripke told Variety that The Boys would end with season 5.',
    ['The Boys 5: Eric Kripke (showrunner): Showrunner Eric Kripke…'],
  ],
  [
    'David Harbour said that the last season of Stranger Things would be very moving.',
    ['Stranger Things: David Harbour: David Harbour said…'],
  ],
  ['The Crown creator Peter Morgan has explained why the show had to end.', ['The Crown: Peter Morgan (creator): The Crown creator…']],
  [
    'In an interview with Collider, Bella Ramsey revealed that filming of The Last of Us would start in January.',
    ['The Last of Us: Bella Ramsey: In an interview…'],
  ],
  [
    'Director Lee Jae-kyoo stated that a second season of All of Us Are Dead would be about the survival of the zombies. He added that nothing was written yet.',
    [
      'All of Us Are Dead 2: Lee Jae-kyoo (director): Director Lee Jae-kyoo…',
      'All of Us Are Dead: Lee Jae-kyoo (director): He added that…',
    ],
  ],
  [
    'According to director Alan Taylor, House of the Dragon will grow darker.',
    ['House of the Dragon: Alan Taylor (director): According to director…'],
  ],
  [
    'Brian Cox admitted that he had found the death of Logan on ‘Succession’ “a bit too early”.',
    ['Succession: Brian Cox: Brian Cox admitted…'],
  ],
  ['Netflix boss Ted Sarandos confirmed that the story of Squid Game would go on.', ['Squid Game: Ted Sarandos (boss): Netflix boss Ted…']],
  ['Jason Sudeikis denied that the third season of Ted Lasso would be the last.', ['Ted Lasso 3: Jason Sudeikis: Jason Sudeikis denied…']],
  [
    '“Season 2 is bigger in every way,” House of the Dragon showrunner Ryan Condal told Entertainment Weekly.',
    ['House of the Dragon 2: Ryan Condal (showrunner): “Season 2 is…'],
  ],
  ['Hwang Dong-hyuk has said that he lost six teeth while he made Squid Game.', ['Squid Game: Hwang Dong-hyuk: Hwang Dong-hyuk has…']],
  [
    'Star Millie Bobby Brown said she was ready to leave Stranger Things.',
    ['Stranger Things: Millie Bobby Brown (star): Star Millie Bobby…'],
  ],
  [
    'Writer Alice Oseman shared on Instagram that the scripts of Heartstopper season 3 were done.',
    ['Heartstopper 3: Alice Oseman (writer): Writer Alice Oseman…'],
  ],
  [
    'Showrunner Ashley Lyle explained to Vulture why Yellowjackets season 3 took so long.',
    ['Yellowjackets 3: Ashley Lyle (showrunner): Showrunner Ashley Lyle…'],
  ],
  [
    '“You will be surprised,” teased actor Matt Smith of the new House of the Dragon episodes.',
    ['House of the Dragon: Matt Smith (actor): “You will be…'],
  ],
  [
    'The Boys is a satire on Prime Video.\n\nCreator Eric Kripke said that politics would play a greater part. He also said that nobody was safe.',
    ['The Boys: Eric Kripke (creator): Creator Eric Kripke…', 'The Boys: Eric Kripke (creator): He also said…'],
  ],
  [
    'Creator Mike White teased that season 3 of The White Lotus would be longer and crazier.',
    ['The White Lotus 3: Mike White (creator): Creator Mike White…'],
  ],
]

const silent: readonly string[] = [
  'Netflix said that Stranger Things had been watched by 64 million households.',
  'Critics said that the third season of The Witcher was the weakest.',
  'It goes without saying that ‘Bridgerton’ looks splendid.',
  'Fans of Ted Lasso shared their sorrow on Twitter.',
  'The Crown cast Imelda Staunton as the queen in its fifth season.',
  'Reports revealed that House of the Dragon costs twenty million dollars an episode.',
]

describeReader('statement', reads, silent)
