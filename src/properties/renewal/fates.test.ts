import { describeReader, type Reading } from '../claims-of.fixture.ts'

/** Fates told line by line: scorecards, tables, labelled lists. */
const lines: readonly Reading[] = [
  ['Ozark: Officially renewed', ['Ozark: renewed']],
  [
    'Who stays and who goes\n\nOzark: Officially renewed.\n\nPeaky Blinders: A long shot. Officially cancelled.',
    ['Ozark: renewed', 'Peaky Blinders: cancelled'],
  ],
  ['Severance: Season 3 finale aired May 30; Already renewed for Season 4', ['Severance 4: renewed']],
  ['Severance: Too early to tell', ['Severance: undecided']],
  ['Severance: Could go either way', ['Severance: undecided']],
  ['• Mindhunter (Netflix) – one and done', ['Mindhunter 2: cancelled']],
  ['• Mindhunter (Netflix) – over after three seasons', ['Mindhunter 4: cancelled']],
  ['• Mindhunter (Netflix) – no verdict yet', ['Mindhunter: undecided']],
  ['• Mindhunter (Netflix) – back for a fourth season', ['Mindhunter 4: renewed']],
  ['• Mindhunter (Netflix) – ends with season nine', ['Mindhunter 9: ending']],
  ['• Mindhunter (Netflix) – yes, year 3 is a go', ['Mindhunter 3: renewed']],
  ['Cancelled: Silo* (3), Severance (1)', ['Silo 4: cancelled', 'Severance 2: cancelled']],
  ['| Show | Network | Fate | Season |\n| Severance | Apple TV+ | Axed | (was to be 3) |', ['Severance 3: cancelled']],
  ['Heartstopper is a hit.\n\nSTILL ON THE BUBBLE\n\nPeaky Blinders (BBC One)', ['Peaky Blinders: undecided']],
  ['Renewed: Silo (3), Severance (4), Fargo (6)', ['Silo 3: renewed', 'Severance 4: renewed', 'Fargo 6: renewed']],
  ['Cancelled: Silo (3), Severance (2 seasons), Fargo (1)', ['Silo 4: cancelled', 'Severance 3: cancelled', 'Fargo 2: cancelled']],
  ['Ending: Silo (4), Severance (5)', ['Silo 4: ending', 'Severance 5: ending']],
  ['In limbo: Vigil, Ozark', ['Vigil: undecided', 'Ozark: undecided']],
  ['On the bubble: Vigil, Ozark and Suits', ['Vigil: undecided', 'Ozark: undecided', 'Suits: undecided']],
  ['• Renewed: Vigil, Ozark, Suits', ['Vigil: renewed', 'Ozark: renewed', 'Suits: renewed']],
  [
    '| Show | Network | Status | Season |\n| Silo | Apple TV+ | Renewed | 3 |\n| Vigil | BBC One | Cancelled | 2 |\n| Fargo | FX | On the bubble | – |\n| Suits | USA | Ending | 9 |',
    ['Silo 3: renewed', 'Vigil 3: cancelled', 'Fargo: undecided', 'Suits 9: ending'],
  ],
  [
    '| Title | Where | Fate | Next season |\n| Silo | Apple TV+ | Renewed | 3 |\n| Vigil | BBC One | Axed | 3 |\n| Fargo | FX | Still no word | 6 |',
    ['Silo 3: renewed', 'Vigil 3: cancelled', 'Fargo 6: undecided'],
  ],
  [
    'The state of play\n\nRENEWED\n\nSilo (Apple TV+), season 3\n\nSeverance (Apple TV+)\n\nCANCELLED\n\nVigil (BBC One) after two seasons\n\nSuits (NBC)\n\nSTILL ON THE BUBBLE\n\nFargo (FX)\n\nOzark (Netflix)',
    ['Silo 3: renewed', 'Severance: renewed', 'Vigil 3: cancelled', 'Suits: cancelled', 'Fargo: undecided', 'Ozark: undecided'],
  ],
]

/** Sentences that give the fate of several series. */
const lists: readonly Reading[] = [
  ['Also back: Heartstopper, Mindhunter and Peaky Blinders.', ['Heartstopper: renewed', 'Mindhunter: renewed', 'Peaky Blinders: renewed']],
  ['The axe also fell on Heartstopper and Peaky Blinders.', ['Heartstopper: cancelled', 'Peaky Blinders: cancelled']],
  [
    'Also cancelled by NBC were Heartstopper, Peaky Blinders and Squid Game.',
    ['Heartstopper: cancelled', 'Peaky Blinders: cancelled', 'Squid Game: cancelled'],
  ],
  [
    'Heartstopper, Peaky Blinders and Squid Game will all be back next season.',
    ['Heartstopper: renewed', 'Peaky Blinders: renewed', 'Squid Game: renewed'],
  ],
  [
    'The dramas Heartstopper, Peaky Blinders and Squid Game were all renewed.',
    ['Heartstopper: renewed', 'Peaky Blinders: renewed', 'Squid Game: renewed'],
  ],
  [
    'The network announced that Heartstopper and Peaky Blinders would not proceed to a second season.',
    ['Heartstopper 2: cancelled', 'Peaky Blinders 2: cancelled'],
  ],
  [
    'Those five join earlier renewals Heartstopper, Peaky Blinders and Squid Game.',
    ['Heartstopper: renewed', 'Peaky Blinders: renewed', 'Squid Game: renewed'],
  ],
  [
    'There is no word yet on the fates of Heartstopper, Peaky Blinders and Squid Game.',
    ['Heartstopper: undecided', 'Peaky Blinders: undecided', 'Squid Game: undecided'],
  ],
  ['Still on the bubble are Heartstopper and Peaky Blinders.', ['Heartstopper: undecided', 'Peaky Blinders: undecided']],
  ['The one series that won’t be back is Heartstopper.', ['Heartstopper: cancelled']],
  ['Awaiting word are Heartstopper and Peaky Blinders.', ['Heartstopper: undecided', 'Peaky Blinders: undecided']],
  [
    'CBS has picked up Heartstopper, Peaky Blinders and Squid Game for next season.',
    ['Heartstopper: renewed', 'Peaky Blinders: renewed', 'Squid Game: renewed'],
  ],
]

/** A verb of giving, getting, ordering, ending or deciding, and a noun for a run of episodes. */
const composed: readonly Reading[] = [
  ['Season 3 of Bridgerton is under production.', ['Bridgerton 3: in_production']],
  ['The writing of the second season of Bridgerton is in progress.', ['Bridgerton 2: in_production']],
  ['Shooting of The Witcher season 4 is understood to be complete.', ['The Witcher 4: in_production']],
  [
    'CBS has said farewell to Stranger Things, Bridgerton and Squid Game.',
    ['Stranger Things: cancelled', 'Bridgerton: cancelled', 'Squid Game: cancelled'],
  ],
  ['Stranger Things was cancelled by FOX after just two episodes.', ['Stranger Things 2: cancelled']],
  ['Bridgerton was extended for a fourth season without any doubts.', ['Bridgerton 4: renewed']],
  ['The ratings of Bridgerton were high, so the second season was approved.', ['Bridgerton 2: renewed']],
  ['Bridgerton will go into its fifth season.', ['Bridgerton 5: renewed']],
  ['After season 3 Bridgerton was officially called off.', ['Bridgerton 4: cancelled']],
  [
    'The Witcher was renewed for a fourth through sixth season.',
    ['The Witcher 4: renewed', 'The Witcher 5: renewed', 'The Witcher 6: renewed'],
  ],
  ['Netflix will not be making more of The Witcher.', ['The Witcher: cancelled']],
  ['The plug has been pulled on Stranger Things.', ['Stranger Things: cancelled']],
  ['BBC Two has given Vigil a third series.', ['Vigil 3: renewed']],
  ['NBC has renewed Suits for a second year.', ['Suits 2: renewed']],
  ['NBC ordered a third batch of Suits.', ['Suits 3: renewed']],
  ['Peaky Blinders is a go for year six on BBC One.', ['Peaky Blinders 6: renewed']],
  ['Suits will live to see a sixth season.', ['Suits 6: renewed']],
  ['FX is sticking with Fargo for a sixth round.', ['Fargo 6: renewed']],
  ['Fargo has clinched a sixth season.', ['Fargo 6: renewed']],
  ['A third season of Vigil has been given the nod.', ['Vigil 3: renewed']],
  ['A third season of Vigil has been greenlit by the BBC.', ['Vigil 3: renewed']],
  ['Netflix has signed off on a third helping of Heartstopper.', ['Heartstopper 3: renewed']],
  ['A deal has been closed to bring back Suits for a fourth season.', ['Suits 4: renewed']],
  ['A renewal has been granted to Vigil.', ['Vigil: renewed']],
  ['A quick renewal was granted to Vigil for a third series.', ['Vigil 3: renewed']],
  ['USA has pacted for a fourth season of Suits.', ['Suits 4: renewed']],
  ['Heartstopper earns a sophomore run.', ['Heartstopper 2: renewed']],
  ['NBC has shuttered Suits after two seasons.', ['Suits 3: cancelled']],
  ['NBC has said goodbye to Suits after two seasons.', ['Suits 3: cancelled']],
  ['NBC will not go ahead with a third season of Suits.', ['Suits 3: cancelled']],
  ['NBC is not moving forward with a third season of Suits.', ['Suits 3: cancelled']],
  ['The BBC has elected not to order another series of Vigil.', ['Vigil: cancelled']],
  ['There are no plans for a third series of Vigil.', ['Vigil 3: cancelled']],
  ['Netflix has moved on, so there is going to be no season 3 of Mindhunter.', ['Mindhunter 3: cancelled']],
  ['There will be no more Vigil.', ['Vigil: cancelled']],
  ['Vigil has been quietly let go after two series.', ['Vigil 3: cancelled']],
  ['Vigil stops at two series.', ['Vigil 3: cancelled']],
  ['NBC pulls the plug on Suits after three seasons.', ['Suits 4: cancelled']],
  ['Suits will close with its ninth season.', ['Suits 9: ending']],
  ['The ninth season of Suits is the farewell one.', ['Suits 9: ending']],
  ['The current ninth season of Suits will be the closer.', ['Suits 9: ending']],
  ['The ninth season will bring Peaky Blinders to a close.', ['Peaky Blinders 9: ending']],
  ['Suits bows out on Sunday with its ninth season.', ['Suits 9: ending']],
  ['The BBC has made no commitment to a third series of Vigil.', ['Vigil 3: undecided']],
  ['The makers are silent about a third series of Vigil.', ['Vigil 3: undecided']],
  ['Netflix has given no answer on a third season of Lupin.', ['Lupin 3: undecided']],
  ['Netflix has neither renewed nor cancelled Lupin.', ['Lupin: undecided']],
  ['It is too early to say whether Lupin gets a fourth season.', ['Lupin 4: undecided']],
  ['A fifth season of Lupin is being shot in Paris.', ['Lupin 5: in_production']],
  ['Cameras are rolling in Paris on season 4 of Lupin.', ['Lupin 4: in_production']],
]

const silent: readonly string[] = [
  'Mindhunter – back for Season 2 on Feb. 5.',
  'HBO has dropped a second teaser for the third season of Succession.',
  'Suits star Gabriel Macht has signed on for a second film.',
  'Fans hope that Netflix gives Lupin a fourth season.',
  'Netflix has given no reason for the late release of Lupin.',
  'In the third year of the war, the crew of the Vigil season 1 ship is in danger.',
  'Severance was named best drama for the second year in a row.',
  'It would take a miracle to get a fourth season of Lupin.',
]

describeReader('renewal', [...lines, ...lists, ...composed], silent)
