import {
  quoteAt,
  Sifter,
  type Article,
  type Claim,
  type Day,
  type LinkedSeries,
  type Links,
  type Mention,
  type Property,
  type Quote,
  type Sentence,
  type SeriesRef,
  type Sieve,
  type Span,
} from '../model/index.ts'
import type { CheckContext } from './context.ts'
import { dayWords, daysIn, type WrittenDay } from './days.ts'
import { groupsOf } from './groups.ts'
import { lazily } from './lazily.ts'
import { nameOf, type Name } from './names.ts'
import { spansWithin } from './spans-from.ts'
import { speechIn } from './speech.ts'

/** An article laid out for the finders. */
export interface Reading extends CheckContext {
  /** The text in lower case with plain quotes, letter for letter as long as the text: patterns are written for it. */
  readonly plain: string
  /** The days that the text names. */
  readonly days: readonly WrittenDay[]
  /** The series that the article is about; null for a round-up. */
  readonly main: LinkedSeries | null
  /** The lines of the text in which a pattern of the finders can match. */
  readonly linesFor: (pattern: RegExp) => readonly Span[]
  /** What stands within a span: so found, not all of a text is gone through for each of its sentences. */
  readonly mentionsIn: (span: Span) => readonly Mention[]
  readonly daysIn: (span: Span) => readonly WrittenDay[]
  /** The claims of a property on one season of a series, in order. */
  readonly claimsOn: (property: Property, on: Claim) => readonly Claim[]
  /** The claims whose words begin in a sentence, or in none. */
  readonly claimsIn: (sentence: Sentence | null) => readonly Claim[]
  /** Whether what stands at an offset is somebody's speech, in the passage from another on. */
  readonly isSpoken: (from: number, at: number) => boolean
  readonly title: () => string
  readonly notes: Notes
}

/** What was found out for one finder, kept for the others. */
interface Notes {
  readonly seasons: Map<Sentence, readonly number[]>
  highestSeason: number | null
  readonly otherDates: Map<Claim, string | null>
  readonly withoutTitles: Map<Span, string>
  /** Names that were made ready to be compared. */
  readonly names: Map<string, Name>
}

/** A hit of a pattern: where it stands, in which sentence, and its groups. */
export interface Hit extends Span {
  readonly sentence: Sentence
  readonly match: RegExpExecArray
}

/** Lays an article out for finders whose patterns are in a sieve; what it takes time to find is found when first asked for. */
export function readingOf(context: CheckContext, sieve: Sieve): Reading {
  const { main, series } = context.links
  const { text } = context.article
  const plain = plainOf(text)
  const lines = lazily(() => siftLines(plain, sieve))
  const linesFor = (pattern: RegExp): readonly Span[] => lines()[sieve.places.get(pattern)!] ?? []
  const days = lazily(() => linesFor(dayWords).flatMap(line => daysIn(text, line)))
  const speech = lazily(() => speechIn(text))
  const ofSeasons = lazily(() => groupsOf(context.claims, claim => [`${claim.property} ${seasonKey(claim)}`]))
  const ofSentences = lazily(() => groupsOf(context.claims, ({ quote }) => [sentenceAt(context, quote.start)]))
  return {
    ...context,
    plain,
    get days() {
      return days()
    },
    main: series[main] ?? null,
    mentionsIn: spansWithin(() => context.links.mentions),
    daysIn: spansWithin(days),
    claimsOn: (property, on) => ofSeasons().get(`${property} ${seasonKey(on)}`) ?? [],
    claimsIn: sentence => ofSentences().get(sentence) ?? [],
    linesFor,
    isSpoken: (from, at) => speech()(from, at),
    notes: { seasons: new Map(), highestSeason: null, otherDates: new Map(), withoutTitles: new Map(), names: new Map() },
    title: lazily(() => plainOf(context.article.title)),
  }
}

/** For each pattern's place in a sieve, the lines in which it can match. */
function siftLines(plain: string, sieve: Sieve): readonly (readonly Span[] | undefined)[] {
  const sifter = new Sifter(sieve)
  const lines: Span[][] = []
  for (let start = 0; start < plain.length;) {
    const stop = plain.indexOf('\n', start)
    const end = stop < 0 ? plain.length : stop
    if (end > start) {
      const line = { start, end }
      for (const place of sifter.sift(plain, start, end).open) (lines[place] ??= []).push(line)
    }
    start = end + 1
  }
  return lines
}

/** A text in lower case with plain quotes and spaces, as long as it was: "İ" would grow in lower case. */
export function plainOf(text: string): string {
  return text
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\u00a0/g, ' ')
    .replace(/\u0130/g, 'I')
    .toLowerCase()
}

/**
 * The hits of a pattern with the flag `g` in the plain text, each with its sentence; hits outside of sentences are left out. The pattern is one of
 * the sieve's, and reaches over no end of a line.
 */
export function hitsOf(
  reading: Reading,
  pattern: RegExp,
  isWanted: (reading: Reading, start: number, end: number) => boolean = () => true,
): Hit[] {
  const hits: Hit[] = []
  for (const line of reading.linesFor(pattern)) {
    const words = plainAt(reading, line)
    pattern.lastIndex = 0
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      const start = line.start + match.index
      const end = start + match[0].length
      const sentence = isWanted(reading, start, end) ? sentenceAt(reading, start) : null
      if (sentence !== null) hits.push({ start, end, sentence, match })
    }
  }
  return hits
}

/** The sentences that a pattern with the flag `g` hits, each once. */
export function sentencesWith(reading: Reading, pattern: RegExp): Sentence[] {
  return [...new Set(hitsOf(reading, pattern).map(hit => hit.sentence))]
}

/** The sentence that holds an offset; null between sentences. */
export function sentenceAt({ sentences }: Pick<Reading, 'sentences'>, offset: number): Sentence | null {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]!
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return null
}

/** The sentence in which a claim's words begin. */
export function sentenceOf(reading: Reading, claim: Claim): Sentence | null {
  return sentenceAt(reading, claim.quote.start)
}

/** A name of an article, ready to be compared. */
export function nameIn({ notes: { names } }: Reading, text: string): Name {
  const name = names.get(text) ?? nameOf(text)
  names.set(text, name)
  return name
}

/** The plain words of a span. */
export function plainAt({ plain }: Reading, span: Span): string {
  return plain.slice(span.start, span.end)
}

/** The plain words of the sentence in which a claim stands. */
export function wordsOf(reading: Reading, claim: Claim): string {
  return plainAt(reading, sentenceOf(reading, claim) ?? claim.quote)
}

/** The passage at a span. */
export function passage({ article }: Reading, span: Span): Quote {
  return quoteAt(article.text, span.start, span.end)
}

/** Whether a sentence stands in a heading or the title. */
export function isHeading({ article }: Reading, sentence: Sentence): boolean {
  const { kind } = article.blocks[sentence.block]!
  return kind === 'heading' || kind === 'title'
}

/** The plain words of the headings that rule a sentence, the nearest first. */
export function headingsOver(reading: Reading, sentence: Sentence): string[] {
  const { blocks } = reading.article
  const headings: string[] = []
  for (let block = blocks[sentence.block]!.heading; block >= 0; block = blocks[block]!.heading)
    headings.push(plainAt(reading, blocks[block]!))
  return headings
}

/** The plain words of the article's title. */
export function titleWords({ title }: Reading): string {
  return title()
}

/** The catalogue's series that a claim is about, with its entry; null when no catalogue holds it. */
export function linkedOf({ links }: Reading, claim: Claim): LinkedSeries | null {
  let known = seriesByRef.get(links)
  if (known === undefined) {
    const named = new Map(links.series.toReversed().map(linked => [seriesKey(linked), linked]))
    known = new Map(links.series.map(({ ref }) => [ref, named.get(seriesKey({ ref }))!]))
    seriesByRef.set(links, known)
  }
  return known.get(claim.series) ?? null
}

/** Of each article's links: the first series of the same id and title, since a text may tell of thousands. */
const seriesByRef = new WeakMap<Links, ReadonlyMap<SeriesRef, LinkedSeries>>()

function seriesKey({ ref }: Pick<LinkedSeries, 'ref'>): string {
  return `${ref.id ?? ''}|${ref.title}`
}

/** A claim's season of its series, or one so many later. */
export function seasonKey({ season, series: { id, title } }: Claim, later = 0): string {
  return `${season === null ? null : season + later} ${id} ${title}`
}

/** The day from which the article speaks: when it was published, as far as is known. */
export function speaksFrom({ published, updated }: Article): Day | null {
  return published ?? updated
}
