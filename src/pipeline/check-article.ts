import { createHash } from 'node:crypto'
import { compileExtractor, extractClaims, type PropertyReader } from '../extract/index.ts'
import { compileGazetteer, linkArticle, openGazetteer } from '../link/index.ts'
import type { Catalogue, Day, Finding, Report } from '../model/index.ts'
import { analyse, readArticle, tokenize } from '../read/index.ts'
import type { CheckContext } from '../check/index.ts'

/** What a caller knows that the article does not say. */
export interface CheckOptions {
  readonly published?: Day
  readonly today: Day
  readonly url?: string
  /** Whether to keep what `explain` shows. */
  readonly trace?: boolean
}

/** An article as it came in. */
export interface ArticleInput {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly url: string | null
  readonly name: string
}

/** Reads claims from an article and looks for what is wrong with them. Throws `ReadError` when there is no article in the bytes. */
export type CheckArticle = (input: ArticleInput, options: CheckOptions) => Report

/** The parts that a checker is made of. */
export interface CheckerParts {
  /** What is known of series: in memory, or the bytes that were compiled of all catalogues. */
  readonly catalogue: Catalogue | Uint8Array
  readonly properties: readonly PropertyReader[]
  readonly findProblems: (context: CheckContext) => Finding[]
}

/** Makes a catalogue and the properties' rules ready once, for any number of articles. Throws a `PackedError` for bytes that hold no compiled catalogue. */
export function makeChecker(parts: CheckerParts): CheckArticle {
  const { catalogue } = parts
  const gazetteer = catalogue instanceof Uint8Array ? openGazetteer(catalogue, tokenize) : compileGazetteer(catalogue, tokenize)
  const extractor = compileExtractor(parts.properties)
  return (input, options) => {
    const sha256 = createHash('sha256').update(input.bytes).digest('hex')
    const article = readArticle({ ...input, sha256 }, { published: options.published, url: options.url })
    if (article.language !== 'en' && article.language !== 'und')
      return { article, series: [], claims: [], findings: [], today: options.today, trace: [] }
    const { tokens, sentences } = analyse(article)
    const links = linkArticle(article, tokens, sentences, gazetteer)
    const { claims, trace } = extractClaims(article, tokens, sentences, links, extractor, options.trace ?? false)
    const findings = parts.findProblems({ article, claims, links, tokens, sentences, today: options.today })
    const series = links.series
      .map((linked, index) => ({ ...linked.ref, main: index === links.main, mentions: linked.mentions }))
      .toSorted((a, b) => Number(b.main) - Number(a.main) || b.mentions - a.mentions)
      .map(({ mentions: _, ...ref }) => ref)
    return { article, series, claims, findings, today: options.today, trace }
  }
}
