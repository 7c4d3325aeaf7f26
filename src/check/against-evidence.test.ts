import assert from 'node:assert/strict'
import test from 'node:test'
import { defaultChecker } from '../hiatus.ts'
import type { Fact, FactStatus, Report } from '../model/index.ts'
import { findAgainstEvidence } from './index.ts'

const series = 'starter:all-of-us-are-dead'

function reportOf(text: string, published: string): Report {
  const bytes = new TextEncoder().encode(`All of Us Are Dead season 2\n\n${text}`)
  return defaultChecker()({ bytes, contentType: 'text/plain', url: null, name: 'text.txt' }, { published, today: '2023-01-01' })
}

function fact(value: Pick<Fact, 'property' | 'value' | 'key'>, since: string, status: FactStatus = 'confirmed'): Fact {
  return {
    ...value,
    season: 2,
    polarity: 'affirmed',
    status,
    probability: 0.97,
    since,
    support: ['d/1/c1'],
    opposition: [],
    why: 'Netflix says so.',
    others: [],
  } as unknown as Fact
}

const renewed = { property: 'renewal', value: { status: 'renewed' }, key: 'renewal/2' } as const
const may = { property: 'release', value: { earliest: '2024-05-01', latest: '2024-05-31', precision: 'month' }, key: 'release/2' } as const

const rows: readonly (readonly [name: string, text: string, published: string, facts: readonly Fact[], problems: readonly string[]])[] = [
  [
    'a decision that came later',
    'Netflix has not yet renewed All of Us Are Dead for season 2.',
    '2022-03-01',
    [fact(renewed, '2022-06-06')],
    ['superseded: The later word on season 2 of All of Us Are Dead: it was renewed (6 June 2022), says Netflix (6 June 2022).'],
  ],
  [
    'a cancellation at odds with what was known',
    'Netflix has cancelled All of Us Are Dead after one season.',
    '2022-09-01',
    [fact(renewed, '2022-06-06')],
    ['conflict: Other sources say otherwise of season 2 of All of Us Are Dead: it was renewed (6 June 2022), says Netflix (6 June 2022).'],
  ],
  [
    'a date that others have otherwise',
    'Netflix said on Thursday that the second season of All of Us Are Dead will premiere on September 8, 2023.',
    '2022-09-01',
    [fact(may, '2022-10-01')],
    ['superseded: The later word on season 2 of All of Us Are Dead: it comes out in May 2024, says Netflix (6 June 2022).'],
  ],
  ['what agrees', 'Netflix has renewed All of Us Are Dead for season 2.', '2022-09-01', [fact(renewed, '2022-06-06')], []],
  [
    'a dispute is told as one',
    'Netflix has cancelled All of Us Are Dead after one season.',
    '2022-09-01',
    [fact(renewed, '2022-06-06', 'disputed')],
    [
      'conflict: Other sources say otherwise of season 2 of All of Us Are Dead: it was renewed (6 June 2022), says Netflix (6 June 2022); known sources are at odds there.',
    ],
  ],
]

for (const [name, text, published, facts, problems] of rows)
  test(`against the evidence: ${name}`, () => {
    const found = findAgainstEvidence(reportOf(text, published), [{ series, facts, sayWho: () => 'Netflix (6 June 2022)' }])
    assert.deepEqual(
      found.map(({ kind, message }) => `${kind}: ${message}`),
      problems,
    )
    for (const { quotes } of found) assert.ok(quotes.length > 0)
  })
