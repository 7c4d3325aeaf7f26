import { tokenFlag, type Tokens } from '../model/index.ts'
import { givenNames } from './given-names.ts'
import { japaneseSurnames, koreanSurnames, wordlikeSurnames } from './surnames.ts'
import { nameParticles, notNames } from './words.ts'

const { word, capital, upper, first } = tokenFlag

/** Last words of companies' names. */
const companyWords = new Set(
  `studio studios production productions entertainment films film pictures television tv media animation animations group network networks inc ltd llc company works worldwide
  international yapim bunko pictures' filmes cinema broadcasting communications distribution content digital labs publishing signature corporation comunicacion producciones audiovisual
  yapım medya collective filmproduktion filmproduktionen produktion produktionen filmz toons telefilms multimedia studioz ventures filmworks cartoons`.split(
    /\s+/,
  ),
)

/** Whether a word ends companies' names: "Studios", "Signature". */
export function isCompanyWord(lower: string): boolean {
  return companyWords.has(lower)
}

/** How a run of capitalised words reads: surely a person, surely a company, or a name of unknown kind. */
export type NameKind = 'person' | 'company' | 'unknown'

/** The end of a run of capitalised words with the particles of names between; `from` if none begins here. */
export function nameEnd(tokens: Tokens, from: number, limit: number, listed = false, heading = false): number {
  // "20th Television"
  const numbered =
    (tokens.flags[from]! & tokenFlag.digit) !== 0 &&
    from + 1 < limit &&
    companyWords.has(tokens.lower[from + 1]!) &&
    (tokens.flags[from + 1]! & capital) !== 0
  if (!numbered && !isNameWord(tokens, from) && !isNameDespite(tokens, from, limit, listed, heading)) return from
  let at = from + 1
  if (at === limit) return at
  while (at < limit && at < from + 7) {
    // "Daisy May Cooper": a month between two names is one.
    const korean =
      koreanSurnames.has(tokens.lower[from]!) &&
      at - from < 3 &&
      tokens.lower[at]!.length <= 5 &&
      (tokens.flags[at]! & capital) !== 0 &&
      !notSyllables.has(tokens.lower[at]!)
    const surname = at > from && isGiven(tokens.lower[from]!) && (tokens.flags[at]! & capital) !== 0 && wordSurnames.has(tokens.lower[at]!)
    if (
      isNameWord(tokens, at) ||
      surname ||
      korean ||
      ((tokens.flags[at]! & capital) !== 0 && companyWords.has(tokens.lower[at]!)) ||
      (months.has(tokens.lower[at]!) && at + 1 < limit && isNameWord(tokens, at + 1))
    ) {
      at++
      continue
    }
    // "Robert Downey Jr.", "Robert Downey, Jr.": the stop is the name's.
    const junior = tokens.lower[at] === ',' ? at + 1 : at
    if (at > from + 1 && junior < limit && generations.has(tokens.lower[junior]!)) {
      at = junior + 1
      break
    }
    // "Dani de la Orden": particles count only between names.
    let next = at
    while (next < limit && next < at + 3 && nameParticles.has(tokens.lower[next]!)) next++
    if (next === at || next >= limit || !isNameWord(tokens, next)) break
    at = next + 1
  }
  if (at < limit && at > from + 2 && tokens.lower[at] === '.' && generations.has(tokens.lower[at - 1]!) && goesOn(tokens, at + 1, limit))
    at++
  return at
}

/** Whether a stop ends no sentence: what follows is a mark or begins small. */
function goesOn(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && (tokens.flags[at]! & capital) === 0
}

/** What tells a son from his father of the same name. */
const generations = new Set(['jr', 'sr'])

/** Common words that are family names after a given name: "Chris Black", "Adam West". */
const wordSurnames = new Set(
  'black white west north east south may winter summer day french english england holland london ireland spain german british page read star march june bell'.split(
    ' ',
  ),
)
const notSyllables = new Set([
  'the',
  'and',
  'will',
  'has',
  'who',
  'is',
  'was',
  'as',
  'in',
  'on',
  'at',
  'to',
  'tv',
  'cast',
  'role',
  'stars',
  'star',
  'plays',
  'also',
])
const months = new Set(['april', 'may', 'june', 'august', 'jan'])

/** "Go Min-si", "Will Brown": words that also are names, before another name. */
function isNameDespite(tokens: Tokens, at: number, limit: number, listed: boolean, heading: boolean): boolean {
  const lower = tokens.lower[at]!
  if (!(tokens.flags[at]! & capital)) return false
  const hyphened = (tokens.lower[at + 1] ?? '').includes('-')
  if (tokens.flags[at]! & first && !listed && !hyphened && !(lower === 'will' && asksNothing(tokens, at))) return false
  // "How He Became": headings write every word with a capital.
  if ((heading || lower === 'in' || lower === 'on' || lower === 'do') && !hyphened && wordlikeSurnames.has(lower)) return false
  return (
    (koreanSurnames.has(lower) || givenNames.has(lower) || lower === 'sir' || lower === 'dame') &&
    at + 1 < limit &&
    isNameWord(tokens, at + 1)
  )
}

/** Whether the sentence that begins at a word ends without a question: "Will Poulter returns." */
function asksNothing(tokens: Tokens, from: number): boolean {
  for (let at = from + 1; at < tokens.count && at < from + 60; at++) {
    if (tokens.lower[at] === '?') return false
    if (tokens.flags[at]! & first && tokens.flags[at]! & word) return true
  }
  return true
}

function isNameWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at]!
  const lower = tokens.lower[at]!
  return (
    (flags & word) !== 0 &&
    (flags & capital) !== 0 &&
    !notNames.has(lower) &&
    !/^(?:i|he|she|we|they|you|it|that|there|who|what|let|here)'/.test(lower)
  )
}

/** What kind of name a run of words is, by the words themselves. */
export function nameKind(tokens: Tokens, from: number, to: number): NameKind {
  const last = tokens.lower[to - 1]!
  const start = tokens.lower[from]!
  const length = to - from
  if (companyWords.has(last) || (start === 'studio' && length > 1)) return 'company'
  if (length > 5) return 'unknown'
  if ((start === 'sir' || start === 'dame') && length >= 3) return 'person'
  if (length >= 2 && isGiven(start)) return 'person'
  if (length >= 2 && koreanSurnames.has(start) && (length <= 3 || last.includes('-'))) return 'person'
  if (length === 2 && (japaneseSurnames.has(start) || japaneseSurnames.has(last))) return 'person'
  if (length >= 2 && koreanSurnames.has(last) && tokens.lower[from]!.includes('-')) return 'person'
  // "J.K. Simmons", "Lou Taylor Pucci"
  if (length >= 2 && /^(?:[a-z]\.)+$/.test(start)) return 'person'
  if (length >= 3 && isGiven(tokens.lower[from + 1]!)) return 'person'
  return 'unknown'
}

/** Whether a word is a given name, whole or in one of its hyphenated parts. */
export function isGiven(lower: string): boolean {
  if (givenNames.has(lower)) return true
  const hyphen = lower.indexOf('-')
  return hyphen > 1 && givenNames.has(lower.slice(0, hyphen))
}

/** "DornerKeila": two words that a table without its lines runs together. */
const fused = /^(\p{Lu}[\p{Ll}'’]{2,}(?:-\p{Lu}?\p{Ll}+)?)\p{Lu}\p{Ll}/u
const prefixes = new Set(['Mac', 'Van', 'Von', 'Fitz', 'Del', 'Des', 'Dos', 'San', 'Saint'])

/** A person's name as written without what a table has run together with it: "Marta NiemannThe DuchessNew" is Marta Niemann. */
export function unfused(name: string): string {
  const words = name.split(' ')
  for (let at = 1; at < words.length; at++) {
    const match = fused.exec(words[at]!)
    if (match !== null && !prefixes.has(match[1]!)) return [...words.slice(0, at), match[1]!].join(' ')
  }
  return name
}

/** Whether a token's capital tells something: it does not begin a sentence, or is all capitals. */
export function capitalTells(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & first) === 0 || (tokens.flags[at]! & upper) !== 0
}
