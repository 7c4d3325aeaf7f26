import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Linux counts the time of processes in hundredths of a second. */
const ticksPerSecond = 100
const msBetween = 500

/** Watches what the server of a data folder uses, where the system tells (Linux, as a user who may look). */
export class ServerWatch {
  /** The most memory that its processes held together, in MB: what they share is counted once. */
  peakMegabytes: number | null = null
  readonly #server: number
  readonly #timer: NodeJS.Timeout

  constructor(data: string) {
    this.#server = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    this.#timer = setInterval(() => this.#look(), msBetween).unref()
    this.#look()
  }

  /** How long its processes were busy, those that have ended among them. */
  cpuSeconds(): number | null {
    const processes = this.#processes()
    if (processes.length === 0) return null
    // The server's own line holds the times of its children that have ended.
    const ticks = processes.map(({ pid, fields }) => sum(fields.slice(11, pid === this.#server ? 15 : 13)))
    return sum(ticks) / ticksPerSecond
  }

  end(): void {
    clearInterval(this.#timer)
  }

  #look(): void {
    const held = this.#processes().map(({ pid }) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1000)
    if (sum(held) > 0) this.peakMegabytes = Math.max(this.peakMegabytes ?? 0, sum(held))
  }

  /** The server and its children, with the fields of their state from the third on: see proc_pid_stat(5). */
  #processes(): { readonly pid: number; readonly fields: readonly number[] }[] {
    if (process.platform !== 'linux') return []
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(name => ({
        pid: Number(name),
        fields: read(`/proc/${name}/stat`)
          .replace(/^.*\) /s, '')
          .split(' ')
          .map(Number),
      }))
      .filter(({ pid, fields }) => pid === this.#server || fields[1] === this.#server)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

/** A file of the system's, or nothing where the process has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
