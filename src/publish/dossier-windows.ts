import { addDays, type Day, type SourceTier, type Testimony } from '../model/index.ts'
import type { DossierMaterial } from './dossier-material.ts'
import { sayValue } from './say-claim.ts'
import type { Likely } from './say-forecast.ts'

/** When a source has a season come out. */
export interface SourceWindow {
  readonly who: string
  readonly tier: SourceTier
  readonly said: Day
  readonly text: string
  readonly earliest: Day
  readonly latest: Day
  readonly hasGoneBy: boolean
}

/** The days between which a season comes, if it does: in one case of two, and in eight of ten. */
export interface ForecastBand {
  readonly half: readonly [Day, Day]
  readonly most: readonly [Day, Day]
}

/** More bars than these are no comparison any more. */
const mostWindows = 12

/** When sources have a season come out, each window of each by the last day that it was said; the latest of them, in their order. */
export function windowsOf({ facts, testimony, outlets, today }: DossierMaterial, season: number): readonly SourceWindow[] {
  const fact = facts.find(({ key }) => key === `release/${season}`)
  if (fact === undefined) return []
  const held = new Set([...fact.support, ...fact.opposition, ...fact.others.flatMap(({ support }) => support)])
  const latest = new Map<string, Testimony>()
  for (const each of testimony) {
    const key = `${each.outlet} ${sayValue(each.claim, null, each.claim.polarity)}`
    const before = latest.get(key)
    if (held.has(each.id) && (before === undefined || before.said <= each.said)) latest.set(key, each)
  }
  return [...latest.values()]
    .toSorted((a, b) => (a.said === b.said ? (a.outlet < b.outlet ? -1 : 1) : a.said < b.said ? -1 : 1))
    .slice(-mostWindows)
    .flatMap(({ claim, outlet, said }) => {
      if (claim.property !== 'release' || claim.polarity === 'denied') return []
      const { earliest, latest: end } = claim.value
      const name = outlets.get(outlet)
      const text = sayValue(claim, null, claim.polarity)
      const hasGoneBy = end < today && fact.status === 'expired'
      return [{ who: name?.name ?? outlet, tier: name?.tier ?? ('unknown' as const), said, text, earliest, latest: end, hasGoneBy }]
    })
}

/** The days between which a season comes, if it does; null where that is not forecast. */
export function bandOf({ last, decided, forecast }: Likely, season: number): ForecastBand | null {
  if (last === null || forecast === null || last.known.season + 1 !== season || decided === 'cancelled' || decided === 'ended') return null
  const days = ([from, to]: readonly [number, number]): readonly [Day, Day] => [addDays(last.premiere, from), addDays(last.premiere, to)]
  return { half: days(forecast.half), most: days(forecast.most) }
}
