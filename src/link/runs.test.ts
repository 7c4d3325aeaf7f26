import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../read/index.ts'
import { italicsOf, titleRuns } from './runs.ts'

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
      const found = titleRuns(tokens, sentence, italicsOf([]), new Uint8Array(tokens.count), true)
      const words = found.map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]))
      for (const run of runs) assert.ok(words.includes(run), JSON.stringify(words))
    })
  }
})

describe('italics at an offset', () => {
  const marks = [
    { kind: 'italic', start: 0, end: 10 },
    { kind: 'link', start: 0, end: 40 },
    { kind: 'italic', start: 2, end: 5 },
    { kind: 'italic', start: 12, end: 14 },
  ] as const
  const rows: readonly (readonly [offset: number, start: number | null])[] = [
    [0, 0],
    [3, 0],
    [9, 0],
    [10, null],
    [13, 12],
    [14, null],
    [39, null],
  ]
  for (const [offset, start] of rows)
    test(`${offset}: ${start ?? 'none'}`, () => assert.equal(italicsOf(marks)(offset)?.start ?? null, start))

  test('few are looked at, however many there are', () => {
    let looks = 0
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      kind: 'italic' as const,
      start: i * 10,
      get end() {
        looks++
        return i * 10 + 5
      },
    }))
    const italicAt = italicsOf(many)
    looks = 0
    for (let i = 0; i < 10_000; i++) assert.equal(italicAt(i * 10 + 2), many[i])
    assert.ok(looks <= 20_000, `${looks} looks`)
  })
})
