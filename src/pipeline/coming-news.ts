import type { ComingKnown, ProductionNews } from '../forecast/index.ts'
import { dayNumber, type Day, type Fact } from '../model/index.ts'
import { filmingTold, type Said } from './filming-told.ts'

/**
 * What facts say of a season that is to come, for a forecast that is made on `today`: that it will be made, when it is said to come, and what has been seen of it. Only what is held, and was by then; days
 * are counted from the premiere of the season before it. Stages of filming are read from the words that stand behind a renewal (`said`): a season that is in development is being made, and is not filmed. No claim
 * tells the day of a stage: that of the first word of it stands for it, which is later by what nobody wrote of.
 */
export function comingNews(facts: readonly Fact[], season: number, premiere: Day, today: Day, said: Said): ComingKnown {
  const held = facts.filter(
    fact =>
      fact.season === season &&
      fact.polarity === 'affirmed' &&
      fact.since <= today &&
      (fact.status === 'confirmed' || fact.status === 'likely'),
  )
  const first = dayNumber(premiere)
  const dayOf = (day: Day): number => Math.max(0, dayNumber(day) - first)
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
      if (goesOn(fact))
        return filmingTold(said, fact, today).map(({ kind, since, confidence }) => ({ kind, day: dayOf(since), confidence }))
      const isTrailer = fact.property === 'trailer' && fact.value.status === 'released'
      return isTrailer ? [{ kind: 'trailer out', day: dayOf(fact.since), confidence: fact.probability }] : []
    }),
  }
}

function goesOn(fact: Fact): boolean {
  return fact.property === 'renewal' && ['renewed', 'ordered', 'in_production'].includes(fact.value.status)
}
