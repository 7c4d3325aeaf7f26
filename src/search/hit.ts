import type { Span } from '../model/index.ts'
import type { Aligner } from './align.ts'
import { searchKinds, type SearchHit } from './entry.ts'
import { fold, type Folded } from './fold.ts'
import { unpackCountry } from './gather.ts'
import { initialsCode } from './initials.ts'
import type { SearchIndex } from './open.ts'
import type { Reading } from './query.ts'
import type { Match } from './ranking.ts'

const decoder = new TextDecoder()

/** What a caller is told of a match. */
export function hitOf({ sections, room }: SearchIndex, { thing, key, score, manner, reading }: Match): SearchHit {
  const nameAt = sections.keyName[key]!
  const name = textAt(sections.nameText, sections.nameEnds, nameAt)
  const of = sections.thingOf[thing]!
  return {
    kind: searchKinds[sections.thingKind[thing]!]!,
    id: textAt(sections.idText, sections.idEnds, thing),
    of: of === 0 ? null : textAt(sections.ofText, sections.ofEnds, of - 1),
    year: sections.thingYear[thing]! || null,
    country: unpackCountry(sections.thingCountry[thing]!),
    title: textAt(sections.nameText, sections.nameEnds, sections.thingTitle[thing]!),
    name,
    manner,
    matched: matchedParts(name, reading, room.aligner),
    score,
  }
}

function textAt(bytes: Uint8Array, ends: Uint32Array, place: number): string {
  // A decoder refuses bytes of shared memory; a copy of a name is short.
  return decoder.decode(bytes.slice(ends[place], ends[place + 1]))
}

/** Where a query lies on a name: on one part of it, else with its words apart, else with errors; on all of it where the two are written differently. */
function matchedParts(name: string, reading: Reading, aligner: Aligner): Span[] {
  const folded = fold(name)
  if (reading.codes[0] === initialsCode) return initialLetters(folded, reading) ?? [{ start: 0, end: name.length }]
  const start = folded.starts.find(start => folded.letters.startsWith(reading.letters, start))
  if (start !== undefined) return [sourceOf(folded, start, start + reading.letters.length)]
  return wordsApart(folded, reading) ?? withErrors(folded, reading, aligner) ?? [{ start: 0, end: name.length }]
}

/** The first letters of the words that a query has the initials of. */
function initialLetters({ letters, starts, from, to }: Folded, reading: Reading): Span[] | null {
  const initials = [...reading.letters].slice(1)
  const isThere = (initial: string, start: number | undefined): boolean => start !== undefined && letters.startsWith(initial, start)
  const first = starts.findIndex((_, at) => initials.every((initial, next) => isThere(initial, starts[at + next])))
  return first < 0 ? null : joined(starts.slice(first, first + initials.length).map(start => ({ start: from[start]!, end: to[start]! })))
}

function wordsApart(folded: Folded, { words }: Reading): Span[] | null {
  const spans: Span[] = []
  const free = new Set(folded.starts)
  for (const word of words.map(word => decoder.decode(word))) {
    const start = [...free].find(start => folded.letters.startsWith(word, start))
    if (start === undefined) return null
    free.delete(start)
    spans.push(sourceOf(folded, start, start + word.length))
  }
  return joined(spans)
}

function withErrors(folded: Folded, { codes }: Reading, aligner: Aligner): Span[] | null {
  const letters = [...folded.letters]
  const text = Int32Array.from(letters, letter => letter.codePointAt(0)!)
  const units = [0]
  for (const letter of letters) units.push(units.at(-1)! + letter.length)
  let best: { cost: number; span: Span } | null = null
  for (const start of folded.starts) {
    if (!aligner.fits(codes, codes.length, text, units.indexOf(start), text.length, codes.length)) continue
    if (best !== null && best.cost <= aligner.cost) continue
    best = { cost: aligner.cost, span: sourceOf(folded, start, Math.max(units[aligner.end]!, start + 1)) }
  }
  return best === null ? null : [best.span]
}

function sourceOf({ from, to }: Folded, start: number, end: number): Span {
  return { start: from[start]!, end: to[end - 1]! }
}

/** Parts in order; those that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const parts: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = parts.at(-1)
    if (last !== undefined && span.start <= last.end) parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else parts.push(span)
  }
  return parts
}
