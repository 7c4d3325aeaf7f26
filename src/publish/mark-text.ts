import type { Article, Claim, Finding, Report, Severity } from '../model/index.ts'
import { html, joinMarkup } from './markup.ts'
import type { Markup } from './markup.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { mainSeries, sayClaimLine } from './say-claim.ts'
import { shortenQuote } from './quote-text.ts'
import { segmentText } from './segments.ts'
import type { Layered, Segment } from './segments.ts'
import { families, findingWords, propertyWords, severityOrder } from './words.ts'
import type { Family } from './words.ts'

/** A piece of the article with its claims underlined and its findings tinted. */
export interface MarkedPiece extends Piece {
  readonly markup: Markup
}

/** Ids of elements that the page links to: claims and findings by their place in the report, passages by where they start. */
export const anchors = {
  claim: (index: number): string => `claim-${index + 1}`,
  finding: (index: number): string => `finding-${index + 1}`,
  passage: (start: number): string => `at-${start}`,
}

const severityLayer = families.length

/**
 * Marks the claims and findings of a report in the text of its article. Only tags are added: without them, the pieces
 * together are the text. Time is linear in the text and the quotes.
 */
export function markText(report: Report): readonly MarkedPiece[] {
  const { article, claims, findings } = report
  const pieces = piecesOf(article)
  const spans = [...claims.map(claimSpan), ...findings.flatMap(findingSpans)]
  const numbers = findings.flatMap((finding, index) => finding.quotes.map(() => index))
  const segments = segmentText(
    article.text.length,
    spans,
    pieces.map(piece => piece.start),
  )
  const context: MarkContext = { report, numbers, titles: new Map(), linked: new Set() }

  let next = 0
  return pieces.map(piece => {
    const parts: Markup[] = []
    for (; segments[next] !== undefined && segments[next]!.start < piece.end; next++) {
      parts.push(markSegment(segments[next]!, article, context))
    }
    return { ...piece, markup: joinMarkup(parts) }
  })
}

interface MarkContext {
  readonly report: Report
  /** The finding that each finding's quote is of. */
  readonly numbers: readonly number[]
  /** What a claim's segments say when pointed at. */
  readonly titles: Map<number, string>
  /** Claims whose first segment is marked. */
  readonly linked: Set<number>
}

function claimSpan({ property, quote }: Claim): Layered {
  const { family } = propertyWords[property]
  const layer = families.findIndex(({ id }) => id === family)
  return { start: quote.start, end: quote.end, layer, links: true }
}

function findingSpans({ severity, quotes }: Finding): readonly Layered[] {
  const layer = severityLayer + severityOrder.indexOf(severity)
  return quotes.map(({ start, end }) => ({ start, end, layer, links: false }))
}

function markSegment(segment: Segment, { text }: Article, context: MarkContext): Markup {
  const words = text.slice(segment.start, segment.end)
  const id = segment.starts ? html` id="${anchors.passage(segment.start)}"` : ''
  const tint = tintOf(segment.layers)
  const marks = familiesOf(segment.layers)
  const refs = refsOf(segment, context)
  if (segment.link < 0) {
    if (tint === null && id === '') return html`${words}${refs}`
    return html`<span class="${tint === null ? '' : `tint ${tint}`}" ${id}>${words}</span>${refs}`
  }
  const [outer, ...inner] = marks
  const body = inner.reduceRight(
    (content, mark, depth) => html`<span class="mark ${mark} deep-${depth + 1}">${content}</span>`,
    html`${words}`,
  )
  const label = labelOf(segment.link, context)
  const classes = `mark ${outer}${tint === null ? '' : ` tint ${tint}`}`
  const link = html`<a
    class="${classes}"
    href="#${anchors.claim(segment.link)}"
    ${id}${label}
    title="${titleOf(segment, context)}"
    >${body}</a
  >`
  return html`${link}${refs}`
}

/** The first segment of a claim says its kind and is a stop for the keyboard; those that follow are neither. */
function labelOf(link: number, { report, linked }: MarkContext): Markup {
  if (linked.has(link)) return html` tabindex="-1"`
  linked.add(link)
  return html` data-kind="${propertyWords[report.claims[link]!.property].label}"`
}

function titleOf({ link, links }: Segment, { report, titles }: MarkContext): string {
  let title = titles.get(link)
  if (title === undefined) {
    const claim = report.claims[link]!
    const says = shortenQuote(sayClaimLine(claim, mainSeries(report.series)), 140)
    title = `${propertyWords[claim.property].label}: ${says}`
    titles.set(link, title)
  }
  return links > 1 ? `${title} (and ${links - 1} more)` : title
}

/** The numbers of the findings whose quotes end here. They are drawn by style, so that a copied text stays as it was. */
function refsOf({ ended }: Segment, { report, numbers }: MarkContext): readonly Markup[] {
  const found = ended.flatMap(index => numbers[index - report.claims.length] ?? [])
  return [...new Set(found)].map(index => {
    const { kind, severity } = report.findings[index]!
    const name = `${findingWords[kind].label}, number ${index + 1}`
    return html`<a
      class="ref ${severity}"
      href="#${anchors.finding(index)}"
      data-n="${index + 1}"
      aria-label="${name}"
    ></a>`
  })
}

function familiesOf(layers: number): readonly Family[] {
  return families.flatMap(({ id }, layer) => ((layers >> layer) & 1 ? [id] : []))
}

function tintOf(layers: number): Severity | null {
  return severityOrder.find((_, index) => (layers >> (severityLayer + index)) & 1) ?? null
}
