import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  ['Netflix has renewed Bridgerton for a third and fourth season.', ['Bridgerton 3: renewed', 'Bridgerton 4: renewed']],
  ['‘Yellowjackets’ Renewed for Season 3 at Showtime', ['Yellowjackets 3: renewed']],
  ['“Severance” was picked up for a second season by Apple TV+ in April, days before its finale.', ['Severance 2: renewed']],
  ['HBO confirmed on Friday that House of the Dragon will return for season 2.', ['House of the Dragon 2: renewed — HBO']],
  ['Prime Video axes Paper Girls after one season', ['Paper Girls 2: cancelled']],
  ['Netflix has cancelled Mindhunter after two seasons.', ['Mindhunter 3: cancelled']],
  ['Westworld was canceled by HBO after four seasons.', ['Westworld 5: cancelled']],
  ['There will be no third season of Mindhunter, director David Fincher has confirmed.', ['Mindhunter 3: cancelled — David Fincher']],
  ['The sixth season of Peaky Blinders will be its last.', ['Peaky Blinders 6: ending']],
  ['Better Call Saul is ending with its sixth season.', ['Better Call Saul 6: ending']],
  ['Netflix has not yet renewed Heartstopper for season 2.', ['Heartstopper 2: undecided']],
  ['It is still unknown whether Squid Game will get a third season.', ['Squid Game 3: undecided']],
  ['There has been no official word on a fourth season of The Umbrella Academy.', ['The Umbrella Academy 4: undecided']],
  ['Filming on the third season of The Witcher wrapped in September.', ['The Witcher 3: in_production'], '2022-10-20'],
  ['Season 5 of Stranger Things is currently in production.', ['Stranger Things 5: in_production']],
  ['Apple has given a straight-to-series order to Silo.', ['Silo 1: ordered']],
  ['Sources say that Netflix could renew ‘Wednesday’ for a second season.', ['Wednesday 2: renewed, speculated']],
  ['Ted Lasso is expected to be renewed for a fourth season.', ['Ted Lasso 4: renewed, expected']],
  [
    'Among the shows that will not be returning: ‘Legacies’, ‘Dynasty’ and ‘Charmed’, all axed by The CW.',
    ['Legacies: cancelled', 'Dynasty: cancelled', 'Charmed: cancelled'],
  ],
  ['It’s official: Andor will be back for a second and final season on Disney+.', ['Andor 2: renewed', 'Andor 2: ending']],
  ['Sky has commissioned a third season of Gangs of London.', ['Gangs of London 3: renewed']],
  [
    'Stranger Things is Netflix’s biggest series in English.\n\nIn February it was renewed for a fifth and final season.',
    ['Stranger Things 5: renewed', 'Stranger Things 5: ending'],
  ],
  ['Apple has not said yet whether Ted Lasso will get a fourth season.', ['Ted Lasso 4: undecided']],
  [
    'BBC One has announced three new dramas.\n\n“Salt Harbour” stars Ann Miller as a harbour pilot.\n\nThe second is “Grey Coast”, a thriller written by Tom Reed.\n\n“Night Ferry” follows a crew of five.',
    ['Grey Coast 1: ordered', 'Night Ferry 1: ordered', 'Salt Harbour 1: ordered'],
  ],
  [
    'The shows returning for a new season are as follows: “Severance” – Season 2, “Ozark” – Season 4 and “Heartstopper”.',
    ['Heartstopper: renewed', 'Ozark 4: renewed', 'Severance 2: renewed'],
  ],
  [
    'What the streamers decided\n\nRenewed:\n\nSeverance Season 2\n\nHeartstopper (Season 3)\n\nCancelled:\n\nMindhunter (Netflix)\n\nPaper Girls (Prime Video)',
    ['Heartstopper 3: renewed', 'Mindhunter: cancelled', 'Paper Girls: cancelled', 'Severance 2: renewed'],
  ],
  [
    'The network has yet to announce the fates of other popular shows, like “Severance” and “Ozark”.',
    ['Ozark: undecided', 'Severance: undecided'],
  ],
  ['Returning to Netflix: Ozark, Heartstopper (Season 3) and Dark', ['Dark: renewed', 'Heartstopper 3: renewed', 'Ozark: renewed']],
  [
    'To make way, Netflix has cancelled “Mindhunter?,” “Ozark” and “Dark.”',
    ['Dark: cancelled', 'Mindhunter: cancelled', 'Ozark: cancelled'],
  ],
  [
    'Last seasons to watch\n\nSuccession\nThe final season, starring Brian Cox, begins on Sunday on HBO.\nOzark\nThe final season, with Jason Bateman, begins on Monday on Netflix.',
    ['Ozark: ending', 'Succession: ending'],
  ],
]

const silent: readonly string[] = [
  'Fans have signed a petition asking Netflix to renew Mindhunter for a third season.',
  'Will Netflix renew Heartstopper for season 2?',
  'If Netflix renews ‘Wednesday’, a second season would hardly arrive before 2024.',
  'Succession star Brian Cox renewed his attack on method acting this week.',
  'Peaky Blinders follows the Shelby family, who return from the war to a city in decline.',
  'She renewed her Netflix subscription to watch ‘Ozark’ before the summer.',
  'Tickets for the ‘Bridgerton’ ball are back in stock after the first batch sold out.',
  'If Hulu cancels The Bear, another service will surely take it.',
  'Should Apple renew Ted Lasso for a fourth season?',
]

describeReader('renewal', reads, silent)
