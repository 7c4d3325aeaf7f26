import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../read/index.ts'
import { cuesAt, type ReferentCues } from './referent-cues.ts'

type Row = readonly [text: string, cues: Partial<ReferentCues>]

/** The title asked about stands between ‹ and ›. */
const rows: readonly Row[] = [
  ['‹Tide› (2004) began it all.', { years: [2004] }],
  ['‹Tide› (2004–2013) began it all.', { years: [2004, 2013] }],
  ['“‹Tide›” (UK) began it all.', { countries: ['GB'] }],
  ['‹Tide› (BBC, 2004) began it all.', { years: [2004] }],
  ['‹Tide› US is renewed.', { countries: ['US'] }],
  ['They gave us ‹Tide› and more.', { countries: [] }],
  ['‹Tide› American fans rejoice.', { countries: [] }],
  ['The British original of “‹Tide›” was darker.', { countries: ['GB'], version: 'original' }],
  ['The US remake of the British series “‹Tide›” failed.', { countries: ['GB'] }],
  ['The US remake of “‹Tide›” failed.', { countries: ['US'], version: 'remake' }],
  ['The Nordic drama “‹Tide›” is back.', { countries: ['SE', 'DK', 'NO', 'FI', 'IS'] }],
  ['The original 1978 “‹Tide›” was cheap.', { years: [1978], version: 'original' }],
  ['The CW’s ‹Tide› reboot ends.', { version: 'remake' }],
  ['Season 8 of ‹Tide› is here.', { season: 8 }],
  ['The eighth season of ‹Tide› is here.', { season: 8 }],
  ['‹Tide› season 8 is here.', { season: 8 }],
  ['‹Tide› S8 is here.', { season: 8 }],
  ['‹Tide›’s eighth season is here.', { season: 8 }],
  ['He left ‹Tide› for good.', { years: [], countries: [], version: null, season: null }],
  ['In 2004 a Danish writer sold ‹Tide› abroad.', { years: [], looseYears: [2004], looseCountries: ['DK'] }],
]

describe('what stands beside a title', () => {
  for (const [marked, wanted] of rows) {
    test(marked, () => {
      const [before, title, after] = marked.split(/[‹›]/) as [string, string, string]
      const tokens = tokenize(before + title + after)
      const at = (offset: number): number => Array.from(tokens.start.subarray(0, tokens.count)).findIndex(start => start >= offset)
      const from = at(before.length)
      const sentence = { from: 0, to: tokens.count, block: 0, start: 0, end: tokens.end[tokens.count - 1]! }
      const taken = Uint8Array.from(tokens.lower, lower => (lower === 'cw' ? 1 : 0))
      const cues = cuesAt(tokens, taken, sentence, from, from + 1)
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map(key => [key, cues[key as keyof ReferentCues]])), wanted)
    })
  }
})
