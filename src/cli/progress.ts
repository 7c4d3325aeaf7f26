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

/** A stretch of the work in which the same is counted: how long it takes is told from its own pace, from where it began or went on. */
interface Phase {
  readonly unit: string
  readonly total: number | null
  readonly from: number
  readonly began: number
}

const msBetween = 200
const msBeforeFirst = 1000
const bar = 20

/** Starts a progress line; it shows once the work takes over a second. `now` gives milliseconds. */
export function progressLine(what: string, { write, columns }: Output, now: () => number): ProgressLine {
  const start = now()
  let shown = -Infinity
  let open = false
  let phase: Phase | null = null
  let before = 0
  const clear = (): void => {
    if (open) write(`\r${' '.repeat((columns ?? 80) - 1)}\r`)
    open = false
  }
  return {
    show(state) {
      const time = now()
      if (phase === null || phase.unit !== state.unit || phase.total !== state.total || state.done < before)
        phase = { unit: state.unit, total: state.total, from: state.done, began: time }
      before = state.done
      if (columns === null || time - start < msBeforeFirst || time - shown < msBetween) return
      shown = time
      open = true
      const line = oneLine(sayProgress(what, state, time - phase.began, phase.from))
      write(`\r${line.slice(0, columns - 1).padEnd(columns - 1)}`)
    },
    tell(line) {
      clear()
      write(`${oneLine(line)}\n`)
    },
    end: clear,
  }
}

/** A name of a file may have ends of lines in it, and pass for lines of ours. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}

/** "IMDb ████████░░░░ 41 % 4,510,000 of 11,000,000 rows, title.akas.tsv.gz, 2 min left"; `from` was done before the time began. */
export function sayProgress(what: string, { done, total, unit, part }: ProgressState, elapsedMs: number, from = 0): string {
  const counted = total === null ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`
  const named = part === null ? '' : `, ${part}`
  if (total === null || total <= 0) return `${what} ${counted}${named}, ${sayTime(elapsedMs)}`
  const share = Math.min(1, done / total)
  const filled = Math.floor(share * bar)
  const left = done - from > total * 0.01 ? `, ${sayTime((elapsedMs * Math.max(0, total - done)) / (done - from))} left` : ''
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
