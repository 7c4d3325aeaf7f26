import type { Output, Surroundings } from './command.ts'

/** The process around a command: its streams, its clock and its signals. */
export function surroundings(): Surroundings {
  let known: Promise<Pick<Surroundings, 'checker' | 'names' | 'sources'>> | null = null
  const tell = (line: string): void => void process.stderr.write(`${line}\n`)
  const knowledge = (): NonNullable<typeof known> =>
    (known ??= import('../hiatus.ts').then(({ knowledgeIn }) => knowledgeIn(process.env, tell)))
  return {
    stdout: outputOn(process.stdout),
    stderr: outputOn(process.stderr),
    env: process.env,
    today,
    checker: async () => (await knowledge()).checker(),
    load: async (source, options) => (await import('../ingest/index.ts')).loadSource(source, options),
    examples: async () => (await import('../hiatus.ts')).listExamples(),
    readers: async () => (await import('../hiatus.ts')).listReaders(),
    television: async () => (await import('../hiatus.ts')).openTelevision(process.env),
    evidence: async () => (await import('../hiatus.ts')).openEvidence(process.env),
    names: async () => (await knowledge()).names(),
    sources: async () => (await knowledge()).sources(),
    ended,
  }
}

/** A stream of the process as output. A terminal that does not know its width is taken for one of 80 columns. */
export function outputOn(stream: NodeJS.WriteStream): Output {
  // Whoever reads us may stop reading (`hiatus check … | head`): that is no error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  const isTerminal = stream.isTTY
  return {
    write: text => void stream.write(text),
    columns: isTerminal ? stream.columns || 80 : null,
    colour: isTerminal && stream.hasColors() && !process.env['NO_COLOR'],
  }
}

/** The day where the program runs. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** A terminal sends Ctrl-C to all of its programs, and a starter before us hands it on: what comes within a second counts once. */
function ended(): Promise<void> {
  return new Promise(resolve => {
    let first: number | null = null
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (first !== null && performance.now() - first > 1000) process.exit(130)
        first ??= performance.now()
        resolve()
      })
    }
  })
}
