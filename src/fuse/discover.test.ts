import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { SeededRandom } from '../../bench/corpus/random.ts'
import { makeCopiers } from '../../bench/corpus/copiers.ts'
import { twinTree } from './discover-copies.ts'
import { tableOf } from './discover-table.ts'
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

/** Five sites that are one and give another time than is asked for of half of the items; sites that err now and then, and small ones that don't. */
function misled(seed: number): { readonly statements: readonly Statement[]; readonly truth: ReadonlyMap<string, string> } {
  const random = new SeededRandom(seed)
  const truth = new Map(Array.from({ length: 200 }, (_, at) => [`${at % 2 === 0 ? 'planned' : 'actual'} ${at}`, `${at} true`]))
  const items = [...truth.keys()]
  const statements: Statement[] = []
  const tell = (source: string, covers: number, errs: (item: string) => string | null): void => {
    for (const item of items) if (random.chance(covers)) statements.push({ source, item, value: errs(item) ?? truth.get(item)! })
  }
  const ofFamily = items.filter(() => random.chance(0.75))
  for (let site = 0; site < 5; site++)
    for (const item of ofFamily)
      statements.push({ source: `family${site}`, item, value: item.startsWith('actual') ? `${item} of the family` : truth.get(item)! })
  const slip = (rate: number) => (item: string) => (random.chance(rate) ? `${item} slip ${random.int(0, 5)}` : null)
  const agency = new Map(items.filter(() => random.chance(0.9)).map(item => [item, slip(0.05)(item) ?? truth.get(item)!]))
  for (let site = 0; site < 5; site++)
    for (const [item, value] of agency) if (random.chance(0.8)) statements.push({ source: `customer${site}`, item, value })
  for (let site = 0; site < 3; site++) tell(`fair${site}`, 0.7, slip(0.2))
  for (let site = 0; site < 4; site++) tell(`small${site}`, 0.1, slip(0))
  return { statements, truth }
}

test('sites that are one under several names are one witness, though their number would make them right', () => {
  for (const seed of [1, 2, 3]) {
    const { statements, truth } = misled(seed)
    const twins = twinTree(tableOf(statements)).flatMap(({ copier, from }) => [copier, from])
    assert.deepEqual([...new Set(twins)].toSorted(), ['family0', 'family1', 'family2', 'family3', 'family4'])
    assert.ok(rightShare(statements, truth) > 0.9, `seed ${seed}: ${rightShare(statements, truth)}`)
  }
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
