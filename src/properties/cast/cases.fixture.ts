import type { Reading } from '../claims-of.fixture.ts'

/** Sentences and what must be read in them. */
export const castReads: readonly Reading[] = [
  [
    'The Crown has been renewed for a fifth season.\n\nImelda Staunton and Jonathan Pryce are joining the cast.',
    ['The Crown 5: Imelda Staunton', 'The Crown 5: Jonathan Pryce'],
  ],
  ['Stranger Things stars Winona Ryder and David Harbour.', ['Stranger Things: Winona Ryder', 'Stranger Things: David Harbour']],
  [
    'Pedro Pascal plays Joel Miller in The Last of Us, with Bella Ramsey as Ellie.',
    ['The Last of Us: Pedro Pascal as Joel Miller', 'The Last of Us: Bella Ramsey as Ellie'],
  ],
  ['Henry Cavill will not return as Geralt in season 4 of The Witcher.', ['The Witcher 4: Henry Cavill as Geralt, denied']],
  [
    'Liam Hemsworth has been cast as Geralt of Rivia in the fourth season of The Witcher.',
    ['The Witcher 4: Liam Hemsworth as Geralt of Rivia'],
  ],
  ['Lee Jung-jae is likely to return as Seong Gi-hun in season 2 of Squid Game.', ['Squid Game 2: Lee Jung-jae as Seong Gi-hun, expected']],
  [
    'The cast of Yellowjackets includes Melanie Lynskey, Juliette Lewis and Christina Ricci.',
    ['Yellowjackets: Melanie Lynskey', 'Yellowjackets: Juliette Lewis', 'Yellowjackets: Christina Ricci'],
  ],
  [
    'Imelda Staunton (Queen Elizabeth II), Jonathan Pryce (Prince Philip) and Lesley Manville (Princess Margaret) lead the new cast of The Crown.',
    [
      'The Crown: Imelda Staunton as Queen Elizabeth II',
      'The Crown: Jonathan Pryce as Prince Philip',
      'The Crown: Lesley Manville as Princess Margaret',
    ],
  ],
  ['Regé-Jean Page is leaving ‘Bridgerton’ after one season.', ['Bridgerton: Regé-Jean Page, denied']],
  [
    'Walter White, played by Bryan Cranston, shows up in the last season of Better Call Saul.',
    ['Better Call Saul: Bryan Cranston as Walter White'],
  ],
  ['Elizabeth Debicki could return as Diana in the last season of The Crown.', ['The Crown: Elizabeth Debicki as Diana, speculated']],
  [
    'According to Variety, Harrison Ford has signed on to star opposite Helen Mirren in the western ‘1923’.',
    ['1923: Harrison Ford — Variety', '1923: Helen Mirren — Variety'],
  ],
  [
    'Millie Bobby Brown reprises her role as Eleven in the fourth season of Stranger Things.',
    ['Stranger Things 4: Millie Bobby Brown as Eleven'],
  ],
  [
    'The Bear Season 2: Cast\n\nThe Bear is a drama about a kitchen in Chicago.\n\nWho is in the cast of season 2?\n\n- Jeremy Allen White as Carmy\n- Ayo Edebiri as Sydney\n- Ebon Moss-Bachrach as Richie',
    ['The Bear 2: Jeremy Allen White as Carmy', 'The Bear 2: Ayo Edebiri as Sydney', 'The Bear 2: Ebon Moss-Bachrach as Richie'],
  ],
  [
    'Filming is under way on the second season of Yellowjackets. Maeve Dolan (Ozark, The Crown), Rory Quinn (Severance) and Aoife Byrne (Dark) star alongside Denis Conway (Stranger Things). Also joining are Pat Shortt (The Witcher) and Sean Duggan (Ted Lasso, Ghosts).',
    [
      'Yellowjackets: Maeve Dolan',
      'Yellowjackets: Rory Quinn',
      'Yellowjackets: Aoife Byrne',
      'Yellowjackets: Denis Conway',
      'Yellowjackets: Pat Shortt',
      'Yellowjackets: Sean Duggan',
    ],
  ],
  [
    'The cast of Severance includes Keila (Lena Dorner), Nora Flynn (Maeve Dolan) and Tom Hale (Rory Quinn).',
    ['Severance: Lena Dorner as Keila', 'Severance: Maeve Dolan as Nora Flynn', 'Severance: Rory Quinn as Tom Hale'],
  ],
  ['Severance season 3\n\nCast of season 3\n\nActorCharacterStatus\nLena DornerKeilaReturning', ['Severance: Lena Dorner as Keila']],
  [
    'Filming on the second season of Severance has begun. Maeve Dolan, star of Ozark, will play detective Nora Flynn in Severance.',
    ['Severance: Maeve Dolan'],
  ],
  ['Ozark star Jason Bateman turned 53 in January.', ['Ozark: Jason Bateman']],
  [
    'Fans can expect to see Jason Sudeikis, Hannah Waddingham and Brett Goldstein back for season 3 of Ted Lasso.',
    ['Ted Lasso 3: Jason Sudeikis, expected', 'Ted Lasso 3: Hannah Waddingham, expected', 'Ted Lasso 3: Brett Goldstein, expected'],
  ],
  [
    'The Last of Us was renewed in January. Kaitlyn Dever will play Abby in the second season, HBO announced.',
    ['The Last of Us 2: Kaitlyn Dever as Abby — HBO'],
  ],
  [
    'Millie Bobby Brown, Finn Wolfhard, Noah Schnapp and Sadie Sink are all expected to return for season 5 of Stranger Things.',
    [
      'Stranger Things 5: Millie Bobby Brown, expected',
      'Stranger Things 5: Finn Wolfhard, expected',
      'Stranger Things 5: Noah Schnapp, expected',
      'Stranger Things 5: Sadie Sink, expected',
    ],
  ],
  [
    'Five shows for the week, from Ozark to Severance, picked by our staff as they do each week of the year.\nOzark Season 4 (17 September) – Netflix\nFormat: Series\nCast: Jason Bateman, Laura Linney\nSeverance Season 2 (18 September) – Apple TV+\nFormat: Series\nCast: Adam Scott, Britt Lower',
    ['Ozark: Jason Bateman', 'Ozark: Laura Linney', 'Severance: Adam Scott', 'Severance: Britt Lower'],
  ],
]

/** Sentences in which nothing must be read. */
export const castSilent: readonly string[] = [
  'Vince Gilligan created Breaking Bad for AMC.',
  'Reed Hastings said that Squid Game was the most watched series of the year.',
  'President Joe Biden is a fan of The West Wing.',
  'House of the Dragon is based on Fire & Blood by George R. R. Martin.',
  'The producers of Succession thanked Brian Cox for his time.',
  'Anne Frank’s diary inspired the makers of A Small Light.',
  'Jason Bateman has never watched ‘Succession’, he told Variety.',
  'Stephen King praised Stranger Things on Twitter.',
]
