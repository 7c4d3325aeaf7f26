import { hazardModel } from './coefficients.ts'
import type { HazardModel } from './curve.ts'
import { pastModels } from './past-models.ts'
import type { SeasonKnown } from './season-known.ts'

/** Services for streaming have been learnt from since 2017: before, hardly any of their seasons was three years old. */
const streamsFrom = 17_167

/** The day, as a number, up to which the newest has learnt. */
export const newestLearnt = hazardModel.asOf

/** The model that had learnt the most by a day, given as a number, and nothing later; null where nothing had been learnt of such a delivery by then. */
export function modelOn(day: number, delivery: SeasonKnown['delivery']): HazardModel | null {
  if (delivery === 'stream' && day < streamsFrom) return null
  return [...pastModels, hazardModel].findLast(({ asOf }) => asOf <= day) ?? null
}
