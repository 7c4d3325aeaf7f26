import type { Claim, Modality, Outlet, Polarity, Property, PropertyValues, SourceTier, Testimony } from '../model/index.ts'

/** What somebody says on a day, in short: the rest of a testimony is filled in. */
export interface Told<P extends Property = Property> {
  readonly by: string
  readonly said: string
  readonly property: P
  readonly value: PropertyValues[P]
  readonly season?: number | null
  readonly modality?: Modality
  readonly polarity?: Polarity
  readonly heard?: string
  readonly voice?: string
  readonly document?: string
  readonly withdrawn?: string
}

/** Outlets of a made-up world, by tier. */
export const world: ReadonlyMap<string, Outlet> = new Map(
  (
    [
      ['netflix', 'official', ['Netflix']],
      ['hulu', 'official', ['Hulu']],
      ['tvmaze', 'catalogue', []],
      ...['deadline', 'variety', 'thr', 'tvline'].map(id => [id, 'trade', []] as const),
      ...['guardian', 'times', 'herald'].map(id => [id, 'press', []] as const),
      ['wiki', 'aggregator', []],
    ] as readonly (readonly [string, SourceTier, readonly string[]])[]
  ).map(([id, tier, speaksFor]) => [id, { id, name: id.charAt(0).toUpperCase() + id.slice(1), tier, speaksFor }]),
)

/** Testimony of what was told, in that order. */
export function testify(told: readonly Told[]): readonly Testimony[] {
  return told.map((each, index) => {
    const { by, said, property, value, season = 2, modality = 'asserted', polarity = 'affirmed', heard = said } = each
    const document = each.document ?? `${by}-${index}`
    const claim = {
      id: `c${index}`,
      series: { id: 'hiatus:1', title: 'Dark' },
      season,
      property,
      value,
      polarity,
      modality,
      attribution: null,
      asOf: null,
      quote: { exact: 'words', start: 0, end: 5 },
      rule: 'test',
    } as Claim
    const voice = each.voice ?? document
    return { id: `${document}/1/c${index}`, claim, outlet: by, document, voice, said, heard, withdrawn: each.withdrawn ?? null }
  })
}

/** A fate of a season told. */
export function fate(by: string, said: string, status: PropertyValues['renewal']['status'], more: Partial<Told> = {}): Told {
  return { by, said, property: 'renewal', value: { status }, ...more }
}

/** A premiere told: a day, or the first and the last of a window. */
export function premiere(by: string, said: string, earliest: string, latest: string = earliest, more: Partial<Told> = {}): Told {
  return { by, said, property: 'release', value: { earliest, latest, precision: earliest === latest ? 'day' : 'part' }, ...more }
}

/** Somebody in the cast told. */
export function player(by: string, said: string, person: string, more: Partial<Told> = {}): Told {
  return { by, said, property: 'cast', value: { person, character: null }, ...more }
}
