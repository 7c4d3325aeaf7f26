import type { Draft } from '../../extract/index.ts'

/** The claim that a channel carries a series which no sentence of its own tells: from the words that name the series, by the rule that found it. */
export function carriedBy(draft: Pick<Draft, 'series' | 'quote'>, name: string, rule: string): Draft {
  return {
    property: 'platform',
    value: { name, region: null },
    rule,
    series: draft.series,
    season: null,
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    asOf: null,
    quote: draft.quote,
  }
}
