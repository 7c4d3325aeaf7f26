import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from './article.ts'
import { ReadError } from './read-error.ts'

const sentence = 'The lighthouse drama comes back in spring, the network said, and its star will be in it again. '
const paragraph = `<p>${sentence.repeat(4)}</p>`

const pages: readonly (readonly [what: string, make: () => string])[] = [
  ['100,000 levels of <div>', () => `${'<div>'.repeat(100_000)}${paragraph}${'</div>'.repeat(100_000)}`],
  ['300,000 <div> never closed', () => `${'<div>'.repeat(300_000)}${paragraph}`],
  ['300,000 <b> never closed', () => `${paragraph}${'<b>'.repeat(300_000)}${paragraph}`],
  ['end tags of nothing', () => `${'<div></x>'.repeat(100_000)}${paragraph}`],
  ['250 levels around 3 MB', () => `${'<div>'.repeat(250)}${paragraph.repeat(6000)}`],
  ['250 levels, 150 times', () => `${'<div>'.repeat(250)}${paragraph}${'</div>'.repeat(250)}`.repeat(150)],
  ['tables in tables', () => `${'<table><tr><td>'.repeat(50_000)}${paragraph}`],
  ['rows in rows', () => `<table>${'<tr>'.repeat(300_000)}${'<table>'.repeat(100_000)}${paragraph}`],
  ['a cell of 300,000 paragraphs', () => `<table><tr><td>${'<p>a word'.repeat(300_000)}</table>${paragraph}`],
  ['headings never closed', () => `<body>${'<h1>x'.repeat(100_000)}${'</figcaption>'.repeat(100_000)}${paragraph}`],
  ['40,000 links', () => `<div><p>${'<a href="/x">some words</a>, '.repeat(40_000)}</p></div>${paragraph}`],
  ['a million marks of less', () => `<html>${'<'.repeat(1_000_000)}${paragraph}`],
  ['an attribute of 10 MB', () => `<html><div class="${'x '.repeat(5_000_000)}">${paragraph}`],
  ['a million attributes', () => `<html><div ${'x=1 '.repeat(1_000_000)}>${paragraph}`],
  ['quotes never closed', () => `<p>${paragraph}${'<a href="x>'.repeat(300_001)}`],
  ['comments never closed', () => `${paragraph}${'<!--'.repeat(1_000_000)}`],
  ['scripts never closed', () => `${paragraph}${'<script>'.repeat(300_000)}`],
  ['comments before all', () => `${'<!---->'.repeat(500)}${paragraph}`],
  ['a title of 4 MB', () => `<title>${'a - '.repeat(1_000_000)}</title>${paragraph}`],
  ['200,000 <meta>', () => `${'<meta name=a content=b>'.repeat(200_000)}${paragraph}`],
  ['JSON-LD without end', () => `<script type="application/ld+json">${'['.repeat(900_000)}</script>${paragraph}`],
  [
    'JSON-LD of 100,000 levels',
    () => `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>${paragraph}`,
  ],
  ['hidden elements never closed', () => `<p>${sentence}</p>${'<div hidden>'.repeat(200_000)}${paragraph}`],
  ['10 MB of paragraphs', () => `<html><body><article>${paragraph.repeat(25_000)}`],
  ['10 MB of entities', () => `<p>${sentence}</p><p>${'&amp;'.repeat(2_000_000)}`],
  ['10 MB of lines', () => `${sentence}\n`.repeat(100_000)],
  ['10 MB in one line', () => sentence.repeat(100_000)],
  ['10 MB of headings', () => `Salt Harbour Release Date\n`.repeat(400_000)],
  ['10 MB of items', () => '- an item\n'.repeat(1_000_000)],
  ['10 MB of blank lines', () => `${sentence}${'\n'.repeat(10_000_000)}${sentence}`],
  ['10 MB of Markdown brackets', () => `# x\n[a](/b)${'['.repeat(10_000_000)}\n${sentence}`],
  ['10 MB of Markdown stars', () => `# x\n${'*a '.repeat(3_000_000)}\n${sentence}`],
  ['10 MB of underlining', () => `x\n${'='.repeat(10_000_000)}\n${sentence}`],
  ['10 MB of bars', () => `${'|'.repeat(10_000_000)}\n${sentence}`],
  ['mojibake', () => `${sentence}${'itâ€™s '.repeat(500_000)}`],
]

for (const [what, make] of pages) {
  test(what, () => {
    const bytes = new TextEncoder().encode(make())
    const article = readArticle({ bytes, contentType: null, url: null, name: 'a page', sha256: '' })
    assert.ok(article.text.includes('The lighthouse drama') || what.includes('headings') || what.includes('items'), 'the article is found')
    let end = 0
    for (const block of article.blocks) {
      assert.ok(block.start >= end && block.end > block.start && block.end <= article.text.length)
      end = block.end
    }
  })
}

test('any bytes give an article or a ReadError', () => {
  // A small generator with a fixed seed: the same bytes in every run.
  let state = 42
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pieces = [
    '<p>',
    '</p>',
    '<div class="x',
    '">',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<table><tr><td>',
    '</td>',
    '<li>',
    '<h2>',
    '&amp;',
    '&#x',
    '&#99999999;',
    '"',
    "'",
    '=',
    '<',
    '>',
    '\n',
    '- ',
    '# ',
    '**',
    'Published: May 3, 2021',
    ' a word',
    'Leave a Comment',
    '\u00e2\u20ac\u2122',
    '\ud83d\ude00',
    '{"@type":"NewsArticle"',
    '<script type="application/ld+json">',
    '<time datetime="',
    '<title>',
    '<a href=x>',
    '</a>',
    '<i>',
    '</i>',
    '\ufffd',
    '\u0001',
  ]
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: next(60) }, () => pieces[next(pieces.length)]).join('')
    const bytes = new TextEncoder().encode(text)
    for (let i = 0; i < bytes.length; i++) if (next(200) === 0) bytes[i] = next(256)
    try {
      const article = readArticle({ bytes, contentType: null, url: null, name: 'x', sha256: '' })
      for (const span of [...article.blocks, ...article.marks])
        assert.ok(span.start >= 0 && span.end > span.start && span.end <= article.text.length)
    } catch (error) {
      assert.ok(error instanceof ReadError, `${String(error)} for ${JSON.stringify(text)}`)
    }
  }
})
