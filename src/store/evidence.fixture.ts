import type { Claim, PropertyValues } from '../model/index.ts'
import type { NewDocument } from './evidence-documents.ts'

/** An article about a series of the number 1, with a claim of its fate. */
export function article(
  name: string,
  {
    status = 'renewed',
    series = 1,
    text = `${name} says that it was ${status}.`,
    ...more
  }: Partial<NewDocument> & {
    readonly status?: PropertyValues['renewal']['status']
    readonly series?: number
  } = {},
): NewDocument {
  const published = more.published === undefined ? '2022-06-06' : more.published
  return {
    key: `https://example.com/${name}`,
    url: `https://example.com/${name}`,
    title: name,
    outlet: 'example.com',
    isKnown: false,
    publisher: 'Example',
    published,
    updated: null,
    seen: null,
    language: 'en',
    sha256: 'f00d',
    text,
    heard: '2022-06-07',
    claims: [{ series, claim: claimOf(status), said: published ?? '2022-06-07', outletSaid: null }],
    keys: [],
    copiesAmong: () => [],
    ...more,
  }
}

/** A claim of a season's fate. */
export function claimOf(status: PropertyValues['renewal']['status'], id = 'c1'): Claim {
  return {
    id,
    series: { id: 'hiatus:1', title: 'Dark' },
    season: 2,
    property: 'renewal',
    value: { status },
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    asOf: null,
    quote: { exact: 'it was', start: 0, end: 6 },
    rule: 'test',
  }
}
