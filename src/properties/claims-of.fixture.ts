import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defaultChecker } from '../hiatus.ts'
import type { Claim, Property, Report } from '../model/index.ts'

/** A text, what must be read in it, and the day of its publication where that matters. */
export type Reading = readonly [text: string, claims: readonly string[], published?: string]

const usual = '2022-08-29'

/** The claims of one property in a text, as the default checker reads them; each quotes the text and names its rule. */
export function claimsOf(property: Property, text: string, published: string = usual): Claim[] {
  const { article, claims } = reportOn(text, published)
  for (const { quote, rule } of claims) {
    assert.ok(quote.exact.length > 0 && rule.length > 0)
    assert.equal(article.text.slice(quote.start, quote.end), quote.exact)
  }
  return claims.filter(claim => claim.property === property)
}

function reportOn(text: string, published: string = usual): Report {
  const bytes = new TextEncoder().encode(text)
  return defaultChecker()({ bytes, contentType: 'text/plain', url: null, name: 'test' }, { published, today: usual })
}

/**
 * A claim in one line: "Dark 3: renewed", then `denied`, `expected` or `speculated` where it is not plainly affirmed.
 * With `— Netflix` after it, who the text says said it.
 */
export function sayShort(claim: Claim): string {
  const season = claim.season === null ? '' : ` ${claim.season}`
  const polarity = claim.polarity === 'denied' ? ', denied' : ''
  const modality = claim.modality === 'asserted' ? '' : `, ${claim.modality}`
  return `${claim.series.title}${season}: ${sayValue(claim)}${polarity}${modality}`
}

/** Tests that a reader finds in each text of `reads` what stands beside it, in any order, and nothing in each of `silent`. */
export function describeReader(property: Property, reads: readonly Reading[], silent: readonly string[]): void {
  describe('reads', () => {
    for (const [text, expected, published] of reads) {
      test(text, () => {
        const found = claimsOf(property, text, published).map(claim => {
          const short = sayShort(claim)
          const isSourced = expected.some(line => line.startsWith(`${short} — `))
          return isSourced ? `${short} — ${claim.attribution ?? 'nobody'}` : short
        })
        assert.deepEqual(found.toSorted(), expected.toSorted())
      })
    }
  })
  describe('reads nothing in', () => {
    for (const text of silent) {
      test(text, () => {
        assert.ok(reportOn(text).series.length > 0, 'no series is known to be meant, so that nothing could be read anyway')
        assert.deepEqual(claimsOf(property, text).map(sayShort), [])
      })
    }
  })
}

function sayValue(claim: Claim): string {
  switch (claim.property) {
    case 'renewal':
    case 'trailer':
      return claim.value.status
    case 'release': {
      const { earliest, latest, precision } = claim.value
      return earliest === latest ? earliest : `${earliest}/${latest} ${precision}`
    }
    case 'cast':
      return claim.value.character === null ? claim.value.person : `${claim.value.person} as ${claim.value.character}`
    case 'crew':
      return `${claim.value.person}, ${claim.value.role}`
    case 'platform':
      return claim.value.region === null ? claim.value.name : `${claim.value.name} in ${claim.value.region}`
    case 'episodes':
    case 'runtime': {
      const { min, max } = claim.value
      return max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`
    }
    case 'rating': {
      const { source, value, scale, kind } = claim.value
      return [`${value}/${scale}`, source, kind].filter(part => part !== null).join(' ')
    }
    case 'based_on':
      return claim.value.author === null ? claim.value.work : `${claim.value.work} by ${claim.value.author}`
    case 'storyline':
      return `${opening(claim.value.summary)}${claim.value.spoils === null ? '' : ` spoils ${claim.value.spoils}`}`
    case 'statement':
      return `${claim.value.speaker}${claim.value.role === null ? '' : ` (${claim.value.role})`}: ${opening(claim.value.summary)}`
  }
}

/** The first three words of a sentence. */
function opening(summary: string): string {
  return `${summary.split(' ').slice(0, 3).join(' ')}…`
}
