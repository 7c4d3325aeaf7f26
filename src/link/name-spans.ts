import { tokenFlag, type Article, type Sentence, type Tokens } from '../model/index.ts'
import { companyEnd } from './companies.ts'
import { isTitleCase } from './headline-case.ts'
import { headlineNames } from './headline-names.ts'
import type { TableFinder } from './name-table.ts'
import { isCompanyWord, isGiven, nameEnd, nameKind, type NameKind } from './people.ts'
import { isPlace } from './places.ts'
import { koreanSurnames } from './surnames.ts'
import { isTitleWord } from './title-shape.ts'
import { notNames, ordinaryWords } from './words.ts'

const { word, capital, opens, first } = tokenFlag

/** A run of words that may be somebody's name. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
  readonly heading: boolean
  readonly listed: boolean
  /** A word that is a name only where the text or the catalogue has the whole of it. */
  readonly short: boolean
}

/** What finding names needs to know of the text. */
export interface SpanContext {
  readonly article: Article
  readonly tokens: Tokens
  /** Tokens of titles and channels, which no name enters. */
  readonly covered: Uint8Array
  readonly companies: TableFinder<{ readonly ordinary: boolean }>
  /** Whether the catalogue knows somebody whose name stands at these tokens. */
  readonly isKnown: (from: number, to: number) => boolean
}

/** Finds the runs of words that may be names of people, characters and companies, in the order of the text. */
export function findNameSpans(context: SpanContext, sentences: readonly Sentence[]): NameSpan[] {
  const { article, tokens, covered } = context
  const spans: NameSpan[] = []
  const lowerSeen = new Set<string>()
  for (let at = 0; at < tokens.count; at++) if ((tokens.flags[at]! & (word | capital)) === word) lowerSeen.add(tokens.lower[at]!)
  for (const sentence of sentences) {
    const block = article.blocks[sentence.block]!
    const heading = block.kind === 'title' || block.kind === 'heading'
    if (block.kind === 'title' && isTitleCase(tokens, sentence)) {
      addHeadlineNames(context, sentence, spans)
      continue
    }
    // A line of a cast list begins with a name, not with a sentence's first word.
    const listed = !heading && sentence.to - sentence.from <= 12 && isCastLine(tokens, sentence)
    for (let at = sentence.from; at < sentence.to; at++) {
      if (covered[at]) continue
      let limit = at + 1
      while (limit < sentence.to && !covered[limit] && tokens.lower[limit] !== "'s") limit++
      const company = companyEndIn(context, at, sentence.to)
      if (company > at) {
        spans.push({ from: at, to: company, kind: 'company', heading, listed, short: false })
        at = company - 1
        continue
      }
      let to = nameEnd(tokens, at, limit, listed, heading)
      if (to === at) continue
      let from = at
      // The first word of a sentence is part of the name only if the text does not use it as a common word.
      if (
        !listed &&
        (tokens.flags[from]! & first || heading) &&
        (lowerSeen.has(tokens.lower[from]!) || ordinaryWords.has(tokens.lower[from]!)) &&
        !isGiven(tokens.lower[from]!) &&
        !(koreanSurnames.has(tokens.lower[from]!) && from + 1 < to)
      )
        from++
      // "Hong Kong Except": a place and what the line says of it.
      if (to - from > 2 && isPlaceAt(tokens, from, from + 2)) to = from + 2
      if (from >= to || isPlaceAt(tokens, from, to)) {
        at = to - 1
        continue
      }
      // "Andrew “Freddie” Flintoff": a nickname in quotes stays inside the name.
      if (to + 3 < sentence.to && tokens.flags[to]! & opens && isTitleWord(tokens, to + 1) && tokens.flags[to + 2]! & tokenFlag.closes) {
        const rest = nameEnd(tokens, to + 3, sentence.to)
        if (rest > to + 3) to = rest
      }
      spans.push({ from, to, kind: isCompanyIn(context, from, to) ? 'company' : nameKind(tokens, from, to), heading, listed, short: false })
      at = to - 1
    }
  }
  return spans
}

/** The names in a line of title case: people, companies of the table, and single words that may be short for a name of the text. */
function addHeadlineNames(context: SpanContext, sentence: Sentence, spans: NameSpan[]): void {
  const { tokens, covered } = context
  const names = headlineNames(
    tokens,
    sentence,
    at => !covered[at],
    (from, to) => isPersonal(tokens, from, to) && context.isKnown(from, to),
  )
  let next = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    if (covered[at]) continue
    if (next < names.length && names[next]!.from === at) {
      const { from, to } = names[next++]!
      spans.push({ from, to, kind: 'person', heading: true, listed: false, short: false })
      at = to - 1
      continue
    }
    const company = companyEndIn(context, at, next < names.length ? names[next]!.from : sentence.to)
    if (company > at) {
      spans.push({ from: at, to: company, kind: 'company', heading: true, listed: false, short: false })
      at = company - 1
    } else if (isTitleWord(tokens, at) && !notNames.has(tokens.lower[at]!))
      spans.push({ from: at, to: at + 1, kind: 'unknown', heading: true, listed: false, short: true })
  }
}

/** Where a company's name of the table ends, of which no word is taken yet. */
function companyEndIn({ tokens, companies, covered }: SpanContext, from: number, limit: number): number {
  const to = companyEnd(tokens, from, limit, companies)
  for (let at = from; at < to; at++) if (covered[at]) return from
  return to
}

/** "Sweden", "New Zealand": a place, whose first word may be no name's. */
function isPlaceAt({ lower }: Tokens, from: number, to: number): boolean {
  return to - from === 1
    ? isPlace(lower[from]!) || isPlace(`${lower[from - 1] ?? ''} ${lower[from]!}`)
    : to - from === 2 && isPlace(`${lower[from]!} ${lower[from + 1]!}`)
}

/** Whether a name is a company's that the table knows; one that is also a common word needs a word for a company before it. */
function isCompanyIn({ tokens, companies }: SpanContext, from: number, to: number): boolean {
  const match = companies.match(from, to)
  if (match === null || match.to !== to) return false
  return !match.value.ordinary || companyNouns.has(tokens.lower[from - 1] ?? '')
}
/** Whether a name that the catalogue knows is a person's rather than a company's, which it credits too. */
function isPersonal(tokens: Tokens, from: number, to: number): boolean {
  if (!isTitleWord(tokens, to - 1) || isCompanyWord(tokens.lower[to - 1]!)) return false
  return nameKind(tokens, from, to) === 'person' || !(notNames.has(tokens.lower[from]!) || ordinaryWords.has(tokens.lower[to - 1]!))
}

/** Words for a company right before its name. */
const companyNouns = new Set('company studio studios producer producers indie firm house outfit banner label'.split(' '))

/** "Name as Character": a short line with "as" between two capitals. */
function isCastLine(tokens: Tokens, sentence: Sentence): boolean {
  for (let at = sentence.from + 1; at + 1 < sentence.to; at++)
    if (tokens.lower[at] === 'as' && isTitleWord(tokens, at + 1)) return isTitleWord(tokens, at - 1) || tokens.lower[at - 1] === ')'
  return false
}
