import { starterCatalogue } from '../src/catalogues/starter/index.ts'
import { findProblems } from '../src/check/index.ts'
import { compileExtractor, extractClaims } from '../src/extract/index.ts'
import { compileGazetteer, linkArticle } from '../src/link/index.ts'
import { makeChecker, type ArticleInput, type CheckArticle } from '../src/pipeline/index.ts'
import { properties } from '../src/properties/index.ts'
import { analyse, readArticle, tokenize } from '../src/read/index.ts'
import type { Candidate } from './measure.ts'

/** The day on which every article of the bench is checked. */
export const today = '2026-11-22'

/** A document as it comes in: its bytes, and the day that its publisher gave. */
export interface BenchInput {
  readonly input: ArticleInput
  readonly published?: string
  /** Characters, for the rates. */
  readonly characters: number
}

/** A document of the bench from its text. */
export function inputOf(text: string, contentType: 'text/plain' | 'text/html', published?: string): BenchInput {
  const input = { bytes: Buffer.from(text), contentType, url: null, name: 'bench' }
  return { input, characters: text.length, ...(published === undefined ? {} : { published }) }
}

/** The whole job over some documents: read, link, extract, check. Counts claims. */
export function wholeJob(name: string, inputs: readonly BenchInput[], check: CheckArticle): Candidate {
  return candidate(name, inputs, () => {
    let claims = 0
    for (const { input, published } of inputs)
      claims += check(input, published === undefined ? { today } : { today, published }).claims.length
    return claims
  })
}

/** The stages of the job one by one, each on what the one before it gave. */
export function stageCandidates(inputs: readonly BenchInput[]): Candidate[] {
  const gazetteer = compileGazetteer(starterCatalogue(), tokenize)
  const extractor = compileExtractor(properties)
  const read = ({ input, published }: BenchInput) => readArticle({ ...input, sha256: '' }, { published })
  const prepared = inputs.map(document => {
    const article = read(document)
    const { tokens, sentences } = analyse(article)
    const links = linkArticle(article, tokens, sentences, gazetteer)
    const { claims } = extractClaims(article, tokens, sentences, links, extractor, false)
    return { article, tokens, sentences, links, claims }
  })
  type Prepared = (typeof prepared)[number]
  const stage = (name: string, count: (document: Prepared) => number): Candidate =>
    candidate(name, inputs, () => prepared.reduce((sum, document) => sum + count(document), 0))
  return [
    candidate('  read', inputs, () => inputs.reduce((sum, document) => sum + read(document).blocks.length, 0)),
    stage('  tokens + sentences', ({ article }) => analyse(article).sentences.length),
    stage('  link', ({ article, tokens, sentences }) => linkArticle(article, tokens, sentences, gazetteer).mentions.length),
    stage(
      '  extract',
      ({ article, tokens, sentences, links }) => extractClaims(article, tokens, sentences, links, extractor, false).claims.length,
    ),
    stage(
      '  check',
      ({ article, tokens, sentences, links, claims }) => findProblems({ article, claims, links, tokens, sentences, today }).length,
    ),
  ]
}

/** A checker with the starter catalogue. */
export function benchChecker(): CheckArticle {
  return makeChecker({ catalogue: starterCatalogue(), properties, findProblems })
}

function candidate(name: string, inputs: readonly BenchInput[], run: () => number): Candidate {
  return { name, items: inputs.length, characters: inputs.reduce((sum, { characters }) => sum + characters, 0), run }
}
