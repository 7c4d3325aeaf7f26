import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../read/index.ts'
import { titleRuns } from './runs.ts'

/** Headings in capitals, and the runs that could be titles. */
const headings: readonly (readonly [text: string, ...runs: readonly string[]])[] = [
  ['What Will Be The Possible Plot Of Vincenzo', 'Vincenzo'],
  ['Release Date For Squid Game', 'Squid Game'],
  ['Who Is In The Cast Of Bridgerton', 'Bridgerton'],
  ['Game Of Thrones', 'Game Of Thrones'],
]

describe('the runs of a heading', () => {
  for (const [text, ...runs] of headings) {
    test(text, () => {
      const tokens = tokenize(text)
      const sentence = { from: 0, to: tokens.count, start: 0, end: text.length, block: 0 }
      const found = titleRuns(tokens, sentence, [], new Uint8Array(tokens.count), true)
      const words = found.map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]))
      for (const run of runs) assert.ok(words.includes(run), JSON.stringify(words))
    })
  }
})
