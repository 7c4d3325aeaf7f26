import type { Output } from './command.ts'

/** How far some work is. `unit` is what is counted: "rows". */
export interface ProgressState {
  readonly done: number
  readonly total: number | null
  readonly unit: string
  /** What is being worked on now, or null. */
  readonly part: string | null
}

/** A line on the terminal that says how far some work is and how long it will take; nothing where there is no terminal. */
export interface ProgressLine {
  readonly show: (state: ProgressState) => void
  /** Writes a line of its own above the progress line. */
  readonly tell: (line: string) => void
  readonly end: () => void
}

const msBetween = 200
const msBeforeFirst = 1000
const bar = 20

/** Starts a progress line; it shows once the work takes over a second. `now` gives milliseconds. */
export function progressLine(what: string, { write, columns }: Output, now: () => number): ProgressLine {
  const start = now()
  let shown = -Infinity
  let open = false
  const clear = (): void => {
    if (open) write(`\r${' '.repeat((columns ?? 80) - 1)}\r`)
    open = false
  }
  return {
    show(state) {
      const time = now()
      if (columns === null || time - start < msBeforeFirst || time - shown < msBetween) return
      shown = time
      open = true
      const line = sayProgress(what, state, time - start)
      write(`\r${line.slice(0, columns - 1).padEnd(columns - 1)}`)
    },
    tell(line) {
      clear()
      write(`${line}\n`)
    },
    end: clear,
  }
}

/** "IMDb ████████░░░░ 41 % 4,510,000 of 11,000,000 rows, title.akas.tsv.gz, 2 min left". */
export function sayProgress(what: string, { done, total, unit, part }: ProgressState, elapsedMs: number): string {
  const counted = total === null ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`
  const named = part === null ? '' : `, ${part}`
  if (total === null || total <= 0) return `${what} ${counted}${named}, ${sayTime(elapsedMs)}`
  const share = Math.min(1, done / total)
  const filled = Math.floor(share * bar)
  const left = share > 0.01 ? `, ${sayTime((elapsedMs * (1 - share)) / share)} left` : ''
  return `${what} ${'█'.repeat(filled)}${'░'.repeat(bar - filled)} ${Math.floor(share * 100)} % ${counted}${named}${left}`
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function sayTime(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
