import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import type { Candidate, TitleContext } from './candidate.ts'
import { nameKey } from './name-key.ts'
import type { Run } from './runs.ts'
import { titleEvidence as weigh } from './title-evidence.ts'

const { opens, closes } = tokenFlag

/** In "A, B and C" one title makes titles of its neighbours, if they look like names of works and not of people. */
export function weighLists(
  context: TitleContext,
  candidates: Map<string, Candidate>,
  runs: readonly (Run & { sentence: Sentence })[],
): void {
  const { tokens } = context
  const scoreOf = (run: Run): number => {
    const candidate = candidates.get(nameKey(tokens, run.from, run.to))
    if (candidate === undefined) return 0
    let score = 0
    for (const weight of candidate.signs.values()) score += weight
    return score
  }
  for (let pass = 0; pass < 2; pass++) {
    const order = pass === 0 ? runs : [...runs].reverse()
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [order[i]!, order[i + 1]!]
      if (a.sentence !== b.sentence) continue
      const [left, right] = pass === 0 ? [a, b] : [b, a]
      if (left.to > right.from || !isListGap(tokens, left.to, right.from)) continue
      if (scoreOf(a) < weigh.accepted) continue
      const candidate = candidates.get(nameKey(tokens, b.from, b.to))
      if (
        candidate !== undefined &&
        !candidate.signs.has('personName') &&
        !candidate.signs.has('playsRole') &&
        !candidate.signs.has('speaks')
      )
        candidate.signs.set('listed', weigh.listed)
    }
  }
}

/** The longest bracket of seasons that an entry of a list has: "(season 4)", "(2 seasons)". */
const longestBracket = 6

/** Only commas, conjunctions, quotes and an article between two names, after the first's seasons in brackets. */
function isListGap(tokens: Tokens, from: number, to: number): boolean {
  let separators = 0
  for (let at = pastBracket(tokens, from, to); at < to; at++) {
    const lower = tokens.lower[at]!
    if (lower === ',' || lower === 'and' || lower === 'or' || lower === '&' || lower === ';') separators++
    else if (
      !(tokens.flags[at]! & (opens | closes)) &&
      lower !== 'the' &&
      lower !== 'as' &&
      lower !== 'well' &&
      lower !== 'both' &&
      lower !== 'new' &&
      lower !== 'a'
    )
      return false
  }
  return separators > 0
}

function pastBracket(tokens: Tokens, at: number, limit: number): number {
  if (tokens.lower[at] !== '(' || !/^(?:\d|season|seasons|series|one$|two$|three$|four$|five$|six$|for$)/.test(tokens.lower[at + 1] ?? ''))
    return at
  for (let next = at + 1; next < Math.min(limit, at + longestBracket); next++) if (tokens.lower[next] === ')') return next + 1
  return at
}
