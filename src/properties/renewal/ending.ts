import {
  allMatches,
  claim,
  clauseAt,
  hasMatch,
  refOf,
  seasonItemAt,
  sectionSeason,
  seriesAt,
  titlesOf,
  type Item,
  type Scope,
} from '../../extract/index.ts'
import type { Modality } from '../../model/index.ts'
import { composedEnding } from './composed-rules.ts'
import { everyMatch } from './every-match.ts'
import { moreEnding } from './more-rules.ts'
import { endingRules } from './rules.ts'

type SeasonItem = Extract<Item, { type: 'S' }>

const [named, ...others] = endingRules
const wordings = everyMatch([...others, ...moreEnding, ...composedEnding])
const conditional = /\b(?:if|whether|unless) (?:this|the|it|season)\b.{0,30}\b(?:final|last)\b/

/** What `readEnding` looks for. */
export const endingPatterns: readonly RegExp[] = [named!.pattern, ...wordings.map(({ pattern }) => pattern), conditional]

/** Which season is the last: named so, or the last of those that the words count. */
export function readEnding(scope: Scope): void {
  const { norm } = scope
  if (hasMatch(scope, conditional)) return
  for (const item of scope.items) {
    if (item.type !== 'S' || !item.season.final) continue
    const ref = seriesAt(scope, item.at)
    if (ref === null) continue
    const before = norm.slice(0, item.at)
    const after = norm.slice(item.at)
    if (/^%S\d+ (?:finale|episode)/.test(after) && item.season.numbers.length === 0) continue
    if (/\b(?:not|no|another) (?:be )?(?:the |its |a )?$/.test(before)) continue
    const isOpen = openQuestion.test(before)
    if (!isOpen && /\b(?:if|whether|unless)\b[^,;:]{0,40}$/.test(before)) continue
    const number = item.season.numbers[0] ?? endingNumber(scope, item, ref)
    // In a series' own section "The final season, starring ..., begins Sunday" tells of it.
    const opens =
      scope.state.inSection &&
      /^(?:the |its )?$/.test(before) &&
      /^%S\d+(?: of (?:the )?[a-z]+)? (?:,|premieres|begins|starts|returns|arrives|airs|drops|launches|debuts|will|kicks)/.test(after)
    // "in the final season" without its number only says when something was; "the last season" is the latest as often as the last of all.
    const isNumbered = item.season.numbers.length > 0 || scope.state.finalSeason(ref) !== null
    if (
      !isNumbered &&
      !opens &&
      whenSomethingWas.test(before) &&
      !/\b(?:is|now|currently) (?:now |currently )?in (?:its|the|their) $/.test(before)
    )
      continue
    if (isOfAnother(scope, item)) continue
    if (number === null && saysLast(scope, item) && closed.test(after)) continue
    if (number === null && saysLast(scope, item) && !ofSeries.test(after) && !lastAhead.test(after) && !announced.test(before)) continue
    claim(
      scope,
      'renewal',
      { status: 'ending' },
      {
        rule: 'final season',
        at: item.at,
        end: item.at + 4,
        series: ref,
        season: number,
        ...(isOpen ? ({ modality: 'speculated' } as const) : surenessOf(scope, item)),
      },
    )
    if (
      /\b(?:ordered|renewed|picked up|greenlit|order(?:s|ing)?|renews|renewal|commissioned|(?<!not to )return\w* for|back for)\b[^.;]{0,40}$/.test(
        before,
      ) ||
      /^%S\d+(?: of (?:the )?(?:\w+|%T\d+))? (?:was|has been|is) (?:ordered|greenlit|commissioned|announced|confirmed)\b/.test(after)
    ) {
      claim(scope, 'renewal', { status: 'renewed' }, { rule: 'renewed for the final season', at: item.at, series: ref, season: number })
    }
  }
  for (const rule of wordings)
    for (const match of allMatches(scope, rule.pattern)) {
      const at = match.index
      const end = at + match[0].length
      if (/\b(?:not|never)\b(?: \w+){0,3} $/.test(norm.slice(0, at))) continue
      const item = scope.items.find((other): other is SeasonItem => other.type === 'S' && other.at >= at && other.at < end + 1)
      // Who signs off on a season wants it.
      if (/^sign\w* off on\b/.test(match[0])) continue
      if (rule.name.startsWith('ends after') && item !== undefined) {
        if (/\b(?:production|filming|shooting|photography|work|casting)(?: (?:has|have|had|was|is|on))* $/.test(norm.slice(0, at))) continue
        if (
          /\b(?:cancelled|axed|cliffhanger|episode|season \w+ (?:ended|ends)|%S\d+ (?:ended|ends|concluded|wrapped|wraps|ending|wrapped up|finished))\b/.test(
            norm.slice(Math.max(0, at - 24), end),
          ) &&
          !/\bseries\b|\bshow\b|%T\d+ (?:will )?(?:end|come)/.test(norm.slice(Math.max(0, at - 24), at))
        )
          continue
      }
      const ref = seriesAt(scope, at)
      if (ref === null) continue
      let season: number | null = null
      if (item !== undefined && (item.season.kind === 'number' || item.season.kind === 'count')) season = item.season.numbers.at(-1) ?? null
      else {
        const near = seasonItemAt(scope, at)
        season = near === null ? null : (near.season.numbers[0] ?? (near.season.kind === 'coming' ? scope.state.coming(ref) : null))
        const ran = /\bafter (?:[a-z]+ )?(%S\d+)/.exec(norm)
        if (season === null && near !== null && near.season.kind === 'current') season = scope.state.ran(ref)
        if (season === null && near === null)
          season =
            (/\bits (?:last|final)\b|\bits swan song\b/.test(norm.slice(at, end)) && scope.state.topic === ref
              ? scope.state.recentSeason
              : null) ?? scope.state.ran(ref)
        if (ran !== null) season = (scope.items[Number(ran[1]!.slice(2))] as SeasonItem).season.numbers.at(-1) ?? season
      }
      if (rule.name.startsWith('ends after') && item?.season.kind === 'coming') season = scope.state.coming(ref)
      claim(scope, 'renewal', { status: 'ending' }, { rule: rule.name, at, end, series: ref, season })
    }
}

const whenSomethingWas =
  /\b(?:about|during|in|at|before|after|since|throughout|until|end of|from|following) (?:the |its |their |his |her |%T\d+ 's |%T\d+ ’s |the show 's |the series ' )*$/
const announced =
  /\b(?:for|be|as|is|was|upcoming|with|into|announc\w*|ordered|renewed|return\w*|a|an|premiere dates?|of) (?:a |an |its |the |their |upcoming |his |her |show 's |series 's |series ' |%T\d+ 's )*$/
/** Before a season of which it is asked whether it is the last: "with no word if it will be the final one". */
const openQuestion =
  /\b(?:no word|unclear|unknown|not (?:known|clear|said|yet known)|remains? to be seen|wondering) (?:yet )?(?:if|whether)\b[^,;:]{0,40}$/
const ofSeries = /^%S\d+ of (?:the )?(?:[a-z-]+ ){0,3}(?:“ )?%T/
const closed = /^%S\d+(?: of (?:the )?(?:“ )?%T\d+(?: ”)?)? (?:ended|ends|finished|left|saw|concluded|closed|aired|was|had)\b/
const lastAhead = /^%S\d+ (?:will|is (?:due|set|expected)|premieres|drops|arrives|begins|starts|airs|launches|debuts|returns)\b/

/** "The final season of Norden", where Norden is no series that is known: nobody else's. */
function isOfAnother(scope: Scope, item: SeasonItem): boolean {
  if (!/^%S\d+ of (?!%)/.test(scope.norm.slice(item.at))) return false
  const name = scope.tokens.start[item.to + 1]
  return name !== undefined && /^\p{Lu}/u.test(scope.article.text.slice(name))
}

/** "The last season", not "the final season". */
function saysLast(scope: Scope, item: SeasonItem): boolean {
  for (let token = item.from; token < item.to; token++) if (scope.tokens.lower[token] === 'last') return true
  return false
}

/** "The eighth and probably final season": how surely the words within a season say that it is the last. */
function surenessOf(scope: Scope, item: SeasonItem): { readonly modality?: Modality } {
  for (let token = item.from; token < item.to; token++) {
    const lower = scope.tokens.lower[token]!
    if (/^(?:likely|probably|presumably)$/.test(lower)) return { modality: 'expected' }
    if (/^(?:potentially|possibly)$/.test(lower)) return { modality: 'speculated' }
  }
  return {}
}

function endingNumber(scope: Scope, item: SeasonItem, ref: number): number | null {
  const known = scope.state.finalSeason(ref)
  if (known !== null) return known
  // "Season 3 will be the final season": the number stands elsewhere in the clause.
  const [start, end] = clauseAt(scope, item.at)
  const titles = titlesOf(scope)
  const others = scope.items.filter(
    (near): near is SeasonItem =>
      near !== item &&
      near.type === 'S' &&
      near.season.kind === 'number' &&
      // Of several series each has its own seasons.
      !titles.some(title => refOf(title) !== ref && title.at > Math.min(item.at, near.at) && title.at < Math.max(item.at, near.at)),
  )
  const other = others.find(near => near.at >= start && near.at < end) ?? others.findLast(near => near.at < start)
  if (other !== undefined && other.season.numbers.length === 1) return other.season.numbers[0]!
  // "This is the last season": the one that the page is about.
  if (/\b(?:this|it|which|that)\b/.test(scope.norm.slice(start, item.at)))
    return scope.state.recentSeason ?? sectionSeason(scope, ref) ?? scope.state.coming(ref) ?? scope.state.highest(ref)
  return ref === scope.state.main && scope.state.topic === ref ? (sectionSeason(scope, ref) ?? scope.state.coming(ref)) : null
}
