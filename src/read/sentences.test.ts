import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { tokenFlag, type Block } from '../model/index.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

const cases: readonly (readonly [what: string, text: string, sentences: readonly string[]])[] = [
  [
    'full stops',
    'Netflix has renewed Dark. The third season will be the last.',
    ['Netflix has renewed Dark.', 'The third season will be the last.'],
  ],
  ['questions and cries', 'Will Fleabag return? No! It ended in 2019.', ['Will Fleabag return?', 'No!', 'It ended in 2019.']],
  ['a title of a person', 'Mr. Robot ended in 2019. Dr. House did so in 2012.', ['Mr. Robot ended in 2019.', 'Dr. House did so in 2012.']],
  ['a title that is the sentence’s object', 'She met Dr. He and left.', ['She met Dr. He and left.']],
  ['months cut short', 'Succession returns on Oct. 17 on HBO.', ['Succession returns on Oct. 17 on HBO.']],
  ['initials', 'J.J. Abrams and George R. R. Martin met.', ['J.J. Abrams and George R. R. Martin met.']],
  ['a country at the end of a sentence', 'It airs in the U.S. The British run ended.', ['It airs in the U.S.', 'The British run ended.']],
  ['a country within a sentence', 'The U.S. Office ran for nine seasons.', ['The U.S. Office ran for nine seasons.']],
  ['an hour within a sentence', 'It airs at 9 p.m. Thursday on ABC.', ['It airs at 9 p.m. Thursday on ABC.']],
  ['an hour at the end of a sentence', 'It airs at 9 p.m. The finale follows.', ['It airs at 9 p.m.', 'The finale follows.']],
  ['decimals', 'It holds 8.7 on IMDb. Fans agree.', ['It holds 8.7 on IMDb.', 'Fans agree.']],
  ['a quotation with its own stop', '“We are done.” Bateman said so.', ['“We are done.”', 'Bateman said so.']],
  ['a quotation that the sentence goes on from', '“Are we done?” asked Bateman.', ['“Are we done?” asked Bateman.']],
  ['a sentence that begins with a quotation', 'Ozark is over. “We are done,” he said.', ['Ozark is over.', '“We are done,” he said.']],
  ['straight quotes', 'He said "It is over." Then he left.', ['He said "It is over."', 'Then he left.']],
  [
    'a bracketed sentence',
    'Ozark ended. (It ran for four seasons.) Bateman moved on.',
    ['Ozark ended.', '(It ran for four seasons.)', 'Bateman moved on.'],
  ],
  [
    'a title with a mark of its own',
    'Is It Cake?, a baking show, and Jeopardy! are back.',
    ['Is It Cake?, a baking show, and Jeopardy! are back.'],
  ],
  ['an ellipsis within a sentence', 'The cast is… well, small.', ['The cast is… well, small.']],
  ['an ellipsis that ends one', 'The wait goes on... Filming starts in May.', ['The wait goes on...', 'Filming starts in May.']],
  ['a sentence that begins with a number', 'Lost ended. 13.5 million watched.', ['Lost ended.', '13.5 million watched.']],
  ['versus', 'Amber Heard vs. Johnny Depp: It is a series.', ['Amber Heard vs. Johnny Depp: It is a series.']],
  ['a company', 'Warner Bros. Television made it.', ['Warner Bros. Television made it.']],
  ['a full stop without a space', 'See tvguide.com for Ozark.Net listings.', ['See tvguide.com for Ozark.Net listings.']],
  ['no stop at all', 'Everything about Dark season 3', ['Everything about Dark season 3']],
  ['nothing', '  ', []],
]

describe('sentences', () => {
  for (const [what, text, sentences] of cases) {
    test(what, () => assert.deepEqual(split(text), sentences))
  }

  test('every block ends one', () => {
    assert.deepEqual(split('Dark season 3\nMina Dorne as Alba\nThe end'), ['Dark season 3', 'Mina Dorne as Alba', 'The end'])
  })

  test('quotes opened without end are gone through, however many', () => {
    const quotes = '“'.repeat(200_000)
    assert.equal(split(`Dark is back. ${quotes}We are done.`)[0], 'Dark is back.')
    assert.equal(split(`Dark is back. ${quotes}`)[0], 'Dark is back.')
    assert.notEqual(split(`Dark is back. ${quotes}we are done.`)[0], 'Dark is back.')
  })

  test('what stands in no block belongs to no sentence', () => {
    const text = 'Share. Dark is back. Sign up.'
    const tokens = tokenize(text)
    const found = splitSentences(text, [block(7, 20)], tokens)
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['Dark is back.'],
    )
  })

  test('the first word of each is marked, past a mark that opens it', () => {
    const text = 'Ozark is over. “We are done,” he said.\n(Dark too.)'
    const tokens = tokenize(text)
    splitSentences(text, blocksOf(text), tokens)
    assert.deepEqual(
      tokens.lower.filter((_, i) => tokens.flags[i]! & tokenFlag.first),
      ['ozark', 'we', 'dark'],
    )
  })
})

const fragments = [
  'Dark ',
  'U.S. ',
  'J.',
  'Mr. ',
  'p.m. ',
  'The ',
  'it ',
  '“',
  '” ',
  '"',
  '(',
  ') ',
  '. ',
  '.',
  '? ',
  '! ',
  '… ',
  '\n',
  '8.7 ',
  ', ',
  '— ',
  '🎬 ',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map(parts => parts.join('')),
)

test('of any text, sentences stand in order, within their blocks, and hold every token once', () => {
  fc.assert(
    fc.property(texts, text => {
      const tokens = tokenize(text)
      const blocks = blocksOf(text)
      const sentences = splitSentences(text, blocks, tokens)
      let token = 0
      for (const sentence of sentences) {
        assert.equal(sentence.from, token)
        assert.ok(sentence.to > sentence.from)
        assert.equal(sentence.start, tokens.start[sentence.from])
        assert.equal(sentence.end, tokens.end[sentence.to - 1])
        assert.ok(sentence.start >= blocks[sentence.block]!.start && sentence.end <= blocks[sentence.block]!.end)
        token = sentence.to
      }
      assert.equal(token, tokens.count)
    }),
    { seed: 20190526, numRuns: 1500 },
  )
})

function split(text: string): string[] {
  return splitSentences(text, blocksOf(text), tokenize(text)).map(({ start, end }) => text.slice(start, end))
}

/** A block for each line of a text. */
function blocksOf(text: string): Block[] {
  let start = 0
  return text.split('\n').map(line => {
    const made = block(start, start + line.length)
    start = made.end + 1
    return made
  })
}

function block(start: number, end: number): Block {
  return { kind: 'paragraph', level: 0, heading: -1, start, end }
}
