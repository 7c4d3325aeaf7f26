import type { ComingKnown, ProductionNews } from '../forecast/index.ts'
import { dayNumber, type Day, type Fact } from '../model/index.ts'

/**
 * What facts say of a season that is to come, for a forecast that is made on `today`: that it will be made, when it is said to come, and what has been seen of it. Only what is held, and was by then; days
 * are counted from the premiere of the season before it. No claim tells the day on which filming began: the word that it is being made stands for it, which is later by what nobody wrote of.
 */
export function comingNews(facts: readonly Fact[], season: number, premiere: Day, today: Day): ComingKnown {
  const held = facts.filter(
    fact =>
      fact.season === season &&
      fact.polarity === 'affirmed' &&
      fact.since <= today &&
      (fact.status === 'confirmed' || fact.status === 'likely'),
  )
  const first = dayNumber(premiere)
  const since = (fact: Fact): number => Math.max(0, dayNumber(fact.since) - first)
  const windows = held.flatMap(fact =>
    fact.property === 'release' && fact.value.latest > today
      ? [
          {
            earliest: dayNumber(fact.value.earliest) - first,
            latest: dayNumber(fact.value.latest) - first,
            confidence: fact.probability,
          },
        ]
      : [],
  )
  return {
    renewed: Math.max(0, ...held.flatMap(fact => (goesOn(fact) ? [fact.probability] : []))),
    // The surest; of those that are as sure the narrowest.
    window: windows.toSorted((a, b) => b.confidence - a.confidence || a.latest - a.earliest - (b.latest - b.earliest))[0] ?? null,
    production: held.flatMap((fact): readonly ProductionNews[] => {
      const kind = kindOf(fact)
      return kind === null ? [] : [{ kind, day: since(fact), confidence: fact.probability }]
    }),
  }
}

function goesOn(fact: Fact): boolean {
  return fact.property === 'renewal' && (fact.value.status === 'renewed' || fact.value.status === 'ordered' || isBeingMade(fact))
}

function isBeingMade(fact: Fact): boolean {
  return fact.property === 'renewal' && fact.value.status === 'in_production'
}

function kindOf(fact: Fact): ProductionNews['kind'] | null {
  if (isBeingMade(fact)) return 'filming began'
  return fact.property === 'trailer' && fact.value.status === 'released' ? 'trailer out' : null
}
