import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportJson } from './report-json.ts'
import { sampleArticle, sampleReport } from './sample.fixture.ts'

test('the document has the keys that the contract promises, in its order', () => {
  const document = JSON.parse(reportJson(sampleReport)) as Record<string, never>
  assert.deepEqual(Object.keys(document), ['document', 'text', 'series', 'claims', 'findings'])
  assert.deepEqual(document['document'], {
    url: 'https://example.org/salt-line-season-2?x=1&y=2',
    title: sampleArticle.title,
    publisher: 'Example & Sons',
    published: '2022-08-29',
    published_from: 'meta',
    language: 'en',
    sha256: sampleArticle.sha256,
  })
  assert.deepEqual(document['series'], [{ id: 'starter:the-salt-line', title: 'The Salt Line', main: true }])
})

test('a claim stands as the contract says, with its rule', () => {
  const { claims } = JSON.parse(reportJson(sampleReport)) as { claims: Record<string, unknown>[] }
  assert.equal(claims.length, sampleReport.claims.length)
  const { quote, ...rest } = claims[4]!
  assert.deepEqual(rest, {
    id: 'c5',
    series: { id: 'starter:the-salt-line', title: 'The Salt Line' },
    season: 2,
    property: 'renewal',
    value: { status: 'renewed' },
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: 'Nordlys',
    as_of: '2022-06-06',
    rule: 'sample',
  })
  assert.deepEqual(Object.keys(quote as object), ['exact', 'start', 'end'])
})

test('every quote is the text at its offsets', () => {
  const { text, claims, findings } = JSON.parse(reportJson(sampleReport)) as {
    text: string
    claims: { quote: { exact: string; start: number; end: number } }[]
    findings: { quotes: { exact: string; start: number; end: number }[] }[]
  }
  const quotes = [...claims.map(claim => claim.quote), ...findings.flatMap(finding => finding.quotes)]
  assert.ok(quotes.length > 20)
  for (const { exact, start, end } of quotes) assert.equal(text.slice(start, end), exact)
})

test('control characters of an article cannot steer the terminal that JSON is printed to, and come back as they were', () => {
  const title = 'a\u001b[31mb\u009b31mc\u2028d\u202ee\u2067f'
  const json = reportJson({ ...sampleReport, article: { ...sampleArticle, title } })
  // oxlint-disable-next-line no-control-regex -- the escapes are what is looked for
  assert.doesNotMatch(json, /[\u001b\u007f-\u009f\u2028\u202a-\u202e\u2066-\u2069]/)
  assert.equal((JSON.parse(json) as { document: { title: string } }).document.title, title)
})
