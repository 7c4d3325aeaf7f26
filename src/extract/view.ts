import { tokenFlag, type Links, type Mention, type Sentence, type Tokens } from '../model/index.ts'
import { dateStarters, readDate } from './dates.ts'
import type { DateMention } from './resolve-date.ts'
import { cardinalOf, cardinals } from './number-words.ts'
import { isShortSeason, readSeason, seasonStarters, type SeasonMention } from './seasons.ts'

const { word, opens, closes, digit } = tokenFlag

/** Something in a sentence that rules see as one sign: its letter is the kind. */
export type Item =
  | {
      readonly type: 'T' | 'P' | 'C' | 'K' | 'O'
      readonly from: number
      readonly to: number
      readonly mention: Mention
      readonly at: number
    }
  | { readonly type: 'S'; readonly from: number; readonly to: number; readonly season: SeasonMention; readonly at: number }
  | { readonly type: 'D'; readonly from: number; readonly to: number; readonly date: DateMention; readonly at: number }
  | { readonly type: 'N'; readonly from: number; readonly to: number; readonly value: number; readonly at: number }

/**
 * A sentence as the rules see it: lower-case words parted by single spaces, with series as %T, people and characters %P, channels %C, companies %K,
 * outlets %O, seasons %S, dates %D and numbers %N, each followed by its index in `items`.
 */
export interface View {
  readonly norm: string
  readonly items: readonly Item[]
  /** For each token of the sentence, where it begins in `norm`. */
  readonly offsets: readonly number[]
  readonly sentence: Sentence
}

const kinds = { series: 'T', person: 'P', channel: 'C', company: 'K', outlet: 'O' } as const

/** Contracted forms in full, so that rules know one form of each negation. */
const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "isn't": 'is not',
    "aren't": 'are not',
    "wasn't": 'was not',
    "weren't": 'were not',
    "hasn't": 'has not',
    "haven't": 'have not',
    "hadn't": 'had not',
    "doesn't": 'does not',
    "don't": 'do not',
    "didn't": 'did not',
    "wouldn't": 'would not',
    "shouldn't": 'should not',
    "couldn't": 'could not',
    "it'll": 'it will',
    "he'll": 'he will',
    "she'll": 'she will',
    "they'll": 'they will',
    "we'll": 'we will',
    "i'll": 'i will',
    "there'll": 'there will',
    "you'll": 'you will',
    "we've": 'we have',
    "they've": 'they have',
    "i've": 'i have',
    canceled: 'cancelled',
    canceling: 'cancelling',
    cancels: 'cancels',
    instalment: 'installment',
    green: 'green',
  }),
)

/** Units that a number joined by a hyphen counts: "10-episode", "30-minute", "two-part". */
const counted = new Set('episode episodes part parter minute minutes min hour season week month year star stars out film'.split(' '))

/** What a word may begin, or be, as bits: most words begin nothing, and one look tells. */
const look = { season: 1, date: 2, number: 4, contraction: 8 } as const
const looks: ReadonlyMap<string, number> = gatherLooks()

function gatherLooks(): ReadonlyMap<string, number> {
  const gathered = new Map<string, number>()
  const note = (words: Iterable<string>, bit: number): void => {
    for (const word of words) gathered.set(word, (gathered.get(word) ?? 0) | bit)
  }
  note(seasonStarters, look.season)
  note(dateStarters, look.date)
  note(cardinals.keys(), look.season | look.number)
  note(contractions.keys(), look.contraction)
  return gathered
}

function looksOf(lower: string, flags: number): number {
  if (!(flags & word)) return 0
  if (flags & digit) return look.season | look.date | look.number
  const known = looks.get(lower)
  if (known !== undefined) return known
  if (lower.includes('-')) return look.season | look.date | look.number
  return isShortSeason(lower) ? look.season : 0
}

/** Reads the seasons, dates and numbers of a sentence and lays it out for the rules. `mention` is the index of the first mention at or after the sentence. */
export function viewSentence(tokens: Tokens, sentence: Sentence, links: Links, mention: number): View {
  const layout = new Layout(sentence)
  const { mentions } = links
  let next = mention
  let openSingles = 0
  for (let at = sentence.from; at < sentence.to; at = layout.at) {
    while (next < mentions.length && mentions[next]!.from < at) next++
    const ahead = mentions[next]
    const named = ahead !== undefined && ahead.from === at ? ahead : null
    if (named !== null && named.kind !== 'person') {
      layout.putItem({ type: kinds[named.kind], from: at, to: named.to, mention: named, at: layout.start })
      // "Mirzapur 3": a small bare number after a title is its season.
      if (named.kind === 'series' && layout.at < sentence.to && isBareSeason(tokens, layout.at, sentence.to)) putBareSeason(layout, tokens)
      continue
    }
    const lower = tokens.lower[at]!
    const flags = tokens.flags[at]!
    const looked = looksOf(lower, flags)
    if ((looked & (look.season | look.date)) !== 0 && (named === null || !named.sure)) {
      // A season's words may run over a name of unknown kind ("the second Field Of Dreams series"), not past the next mention.
      const limit = named !== null ? sentence.to : Math.min(sentence.to, ahead?.from ?? sentence.to)
      const season = looked & look.season ? readSeason(tokens, at, limit) : null
      if (season !== null) {
        layout.putItem({ type: 'S', from: at, to: season.to, season, at: layout.start })
        continue
      }
      const date = looked & look.date ? readDate(tokens, at, limit) : null
      if (date !== null) {
        layout.putItem({ type: 'D', from: at, to: date.to, date, at: layout.start })
        continue
      }
    }
    if (named !== null) {
      layout.putItem({ type: 'P', from: at, to: named.to, mention: named, at: layout.start })
      continue
    }
    if (looked & look.number && putNumber(layout, lower)) continue
    if (flags & word) {
      layout.putWord(looked & look.contraction ? contractions.get(lower)! : lower)
      continue
    }
    // "Princess Pictures’ comedy": an apostrophe after s closes no quotation that none has opened.
    const isSingle = lower === '’' || lower === "'" || lower === '‘'
    if (isSingle && flags & opens) openSingles++
    const possessive = isSingle && flags & closes && openSingles === 0 && at > sentence.from && tokens.lower[at - 1]!.endsWith('s')
    if (isSingle && flags & closes && openSingles > 0) openSingles--
    layout.putWord(possessive ? "'s" : flags & opens ? '“' : flags & closes ? '”' : lower)
  }
  return layout.view()
}

/** A sentence's words and items as they are laid out one after another. */
class Layout {
  /** The token that comes next. */
  at: number
  /** How long `norm` is. */
  #length = 0
  readonly #words: string[] = []
  readonly #items: Item[] = []
  readonly #offsets: number[] = []
  readonly #sentence: Sentence

  constructor(sentence: Sentence) {
    this.at = sentence.from
    this.#sentence = sentence
  }

  /** Where in `norm` the next word begins. */
  get start(): number {
    return this.#length === 0 ? 0 : this.#length + 1
  }

  putItem(item: Item): void {
    this.#put(`%${item.type}${this.#items.length}`, item.to)
    this.#items.push(item)
  }

  putWord(form: string): void {
    this.#put(form, this.at + 1)
  }

  /** Adds a word that no token stands for. */
  append(form: string): void {
    this.#length = this.start + form.length
    this.#words.push(form)
  }

  /** The words are joined in one go: a text made by adding to it is slow to search. */
  view(): View {
    this.#offsets.push(this.#length)
    return { norm: this.#words.join(' '), items: this.#items, offsets: this.#offsets, sentence: this.#sentence }
  }

  #put(form: string, to: number): void {
    const { start } = this
    for (; this.at < to; this.at++) this.#offsets.push(start)
    // A mark that folds to nothing is no first word.
    if (form !== '' || this.#length > 0) this.append(form)
  }
}

function putBareSeason(layout: Layout, tokens: Tokens): void {
  const { at } = layout
  const season = { from: at, to: at + 1, kind: 'number', numbers: [Number(tokens.lower[at])], final: false } as const
  layout.putItem({ type: 'S', from: at, to: at + 1, at: layout.start, season })
}

/** "Ten", "24"; "10-episode" is a number and what it counts. */
function putNumber(layout: Layout, lower: string): boolean {
  const { at, start } = layout
  const hyphen = lower.indexOf('-')
  const glued = hyphen > 0 ? cardinalOf(lower.slice(0, hyphen)) : null
  // "6x60-minute": six of sixty minutes.
  const times = /^(\d{1,2})[x×](\d{2,3})(?:-?(mins?|minutes?))?$/.exec(lower)
  if (times !== null) {
    layout.putItem({ type: 'N', from: at, to: at + 1, value: Number(times[1]), at: start })
    layout.append('x')
    layout.putItem({ type: 'N', from: at, to: at + 1, value: Number(times[2]), at: layout.start })
    if (times[3] !== undefined) layout.append(times[3])
    return true
  }
  if (glued !== null && counted.has(lower.slice(hyphen + 1).split('-')[0]!)) {
    layout.putItem({ type: 'N', from: at, to: at + 1, value: glued, at: start })
    layout.append('-')
    layout.append(lower.slice(hyphen + 1))
    return true
  }
  const value = cardinalOf(lower)
  if (value === null || lower === 'one') return false
  layout.putItem({ type: 'N', from: at, to: at + 1, value, at: start })
  return true
}

function isBareSeason(tokens: Tokens, at: number, limit: number): boolean {
  const lower = tokens.lower[at]!
  if (!/^(?:[2-9]|1\d)$/.test(lower)) return false
  const next = at + 1 < limit ? tokens.lower[at + 1]! : ''
  return !/^(?:episodes?|seasons?|million|percent|%|\/|minutes?|hours?|years?|days?|weeks?|out|times|p\.m\.?|a\.m\.?|pm|am)$/.test(next)
}

/** The token of the sentence at an offset of its `norm`. */
export function tokenAt(view: View, offset: number): number {
  let low = 0
  let high = view.offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (view.offsets[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return view.sentence.from + Math.min(low, view.sentence.to - view.sentence.from - 1)
}
