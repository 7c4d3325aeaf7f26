import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  ['Each episode of Stranger Things season 5 is about 60 minutes long.', ['Stranger Things 5: 60']],
  ['Episodes of Squid Game last between 32 and 63 minutes.', ['Squid Game 1: 32 to 63']],
  ['The episodes of Bridgerton run for 57 to 72 minutes each.', ['Bridgerton: 57 to 72']],
  ['Ted Lasso is a 30-minute comedy with a big heart.', ['Ted Lasso: 30']],
  ['With a runtime of 45 minutes per episode, ‘Heartstopper’ is quickly watched.', ['Heartstopper 1: 45']],
  ['The eight episodes of Dark season 3 are about 60 minutes each.', ['Dark 3: 60']],
  ['“Severance” episodes run 40-57 minutes.', ['Severance 1: 40 to 57']],
  ['The second season of The Bear will have ten 30-minute episodes.', ['The Bear 2: 30']],
  ['Running time: 24 minutes per episode of Spy x Family', ['Spy x Family 1: 24']],
  ['An episode of Better Call Saul lasts 47 minutes on average.', ['Better Call Saul: 47']],
  ['The episodes of All of Us Are Dead range from 53 to 72 mins.', ['All of Us Are Dead 1: 53 to 72']],
  ['Each episode of Attack on Titan is around 24 minutes long.', ['Attack on Titan: 24']],
  ['The eight episodes of the second season of Bridgerton are between 51 and 70 minutes long.', ['Bridgerton 2: 51 to 70']],
  ['At 75 minutes an episode, Sherlock feels like a row of films.', ['Sherlock: 75']],
  ['Derry Girls is a half-hour sitcom on Channel 4.', ['Derry Girls: 30']],
  ['Squid Game is a Korean thriller on Netflix.\n\nThe episodes last about 55 minutes each.', ['Squid Game 1: 55']],
  ['Vigil (6 x 60’) comes from World Productions.', ['Vigil 1: 60']],
  ['Vigil (6×60’) comes from World Productions.', ['Vigil 1: 60']],
  ['Vigil, a 6x60-minute thriller, comes from World Productions.', ['Vigil 1: 60']],
  ['Vigil is a 6 x 60 min drama.', ['Vigil 1: 60']],
  ['Episodes of What We Do in the Shadows are between 22 and 30 minutes.', ['What We Do in the Shadows 1: 22 to 30']],
  ['Each episode of Suspect is only 30 minutes long.', ['Suspect 1: 30']],
  ['Each episode of Vigil runs for an hour.', ['Vigil 1: 60']],
  ['Each episode of Vigil is about an hour long.', ['Vigil 1: 60']],
  ['The hour-long drama Suits is back.', ['Suits 1: 60']],
  ['Episodes of Suits run 42 minutes each.', ['Suits 1: 42']],
  ['Episodes of Severance range from 40 to 57 minutes.', ['Severance 1: 40 to 57']],
  ["Severance's runtime is about 50 minutes per episode.", ['Severance 1: 50']],
  ['The 45-minute episodes of Suits are on Netflix.', ['Suits 1: 45']],
  ['Running time of Severance: 50 min', ['Severance 1: 50']],
]

const silent: readonly string[] = [
  'How many minutes does an episode of The Crown last?',
  'The trailer of The Crown is two minutes long.',
  'It took fans ten minutes to find the mistake in Game of Thrones.',
  'The final minutes of ‘Ozark’ left viewers cold.',
  'Netflix users watched 1.65 billion minutes of Stranger Things in one week.',
  'A 20-minute walk from the set of ‘Bridgerton’ stands a pub.',
  'Sixty minutes after the episode of Succession aired, HBO had renewed it.',
]

describeReader('runtime', reads, silent)
