import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus } from 'node:os'

/** When, from which sources and on what a measurement was made. */
export interface RunStamp {
  readonly date: string
  /** The commit, with "+" where the sources differ from it; null outside a repository. */
  readonly commit: string | null
  readonly node: string
  readonly cpu: string
  readonly cores: number
}

/** The stamp of a measurement made now. */
export function runStamp(): RunStamp {
  return {
    date: new Date().toISOString(),
    commit: commit(),
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
  }
}

function commit(): string | null {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain', '--', '../src') === '' ? '' : '+')
  } catch {
    return null
  }
}
