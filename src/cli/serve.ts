import { serve as serveApp } from '../web/index.ts'
import { readArguments } from './arguments.ts'
import { exitStatus, type Command } from './command.ts'
import { ensureStarter } from './ensure-starter.ts'
import { usageError } from './usage-error.ts'

const defaultPort = 7373
const defaultHost = '127.0.0.1'
const loopback: readonly string[] = [defaultHost, 'localhost', '::1']

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
    const published = publishedAt(around.env['HIATUS_URL'])
    const origin = published ?? `http://localhost:${port}`
    const isAlone = published === null && loopback.includes(host)
    const ended = around.ended()
    const television = await around.television()
    try {
      const stop = new AbortController()
      void abortAfter(ended, stop)
      if (!(await ensureStarter(television, around, stop.signal))) return exitStatus.done
      const { checker, load, today, stderr, stdout } = around
      const { accountsIn } = await import('../accounts/index.ts')
      const accounts = await accountsIn(television, origin)
      const served = await serveApp({
        port,
        host,
        checker,
        names: around.names,
        sources: around.sources,
        catalogue: television,
        evidence: television.evidence,
        examples: await around.examples(),
        today,
        accounts,
        people: television.people,
        lists: television.lists,
        listFiles: television.listFiles,
        isAlone,
        origin,
        fetchSource: url => load(url, { allowPrivate: false }),
        ...(published === null ? {} : { hosts: [new URL(published).hostname] }),
        log: line => stderr.write(`${line}\n`),
      })
      stdout.write(`Hiatus is at ${served.address}\n`)
      if (!isAlone && !(await accounts.hasAny()))
        stdout.write(`Make the first account at ${origin}/sign-up?invitation=${accounts.firstSecret}\n`)
      await ended
      await served.close()
      return exitStatus.done
    } finally {
      await television.close()
    }
  },
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

function publishedAt(url: string | undefined): string | null {
  if (url === undefined || url === '') return null
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol) || parsed.pathname !== '/')
    throw usageError(`HIATUS_URL must be an address without a path, such as https://hiatus.example, not "${url}".`)
  return parsed.origin
}
