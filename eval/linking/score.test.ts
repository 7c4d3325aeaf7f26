import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Links, SeriesEntry } from '../../src/model/index.ts'
import type { LabelledMention } from './headline-labels.ts'
import { accuracyOf, linkedRightOf, precisionOf, scoreLinks, tallyOf, type SeriesIdentity } from './score.ts'

const text = 'Ann Marsh and Tom on Tide and Flood'
const entry = { id: 'tide', title: 'Tide', year: 2004 } as SeriesEntry
const other = { id: 'tide-us', title: 'Tide', year: 2011 } as SeriesEntry
const identity: SeriesIdentity = {
  isHeld: ({ starter }) => starter !== null,
  isSame: ({ starter }, { id }) => starter === id,
}
const tide: LabelledMention = { kind: 'series', start: 21, end: 25, title: 'Tide', year: 2004, country: 'GB', starter: 'tide' }
const flood: LabelledMention = { kind: 'series', start: 30, end: 35, title: 'Flood', year: null, country: null, starter: null }
const ann: LabelledMention = { kind: 'person', start: 0, end: 9, name: 'Ann Marsh' }
const tom: LabelledMention = { kind: 'character', start: 14, end: 17, name: 'Tom' }

const seriesAt = (start: number, end: number, held: SeriesEntry | null) => ({ start, end, entry: held })
const personAt = (start: number, end: number, name: string, sure = true) => ({ start, end, name, sure })
function links(series: readonly ReturnType<typeof seriesAt>[], people: readonly ReturnType<typeof personAt>[] = []): Links {
  return {
    mentions: [
      ...series.map(({ start, end }, ref) => ({ kind: 'series' as const, start, end, from: 0, to: 1, ref, sure: true })),
      ...people.map(({ start, end, sure }, ref) => ({ kind: 'person' as const, start, end, from: 0, to: 1, ref, sure })),
    ],
    series: series.map(({ start, end, entry: held }) => ({
      ref: { id: held?.id ?? null, title: text.slice(start, end) },
      entry: held,
      mentions: 1,
    })),
    people: people.map(({ name, sure }) => ({ name, sure })),
    names: [],
    main: -1,
  }
}

const rows: readonly (readonly [what: string, labels: readonly LabelledMention[], found: Links, verdicts: readonly string[]])[] = [
  ['the very series is right', [tide], links([seriesAt(21, 25, entry)]), ['right']],
  ['its namesake is wrong', [tide], links([seriesAt(21, 25, other)]), ['wrong']],
  ['a held series taken for an unknown one is wrong', [tide], links([seriesAt(21, 25, null)]), ['wrong']],
  ['an unknown series taken for an unknown one is right', [flood], links([seriesAt(30, 35, null)]), ['right']],
  ['an unknown series taken for a held one is wrong', [flood], links([seriesAt(30, 35, entry)]), ['wrong']],
  ['a span that overlaps is enough', [tide], links([seriesAt(18, 25, entry)]), ['right']],
  ['nothing found is missed', [tide], links([]), ['missed']],
  ['a series where none is, is false', [], links([seriesAt(21, 25, entry)]), ['false']],
  ['a person by the name is right', [ann], links([], [personAt(0, 9, 'Ann Marsh')]), ['right']],
  ['a person with more words is wrong', [ann], links([], [personAt(0, 13, 'Ann Marsh and')]), ['wrong']],
  ['a name of unknown kind is nothing', [ann], links([], [personAt(0, 9, 'Ann Marsh', false)]), ['missed']],
  ['a character counts neither way', [tom], links([], [personAt(14, 17, 'Tom')]), []],
  ['a character as a series is false', [tom], links([seriesAt(14, 17, null)]), ['false']],
]

describe('names in a text', () => {
  for (const [what, labels, found, verdicts] of rows)
    test(what, () =>
      assert.deepEqual(
        scoreLinks(text, labels, found, identity).map(({ verdict }) => verdict),
        verdicts,
      ),
    )
})

test('shares', () => {
  const tally = { right: 6, wrong: 2, missed: 2, false: 4 }
  assert.deepEqual([accuracyOf(tally), precisionOf(tally), linkedRightOf(tally)], [0.6, 0.5, 0.75])
  assert.deepEqual([accuracyOf(tallyOf([])), precisionOf(tallyOf([]))], [1, 1])
})
