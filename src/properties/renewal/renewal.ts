import {
  allMatches,
  claim,
  clauseAt,
  firstMatch,
  hasMatch,
  isConditional,
  matchesIn,
  refOf,
  seriesAt,
  titleList,
  titlesOf,
  windowOf,
  type Item,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'
import { composedCancelled, composedProduction, composedRenewed, composedUndecided } from './composed-rules.ts'
import { seasonFor, seasonsFor } from './decided-season.ts'
import { endingPatterns, readEnding } from './ending.ts'
import { everyMatch } from './every-match.ts'
import { moreCancelled, moreOrdered, moreProduction, moreRenewed, moreUndecided } from './more-rules.ts'
import { cancelledRules, notCancelled, orderedRules, productionRules, renewedRules, undecidedRules, type RenewalRule } from './rules.ts'
import { isSaid, modalityFor } from './said.ts'
import { readSlates } from './slates.ts'
import { isFateHeading, readStatusLine, statusLinePatterns, type LineFate } from './status-lines.ts'

type SeasonItem = Extract<Item, { type: 'S' }>

/** Words without which a sentence says nothing of a series' fate. */
const cues =
  `renewed renews renew renewing renewal renewals recommissioned re-upped cancelled canceled cancels cancel cancelling canceling cancellation axed axes axe axing ax scrapped scraps scrapping shelved ditched canned nixed plug dropped drops dumped culled
  return returns returning returned back coming happen happening forward bubble fate future decision decide confirmed announced greenlit greenlight greenlights green-lit green lit light picked picks pick ordered orders order commissioned commissions
  final last end ends ended ending finale conclude concludes concluded wrap wraps wrapped production filming shooting works making development underway under way working commented await awaiting awaits saved rescued revived
  official word news given handed hands gets get got earned scored landed nabs receives received season seasons series proceed no-brainer rumours rumors plans expect possibility yet early soon talks demise chopped limbo pipeline new coming signed bagged secured work hour dead over bows bow bowed signs sign signing goodbye goes went gearing developing prepping preparing writers shoots films filmed filming shot brought bring brings bringing carry carries carried extend extends extended takes keeps ordering neither mulling pondering considering weighing unclear unknown yet quiet silent mum tight-lipped whether entered enters entering scripts script set reversed reverses un-renewed unrenewed more announces announced announce commissioning commission
  earns lands secures scores gains gained obtains grabs grabbed claims claimed brought done gone verdict call tba tbd tbc undecided pending uncertain waiting waits jeopardy danger doubt risk toss-up safe bet thing thread determined go either saved killed kills shuttered shutters closes close closer closed stops stopped farewell swan fates jury ready go-ahead nod lifeline clinched clinches see lives live stick sticking sticks pacted pacts deal granted grants promised promises wins won snags snagged nets netted booked books fell falls fallen boot curtain parted culls yanked yanks cut cuts kill book books chapter year years answer commitment promise promised signal mute coy noncommittal non-committal one-and-done out
  join joins joined rolling cameras shot lensing option exercised exercises pact re-up reup`
    .trim()
    .split(/\s+/)

const openings = [...undecidedRules, ...moreUndecided, ...composedUndecided]
const cancellations = everyMatch([...cancelledRules, ...moreCancelled, ...composedCancelled])
const renewals = everyMatch([...renewedRules, ...moreRenewed, ...composedRenewed])
const orders = everyMatch([...orderedRules, ...moreOrdered])
const productions = everyMatch([...productionRules, ...moreProduction, ...composedProduction])
const listing = /\b(?:renew\w*|picked up|recommissioned|order\w*)\b/
const listed = /(%T\d+)(?: ” | ’ |’)? ?for (?:a |its |the )?(%S\d+)/g

/** Reads the fate of seasons. What says that nothing is decided is read first: it often holds the words of a renewal. */
export const renewal: PropertyReader = {
  property: 'renewal',
  cues,
  patterns: [
    ...[openings, cancellations, renewals, orders, productions].flatMap(rules => rules.map(({ pattern }) => pattern)),
    ...endingPatterns,
    notCancelled,
    listing,
    listed,
    ...statusLinePatterns,
  ],
  read(scope) {
    if (scope.question || isFateHeading(scope)) return
    const lines = readStatusLine(scope)
    const from = scope.drafts.length
    readSentence(scope)
    if (lines.length > 0) dropTold(scope, from, lines)
  },
  finish(text) {
    readSlates(text)
    const { drafts } = text
    // Where the last season is known, what is cancelled is the one after it.
    const last = new Map<number, number>()
    for (const { property, series, season, value } of drafts)
      if (property === 'renewal' && value.status === 'ending' && season !== null) last.set(series, Math.max(season, last.get(series) ?? 0))
    for (const { property, series, season, value } of drafts)
      if (property === 'renewal' && value.status === 'cancelled' && season !== null) last.delete(series)
    for (const [i, draft] of drafts.entries()) {
      if (draft.property !== 'renewal' || draft.value.status !== 'cancelled' || draft.season !== null) continue
      const final = last.get(draft.series)
      if (final !== undefined) drafts[i] = { ...draft, season: final + 1 }
    }
  },
}

function readSentence(scope: Scope): void {
  const undecided = readFirst(scope, openings)
  readAll(scope, cancellations, undecided)
  readNotCancelled(scope)
  readEnding(scope)
  if (!undecided) readAll(scope, renewals, false, cancellations)
  readListed(scope)
  readAll(scope, orders, false)
  readAll(scope, productions, undecided)
}

/** What a line tells of a series as a line is not told again by its words. */
function dropTold({ drafts }: Scope, from: number, lines: readonly LineFate[]): void {
  let kept = from
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at]!
    if (draft.property === 'renewal' && lines.some(({ series }) => series === draft.series)) continue
    drafts[kept++] = draft
  }
  drafts.length = kept
}

/** A cancellation that somebody denies. */
function readNotCancelled(scope: Scope): void {
  for (const match of allMatches(scope, notCancelled)) {
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

/** What a page has no news of without meaning that nothing is decided: "the season's release date and cast haven't been announced". */
const particulars = /\b(?:release date|premiere date|air date|cast|trailer|plot|spoilers|details|episode count)\b(?!.*\brenew)/

function readFirst(scope: Scope, rules: readonly RenewalRule[]): boolean {
  for (const rule of rules) {
    const match = firstMatch(scope, rule.pattern)
    if (match === null) continue
    // "It has not been announced whether" of a heading's question, or a condition, decides nothing.
    const at = match.index
    if (rule.name === 'renewal not announced' && particulars.test(scope.norm.slice(clauseAt(scope, at)[0], at))) continue
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

/** Each rule at its first match; `blocked` where an earlier kind of statement already holds these words; what `others` say with the same words is left to them. */
function readAll(scope: Scope, rules: readonly RenewalRule[], blocked: boolean, others: readonly RenewalRule[] = []): boolean {
  if (blocked) return false
  let any = false
  const told = new Set<string>()
  for (const rule of rules) {
    let found = false
    for (const match of allMatches(scope, rule.pattern)) {
      const at = match.index
      const end = at + match[0].length
      if (!isSaid(scope, rule, at, end) || isToldBy(scope, others, at, end)) continue
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

/** Whether rules of another kind read some of the same words. */
function isToldBy(scope: Scope, rules: readonly RenewalRule[], from: number, to: number): boolean {
  return rules.some(rule =>
    allMatches(scope, rule.pattern).some(match => {
      const end = match.index + match[0].length
      return match.index < to && end > from && isSaid(scope, rule, match.index, end)
    }),
  )
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
  const pairs = allMatches(scope, listed)
  if (pairs.length < 2 || !hasMatch(scope, listing) || isConditional(scope, scope.norm.length)) return
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
  for (const match of matchesIn(scope.norm, /(%T\d+)(?: ”)? \( (?:for )?(%S\d+)/g)) {
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

const seasonOwner = /%S\d+ (?:of|for|to) (?:the )?(?:(?!%T)[^ ,;.]+ ){0,5}?(?:“ )?%T(\d+)/

/** The series that the words speak of: a list after them or before them, else the nearest, else the topic. */
function objects(scope: Scope, rule: RenewalRule, at: number, end: number): number[] {
  const titles = titlesOf(scope)
  const [start, stop] = clauseAt(scope, at)
  // "A second season of X": the season's own series, whatever stands nearer.
  const owner = seasonOwner.exec(scope.norm.slice(at, Math.max(end, Math.min(stop, end + 80))))
  const owned =
    owner === null || owner.index + owner[0].indexOf('%S') > end + 24 - at
      ? undefined
      : titles.find(item => item === scope.items[Number(owner[1])])
  let pick: Item | undefined
  if (owned !== undefined) pick = owned
  else if (rule.about === 'object')
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
