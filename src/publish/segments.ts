import type { Span } from '../model/index.ts'

/** A span to be marked in a text. Spans of a kind share a layer (0 to 30); those that link can be where a click leads. */
export interface Layered extends Span {
  readonly layer: number
  readonly links: boolean
}

/** A stretch of the text over which the marks do not change. */
export interface Segment extends Span {
  /** Layers that cover it, as bits. */
  readonly layers: number
  /** Index of the innermost span that links, the first of several that are alike; or -1. */
  readonly link: number
  /** How many spans that link cover it. */
  readonly links: number
  /** Whether a span starts here. */
  readonly starts: boolean
  /** Indexes of the spans that end with it. */
  readonly ended: readonly number[]
}

/**
 * Cuts a text into segments at the ends of the spans (which may nest, overlap and repeat) and at the cuts. Takes
 * time in proportion to the spans and segments, however the spans lie. Empty spans and what lies outside is left out.
 */
export function segmentText(length: number, spans: readonly Layered[], cuts: readonly number[]): readonly Segment[] {
  const kept = spans.flatMap((span, index) => {
    const [start, end] = [Math.max(0, span.start), Math.min(length, span.end)]
    return start < end ? [{ ...span, start, end, index }] : []
  })
  const opening = kept.toSorted((a, b) => a.start - b.start || b.end - a.end || b.index - a.index)
  const closing = kept.toSorted((a, b) => a.end - b.end || b.start - a.start)
  const edges = edgesOf(length, kept, cuts)

  const open = Array.from({ length: 31 }, () => 0)
  const linking: (typeof kept)[number][] = []
  const segments: Segment[] = []
  let [nextOpen, nextClose, layers, links] = [0, 0, 0, 0]
  for (let at = 0; at + 1 < edges.length; at++) {
    const [start, end] = [edges[at]!, edges[at + 1]!]
    let starts = false
    for (; opening[nextOpen]?.start === start; nextOpen++) {
      const span = opening[nextOpen]!
      starts = true
      open[span.layer]!++
      layers |= 1 << span.layer
      if (!span.links) continue
      links++
      linking.push(span)
    }
    // Spans that have ended lie here until they come to the top: each is pushed and popped once.
    while (linking.length > 0 && linking.at(-1)!.end <= start) linking.pop()
    const ended: number[] = []
    const covered = { layers, link: linking.at(-1)?.index ?? -1, links }
    for (; closing[nextClose]?.end === end; nextClose++) {
      const span = closing[nextClose]!
      ended.push(span.index)
      if (--open[span.layer]! === 0) layers &= ~(1 << span.layer)
      if (span.links) links--
    }
    segments.push({ start, end, ...covered, starts, ended })
  }
  return segments
}

function edgesOf(length: number, spans: readonly Span[], cuts: readonly number[]): readonly number[] {
  const edges = new Set([0, length])
  for (const { start, end } of spans) edges.add(start).add(end)
  for (const cut of cuts) if (cut > 0 && cut < length) edges.add(cut)
  return length === 0 ? [] : [...edges].sort((a, b) => a - b)
}
