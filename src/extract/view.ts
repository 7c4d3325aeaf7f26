import { sift, tokenFlag, type Links, type Mention, type Sentence, type Sieve, type Sifted, type Tokens } from '../model/index.ts'
import { readDate } from './dates.ts'
import type { DateMention } from './resolve-date.ts'
import { cardinalOf } from './number-words.ts'
import { readSeason, type SeasonMention } from './seasons.ts'

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
  readonly offsets: Int32Array
  readonly sentence: Sentence
  /** Which of the readers' patterns can match in `norm`. */
  readonly sifted: Sifted
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

/** Reads the seasons, dates and numbers of a sentence and lays it out for the rules. `mention` is the index of the first mention at or after the sentence. */
export function viewSentence(tokens: Tokens, sentence: Sentence, links: Links, mention: number, sieve: Sieve): View {
  const items: Item[] = []
  const offsets = new Int32Array(sentence.to - sentence.from + 1)
  let norm = ''
  let next = mention
  let at = sentence.from
  const put = (type: Item['type'], to: number): number => {
    const start = norm.length === 0 ? 0 : norm.length + 1
    norm += `${norm.length === 0 ? '' : ' '}%${type}${items.length}`
    for (let token = at; token < to; token++) offsets[token - sentence.from] = start
    at = to
    return start
  }
  let single = 0
  while (at < sentence.to) {
    while (next < links.mentions.length && links.mentions[next]!.from < at) next++
    const named = next < links.mentions.length && links.mentions[next]!.from === at ? links.mentions[next]! : null
    const limit = named !== null ? sentence.to : Math.min(sentence.to, links.mentions[next]?.from ?? sentence.to)
    if (named !== null && named.kind !== 'person') {
      const from = at
      const start = put(kinds[named.kind], named.to)
      items.push({ type: kinds[named.kind], from, to: named.to, mention: named, at: start })
      // "Mirzapur 3": a small bare number after a title is its season.
      if (named.kind === 'series' && at < sentence.to && isBareSeason(tokens, at, sentence.to)) {
        const seasonFrom = at
        const number = Number(tokens.lower[at])
        const seasonAt = put('S', at + 1)
        items.push({
          type: 'S',
          from: seasonFrom,
          to: seasonFrom + 1,
          at: seasonAt,
          season: { from: seasonFrom, to: seasonFrom + 1, kind: 'number', numbers: [number], final: false },
        })
      }
      continue
    }
    if (named === null || !named.sure) {
      const season = readSeason(tokens, at, named === null ? reach(links, next, sentence.to) : sentence.to)
      if (season !== null) {
        const from = at
        const start = put('S', season.to)
        items.push({ type: 'S', from, to: season.to, season, at: start })
        continue
      }
      const date = readDate(tokens, at, limit)
      if (date !== null) {
        const from = at
        const start = put('D', date.to)
        items.push({ type: 'D', from, to: date.to, date, at: start })
        continue
      }
    }
    if (named !== null) {
      const from = at
      const start = put('P', named.to)
      items.push({ type: 'P', from, to: named.to, mention: named, at: start })
      continue
    }
    const lower = tokens.lower[at]!
    const flags = tokens.flags[at]!
    if (flags & word) {
      const hyphen = lower.indexOf('-')
      const glued = hyphen > 0 ? cardinalOf(lower.slice(0, hyphen)) : null
      if (glued !== null && counted.has(lower.slice(hyphen + 1).split('-')[0]!)) {
        const from = at
        const start = put('N', at + 1)
        items.push({ type: 'N', from, to: from + 1, value: glued, at: start })
        norm += ` - ${lower.slice(hyphen + 1)}`
        continue
      }
      const value = flags & digit || lower.length < 13 ? cardinalOf(lower) : null
      if (value !== null && lower !== 'one') {
        const from = at
        const start = put('N', at + 1)
        items.push({ type: 'N', from, to: from + 1, value, at: start })
        continue
      }
    }
    offsets[at - sentence.from] = norm.length === 0 ? 0 : norm.length + 1
    // "Princess Pictures’ comedy": an apostrophe after s closes no quotation that none has opened.
    const isSingle = lower === '’' || lower === "'" || lower === '‘'
    if (isSingle && flags & opens) single++
    const possessive = isSingle && flags & closes && single === 0 && at > sentence.from && /s$/.test(tokens.lower[at - 1]!)
    if (isSingle && flags & closes && single > 0) single--
    const form = possessive ? "'s" : flags & opens ? '“' : flags & closes ? '”' : (contractions.get(lower) ?? lower)
    norm += norm.length === 0 ? form : ` ${form}`
    at++
  }
  offsets[sentence.to - sentence.from] = norm.length
  return { norm, items, offsets, sentence, sifted: sift(sieve, norm) }
}

/** How far a season's words may run: over a name of unknown kind ("the second Field Of Dreams series"), not past the next mention. */
function reach(links: Links, next: number, limit: number): number {
  return Math.min(limit, links.mentions[next]?.from ?? limit)
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
