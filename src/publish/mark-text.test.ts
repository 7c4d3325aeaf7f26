import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { quoteAt } from '../model/index.ts'
import type { Block, Claim, Finding, Report } from '../model/index.ts'
import { articleHtml } from './article-html.ts'
import { markText } from './mark-text.ts'
import { emptyReport, sampleArticle, sampleReport } from './sample.fixture.ts'
import { severityOrder } from './words.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What is left of a page when its tags are taken away. */
function stripped(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&([^;]+);/g, (_, name: string) => entities[name]!)
}

/** The letters of the article's part of the page; white space between blocks is no matter there. */
function lettersOf(report: Report): string {
  const html = articleHtml(report).toString()
  return packed(stripped(html.replace(/<aside[^]*?<\/aside\s*>/g, '')))
}

const packed = (text: string): string => text.replace(/\s+/g, '')

const textOf = (report: Report): string =>
  markText(report)
    .map(({ markup }) => stripped(markup.toString()))
    .join('')

test('without its tags the marked sample is the text', () => {
  assert.equal(textOf(sampleReport), sampleArticle.text)
  assert.equal(lettersOf(sampleReport), packed(sampleArticle.text))
})

const letters = fc.string({
  unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', "'", ' ', '\n', '한', '😀', '\ud800', '='),
  maxLength: 80,
})

test('without its tags any marked text is the text, wherever blocks and quotes lie', () => {
  const offsets = fc.tuple(fc.nat(90), fc.nat(90))
  fc.assert(
    fc.property(letters, fc.array(offsets), fc.array(offsets), fc.array(fc.nat(90)), (text, claimed, wrong, cuts) => {
      const quote = ([a, b]: [number, number]) => quoteAt(text, Math.min(a, b), Math.max(a, b))
      const claims = claimed.map((pair, index): Claim => {
        return { ...sampleReport.claims[index % 20]!, quote: quote(pair) }
      })
      const findings = wrong.map((pair, index): Finding => {
        return {
          kind: 'contradiction',
          severity: severityOrder[index % 3]!,
          claims: [],
          message: '<m>',
          quotes: [quote(pair), quote([0, 3])],
        }
      })
      const edges = [...new Set(cuts)].sort((a, b) => a - b)
      const blocks = edges.slice(0, -1).map((start, index): Block => {
        return {
          kind: index % 3 === 0 ? 'heading' : 'paragraph',
          level: 2,
          heading: -1,
          start,
          end: edges[index + 1]! - (index % 2),
        }
      })
      const report = { ...emptyReport, article: { ...sampleArticle, text, blocks }, claims, findings }
      assert.equal(textOf(report), text)
      assert.equal(lettersOf(report), packed(text))
    }),
  )
})

const sampleMarks = [...parseHTML(`<body>${articleHtml(sampleReport)}`).document.querySelectorAll('a.mark')]

test('words that several claims share link to the innermost and wear the marks of all', () => {
  const marks = sampleMarks.map(mark => [mark.textContent, mark.className, mark.getAttribute('href')])
  assert.deepEqual(marks.slice(16, 18), [
    ['12, of ', 'mark facts', '#claim-14'],
    ['53 to 72 minutes each', 'mark facts', '#claim-15'],
  ])
  assert.match(sampleMarks[17]!.getAttribute('title'), /^Running time: Season 1: .* \(and 1 more\)$/)
  assert.equal(marks[7]![2], '#claim-6', 'of claims with the same words, the first')
  assert.deepEqual(marks[14], ['You may watch season 2 on Nordlys right now', 'mark facts tint error', '#claim-12'])
})

test('marks of several kinds on the same words lie at different depths', () => {
  const [claim, other] = [sampleReport.claims[4]!, sampleReport.claims[2]!]
  const both = { ...emptyReport, claims: [claim, { ...other, quote: claim.quote } as Claim] }
  assert.match(articleHtml(both).toString(), /class="mark status"[^>]*><span class="mark dates deep-1">The Salt Line was/)
})

test('only the first stretch of a claim is a stop for the keyboard', () => {
  const stops = sampleMarks.filter(mark => mark.getAttribute('tabindex') !== '-1').map(mark => mark.getAttribute('href'))
  assert.equal(new Set(stops).size, stops.length)
  assert.ok(stops.length < sampleMarks.length)
})

test('an article of 20,000 words with thousands of marks keeps its every letter', () => {
  const sentence = 'The Salt Line was officially renewed by Nordlys for Season 2 on June 6. '
  const text = sentence.repeat(1600)
  const claims = Array.from({ length: 4800 }, (_, index): Claim => {
    const start = Math.floor(index / 3) * sentence.length
    return { ...sampleReport.claims[index % 20]!, quote: quoteAt(text, start + (index % 3) * 4, start + 60) }
  })
  const findings = Array.from({ length: 800 }, (_, index): Finding => {
    return {
      ...sampleReport.findings[0]!,
      quotes: [quoteAt(text, index * 2 * sentence.length, index * 2 * sentence.length + 90)],
    }
  })
  const report = { ...sampleReport, article: { ...sampleArticle, text, blocks: [] }, claims, findings }
  assert.ok(lettersOf(report) === packed(text))
})
