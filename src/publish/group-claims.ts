import type { Claim, ClaimOf, Property, Quote } from '../model/index.ts'
import { oneLine } from './quote-text.ts'
import { propertyOrder } from './words.ts'

/** Claims of one property that the same words carry. */
export interface Passage {
  readonly quote: Quote
  readonly claims: readonly Claim[]
}

/** All claims of one property, by passage. */
export interface ClaimGroup {
  readonly property: Property
  readonly count: number
  readonly passages: readonly Passage[]
}

/** Groups claims by property in reading order; within a property, by passage in order of the text. */
export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const byProperty = Map.groupBy(claims, claim => claim.property)
  return propertyOrder.flatMap(property => {
    const own = byProperty.get(property)
    return own === undefined ? [] : [{ property, count: own.length, passages: passagesOf(own) }]
  })
}

/** Whether the claims of a passage are its own words, so that the quote would only say them again. */
export function isVerbatim({ quote, claims }: Passage): boolean {
  const words = oneLine(quote.exact)
  return claims.some(claim => {
    if (claim.property !== 'storyline' && claim.property !== 'statement') return false
    return oneLine((claim as ClaimOf<'storyline' | 'statement'>).value.summary).includes(words)
  })
}

function passagesOf(claims: readonly Claim[]): readonly Passage[] {
  const bySpan = Map.groupBy(claims, ({ quote }) => `${quote.start} ${quote.end}`)
  return [...bySpan.values()]
    .map(own => ({ quote: own[0]!.quote, claims: own }))
    .sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end)
}
