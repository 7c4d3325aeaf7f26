import {
  claim,
  clauseAt,
  isConditional,
  isCredit,
  modalityOf,
  refOf,
  seasonItemAt,
  seasonNumber,
  sectionSeason,
  seriesAt,
  titleList,
  windowOf,
  type Item,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'
import {
  cancelledRules,
  endingRules,
  notCancelled,
  orderedRules,
  productionRules,
  renewedRules,
  rescueRules,
  undecidedRules,
  type RenewalRule,
} from './rules.ts'

type SeasonItem = Extract<Item, { type: 'S' }>

/** Words without which a sentence says nothing of a series' fate. */
const cues =
  `renewed renews renew renewing renewal renewals recommissioned re-upped cancelled canceled cancels cancel cancelling canceling cancellation axed axes axe axing ax scrapped scraps scrapping shelved ditched canned nixed plug dropped drops dumped culled
  return returns returning returned back coming happen happening forward bubble fate future decision decide confirmed announced greenlit greenlight greenlights green-lit green lit light picked picks pick ordered orders order commissioned commissions
  final last end ends ended ending finale conclude concludes concluded wrap wraps wrapped production filming shooting works making development underway under way working commented await awaiting awaits saved rescued revived
  official word news given handed hands gets get got earned scored landed nabs receives received season seasons series proceed no-brainer rumours rumors plans expect possibility yet early soon talks demise chopped limbo pipeline new coming signed bagged secured work hour`
    .trim()
    .split(/\s+/)

/** Reads the fate of seasons. What says that nothing is decided is read first: it often holds the words of a renewal. */
export const renewal: PropertyReader = {
  property: 'renewal',
  cues,
  read(scope) {
    if (scope.question) return
    const undecided = readFirst(scope, undecidedRules)
    const cancelled = readAll(scope, cancelledRules, undecided)
    readNotCancelled(scope)
    readEnding(scope)
    if (!undecided && !cancelled) readAll(scope, renewedRules, false)
    else if (cancelled) readAll(scope, rescueRules, false)
    readListed(scope)
    readAll(scope, orderedRules, false)
    readAll(scope, productionRules, undecided)
  },
}

/** A cancellation that somebody denies. */
function readNotCancelled(scope: Scope): void {
  for (const match of scope.norm.matchAll(notCancelled)) {
    if (isConditional(scope, match.index)) continue
    claim(
      scope,
      'renewal',
      { status: 'cancelled' },
      {
        rule: 'not cancelled',
        at: match.index,
        end: match.index + match[0].length,
        season: null,
        polarity: 'denied',
        modality: 'asserted',
      },
    )
  }
}

function readFirst(scope: Scope, rules: readonly RenewalRule[]): boolean {
  for (const rule of rules) {
    const match = rule.pattern.exec(scope.norm)
    if (match === null) continue
    // "It has not been announced whether" of a heading's question, or a condition, decides nothing.
    const at = match.index
    const series = objects(scope, rule, at, at + match[0].length)
    for (const ref of series) {
      const season = seasonFor(scope, rule, at, at + match[0].length, ref)
      if (season === 1 && rule.status === 'undecided') continue
      claim(
        scope,
        'renewal',
        { status: rule.status },
        { rule: rule.name, at, end: at + match[0].length, series: ref, season, modality: 'asserted' },
      )
    }
    return true
  }
  return false
}

/** Each rule at its first match; `blocked` where an earlier kind of statement already holds these words. */
function readAll(scope: Scope, rules: readonly RenewalRule[], blocked: boolean): boolean {
  if (blocked) return false
  let any = false
  const told = new Set<string>()
  for (const rule of rules) {
    let found = false
    for (const match of scope.norm.matchAll(everyMatch(rule))) {
      const at = match.index
      const end = at + match[0].length
      if (!isSaid(scope, rule, at, end)) continue
      // A second wording counts only for another season: "would return for its third season, and a fourth would follow".
      if (
        any &&
        !scope.items.some(
          item =>
            item.type === 'S' &&
            item.season.kind === 'number' &&
            item.at >= at &&
            item.at < end &&
            !told.has(String(item.season.numbers[0])),
        )
      )
        continue
      found = true
      if (rule.name === '<series> (<season>)') {
        readBracketed(scope, rule)
        break
      }
      for (const ref of objects(scope, rule, at, end)) {
        for (const season of seasonsFor(scope, rule, at, end, ref)) {
          told.add(String(season))
          claim(
            scope,
            'renewal',
            { status: rule.status },
            { rule: rule.name, at, end, series: ref, season, modality: modalityFor(scope, rule, at, end), asOf: saidOn(scope, at, end) },
          )
        }
      }
    }
    any ||= found
  }
  return any
}

const every = new WeakMap<RenewalRule, RegExp>()

/** A rule's pattern for all its places in a sentence. */
function everyMatch(rule: RenewalRule): RegExp {
  let pattern = every.get(rule)
  if (pattern === undefined) {
    pattern = new RegExp(rule.pattern.source, 'g')
    every.set(rule, pattern)
  }
  return pattern
}

/** The day on which it was decided or told, where the words give one: "was renewed on June 6", "as reported on 21 March". */
function saidOn(scope: Scope, at: number, end: number): string | null {
  const [start, stop] = clauseAt(scope, at)
  for (const item of scope.items) {
    if (item.type !== 'D') continue
    const before = scope.norm.slice(Math.max(0, item.at - 40), item.at)
    const reported = /\b(?:reported|announced|confirmed|revealed)(?: by)?(?: %\w\d+)?(?: by)? on $/.test(before)
    if (!reported && (item.at < start || item.at > Math.max(stop, end + 60))) continue
    if (
      /\b(?:premier|releas|air|debut|return|launch|expected|start|begin)\w*\b/.test(before) ||
      !/(?:\b(?:on|by|in|since)|^|,) (?:by )?$|^$|, $/.test(before)
    )
      continue
    const window = windowOf(scope, item, 'past')
    if (window !== null && window.precision === 'day') return window.latest
  }
  return null
}

/** "renewed A for season 7, B for season 3 and C for season 5": each title with its own season. */
function readListed(scope: Scope): void {
  if (!/\b(?:renew\w*|picked up|recommissioned|order\w*)\b/.test(scope.norm) || isConditional(scope, scope.norm.length)) return
  const pairs = [...scope.norm.matchAll(/(%T\d+)(?: ” | ’ |’)? ?for (?:a |its |the )?(%S\d+)/g)]
  if (pairs.length < 2) return
  for (const match of pairs) {
    const season = scope.items[Number(match[2]!.slice(2))] as SeasonItem
    const number = season.season.numbers[0]
    if (number === undefined || season.season.kind !== 'number') continue
    claim(
      scope,
      'renewal',
      { status: 'renewed' },
      {
        rule: '<series> for <season>, listed',
        at: match.index,
        end: match.index + match[0].length,
        series: refOf(scope.items[Number(match[1]!.slice(2))]!),
        season: number,
        modality: 'asserted',
      },
    )
  }
}

/** "Arrow (for season 6), The Flash (season 4)": each title with its own season. */
function readBracketed(scope: Scope, rule: RenewalRule): void {
  for (const match of scope.norm.matchAll(/(%T\d+)(?: ”)? \( (?:for )?(%S\d+)/g)) {
    const title = scope.items[Number(match[1]!.slice(2))]!
    const season = scope.items[Number(match[2]!.slice(2))] as SeasonItem
    claim(
      scope,
      'renewal',
      { status: 'renewed' },
      {
        rule: rule.name,
        at: match.index,
        end: match.index + match[0].length,
        series: refOf(title),
        season: season.season.numbers[0] ?? null,
        modality: 'asserted',
      },
    )
  }
}

const wish =
  /\b(?:hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|wait(?:s|ed|ing)?|wish\w*|wonder\w*|curious|eager\w*|demand\w*|petition|excited|anticipat\w+|looking forward|deserv\w+|whether|if|unless|until|till|once|before|would|when|chances of|possibility of|question|know|hear|learn|should|in order)\b/
const talk = /\b(?:about|regarding|details|information|everything|update|updates|news)\b[^.:]{0,30}$/

/** Whether the words state the fate, and don't wish for it, ask for it or deny it. */
function isSaid(scope: Scope, rule: RenewalRule, at: number, end: number): boolean {
  const [start] = clauseAt(scope, at)
  const before = scope.norm.slice(start, at)
  const inside = scope.norm.slice(at, end)
  if (rule.status === 'in_production' || rule.status === 'ordered') {
    if (rule.status === 'ordered')
      return (
        !/\b(?:not|no|never)\b/.test(before.slice(-40)) &&
        !isConditional(scope, at) &&
        !/%S\d+/.test(inside) &&
        !scope.items.some(item => item.type === 'S' && (item.season.numbers[0] ?? 0) > 1 && Math.abs(item.at - at) < 60)
      )
    if (
      /\bnot\b|\bno\b|\bnever\b|\b(?:before|prior to|had been|was put|were put|was due|since|after|once)\b/.test(before.slice(-40)) ||
      isConditional(scope, at)
    )
      return false
    if (/\bwas due\b|\bhad been\b/.test(inside)) return false
    return true
  }
  if (
    rule.name === 'will not return' &&
    (/\b(?:he|she|i|they|who|%P\d+|actors?|star|actress)(?: \([^)]*\))?(?: (?:said|says|announced|confirmed))?(?: that)?(?: (?:he|she|they))? ?$/.test(
      before,
    ) ||
      /^.{0,20}\b(?:as|his|her|reprise)\b/.test(scope.norm.slice(end - 2, end + 24)))
  )
    return false
  if (/^(?:back for|will return)/.test(rule.name) && scope.items.some(item => item.type === 'D' && item.at > at && item.at - end < 60))
    return false
  if (rule.status === 'cancelled')
    return (
      !isConditional(scope, at) &&
      !/\b(?:not|never|avoid\w*|fear\w*|in case|rumou?rs? of|threat of|escap\w+|nearly|almost|originally) (?:\w+ ){0,3}$/.test(before) &&
      !/^(?:if|unless)\b/.test(before)
    )
  if (
    /\b(?:not|never|no|without|nor|neither)\b(?! only)(?: [^ ,;]+){0,4} $/.test(before) &&
    !/can not rule out|not only|no doubt/.test(before + inside)
  )
    return false
  const rather = before.replace(/\b(?:when|before|after) %[CPO]\d+ (?:announced|confirmed|revealed)\b.*/, '')
  if (
    wish.test(rather.slice(-60)) &&
    !/\b(?:expect\w*|rule out)\b/.test(before + inside) &&
    !/\b(?:announced|confirmed|revealed|said|says|reported)\b/.test(before)
  )
    return false
  if (talk.test(before) && !/\brenewed\b/.test(inside)) return false
  if (/\bif\b/.test(scope.norm.slice(end, end + 12)) && !/\beven if\b/.test(scope.norm.slice(end, end + 12))) return false
  return true
}

function modalityFor(scope: Scope, rule: RenewalRule, at: number, end: number): ReturnType<typeof modalityOf> {
  if (/rumou?r|can not rule out|possible renewal|potential renewal|rule out/.test(scope.norm.slice(at, end))) return 'speculated'
  if (/expect|eventual|likely|no-brainer|surely/.test(scope.norm.slice(at, end))) return 'expected'
  const [start] = clauseAt(scope, at)
  const clause = scope.norm.slice(start, at)
  if (/\b(?:could|may|might|rumou?r\w*|possibly|perhaps|potential\w*)\b/.test(clause)) return 'speculated'
  if (/\b(?:expect\w*|likely|probably|hopeful\w*|presum\w*|assum\w*|believ\w*|to be renewed but|should)\b/.test(clause))
    return rule.status === 'cancelled' ? 'asserted' : 'expected'
  return 'asserted'
}

/** The series that the words speak of: a list after them or before them, else the nearest, else the topic. */
function objects(scope: Scope, rule: RenewalRule, at: number, end: number): number[] {
  const titles = scope.items.filter(item => item.type === 'T' && !isCredit(scope, item))
  const [start, stop] = clauseAt(scope, at)
  let pick: Item | undefined
  if (rule.about === 'object')
    pick =
      titles.find(item => item.at >= at && item.at < Math.max(stop, end) + 1) ?? titles.find(item => item.at >= at && item.at - end < 60)
  else if (rule.about === 'subject')
    pick = titles.findLast(item => item.at < at && item.at >= start) ?? titles.findLast(item => item.at < at)
  else
    pick =
      titles.find(item => item.at >= at && item.at < end) ??
      titles.findLast(item => item.at < at && item.at >= start) ??
      titles.find(item => item.at >= end && item.at < stop) ??
      titles.findLast(item => item.at < at)
  // A slate names all that it orders: "new dramas are A, a medical series; B, ...".
  if (rule.name === 'series order' && /\bnew\b/.test(scope.norm.slice(at, end)))
    return [...new Set(titles.filter(item => item.at >= end).map(refOf))]
  // "Netflix renewed the series": a noun for the topic stands nearer than a title elsewhere in the sentence.
  if (rule.about === 'object' && pick === undefined) {
    const ref = seriesAt(scope, at)
    return ref === null ? [] : [ref]
  }
  if (pick === undefined) {
    const ref = seriesAt(scope, at)
    return ref === null ? [] : [ref]
  }
  return [...new Set(titleList(scope, pick).map(refOf))]
}

const status = { rookie: 1, freshman: 1, sophomore: 2 } as const

function seasonFor(scope: Scope, rule: RenewalRule, at: number, end: number, ref: number): number | null {
  return seasonsFor(scope, rule, at, end, ref)[0] ?? null
}

/** The seasons decided on. */
function seasonsFor(scope: Scope, rule: RenewalRule, at: number, end: number, ref: number): (number | null)[] {
  const inside = scope.items.filter((item): item is SeasonItem => item.type === 'S' && item.at >= at && item.at < end + 40)
  const numbered = inside.find(item => item.season.kind === 'number' && item.at < end + 4)
  const inClause = seasonItemAt(scope, at)
  if (rule.status === 'cancelled') return [cancelledSeason(scope, at, end, ref)]
  if (rule.status === 'ordered') return [/\brevival\b|\breboot\b/.test(scope.norm) ? null : 1]
  if (numbered !== undefined) return rule.status === 'renewed' ? [...numbered.season.numbers] : [numbered.season.numbers[0] ?? null]
  if (inside.some(item => item.season.kind === 'count' || (item.season.kind === 'coming' && item.season.numbers.length > 0))) return [null]
  if (rule.name === 'saved') return [null]
  const near = inClause === null ? null : seasonNumber(scope, inClause, ref)
  if (near !== null) return [near]
  // A freshman's pickup is for its second season.
  if (rule.status === 'renewed' && inClause === null)
    for (const [word, ran] of Object.entries(status))
      if (new RegExp(`\\b${word}\\b`).test(scope.norm.slice(clauseAt(scope, at)[0], end))) return [ran + 1]
  if (inClause === null || inClause.season.kind === 'coming') return [sectionSeason(scope, ref) ?? scope.state.coming(ref)]
  return [null]
}

/** The season that will not come: the one after those that ran, or the one named as not to come. */
function cancelledSeason(scope: Scope, at: number, end: number, ref: number): number | null {
  const [start, stop] = clauseAt(scope, at)
  const from = Math.min(start, at)
  const clause = scope.norm.slice(from, Math.max(stop, end))
  const ran =
    /\b(?:after|following|lasted|ran for|running for|with just|with only|despite|at the end of|end of)(?: (?:just|only|a|an|its|their|the|successful|airing|one|single|more than|nearly|[a-z]+ - ?))* (%[SN]\d+)/.exec(
      clause,
    )
  if (ran !== null) {
    const item = scope.items[Number(ran[1]!.slice(2))]!
    if (item.type === 'S' && item.season.numbers.length > 0) return item.season.numbers.at(-1)! + 1
  }
  if (/\bafter (?:just |only )?(?:one|a single|1) (?:season|series)\b|\bone-season\b/.test(clause)) return 2
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

/** Which season is the last: named so, or the last of those that the words count. */
function readEnding(scope: Scope): void {
  const { norm } = scope
  if (isConditionalEnding(norm)) return
  for (const item of scope.items) {
    if (item.type !== 'S' || !item.season.final) continue
    const ref = seriesAt(scope, item.at)
    if (ref === null) continue
    const before = norm.slice(0, item.at)
    const after = norm.slice(item.at)
    if (/^%S\d+ (?:finale|episode)/.test(after) && item.season.numbers.length === 0) continue
    if (/\b(?:not|no|another) (?:be )?(?:the |its |a )?$/.test(before)) continue
    const number = item.season.numbers[0] ?? endingNumber(scope, item, ref)
    // "in the final season" without its number only says when something was.
    if (
      number === null &&
      !/\b(?:for|be|as|is|was|upcoming|with|into|announc\w*|ordered|renewed|return\w*|a|an|premiere dates?|of) (?:a |an |its |the |their |upcoming |his |her |show 's |series 's |series ' |%T\d+ 's )*$/.test(
        before,
      )
    )
      continue
    if (number === null && /\b(?:about|during|in|at|before|after|since) (?:the |its |their )$/.test(before)) continue
    claim(scope, 'renewal', { status: 'ending' }, { rule: 'final season', at: item.at, end: item.at + 4, series: ref, season: number })
    if (
      /\b(?:ordered|renewed|picked up|greenlit|order(?:s|ing)?|renews|renewal|commissioned|return\w* for|back for)\b[^.;]{0,40}$/.test(
        before,
      ) ||
      /^%S\d+(?: of (?:the )?(?:\w+|%T\d+))? (?:was|has been|is) (?:ordered|greenlit|commissioned|announced|confirmed)\b/.test(after)
    ) {
      claim(scope, 'renewal', { status: 'renewed' }, { rule: 'renewed for the final season', at: item.at, series: ref, season: number })
    }
  }
  for (const rule of endingRules.slice(1))
    for (const match of norm.matchAll(everyMatch(rule))) {
      const at = match.index
      const end = at + match[0].length
      if (/\b(?:not|never)\b(?: \w+){0,3} $/.test(norm.slice(0, at))) continue
      const item = scope.items.find((other): other is SeasonItem => other.type === 'S' && other.at >= at && other.at < end + 1)
      if (rule.name.startsWith('ends after') && item !== undefined) {
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
        if (season === null && near === null) season = scope.state.ran(ref)
        if (ran !== null) season = (scope.items[Number(ran[1]!.slice(2))] as SeasonItem).season.numbers.at(-1) ?? season
      }
      if (rule.name.startsWith('ends after') && item?.season.kind === 'coming') season = scope.state.coming(ref)
      claim(scope, 'renewal', { status: 'ending' }, { rule: rule.name, at, end, series: ref, season })
    }
}

function endingNumber(scope: Scope, item: SeasonItem, ref: number): number | null {
  const known = scope.state.finalSeason(ref)
  if (known !== null) return known
  // "Season 3 will be the final season": the number stands elsewhere in the clause.
  const [start, end] = clauseAt(scope, item.at)
  const other = scope.items.find(
    (near): near is SeasonItem => near !== item && near.type === 'S' && near.season.kind === 'number' && near.at >= start && near.at < end,
  )
  if (other !== undefined && other.season.numbers.length === 1) return other.season.numbers[0]!
  // "This is the last season": the one that the page is about.
  return /\b(?:this|it|which|that)\b/.test(scope.norm.slice(start, item.at))
    ? (scope.state.recentSeason ?? sectionSeason(scope, ref) ?? scope.state.coming(ref) ?? scope.state.highest(ref))
    : null
}

function isConditionalEnding(norm: string): boolean {
  return /\b(?:if|whether|unless) (?:this|the|it|season)\b.{0,30}\b(?:final|last)\b/.test(norm)
}
