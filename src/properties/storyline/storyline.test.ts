import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  ['Stranger Things follows a group of children in the small town of Hawkins in the 1980s.', ['Stranger Things: Stranger Things follows…']],
  [
    'Bridgerton revolves around eight siblings who look for love in the London of the Regency.',
    ['Bridgerton: Bridgerton revolves around…'],
  ],
  [
    'Season 1 of Squid Game ended with Gi-hun turning back from the plane to fight the people behind the games.',
    ['Squid Game 1: Season 1 of… spoils 1'],
  ],
  ['The drama House of the Dragon centers on the war for the throne within House Targaryen.', ['House of the Dragon: The drama House…']],
  ['“Ozark” is about a financial adviser who moves his family to Missouri to launder money for a cartel.', ['Ozark: “Ozark” is about…']],
  ['The third season of ‘You’ ended on a cliffhanger as Joe fled to Paris after the death of Love.', ['You 3: The third season… spoils 3']],
  ['The drama The Last of Us chronicles the journey of Joel and Ellie across a ruined America.', ['The Last of Us: The drama The…']],
  [
    'The series The Crown explores the reign of Queen Elizabeth II from her wedding to the present century.',
    ['The Crown: The series The…'],
  ],
  ['Season 4 of Stranger Things ended with Vecna’s gates tearing Hawkins apart.', ['Stranger Things 4: Season 4 of… spoils 4']],
  ['The story of House of the Dragon is set 172 years before the birth of Daenerys Targaryen.', ['House of the Dragon: The story of…']],
  ['The third season of Bridgerton will focus on Colin and Penelope.', ['Bridgerton 3: The third season…']],
  [
    'Dark is a German thriller on Netflix.\n\nIt follows four families in the town of Winden, where children vanish without a trace.',
    ['Dark: It follows four…'],
  ],
  ['“Severance” explores what happens when work and life are cut apart by surgery.', ['Severance: “Severance” explores what…']],
  ['“Lost” centers on the survivors of a plane crash on an island in the Pacific.', ['Lost: “Lost” centers on…']],
]

const silent: readonly string[] = [
  'What is Stranger Things about?',
  'The Witcher stars Henry Cavill, Anya Chalotra and Freya Allan.',
  'Bridgerton was renewed for a third season in April 2021, long before season 2 came out.',
  '‘The Crown’ has won more Emmys than any other British drama of its kind.',
  'Squid Game was watched by 142 million households in its first month.',
  'Filming of Stranger Things season 5 began in Atlanta after the strikes.',
]

describeReader('storyline', reads, silent)
