import type { Curve } from './curve.ts'
import { dayAt, daysOf, weighed } from './days.ts'
import type { Leads } from './leads.ts'

/** When the first trailer of a season may be looked for, if the season comes: days since the premiere of the last. */
export interface TrailerDay {
  readonly middle: number
  /** The days between which half of such trailers come, and eight in ten. */
  readonly half: readonly [from: number, to: number]
  readonly most: readonly [from: number, to: number]
}

/** When the first trailer may be looked for, where no day of the premiere is known but what a curve says, and none is out by `elapsed`. Null where too little is known of such seasons. */
export function trailerDay(curve: Curve, elapsed: number, leads: Leads): TrailerDay | null {
  return trailerBefore(daysOf(curve, elapsed), elapsed, leads)
}

/** When the first trailer may be looked for, where the day of the premiere is announced and no trailer is out by `elapsed`. Null where that day is over, or too little is known of such seasons. */
export function trailerDayOf(premiere: number, elapsed: number, leads: Leads): TrailerDay | null {
  const days = new Float64Array(Math.max(0, premiere) + 1)
  days[days.length - 1] = 1
  return trailerBefore(days, elapsed, leads)
}

/** Of each day that the premiere may come on, the trailer comes as long before it as trailers have: of that, what lies ahead. */
function trailerBefore(premieres: Float64Array, elapsed: number, leads: Leads): TrailerDay | null {
  const shares = leads.shares['trailer out']
  if (shares === null) return null
  const days = new Float64Array(premieres.length)
  for (const [premiere, chance] of premieres.entries()) {
    if (chance === 0) continue
    for (let day = Math.floor(elapsed) + 1; day < premiere; day++) days[day]! += chance * (shares[premiere - day] ?? 0)
  }
  const ahead = weighed(days, () => 1)
  if (ahead === null) return null
  const between = (share: number): readonly [number, number] => [dayAt(ahead, (1 - share) / 2), dayAt(ahead, (1 + share) / 2)]
  return { middle: dayAt(ahead, 0.5), half: between(0.5), most: between(0.8) }
}
