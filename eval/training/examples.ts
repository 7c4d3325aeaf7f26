import { starterCatalogue } from '../../src/catalogues/starter/index.ts'
import { compileExtractor, extractClaims, type Draft, type PropertyReader } from '../../src/extract/index.ts'
import { compileGazetteer, linkArticle, titleExamples } from '../../src/link/index.ts'
import type { Claim, Links } from '../../src/model/index.ts'
import { properties } from '../../src/properties/index.ts'
import { analyse, readArticle, tokenize } from '../../src/read/index.ts'
import type { GoldClaim, ScoredProperty } from '../gold.ts'
import { isSameName, isSameTitle, isSameValue } from '../score.ts'
import type { Example } from './logistic.ts'
import { isExpected, type Material } from './material.ts'

/** A decision about a claim, with what is scored: whether a rule had read it, and which other readings it excludes. */
export interface ClaimExample extends Example {
  readonly claim: Claim
  readonly isRead: boolean
  readonly rivals: string | null
}

/** A decision whether a run of words is a series' title. */
export interface TitleDecision extends Example {
  readonly written: string
}

/** What a test's row counts beside an example of an article. */
const rowWeight = 2
/** What a claim counts that is labelled elsewhere in the article than here. */
const elsewhere = 0.3

const gazetteer = compileGazetteer(starterCatalogue(), tokenize)

function prepare({ id, text, url, published }: Material) {
  const input = { bytes: Buffer.from(text), contentType: 'text/plain', url, name: id, sha256: '' }
  const article = readArticle(input, { ...(published === null ? {} : { published }), ...(url === null ? {} : { url }) })
  return { article, ...analyse(article) }
}

/** The candidates for titles of articles; those are right that have labels. */
export function titleDecisions(material: readonly Material[]): TitleDecision[] {
  return material.flatMap(source => {
    const { article, tokens, sentences } = prepare(source)
    const titles = titlesOf(source)
    // A row in which nothing is to be read may name a series all the same.
    if (source.row !== null && titles.length === 0) return []
    return titleExamples(article, tokens, sentences, gazetteer).map(({ written, features, offset }) => {
      const isRight = titles.some(title => isSameName(written, title))
      const isNearly = !isRight && titles.some(title => isSameTitle(written, title))
      return { article: source.id, features, isRight, weight: isNearly ? elsewhere : source.row === null ? 1 : rowWeight, offset, written }
    })
  })
}

/** The series that a text's labels, or what a row expects ("Dark 3: renewed"), are about. */
function titlesOf({ claims, row }: Material): string[] {
  const named = row === null ? claims.map(({ series }) => series) : row.expected.map(line => /^(.+?)(?: \d+)?: /.exec(line)![1]!)
  return [...new Set(named)]
}

/** The candidates of the judges, by property; those are right that have the like among the labels. */
export function claimExamples(material: readonly Material[]): ReadonlyMap<ScoredProperty, readonly ClaimExample[]> {
  const examples = new Map<ScoredProperty, ClaimExample[]>()
  let source: Material
  let links: Links
  const extractor = compileExtractor(properties, (reader, candidates, scope) => {
    if (source.row !== null && source.row.property !== reader.property) return
    const property = reader.property as ScoredProperty
    const list = examples.get(property) ?? []
    examples.set(property, list)
    for (const { draft, names, rivals } of candidates) {
      const claim = claimOf(draft, links)
      list.push({
        article: source.id,
        features: names,
        offset: 0,
        claim,
        isRead: names.includes('rule any'),
        rivals: rivals === undefined ? null : `${source.id} ${scope.view.sentence.start} ${rivals}`,
        ...answerFor(source, reader, claim, source.text.slice(scope.view.sentence.start, scope.view.sentence.end)),
      })
    }
  })
  for (source of material) {
    const { article, tokens, sentences } = prepare(source)
    links = linkArticle(article, tokens, sentences, gazetteer)
    extractClaims(article, tokens, sentences, links, extractor, false)
  }
  return examples
}

function claimOf(draft: Draft, links: Links): Claim {
  return { ...draft, id: '', series: links.series[draft.series]!.ref }
}

/** Whether a candidate is right, and how much that counts. */
function answerFor(
  { row, claims }: Material,
  { property }: PropertyReader,
  claim: Claim,
  sentence: string,
): Pick<Example, 'isRight' | 'weight'> {
  if (row !== null) return { isRight: isExpected(row, claim), weight: rowWeight }
  const same = claims.filter(label => label.property === property && isSameValue(label.property, label.value, claim.value))
  const hits = same.filter(label => isHit(label, claim))
  if (hits.length > 0) return { isRight: true, weight: hits.some(({ anchor }) => holds(sentence, anchor)) ? 1 : elsewhere }
  // A day of release that is told of the right series is right here, whatever season was put to it. Somebody told of another series
  // teaches nothing about the words around the name; a channel does, since which series it goes with is the question.
  if (property === 'release' && same.some(({ series }) => isSameTitle(claim.series.title, series))) return { isRight: true, weight: 1 }
  return { isRight: false, weight: same.length > 0 && (property === 'cast' || property === 'crew') ? 0 : 1 }
}

/** Whether a claim is a label's: for releases the season counts. */
export function isHit(label: GoldClaim, claim: Claim): boolean {
  return (
    label.property === claim.property &&
    isSameTitle(claim.series.title, label.series) &&
    isSameValue(label.property, label.value, claim.value) &&
    (label.property !== 'release' || label.season === claim.season)
  )
}

function holds(sentence: string, anchor: string): boolean {
  const [words, part] = [plain(sentence), plain(anchor)]
  return words.includes(part.slice(0, 24)) || part.includes(words.slice(0, 24))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
