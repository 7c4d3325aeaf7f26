import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  ['Each episode of Stranger Things season 5 is about 60 minutes long.', ['Stranger Things 5: 60']],
  ['Episodes of Squid Game last between 32 and 63 minutes.', ['Squid Game: 32 to 63']],
  ['The episodes of Bridgerton run for 57 to 72 minutes each.', ['Bridgerton: 57 to 72']],
  ['Ted Lasso is a 30-minute comedy with a big heart.', ['Ted Lasso: 30']],
  ['With a runtime of 45 minutes per episode, ‘Heartstopper’ is quickly watched.', ['Heartstopper: 45']],
  ['The eight episodes of Dark season 3 are about 60 minutes each.', ['Dark 3: 60']],
  ['“Severance” episodes run 40-57 minutes.', ['Severance: 40 to 57']],
  ['The second season of The Bear will have ten 30-minute episodes.', ['The Bear 2: 30']],
  ['Running time: 24 minutes per episode of Spy x Family', ['Spy x Family: 24']],
  ['An episode of Better Call Saul lasts 47 minutes on average.', ['Better Call Saul: 47']],
  ['The episodes of All of Us Are Dead range from 53 to 72 mins.', ['All of Us Are Dead: 53 to 72']],
  ['Each episode of Attack on Titan is around 24 minutes long.', ['Attack on Titan: 24']],
  ['The eight episodes of the second season of Bridgerton are between 51 and 70 minutes long.', ['Bridgerton 2: 51 to 70']],
  ['At 75 minutes an episode, Sherlock feels like a row of films.', ['Sherlock: 75']],
  ['Derry Girls is a half-hour sitcom on Channel 4.', ['Derry Girls: 30']],
  ['Squid Game is a Korean thriller on Netflix.\n\nThe episodes last about 55 minutes each.', ['Squid Game: 55']],
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
