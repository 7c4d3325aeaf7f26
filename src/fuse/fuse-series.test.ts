import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Fact } from '../model/index.ts'
import { fuseSeries } from './index.ts'
import { fate, player, premiere, testify, world, type Told } from './told.fixture.ts'

function fused(told: readonly Told[], today = '2030-01-01'): readonly Fact[] {
  return fuseSeries({ testimony: testify(told), outlets: world, records: [], channels: ['Netflix'], today })
}

/** "renewed confirmed", "2022-05-01 likely", "not Lee Yoo-mi disputed". */
function short(fact: Fact | undefined): string {
  if (fact === undefined) return 'nothing'
  const said =
    fact.property === 'renewal'
      ? fact.value.status
      : fact.property === 'release'
        ? [...new Set([fact.value.earliest, fact.value.latest])].join('..')
        : fact.property === 'cast'
          ? fact.value.person
          : JSON.stringify(fact.value)
  return `${fact.polarity === 'denied' ? 'not ' : ''}${said} ${fact.status}`
}

const strangers = (count: number, told: (by: string, index: number) => Told): Told[] =>
  Array.from({ length: count }, (_, index) => told(`site${index}.example`, index))

const fates: readonly (readonly [name: string, told: readonly Told[], outcome: string, today?: string])[] = [
  ['the channel says so', [fate('netflix', '2022-06-06', 'renewed')], 'renewed confirmed'],
  ['one of the trade', [fate('deadline', '2022-06-06', 'renewed')], 'renewed likely'],
  ['two of the trade', [fate('deadline', '2022-06-06', 'renewed'), fate('variety', '2022-06-06', 'renewed')], 'renewed confirmed'],
  ['one of the press', [fate('guardian', '2022-06-06', 'renewed')], 'renewed likely'],
  ['the press guesses', [fate('guardian', '2022-06-06', 'renewed', { modality: 'expected' })], 'renewed rumoured'],
  ['a thousand strangers', strangers(1000, by => fate(by, '2022-06-06', 'renewed')), 'renewed rumoured'],
  ['another channel is no official word', [fate('hulu', '2022-06-06', 'renewed')], 'renewed likely'],
  [
    'copies count once',
    [fate('deadline', '2022-06-06', 'renewed', { document: 'a' }), fate('variety', '2022-06-06', 'renewed', { voice: 'a' })],
    'renewed likely',
  ],
  [
    'news given as another outlet’s counts once',
    [fate('deadline', '2022-06-06', 'renewed'), fate('variety', '2022-06-06', 'renewed', { voice: 'outlet:deadline' })],
    'renewed likely',
  ],
  [
    'a stranger’s page that others are alike to silences nobody',
    [
      fate('site.example', '2022-06-05', 'undecided', { document: 'patchwork' }),
      fate('deadline', '2022-06-06', 'renewed', { voice: 'patchwork' }),
      fate('variety', '2022-06-06', 'renewed', { voice: 'patchwork' }),
    ],
    'renewed confirmed',
  ],
  [
    'undecided, then renewed',
    [fate('guardian', '2022-05-01', 'undecided'), fate('times', '2022-05-02', 'undecided'), fate('deadline', '2022-06-06', 'renewed')],
    'renewed likely',
  ],
  [
    'who is behind the news denies nothing',
    [
      fate('deadline', '2022-06-06', 'renewed'),
      fate('variety', '2022-06-06', 'renewed'),
      ...['guardian', 'times', 'herald'].map(by => fate(by, '2022-07-01', 'undecided')),
    ],
    'renewed confirmed',
  ],
  [
    'work under way is a renewal that nobody has said',
    [fate('guardian', '2022-03-21', 'in_production', { modality: 'expected' }), fate('variety', '2022-03-22', 'in_production')],
    'in_production likely',
  ],
  [
    'work under way does not undo the renewal’s word',
    [fate('netflix', '2022-06-06', 'renewed'), fate('netflix', '2022-09-01', 'in_production')],
    'renewed confirmed',
  ],
  [
    'the channel’s later word wins',
    [fate('netflix', '2022-06-06', 'renewed'), fate('netflix', '2023-06-06', 'cancelled')],
    'cancelled confirmed',
  ],
  [
    'nobody overrules the channel',
    [
      fate('netflix', '2022-06-06', 'renewed'),
      ...['deadline', 'variety', 'thr', 'tvline', 'guardian', 'times'].map(by => fate(by, '2022-07-01', 'cancelled')),
    ],
    'renewed disputed',
  ],
  [
    'one voice against two makes a dispute',
    [fate('deadline', '2022-06-06', 'renewed'), fate('variety', '2022-06-06', 'renewed'), fate('thr', '2022-06-10', 'cancelled')],
    'renewed disputed',
  ],
  [
    'two voices against two as well',
    [
      fate('deadline', '2022-06-06', 'renewed'),
      fate('variety', '2022-06-06', 'renewed'),
      fate('thr', '2022-06-10', 'cancelled'),
      fate('tvline', '2022-06-10', 'cancelled'),
    ],
    'renewed disputed',
  ],
  [
    'two of the trade a month apart turn nothing',
    [
      fate('guardian', '2022-06-06', 'renewed'),
      fate('deadline', '2022-06-06', 'renewed'),
      fate('thr', '2022-08-10', 'cancelled'),
      fate('tvline', '2022-12-10', 'cancelled'),
    ],
    'renewed disputed',
  ],
  [
    'all of the trade turn what the trade said',
    [
      fate('deadline', '2022-06-06', 'renewed'),
      fate('variety', '2022-06-06', 'renewed'),
      ...['deadline', 'thr', 'tvline', 'variety'].map(by => fate(by, '2023-01-10', 'cancelled')),
    ],
    'cancelled confirmed',
  ],
  [
    'the channel’s word stands against an earlier one of the trade',
    [fate('deadline', '2022-06-06', 'renewed'), fate('variety', '2022-06-06', 'renewed'), fate('netflix', '2022-07-06', 'cancelled')],
    'cancelled confirmed',
  ],
  [
    'a text with an old day on it that comes late is no first word',
    [
      fate('thr', '2022-01-01', 'cancelled', { heard: '2022-07-01' }),
      fate('deadline', '2022-06-06', 'renewed'),
      fate('variety', '2022-06-06', 'renewed'),
    ],
    'renewed disputed',
  ],
  [
    'an outlet that has come round denies no more',
    [fate('thr', '2022-06-06', 'cancelled'), fate('netflix', '2022-06-06', 'renewed'), fate('thr', '2022-06-08', 'renewed')],
    'renewed confirmed',
  ],
  [
    'what is no longer said does not count',
    [fate('deadline', '2022-06-06', 'renewed', { withdrawn: '2022-06-08' }), fate('site.example', '2022-06-06', 'renewed')],
    'renewed rumoured',
  ],
]

for (const [name, told, outcome, today] of fates)
  test(`the fate of a season: ${name}`, () => assert.equal(short(fused(told, today).find(({ key }) => key === 'renewal/2')), outcome))

const releases: readonly (readonly [name: string, told: readonly Told[], outcome: string, today: string])[] = [
  [
    'a window of the press',
    [premiere('guardian', '2022-06-06', '2023-05-01', '2023-12-31')],
    '2023-05-01..2023-12-31 likely',
    '2022-07-01',
  ],
  [
    'a finer window within it',
    [premiere('guardian', '2022-06-06', '2023-01-01', '2023-12-31'), premiere('netflix', '2022-09-06', '2023-05-01', '2023-05-31')],
    '2023-05-01..2023-05-31 confirmed',
    '2022-10-01',
  ],
  [
    'one voice narrows nothing that is sure',
    [
      premiere('deadline', '2022-06-06', '2023-01-01', '2023-12-31'),
      premiere('variety', '2022-06-06', '2023-01-01', '2023-12-31'),
      premiere('thr', '2022-06-09', '2023-05-05'),
    ],
    '2023-01-01..2023-12-31 confirmed',
    '2022-07-01',
  ],
  ['gone by', [premiere('guardian', '2022-06-06', '2023-05-01', '2023-12-31')], '2023-05-01..2023-12-31 expired', '2024-01-01'],
  [
    'gone by, then set anew',
    [premiere('guardian', '2022-06-06', '2023-05-01', '2023-12-31'), premiere('deadline', '2024-02-01', '2024-09-01', '2024-12-31')],
    '2024-09-01..2024-12-31 likely',
    '2024-03-01',
  ],
  [
    'what was given up before does not come back when the later day goes by',
    [
      premiere('guardian', '2022-06-06', '2024-01-01', '2024-12-31'),
      ...['deadline', 'variety', 'thr'].map(by => premiere(by, '2022-09-06', '2023-05-05')),
      // A word of that time makes the store look again.
      premiere('herald', '2023-06-01', '2023-04-01', '2023-05-31', { modality: 'speculated' }),
    ],
    '2023-05-05 expired',
    '2023-07-01',
  ],
  [
    'a year and the next have nothing in common, though one begins where the other ends',
    [
      premiere('guardian', '2021-05-06', '2022-01-01', '2022-12-31'),
      premiere('times', '2021-11-17', '2022-07-01', '2022-07-31'),
      premiere('herald', '2021-11-17', '2023-01-01', '2023-12-31'),
      premiere('netflix', '2022-06-27', '2022-07-26'),
      premiere('netflix', '2022-07-26', '2022-07-26'),
      premiere('netflix', '2023-07-27', '2023-07-27'),
    ],
    '2023-07-27 confirmed',
    '2024-01-20',
  ],
  [
    'a late word from an old day brings back no day that has gone by',
    [
      premiere('netflix', '2018-01-01', '2018-06-01', '2018-06-30'),
      premiere('netflix', '2018-04-14', '2018-04-21'),
      premiere('guardian', '2018-04-27', '2018-06-23'),
      premiere('variety', '2018-04-27', '2018-06-23'),
      premiere('deadline', '2018-03-22', '2018-12-01', '2018-12-01', { heard: '2018-05-21' }),
    ],
    '2018-06-23 disputed',
    '2018-06-01',
  ],
  ['came out on a day, says a stranger', [premiere('site.example', '2022-02-02', '2022-01-28')], '2022-01-28 rumoured', '2024-01-01'],
  [
    'some time, as a stranger has it afterwards, may be what it had expected',
    [premiere('site.example', '2024-02-02', '2023-05-01', '2023-12-31')],
    '2023-05-01..2023-12-31 expired',
    '2024-03-01',
  ],
  ['came out, says a catalogue', [premiere('tvmaze', '2022-01-28', '2022-01-28')], '2022-01-28 confirmed', '2022-02-01'],
  [
    'a day earlier elsewhere',
    [
      premiere('deadline', '2022-01-01', '2022-01-27'),
      premiere('variety', '2022-01-01', '2022-01-28'),
      premiere('thr', '2022-01-02', '2022-01-28'),
    ],
    '2022-01-28 confirmed',
    '2022-01-03',
  ],
  [
    'moved by the channel',
    [premiere('netflix', '2022-06-06', '2023-05-05'), premiere('netflix', '2022-09-06', '2023-09-08')],
    '2023-09-08 confirmed',
    '2022-10-01',
  ],
  [
    'moved, say many',
    [
      premiere('deadline', '2022-06-06', '2023-05-05'),
      premiere('variety', '2022-06-06', '2023-05-05'),
      ...['deadline', 'thr', 'guardian', 'tvline'].map(by => premiere(by, '2022-11-06', '2023-09-08')),
    ],
    '2023-09-08 confirmed',
    '2022-12-01',
  ],
]

for (const [name, told, outcome, today] of releases)
  test(`a premiere: ${name}`, () => assert.equal(short(fused(told, today).find(({ key }) => key === 'release/2')), outcome))

test('people are one under several spellings, and who leaves is denied', () => {
  const facts = fused([
    player('netflix', '2022-06-06', 'Park Ji-hu'),
    player('guardian', '2022-06-07', 'Park Ji-hoo'),
    player('deadline', '2022-06-07', 'Yoon Chan-young'),
    player('deadline', '2022-08-07', 'Lee Yoo-mi', { polarity: 'denied' }),
    player('site.example', '2022-08-07', 'Tom Hanks'),
  ])
  assert.deepEqual(
    facts.map(short).toSorted(),
    ['Park Ji-hu confirmed', 'Tom Hanks rumoured', 'Yoon Chan-young likely', 'not Lee Yoo-mi likely'].toSorted(),
  )
})

test('a renewal is one since the day on which somebody said so, whatever was in the works before', () => {
  const [fact] = fused([fate('guardian', '2022-03-21', 'in_production'), fate('guardian', '2022-06-06', 'renewed')])
  assert.equal(`${short(fact)} ${fact!.since}`, 'renewed likely 2022-06-06')
  assert.equal(short(fused([fate('guardian', '2022-03-21', 'in_production')])[0]), 'in_production likely')
})

test('a conflict stays visible beside the winner, with who says so', () => {
  const [fact] = fused([
    fate('deadline', '2022-06-06', 'renewed'),
    fate('variety', '2022-06-06', 'renewed'),
    fate('thr', '2022-06-10', 'cancelled'),
  ])
  assert.equal(fact!.why, 'Deadline and Variety say so, but Thr says otherwise.')
  assert.deepEqual(
    fact!.others.map(other => [JSON.stringify(other.value), other.since, other.support]),
    [['{"status":"cancelled"}', '2022-06-10', ['thr-2/1/c2']]],
  )
  assert.deepEqual(fact!.support, ['deadline-0/1/c0', 'variety-1/1/c1'])
  assert.ok(fact!.probability > fact!.others[0]!.probability)
})

const told = fc.record({
  by: fc.constantFrom(...world.keys(), 'a.example', 'b.example', 'c.example'),
  said: fc.integer({ min: 1, max: 28 }).map(day => `2022-06-${String(day).padStart(2, '0')}`),
  what: fc.constantFrom('renewed', 'cancelled', 'undecided', '2023-05-05', '2023-09', 'in', 'out'),
  modality: fc.constantFrom('asserted' as const, 'expected' as const),
  late: fc.integer({ min: 0, max: 9 }),
})

function toldOf({ by, said, what, modality, late }: typeof told extends fc.Arbitrary<infer T> ? T : never, index: number): Told {
  const more = { modality, document: `d${index}`, heard: `2022-07-0${late}`.replace('-00', '-01') }
  if (what === 'in' || what === 'out') return player(by, said, 'Lee Yoo-mi', { ...more, polarity: what === 'in' ? 'affirmed' : 'denied' })
  if (what.startsWith('20')) return premiere(by, said, what.padEnd(10, '-01'), what.length === 7 ? '2023-09-30' : what, more)
  return fate(by, said, what as 'renewed', more)
}

test('the order of arrival tells nothing', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 25 }), fc.array(fc.integer(), { minLength: 25, maxLength: 25 }), (words, keys) => {
      const testimony = testify(words.map(toldOf))
      const shuffled = testimony.map((each, index) => ({ each, key: keys[index]! })).toSorted((a, b) => a.key - b.key)
      const evidence = { outlets: world, records: [], channels: ['Netflix'], today: '2022-12-01' }
      assert.deepEqual(fuseSeries({ ...evidence, testimony: shuffled.map(({ each }) => each) }), fuseSeries({ ...evidence, testimony }))
    }),
  )
})

test('strangers change no value and no status but a rumour’s', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 15 }), fc.array(told, { maxLength: 15 }), (words, lies) => {
      const honest = words.map(toldOf)
      const before = fused(honest, '2022-12-01')
      const after = fused(
        [...honest, ...lies.map((lie, index) => ({ ...toldOf(lie, 100 + index), by: `sybil${index}.example` }))],
        '2022-12-01',
      )
      for (const fact of before.filter(({ status }) => status !== 'rumoured'))
        assert.equal(short(after.find(({ key }) => key === fact.key)), short(fact))
    }),
  )
})
