import type { Claim, KeptForecast, PropertyValues } from '../model/index.ts'
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

/** A forecast of the second season of a series. */
export function kept(series: number, more: Partial<KeptForecast> = {}): KeptForecast {
  return {
    series,
    season: 2,
    made: '2024-03-01',
    premiere: '2024-01-01',
    until: '2028-12-25',
    delivery: 'stream',
    carrier: 'Netflix',
    learntUntil: '2023-12-31',
    decided: null,
    chance: 0.6,
    within: [
      { days: 90, chance: 0.05 },
      { days: 365, chance: 0.3 },
    ],
    middle: '2025-06-01',
    half: ['2025-03-01', '2025-09-01'],
    most: ['2024-12-01', '2026-06-01'],
    known: { season: 1, premiere: 19_723 },
    ...more,
  }
}
