import type { Clock } from './clock.ts'
import { again, type Passing } from './one-try.ts'
import { SourceError } from './source-error.ts'

/** With waits that double from one second up to a minute, eight tries bridge about two minutes. */
const mostTries = 8
const firstWaitMs = 1000
const longestWaitMs = 60_000
/** A service may ask for up to five minutes; one that asks for more is left alone. */
const longestPatienceMs = 300_000
/** Waits that a person should hear of. */
const worthTellingMs = 10_000

/**
 * How many milliseconds to wait after a failure that may pass, the so-and-so-many-th in a row, counted from 1. Throws the failure itself when it has been tried
 * often enough, and `SourceError` when the other side asks for too long a wait.
 */
export type Patience = (failure: Passing, tries: number) => number

/** The patience with one service, by the name that it has in messages. */
export function patienceWith(service: string, { now, random }: Pick<Clock, 'now' | 'random'>, tell: (line: string) => void): Patience {
  let toldUntil = Number.NEGATIVE_INFINITY
  return (failure, tries) => {
    // Half of the wait is left to chance, so that what failed together does not come back together.
    const ownMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - 1)) * (0.5 + random() / 2)
    const waitMs = Math.max(failure.waitMs ?? 0, ownMs)
    if (waitMs > longestPatienceMs)
      throw new SourceError(
        3,
        `${service} asks to be left alone for ${saySpan(waitMs)}: run the import again then, it goes on where it stopped`,
      )
    if (tries === mostTries) throw failure.error
    // Requests that are under way together fail together, and a person wants to hear of it once.
    if (waitMs >= worthTellingMs && now() >= toldUntil) {
      toldUntil = now() + waitMs
      tell(`${service}: waiting ${saySpan(waitMs)}; ${failure.error.message.replace(`: ${again}`, '')}`)
    }
    return waitMs
  }
}

const spans: readonly (readonly [ms: number, name: string])[] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1000, 'second'],
]

/** A length of time for a person: "3 hours". Absurd ones are not spelt out. */
function saySpan(ms: number): string {
  if (ms > 366 * 86_400_000) return 'more than a year'
  const [unit, name] = spans.find(([length]) => ms >= length * 1.5) ?? spans.at(-1)!
  const count = Math.round(ms / unit)
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
