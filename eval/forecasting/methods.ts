import { curveOf, period, type Curve, type SeasonKnown } from '../../src/forecast/index.ts'
import { fitHazard, shippedFit, type Fitted } from './fit.ts'
import { periodsOf } from './periods.ts'
import { boostedHazard } from './baselines/boosted-hazard.ts'
import type { Method } from './rolling.ts'
import type { PastSeason } from './seasons.ts'

/** Fewer seasons than this say nothing of a group by themselves. */
const leastGroup = 30

/** All seasons of a delivery alike, counted: what skill is measured by. */
export const allAlike: Method = {
  name: 'all seasons alike (Kaplan and Meier)',
  learn: (seasons, today) => byGroup(seasons, today, ({ delivery }) => delivery),
}

/** The model that is shipped. */
export const hiatus: Method = {
  name: 'Hiatus',
  learn: (seasons, today) => hazard(fitHazard(seasons, today, shippedFit), known => known),
  isConformal: true,
}

/** What came before, counted: all seasons alike; the first and the later ones; and these by group. */
export const methods: readonly Method[] = [
  allAlike,
  {
    name: 'first and later (Kaplan and Meier)',
    learn: (seasons, today) => byGroup(seasons, today, known => `${known.delivery} ${known.season === 1}`),
  },
  {
    name: 'by group, first and later (Kaplan and Meier)',
    learn: (seasons, today) =>
      byGroup(
        seasons,
        today,
        known => `${known.delivery} ${known.season === 1} ${known.isPart ? 'part' : known.isForeign ? 'foreign' : ''}`,
      ),
  },
  { name: 'hazard, gradient boosting', learn: boostedHazard },
  { name: 'hazard, rating alone', learn: (seasons, today) => hazard(fitHazard(seasons.map(bare), today, shippedFit), bareKnown) },
  hiatus,
]

function hazard(model: Fitted, seen: (known: SeasonKnown) => SeasonKnown): (known: SeasonKnown) => Curve {
  return known => curveOf(model, seen(known))
}

function bare(season: PastSeason): PastSeason {
  return { ...season, known: bareKnown(season.known) }
}

/** A season of which the rating is known and nothing else. */
function bareKnown({ rating, delivery, premiere }: SeasonKnown): SeasonKnown {
  return {
    season: 2,
    premiere,
    middle: premiere,
    previousGap: null,
    rating,
    delivery,
    isForeign: false,
    isPart: false,
    isGlobal: false,
    genres: [],
    isNumbered: true,
    minutes: null,
  }
}

/** Kaplan and Meier's curve (1958) of each group that is large enough, else of its delivery. */
function byGroup(seasons: readonly PastSeason[], today: number, groupOf: (known: SeasonKnown) => string): (known: SeasonKnown) => Curve {
  const seen = seasons.filter(({ start }) => start < today)
  const groups = Map.groupBy(seen, ({ known }) => groupOf(known))
  const curves = new Map([...groups].filter(([, all]) => all.length >= leastGroup).map(([name, all]) => [name, kaplanMeier(all, today)]))
  const rest = new Map([...Map.groupBy(seen, ({ known }) => known.delivery)].map(([delivery, all]) => [delivery, kaplanMeier(all, today)]))
  const nothing = new Float64Array(period.count + 1)
  return known => curves.get(groupOf(known)) ?? rest.get(known.delivery) ?? nothing
}

/** Seasons of long ago count half after as many years as in the reference. */
const halfLifeOfCounts = 6

function kaplanMeier(seasons: readonly PastSeason[], today: number): Curve {
  const { came, periods, weights } = periodsOf(seasons, today, halfLifeOfCounts)
  const [open, ended] = [new Float64Array(period.count), new Float64Array(period.count)]
  for (const [row, index] of periods.entries()) {
    open[index]! += weights[row]!
    ended[index]! += weights[row]! * came[row]!
  }
  const curve = new Float64Array(period.count + 1)
  let waiting = 1
  for (let index = 0; index < period.count; index++) {
    if (open[index]! > 0) waiting *= 1 - ended[index]! / open[index]!
    curve[index + 1] = 1 - waiting
  }
  return curve
}
