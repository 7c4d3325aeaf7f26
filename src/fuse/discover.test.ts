import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { makeCopiers } from '../../bench/corpus/copiers.ts'
import { discover, type Statement } from './index.ts'

const rightShare = (statements: readonly Statement[], truth: ReadonlyMap<string, string>): number => {
  const { values } = discover(statements)
  return [...truth].filter(([item, value]) => values.get(item)?.value === value).length / truth.size
}

const planted = makeCopiers({
  name: 'planted',
  seed: 3,
  items: 120,
  honest: 7,
  copiers: 10,
  right: [0.7, 0.9],
  copied: 0.4,
  rate: 0.95,
  chain: true,
  coverage: 0.8,
})

test('a majority of copiers does not win, and is told', () => {
  assert.ok(rightShare(planted.statements, planted.truth) > 0.9)
  const told = new Set(discover(planted.statements).copies.flatMap(({ copier, from }) => [copier, from]))
  for (const [copier] of planted.copies) assert.ok(told.has(copier), copier)
})

test('the order of statements and the names of sources tell nothing', () => {
  const small = makeCopiers({
    name: 'small',
    seed: 5,
    items: 30,
    honest: 5,
    copiers: 3,
    right: [0.7, 0.9],
    copied: 0.5,
    rate: 0.9,
    chain: false,
    coverage: 0.8,
  })
  const values = (statements: readonly Statement[]): string =>
    JSON.stringify([...discover(statements).values].map(([item, { value }]) => `${item} ${value}`).toSorted())
  const expected = values(small.statements)
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: small.statements.length, maxLength: small.statements.length }), keys => {
      const shuffled = small.statements.map((each, at) => ({ each, key: keys[at]! })).toSorted((a, b) => a.key - b.key)
      assert.equal(values(shuffled.map(({ each }) => each)), expected)
      assert.equal(values(small.statements.map(each => ({ ...each, source: `x${each.source.split('').toReversed().join('')}` }))), expected)
    }),
    { numRuns: 15 },
  )
})

test('copies of a copier change no value', () => {
  const copies = Array.from({ length: 20 }, (_, at) =>
    planted.statements.filter(({ source }) => source === 'c0').map(each => ({ ...each, source: `again${at}` })),
  ).flat()
  assert.ok(rightShare([...planted.statements, ...copies], planted.truth) > 0.9)
})

test('nothing said is nothing found', () => {
  const { values, accuracy, copies } = discover([])
  assert.deepEqual([values.size, accuracy.size, copies.length], [0, 0, 0])
  assert.equal(discover([{ source: 'a', item: 'x', value: '1' }]).values.get('x')?.value, '1')
})
