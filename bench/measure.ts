/** Something to be timed: one call goes over the whole of its input. */
export interface Candidate {
  readonly name: string
  /** Characters of the input. */
  readonly characters: number
  /** Articles, pages or headlines in the input. */
  readonly items: number
  /** Returns a count of what was found, so that no work can be left out. */
  readonly run: () => number
}

/** How fast a candidate was: the median of its rounds. */
export interface Speed {
  readonly name: string
  readonly itemsPerSecond: number
  readonly megabytesPerSecond: number
  /** What `run` counted. */
  readonly found: number
  /** The slowest round's time over the fastest's. */
  readonly spread: number
}

/** Times candidates in turn, round by round, so that a slow minute of the machine falls on all of them; the first rounds only warm up. */
export function measureInTurn(
  candidates: readonly Candidate[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Speed[] {
  const times = candidates.map((): number[] => [])
  const found = candidates.map(() => 0)
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      globalThis.gc?.()
      const start = performance.now()
      found[index] = candidate.run()
      if (round >= 0) times[index]!.push(performance.now() - start)
    }
  }
  return candidates.map((candidate, index) => {
    const seconds = median(times[index]!) / 1000
    return {
      name: candidate.name,
      itemsPerSecond: candidate.items / seconds,
      megabytesPerSecond: candidate.characters / 1e6 / seconds,
      found: found[index]!,
      spread: Math.max(...times[index]!) / Math.min(...times[index]!),
    }
  })
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
