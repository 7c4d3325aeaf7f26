import type { Day, Modality, Polarity, Property, Quote, Valued } from '../model/index.ts'
import { attributionOf } from './attribution.ts'
import { modalityOf } from './modality.ts'
import { seasonItemAt, seasonNumber, type Draft, type Scope } from './scope.ts'
import { tokenAt } from './view.ts'
import { seriesAt } from './whose.ts'

/** What a rule may say of its claim beyond the value; what it leaves out is read from the sentence. */
export interface Said {
  readonly rule: string
  /** Where in `norm` the claim's words stand. */
  readonly at: number
  readonly end?: number
  readonly series?: number | null
  readonly season?: number | null
  readonly polarity?: Polarity
  readonly modality?: Modality
  readonly attribution?: string | null
  readonly asOf?: Day | null
}

const longQuote = 320

/** The words that carry a claim: its sentence, or in a long one the clauses around. */
function quoteFor(scope: Scope, at: number, end: number): Quote {
  const { sentence } = scope.view
  const { text } = scope.article
  let [start, stop] = [sentence.start, sentence.end]
  if (stop - start > longQuote) {
    const from = tokenAt(scope.view, Math.max(0, at - 100))
    const to = tokenAt(scope.view, Math.min(scope.norm.length, end + 100))
    start = scope.tokens.start[from]!
    stop = scope.tokens.end[to]!
  }
  return { exact: text.slice(start, stop), start, end: stop }
}

/** Adds a claim; what the rule leaves unsaid is read from the sentence. Claims without a series are dropped. */
export function claim<P extends Property>(scope: Scope, property: P, value: Extract<Valued, { property: P }>['value'], said: Said): void {
  const draft = draftOf(scope, { property, value } as Valued, said)
  if (draft !== null) scope.drafts.push(draft)
}

/** A claim by what a rule says of it, the rest read from the sentence; null where it is about no series. */
export function draftOf(scope: Scope, valued: Valued, said: Said): Draft | null {
  const series = said.series === undefined ? seriesAt(scope, said.at) : said.series
  if (series === null || series < 0) return null
  const end = said.end ?? said.at
  const season = said.season === undefined ? seasonNumber(scope, seasonItemAt(scope, said.at), series) : said.season
  return {
    ...valued,
    rule: said.rule,
    series,
    season,
    polarity: said.polarity ?? 'affirmed',
    modality: said.modality ?? modalityOf(scope, said.at),
    attribution: said.attribution === undefined ? attributionOf(scope) : said.attribution,
    asOf: said.asOf ?? null,
    quote: quoteFor(scope, said.at, end),
  }
}
