import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Report } from '../model/index.ts'
import { safeHref } from './markup.ts'
import { reportHtml } from './report-html.ts'
import { emptyReport, sampleArticle, sampleReport } from './sample.fixture.ts'
import { baseStyle } from './style-base.ts'
import { articlePageHtml } from './whole-pages.ts'

const page = (report: Report = sampleReport) => parseHTML(reportHtml(report)).document

test('what is wrong stands first, gravest first, numbered in order of the text', () => {
  const items = [...page().querySelectorAll('.wrong li')].map(item => item.textContent!.replace(/\s+/g, ' ').trim())
  assert.equal(items.length, 4)
  assert.match(items[0], /^3 ✗ Error Contradiction ?The text gives two windows/)
  assert.match(items[1], /^4 ✗ Error Impossible/)
  assert.match(items[2], /^1 ! Warning Overtaken/)
  assert.match(items[3], /^2 • Note No source/)
})

test('a note stands in the margin of its passage, and a pointer beside its other passages', () => {
  const asides = [...page().querySelectorAll('aside')]
  const noted = asides.map(aside => aside.previousElementSibling!.textContent!.slice(0, 20))
  assert.deepEqual(noted, ['Nordlys has not deci', 'The Salt Line was of', 'According to various', 'You may watch season'])
  assert.equal(asides[0]!.querySelectorAll('#finding-1').length, 1)
  assert.match(asides[1]!.textContent, /1\s+Overtaken, see the note/)
})

test('the claims stand by property, in plain words', () => {
  const groups = [...page().querySelectorAll('.group')]
  assert.deepEqual(
    groups.map(group => group.querySelector('h3')!.textContent!.replace(/\s+/g, ' ').trim()),
    [
      'Renewal 2',
      'Release dates 3',
      'Trailer 1',
      'Cast 4',
      'Makers 1',
      'Episodes 2',
      'Running time 1',
      'Where to watch 1',
      'Ratings 2',
      'Source work 1',
      'Statements 1',
      'Storyline 1',
    ],
  )
  assert.equal(page().querySelector('#claim-5')!.textContent, 'Renewed for season 2, as of 6 June 2022, says Nordlys')
})

test('every link within the page leads to an element, and no id stands twice', () => {
  for (const report of [sampleReport, emptyReport]) {
    const document = page(report)
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    assert.deepEqual(ids, [...new Set(ids)])
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      assert.ok(ids.includes(link.getAttribute('href')!.slice(1)), link.outerHTML)
    }
  }
})

test('nothing of the article becomes markup', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'</style>${1}'
  const quote = { exact: evil, start: 0, end: evil.length }
  const report: Report = {
    ...sampleReport,
    article: {
      ...sampleArticle,
      title: evil,
      publisher: evil,
      language: evil,
      url: 'javascript:alert(1)',
      text: evil,
      blocks: [],
    },
    series: [{ id: null, title: evil, main: false }],
    claims: [
      {
        ...sampleReport.claims[0]!,
        series: { id: null, title: evil },
        attribution: evil,
        asOf: evil,
        quote,
        rule: evil,
      },
      { ...sampleReport.claims[5]!, quote },
    ],
    findings: [{ ...sampleReport.findings[0]!, message: evil, quotes: [quote] }],
  }
  const html = reportHtml(report)
  assert.doesNotMatch(html, /<script|<img|javascript:|<\/style>[^]*<\/style>/)
  const document = parseHTML(html).document
  assert.equal(document.querySelectorAll('[onerror], script, img, iframe').length, 0)
  assert.equal(document.querySelector('h1')!.textContent, evil)
})

test('only http and https are linked, and such links give nothing away', () => {
  const link = page().querySelector('.about a')!
  assert.equal(link.getAttribute('href'), sampleArticle.url)
  assert.equal(link.getAttribute('rel'), 'nofollow noopener noreferrer')
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//example.org', 'no address', null])
    assert.equal(safeHref(url), null)
})

test('the page loads nothing and says so in a policy that only our style can meet', () => {
  const html = reportHtml(sampleReport)
  const nonce = /style-src (?:&#39;|')nonce-([0-9a-z]+)/.exec(html)![1]!
  assert.ok(html.includes(`<style nonce="${nonce}">`))
  assert.doesNotMatch(html, /<(?:script|link rel="stylesheet"|img|iframe)|@import|url\(/)
  assert.equal(nonce, `h${sampleArticle.sha256.slice(0, 32)}`)
  assert.doesNotMatch(reportHtml(sampleReport, { nonce: 'abc' }), /http-equiv/)
})

test('an article without claims is told why', () => {
  assert.match(page(emptyReport).querySelector('.claims .none')!.textContent, /^No claims found: the text names no series\.$/)
  assert.match(page(emptyReport).querySelector('.verdict')!.textContent, /^No claims found: /)
  const clean = { ...sampleReport, findings: [] }
  assert.equal(page(clean).querySelector('.verdict')!.textContent, 'Nothing wrong found in 20 claims.')
  assert.equal(page(clean).querySelectorAll('aside').length, 0)
})

/** The colours of a scheme by name. */
function colours(block: string): ReadonlyMap<string, number> {
  const found = [...block.matchAll(/--([a-z-]+): #([0-9a-f]{6})/g)]
  return new Map(found.map(([, name, hex]) => [name!, luminance(hex!)]))
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const [light = '', dark = ''] = baseStyle.split('@media screen and (prefers-color-scheme: dark)')
const text = ['ink', 'soft', 'accent', 'error', 'warning', 'note']
const tints = ['error-tint', 'warning-tint', 'note-tint', 'accent-soft']
const pairs: readonly (readonly [string, string, number])[] = [
  ...text.flatMap(name => ['paper', 'raised'].map(under => [name, under, 4.5] as const)),
  ...tints.map(tint => ['ink', tint, 4.5] as const),
  ['error', 'error-tint', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['paper', 'error', 4.5],
  ['paper', 'warning', 4.5],
  ['paper', 'note', 4.5],
  ...['status', 'dates', 'people', 'facts', 'story', 'edge'].map(name => [name, 'paper', 3] as const),
  ...['status', 'dates', 'people', 'facts', 'story'].flatMap(name => tints.map(tint => [name, tint, 3] as const)),
]

for (const [scheme, block] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`${scheme} colours have the contrast that WCAG AA asks for`, () => {
    const known = colours(block)
    for (const [over, under, least] of pairs) {
      const [a, b] = [known.get(over)!, known.get(under)!].sort((x, y) => y - x) as [number, number]
      const contrast = (a + 0.05) / (b + 0.05)
      assert.ok(contrast >= least, `${over} on ${under}: ${contrast.toFixed(2)}`)
    }
  })
}

test('what would steer the text of a page is in none: controls, and marks that turn the direction of writing', () => {
  const evil = 'a\u0000b\u001b[2Jc\u0085d\u202ee\u2067f'
  const article = {
    ...sampleArticle,
    title: evil,
    publisher: evil,
    url: `https://a.example/${evil}`,
    text: sampleArticle.text.replace(/ /g, '\u202e'),
  }
  const findings = sampleReport.findings.map(finding => ({ ...finding, message: evil }))
  const written = { title: evil, series: evil, season: 2, asOf: '2022-07-01', lead: evil, premiere: null }
  const sources = [{ number: 1, outlet: evil, title: evil, url: `https://a.example/${evil}`, day: '2022-06-06' }]
  const sections = [{ title: evil, spoils: false, sentences: [{ text: evil, sources: [1] }] }]
  const pages = [reportHtml({ ...sampleReport, article, findings }), articlePageHtml({ ...written, sections, sources })]
  for (const each of pages)
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    assert.doesNotMatch(each, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\\u00[01]|\\u202e/)
  assert.match(pages[1]!, /"headline":"ab\[2Jcdef"/)
})
