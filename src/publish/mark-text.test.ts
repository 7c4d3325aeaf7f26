import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
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

const withoutNotes = (report: Report): string => articleHtml(report).toString().replace(/<aside[^]*?<\/aside\s*>/g, '')

const textOf = (report: Report): string => markText(report).map(({ markup }) => stripped(markup.toString())).join('')

test('without its tags the marked sample is the text', () => {
  assert.equal(textOf(sampleReport), sampleArticle.text)
  assert.equal(stripped(withoutNotes(sampleReport)), sampleArticle.text)
})

const letters = fc.string({ unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', "'", ' ', '\n', '한', '😀', '\ud800', '='), maxLength: 80 })

test('without its tags any marked text is the text, wherever blocks and quotes lie', () => {
  const offsets = fc.tuple(fc.nat(90), fc.nat(90))
  fc.assert(
    fc.property(letters, fc.array(offsets), fc.array(offsets), fc.array(fc.nat(90)), (text, claimed, wrong, cuts) => {
      const quote = ([a, b]: [number, number]) => quoteAt(text, Math.min(a, b), Math.max(a, b))
      const claims = claimed.map((pair, index): Claim => {
        return { ...sampleReport.claims[index % 20]!, quote: quote(pair) }
      })
      const findings = wrong.map((pair, index): Finding => {
        return { kind: 'contradiction', severity: severityOrder[index % 3]!, claims: [], message: '<m>', quotes: [quote(pair), quote([0, 3])] }
      })
      const edges = [...new Set(cuts)].sort((a, b) => a - b)
      const blocks = edges.slice(0, -1).map((start, index): Block => {
        return { kind: index % 3 === 0 ? 'heading' : 'paragraph', level: 2, heading: -1, start, end: edges[index + 1]! - (index % 2) }
      })
      const report = { ...emptyReport, article: { ...sampleArticle, text, blocks }, claims, findings }
      assert.equal(textOf(report), text)
      assert.equal(stripped(withoutNotes(report)), text)
    }),
  )
})

test('words that several claims share link to the innermost and wear the marks of all', () => {
  const html = markText(sampleReport).map(({ markup }) => markup.toString()).join('')
  assert.match(html, /<a class="mark facts" href="#claim-14"[^>]*>12, of <\/a><a class="mark facts" href="#claim-15"[^>]* title="[^"]*\(and 1 more\)">53 to 72 minutes each<\/a>/)
  assert.match(html, /<a class="mark facts tint error" [^>]*>You may watch season 2 on Nordlys right now<\/a>/)
})

test('only the first stretch of a claim is a stop for the keyboard', () => {
  const html = markText(sampleReport).map(({ markup }) => markup.toString()).join('')
  const links = html.match(/<a class="mark [^>]*>/g)!
  const stops = links.filter(link => !link.includes('tabindex="-1"')).map(link => /#claim-\d+/.exec(link)![0])
  assert.equal(new Set(stops).size, stops.length)
})

test('an article of 20,000 words with thousands of marks is marked fast', () => {
  const sentence = 'The Salt Line was officially renewed by Nordlys for Season 2 on June 6. '
  const text = sentence.repeat(1600)
  const claims = Array.from({ length: 4800 }, (_, index): Claim => {
    const start = Math.floor(index / 3) * sentence.length
    return { ...sampleReport.claims[index % 20]!, quote: quoteAt(text, start + (index % 3) * 4, start + 60) }
  })
  const findings = Array.from({ length: 800 }, (_, index): Finding => {
    return { ...sampleReport.findings[0]!, quotes: [quoteAt(text, index * 2 * sentence.length, index * 2 * sentence.length + 90)] }
  })
  const report = { ...sampleReport, article: { ...sampleArticle, text, blocks: [] }, claims, findings }
  const start = performance.now()
  assert.ok(stripped(withoutNotes(report)) === text)
  assert.ok(performance.now() - start < 1500, `${performance.now() - start} ms`)
})
