import { otherEvents, releaseEvents } from './events.ts'

/** An event that a date may belong to: where its words stand, and whether it is one of release or another. */
export interface NearEvent {
  readonly at: number
  readonly word: string
  readonly other: boolean
}

/** The last event of a stretch of `norm`. */
export function lastOf(norm: string, start: number, end: number): NearEvent | null {
  let best: NearEvent | null = null
  for (const [pattern, other] of [
    [releaseEvents, false],
    [otherEvents, true],
  ] as const) {
    pattern.lastIndex = start
    for (let match = pattern.exec(norm); match !== null && match.index < end; match = pattern.exec(norm)) {
      if (other ? passes(norm, match.index, match[0]) : isBackground(norm, match.index, match[0])) continue
      if (best === null || match.index > best.at || (match.index === best.at && other)) best = { at: match.index, word: match[0], other }
    }
  }
  return best
}

/** The first event of a stretch of `norm`. */
export function firstOf(norm: string, start: number, end: number): NearEvent | null {
  let best: NearEvent | null = null
  for (const [pattern, other] of [
    [releaseEvents, false],
    [otherEvents, true],
  ] as const) {
    pattern.lastIndex = start
    for (let match = pattern.exec(norm); match !== null; match = pattern.exec(norm)) {
      if (match.index >= end) break
      if (other ? passes(norm, match.index, match[0]) : isBackground(norm, match.index, match[0])) continue
      if (best === null || match.index < best.at) best = { at: match.index, word: match[0], other }
      break
    }
  }
  return best
}

/** "Two weeks after its premiere", "last aired": the event is only told as the past of another, unless the date follows at once. */
function isBackground(norm: string, at: number, word: string): boolean {
  if (/\blast $/.test(norm.slice(0, at)) && /^(?:air|seen)/.test(word)) return true
  if (
    !/\b(?:after|before|ahead of|following|since|until|prior to|for) (?:its |the |their |his |her )?(?:%S\d+ |series |season |us |%C\d+ )?$/.test(
      norm.slice(0, at),
    )
  )
    return false
  return !/^ (?:on |in |at |of |this |back )?(?:%C\d+ (?:on |in )?)?%D\d+/.test(norm.slice(at + word.length))
}

/** Words of other events that do not hold a date here: "8 episodes on March 5", "is confirmed for June". */
function passes(norm: string, at: number, word: string): boolean {
  const after = norm.slice(at + word.length, at + word.length + 40)
  if (word === 'confirmed' || word === 'announced' || word === 'confirms')
    return /^ (?:for|to (?:premiere|be|air|release|return|debut)|release|premiere|that|its)\b/.test(after)
  if (word === 'episode') return /^s?\b/.test(after) && !/\b(?:final|last) $/.test(norm.slice(0, at))
  if (
    word === 'film' ||
    word === 'movie' ||
    word === 'pandemic' ||
    word === 'production' ||
    word === 'viewers' ||
    word === 'week of' ||
    word === 'set in'
  )
    return word !== 'set in' && /^ (?:delay|caused|led|series)/.test(after)
  if (word === 'picked up') return /^ .{0,40}to air\b/.test(after)
  if (word === 'anniversary' || word === 'special') return true
  return false
}
