import { tokenFlag, type Article, type Sentence, type Tokens } from '../model/index.ts'
import { calendarWords, tellsTime } from './calendar-titles.ts'
import type { FoundTitle } from './candidate.ts'
import type { Carrier } from './carriers.ts'
import type { TitleOccurrence } from './choose-titles.ts'
import type { KeyedText } from './key-hash.ts'
import { NameTable } from './name-table.ts'
import { capitalTells, isGiven } from './people.ts'
import { isTitleWord } from './title-shape.ts'
import { properCase } from './titles.ts'
import { functionWords, notNames, seriesNouns } from './words.ts'

const { word, capital, opens, first } = tokenFlag

/** Every place where one of the titles found stands as a title. */
export function titleOccurrences(
  article: Article,
  text: KeyedText,
  titles: readonly FoundTitle[],
  sentences: readonly Sentence[],
  carriers: readonly Carrier[],
): TitleOccurrence[] {
  const finder = NameTable.from(text, titles).in(text)
  const occurrences: TitleOccurrence[] = []
  let carrier = 0
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      while (carrier < carriers.length && carriers[carrier]!.to <= at) carrier++
      const match = finder.match(at, sentence.to)
      if (match === null) continue
      const inCarrier = carrier < carriers.length && carriers[carrier]!.from <= at
      if (inCarrier && carriers[carrier]!.to >= match.to) continue
      if (!standsAsTitle(article, text.tokens, at, match.to, match.value, sentence)) continue
      occurrences.push({ title: match.value, from: at, to: match.to, sentence })
      at = match.to - 1
    }
  }
  return occurrences
}

/** A title so well borne out that it may open a sentence though its word is an ordinary one. */
const sureTitle = 5

/** An ordinary word counts as the title only where it is written as a name. */
function standsAsTitle(article: Article, tokens: Tokens, from: number, to: number, title: FoundTitle, sentence: Sentence): boolean {
  if (title.known && tokens.lower[from]!.includes('-ish')) return true
  if (!properCase(tokens, from, to) && !((tokens.flags[from - 1] ?? 0) & opens)) {
    return !title.ordinary && to - from > 1 && title.known && isTitleWord(tokens, from)
  }
  // "Title: Dark": it stands after the mark after which it was found.
  const isMarked = !(tokens.flags[title.from]! & word) && tokens.lower[from - 1] === tokens.lower[title.from]
  if (to - from > 1 || isMarked) return true
  if (!((tokens.flags[from - 1] ?? 0) & opens) && inPersonName(tokens, from, to, sentence)) return false
  if (!title.ordinary) return true
  const kind = article.blocks[sentence.block]!.kind
  if (from > 0 && tokens.flags[from - 1]! & opens) return true
  const next = tokens.lower[to] ?? ''
  if (next === 'season' || /^s\d/.test(next) || next === 'series') return true
  if (calendarWords.has(tokens.lower[from]!) && tellsTime(tokens, from)) return false
  // "Henry Winkler (Barry)": what a person is known for.
  if (tokens.lower[from - 1] === '(' && next === ')') return true
  if (kind === 'title' || kind === 'heading') return from === sentence.from || seriesNouns.has(tokens.lower[from - 1] ?? '')
  // Part of a longer name, or the first word of a sentence that goes on as prose.
  if (to < sentence.to && isTitleWord(tokens, to) && !notNames.has(tokens.lower[to]!)) return false
  if (from > sentence.from && isTitleWord(tokens, from - 1) && !notNames.has(tokens.lower[from - 1]!) && !(tokens.flags[from - 1]! & first))
    return false
  return (
    capitalTells(tokens, from) ||
    (title.score >= sureTitle && !functionWords.has(tokens.lower[from]!)) ||
    /^(?:is|has|was|will|returns|premieres|season|follows|stars|,)$/.test(next)
  )
}

/** Whether a word is part of a person's name: "Jo Marshall", "John Cardinal". */
function inPersonName(tokens: Tokens, from: number, to: number, sentence: Sentence): boolean {
  // "Dr Phil", "Dr. Phil"
  const before = tokens.lower[from - 1] === '.' ? from - 2 : from - 1
  if (before >= sentence.from && honorifics.has(tokens.lower[before]!)) return true
  const goesOn = to < sentence.to && isTitleWord(tokens, to) && !notNames.has(tokens.lower[to]!) && !isOutsideName(tokens, to)
  if (goesOn && isGiven(tokens.lower[from]!)) return true
  return from > sentence.from && isTitleWord(tokens, from - 1) && isGiven(tokens.lower[from - 1]!) && tokens.lower[to] !== 'season'
}

const honorifics = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'prof', 'professor'])

/** Numbers after a title are its season. */
function isOutsideName(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & capital) === 0
}
