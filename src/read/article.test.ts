import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readArticle, type ReadInput } from './article.ts'
import { ReadError } from './read-error.ts'

const read = (text: string | Uint8Array, input: Partial<ReadInput> = {}, options = {}) =>
  readArticle(
    {
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      contentType: null,
      url: null,
      name: 'a file',
      sha256: 'abc',
      ...input,
    },
    options,
  )
const words =
  'The lighthouse drama comes back in spring, the network said, and its star will be in it again, as will most of those who lived.'

describe('HTML is told from text', () => {
  for (const [what, text, input, isHtml] of [
    ['by its doctype', `<!doctype html><p>${words}`, {}, true],
    ['by its first tag', `\n <div><p>${words}</p></div>`, {}, true],
    ['behind a comment', `<!-- saved -->\n<html><p>${words}`, {}, true],
    ['by its type', `${words} <b>So.</b>`, { contentType: 'text/html; charset=utf-8' }, true],
    ['by its name', `${words} <b>So.</b>`, { name: 'a.HTML' }, true],
    ['by its end tags', `${words}</p><a>x</a><p>${words}</p>`, {}, true],
    ['against its type, by its doctype', `<!doctype html><p>${words}`, { contentType: 'text/plain' }, true],
    ['not by a mark of less', `${words} 3 < 4, and a <b>.`, {}, false],
    ['not by its type alone', words, { contentType: 'text/html' }, false],
    ['not in Markdown', `# Salt Harbour\n\n${words} <br> and <b>so</b> on.`, {}, false],
  ] as const)
    test(what, () => assert.equal(read(text, input).text.includes('<b>') || !/<\w/.test(text) || read(text, input).text === text, !isHtml))
})

test('a plain text is kept as it is', () => {
  const text = `Salt Harbour Season 2: All We Know\r\n\r\nBy Ada Quill | 3 May 2021\r\n\r\n${words}  \r\n`
  const article = read(text, { url: 'https://shows.example/2020/01/01/salt' })
  assert.deepEqual(
    { ...article, blocks: article.blocks.map(block => article.text.slice(block.start, block.end)) },
    {
      url: 'https://shows.example/2020/01/01/salt',
      title: 'Salt Harbour Season 2: All We Know',
      publisher: null,
      published: '2021-05-03',
      publishedFrom: 'text',
      updated: null,
      language: 'en',
      sha256: 'abc',
      text: text.replaceAll('\r\n', '\n'),
      blocks: ['Salt Harbour Season 2: All We Know', words],
      marks: [],
    },
  )
})

describe('the day of a plain text', () => {
  for (const [what, text, url, options, published, from, updated] of [
    [
      'the option wins',
      `date 2020-08-27 ${words}`,
      'https://a.example/2019/01/01/b',
      { published: '2022-02-02' },
      '2022-02-02',
      'option',
      null,
    ],
    ['the text wins over the address', `date 2020-08-27 ${words}`, 'https://a.example/2019/01/01/b', {}, '2020-08-27', 'text', null],
    ['an update stands for it', `Salt Harbour\n\nUpdated: May 5, 2021\n\n${words}`, null, {}, '2021-05-05', 'text', '2021-05-05'],
    ['the address', words, 'https://a.example/2019/01/01/b', {}, '2019-01-01', 'url', null],
    [
      'the address that is given wins over the one it was fetched from',
      words,
      'https://a.example/2019/01/01/b',
      { url: 'https://b.example/2018/01/01/c' },
      '2018-01-01',
      'url',
      null,
    ],
    ['nothing', words, 'https://a.example/b', {}, null, null, null],
  ] as const) {
    test(what, () => {
      const article = read(text, { url }, options)
      assert.deepEqual([article.published, article.publishedFrom, article.updated], [published, from, updated])
    })
  }
})

test('Markdown is told from the name and the type too', () => {
  const text = `Salt Harbour\n\n${words} It is *very* dark.`
  assert.equal(read(text).marks.length, 0)
  assert.equal(read(text, { name: 'a.md' }).marks.length, 1)
  assert.equal(read(text, { contentType: 'text/markdown; charset=utf-8' }).marks.length, 1)
})

describe('bytes without an article are refused in one line:', () => {
  for (const [what, bytes, problem] of [
    ['none', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['a page without words', '<html><head><title></title><script>run()</script></head><body><div id="app"></div></body></html>', 'empty'],
    ['a PDF', '%PDF-1.4', 'binary'],
  ] as const) {
    test(what, () =>
      assert.throws(
        () => read(bytes),
        error =>
          error instanceof ReadError &&
          error.problem === problem &&
          error.exitCode === 2 &&
          error.message.startsWith('a file ') &&
          !error.message.includes('\n'),
      ),
    )
  }
})
