import type { Claim, Finding, FindingKind, Quote, Severity } from '../model/index.ts'

/** What a finding rests on. */
export interface Shown {
  readonly claims?: readonly Claim[]
  readonly quotes: readonly Quote[]
}

/** A finding, with its claims named and its quotes each once, in order of the text. */
export function finding(kind: FindingKind, severity: Severity, message: string, { claims = [], quotes }: Shown): Finding {
  const places = new Map(quotes.map(quote => [`${quote.start}-${quote.end}`, quote]))
  return {
    kind,
    severity,
    claims: [...new Set(claims.map(claim => claim.id))],
    message,
    quotes: [...places.values()].toSorted((a, b) => a.start - b.start || a.end - b.end),
  }
}
