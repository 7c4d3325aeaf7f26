import type { Reading } from '../claims-of.fixture.ts'

/** Sentences and what must be read in them. */
export const platformReads: readonly Reading[] = [
  [
    '1 June: “Ozark” (Netflix), “Succession” (HBO), “Yellowjackets” (Showtime).',
    ['Ozark: Netflix', 'Succession: HBO', 'Yellowjackets: Showtime'],
  ],
  ['Netflix has renewed Bridgerton for a third season.', ['Bridgerton: Netflix']],
  ['All seasons of Stranger Things are streaming on Netflix.', ['Stranger Things: Netflix']],
  ['Apple TV+ orders second season of ‘Slow Horses’', ['Slow Horses: Apple TV+']],
  ['Better Call Saul airs Mondays at 9 p.m. on AMC.', ['Better Call Saul: AMC']],
  ['HBO’s House of the Dragon drew ten million viewers to its first episode.', ['House of the Dragon: HBO']],
  ['The sitcom Ghosts was made by Monumental Television for the BBC.', ['Ghosts: BBC']],
  ['The Hulu drama The Handmaid’s Tale goes on for one more year.', ['The Handmaid’s Tale: Hulu']],
  ['“Andor” (Disney+)', ['Andor: Disney+']],
  ['After three seasons on Syfy, The Expanse moved to Amazon Prime Video.', ['The Expanse: Syfy', 'The Expanse: Amazon Prime Video']],
  ['You can watch “Heartstopper” exclusively on Netflix.', ['Heartstopper: Netflix']],
  ['The CW has scheduled ‘Riverdale’ for Wednesdays.', ['Riverdale: The CW']],
  ['The Boys, which streams on Prime Video, is not for children.', ['The Boys: Prime Video']],
  ['The second season of Foundation premieres on Apple TV+ in July.', ['Foundation: Apple TV+']],
  ['Ted Lasso is a comedy about football.\n\nAll three seasons of the show can be streamed on Apple TV+.', ['Ted Lasso: Apple TV+']],
  ['Brooklyn Nine-Nine was cancelled by Fox and picked up by NBC a day later.', ['Brooklyn Nine-Nine: Fox', 'Brooklyn Nine-Nine: NBC']],
  [
    'Rival channels bow comic-book shows: Fox’s Salt Harbour prequel, “Grey Coast”; NBC’s pirate take, “Night Ferry”; and ABC’s midseason bridge show, “Paper Lantern”.',
    ['Grey Coast: Fox', 'Night Ferry: NBC', 'Paper Lantern: ABC'],
  ],
  [
    'BBC One has announced three new dramas.\n\n“Salt Harbour” stars Ann Miller as a harbour pilot.\n\nThe second is “Grey Coast”, a thriller written by Tom Reed.\n\n“Night Ferry” follows a crew of five.',
    ['Grey Coast: BBC One', 'Night Ferry: BBC One', 'Salt Harbour: BBC One'],
  ],
]

/** Sentences in which nothing must be read. */
export const platformSilent: readonly string[] = [
  'Is Stranger Things on Netflix?',
  'Former HBO chief Richard Plepler once turned down Breaking Bad.',
  'Shares in Netflix fell by a third while ‘Stranger Things’ was away.',
  '“Succession” creator Jesse Armstrong once worked for a member of parliament.',
  'The cast of ‘Friends’ met for lunch in Los Angeles.',
  'Netflix president Peter Friedlander praised the HBO chief at a party for the makers of ‘Chernobyl’.',
  'Succession star Brian Cox wrote on Instagram that he had never seen the end.',
]
