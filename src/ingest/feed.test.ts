import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { looksLikeFeed, readFeed, type FeedEntry } from './feed.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  title: 'Renewed',
  url: 'https://a.example/1',
  published: '2022-06-06',
  html: null,
  ...given,
})

const forms: readonly (readonly [name: string, text: string, entries: readonly FeedEntry[]])[] = [
  [
    'RSS 2.0 with the whole text',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://a.example/</link>
     <item><title>Renewed</title><link>/1</link><pubDate>Mon, 06 Jun 2022 23:30:00 +0000</pubDate><description>short</description>
     <content:encoded>&lt;p&gt;It was renewed.&lt;/p&gt;</content:encoded></item></channel></rss>`,
    [entry({ html: '<p>It was renewed.</p>' })],
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>urn:1</id><title>Renewed</title><link rel="edit" href="https://a.example/edit"/>
     <link href="https://a.example/1"/><published>2022-06-06T10:00:00Z</published><updated>2022-06-09T10:00:00Z</updated></entry></feed>`,
    [entry({})],
  ],
  [
    'RDF with Dublin Core',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
     <channel><title>News</title><link>https://a.example/</link></channel>
     <item rdf:about="https://a.example/1"><title>Renewed</title><link>https://a.example/1</link><dc:date>2022-06-06</dc:date></item></rdf:RDF>`,
    [entry({})],
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '1', url: 'https://a.example/1', title: 'Renewed', date_published: '2022-06-06T12:00:00Z', content_html: '<p>x</p>' }],
    }),
    [entry({ html: '<p>x</p>' })],
  ],
  [
    'addresses that are none, and days that are none',
    `<rss version="2.0"><channel><title>News</title><item><title>Renewed</title><link>javascript:alert(1)</link><pubDate>soon</pubDate></item>
     <item><title>Renewed</title><link>https://user:pass@a.example/1</link><pubDate>9999999</pubDate></item></channel></rss>`,
    [entry({ url: null, published: null }), entry({ url: null, published: null })],
  ],
]

for (const [name, text, entries] of forms)
  test(`a feed is read: ${name}`, () => assert.deepEqual(readFeed(bytes(text), 'https://a.example/feed')?.entries, entries))

test('many declarations are told from a feed in no time', () => {
  assert.equal(looksLikeFeed(`${'<?xml?>'.repeat(500)}<p>The Night Agent was renewed`), false)
  assert.equal(looksLikeFeed(`<?xml version="1.0"?>\n<?xml-stylesheet href="x"?><rss version="2.0">`), true)
})

test('what is no feed is none', () => {
  for (const text of [
    '',
    '<html><body>rss</body></html>',
    '{"version": 1}',
    'plain <rss',
    '<!-- <rss> -->',
    '<?xml version="1.0"?><svg></svg>',
  ])
    assert.equal(readFeed(bytes(text), null), null, text)
  assert.equal(looksLikeFeed('\uFEFF<?xml version="1.0"?>\n<!-- hello -->\n<rss version="2.0">'), true)
})

test('a feed in another encoding is read by its declaration or its mark', () => {
  const text = '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Café</title></channel></rss>'
  assert.equal(readFeed(Buffer.from(text, 'latin1'), null)?.title, 'Café')
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace('ISO-8859-1', 'utf-16'), 'utf16le')])
  assert.equal(readFeed(wide, null)?.title, 'Café')
})

test('bombs are no feeds: depth, entities, and more than can be', () => {
  const deep = `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`
  assert.equal(readFeed(bytes(deep), null), null)
  const entities = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};">`).join('')}]><rss version="2.0"><channel><title>&a19;</title></channel></rss>`
  assert.ok((readFeed(bytes(entities), null)?.title?.length ?? 0) < 1000)
  assert.equal(readFeed(bytes(`<rss version="2.0">${' '.repeat(20_000_001)}`), null), null)
})

const suite = process.env['HIATUS_BENCH_DATA'] === undefined ? null : join(process.env['HIATUS_BENCH_DATA'], 'suites', 'feedparser')

test(
  'the feeds of the feedparser suite are read or refused, and none breaks the reader',
  { skip: suite === null && 'HIATUS_BENCH_DATA is unset: 2,107 feeds were left out' },
  t => {
    const files = readdirSync(suite!, { recursive: true, encoding: 'utf8' }).filter(
      name => /\.(?:xml|json)$/.test(name) && statSync(join(suite!, name)).isFile(),
    )
    let read = 0
    for (const name of files) {
      const feed = readFeed(readFileSync(join(suite!, name)), 'https://a.example/feed')
      if (feed !== null) read++
      for (const each of feed?.entries ?? []) assert.ok(each.url === null || /^https?:/.test(each.url))
    }
    t.diagnostic(`${read} of ${files.length} feeds read`)
    assert.ok(read > files.length / 2)
  },
)
