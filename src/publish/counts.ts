import type { Finding, Report, Severity } from '../model/index.ts'
import { sayLanguage } from './places.ts'
import { severityOrder, severityWords } from './words.ts'

/** Says how many claims there are and how much is wrong: "41 claims; 4 errors, 1 warning". */
export function sayCounts({ claims, findings }: Report): string {
  return `${sayNumber(claims.length, 'claim', 'claims')}; ${saySeverities(findings)}`
}

/** Says how much is wrong: "4 errors, 1 warning and 2 notes", or "nothing wrong found". */
export function saySeverities(findings: readonly Finding[]): string {
  const parts = severityOrder.flatMap(severity => {
    const count = countOf(findings, severity)
    const { label, many } = severityWords[severity]
    return count === 0 ? [] : [sayNumber(count, label.toLowerCase(), many)]
  })
  if (parts.length === 0) return 'nothing wrong found'
  return [parts.slice(0, -1).join(', '), parts.at(-1)!].filter(part => part !== '').join(' and ')
}

/** Says why an article gave no claims, as far as the report tells. */
export function sayNoClaims({ article, series }: Report): string {
  return `No claims found: ${reason()}.`

  function reason(): string {
    if (article.text.trim() === '') return 'there is no text to read in it'
    const { language } = article
    if (language !== 'en' && language !== 'und') return `the text seems to be in ${sayLanguage(language)}, and Hiatus reads English`
    if (series.length === 0) return 'the text names no series'
    return 'nothing in the text says when, where, whether or with whom a series goes on'
  }
}

/** Says a number of things: "1 claim", "2 claims". */
export function sayNumber(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Findings with the gravest first; those of one severity keep their order. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return severityOrder.flatMap(severity => findings.filter(finding => finding.severity === severity))
}

/** Findings in the order in which the text comes to them; those without a quote stand last. */
export function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ quotes }: Finding): number => quotes[0]?.start ?? Number.MAX_SAFE_INTEGER
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0)
}
