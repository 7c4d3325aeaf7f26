const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const mark = Symbol('closes a store')

/**
 * Closes something when the process is told to end, and lets it end as it was told to. Where the program listens to the signal itself, it is the
 * program's own affair. Gives a function that stops listening, which `close` must call.
 */
export function closeOnSignals(close: () => Promise<void>): () => void {
  const listen = (signal: NodeJS.Signals): void => {
    if (process.listeners(signal).some(other => !(mark in other))) return
    void close()
      .catch(() => undefined)
      .finally(() => {
        // The last of several that are open lets the process go.
        if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
      })
  }
  Object.assign(listen, { [mark]: true })
  for (const signal of signals) process.on(signal, listen)
  return () => {
    for (const signal of signals) process.removeListener(signal, listen)
  }
}
