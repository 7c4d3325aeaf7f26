import type { Block, Day, Mark, Span } from '../model/index.ts'
import { boilerplateAt, type Dropped } from './boilerplate.ts'
import { isAlternative, isCaption } from './caption.ts'
import { readDateline } from './dateline.ts'
import { isFull, isHeading, isTitle, type Surroundings } from './heading.ts'
import { splitLines, type Line } from './lines.ts'
import { isMarkdown, markdownMarks, plainWords } from './markdown.ts'
import { settle, type Draft } from './structure.ts'

/** What the words of an article show by themselves. */
export interface Layout {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly published: Day | null
  readonly updated: Day | null
}

/** Reads the structure of plain text or Markdown, a line a block. The text stays as it is: offsets point into it. */
export function readPlain(text: string, markdown = isMarkdown(text)): Layout {
  const lines = splitLines(text)
  const dateline = readDateline(text, lines)
  const own: Line[] = []
  const dropped: (Dropped | null)[] = []
  for (let i = 0; i < lines.length; i++) {
    if (dateline.lines.has(i)) continue
    const line = lines[i]!
    const start = dateline.starts.get(i) ?? line.start
    const end = i === lines.length - 1 ? dateline.end : line.end
    if (start >= end) continue
    own.push({ start, end, apart: line.apart })
    dropped.push(boilerplateAt(text, own.at(-1)!))
  }
  dropMasthead(text, own, dropped)
  const drafts = draftBlocks(text, own, dropped, markdown)
  const title = drafts.find(draft => draft.kind === 'title')
  return {
    title: title === undefined ? '' : plainWords(text.slice(title.start, title.end), markdown),
    blocks: settle(text, drafts, dropped),
    marks: markdown ? markdownMarks(text, drafts) : [],
    published: dateline.published,
    updated: dateline.updated,
  }
}

const sections = new Set(
  'home tv television entertainment news culture arts streaming movies film celebrity lifestyle reviews features media netflix series shows exclusive breaking'.split(
    ' ',
  ),
)

/** Drops what stands above a title: the name of the section, breadcrumbs that end in the title; and a title that is said twice. */
function dropMasthead(text: string, lines: readonly Line[], dropped: (Dropped | null)[]): void {
  let at = dropped.indexOf(null)
  if (at >= 0 && isSection(text, lines[at]!)) {
    dropped[at] = 'line'
    at = dropped.indexOf(null)
  }
  const [first, next] = [lines[at], lines[at + 1]]
  if (first === undefined || next === undefined || first.end - first.start > 300) return
  const words = text.slice(first.start, first.end)
  const opening = text.slice(next.start, Math.min(next.end, next.start + 40))
  const crumbs = words.slice(0, Math.max(0, words.indexOf(opening)))
  if (opening.length >= 20 && sections.has(/^\p{L}*/u.exec(crumbs.toLowerCase())![0])) dropped[at] = 'line'
  else if (words.length >= 20 && text.startsWith(words, next.start) && next.end - next.start <= words.length * 2 + 20) {
    // A sentence that begins with the title's words and goes on says something.
    const rest = text.slice(next.start + words.length, next.end)
    if (!/^[^\p{L}]*\p{L}.*[.!?][”"’')]*$/su.test(rest)) dropped[at + 1] = 'line'
  }
}

function isSection(text: string, line: Span): boolean {
  if (line.end - line.start > 40) return false
  return text
    .slice(line.start, line.end)
    .split(/[\s/|>»›&,]+/)
    .every(word => sections.has(word.toLowerCase()))
}

/** One draft a line; a setext underline becomes a draft without words, which is dropped. */
function draftBlocks(text: string, lines: readonly Line[], dropped: (Dropped | null)[], markdown: boolean): Draft[] {
  const drafts: Draft[] = []
  const full = lines.map(line => isFull(text, line))
  const hasRows = text.includes('\t') || text.includes('|')
  let titled = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    let draft = (markdown ? markdownBlock(text, lines, i, dropped) : null) ?? listItem(text, line, lines[i + 1])
    if (draft === null && dropped[i] !== null) draft = { start: line.start, end: line.end, kind: 'paragraph', level: 0 }
    if (draft === null && hasRows && isRow(text, line, markdown)) draft = { start: line.start, end: line.end, kind: 'row', level: 0 }
    if (draft === null && isCaption(text, line)) draft = { start: line.start, end: line.end, kind: 'caption', level: 0 }
    if (draft === null) {
      const around = surroundings(text, lines, full, dropped, i)
      const kind: Draft['kind'] =
        !titled && around.first && isTitle(text, line, around)
          ? 'title'
          : isAlternative(text, line, lines[i + 1])
            ? 'caption'
            : isHeading(text, line, around)
              ? 'heading'
              : 'paragraph'
      draft = { start: line.start, end: line.end, kind, level: kind === 'heading' ? 2 : 0 }
    }
    if (draft.kind === 'heading' && !titled && draft.level === 1 && drafts.every((_, at) => dropped[at] !== null))
      draft = { ...draft, kind: 'title', level: 0 }
    if (dropped[i] === null) titled ||= draft.kind === 'title' || draft.kind === 'heading'
    drafts.push(draft)
  }
  return drafts
}

/** What stands around a line, leaving out what is dropped. */
function surroundings(
  text: string,
  lines: readonly Line[],
  full: readonly boolean[],
  dropped: readonly (Dropped | null)[],
  at: number,
): Surroundings {
  let before = at - 1
  while (before >= 0 && dropped[before] !== null) before--
  let after = at + 1
  while (after < lines.length && dropped[after] !== null) after++
  const next = lines[after]
  return {
    first: before < 0,
    apart: lines[at]!.apart,
    afterFull: before < 0 || full[before]!,
    beforeFull: next !== undefined && full[after]!,
    beforeList: next !== undefined && markerLength(text, next) > 0,
    beforeBlank: lines[at + 1]?.apart ?? true,
    last: next === undefined,
  }
}

/** Length of a list item's marker with the white space after it, or 0: "- ", "* ", "• ", "1. ", "2) ". */
function markerLength(text: string, line: Span): number {
  const first = text.charCodeAt(line.start)
  let at = line.start + 1
  if (first === 0x2d || first === 0x2a || first === 0x2b || first === 0x2013 || first === 0x2014) {
    if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return 0
  } else if (first >= 0x31 && first <= 0x39) {
    while (at < line.start + 3 && isDigit(text.charCodeAt(at))) at++
    const mark = text.charCodeAt(at)
    if ((mark !== 0x2e && mark !== 0x29) || text.charCodeAt(at + 1) !== 32) return 0
    at++
  } else if (
    first !== 0x2022 &&
    first !== 0x25cf &&
    first !== 0x25aa &&
    first !== 0x25e6 &&
    first !== 0x2023 &&
    first !== 0xb7 &&
    first !== 0x2043
  )
    return 0
  while (at < line.end && text.charCodeAt(at) <= 32) at++
  return at < line.end ? at - line.start : 0
}

/** A list item without its marker. A numbered line over a paragraph is a heading: articles of the kind "10 shows to watch" number these. */
function listItem(text: string, line: Line, next: Line | undefined): Draft | null {
  const marker = markerLength(text, line)
  if (marker === 0) return null
  const start = line.start + marker
  const numbered = isDigit(text.charCodeAt(line.start))
  if (
    numbered &&
    next !== undefined &&
    !isFull(text, line) &&
    isFull(text, next) &&
    markerLength(text, next) === 0 &&
    line.end - start <= 80
  ) {
    return { start, end: line.end, kind: 'heading', level: 3 }
  }
  return { start, end: line.end, kind: 'item', level: 0 }
}

function markdownBlock(text: string, lines: readonly Line[], at: number, dropped: (Dropped | null)[]): Draft | null {
  const line = lines[at]!
  const first = text.charCodeAt(line.start)
  if (first === 0x23) {
    let level = 1
    while (level < 7 && text.charCodeAt(line.start + level) === 0x23) level++
    if (level > 6 || text.charCodeAt(line.start + level) !== 32) return null
    let end = line.end
    while (end > line.start + level && (text.charCodeAt(end - 1) === 0x23 || text.charCodeAt(end - 1) === 32)) end--
    const start = line.start + level + 1
    return end > start ? { start, end, kind: 'heading', level } : null
  }
  const next = lines[at + 1]
  if (next !== undefined && !next.apart && isRule(text, next, 0x3d, 0x2d) && line.end - line.start <= 160) {
    const level = text.charCodeAt(next.start) === 0x3d ? 1 : 2
    dropped[at + 1] = 'line'
    return { start: line.start, end: line.end, kind: 'heading', level }
  }
  if (isRule(text, line, 0x2d, 0x2a) || isRule(text, line, 0x5f, 0x3d) || isTableRule(text, line)) {
    dropped[at] = 'line'
    return { start: line.start, end: line.end, kind: 'paragraph', level: 0 }
  }
  if (first === 0x3e) {
    let start = line.start
    while (start < line.end && (text.charCodeAt(start) === 0x3e || text.charCodeAt(start) <= 32)) start++
    return start < line.end ? { start, end: line.end, kind: 'paragraph', level: 0 } : null
  }
  // A line in bold alone heads what follows, in Markdown as on pages.
  const bold = /^(\*\*|__)(?!\s)(.{1,100}?)\1:?$/.exec(line.end - line.start <= 106 ? text.slice(line.start, line.end) : '')
  return bold !== null && next !== undefined && !/[.,;]$/.test(bold[2]!)
    ? { start: line.start + 2, end: line.start + 2 + bold[2]!.length, kind: 'heading', level: 6 }
    : null
}

/** Whether a line is made of three or more of one mark. */
function isRule(text: string, line: Span, mark: number, other: number): boolean {
  const first = text.charCodeAt(line.start)
  if ((first !== mark && first !== other) || line.end - line.start < 3) return false
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) !== first && text.charCodeAt(at) !== 32) return false
  return true
}

/** The line under the head of a Markdown table: `|---|:--:|`. */
function isTableRule(text: string, line: Span): boolean {
  return (
    line.end - line.start < 400 &&
    text.charCodeAt(line.start) <= 0x7c &&
    /^\|?[\s:|-]*-{2,}[\s:|-]*$/.test(text.slice(line.start, line.end))
  )
}

/** A line with tabs between its words, or with two bars and more (in Markdown one is enough). */
function isRow(text: string, line: Span, markdown: boolean): boolean {
  if (line.end - line.start > 600) return false
  let bars = 0
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code === 9) return true
    if (code === 0x7c) bars++
  }
  return bars >= 2 || (markdown && bars > 0 && text.charCodeAt(line.start) === 0x7c)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
