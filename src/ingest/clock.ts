import { setTimeout as sleep } from 'node:timers/promises'

/** Time and chance, handed in so that a test waits for nothing and is the same each time. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits; rejects with the signal's reason as soon as that is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to, but never, 1. */
  readonly random: () => number
}

/** The machine's own time and chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async wait(ms, signal) {
    try {
      await sleep(ms, undefined, { signal })
    } catch (error) {
      signal.throwIfAborted()
      throw error
    }
  },
}
