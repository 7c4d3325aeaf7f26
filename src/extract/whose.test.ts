import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { starterCatalogue } from '../catalogues/starter/index.ts'
import { compileGazetteer, linkArticle } from '../link/index.ts'
import { analyse, readArticle, tokenize } from '../read/index.ts'
import { compileExtractor, extractClaims, seriesAt } from './index.ts'
import { whoseRows } from './whose.fixture.ts'

const gazetteer = compileGazetteer(starterCatalogue(), tokenize)

describe('whose words are', () => {
  for (const [marked, title] of whoseRows) test(marked, () => assert.equal(seriesOfMark(marked), title))
})

/** The series that the word after `|` speaks of. */
function seriesOfMark(marked: string): string | null {
  const mark = marked.indexOf('|')
  const bytes = Buffer.from(marked.replace('|', ''))
  const article = readArticle({ bytes, contentType: 'text/plain', url: null, name: 'row', sha256: '' }, { published: '2022-08-29' })
  const { tokens, sentences } = analyse(article)
  const links = linkArticle(article, tokens, sentences, gazetteer)
  let title: string | null = null
  const watch = {
    candidates: () => {},
    sentence: (scope: Parameters<typeof seriesAt>[0]) => {
      const { sentence, offsets } = scope.view
      const token = tokens.start.indexOf(mark)
      if (token < sentence.from || token >= sentence.to) return
      const ref = seriesAt(scope, offsets[token - sentence.from]!)
      title = ref === null ? null : links.series[ref]!.ref.title
    },
  }
  extractClaims(article, tokens, sentences, links, compileExtractor([], watch), false)
  return title
}
