import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A process of Hiatus beside the test's own. */
export interface Holder {
  readonly process: ChildProcess
  /** The next line that it prints. Throws with what it has to say for itself when it ends before. */
  readonly line: () => Promise<string>
  /** Ends it, and gives the exit status or the signal that it ended by. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | string>
}

/**
 * Runs statements in a process of their own. They may use `openStore` with the environment given, `say` to print a line, and `source` and
 * `batchesFrom`, `article`, `claimOf` and `kept` of the fixtures; `HIATUS_DATA` and `DATABASE_URL` come from `env`. `user` is whom root runs them as.
 */
export function hold(statements: string, env: NodeJS.ProcessEnv, user: { uid: number; gid: number } | null = null): Holder {
  const from = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href)
  const code = `
    import { openStore } from ${from('./open-store.ts')}
    import { batchesFrom } from ${from('./generated.fixture.ts')}
    import { source } from ${from('./rows.fixture.ts')}
    import { article, claimOf, kept } from ${from('./evidence.fixture.ts')}
    const say = text => process.stdout.write(text + '\\n')
    try { ${statements} }
    catch (error) { say(error.name + ' ' + error.exitCode + ' ' + error.message); process.exitCode = 1 }`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  let errors = ''
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const ended = once(child, 'exit')
  return {
    process: child,
    line: async () => {
      const next = await lines.next()
      if (next.done === true) throw new Error(`The process has ended: ${errors}`)
      return next.value
    },
    end: async signal => {
      child.kill(signal)
      const [status, by] = (await ended) as [number | null, string | null]
      return by ?? status!
    },
  }
}
