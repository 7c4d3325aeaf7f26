import { clauseAt, seasonItemAt, seasonNumber, sectionSeason, type Item, type Scope } from '../../extract/index.ts'
import type { RenewalRule } from './rules.ts'

type SeasonItem = Extract<Item, { type: 'S' }>

const status = { rookie: 1, freshman: 1, sophomore: 2 } as const

/** The one season decided on, or the first of several; null where none is known. */
export function seasonFor(scope: Scope, rule: RenewalRule, at: number, end: number, ref: number): number | null {
  return seasonsFor(scope, rule, at, end, ref)[0] ?? null
}

/** The seasons decided on. */
export function seasonsFor(scope: Scope, rule: RenewalRule, at: number, end: number, ref: number): (number | null)[] {
  const inside = scope.items.filter((item): item is SeasonItem => item.type === 'S' && item.at >= at && item.at < end + 40)
  const numbered = inside.find(item => item.season.kind === 'number' && item.at < end + 4)
  const inClause = seasonItemAt(scope, at)
  if (rule.status === 'cancelled') return [cancelledSeason(scope, at, end, ref)]
  if (rule.status === 'ordered') return [/\brevival\b|\breboot\b/.test(scope.norm) ? null : 1]
  if (numbered !== undefined) return rule.status === 'renewed' ? [...numbered.season.numbers] : [numbered.season.numbers[0] ?? null]
  if (inside.some(item => item.season.kind === 'count' || (item.season.kind === 'coming' && item.season.numbers.length > 0))) return [null]
  if (rule.name === 'saved') return [savedFor(scope, end)]
  const near = inClause === null ? null : seasonNumber(scope, inClause, ref)
  if (near !== null && inClause !== null) {
    if (rule.status !== 'renewed') return [near]
    // "Its first season aired in May, and Hulu renewed it": the one after. A new season of what had one is its second.
    return [hasRun(scope, inClause) ? near + 1 : inClause.season.kind === 'coming' ? Math.max(2, near) : near]
  }
  // A freshman's pickup is for its second season.
  if (rule.status === 'renewed' && inClause === null)
    for (const [word, ran] of Object.entries(status))
      if (new RegExp(`\\b${word}\\b`).test(scope.norm.slice(clauseAt(scope, at)[0], end))) return [ran + 1]
  if (inClause === null || inClause.season.kind === 'coming') {
    const known = sectionSeason(scope, ref) ?? scope.state.coming(ref)
    if (rule.status === 'in_production') return [known ?? (inClause === null && isNew(scope, ref) ? 1 : null)]
    if (rule.status === 'renewed' && known !== null) return [Math.max(2, known)]
    return [known]
  }
  return [null]
}

/** "Revived by Netflix for a fourth season". */
function savedFor(scope: Scope, end: number): number | null {
  const match = /^(?: %C\d+)? (?:for|with|and \w+ for) (?:a |an |its |the |one )*(?:[a-z-]+ )?%S(\d+)/.exec(scope.norm.slice(end))
  const item = match === null ? undefined : scope.items[Number(match[1])]
  return item?.type === 'S' && item.season.kind === 'number' ? (item.season.numbers[0] ?? null) : null
}

/** Whether the words around a season say that it came out or closed: "the first season premiered", "the season two finale". */
function hasRun(scope: Scope, item: SeasonItem): boolean {
  return /^%S\d+(?: of (?:the )?(?:%T\d+|show|series))? (?:(?:was|had|has|first|just|only|recently) )*(?:premier\w*|debut\w*|aired|airs|air|finale|ended|ends|wrapped|concluded|dropped|launched|released|came out|arrived|opener|hit)\b/.test(
    scope.norm.slice(item.at),
  )
}

/** Whether nothing known of a series says that it had a season before the article. */
function isNew(scope: Scope, ref: number): boolean {
  if (/\b(?:back|resum\w+|return\w*|restart\w*|again|reviv\w+|reboot\w*|more|new episodes|renew\w*|continues?)\b/.test(scope.norm))
    return false
  const { entry } = scope.links.series[ref]!
  const { reference } = scope.state
  return (
    !(entry?.seasons ?? []).some(({ premiere }) => premiere !== null && (reference === null || premiere < reference)) &&
    scope.state.ran(ref) === null
  )
}

/** Whether a number of episodes is no more than one season's. */
function fewest(scope: Scope, sign: string): boolean {
  const item = scope.items[Number(sign.slice(2))]
  return item?.type === 'N' && item.value <= 13
}

/** The season that will not come: the one after those that ran, or the one named as not to come. */
function cancelledSeason(scope: Scope, at: number, end: number, ref: number): number | null {
  const [start, stop] = clauseAt(scope, at)
  const from = Math.min(start, at)
  const clause = scope.norm.slice(from, Math.max(stop, end))
  const ran =
    /\b(?:after|following|stops at|stopped at|is out at|lasted|ran for|running for|with just|with only|despite|at the end of|end of)(?: (?:just|only|a|an|its|their|the|successful|airing|one|single|more than|nearly|[a-z]+ - ?))* (%[SN]\d+)/.exec(
      clause,
    )
  if (ran !== null) {
    const item = scope.items[Number(ran[1]!.slice(2))]!
    if (item.type === 'S' && item.season.numbers.length > 0) return item.season.numbers.at(-1)! + 1
  }
  if (/\bafter (?:just |only )?(?:one|a single|1) (?:season|series)\b|\bone-season\b/.test(clause)) return 2
  // What went after so few episodes never had a second season.
  const aired = /\bafter (?:just |only |the first )*(?:(%N\d+)|two|three|four|five|six|one|a single) (?:episodes?|airings?|outings)\b/.exec(
    clause,
  )
  if (aired !== null && (aired[1] === undefined || fewest(scope, aired[1]))) return 2
  for (const [word, count] of Object.entries(status)) if (new RegExp(`\\b${word}\\b`).test(clause)) return count + 1
  const named = scope.items.filter(
    (item): item is SeasonItem =>
      item.type === 'S' && item.season.kind === 'number' && item.at >= from && item.at < Math.max(stop, end) + 30,
  )
  for (const item of named) {
    const before = scope.norm.slice(Math.max(0, item.at - 30), item.at)
    if (
      /\b(?:for|a|be|get|reach|with|of|see|no|another|any|proceed|have|make|making|commission|order)(?: (?:a|an|another|any|the|more))* $/.test(
        before,
      ) &&
      item.at >= at - 6
    )
      return item.season.numbers[0] ?? null
    if (item.at < at && /^%S\d+ (?:will|would|is|has|of)/.test(scope.norm.slice(item.at))) return item.season.numbers[0] ?? null
  }
  const count = scope.items.find(
    (item): item is SeasonItem => item.type === 'S' && item.season.kind === 'count' && item.at >= from && item.at < Math.max(stop, end),
  )
  if (count !== undefined && /\b(?:after|ran|run|lasted|had|for)\b/.test(clause)) return (count.season.numbers[0] ?? 0) + 1
  if (named.length > 0) {
    const item = named[0]!
    const number = item.season.numbers[0]!
    // "cancelled Season 4" names the one that will not come; "cancelled ... its second season finale" does not.
    return item.at > at ? number : number + 0
  }
  const counted = scope.state.ran(ref)
  if (counted !== null) return counted + 1
  return sectionSeason(scope, ref) !== null && scope.state.main === ref && /\b(?:season|series)\b/.test(scope.state.headingText)
    ? (scope.state.recentSeason ?? sectionSeason(scope, ref) ?? scope.state.coming(ref) ?? scope.state.highest(ref))
    : null
}
