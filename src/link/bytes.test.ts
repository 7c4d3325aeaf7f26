import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ByteReader, ByteWriter, Records, sizeOf } from './bytes.ts'

const seed = 20220829

describe('bytes', () => {
  test('what is written is read, whatever the numbers and texts', () => {
    const item = fc.oneof(fc.nat({ max: 2 ** 32 - 1 }), fc.string({ unit: 'binary', maxLength: 40 }))
    fc.assert(
      fc.property(fc.array(item), items => {
        const writer = new ByteWriter()
        for (const each of items) {
          if (typeof each === 'number') writer.number(each)
          else writer.text(each)
        }
        const reader = new ByteReader(writer.finish(), 0)
        assert.deepEqual(
          items.map(each => (typeof each === 'number' ? reader.number() : reader.text())),
          items,
        )
        assert.equal(reader.at, writer.length)
      }),
      { seed },
    )
  })

  test('a number takes as many bytes as is said beforehand', () => {
    for (const value of [0, 127, 128, 16_383, 16_384, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 32 - 1]) {
      const writer = new ByteWriter()
      writer.number(value)
      assert.equal(writer.length, sizeOf(value), String(value))
    }
  })

  for (const value of [-1, 0.5, 2 ** 32, Number.NaN, Infinity]) {
    test(`${value} is refused`, () => assert.throws(() => new ByteWriter().number(value), RangeError))
  }

  test('a long text is read whole', () => {
    const text = 'é한a'.repeat(30_000)
    const writer = new ByteWriter()
    writer.text(text)
    assert.equal(new ByteReader(writer.finish(), 0).text(), text)
  })

  test('a text is told from others, from its beginnings and from what goes on', () => {
    const writer = new ByteWriter()
    writer.text('Dark')
    const isText = (text: string): boolean => new ByteReader(writer.bytes, 0).isText(text)
    assert.deepEqual(['Dark', 'Darl', 'Dar', 'Darkness', ''].map(isText), [true, false, false, false, false])
  })
})

describe('records', () => {
  test('go by the order that is given', () => {
    const records = new Records()
    for (const text of ['a', 'bb', '']) records.add(bytes => bytes.text(text))
    const { starts, bytes } = records.finish([2, 0, 1])
    assert.deepEqual(
      [...starts].map(start => new ByteReader(bytes, start).text()),
      ['', 'a', 'bb'],
    )
  })

  test('keep nothing of one that could not be written', () => {
    const records = new Records()
    assert.throws(() => records.add(bytes => [7, -1].forEach(value => bytes.number(value))), RangeError)
    assert.equal(
      records.add(bytes => bytes.number(9)),
      0,
    )
    assert.deepEqual([...records.finish().bytes], [9])
  })
})
