import type { Reading } from '../claims-of.fixture.ts'

/** Sentences and what must be read in them. */
export const crewReads: readonly Reading[] = [
  ['The BBC drama Happy Valley is produced by Kudos.', ['Happy Valley: Kudos, company']],
  [
    '“Stranger Things” was created by Matt and Ross Duffer.',
    ['Stranger Things: Matt Duffer, creator', 'Stranger Things: Ross Duffer, creator'],
  ],
  [
    'Squid Game is written and directed by Hwang Dong-hyuk.',
    ['Squid Game: Hwang Dong-hyuk, writer', 'Squid Game: Hwang Dong-hyuk, director'],
  ],
  ['Showrunner Lauren Schmidt Hissrich said that The Witcher would go on.', ['The Witcher: Lauren Schmidt Hissrich, showrunner']],
  [
    'Ryan Condal and Miguel Sapochnik serve as showrunners of House of the Dragon.',
    ['House of the Dragon: Ryan Condal, showrunner', 'House of the Dragon: Miguel Sapochnik, showrunner'],
  ],
  ['Peter Morgan wrote most of the fifth season of The Crown.', ['The Crown 5: Peter Morgan, writer']],
  ['Jess Brownell takes over from Chris Van Dusen as showrunner for season 3 of Bridgerton.', ['Bridgerton 3: Jess Brownell, showrunner']],
  [
    'Jesse Armstrong, who created the HBO drama ‘Succession’, said that the fourth season would be the last.',
    ['Succession: Jesse Armstrong, creator'],
  ],
  [
    'Executive producers of The Last of Us are Craig Mazin, Neil Druckmann and Carolyn Strauss.',
    ['The Last of Us: Craig Mazin, producer', 'The Last of Us: Neil Druckmann, producer', 'The Last of Us: Carolyn Strauss, producer'],
  ],
  [
    'The Queen’s Gambit comes from writer-director Scott Frank.',
    ['The Queen’s Gambit: Scott Frank, writer', 'The Queen’s Gambit: Scott Frank, director'],
  ],
  ['Produced by Left Bank Pictures, The Crown costs more than any other British series.', ['The Crown: Left Bank Pictures, company']],
  [
    '“All of Us Are Dead” was directed by Lee Jae-kyoo and Kim Nam-su, with a script by Chun Sung-il.',
    ['All of Us Are Dead: Lee Jae-kyoo, director', 'All of Us Are Dead: Kim Nam-su, director', 'All of Us Are Dead: Chun Sung-il, writer'],
  ],
  ['Tim Burton directed four of the eight episodes of ‘Wednesday’.', ['Wednesday: Tim Burton, director']],
  ['The Boys boss Eric Kripke is the showrunner of all four seasons.', ['The Boys: Eric Kripke, showrunner']],
  ['Phoebe Waller-Bridge wrote the first season of Killing Eve.', ['Killing Eve 1: Phoebe Waller-Bridge, writer']],
  [
    'Tony Gilroy serves as creator, showrunner and executive producer of the series Andor.',
    ['Andor: Tony Gilroy, creator', 'Andor: Tony Gilroy, showrunner', 'Andor: Tony Gilroy, producer'],
  ],
  [
    '“Heartstopper”, written by Alice Oseman and directed by Euros Lyn, was filmed in Kent.',
    ['Heartstopper: Alice Oseman, writer', 'Heartstopper: Euros Lyn, director'],
  ],
  ['The series Dark was created by Baran bo Odar and Jantje Friese.', ['Dark: Baran bo Odar, creator', 'Dark: Jantje Friese, creator']],
  ['Vince Gilligan, the creator of Breaking Bad, directed its last episode.', ['Breaking Bad: Vince Gilligan, creator']],
  [
    'Better Call Saul creators Vince Gilligan and Peter Gould said goodbye in August.',
    ['Better Call Saul: Vince Gilligan, creator', 'Better Call Saul: Peter Gould, creator'],
  ],
  [
    'Noah Hawley will write and direct the first episode of Fargo season 5.',
    ['Fargo 5: Noah Hawley, writer', 'Fargo 5: Noah Hawley, director'],
  ],
  [
    'The Witcher is a fantasy drama on Netflix.\n\nIt was created by Lauren Schmidt Hissrich.',
    ['The Witcher: Lauren Schmidt Hissrich, creator'],
  ],
  ['Squid Game is a production of Siren Pictures for Netflix.', ['Squid Game: Siren Pictures, company']],
  [
    'Co-creators Ada Brandt and Piers Nolan spoke of season 2 of Broadchurch.',
    ['Broadchurch 2: Ada Brandt, creator', 'Broadchurch 2: Piers Nolan, creator'],
  ],
  ['Vigil is coming back. Co-showrunner Ada Brandt said that the outlines are done.', ['Vigil: Ada Brandt, showrunner']],
  ['The Crown is the brainchild of Ada Brandt and Piers Nolan.', ['The Crown: Ada Brandt, creator', 'The Crown: Piers Nolan, creator']],
  ['The drama series Vigil is the creation of Ada Brandt.', ['Vigil: Ada Brandt, creator']],
  [
    'Broadchurch, created, written and directed by Ada Brandt, returns for season 2.',
    ['Broadchurch 2: Ada Brandt, creator', 'Broadchurch 2: Ada Brandt, writer', 'Broadchurch 2: Ada Brandt, director'],
  ],
  [
    'Ada Brandt created, wrote and directs the drama series Vigil.',
    ['Vigil: Ada Brandt, creator', 'Vigil: Ada Brandt, writer', 'Vigil: Ada Brandt, director'],
  ],
  ['Ada Brandt writes, directs and stars in the drama series Vigil.', ['Vigil: Ada Brandt, writer', 'Vigil: Ada Brandt, director']],
  ['Vigil season 1\n\nEpisode 1. W: Ada Brandt. D: Piers Nolan.', ['Vigil: Ada Brandt, writer', 'Vigil: Piers Nolan, director']],
  [
    'Vigil is a drama series. Team Ada Brandt (w, ep), Sara Dunn (d).',
    ['Vigil: Ada Brandt, writer', 'Vigil: Ada Brandt, producer', 'Vigil: Sara Dunn, director'],
  ],
  [
    'Yuki Tanaka is directing the anime One Piece season 2, and Ken Mori is in charge of series composition.',
    ['One Piece 2: Yuki Tanaka, director', 'One Piece 2: Ken Mori, writer'],
  ],
  ['Series composition: Ken Mori\n\nThe anime One Piece has a season 2.', ['One Piece: Ken Mori, writer']],
  ['The screenplay of the drama series Vigil is by Ada Brandt.', ['Vigil: Ada Brandt, writer']],
  ['Ada Brandt is behind the camera for season 2 of Vigil.', ['Vigil 2: Ada Brandt, director']],
  [
    'Executive producers of the drama series Vigil include Ada Brandt, Piers Nolan and Sara Dunn of Hat Trick.',
    ['Vigil: Ada Brandt, producer', 'Vigil: Piers Nolan, producer', 'Vigil: Sara Dunn, producer', 'Vigil: Hat Trick, company'],
  ],
  [
    'Vigil season 2 is helmed by PD Kim Sang-woo and penned by writer Lee Ji-eun.',
    ['Vigil 2: Kim Sang-woo, director', 'Vigil 2: Lee Ji-eun, writer'],
  ],
  [
    'Vigil is coming back.\n\nWritten by: Ada Brandt | Directed by: Piers Nolan',
    ['Vigil: Ada Brandt, writer', 'Vigil: Piers Nolan, director'],
  ],
  ['Behind the camera: Ada Brandt, whom viewers know from Lost.\n\nVigil season 2 is a drama.', ['Vigil: Ada Brandt, director']],
  [
    'The series Broadchurch comes from Warner Bros. TV and Bad Robot.',
    ['Broadchurch: Warner Bros. TV, company', 'Broadchurch: Bad Robot, company'],
  ],
  [
    'The drama Broadchurch was created by Ada Brandt and is produced by A+E Studios.',
    ['Broadchurch: Ada Brandt, creator', 'Broadchurch: A+E Studios, company'],
  ],
  ['UCP is the studio of the drama Broadchurch.', ['Broadchurch: UCP, company']],
  ['The studio Bones animates the anime One Piece.', ['One Piece: Bones, company']],
]

/** Sentences in which nothing must be read. */
export const crewSilent: readonly string[] = [
  'Who created Stranger Things?',
  'Steven Spielberg directed the film Jaws long before Stranger Things paid homage to it.',
  'Pedro Pascal leads The Last of Us as Joel.',
  'George R. R. Martin wrote the novel Fire & Blood in 2018, and it sold well before House of the Dragon.',
  'Netflix carries Stranger Things in every country but China.',
  '“Bridgerton” was produced at great cost in Bath and London.',
  'A reader wrote a letter to Netflix about The Witcher season 3.',
  'The villain of Stranger Things is directed by a greater mind.',
  'Art director: Ada Brandt\n\nVigil season 2 is a drama.',
]
