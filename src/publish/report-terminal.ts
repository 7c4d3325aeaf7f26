import type { Article, Finding, Quote, Report, Severity } from '../model/index.ts'
import { gravestFirst, sayCounts, sayNoClaims } from './counts.ts'
import { groupClaims, isVerbatim } from './group-claims.ts'
import type { ClaimGroup } from './group-claims.ts'
import { shortenQuote } from './quote-text.ts'
import { mainSeries, sayClaimLine } from './say-claim.ts'
import { sayDay } from './say-date.ts'
import { styled, wrapBehind, wrapText } from './terminal-text.ts'
import type { Style, TerminalLook } from './terminal-text.ts'
import { findingWords, propertyWords, severityWords } from './words.ts'

const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' }

/** Longest quote that is shown, in characters. */
const quoteLength = 110

/** The report for a terminal: what the article is, what it claims, what is wrong with it, and the counts. */
export function reportTerminal(report: Report, look: TerminalLook): string {
  const sections = [
    headingLines(report, look),
    ...claimSections(report, look),
    ...findingSections(report, look),
    wrapText(`${sayCounts(report)}.`, look.width),
  ]
  return `${sections.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function headingLines({ article, series }: Report, look: TerminalLook): readonly string[] {
  const title = wrapText(article.title === '' ? 'Without a title' : article.title, look.width)
  const main = mainSeries(series)
  const about =
    main?.title ??
    series
      .map(one => one.title)
      .slice(0, 5)
      .join(', ')
  const parts = [article.publisher, sayPublished(article), about === '' ? null : `about ${about}`]
  const line = parts.filter(part => part !== null).join(' · ')
  return [
    ...title.map(text => styled(text, 'bold', look.colour)),
    ...wrapText(line, look.width).map(text => styled(text, 'dim', look.colour)),
  ]
}

function sayPublished({ published }: Article): string {
  return published === null ? 'day of publication unknown' : sayDay(published)
}

function claimSections(report: Report, look: TerminalLook): readonly (readonly string[])[] {
  if (report.claims.length === 0) return [wrapText(sayNoClaims(report), look.width)]
  return groupClaims(report.claims).map(group => groupLines(group, report, look))
}

function groupLines({ property, passages }: ClaimGroup, report: Report, look: TerminalLook): readonly string[] {
  const main = mainSeries(report.series)
  const lines = [styled(propertyWords[property].title, 'bold', look.colour)]
  for (const passage of passages) {
    for (const claim of passage.claims) lines.push(...wrapBehind('  ', sayClaimLine(claim, main), look.width))
    if (!isVerbatim(passage)) lines.push(...quoteLines('    ', passage.quote, look))
  }
  return lines
}

function findingSections({ findings }: Report, look: TerminalLook): readonly (readonly string[])[] {
  if (findings.length === 0) return []
  const lines = [styled('What is wrong', 'bold', look.colour)]
  for (const finding of gravestFirst(findings)) lines.push(...findingLines(finding, look))
  return [lines]
}

function findingLines({ kind, severity, message, quotes }: Finding, look: TerminalLook): readonly string[] {
  const { label, mark } = severityWords[severity]
  const tag = wrapBehind(`  ${mark} `, `${label}: ${findingWords[kind].label}`, look.width)
  return [
    ...tag.map(line => styled(line, severityStyles[severity], look.colour)),
    ...wrapBehind('    ', message, look.width),
    ...quotes.flatMap(quote => quoteLines('      ', quote, look)),
  ]
}

function quoteLines(lead: string, { exact }: Quote, look: TerminalLook): readonly string[] {
  const lines = wrapBehind(lead, `“${shortenQuote(exact, quoteLength)}”`, look.width)
  return lines.map(line => styled(line, 'dim', look.colour))
}
