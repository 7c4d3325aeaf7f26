import type { Day, Fact, FactStatus, Modality, SourceTier, Testimony } from '../model/index.ts'
import type { DossierMaterial } from './dossier-material.ts'
import { safeHref } from './markup.ts'
import { sayValue } from './say-claim.ts'
import type { Guarded } from './spoilers.ts'

/** How somebody stands with the season that is spoken of, the country's code of a channel, or that no country is named. */
export type FactPart =
  | { readonly kind: 'cast'; readonly standing: CastStanding }
  | { readonly kind: 'country'; readonly code: string | null }

/** How somebody stands with the season that is spoken of; `before` is somebody of the series of whom nobody says. */
export type CastStanding = 'confirmed' | 'expected' | 'rumoured' | 'leaving' | 'before'

/** Somebody's word, with its day and where it stands. */
export interface Quoted {
  readonly who: string
  readonly tier: SourceTier
  readonly said: Day
  /** In which words; null where they give the story away. */
  readonly exact: string | null
  readonly modality: Modality
  readonly attribution: string | null
  readonly url: string | null
}

/** How a fact stood for a while. */
export interface Before {
  readonly text: string
  readonly status: FactStatus
  readonly since: Day
  readonly until: Day | null
}

/** Says under which part of its row a fact stands; null where its row has no parts. */
export function partOf(fact: Fact, season: number): FactPart | null {
  if (fact.property === 'platform') return { kind: 'country', code: fact.value.region }
  return fact.property === 'cast' ? { kind: 'cast', standing: standingOf(fact, season) } : null
}

function standingOf({ season: of, polarity, status }: Fact, season: number): CastStanding {
  if (of !== season) return 'before'
  if (polarity === 'denied') return 'leaving'
  switch (status) {
    case 'confirmed':
      return 'confirmed'
    case 'likely':
    case 'disputed':
      return 'expected'
    case 'rumoured':
    case 'expired':
    case 'unknown':
      return 'rumoured'
  }
}

/** The words of testimony, the latest word of each document where several say the same. */
export function quotesOf(
  ids: readonly string[],
  testimony: ReadonlyMap<string, Testimony>,
  { outlets, documents, unquoted }: DossierMaterial & Partial<Guarded<unknown>>,
): readonly Quoted[] {
  const seen = new Set<string>()
  return ids.flatMap(id => {
    const { claim, outlet, document, said } = testimony.get(id)!
    const key = `${document} ${claim.quote.exact}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        who: outlets.get(outlet)?.name ?? outlet,
        tier: outlets.get(outlet)?.tier ?? 'unknown',
        said,
        exact: unquoted?.has(id) === true ? null : claim.quote.exact,
        modality: claim.modality,
        attribution: claim.attribution,
        url: safeHref(documents.find(each => each.id === document)?.url ?? null),
      },
    ]
  })
}

/** How a fact stood before, by what Hiatus kept: the latest first, what stood the same once. */
export function beforeOf(fact: Fact, { history, today }: DossierMaterial): readonly Before[] {
  const past = history.filter(({ fact: { key, since } }) => key === fact.key && since <= today)
  const now = { text: sayValue(fact, fact.season, fact.polarity), status: fact.status }
  const before: Before[] = []
  for (const { fact: each, replaced } of past.toReversed()) {
    const text = sayValue(each, each.season, each.polarity)
    const later = before.at(-1) ?? now
    if (later.text !== text || later.status !== each.status)
      before.push({ text, status: each.status, since: each.since, until: before.at(-1)?.since ?? replaced?.slice(0, 10) ?? null })
  }
  return before
}
