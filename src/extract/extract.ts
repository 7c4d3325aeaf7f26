import {
  compileSieve,
  Features,
  Sifter,
  yearOf,
  type Article,
  type Block,
  type Claim,
  type Links,
  type Sentence,
  type Sieve,
  type Tokens,
  type TraceStep,
} from '../model/index.ts'
import { attributionPatterns } from './attribution.ts'
import { modalityPatterns } from './modality.ts'
import { DocumentState } from './document-state.ts'
import { weighings } from './explain-judges.ts'
import { candidatesOf, judged, type Candidate, type Judge } from './judge.ts'
import type { PropertyReader } from './reader.ts'
import { settleDrafts } from './settle-drafts.ts'
import { slatesOf, type Told } from './slates.ts'
import { newNotes, refOf, scopePatterns, titlesOf, written, type Draft, type Scope } from './scope.ts'
import { viewSentence, type View } from './view.ts'

/** The readers of all properties, compiled for any number of articles. */
export interface Extractor {
  readonly readers: readonly PropertyReader[]
  /** For each cue word, which readers it wakes. */
  readonly wakes: ReadonlyMap<string, number>
  /** For each kind of item, which readers it wakes. */
  readonly itemWakes: Readonly<Record<string, number>>
  readonly sieve: Sieve
  /** For each pattern's place in the sieve, which readers look for it. */
  readonly seekers: Uint32Array
  readonly watch: Watch | null
}

/** What training learns from is shown to it before it is weighed. */
export interface Watch {
  /** Every sentence, before it is read. */
  readonly sentence: (scope: Scope) => void
  /** Every candidate of a sentence, its features by name. */
  readonly candidates: (reader: PropertyReader, candidates: readonly Candidate[], scope: Scope) => void
}

/** Compiles readers, in the order in which they shall read. */
export function compileExtractor(readers: readonly PropertyReader[], watch: Watch | null = null): Extractor {
  const wakes = new Map<string, number>()
  const itemWakes: Record<string, number> = {}
  readers.forEach((reader, i) => {
    for (const cue of reader.cues) {
      if (cue.startsWith('%')) itemWakes[cue.slice(1)] = (itemWakes[cue.slice(1)] ?? 0) | (1 << i)
      else wakes.set(cue, (wakes.get(cue) ?? 0) | (1 << i))
    }
  })
  const sieve = compileSieve([
    ...scopePatterns,
    ...attributionPatterns,
    ...modalityPatterns,
    ...readers.flatMap(({ patterns }) => patterns),
  ])
  const seekers = new Uint32Array(sieve.places.size)
  readers.forEach(({ patterns }, i) => {
    for (const pattern of patterns) seekers[sieve.places.get(pattern)!]! |= 1 << i
  })
  return { readers, wakes, itemWakes, sieve, seekers, watch }
}

/** What extraction gives: claims in order of the text, and with `trace` how each sentence was read. */
export interface Extraction {
  readonly claims: readonly Claim[]
  readonly trace: readonly TraceStep[]
}

/** Of so many series at least an article must speak to speak of several at once. */
const fewest = 2

/** Reads the claims of an article: sentence by sentence, each property's rules on what the sentence shows, then what the whole text settles. */
export function extractClaims(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  links: Links,
  extractor: Extractor,
  withTrace: boolean,
): Extraction {
  const state = new DocumentState(article, links)
  const views = viewAll(tokens, sentences, links)
  const wakes = tokens.words.map(word => wakenByWord(extractor, word))
  const sifter = new Sifter(extractor.sieve)
  const sifted = views.map(({ norm }) => sifter.sift(norm))
  surveySeasons(article, views, links, state)
  state.textYear = yearNamed(views)
  const drafts: Draft[] = []
  const told: Told[] = []
  const titleLines = hasTitleLines(article, views, links)
  const trace: TraceStep[] = []
  const opening = firstViews(views)
  const sheets = extractor.readers.map(({ judge: its }) => (its === undefined ? null : new Features(its.model)))
  let block = -1
  let atHome = 0
  for (const [index, view] of views.entries()) {
    const { sentence } = view
    const blockOf = article.blocks[sentence.block]!
    const heading = blockOf.kind === 'heading' || blockOf.kind === 'title'
    if (sentence.block !== block) {
      block = sentence.block
      enterBlock(article, opening, state, links, sentence.block)
      if (titleLines) enterTitled(state, view, blockOf, article.text)
      atHome = readersUnder(extractor, state.headingText)
    }
    const scope: Scope = {
      view,
      norm: view.norm,
      items: view.items,
      article,
      links,
      tokens,
      block: blockOf,
      state,
      heading,
      question: asks(view.norm),
      drafts,
      sifted: sifted[index]!,
      notes: newNotes(),
    }
    extractor.watch?.sentence(scope)
    const before = drafts.length
    const awake = wakenBy(extractor, wakes, scope, atHome)
    for (let i = 0; i < extractor.readers.length; i++) if (awake & (1 << i)) extractor.readers[i]!.read(scope)
    const weighed = withTrace ? weighings(extractor.readers, scope, drafts.slice(before)) : []
    judge(extractor, sheets, scope, before)
    if (withTrace) trace.push({ ...traceOf(scope, drafts.slice(before)), weighed })
    leaveSentence(scope, state)
    told.push({ view, block: blockOf, titles: titlesOf(scope) })
  }
  const slates = links.series.length < fewest ? [] : slatesOf(told, article)
  for (const reader of extractor.readers) reader.finish?.({ article, links, views, drafts, told, slates })
  return { claims: settleDrafts(drafts, links), trace }
}

/**
 * Puts what the judges hold for claims in the place of what the rules read from a sentence: the drafts from an index on. Each judge has a sheet,
 * which it fills with the features of one candidate after another.
 */
function judge({ readers, watch }: Extractor, sheets: readonly (Features | null)[], scope: Scope, from: number): void {
  const { drafts } = scope
  for (const [i, reader] of readers.entries()) {
    const sheet = sheets[i]!
    if (reader.judge === undefined || sheet === null || !mayJudge(reader.judge, scope)) continue
    const read: Draft[] = []
    let kept = from
    for (let at = from; at < drafts.length; at++) {
      const draft = drafts[at]!
      if (draft.property === reader.property) read.push(draft)
      else drafts[kept++] = draft
    }
    drafts.length = kept
    watch?.candidates(reader, candidatesOf(reader.judge, scope, read), scope)
    for (const draft of judged(reader.judge, scope, read, sheet)) drafts.push(draft)
  }
}

function mayJudge({ kinds }: Judge, { items }: Scope): boolean {
  return kinds.length === 0 || items.some(({ type }) => kinds.includes(type))
}

/** Which readers read all that stands under a heading. */
function readersUnder({ readers }: Extractor, heading: string): number {
  let bits = 0
  if (heading !== '') readers.forEach(({ sections }, i) => (bits |= sections?.test(heading) === true ? 1 << i : 0))
  return bits
}

/** Which readers a sentence wakes: those that have one of their cues in it and look for one of its patterns, or read all of its section. */
function wakenBy(
  { itemWakes, seekers }: Extractor,
  wakes: readonly number[],
  { items, view: { sentence }, tokens, sifted }: Scope,
  atHome: number,
): number {
  let seeking = atHome
  for (const place of sifted.open) seeking |= seekers[place]!
  let cued = 0
  for (const item of items) cued |= itemWakes[item.type] ?? 0
  for (let at = sentence.from; at < sentence.to && (seeking & ~cued) !== 0; at++) cued |= wakes[tokens.ids[at]!]!
  return seeking & cued
}

/** Which readers a word wakes, by itself or by what stands after its hyphen. */
function wakenByWord({ wakes }: Extractor, word: string): number {
  const hyphen = word.indexOf('-')
  return (wakes.get(word) ?? 0) | (hyphen > 0 ? (wakes.get(word.slice(hyphen + 1)) ?? 0) : 0)
}

/** Whether a sentence asks; a title's own mark ("Who Do You Think You Are?") asks nothing. */
function asks(norm: string): boolean {
  const isEnd = norm.endsWith('?') || norm.endsWith('? ”') || norm.endsWith('? )')
  return isEnd && !/%T\d+ (?:” )?\?(?: ”)?$/.test(norm)
}

function viewAll(tokens: Tokens, sentences: readonly Sentence[], links: Links): View[] {
  let mention = 0
  return sentences.map(sentence => {
    while (mention < links.mentions.length && links.mentions[mention]!.from < sentence.from) mention++
    return viewSentence(tokens, sentence, links, mention)
  })
}

/** A first pass: which seasons the article names of which series, so that "the new season" can have its number. */
function surveySeasons(article: Article, views: readonly View[], links: Links, state: DocumentState): void {
  let topic = links.main
  for (const view of views) {
    const kind = article.blocks[view.sentence.block]!.kind
    const title = view.items.find(item => item.type === 'T')
    if (title !== undefined) topic = refOf(title)
    else if (links.main >= 0) topic = links.main
    state.note(view, topic)
    if (kind === 'title' && state.titleSeason === null) state.titleSeason = numberIn(view)
  }
  // A page whose headings all speak of one season is about it, whatever its title says.
  if (state.titleSeason === null) {
    const counts = new Map<number, number>()
    for (const view of views) {
      const kind = article.blocks[view.sentence.block]!.kind
      const number = kind === 'heading' ? numberIn(view) : null
      if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    const best = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]
    if (best !== undefined) state.titleSeason = best[0]
  }
}

/** The year that dates name most often, the latest of several. */
function yearNamed(views: readonly View[]): number | null {
  const counts = new Map<number, number>()
  for (const { items } of views)
    for (const item of items) {
      if (item.type !== 'D' || item.date.spec.kind !== 'window') continue
      const year = yearOf(item.date.spec.window.latest)
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
}

function numberIn(view: View): number | null {
  for (const item of view.items) if (item.type === 'S' && item.season.kind === 'number') return item.season.numbers[0] ?? null
  return null
}

/** The first sentence of each block. */
function firstViews(views: readonly View[]): ReadonlyMap<number, View> {
  const first = new Map<number, View>()
  for (const view of views) if (!first.has(view.sentence.block)) first.set(view.sentence.block, view)
  return first
}

function enterBlock(article: Article, opening: ReadonlyMap<number, View>, state: DocumentState, links: Links, index: number): void {
  state.recentSeason = null
  state.ofBlock = -1
  const block = article.blocks[index]!
  let heading = block.heading
  state.headingSeason = null
  state.headingText = ''
  state.inSection = false
  let topic = links.main
  while (heading >= 0) {
    const view = opening.get(heading)
    if (view !== undefined) {
      if (state.headingText === '') state.headingText = view.norm
      state.headingSeason ??= numberIn(view)
      const title = view.items.find(item => item.type === 'T')
      if (title !== undefined) {
        topic = refOf(title)
        state.inSection = true
        break
      }
    }
    heading = article.blocks[heading]!.heading
  }
  if (topic >= 0) state.topic = topic
}

/** A line that begins with a title, as the lines over a list's paragraphs do: its season, date and channel may follow. */
const titleLine = /^(?:(?:%N\d+|\d+|#) ?[.):]? ?)?(?:“ |‘ )?%T(\d+)(?: ”| ’)?(?= |$)/
/** Words of sentences, which no such line has. */
const sentenceWords =
  /\b(?:is|are|was|were|has|have|had|will|would|be|been|can|could|may|said|says|who|that|which|renewed|cancelled|axed|follows|gets|got|joins|joined|his|her|he|she|they|we|you|i|it|as)\b|(?<![-–—(] )%P|(?:[.!?;,]|:)(?: ”)?$/
const longestLine = 90

/** The series that a short line is the title of, or null. */
function titledBy({ norm, items, sentence }: View, block: Block): number | null {
  // What was taken for the page's title may be the first of the lines.
  if (block.kind === 'title' && !/^%T\d+$/.test(norm)) return null
  if (block.level > 0 || block.end - block.start > longestLine) return null
  if (sentence.end - sentence.start < (block.end - block.start) * 0.9 || sentenceWords.test(norm)) return null
  const line = titleLine.exec(norm)
  return line === null ? null : refOf(items[Number(line[1])]!)
}

/** Whether the article tells of one series after another under such lines: one line is enough in a round-up, elsewhere its own series must have one too. */
function hasTitleLines(article: Article, views: readonly View[], links: Links): boolean {
  if (links.series.length < 2) return false
  const titled = new Set<number>()
  for (const view of views) {
    const ref = titledBy(view, article.blocks[view.sentence.block]!)
    if (ref !== null) titled.add(ref)
  }
  return links.main < 0 ? titled.size > 0 : titled.size > 1 && titled.has(links.main)
}

/** A short line that is a title rules the lines under it, until the next such line or a heading. */
function enterTitled(state: DocumentState, view: View, block: Block, text: string): void {
  const ref = titledBy(view, block)
  if (ref !== null) state.titled = ref
  // "Format: Series" may look like a heading and is a line of the section.
  else if ((block.level > 0 && !/^[a-z ]{3,24} : \S/.test(view.norm)) || block.kind === 'title') state.titled = -1
  // A line like those over the other paragraphs: a title that nobody knows.
  else if (state.titled >= 0 && looksTitled(text.slice(block.start, block.end))) state.titled = unknown
  if (state.titled === -1) return
  state.topic = Math.max(-1, state.titled)
  state.inSection = true
}

/** A section's series that is not known. */
const unknown = -2

/** Whether a line is written as titles are: two words or more with capitals, no label with its value. */
function looksTitled(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu) ?? []
  return (
    line.length <= longestLine &&
    words.length > 1 &&
    words.length < 9 &&
    !/[:–—]|\b(?:season|episodes?|watch|read|photo|image|credit|video|trailer|by)\b/i.test(line) &&
    words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.65
  )
}

/** After a sentence, what it spoke of is what the next one's "it" means. */
function leaveSentence(scope: Scope, state: DocumentState): void {
  const titles = titlesOf(scope)
  // A sentence in brackets is an aside; of several series the one told last goes on, unless the article's own is among them.
  if (titles.length > 0 && !scope.heading && !scope.norm.startsWith('(')) {
    const own = titles.some(item => refOf(item) === state.main)
    state.topic = own ? state.main : refOf(titles.at(-1)!)
    state.topicBlock = scope.view.sentence.block
  }
  if (titles.length > 0) {
    state.last = refOf(titles.at(-1)!)
    if (state.ofBlock < 0) state.ofBlock = refOf(titles[0]!)
  }
  for (const item of scope.items)
    if (item.type === 'S' && item.season.kind === 'number') state.recentSeason = item.season.numbers.at(-1) ?? null
}

function traceOf(scope: Scope, drafts: readonly Draft[]): Omit<TraceStep, 'weighed'> {
  const { sentence } = scope.view
  return {
    start: sentence.start,
    end: sentence.end,
    seen: scope.norm,
    mentions: scope.items.map((item, i) => `%${item.type}${i} ${written(scope, item)}`),
    rules: drafts.map(draft => ({
      rule: draft.rule,
      outcome: `${draft.property} ${JSON.stringify(draft.value)} of ${scope.links.series[draft.series]!.ref.title}, season ${draft.season ?? 'unknown'}, ${draft.polarity}, ${draft.modality}`,
    })),
  }
}
