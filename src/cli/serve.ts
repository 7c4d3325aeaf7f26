import type { Television } from '../pipeline/index.ts'
import { serve as serveApp } from '../web/index.ts'
import { readArguments } from './arguments.ts'
import { exitStatus, type Command, type Surroundings } from './command.ts'
import { progressLine } from './progress.ts'
import { usageError } from './usage-error.ts'

const defaultPort = 7373
const defaultHost = '127.0.0.1'

/** `hiatus serve`: the web app. */
export const serve: Command = {
  usage: `Usage: hiatus serve [options]

Serves the web app and prints its address.

  --port NUMBER  the port to listen on; 0 takes a free one (default:
                 PORT, or ${defaultPort})
  --host HOST    the address to listen on (default: HOST, or ${defaultHost})

Example: hiatus serve --port 8080
`,
  async run(args, around) {
    const given = readArguments('serve', args, { port: { value: 'NUMBER' }, host: { value: 'HOST' } })
    const [operand] = given.operands
    if (operand !== undefined) throw usageError(`hiatus serve takes no "${operand}". Run "hiatus serve --help" for its options.`)
    const port = portOf(given.values['port'] ?? around.env['PORT'])
    const host = textOf(given.values['host']) ?? textOf(around.env['HOST']) ?? defaultHost
    const ended = around.ended()
    const television = await around.television()
    try {
      if (!(await learn(television, around, ended))) return exitStatus.done
      const { checker, load, today, stderr, stdout } = around
      const served = await serveApp({
        port,
        host,
        checker,
        names: around.names,
        sources: around.sources,
        catalogue: television,
        examples: await around.examples(),
        today,
        fetchSource: url => load(url, { allowPrivate: false }),
        log: line => stderr.write(`${line}\n`),
      })
      stdout.write(`Hiatus is at ${served.address}\n`)
      await ended
      await served.close()
      return exitStatus.done
    } finally {
      await television.close()
    }
  },
}

/** Takes in the starter catalogue, at the first start and after an update of Hiatus. False where the user has ended the program meanwhile. */
async function learn(television: Television, around: Surroundings, ended: Promise<void>): Promise<boolean> {
  const [starter] = await around.readers()
  const line = progressLine('Taking in the starter catalogue:', around.stderr, () => performance.now())
  const stop = new AbortController()
  void abortAfter(ended, stop)
  try {
    const watch = { env: around.env, tell: line.tell, signal: stop.signal, progress: line.show }
    await television.ensure(starter!, starter!.home!, watch)
  } finally {
    line.end()
  }
  return !stop.signal.aborted
}

async function abortAfter(ended: Promise<void>, stop: AbortController): Promise<void> {
  await ended
  stop.abort()
}

function portOf(value: string | true | undefined): number {
  if (typeof value !== 'string' || value === '') return defaultPort
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw usageError(`The port must be a number from 0 to 65535, not "${value}".`)
  return Number(value)
}

function textOf(value: string | true | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
