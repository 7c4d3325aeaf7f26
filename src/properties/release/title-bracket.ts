import { hasMatch, itemOf, windowOf, type Item, type Scope } from '../../extract/index.ts'

/** "Silo (May 5)", "Ozark (season 4, on January 21)": a title's own bracket. */
export const titleBracket =
  /(%T\d+)(?: ”| ’)? \( (?:%S\d+ (?:, |; )?)?(?:%C\d+ (?:, |; )?)?(?:on |from |premieres |premiering |begins |starts |returns |out |debuts |due )*$/

/** The title in whose bracket a date stands; null where it stands in none. A year alone there tells one series of that name from another. */
export function bracketTitle(scope: Scope, date: Extract<Item, { type: 'D' }>): Item | null {
  const before = scope.norm.slice(0, date.at)
  if (!hasMatch(scope, titleBracket, before) || windowOf(scope, date, 'open')?.precision === 'year') return null
  return itemOf(scope, titleBracket.exec(before)![1]!)
}
