import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { compareTexts, sketchOf } from './index.ts'

const original = `Netflix has renewed the drama Salt Harbour for a second season, the streamer said on Tuesday.

Creator Ada Brekke returns as showrunner and will write most of the six new episodes with Tomas Quist. Ingrid Moe plays the harbour pilot again, and Jonas Thorne has
joined the cast as her brother. Filming begins in Bergen in March, and the new season is expected to arrive in early 2024.

The first season followed a town that loses its ferry. It was seen in eleven million homes in its first month, and critics praised its patient pace. "We had one
more winter to tell," Brekke said in a statement. "The ferry does come back, and nobody is glad of it." Kestrel Films produces for Netflix.`

const spun = `The drama Salt Harbour has been greenlit by Netflix for a second installment, the platform stated on Tuesday.

The opening season tracked a village that misses its ferry. Pundits lauded its calm tempo, and it was watched in eleven million households in its opening month. "We had a
single extra winter to narrate," Brekke remarked in a declaration. "The ferry is going to come back, and no one is pleased by it." Kestrel Films manufactures for Netflix.

Maker Ada Brekke comes back as showrunner and is going to pen the majority of the six fresh installments with Tomas Quist. Shooting starts in Bergen in March, and the fresh installment is
anticipated to land in early 2024. Ingrid Moe portrays the harbour pilot once more, and Jonas Thorne has entered the cast as her sibling.`

const apart = `More Salt Harbour is on the way. Bosses at Netflix have ordered six further hours of the Norwegian hit, it emerged this week.

Jonas Thorne is the only addition announced so far, and little is known of whom he plays. Ingrid Moe leads the company as before. Tomas Quist shares the scripts with Ada Brekke, who dreamt the whole
thing up on a delayed train.

Those who liked the slow burn of the debut run should be pleased: the Bergen shoot gets going in March. Expect to wait until the opening months of 2024. "The ferry does come back, and
nobody is glad of it," Brekke warned. Its first outing drew eleven million homes.`

const unrelated = `The BBC has cancelled the comedy Two Rivers after three series.

Writer Della Marlow told listeners that she had seen it coming. The last episode goes out on 4 June. Its star, Hugo Ravn, is to appear in a police drama set in Leith. Viewers
have started a petition. A spokesman for the corporation thanked the cast and said that there was no money for a fourth. The first series won a prize in Montreux.`

const pairs: readonly (readonly [name: string, a: string, b: string, kind: string | null])[] = [
  ['itself', original, original, 'same'],
  ['itself with another end', original, `${original}\n\nRead more about series on our site, and sign up for letters.`, 'same'],
  ['half of it in another page', original, `${original.slice(0, 520)}\n\n${unrelated}`, 'edited'],
  ['its words put for others, its sentences moved', original, spun, 'spun'],
  ['the same news in words of one’s own', original, apart, null],
  ['other news', original, unrelated, null],
  ['nothing', original, '', null],
  ['two notices of a line', 'Netflix has renewed Salt Harbour.', 'Netflix renews Salt Harbour.', null],
]

for (const [name, a, b, kind] of pairs)
  test(`a text beside ${name}`, () => {
    assert.equal(compareTexts(a, b)?.kind ?? null, kind)
    assert.equal(compareTexts(b, a)?.kind ?? null, kind)
    if (kind === null) return
    const known = new Set(sketchOf(a).keys)
    assert.ok(
      sketchOf(b).keys.some(key => known.has(key)),
      'they share a key',
    )
  })

test('passages are offsets of the first text', () => {
  const verdict = compareTexts(original, `${original.slice(0, 520)}\n\n${unrelated}`)!
  for (const { start, end } of verdict.passages) assert.ok(original.slice(start, end).trim().length > 20)
})

test('any text can be compared with any other, both ways alike', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.constantFrom(original, spun, apart, unrelated),
    fc.stringMatching(/^(?:[A-Z][a-z]{0,6}[ .\n]){0,60}$/),
  )
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [one, other] = [compareTexts(a, b), compareTexts(b, a)]
      assert.deepEqual([one?.kind, one?.share], [other?.kind, other?.share])
      for (const { start, end } of one?.passages ?? []) assert.ok(start >= 0 && end <= a.length && start < end)
    }),
  )
})

test('long and repeated texts are looked at in their beginnings', () => {
  for (const text of [
    'a '.repeat(2_000_000),
    'Netflix Netflix. '.repeat(200_000),
    '.'.repeat(3_000_000),
    '\n'.repeat(3_000_000),
    'x'.repeat(3_000_000),
  ]) {
    assert.ok(sketchOf(text).keys.length <= 22)
    compareTexts(text, original)
  }
})
