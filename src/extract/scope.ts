import type { Article, Block, DateWindow, Day, Links, Modality, Polarity, Quote, Sifted, Tokens, Valued } from '../model/index.ts'
import { resolveDate, type Tense } from './resolve-date.ts'
import type { DocumentState } from './document-state.ts'
import { hasMatch, mayMatch } from './matching.ts'
import { makeSigns, type SentenceSigns } from './signs.ts'
import type { Item, View } from './view.ts'

/** A claim before it is resolved and numbered. */
export type Draft = Valued & {
  readonly rule: string
  /** Index of the series in the links. */
  readonly series: number
  readonly season: number | null
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: string | null
  readonly asOf: Day | null
  readonly quote: Quote
}

/** A sentence with all that a rule needs to read it. */
export interface Scope {
  readonly view: View
  readonly norm: string
  readonly items: readonly Item[]
  readonly article: Article
  readonly links: Links
  readonly tokens: Tokens
  readonly block: Block
  readonly state: DocumentState
  /** Whether it stands in a heading or the title. */
  readonly heading: boolean
  /** Whether it asks. */
  readonly question: boolean
  readonly drafts: Draft[]
  /** Which patterns can match in it. */
  readonly sifted: Sifted
  readonly notes: Notes
}

/** What was found of a sentence, kept for the next rule that asks. */
export interface Notes {
  named: readonly Item[] | null
  told: ReadonlySet<Item> | null
  /** Whose the words at an offset are. */
  readonly whose: Map<number, number | null>
  clauseBreaks: readonly (readonly [number, number])[] | null
  titles: readonly Item[] | null
  attribution: string | null | undefined
  signs: SentenceSigns | null
}

/** The notes of a sentence of which nobody has asked anything. */
export function newNotes(): Notes {
  return { named: null, told: null, whose: new Map(), clauseBreaks: null, titles: null, attribution: undefined, signs: null }
}

const clauseBreak =
  / (?:;|–|—|--|but|while|whereas|although|though|however|unlike) |(?: ,)? and (?=(?:“ )?(?:it|the|he|she|they|we|there|this|%[TC]\d+)(?: ”)? (?:[a-z'-]+ ){0,3}?(?:is|was|are|were|has|have|had|will|would|came|comes|ran|[a-z]+ed|returns?|premieres?|debuts?|stars?|features?)\b)| , (?:which|who|where|with) /g

/** The clause of a sentence around an offset, as start and end in `norm`. */
export function clauseAt(scope: Scope, at: number): readonly [number, number] {
  let start = 0
  scope.notes.clauseBreaks ??= clauseBreaksOf(scope)
  for (const [from, to] of scope.notes.clauseBreaks) {
    if (to <= at) start = to
    else if (from >= at) return [start, from]
  }
  return [start, scope.norm.length]
}

/** Where the clauses of a sentence part; the space that ends one break may begin the next. */
function clauseBreaksOf(scope: Scope): readonly (readonly [number, number])[] {
  const breaks: (readonly [number, number])[] = []
  if (!mayMatch(scope, clauseBreak)) return breaks
  clauseBreak.lastIndex = 0
  for (let match = clauseBreak.exec(scope.norm); match !== null; match = clauseBreak.exec(scope.norm)) {
    const end = match.index + match[0].length
    breaks.push([match.index, end])
    clauseBreak.lastIndex = end - 1
  }
  return breaks
}

/** The titles of a sentence that it tells something of, and not only somebody by. */
export function titlesOf(scope: Scope): readonly Item[] {
  return (scope.notes.titles ??= scope.items.filter(item => item.type === 'T' && !isCredit(scope, item)))
}

/** The item that a placeholder of a match stands for: `%T3` in `norm`. */
export function itemOf(scope: Scope, placeholder: string): Item {
  return scope.items[Number(placeholder.slice(2))]!
}

/** The sentence as models see it. */
export function signsOf(scope: Scope): SentenceSigns {
  return (scope.notes.signs ??= makeSigns(scope.norm))
}

/** Words before a title that make it what somebody or something is known for. */
const knownFor =
  /\b(?:(?:creators?|stars?|producers?|makers?|writers?|directors?|author|team|people|showrunner|minds?|studio) (?:of|behind)|(?:best |well |also |much )?known for|famous for|(?:contributions?|additions?) to|(?:recogni[sz]ed|acclaimed|remembered|celebrated|lauded) for (?:his |her |their )?(?:work|role|part|turn|performance)s? (?:in|on)|behind (?:other |hit |popular )*(?:shows?|series|dramas?|hits|projects|titles) (?:such as|like)|seen (?:in|on)|basis (?:of|for)|similar to|reminiscent of|likes of|fans of|work on|worked on|appeared (?:in|on)|roles? (?:in|on)|starred in|credits include|success(?:es)? of|from the hit) (?:the |shows? (?:like|such as) |hit |series |show |drama |netflix 's |%C\d+ 's |%C\d+ |[a-z]+-nominated |[a-z]+-winning |[a-z]+ - nominated )*(?:(?:“ )?%[TPK]\d+ (?:” )?(?:and|or|,|, and) (?:the )?)*(?:“ )?$/

/** Whether a title only says what somebody is known for: "“Ozark” star", "(Ozark)". */
export function isCredit(scope: Scope, item: Item): boolean {
  const after = scope.norm.slice(item.at, item.at + 40)
  if (/^%T\d+(?: ”)?(?: 's)? (?:star|alum|alums|actor|actress|fame|lead|co-star)\b/.test(after)) return true
  if (
    /^%T\d+(?: ”)?(?: 's)? (?:series )?(?:executive producers?|creators?|co-creators?|showrunners?|producers?|writers?|directors?|boss|ep|veteran|scribe)(?: and executive producers?)? %[PK]/.test(
      after,
    )
  )
    return true
  if (/^%T\d+(?: ”)? 's %P\d+/.test(after)) return true
  const before = scope.norm.slice(0, item.at)
  if (refOf(item) !== scope.state.main && hasMatch(scope, knownFor, before)) return true
  if (isInBrackets(before)) return true
  const open = before.lastIndexOf('(')
  if (open < 0 || before.lastIndexOf(')') > open) return false
  // A bracket of titles alone.
  return /^\( (?:pictured|[ ,;”“]|and|%T\d+|%P\d+)*$/.test(before.slice(open))
}

/** Whether words end within a bracket right after a name: what stands there is what somebody is known for, "Jason Bateman (Ozark, Arrested Development)". */
export function isInBrackets(before: string): boolean {
  const open = before.lastIndexOf('(')
  return open >= 0 && before.lastIndexOf(')') < open && /%P\d+ (?:'s |” )?$/.test(before.slice(0, open))
}

/** Words by which a sentence without a title goes on about the series of the last one. */
const anaphor =
  /\b(?:it|its|they|their|the (?:\S+ ){0,3}?(?:show|series|drama|comedy|sitcom|thriller|anime|soap|programme|program|miniseries|season|cast|spin-?off|reboot|revival|dramedy|project|pilot|newcomer|procedural|docuseries|first|second|third|finale|episodes?|trailer|hit|adaptation)|this (?:series|show|drama|season)|%S\d+|he|she)\b/

/** Words of what is to come. */
const ahead =
  /\b(?:will|to be|is set|are set|set (?:to|for)|slated|scheduled|expected|due|upcoming|going to|to (?:premiere|debut|return|air|launch|release|arrive|drop|start|begin|land)|returns?|premieres|debuts|arrives|airs|launches|coming|starting|beginning|kicks off|bows|begins|drops|lands|is back|are back)\b/

/** Patterns that are looked for in sentences whatever they speak of. */
export const scopePatterns: readonly RegExp[] = [clauseBreak, knownFor, anaphor, ahead]

/**
 * Whether a sentence that names no series is about the one at hand: always where the article or the section has one of its own, else where it was
 * just named, or is meant by a word.
 */
export function goesOn(scope: Scope): boolean {
  const { state } = scope
  return state.main >= 0 || state.inSection || state.topicBlock === scope.view.sentence.block || hasMatch(scope, anaphor)
}

/** Index into the links of what an item names. */
export function refOf(item: Item): number {
  return 'mention' in item ? item.mention.ref : -1
}

/** The season that words at an offset speak of: the nearest in the clause, before rather than after; null where none is named. */
export function seasonItemAt(scope: Scope, at: number): Extract<Item, { type: 'S' }> | null {
  const seasons = scope.items.filter(item => item.type === 'S' && item.season.kind !== 'count')
  if (seasons.length === 0) return null
  const [start, end] = clauseAt(scope, at)
  const before = seasons.filter(item => item.at <= at && item.at >= start)
  const pick = before.at(-1) ?? seasons.find(item => item.at > at && item.at < end) ?? seasons.findLast(item => item.at <= at) ?? null
  return pick as Extract<Item, { type: 'S' }> | null
}

/** The number of a season item, where its words or what the article says of the series' seasons give one. */
export function seasonNumber(scope: Scope, item: Extract<Item, { type: 'S' }> | null, series: number | null): number | null {
  if (item === null) return null
  const { season } = item
  if (season.kind === 'number') return season.numbers[0] ?? null
  if (series === null) return null
  if (season.kind === 'coming') return scope.state.coming(series)
  if (season.kind === 'current' && !season.final && scope.state.ran(series) !== null) return scope.state.ran(series)
  if (season.kind === 'current' && season.final && scope.state.finalSeason(series) !== null) return scope.state.finalSeason(series)
  return null
}

/** The season of the section or the article, where the sentence names none. */
export function sectionSeason(scope: Scope, series: number | null): number | null {
  if (series === null || series !== scope.state.main) return null
  return scope.state.headingSeason ?? scope.state.titleSeason
}

/** 1 where neither the article nor the catalogue knows of another season of a series, else null. */
export function onlySeason({ state, links }: Scope, series: number): number | null {
  if ((state.highest(series) ?? 1) > 1 || state.ran(series) !== null) return null
  const seasons = links.series[series]!.entry?.seasons ?? []
  const known = seasons.filter(({ premiere }) => premiere !== null && (state.reference === null || premiere < state.reference))
  return known.length > 1 ? null : 1
}

/** Whether the words around an offset look back or ahead. */
export function tenseAt(scope: Scope, at: number): Tense {
  const [start, end] = clauseAt(scope, at)
  const clause = scope.norm.slice(start, end)
  const head = scope.norm.slice(start, at)
  if (hasMatch(scope, ahead, clause)) {
    if (
      /\b(?:premiered|debuted|released|aired|launched|dropped|arrived|ran|returned|began|started)\b/.test(head) &&
      !/\bwill\b|\bset to\b|\bto be\b/.test(head)
    )
      return 'past'
    return 'future'
  }
  if (/\b(?:\p{L}+ed|was|were|had|came|began|ran|hit|did|saw|since)\b/u.test(clause)) return 'past'
  return 'open'
}

/** The window of a date item. */
export function windowOf(scope: Scope, item: Extract<Item, { type: 'D' }>, tense: Tense): DateWindow | null {
  return resolveDate(item.date.spec, scope.state.reference, tense, scope.state.textYear)
}

/** The words of the text that an item stands for. */
export function written(scope: Scope, item: Item): string {
  return scope.article.text.slice(scope.tokens.start[item.from], scope.tokens.end[item.to - 1]).replace(/\s+/g, ' ')
}

/** The name that an item stands for: a person's fullest form, a channel or company as first written. */
export function nameOf(scope: Scope, item: Item): string {
  if (item.type === 'P') return scope.links.people[item.mention.ref]!.name
  if (item.type === 'T') return scope.links.series[item.mention.ref]!.ref.title
  if (item.type === 'C' || item.type === 'K' || item.type === 'O') return scope.links.names[item.mention.ref] ?? written(scope, item)
  return written(scope, item)
}
