import assert from 'node:assert/strict'
import test from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { readTable } from './read-table.ts'
import { unpack } from './unpack.ts'

async function* inPieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, nth = 0; at < bytes.length; nth++) {
    const length = lengths[nth % lengths.length]!
    yield bytes.subarray(at, at + length)
    at += length
  }
}

async function all(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const found: Uint8Array[] = []
  for await (const piece of pieces) found.push(piece)
  return Buffer.concat(found).toString()
}

const lengths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 })

test('what is packed comes out as it went in, in whatever pieces it comes; what is not is left as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), lengths, async (text, sizes) => {
      assert.equal(await all(unpack(inPieces(gzipSync(text), sizes))), text)
      assert.equal(await all(unpack(inPieces(Buffer.from(`x${text}`), sizes))), `x${text}`)
    }),
    { numRuns: 60 },
  )
})

test('a stream of very small pieces is read as one of large ones is, line by line', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replaceAll(/[\t\n\r]/g, ' '))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 }), lengths, fc.boolean(), async (lines, sizes, zip) => {
      const text = ['a\tb\tc', ...lines.map(line => line.join('\t'))].map(line => `${line}\n`).join('')
      const bytes = zip ? gzipSync(text) : Buffer.from(text)
      const found: (string | null)[][] = []
      for await (const table of readTable(inPieces(bytes, sizes), ['c', 'a']))
        while (table.next()) found.push([table.text(0), table.text(1)])
      const orNull = (value: string): string | null => (value === '' || value === '\\N' ? null : value)
      assert.deepEqual(
        found,
        lines.map(([a, , c]) => [orNull(c), orNull(a)]),
      )
    }),
    { numRuns: 60 },
  )
})

test('a reader that stops early lets the source go', async () => {
  let gone = false
  const source = async function* (): AsyncGenerator<Uint8Array> {
    try {
      const packed = gzipSync('x\n'.repeat(100_000))
      for (;;) yield packed
    } finally {
      gone = true
    }
  }
  for await (const piece of unpack(source())) {
    assert.ok(piece.length > 0)
    break
  }
  assert.ok(gone)
})
