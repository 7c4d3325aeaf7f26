import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import { isBareVerb, isHeadlineVerb } from './headline-verbs.ts'
import { isCompanyWord, isGiven } from './people.ts'
import { koreanSurnames } from './surnames.ts'
import { isTitleWord } from './title-shape.ts'
import { functionWords, nameParticles, notNames, ordinaryWords, seriesNouns } from './words.ts'

const { upper, digit } = tokenFlag

/** Names of people have at most so many words. */
const longestName = 5

/** The words of a name in a line of title case. */
export interface HeadlineName {
  readonly from: number
  readonly to: number
}

/**
 * The names of people in a line of title case, where every word has a capital: names that are known, and a given name with as many words
 * as names have. `free` tells whether a token belongs to no title or channel, `isKnown` whether the catalogue knows somebody of a name.
 */
export function headlineNames(
  tokens: Tokens,
  sentence: Sentence,
  free: (at: number) => boolean,
  isKnown: (from: number, to: number) => boolean,
): HeadlineName[] {
  const names: HeadlineName[] = []
  const families = new Set<string>()
  let at = sentence.from
  while (at < sentence.to) {
    let limit = at
    while (limit < sentence.to && limit < at + longestName + 1 && free(limit) && tokens.lower[limit] !== "'s") limit++
    const to = isTitleWord(tokens, at) ? nameEndIn(tokens, at, limit, isKnown, families) : at
    if (to > at) {
      names.push({ from: at, to })
      families.add(tokens.lower[to - 1]!)
    }
    at = Math.max(to, at + 1)
  }
  return names
}

function nameEndIn(
  tokens: Tokens,
  from: number,
  limit: number,
  isKnown: (from: number, to: number) => boolean,
  families: ReadonlySet<string>,
): number {
  for (let to = Math.min(limit, from + longestName); to > from + 1; to--) if (isKnown(from, to)) return to
  const first = tokens.lower[from]!
  if (first === 'dr' || first === 'dr.') {
    const at = tokens.lower[from + 1] === '.' ? from + 2 : from + 1
    return at < limit && mayBeFamily(tokens, at) ? at + 1 : from
  }
  // "Park Hae-soo"
  if (
    koreanSurnames.has(first) &&
    !notNames.has(first) &&
    from + 1 < limit &&
    tokens.lower[from + 1]!.includes('-') &&
    isTitleWord(tokens, from + 1)
  )
    return from + 2
  const opens = isGiven(first) && !(notNames.has(first) || functionWords.has(first))
  if (!opens && !/^(?:[a-z]\.){1,3}$/.test(first)) {
    // "Senan West" beside "Dominic West": somebody of one family.
    return from + 1 < limit && families.has(tokens.lower[from + 1]!) && mayBeFamily(tokens, from) && !isHeadlineVerb(first)
      ? from + 2
      : from
  }
  let at = from + 1
  // "George R. R. Martin", "Michael J. Fox", "Paul Sun-Hyung Lee"
  while (at < limit && (isInitial(tokens, at) || tokens.lower[at] === '.')) at++
  let next = at
  while (next < limit && next < at + 3 && nameParticles.has(tokens.lower[next]!)) next++
  if (next < limit && next > at && mayBeFamily(tokens, next)) return next + 1
  if (at >= limit || !isTitleWord(tokens, at) || !(mayBeFamily(tokens, at) || isGiven(tokens.lower[at]!))) return from
  const end = at + 1
  return end < limit && goesOn(tokens, at, end, limit) ? withGeneration(tokens, end + 1, limit) : withGeneration(tokens, end, limit)
}

function isInitial(tokens: Tokens, at: number): boolean {
  return isTitleWord(tokens, at) && /^(?:[a-z]|(?:[a-z]\.){1,3})$/.test(tokens.lower[at]!)
}

/** Whether a word may be a family name: not one that headlines are made of. */
function mayBeFamily(tokens: Tokens, at: number): boolean {
  const lower = tokens.lower[at]!
  return (
    isTitleWord(tokens, at) &&
    !(tokens.flags[at]! & digit) &&
    !notFamilies.has(lower) &&
    !isCompanyWord(lower) &&
    !(tokens.flags[at]! & upper) &&
    (!notNames.has(lower) || familyWords.has(lower)) &&
    !functionWords.has(lower) &&
    !isBareVerb(lower) &&
    !/'/.test(lower.replace(/^[od]'/, ''))
  )
}

/** Whether a third word belongs to the name: "Helena Bonham Carter To Star", not "Henry Winkler Calls Barry". */
function goesOn(tokens: Tokens, second: number, at: number, limit: number): boolean {
  if (!mayBeFamily(tokens, at) || isHeadlineVerb(tokens.lower[at]!)) return false
  const lower = tokens.lower[at]!
  if (isGiven(tokens.lower[second]!) && !ordinaryWords.has(lower)) return true
  if (tokens.flags[at]! & upper || ordinaryWords.has(lower) || seriesNouns.has(lower) || isCompanyWord(lower)) return false
  // What follows must end the name; of two words that may be names nobody can tell.
  const next = at + 1
  return next >= limit || !isTitleWord(tokens, next) || notNames.has(tokens.lower[next]!) || isHeadlineVerb(tokens.lower[next]!)
}

function withGeneration(tokens: Tokens, at: number, limit: number): number {
  return at < limit && /^(?:jr|sr|ii|iii|iv)$/.test(tokens.lower[at]!) ? at + 1 : at
}

/** Words of headlines that stand after names and are none. */
const notFamilies = new Set(
  `among trial biopic doc movie film book bill deal case show series comedy drama special tour podcast album song memoir interview netflix hulu hbo apple amazon disney
  thriller pilot reunion project fans cast talks about after before over under amid against between without despite plus featuring versus vs and or but if then than
  reportedly officially still never always again almost nearly just only who why how when where what kids parade christmas thanksgiving halloween game games`.split(
    /\s+/,
  ),
)

/** Family names that are common words of headlines too. */
const familyWords = new Set(
  'black white west north east south day french english may march star hope rose king young long winter summer lord'.split(' '),
)
