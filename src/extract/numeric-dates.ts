import { makeDay, tokenFlag, type Day, type Tokens } from '../model/index.ts'
import { monthNames, weekdays } from './date-words.ts'
import type { DateMention } from './resolve-date.ts'

/** "03.06.2021", with the day first, "12-Aug-2021". */
export function dottedOrDashed(lower: string): Day | null {
  const match = /^(\d{1,2})(?:\.(\d{1,2})\.|-([a-z]{3,9})-)((?:19|20)\d\d)$/.exec(lower)
  if (match === null) return null
  const month = match[2] === undefined ? monthNames.get(match[3]!) : Number(match[2])
  return month === undefined ? null : makeDay(Number(match[4]), month, Number(match[1]))
}

/** "9/23" after "on" or a weekday, or at the head of a line before a dash or a colon; elsewhere it may be a score or a share. */
export function readSlashed(tokens: Tokens, at: number, limit: number): DateMention | null {
  if (tokens.lower[at + 1] !== '/' || at + 2 >= limit || tokens.lower[at + 3] === '/') return null
  const [a, b] = [tokens.lower[at]!, tokens.lower[at + 2]!]
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null
  const [month, day] = [Number(a), Number(b)]
  if (makeDay(2024, month, day) === null || (month === 9 && day === 11)) return null
  const before = tokens.lower[at - 1] ?? ''
  const leads = (at === 0 || (tokens.flags[at]! & tokenFlag.first) !== 0) && /^[-–—:]$/.test(tokens.lower[at + 3] ?? '')
  if (!leads && !weekdays.has(before) && !/^(?:on|starting|beginning|premieres|debuts|returns|airs|launches)$/.test(before)) return null
  return { from: at, to: at + 3, spec: { kind: 'month', month, day, part: null, shift: null } }
}
