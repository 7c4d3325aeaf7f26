import type { Tokens } from '../model/index.ts'
import { cardinalOf, ordinalOf, ordinals } from './number-words.ts'

/** How a text names a season: by its number, as the one to come, the present, the one before, the last of all, or several by their count. */
export type SeasonKind = 'number' | 'coming' | 'current' | 'previous' | 'count'

/** A reference to a season: tokens `from` to `to`. */
export interface SeasonMention {
  readonly from: number
  readonly to: number
  readonly kind: SeasonKind
  /** The seasons' numbers, or for `count` the one number of how many. Empty where the words give none. */
  readonly numbers: readonly number[]
  /** Said to be the last: "third and final season". */
  readonly final: boolean
}

/** Nouns for a season. The flag: whether the noun means a season without a number or an ordinal beside it. */
const nouns: ReadonlyMap<string, boolean> = new Map([
  ['season', true],
  ['seasons', true],
  ['series', false],
  ['installment', true],
  ['instalment', true],
  ['installments', true],
  ['instalments', true],
  ['chapter', true],
  ['run', false],
  ['outing', true],
  ['edition', true],
  ['iteration', false],
  ['part', false],
  ['cycle', true],
  ['round', false],
  ['go-round', false],
  ['go-around', false],
  ['helping', false],
])

/** Nouns that mean a season where the sentence speaks of ordering and going on: "renewed for a second year", "a go for year six". */
const tradeNouns = new Set(['year', 'batch', 'term', 'frame', 'stint', 'cour', 'trip', 'lap', 'innings', 'run', 'round', 'set', 'block'])
/** Words of ordering and going on. */
const tradeWords =
  /^(?:renew\w*|re-?upp?\w*|order\w*|picked|picks|pickup|pick-up|greenlit|greenlight\w*|commission\w*|recommission\w*|back|return\w*|pact\w*|lands?|landed|scores|scored|secured?|secures|earn\w*|clinch\w*|sticking|go|mulling|considering|given|handed|hands|gives|gets|granted|episodes)$/
/** So far from a noun of the trade a word of ordering may stand, before and after. */
const tradeReach = { before: 14, after: 5 } as const

/** Whether a noun at a token means a season: always, or because its sentence speaks of ordering. */
function isSeasonNoun(tokens: Tokens, at: number, limit: number): boolean {
  const lower = tokens.lower[at]!
  if (nouns.has(lower)) return true
  if (!tradeNouns.has(lower) || /^(?:in|running|consecutive|straight|old|at|since|anniversary|,)$/.test(tokens.lower[at + 1] ?? ''))
    return false
  for (let near = Math.max(0, at - tradeReach.before); near < Math.min(limit, at + tradeReach.after); near++) {
    if (near !== at && tradeWords.test(tokens.lower[near]!)) return true
  }
  return lower === 'cour'
}

/** Words that say which season without a number. */
const relative: ReadonlyMap<string, SeasonKind> = new Map([
  ['new', 'coming'],
  ['next', 'coming'],
  ['upcoming', 'coming'],
  ['coming', 'coming'],
  ['forthcoming', 'coming'],
  ['future', 'coming'],
  ['another', 'coming'],
  ['additional', 'coming'],
  ['following', 'coming'],
  ['latest', 'current'],
  ['current', 'current'],
  ['this', 'current'],
  ['present', 'current'],
  ['recent', 'current'],
  ['previous', 'previous'],
  ['prior', 'previous'],
  ['past', 'previous'],
  ['preceding', 'previous'],
])
const finals = new Set(['final', 'last', 'farewell', 'concluding', 'closing', 'ultimate'])
/** Words that may stand between an ordinal and the noun. */
const fillers = new Set(
  'and potentially possibly likely probably presumably most ever – — final last full all-new new highly-anticipated anticipated much-awaited awaited long-awaited upcoming live-action tv full-length hit season shortened eight-episode six-episode ten-episode 8-episode 10-episode 13-episode 6-episode'.split(
    ' ',
  ),
)

/** Words that can begin a reference to a season; so can digits and cardinals, "s2", and words with a hyphen such as "third-season". */
export const seasonStarters: ReadonlySet<string> = new Set([...nouns.keys(), 'year', ...ordinals.keys(), ...finals, ...relative.keys()])

/** Whether a word looks like "s2" or "s02e05". */
export function isShortSeason(lower: string): boolean {
  return lower.charCodeAt(0) === 115 && lower.charCodeAt(1) < 58
}

/** The reference to a season that begins at a token, or null. */
export function readSeason(tokens: Tokens, at: number, limit: number): SeasonMention | null {
  const lower = tokens.lower[at]!
  const short = isShortSeason(lower) ? /^s0?(\d{1,2})(?:e\d{1,3})?$/.exec(lower) : null
  if (short !== null) return { from: at, to: at + 1, kind: 'number', numbers: [Number(short[1])], final: false }
  if (nouns.has(lower)) return numberAfterNoun(tokens, at, limit, lower)
  if (lower === 'year') return /^(?:for|of|up|its|a|to|,)$/.test(tokens.lower[at - 1] ?? '') ? yearNumber(tokens, at, limit) : null
  const hyphen = lower.includes('-') ? /^(.+)-(season|series|seasons)$/.exec(lower) : null
  if (hyphen !== null) {
    const ordinal = ordinalOf(hyphen[1]!)
    if (ordinal !== null) return { from: at, to: at + 1, kind: 'number', numbers: [ordinal], final: false }
    const count = cardinalOf(hyphen[1]!)
    if (count !== null) return { from: at, to: at + 1, kind: 'count', numbers: [count], final: false }
  }
  const ordinal = ordinalOf(lower)
  if (ordinal !== null) return afterOrdinal(tokens, at, limit, ordinal) ?? elliptic(tokens, at, limit, ordinal)
  if (finals.has(lower)) return afterFinal(tokens, at, limit)
  const kind = relative.get(lower)
  if (kind !== undefined) return afterRelative(tokens, at, limit, kind)
  const count = cardinalOf(lower)
  if (count !== null && count < 60) return afterCount(tokens, at, limit, count)
  return null
}

/** "A go for year six". */
function yearNumber(tokens: Tokens, at: number, limit: number): SeasonMention | null {
  if (!isSeasonNoun(tokens, at, limit) || /^\d{3,}/.test(tokens.lower[at + 1] ?? '')) return null
  return numberAfterNoun(tokens, at, limit, 'year')
}

/** "Season 2", "seasons 13 and 14", "series two", "Part 4", "season 3B". */
function numberAfterNoun(tokens: Tokens, at: number, limit: number, noun: string): SeasonMention | null {
  if (noun === 'run' || noun === 'outing' || noun === 'edition' || noun === 'iteration' || noun === 'round') return null
  const numbers: number[] = []
  let next = at + 1
  if (tokens.lower[next] === '#' || tokens.lower[next] === 'no.') next++
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(tokens.lower[next] ?? '')
  if (range !== null && next < limit && Number(range[1]) > 0 && Number(range[2]) > Number(range[1])) {
    const [low, high] = [Number(range[1]), Number(range[2])]
    return { from: at, to: next + 1, kind: 'number', numbers: Array.from({ length: high - low + 1 }, (_, i) => low + i), final: false }
  }
  const first = next < limit ? seasonNumber(tokens.lower[next]!, noun) : null
  if (first === null) return null
  // "series 24 hours": a number that counts something else.
  if (countsOther.has(tokens.lower[next + 1] ?? '') && noun !== 'season') return null
  numbers.push(first)
  next++
  while (next + 1 < limit && /^(?:and|&|,|or|-|–|to|through)$/.test(tokens.lower[next]!)) {
    let ahead = next + 1
    if (tokens.lower[ahead] === 'and' || tokens.lower[ahead] === 'season' || tokens.lower[ahead] === 'series') ahead++
    const more = seasonNumber(tokens.lower[ahead] ?? '', noun)
    if (
      more === null ||
      more <= numbers.at(-1)! ||
      (tokens.lower[next] === ',' && countsOther.has(tokens.lower[ahead + 1] ?? '')) ||
      countsOther.has(tokens.lower[ahead + 1] ?? '')
    )
      break
    const previous = numbers.at(-1)!
    if (/^(?:-|–|to|through)$/.test(tokens.lower[next]!)) for (let n = previous + 1; n < more; n++) numbers.push(n)
    numbers.push(more)
    next = ahead + 1
  }
  return { from: at, to: next, kind: 'number', numbers, final: false }
}

const countsOther = new Set('episodes episode minutes minute hours percent % million weeks days years out'.split(' '))

function seasonNumber(lower: string, noun: string): number | null {
  const match = /^(\d{1,2})[ab]?$/.exec(lower)
  if (match !== null) return Number(match[1]) > 0 ? Number(match[1]) : null
  const roman = noun === 'season' || noun === 'part' ? ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'].indexOf(lower) : -1
  if (roman > 0) return roman + 1
  const value = cardinalOf(lower)
  return value !== null && Number.isInteger(value) && value > 0 && value < 60 && !/\d{3}/.test(lower) ? value : null
}

/** "third season", "fourth and final season", "second and third seasons", "first series". */
function afterOrdinal(tokens: Tokens, at: number, limit: number, ordinal: number): SeasonMention | null {
  const numbers = [ordinal]
  let final = false
  let next = at + 1
  while (next + 1 < limit && /^(?:and|or|,|&|to|through|thru)$/.test(tokens.lower[next]!)) {
    // "a third and a fourth season"
    const ahead = /^(?:an?|its|the)$/.test(tokens.lower[next + 1]!) ? next + 2 : next + 1
    const more = ahead < limit ? ordinalOf(tokens.lower[ahead]!) : null
    if (more === null || (ahead > next + 1 && !nouns.has(tokens.lower[ahead + 1] ?? ''))) break
    // "a fourth through sixth season"
    if (/^(?:to|through|thru)$/.test(tokens.lower[next]!)) for (let n = numbers.at(-1)! + 1; n < more; n++) numbers.push(n)
    numbers.push(more)
    next = ahead + 1
  }
  // "first two seasons", "first and second seasons"
  const count = cardinalOf(tokens.lower[next] ?? '')
  if (ordinal === 1 && count !== null && count < 30 && isPluralSeason(tokens.lower[next + 1])) {
    return { from: at, to: next + 2, kind: 'number', numbers: Array.from({ length: count }, (_, i) => i + 1), final: false }
  }
  let between = 0
  while (next < limit && between < 7) {
    const lower = tokens.lower[next]!
    if (
      (nouns.has(lower) || (ordinal > 1 && isSeasonNoun(tokens, next, limit))) &&
      !(lower === 'part' && tokens.lower[next + 1] === 'of')
    ) {
      if (lower === 'series' && followedByMaker(tokens, next + 1)) return null
      if ((lower === 'run' || lower === 'round' || lower === 'iteration' || lower === 'cycle') && between > 2) return null
      return { from: at, to: next + 1, kind: 'number', numbers, final }
    }
    if (!fillers.has(lower) && !/^\p{L}+-\p{L}+$/u.test(lower) && lower !== ',') return null
    // "the second last season" is not the last.
    if (finals.has(lower)) {
      if (next === at + 1) return null
      final = true
    }
    next++
    between++
  }
  return null
}

/** "a third and final one", "the fourth will close the story": an ordinal alone, where the words before it speak of seasons. */
function elliptic(tokens: Tokens, at: number, limit: number, ordinal: number): SeasonMention | null {
  if (ordinal < 2 || ordinal > 20 || !/^(?:a|its|the|and|before|possible|potential|for|no)$/.test(tokens.lower[at - 1] ?? '')) return null
  let next = at + 1
  let final = false
  if (tokens.lower[next] === 'and' && finals.has(tokens.lower[next + 1] ?? '')) {
    final = true
    next += 2
  }
  if (tokens.lower[next] === 'one' && !seasonUnit.has(tokens.lower[next + 1] ?? '')) next++
  else if (
    next < limit &&
    !/^(?:[.,;:)]|will|would|is|was|has|had|could|may|might|it|before|after|since|in|on|”)$/.test(tokens.lower[next]!)
  )
    return null
  for (let back = at - 2; back >= 0 && back > at - 30; back--) {
    const lower = tokens.lower[back]!
    if (
      lower === 'season' ||
      lower === 'seasons' ||
      ((lower === 'series' || lower === 'run') && ordinalOf(tokens.lower[back - 1] ?? '') !== null)
    )
      return { from: at, to: next, kind: 'number', numbers: [ordinal], final }
    if (otherOrdinals.has(lower)) return null
  }
  return null
}

/** Nouns that are counted by ordinals beside seasons: with one of them near, an ordinal alone may be its. */
const otherOrdinals = new Set(
  'episode episodes child film films book books novel novels daughter son wife husband movie anniversary quarter'.split(' '),
)
const seasonUnit = new Set(['of', 'hour', 'man', 'woman'])

/** "the first series created by": a series, not a season. */
function followedByMaker(tokens: Tokens, at: number): boolean {
  return /^(?:created|produced|directed|written|made|from|by|to|based)$/.test(tokens.lower[at] ?? '')
}

function isPluralSeason(lower: string | undefined): boolean {
  return lower === 'seasons' || lower === 'series' || lower === 'instalments' || lower === 'installments'
}

/** "final season", "last series", "final run of episodes". */
function afterFinal(tokens: Tokens, at: number, limit: number): SeasonMention | null {
  let next = at + 1
  const words: string[] = []
  while (next < limit && words.length < 3) {
    const lower = tokens.lower[next]!
    if (
      lower === 'season' ||
      lower === 'series' ||
      lower === 'instalment' ||
      lower === 'installment' ||
      lower === 'chapter' ||
      lower === 'run' ||
      lower === 'outing' ||
      lower === 'part'
    ) {
      const number = numberAfterNoun(tokens, next, limit, lower)
      return {
        from: at,
        to: number?.to ?? next + 1,
        kind: number === null ? 'current' : 'number',
        numbers: number?.numbers ?? [],
        final: true,
      }
    }
    const ordinal = ordinalOf(lower)
    if (ordinal !== null) {
      const found = afterOrdinal(tokens, next, limit, ordinal)
      return found === null ? null : { ...found, from: at, final: true }
    }
    if (lower !== 'ever' && !fillers.has(lower) && !/-/.test(lower)) return null
    words.push(lower)
    next++
  }
  return null
}

/** "new season", "upcoming second season", "next series", "another season". */
function afterRelative(tokens: Tokens, at: number, limit: number, kind: SeasonKind): SeasonMention | null {
  let next = at + 1
  let final = false
  for (let between = 0; next < limit && between < 4; between++, next++) {
    const lower = tokens.lower[next]!
    const ordinal = ordinalOf(lower)
    if (ordinal !== null) {
      const found = afterOrdinal(tokens, next, limit, ordinal)
      return found === null ? null : { ...found, from: at }
    }
    if (finals.has(lower)) {
      final = true
      continue
    }
    const bare = nouns.get(lower)
    if (bare !== undefined) {
      const number = numberAfterNoun(tokens, next, limit, lower)
      if (number !== null) return { ...number, from: at, final }
      if (
        !bare &&
        !(lower === 'series' && (kind === 'coming' || kind === 'current') && tokens.lower[at] !== 'this' && britishSeries(tokens, next + 1))
      )
        return null
      return { from: at, to: next + 1, kind, numbers: [], final }
    }
    if (!fillers.has(lower) && !/-/.test(lower) && lower !== ',') return null
  }
  return null
}

/** "a new series of eight episodes", "the current series of": a run of episodes, as the British say it. */
function britishSeries(tokens: Tokens, at: number): boolean {
  return tokens.lower[at] === 'of' && !/^(?:the|a|novels?|books?|films?)$/.test(tokens.lower[at + 1] ?? '')
}

/** "three seasons", "two more seasons". */
function afterCount(tokens: Tokens, at: number, limit: number, count: number): SeasonMention | null {
  let next = at + 1
  while (next < limit && /^(?:more|additional|further|full|new|successful|whole|final)$/.test(tokens.lower[next]!)) next++
  if (next < limit && (isPluralSeason(tokens.lower[next]) || (count === 1 && /^(?:season|series)$/.test(tokens.lower[next]!)))) {
    // "The one series that": of several, not of its seasons.
    if (count === 1 && tokens.lower[next] === 'series' && tokens.lower[at - 1] === 'the') return null
    const more = next > at + 1 && /^(?:more|additional|further|new)$/.test(tokens.lower[at + 1]!)
    if (
      tokens.lower[next] === 'series' &&
      count > 1 &&
      /^(?:about|that|which|based|from|including|such)$/.test(tokens.lower[next + 1] ?? '')
    )
      return null
    return { from: at, to: next + 1, kind: more ? 'coming' : 'count', numbers: [count], final: false }
  }
  return null
}
