import type { Output } from './command.ts'

/** Waits for work; on a terminal, says what is waited for and for how long once it takes over a second. */
export async function waiting<T>(what: string, work: Promise<T>, { write, columns }: Output): Promise<T> {
  if (columns === null) return work
  const start = performance.now()
  let shown = false
  const timer = setInterval(() => {
    shown = true
    write(`\r${what} ${Math.round((performance.now() - start) / 1000)} s`)
  }, 1000)
  try {
    return await work
  } finally {
    clearInterval(timer)
    if (shown) write(`\r${' '.repeat(columns - 1)}\r`)
  }
}
