import type { Finding, Report } from '../model/index.ts'
import { anchors, markText } from './mark-text.ts'
import type { MarkedPiece } from './mark-text.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import { shortenQuote } from './quote-text.ts'
import { findingWords, severityWords } from './words.ts'

/** A stretch of the article: headings, the block that notes belong to, the notes, and what follows up to the next notes. */
interface Stretch {
  readonly lead: MarkedPiece[]
  readonly first: MarkedPiece | null
  readonly notes: readonly Note[]
  readonly rest: MarkedPiece[]
}

/** A finding beside a passage: in full beside its first quote, as a pointer beside the others. */
interface Note {
  readonly index: number
  readonly full: boolean
}

/** The article with its claims marked, and what is wrong with it in the margin beside each passage. */
export function articleHtml(report: Report): Markup {
  const stretches = stretchesOf(markText(report), notesByPiece(report))
  const { language } = report.article
  const lang = /^[a-z]{2,3}$/.test(language) && language !== 'und' ? html` lang="${language}"` : ''
  return html`<div class="marked${report.findings.length === 0 ? ' plain' : ''}" ${lang} dir="auto">
    ${stretches.map(stretch => stretchHtml(stretch, report))}
  </div>`
}

/** The notes of each offset at which a quote starts, in order of the text. */
function notesByPiece({ findings }: Report): readonly (Note & { readonly start: number })[] {
  return findings
    .flatMap(({ quotes }, index) => quotes.map((quote, at) => ({ index, full: at === 0, start: quote.start })))
    .toSorted((a, b) => a.start - b.start)
}

function stretchesOf(pieces: readonly MarkedPiece[], notes: readonly (Note & { readonly start: number })[]): readonly Stretch[] {
  const stretches: Stretch[] = [{ lead: [], first: null, notes: [], rest: [] }]
  let next = 0
  pieces.forEach((piece, at) => {
    const own: Note[] = []
    const last = at === pieces.length - 1
    for (; notes[next] !== undefined && (last || notes[next]!.start < piece.end); next++) own.push(notes[next]!)
    const before = stretches.at(-1)!
    if (own.length === 0) before.rest.push(piece)
    else stretches.push({ lead: takeHeadings(before.rest), first: piece, notes: withoutRepeats(own), rest: [] })
  })
  return stretches
}

/** Takes the headings at the end, so that they stay with the block that they stand above. */
function takeHeadings(pieces: MarkedPiece[]): MarkedPiece[] {
  const isLead = ({ kind }: MarkedPiece): boolean => kind === 'heading' || kind === 'title' || kind === 'gap'
  const last = pieces.findLastIndex(piece => !isLead(piece))
  return pieces.splice(last + 1)
}

function withoutRepeats(notes: readonly Note[]): readonly Note[] {
  const byIndex = new Map<number, Note>()
  for (const note of notes) if (note.full || !byIndex.has(note.index)) byIndex.set(note.index, note)
  return [...byIndex.values()]
}

function stretchHtml({ lead, first, notes, rest }: Stretch, report: Report): Markup {
  if (first === null && rest.length === 0) return html``
  if (first === null) return html`<div class="stretch"><div class="rest">${rest.map(pieceHtml)}</div></div>`
  return html`<div class="stretch noted">
    <div class="lead">${lead.map(pieceHtml)}</div>
    <div class="first">${pieceHtml(first)}</div>
    <aside class="notes" lang="en" dir="ltr" aria-label="What is wrong here">
      ${notes.map(note => noteHtml(note, report))}
    </aside>
    <div class="rest">${rest.map(pieceHtml)}</div>
  </div>`
}

function pieceHtml({ kind, level, markup }: MarkedPiece): Markup {
  switch (kind) {
    case 'gap':
      return markup
    case 'title':
      return html`<h3 class="title">${markup}</h3>`
    case 'heading':
      return level <= 2 ? html`<h4>${markup}</h4>` : html`<h5>${markup}</h5>`
    case 'paragraph':
      return html`<p>${markup}</p>`
    case 'stray':
    case 'item':
    case 'row':
    case 'caption':
      return html`<p class="${kind}">${markup}</p>`
  }
}

function noteHtml({ index, full }: Note, { findings }: Report): Markup {
  const finding = findings[index]!
  if (!full) {
    return html`<p class="comment again ${finding.severity}">
      <a href="#${anchors.finding(index)}"
        ><span class="number">${index + 1}</span> ${findingWords[finding.kind].label}, see the note</a
      >
    </p>`
  }
  return html`<div class="comment ${finding.severity}" id="${anchors.finding(index)}">
    ${findingTag(finding, index)}
    <p>${finding.message}</p>
    ${othersHtml(finding)}
  </div>`
}

/** A finding's number, severity and kind. */
export function findingTag({ kind, severity }: Finding, index: number): Markup {
  const { label, mark } = severityWords[severity]
  return html`<div class="tag">
    <span class="number">${index + 1}</span> <b><span aria-hidden="true">${mark}</span> ${label}</b>
    <span class="kind">${findingWords[kind].label}</span>
  </div>`
}

function othersHtml({ quotes }: Finding): Markup {
  const others = quotes.slice(1)
  if (others.length === 0) return html``
  return html`<ul class="others">
    ${others.map(({ exact, start }) => html`<li>See also <a href="#${anchors.passage(start)}">“${shortenQuote(exact, 70)}”</a></li>`)}
  </ul>`
}
