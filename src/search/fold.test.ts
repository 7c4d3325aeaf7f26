import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { fold, longestFold } from './fold.ts'

const folded: readonly (readonly [name: string, words: string])[] = [
  ['Dark', 'dark'],
  ["Grey's Anatomy", 'greys anatomy'],
  ['Grey’s Anatomy', 'greys anatomy'],
  ['M*A*S*H', 'm a s h'],
  ['Law & Order: SVU', 'law and order svu'],
  ['WALL·E', 'wall e'],
  ['9-1-1', '9 1 1'],
  ['Élite', 'elite'],
  ['Les Mystères de l’amour', 'les mysteres de lamour'],
  ['Søren Ærø Łódź Straße', 'soren aero lodz strasse'],
  ['İSTANBUL', 'istanbul'],
  ['ＤＡＲＫ', 'dark'],
  ['ﬁve', 'five'],
  ['Мастер и Маргарита', 'мастер и маргарита'],
  ['Τα Φώτα της Πόλης', 'τα φωτα τησ πολησ'],
  ['進撃の巨人', '進 撃 の 巨 人'],
  ['ドラゴン', 'ど ら ご ん'],
  ['오징어 게임', 'ㅇㅗ ㅈㅣㅇ ㅇㅓ ㄱㅔ ㅇㅣㅁ'],
  ['과', 'ㄱㅗㅏ'],
  ['חתונמי', 'חתונמי'],
  ['शहर', 'शहर'],
  ['???', '???'],
  ['🐶', '🐶'],
  ['', ''],
  [' \t\u0000 ', ''],
]

for (const [name, words] of folded) {
  test(`folds ${JSON.stringify(name)}`, () => {
    const { letters, starts } = fold(name)
    assert.equal(starts.map((start, at) => letters.slice(start, starts[at + 1])).join(' '), words)
  })
}

test('names without end are cut', () => {
  for (const name of ['a'.repeat(5000), `क${'ि'.repeat(5000)}`, '\ufdfa'.repeat(500), '?'.repeat(5000), '한'.repeat(900)])
    assert.ok(fold(name).letters.length < longestFold + 20)
})

test('composed and decomposed forms are one', () => {
  for (const name of ['Élite', 'がくえん', '오징어 게임', 'Đời', 'Ё']) {
    assert.equal(fold(name.normalize('NFD')).letters, fold(name).letters, name)
  }
})

test('a syllable half typed begins the whole', () => {
  for (const typed of ['ㅇ', '오', '옺', '오지', '오징', '오징ㅇ', '오징어 ㄱ', '오징어 게', '오징어 겡', '오징어 게이', '오징어 게임'])
    assert.ok(fold('오징어 게임').letters.startsWith(fold(typed).letters), typed)
})

test('any text: letters come from where they say, in order, and words begin within them', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), text => {
      const { letters, starts, from, to } = fold(text)
      assert.ok(letters.length <= longestFold + 20)
      assert.equal(from.length, letters.length)
      for (let at = 0; at < letters.length; at++) {
        assert.ok(from[at]! < to[at]! && to[at]! <= text.length)
        if (at > 0) assert.ok(from[at]! >= from[at - 1]!)
      }
      assert.equal(starts[0] ?? 0, 0)
      assert.equal(letters === '', starts.length === 0)
      assert.deepEqual(fold(letters).letters, letters)
    }),
    { numRuns: 2000 },
  )
})
