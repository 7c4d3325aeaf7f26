import type { Clock } from './clock.ts'

/** How many requests a host takes: 20 in 10 seconds. */
export interface Pace {
  readonly calls: number
  readonly seconds: number
}

/** Lets requests to one host through, one after another at an even distance. */
export interface Turnstile {
  /** Waits for one's turn; rejects with the signal's reason when that is aborted. */
  readonly enter: (signal: AbortSignal) => Promise<void>
  /** Lets nobody through before an instant, those who wait already included. */
  readonly holdUntil: (instant: number) => void
}

/** A turnstile at which requests pass evenly: a burst at the beginning of each span would keep to the letter of a limit and break its sense. */
export function turnstile(pace: Pace, clock: Clock): Turnstile {
  const distanceMs = (pace.seconds * 1000) / pace.calls
  let nextTurn = Number.NEGATIVE_INFINITY
  let heldUntil = Number.NEGATIVE_INFINITY
  return {
    async enter(signal) {
      do {
        const now = clock.now()
        const turn = Math.max(now, nextTurn)
        nextTurn = turn + distanceMs
        if (turn > now) await clock.wait(turn - now, signal)
        // Whoever was held up while waiting takes a new turn after the hold.
      } while (clock.now() < heldUntil)
    },
    holdUntil(instant) {
      heldUntil = Math.max(heldUntil, instant)
      nextTurn = Math.max(nextTurn, instant)
    },
  }
}
