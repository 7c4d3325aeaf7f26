import type { Claim, Finding, Property, PublishedFrom, Quote, Report, SeriesRef } from '../model/index.ts'
import { jsonText } from './json-text.ts'

/** The document that `check --json` promises. */
export interface ReportDocument {
  readonly document: {
    readonly url: string | null
    readonly title: string
    readonly publisher: string | null
    readonly published: string | null
    readonly published_from: PublishedFrom | null
    readonly language: string
    readonly sha256: string
  }
  readonly text: string
  readonly series: readonly (SeriesRef & { readonly main: boolean })[]
  readonly claims: readonly {
    readonly id: string
    readonly series: SeriesRef
    readonly season: number | null
    readonly property: Property
    readonly value: Claim['value']
    readonly polarity: Claim['polarity']
    readonly modality: Claim['modality']
    readonly attribution: string | null
    readonly as_of: string | null
    readonly quote: Quote
    readonly rule: string
  }[]
  readonly findings: readonly Finding[]
}

/** The report as the document that `check --json` promises, its keys in the promised order. */
export function reportDocument({ article, series, claims, findings }: Report): ReportDocument {
  const { url, title, publisher, published, publishedFrom, language, sha256, text } = article
  return {
    document: { url, title, publisher, published, published_from: publishedFrom, language, sha256 },
    text,
    series: series.map(one => ({ id: one.id, title: one.title, main: one.main })),
    claims: claims.map(claim => ({
      id: claim.id,
      series: { id: claim.series.id, title: claim.series.title },
      season: claim.season,
      property: claim.property,
      value: claim.value,
      polarity: claim.polarity,
      modality: claim.modality,
      attribution: claim.attribution,
      as_of: claim.asOf,
      quote: quoteDocument(claim.quote),
      rule: claim.rule,
    })),
    findings: findings.map(({ kind, severity, claims: ids, message, quotes }) => {
      return { kind, severity, claims: ids, message, quotes: quotes.map(quoteDocument) }
    }),
  }
}

/** The report as JSON text, safe to show on a terminal. */
export function reportJson(report: Report): string {
  return jsonText(reportDocument(report))
}

function quoteDocument({ exact, start, end }: Quote): Quote {
  return { exact, start, end }
}
