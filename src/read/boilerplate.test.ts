import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { boilerplateAt, type Dropped } from './boilerplate.ts'
import { readPlain } from './plain.ts'

const lines: readonly (readonly [words: string, dropped: Dropped | null])[] = [
  ['Leave a Comment', 'rest'],
  ['Leave a Reply Cancel reply', 'rest'],
  ['12 Comments', 'rest'],
  ['3 thoughts on “Salt Harbour”', 'rest'],
  ['Comments are closed.', 'rest'],
  ['Your email address will not be published. Required fields are marked *', 'rest'],
  ['Related Posts', 'list'],
  ['You may also like:', 'list'],
  ['Trending Now', 'list'],
  ['More from Northwave', 'list'],
  ['Also read: Glass Orchard is back', 'line'],
  ['>> READ MORE: Glass Orchard is back', 'line'],
  ['[Read more…]', 'line'],
  ['Related: why the keeper left', 'line'],
  ['- Advertisement -', 'line'],
  ['[ ] Cancel it', 'line'],
  ['Article continues below', 'line'],
  ['Sign up for our newsletter', 'line'],
  ['Follow us on every service', 'line'],
  ['We use cookies to make this better', 'line'],
  ['Share', 'line'],
  ['Share this:', 'line'],
  ['5 min read', 'line'],
  ['© 2024 Northwave', 'line'],
  ['✖', 'line'],
  ['The comments of the director were kind.', null],
  ['Related to the keeper by marriage, Alba inherits the lamp.', null],
  ['Share of the audience: 12%', null],
  ['Home is where the harbour is', null],
  ['More than a million people watched.', null],
  ['“Read more books,” the keeper tells her.', null],
  ['Popular with critics, the series found its audience late.', null],
  ['Next year it will be back.', null],
  ['Comments by the makers suggest otherwise.', null],
  ['2024 will bring a second season.', null],
  ['Latest season: 2', null],
  ['$2 million an episode', null],
  ['Adolescence returns', null],
  ['Printed on film, it looks old.', null],
]
for (const [words, dropped] of lines)
  test(`"${words}" is ${dropped ?? 'the article’s own'}`, () =>
    assert.equal(boilerplateAt(words, { start: 0, end: words.length }), dropped))

test('a long paragraph is never boilerplate', () => {
  const words = `Read more closely, the series is a ghost story. ${'It has layers. '.repeat(30)}`
  assert.equal(boilerplateAt(words, { start: 0, end: words.length }), null)
})

describe('in an article', () => {
  const own = 'The lighthouse drama comes back in May, the network said on Tuesday.'
  const kept = (text: string) => {
    const { blocks } = readPlain(text)
    return blocks.map(block => text.slice(block.start, block.end))
  }
  test('a list of other articles goes, with its heading and until the next sentence', () =>
    assert.deepEqual(kept(`${own}\nYou may also like\nGlass Orchard cast\nTen more shows\n${own}`), [own, own]))
  test('a comment form ends it', () =>
    assert.deepEqual(kept(`${own}\nIt is the last one.\nLeave a Comment\nName *\nI liked the second season best, and I should know.`), [
      own,
      'It is the last one.',
    ]))
  test('a link to the comments at its head does not', () =>
    assert.deepEqual(kept(`${own}\nLeave a comment\n${`${own}\n`.repeat(5)}`), Array(6).fill(own)))
  test('a line goes alone', () => assert.deepEqual(kept(`${own}\nAlso read: Glass Orchard is back\n${own}`), [own, own]))
  test('the text keeps what the blocks leave out', () => {
    const text = `${own}\nLeave a Comment`
    assert.equal(readPlain(text).blocks.at(-1)!.end, own.length)
  })
})
