import type { DossierFact } from './dossier.ts'

/** Facts that stand alike: what is said of how sure they are is said once. */
export interface SameStanding {
  readonly facts: readonly DossierFact[]
  /** The one that all stand like. */
  readonly like: DossierFact
}

/** Puts facts together that follow each other and stand alike, where nothing stands beside any of them. */
export function togetherByStanding(facts: readonly DossierFact[]): readonly SameStanding[] {
  const groups: { facts: DossierFact[]; like: DossierFact }[] = []
  for (const fact of facts) {
    const last = groups.at(-1)
    if (last !== undefined && standAlike(last.like, fact)) last.facts.push(fact)
    else groups.push({ facts: [fact], like: fact })
  }
  return groups
}

function standAlike(a: DossierFact, b: DossierFact): boolean {
  const isPlain = (fact: DossierFact): boolean => fact.others.length === 0 && fact.windows.length === 0
  return isPlain(a) && isPlain(b) && a.status === b.status && a.since === b.since && a.why === b.why && a.season === b.season
}
