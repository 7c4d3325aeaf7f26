import type { DateWindow } from '../../model/index.ts'
import {
  claim,
  clauseAt,
  hasMatch,
  modalityOf,
  onlySeason,
  refOf,
  seasonNumber,
  seriesAt,
  tenseAt,
  titleList,
  titlesOf,
  windowOf,
  type Item,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'
import { notPremieres, releaseEvents } from './events.ts'
import { firstOf, lastOf } from './nearest-event.ts'
import type { Event } from './season-of.ts'
import { bracketTitle, titleBracket } from './title-bracket.ts'
import { seasonsOf } from './which-season.ts'
import { readSchedule } from './schedule.ts'
import { releaseJudge } from './judge.ts'

type DateItem = Extract<Item, { type: 'D' }>

/** "Season 1: 20 November 2019", a line of a list. */
const listLine = /%S\d+(?: of %T\d+)?(?: ”)? (?::|–|-|\() ?(?:[a-z]+ date :? ?|on )?$/
const seasonOfSeries = /%S\d+ (?:of|for) (?:the )?(?:“ )?%T\d+(?: ”)? (?:on|in) (?:the )?$/

/** Reads when seasons came out or will: each date of a sentence goes with the event that governs it. */
export const release: PropertyReader = {
  property: 'release',
  cues: ['%D'],
  patterns: [releaseEvents, listLine, titleBracket, seasonOfSeries],
  read(scope) {
    if (scope.question) return
    for (const item of scope.items) if (item.type === 'D') readDate(scope, item)
  },
  judge: releaseJudge,
  finish: readSchedule,
}

function readDate(scope: Scope, date: DateItem): void {
  // "one of 2023's funniest shows"
  if (/^%D\d+ 's (?!(?:premiere|season|lineup|launch|debut|return|slate|schedule))/.test(scope.norm.slice(date.at))) return
  const bracketed = bracketTitle(scope, date)
  if (bracketed !== null) {
    readBracket(scope, date, bracketed)
    return
  }
  const event = governing(scope, date)
  if (event === null) return
  const tense = tenseAt(scope, date.at)
  // What was planned once, what hangs on an "if", and what is on the bubble is no release.
  const before = scope.norm.slice(Math.max(0, event.at - 70), event.at)
  if (
    /\bon the bubble\b|(?<!as )\bpreviously (?:scheduled|slated|announc\w+|set|planned)\b/.test(before) &&
    !/^as previously/.test(scope.norm)
  )
    return
  if (/\bif\b/.test(scope.norm.slice(0, event.at)) && modalityOf(scope, event.at) === 'speculated') return
  const whole = windowOf(scope, date, tense)
  if (whole === null) return
  // "ran from April 17 to May 19": it came on the first of the days.
  const window = /^ran/.test(event.word) && whole.precision === 'day' ? { ...whole, latest: whole.earliest } : whole
  const at = event.at
  const titles = titlesFor(scope, at, date.at)
  const denied =
    /\b(?:not|no longer|never) (?:be |been |have |going to )?(?:\w+ ){0,2}$/.test(scope.norm.slice(Math.max(0, at - 30), at)) &&
    !/\bnot only\b/.test(scope.norm)
  if (denied) return
  for (const ref of titles) {
    for (const number of seasonsOf(scope, { ref, event, date, tense, window })) {
      claim(scope, 'release', clean(window), {
        rule: event.rule,
        at,
        end: date.at + 4,
        series: ref,
        season: number,
        modality: tense === 'past' ? pastModality(scope, at) : modalityOf(scope, date.at),
      })
    }
  }
}

/** A day in a title's own bracket, with the season that stands there too. */
function readBracket(scope: Scope, date: DateItem, title: Item): void {
  const window = windowOf(scope, date, 'open')
  if (window === null) return
  const series = refOf(title)
  const named = scope.items.find(item => item.type === 'S' && item.at > title.at && item.at < date.at)
  const season = named?.type === 'S' ? seasonNumber(scope, named, series) : onlySeason(scope, series)
  claim(scope, 'release', clean(window), { rule: 'release: <series> (<date>)', at: title.at, end: date.at + 4, series, season })
}

function clean(window: DateWindow): DateWindow {
  return { earliest: window.earliest, latest: window.latest, precision: window.precision }
}

function pastModality(scope: Scope, at: number): 'asserted' | 'expected' {
  return /\b(?:was|were) (?:originally |initially |previously |first )?(?:to be|supposed|expected|scheduled|slated|set|meant|planned)\b/.test(
    scope.norm.slice(Math.max(0, at - 60), at + 20),
  )
    ? 'expected'
    : 'asserted'
}

/** The event that a date belongs to, if it is a release. */
function governing(scope: Scope, date: DateItem): Event | null {
  const { norm } = scope
  const [start, end] = clauseAt(scope, date.at)
  // "the fall 2017 line-up", "the 2020-21 season": a schedule's name.
  const own = norm.slice(date.at)
  if (
    /^%D\d+ (?:\S+ ){0,2}?(?:line-?up|schedule|slate|season|cycle|upfronts?|budget|report|revival|film|movie|novel|book|novella|memoir|series of novels)\b/.test(
      own,
    ) &&
    !/^%D\d+ (?:season|series) premiere/.test(own)
  )
    return null
  if (hasMatch(scope, listLine, norm.slice(0, date.at)))
    return { at: Math.max(0, norm.lastIndexOf('%S', date.at)), word: 'premiere', rule: 'release: <season>: <date>' }
  if (hasMatch(scope, seasonOfSeries, norm.slice(0, date.at)) && lastOf(norm, start, date.at)?.other !== true)
    return { at: norm.lastIndexOf('%S', date.at), word: 'premiere', rule: 'release: <season> of <series> on <date>' }
  const inSentence =
    lastOf(norm, start, date.at) ?? (/, with $|, who $|, which $/.test(norm.slice(0, start)) ? lastOf(norm, 0, date.at) : null)
  const before = inSentence
  if (before !== null) {
    if (before.other) return afterDate(scope, date, end, before.at)
    const between = norm.slice(before.at + before.word.length, date.at)
    if (
      weak.test(before.word) &&
      !/^(?: (?:on|in|by|at|for|the|sometime|around|this|%C\d+|and|streaming|netflix|a|%D\d+|,|to|early|late|its|from))*(?: [a-z-]+){0,2} ?$/.test(
        between,
      )
    )
      return null
    if (isOtherThing(scope, start, before.at, date.at)) return null
    return { at: before.at, word: before.word, rule: `release: ${before.word} <date>` }
  }
  return afterDate(scope, date, end, -1)
}

/** Words that make a release only right before a date. */
const weak =
  /^(?:out|available|coming|come|comes|start|starts|started|starting|begin|begins|beginning|began|run on|ran|watch|live|moved|moves|drop|drops|dropped|dropping|shown|set for|sets?|expected|from|first season|%S\d+ in|come to|come on|come in|bring back|land|lands|landed|landing|unveil|see .*|expect .*|eyes|eye|eyeing|slated|broadcast)$/

/** "On Nov. 12, X will be back", "its 2020 premiere", "the May 2026 release". */
function afterDate(scope: Scope, date: DateItem, end: number, blockedAt: number): Event | null {
  const { norm } = scope
  const from = date.at + 2 + String(scope.items.indexOf(date)).length
  const direct = /^ (?:release|premiere|debut|launch|return|season premiere|series premiere|start)\b(?! dates?\b)/.exec(norm.slice(from))
  if (direct !== null)
    return isOtherThing(scope, clauseAt(scope, date.at)[0], from, from + direct[0].length)
      ? null
      : { at: from + 1, word: 'premiere', rule: 'release: <date> premiere' }
  // An event before the date that is no release holds it, unless the date opens what follows.
  if (blockedAt >= 0 && !/(?:, |^|: )(?:and |on |in |by )*$/.test(norm.slice(0, date.at))) return null
  if (
    blockedAt < 0 &&
    !/(?:^|[,:“–—(] )(?:and |but |then |starting |beginning |from |on |in |by |this |the |until |back |set for )*$/.test(
      norm.slice(0, date.at),
    )
  )
    return null
  const next = firstOf(norm, from, Math.min(norm.length, end + 40))
  if (next === null || next.other || next.at - from > 90) return null
  if (weak.test(next.word) && !/^(?:start|begin|come|coming|come to|come back)/.test(next.word)) return null
  if (isOtherThing(scope, from, next.at, next.at + next.word.length + 40)) return null
  // Between the date and the event nothing else may be the event.
  return { at: next.at, word: next.word, rule: `release: <date> ${next.word}` }
}

/** Whether what comes out is not the season: a trailer, a film, the finale. */
function isOtherThing(scope: Scope, start: number, at: number, date: number): boolean {
  const { norm } = scope
  // Work begins; the season does not.
  if (
    /^(?:begin|began|start|resum|kick)/.test(norm.slice(at)) &&
    /\b(?:production|filming|shooting|cameras|work|writing)\b/.test(norm.slice(start, at))
  )
    return true
  if (/^%D\d+ (?:a|an|the|its|their) (?:\S+ ){0,4}?(?:trailer|teaser|poster|clip|statement|first look|promo)\b/.test(norm.slice(date)))
    return true
  // "the manga by X, which ran from": what comes out is what the clause before ends with.
  const isRelative = / , which $/.test(norm.slice(0, start))
  const subject = isRelative ? norm.slice(Math.max(0, start - longestAntecedent), start).replace(/ , which $/, '') : norm.slice(start, at)
  const object = norm.slice(at, date)
  if (notPremieres.test(object.replace(/^\S+/, '')) && !/\b(?:before|after|ahead of|until)\b/.test(object)) return true
  const thing = lastIndexOfPattern(subject, notPremieres)
  if (thing < 0) return false
  // "the trailer of season 2, which premieres on": the nearer noun counts.
  const nearer = subject
    .slice(thing)
    // "the soundtrack of X": the title is the thing's, not what comes out.
    .replace(
      /^\S+(?: \S+)?? (?:for|of|to|from) (?:the )?(?:%S\d+ (?:of|for) )?(?:the )?(?:[“‘] ?)?(?:%[TS]\d+|drama|series|show|season|anime|comedy|thriller)/,
      '',
    )
  return !/%T\d+|%S\d+|\b(?:series|show|drama|season|it|they|which)\b/.test(nearer)
}

/** How far before ", which" the noun is looked for that it stands for. */
const longestAntecedent = 60

function lastIndexOfPattern(text: string, pattern: RegExp): number {
  const all = new RegExp(pattern.source, 'g')
  let last = -1
  for (let match = all.exec(text); match !== null; match = all.exec(text)) last = match.index
  return last
}

/** The series that a date is for: the list nearest to the event, else the sentence's or the topic. */
function titlesFor(scope: Scope, event: number, date: number): number[] {
  const titles = titlesOf(scope)
  if (titles.length === 0) {
    const ref = seriesAt(scope, event)
    return ref === null ? [] : [ref]
  }
  const [start, end] = clauseAt(scope, date)
  const pick =
    titles.findLast(item => item.at < Math.min(event, date) && item.at >= start) ??
    titles.find(item => item.at > event && item.at < date) ??
    titles.findLast(item => item.at < Math.max(event, date) && item.at >= start) ??
    titles.find(item => item.at >= date && item.at < end) ??
    titles.findLast(item => item.at < date) ??
    titles[0]!
  const refs = titleList(scope, pick).map(refOf)
  if (/^%D\d+(?: at [^,]{0,20})?(?: ,)? (?:along with|followed by|as well as|alongside|joined by) /.test(scope.norm.slice(date))) {
    for (const item of titles)
      if (item.at > date && !scope.items.some(other => other.type === 'D' && other.at > date && other.at < item.at)) refs.push(refOf(item))
  }
  const next = /^%D\d+(?: at [^,]{0,20})? , (?:followed by|along with|joined by|as will) (?:[^,]{0,40}? )??(?:“ )?(%T\d+)/.exec(
    scope.norm.slice(date),
  )
  if (next !== null) refs.push(refOf(scope.items[Number(next[1]!.slice(2))]!))
  return [...new Set(refs)]
}
