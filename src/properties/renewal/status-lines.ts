import { claim, refOf, titlesOf, type Item, type Scope } from '../../extract/index.ts'
import type { RenewalStatus } from '../../model/index.ts'
import { statusWordings, type StatusWording } from './status-words.ts'

/** A line that opens with a title and is parted from it: "• Suits (USA) – one and done", "| Silo | Apple TV+ | Renewed | 3 |". */
const opened = /^(?:[|•·*–-] |%N\d+ (?:\. |\| )?)*(?:“ |‘ )?(%T\d+)(?: ”| ’)?(?= ?(?:[:|(;–—-]|, (?:%S|%C)|%S|after|$))/
/** A line that begins with a label and lists series: "Renewed: A (4), B (2)". */
const labelled = /^(?:[•·*–-] )?(?:still |also |officially |already |so far )*([a-z][a-z -]{2,40}?) ?(?::|–|—) (?=(?:“ |‘ )?%[TP])/
/** What a line consists of. */
const mark = / ?(?:[.;|–—:,()!]|(?<= )-(?= )) ?/

/** A table's cell that holds a number alone: "3", "(was to be 3)". */
const numberCell = /^(?:\( )?(?:was to be |would have been |would be )?(?:%N\d+|\d+|%S\d+)(?: \))?$/
/** What with its day is a release rather than news of a fate. */
const comesBack = /\b(?:back|return(?:s|ing)?)\b/
/** A sentence that is nothing but a fate. */
const told = /^(?:[a-z]+ ){0,3}(?:renewed|cancelled|axed|undecided|ending|returning|scrapped|recommissioned)(?: [.!*])?$/

/** What these readings look for. */
export const statusLinePatterns: readonly RegExp[] = [opened, labelled, told]

/** A line longer than this is prose. */
const longest = 30
const longestRest = 6

/** A fate that a line gives its series. */
export interface LineFate {
  readonly series: number
  readonly status: RenewalStatus
}

/** Whether a sentence is the heading of a list of fates, and speaks of no series that was named before: "Still on the bubble". */
export function isFateHeading(scope: Scope): boolean {
  const { norm, view, block, state } = scope
  if (view.sentence.to - view.sentence.from > longestRest || titlesOf(scope).length > 0) return false
  if (block.start !== view.sentence.start || block.end - view.sentence.end > 1) return false
  if (state.topicBlock === view.sentence.block) return false
  const words = norm.replace(/ ?[:.!*]$/, '')
  return statusWordings.some(({ pattern }) => pattern.exec(words)?.[0].length === words.length)
}

/** Reads a line of a scorecard, a table or a labelled list; gives what it told. */
export function readStatusLine(scope: Scope): readonly LineFate[] {
  if (scope.block.kind === 'title' || scope.items.length > longest || scope.view.sentence.to - scope.view.sentence.from > 3 * longest)
    return []
  return readLabelled(scope) ?? readRest(scope) ?? readOpened(scope)
}

/** "Ozark: A long shot. Officially cancelled.": what a line adds about its series, which only its first sentence names. */
function readRest(scope: Scope): readonly LineFate[] | null {
  const { norm, state, view, article } = scope
  if (!told.test(norm) || state.topic < 0 || state.topicBlock !== view.sentence.block || titlesOf(scope).length > 0) return null
  if (view.sentence.to - view.sentence.from > longestRest || view.sentence.start === article.blocks[view.sentence.block]!.start) return null
  const words = norm.replace(/ ?[.!*]$/, '')
  const wording = statusWordings.find(({ pattern }) => pattern.exec(words)?.[0].length === words.length)
  if (wording === undefined) return null
  const { status, modality } = wording
  claim(scope, 'renewal', { status }, { rule: `line: ${status}`, at: 0, end: norm.length, series: state.topic, season: null, modality })
  return [{ series: state.topic, status }]
}

function readOpened(scope: Scope): readonly LineFate[] {
  const { norm, view } = scope
  const match = opened.exec(norm)
  if (match === null || view.sentence.to - view.sentence.from > longest) return []
  const title = scope.items[Number(match[1]!.slice(2))]!
  const isRow = norm.includes('|')
  const titles = titlesOf(scope)
  if (!titles.includes(title) || (!isRow && titles.length > 1)) return []
  let last: StatusWording | null = null
  let season: number | null = null
  let ran: number | null = null
  const parts = norm.slice(match[0].length).split(isRow ? / ?\| ?/ : mark)
  for (const [i, part] of parts.entries()) {
    const words = part.trim()
    const seasonItem = itemIn(scope, words)
    const number = seasonItem === null ? null : (seasonItem.season.numbers.at(-1) ?? null)
    if (isRow && numberCell.test(words)) {
      const value = number ?? numberIn(scope, words)
      if (value !== null && value < 60 && last !== null)
        [season, ran] = /\b(?:was|would)\b/.test(words)
          ? [value, null]
          : ofColumn(scope, columnBefore(norm, match[0].length, i), last, value, [season, ran])
      else if (value !== null && value < 60 && last === null) ran ??= null
      continue
    }
    if (words === '' || /^(?:%[CDN]\d+|\d+|and|&|\/| )+$/.test(words)) continue
    if (/^%S\d+(?: (?:finale|premiere|premiered|debuted|aired|airs|ended|began)\b.*)?$/.test(words) && last === null && number !== null) {
      ran = number
      if (!words.includes(' ')) season = number
      continue
    }
    const wording = statusWordings.find(({ pattern }) => pattern.test(words))
    if (wording === undefined) {
      if (isRow) continue
      break
    }
    if (isRow && last !== null) continue
    if (wording.status === 'renewed' && comesBack.test(words) && /%D\d/.test(norm.slice(match[0].length))) break
    last = wording
    if (number !== null) {
      const isAfter = /\bafter (?:just |only |its |the )*%S/.test(words)
      if (isAfter || seasonItem!.season.kind === 'count') [ran, season] = [number, null]
      else season = number
    } else if (wording.ran !== undefined) ran = wording.ran
  }
  if (last === null) return []
  return tell(scope, title, last, seasonTold(last.status, season, ran))
}

/** The season decided on, of the one that a line names and of those that it says were made. */
function seasonTold(status: RenewalStatus, season: number | null, ran: number | null): number | null {
  if (status === 'ending' || status === 'in_production') return season ?? ran
  if (ran !== null && (status === 'cancelled' || season === null || season === ran)) {
    // "Elsbeth, season 2" under what is renewed names the season to come.
    return status === 'cancelled' || season === null ? ran + 1 : season
  }
  return season
}

/** What a number in a table's column counts, by the column's heading: the season to come, or those made. */
function ofColumn(
  scope: Scope,
  column: number,
  told: StatusWording,
  value: number,
  found: readonly [number | null, number | null],
): [number | null, number | null] {
  const heading = headingsOf(scope)[column]?.toLowerCase() ?? ''
  if (/episode|year|rating|viewers|date|rank|#/.test(heading)) return [...found]
  if (/next|upcoming|coming|renewed for|new season/.test(heading)) return [value, null]
  if (/seasons|aired|made|ran|so far|latest|last|current/.test(heading)) return [null, value]
  return told.status === 'cancelled' ? [null, value] : [value, null]
}

/** In which of a row's cells a part after the title stands. */
function columnBefore(norm: string, titleEnd: number, part: number): number {
  const opening = norm.startsWith('|') ? 1 : 0
  return norm.slice(0, titleEnd).split('|').length - 1 - opening + part + (opening === 1 ? 1 : 0)
}

/** The cells of the row that heads the table in which a line stands. */
function headingsOf({ article, view }: Scope): readonly string[] {
  const lines = article.text
    .slice(Math.max(0, view.sentence.start - farthestHeading), view.sentence.start)
    .split('\n')
    .reverse()
  let top = ''
  for (const line of lines) {
    if (line.trim() === '') continue
    if (!line.includes('|')) break
    top = line
  }
  return top.split('|').map(cell => cell.trim())
}

/** So far above a row its table's heading is looked for. */
const farthestHeading = 8000

/** "Renewed: A (4), B (2)", "Cancelled by ABC: A (2 seasons)"; null where the line is no such list. */
function readLabelled(scope: Scope): readonly LineFate[] | null {
  const match = labelled.exec(scope.norm)
  if (match === null) return null
  const label = match[1]!.replace(/ (?:by|at|on|from|for)$/, '').trim()
  const wording = statusWordings.find(({ pattern }) => pattern.exec(label)?.[0].length === label.length)
  if (wording === undefined) return null
  const fates: LineFate[] = []
  for (const title of titlesOf(scope)) {
    const beside = /^%T\d+(?: ”| ’)?(?: ?\*)? ?(?:\( ?)?(?:for )?(%[NS]\d+|\d+)(?: ?\)| ?,|$)/.exec(scope.norm.slice(title.at))
    const item = beside === null ? null : scope.items[Number(beside[1]!.slice(2))]
    const number = item?.type === 'N' ? item.value : item?.type === 'S' ? (item.season.numbers.at(-1) ?? null) : null
    const isMade = wording.status !== 'renewed' && wording.status !== 'ending' && wording.status !== 'in_production'
    fates.push(
      ...tell(scope, title, wording, number === null || number > 60 ? (wording.ran === 1 ? 2 : null) : isMade ? number + 1 : number),
    )
  }
  return fates
}

function tell(scope: Scope, title: Item, { status, modality }: StatusWording, season: number | null): LineFate[] {
  const series = refOf(title)
  const ran = scope.state.ran(series)
  const number = season ?? (status === 'cancelled' && ran !== null ? ran + 1 : null)
  claim(scope, 'renewal', { status }, { rule: `line: ${status}`, at: title.at, end: scope.norm.length, series, season: number, modality })
  return [{ series, status }]
}

function itemIn(scope: Scope, words: string): Extract<Item, { type: 'S' }> | null {
  const match = /%S(\d+)/.exec(words)
  const item = match === null ? undefined : scope.items[Number(match[1])]
  return item?.type === 'S' ? item : null
}

function numberIn(scope: Scope, words: string): number | null {
  const match = /%N(\d+)|\b(\d+)\b/.exec(words)
  const item = match?.[1] === undefined ? undefined : scope.items[Number(match[1])]
  return item?.type === 'N' ? item.value : match?.[2] === undefined ? null : Number(match[2])
}
