import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readArticle, type ReadInput, type ReadOptions } from './article.ts'

const words =
  '<p>The lighthouse drama comes back in spring, the network said, and its star will be in it again, as will most of those who lived; the others will be seen as ghosts, or in letters that the keeper’s daughter reads.</p><p>There is no trailer as yet.</p>'

function read(
  head: string,
  body = `<h1>Salt Harbour returns to Northwave</h1>${words}`,
  input: Partial<ReadInput> = {},
  options: ReadOptions = {},
) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`
  return readArticle(
    { bytes: new TextEncoder().encode(html), contentType: 'text/html', url: null, name: 'a page', sha256: 'abc', ...input },
    options,
  )
}
const jsonLd = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`

describe('the day of publication', () => {
  const heading = '<h1>Salt Harbour returns to Northwave</h1>'
  const cases: readonly (readonly [what: string, head: string, body: string, published: string | null, from: string | null])[] = [
    ['JSON-LD NewsArticle', jsonLd({ '@type': 'NewsArticle', datePublished: '2021-05-03T08:00:00+09:00' }), '', '2021-05-03', 'meta'],
    [
      'JSON-LD @graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': ['Article', 'Thing'], datePublished: '2021-05-03' },
        ],
      }),
      '',
      '2021-05-03',
      'meta',
    ],
    [
      'JSON-LD list',
      jsonLd([{ '@type': 'BreadcrumbList' }, { '@type': 'BlogPosting', datePublished: '3 May 2021' }]),
      '',
      '2021-05-03',
      'meta',
    ],
    [
      'JSON-LD type as an address',
      jsonLd({ '@type': 'https://schema.org/NewsArticle', datePublished: '2021-05-03' }),
      '',
      '2021-05-03',
      'meta',
    ],
    [
      'JSON-LD with line breaks in texts and a comma too many',
      jsonLd('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2021-05-03",}'),
      '',
      '2021-05-03',
      'meta',
    ],
    ['JSON-LD in a comment', jsonLd('<!-- {"@type":"NewsArticle","datePublished":"2021-05-03"} -->'), '', '2021-05-03', 'meta'],
    ['JSON-LD beyond mending', jsonLd('{"@type":"NewsArticle","a":"b"c","datePublished":"2021-05-03"'), '', '2021-05-03', 'meta'],
    ['article:published_time', meta('article:published_time', '2021-05-03T08:00:00Z'), '', '2021-05-03', 'meta'],
    ...['date', 'dc.date', 'DC.date.issued', 'sailthru.date', 'parsely-pub-date', 'pubdate', 'publish-date', 'citation_date'].map(
      name => [`meta ${name}`, meta(name, '2021-05-03'), '', '2021-05-03', 'meta'] as const,
    ),
    ['itemprop', '', '<meta itemprop="datePublished" content="2021-05-03">', '2021-05-03', 'meta'],
    [
      '<time pubdate>',
      '',
      `<time datetime="2019-01-01">then</time>${heading}<time datetime="2021-05-03" pubdate>3 May</time>`,
      '2021-05-03',
      'meta',
    ],
    [
      'the first <time> after the heading',
      '',
      `<time datetime="2019-01-01">then</time>${heading}<time datetime="2021-05-03">3 May</time><time datetime="2022-01-01">x</time>`,
      '2021-05-03',
      'meta',
    ],
    ['a visible line', '', `${heading}<p>Published: May 3, 2021</p>`, '2021-05-03', 'text'],
    [
      'an element that is called a date',
      '',
      `${heading}<div class="post-meta"><span class="author">Ada Quill</span><span class="entry-date">May 3, 2021</span></div>`,
      '2021-05-03',
      'text',
    ],
    ['only an update', meta('article:modified_time', '2021-05-03'), '', '2021-05-03', 'meta'],
    ['the canonical address', '<link rel="canonical" href="https://shows.example/2021/05/03/salt">', '', '2021-05-03', 'url'],
    ['a sentinel', meta('date', '0001-01-01T00:00:00'), '', null, null],
    ['a release date', '', `${heading}<p class="date">Release date: May 3, 2021</p>`, null, null],
    ['a comment’s time', '', `${heading}${words}<div class="comment-date">May 3, 2021</div>`, null, null],
    ['nothing', '', '', null, null],
  ]
  for (const [what, head, body, published, from] of cases) {
    test(`from ${what}`, () => {
      const article = read(head, body === '' ? undefined : body.includes(words) ? body : `${body}${words}`)
      assert.deepEqual([article.published, article.publishedFrom], [published, from])
    })
  }

  const everywhere = {
    option: '2021-01-01',
    ld: jsonLd({ '@type': 'NewsArticle', datePublished: '2021-01-02' }),
    og: meta('article:published_time', '2021-01-03'),
    date: meta('date', '2021-01-04'),
    time: `${heading}<time datetime="2021-01-05" pubdate></time>`,
    text: '<p>Published: January 6, 2021</p>',
    url: 'https://shows.example/2021/01/07/salt',
  }
  const order = ['option', 'ld', 'og', 'date', 'time', 'text', 'url'] as const
  for (let first = 0; first < order.length; first++) {
    test(`${order[first]} wins over ${order.slice(first + 1).join(', ') || 'nothing'}`, () => {
      const has = (name: (typeof order)[number]) => order.indexOf(name) >= first
      const head = [has('ld') && everywhere.ld, has('og') && everywhere.og, has('date') && everywhere.date].filter(Boolean).join('')
      const body = [has('time') ? everywhere.time : heading, has('text') && everywhere.text, words].filter(Boolean).join('')
      const article = read(head, body, { url: everywhere.url }, has('option') ? { published: everywhere.option } : {})
      assert.equal(article.published, `2021-01-0${first + 1}`)
    })
  }
})

describe('the day of an update', () => {
  for (const [what, head, updated] of [
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2021-05-03', dateModified: '2021-05-09' }), '2021-05-09'],
    ['OpenGraph', meta('article:published_time', '2021-05-03') + meta('article:modified_time', '2021-05-09'), '2021-05-09'],
    ['the same day', jsonLd({ '@type': 'NewsArticle', datePublished: '2021-05-03T08:00', dateModified: '2021-05-03T09:00' }), null],
    ['an earlier day', jsonLd({ '@type': 'NewsArticle', datePublished: '2021-05-03', dateModified: '2020-05-03' }), null],
  ] as const)
    test(`from ${what}`, () => assert.equal(read(head).updated, updated))
})

describe('the title', () => {
  for (const [what, head, body, title] of [
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', headline: 'Salt Harbour &amp; its <i>lamp</i>' }) + meta('og:title', 'Other'),
      undefined,
      'Salt Harbour & its lamp',
    ],
    ['OpenGraph', meta('og:title', 'Salt Harbour is back') + '<title>Other</title>', undefined, 'Salt Harbour is back'],
    [
      'OpenGraph, without the site',
      meta('og:title', 'Salt Harbour is back | The Tidings') + meta('og:site_name', 'The Tidings'),
      undefined,
      'Salt Harbour is back',
    ],
    [
      'OpenGraph, without the site before it',
      meta('og:title', 'The Tidings | Salt Harbour is back') + meta('og:site_name', 'The Tidings'),
      undefined,
      'Salt Harbour is back',
    ],
    [
      'OpenGraph, with a dash of its own',
      meta('og:title', 'Salt Harbour - the lamp goes out') + meta('og:site_name', 'The Tidings'),
      undefined,
      'Salt Harbour - the lamp goes out',
    ],
    ['the heading', '<title>Salt Harbour returns to Northwave - TV - The Tidings</title>', undefined, 'Salt Harbour returns to Northwave'],
    [
      '<title> without the site',
      '<title>Salt Harbour goes dark – The Tidings</title><meta property="og:site_name" content="The Tidings">',
      words,
      'Salt Harbour goes dark',
    ],
    ['<title> without a bar and what follows', '<title>Salt Harbour goes dark | Tidings</title>', words, 'Salt Harbour goes dark'],
    ['<title> as it is', '<title>Salt Harbour goes dark</title>', words, 'Salt Harbour goes dark'],
    ['nothing', '', words, ''],
  ] as const) {
    test(`from ${what}`, () => {
      const article = read(head, body)
      assert.equal(article.title, title)
      const block = article.blocks.find(({ kind }) => kind === 'title')
      assert.equal(block === undefined ? '' : article.text.slice(block.start, block.end), title)
    })
  }
})

describe('the publisher', () => {
  for (const [what, head, publisher] of [
    ['og:site_name', meta('og:site_name', 'The Tidings') + jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Other' } }), 'The Tidings'],
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Tidings' } }), 'The Tidings'],
    [
      'JSON-LD by its id',
      jsonLd({
        '@graph': [
          { '@type': 'Article', publisher: { '@id': '#org' } },
          { '@id': '#org', '@type': 'Organization', name: 'The Tidings' },
        ],
      }),
      'The Tidings',
    ],
    ['nothing, not even the host', '', null],
  ] as const)
    test(`from ${what}`, () => assert.equal(read(head, undefined, { url: 'https://tidings.example/a' }).publisher, publisher))
})

test('the language is that of the words; where they are too few, what the page says', () => {
  assert.equal(
    read('', '<p>Die zweite Staffel der Serie kommt im Mai, und die meisten sind wieder dabei, wie der Sender mitgeteilt hat.</p>')
      .language,
    'de',
  )
  assert.equal(read('', '<p>Salt Harbour</p>').language, 'en')
})
