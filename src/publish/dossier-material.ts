import type { SettledSeries } from '../merge/index.ts'
import type { Day, EvidenceDocument, Fact, Outlet, Testimony } from '../model/index.ts'
import type { Likely } from './say-forecast.ts'

/** What a dossier is made of. */
export interface DossierMaterial {
  readonly known: { readonly settled: SettledSeries }
  readonly facts: readonly Fact[]
  readonly testimony: readonly Testimony[]
  readonly documents: readonly EvidenceDocument[]
  readonly outlets: ReadonlyMap<string, Outlet>
  /** The day that it is of. */
  readonly today: Day
  readonly likely: Likely
  /** The facts as Hiatus had them over time, with the moments from which and until which it did. */
  readonly history: readonly PastFact[]
}

/** A fact as it stood for a while: ISO instants, the second null while it stands. */
export interface PastFact {
  readonly fact: Fact
  readonly recorded: string
  readonly replaced: string | null
}
