import { starterCatalogue } from '../../src/catalogues/starter/index.ts'
import {
  compileExtractor,
  extractClaims,
  nameOf,
  refOf,
  seriesAt,
  tenseAt,
  titlesOf,
  whoseExamples,
  windowOf,
  type Draft,
  type Item,
  type PropertyReader,
  type Scope,
  type Watch,
  type WholeText,
} from '../../src/extract/index.ts'
import { compileGazetteer, linkArticle, titleExamples } from '../../src/link/index.ts'
import { whoseRows } from '../../src/extract/whose.fixture.ts'
import type { Claim, Links } from '../../src/model/index.ts'
import { properties } from '../../src/properties/index.ts'
import { carrierExamples, spreadChannels } from '../../src/properties/platform/index.ts'
import { seasonExamples } from '../../src/properties/release/index.ts'
import { analyse, readArticle, tokenize } from '../../src/read/index.ts'
import type { GoldClaim, ScoredProperty } from '../gold.ts'
import { isSameName, isSameTitle, isSameValue } from '../score.ts'
import type { Choice, Example } from './logistic.ts'
import { isExpected, type Material } from './material.ts'

type DateItem = Extract<Item, { type: 'D' }>

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
    const titles = labelledTitles(source)
    // A row in which nothing is to be read may name a series all the same.
    if (source.row !== null && titles.length === 0) return []
    return titleExamples(article, tokens, sentences, gazetteer).map(({ written, features, offset }) => {
      const isRight = titles.some(title => isSameName(written, title))
      const isNearly = !isRight && titles.some(title => isSameTitle(written, title))
      const isUntold = !isRight && features.includes('told known') && !features.includes('told ordinary')
      const weight = isNearly ? elsewhere : isUntold ? untold : source.row === null ? 1 : rowWeight
      return { article: source.id, features, isRight, weight, offset, written }
    })
  })
}

/** A title that the catalogue knows may be one though the article claims nothing of its series: that it has no label teaches little. */
const untold = 0.1

/** The series that a text's labels, or what a row expects ("Dark 3: renewed"), are about. */
function labelledTitles({ claims, row }: Material): string[] {
  const named = row === null ? claims.map(({ series }) => series) : row.expected.map(line => /^(.+?)(?: \d+)?: /.exec(line)![1]!)
  return [...new Set(named)]
}

/** The candidates of the judges, by property; those are right that have the like among the labels. */
export function claimExamples(material: readonly Material[]): ReadonlyMap<ScoredProperty, readonly ClaimExample[]> {
  const examples = new Map<ScoredProperty, ClaimExample[]>()
  extractAll(material, (source, links) => ({
    sentence: () => {},
    candidates: (reader, candidates, scope) => {
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
    },
  }))
  return examples
}

/** Each series of an article with each channel that it names; those are right that have the like among the labels. */
export function carrierDecisions(material: readonly Material[]): Example[] {
  const examples: Example[] = []
  for (const source of material) {
    if (source.row !== null && source.row.property !== 'platform') continue
    const { article, tokens, sentences } = prepare(source)
    const links = linkArticle(article, tokens, sentences, gazetteer)
    const finish = (whole: WholeText): void => {
      spreadChannels(whole)
      for (const { series, name, names } of carrierExamples(whole)) {
        const { title } = links.series[series]!.ref
        const isRight =
          source.row === null
            ? source.claims.some(
                ({ property, value, series }) =>
                  property === 'platform' && isSameTitle(title, series) && isSameValue(property, value, { name }),
              )
            : source.row.expected.some(line => line.startsWith(`${title}: ${name}`))
        examples.push({ article: source.id, features: names, isRight, weight: source.row === null ? 1 : rowWeight, offset: 0 })
      }
    }
    const readers = properties.map(reader => (reader.property === 'platform' ? { ...reader, finish } : reader))
    extractClaims(article, tokens, sentences, links, compileExtractor(readers), false)
  }
  return examples
}

/** Choices between series: whose words are that carry a label. */
export function whoseChoices(material: readonly Material[]): Choice[] {
  const choices: Choice[] = []
  extractAll(material, ({ id, claims, text }, links) => ({
    candidates: () => {},
    sentence: scope => {
      const { start, end } = scope.view.sentence
      const here = claims.filter(({ anchor }) => anchor !== '' && holds(text.slice(start, end), anchor))
      const places = new Map<number, Set<string>>()
      for (const label of here) for (const at of placesOf(scope, label)) places.set(at, (places.get(at) ?? new Set()).add(label.series))
      for (const [at, titles] of places) {
        const options = whoseExamples(scope, at).map(({ ref, names }) => ({
          features: names,
          isRight: [...titles].some(title => isSameTitle(links.series[ref]!.ref.title, title)),
        }))
        if (options.length > 1 && options.some(({ isRight }) => isRight)) choices.push({ article: id, options })
      }
    },
  }))
  return choices
}

/** Choices between seasons: of which one a date is the release that carries a label. */
export function seasonChoices(material: readonly Material[]): Choice[] {
  const choices: Choice[] = []
  extractAll(material, ({ id, claims, text }, links) => ({
    candidates: () => {},
    sentence: scope => {
      const { start, end } = scope.view.sentence
      const here = claims.filter(({ property, anchor }) => property === 'release' && holds(text.slice(start, end), anchor))
      for (const date of here.length === 0 ? [] : scope.items)
        if (date.type === 'D') choices.push(...choicesFor(scope, date, here, id, links))
    },
  }))
  return choices
}

function choicesFor(scope: Scope, date: DateItem, labels: readonly GoldClaim[], article: string, links: Links): Choice[] {
  const usual = tenseAt(scope, date.at)
  const choices: Choice[] = []
  for (const tense of usual === 'open' ? (['past', 'future'] as const) : [usual]) {
    const window = windowOf(scope, date, tense)
    const same = window === null ? [] : labels.filter(({ value }) => isSameValue('release', value, window))
    if (window === null || same.length === 0) continue
    const near = [seriesAt(scope, date.at), ...titlesOf(scope).map(refOf)].filter(ref => ref !== null)
    for (const ref of new Set(near)) {
      const seasons = same.filter(({ series }) => isSameTitle(links.series[ref]!.ref.title, series)).map(({ season }) => season)
      const event = { at: date.at, word: 'premiere', rule: '' }
      const options = seasonExamples(scope, { ref, event, date, tense, window }).map(({ season, names }) => ({
        features: names,
        isRight: seasons.includes(season),
      }))
      if (options.some(({ isRight }) => isRight)) choices.push({ article, options })
    }
  }
  return choices
}

/** What a row of tests counts in choices: as if it stood so many times. */
const rowTimes = 3

/** Choices between series by the rows of tests, whose word after `|` is asked about. */
export function whoseRowChoices(): Choice[] {
  return whoseRows.flatMap(([marked, title], row) => {
    const mark = marked.indexOf('|')
    const choices: Choice[] = []
    const source: Material = { id: `whose${row}`, text: marked.replace('|', ''), url: null, published: '2022-08-29', claims: [], row: null }
    extractAll([source], (_, links) => ({
      candidates: () => {},
      sentence: scope => {
        const { sentence, offsets } = scope.view
        const token = scope.tokens.start.indexOf(mark)
        if (token < sentence.from || token >= sentence.to) return
        const options = whoseExamples(scope, offsets[token - sentence.from]!).map(({ ref, names }) => ({
          features: names,
          isRight: links.series[ref]!.ref.title === title,
        }))
        if (options.some(({ isRight }) => isRight)) choices.push({ article: source.id, options })
      },
    }))
    return Array.from({ length: rowTimes }, () => choices).flat()
  })
}

/** Choices between seasons by the rows of the release reader's tests. */
export function seasonRowChoices(rows: readonly Material[]): Choice[] {
  const choices: Choice[] = []
  extractAll(
    rows.filter(({ row }) => row?.property === 'release' && row.expected.length > 0),
    ({ id, row }, links) => ({
      candidates: () => {},
      sentence: scope => {
        for (const date of scope.items) {
          if (date.type !== 'D') continue
          const usual = tenseAt(scope, date.at)
          const [ref, tense] = [seriesAt(scope, date.at), usual === 'open' ? 'future' : usual]
          const window = windowOf(scope, date, tense)
          if (ref === null || window === null) continue
          const days = window.earliest === window.latest ? window.earliest : `${window.earliest}/${window.latest}`
          const lines = row!.expected.filter(line => line.includes(`: ${days}`))
          const event = { at: date.at, word: 'premiere', rule: '' }
          const options = seasonExamples(scope, { ref, event, date, tense, window }).map(({ season, names }) => ({
            features: names,
            isRight: lines.some(line => line.startsWith(`${links.series[ref]!.ref.title}${season === null ? '' : ` ${season}`}:`)),
          }))
          if (options.some(({ isRight }) => isRight)) for (let time = 0; time < rowTimes; time++) choices.push({ article: id, options })
        }
      },
    }),
  )
  return choices
}

/** Where in a sentence the words of a label stand: its name, channel or date, else where its anchor begins. */
function placesOf(scope: Scope, label: GoldClaim): number[] {
  const items = scope.items.filter(item => isOfLabel(scope, item, label))
  if (items.length > 0) return items.map(({ at }) => at)
  const begins = scope.article.text.indexOf(label.anchor, scope.view.sentence.start)
  if (begins < 0 || begins >= scope.view.sentence.end) return []
  let token = scope.view.sentence.from
  while (token + 1 < scope.view.sentence.to && scope.tokens.end[token]! <= begins) token++
  return [scope.view.offsets[token - scope.view.sentence.from]!]
}

function isOfLabel(scope: Scope, item: Item, { property, value }: GoldClaim): boolean {
  if (property === 'release')
    return (
      item.type === 'D' &&
      (['past', 'future'] as const).some(tense => {
        const window = windowOf(scope, item, tense)
        return window !== null && isSameValue('release', value, window)
      })
    )
  const name = property === 'cast' || property === 'crew' ? value['person'] : property === 'platform' ? value['name'] : null
  return typeof name === 'string' && 'mention' in item && item.type !== 'T' && isSameName(nameOf(scope, item), name)
}

function extractAll(material: readonly Material[], watching: (source: Material, links: Links) => Watch): void {
  let watch: Watch
  const extractor = compileExtractor(properties, {
    sentence: scope => watch.sentence(scope),
    candidates: (...shown) => watch.candidates(...shown),
  })
  for (const source of material) {
    const { article, tokens, sentences } = prepare(source)
    const links = linkArticle(article, tokens, sentences, gazetteer)
    watch = watching(source, links)
    extractClaims(article, tokens, sentences, links, extractor, false)
  }
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
