import { creditsTerminal, hitsTerminal, jsonText, sayTerms } from '../publish/index.ts'
import { exitStatus, type Command, type Output, type Surroundings } from './command.ts'
import { readArguments } from './arguments.ts'
import { terminalLook } from './terminal-look.ts'
import { usageError } from './usage-error.ts'

const defaultLimit = 10
const mostHits = 100

/** `hiatus find`: series, people and characters by name. */
export const find: Command = {
  usage: `Usage: hiatus find NAME [options]

Looks for series, people and characters by a name or the beginning of one, in
any script and with typing errors, in the catalogues that were imported.

  --limit NUMBER  how many to show at most (default: ${defaultLimit})
  --json          as JSON

Example: hiatus find "money hiest"
`,
  async run(args, around) {
    const given = readArguments('find', args, { limit: { value: 'NUMBER' }, json: {} })
    if (given.operands.length === 0) throw usageError('hiatus find needs a name. Run "hiatus find --help" for an example.')
    const limit = limitOf(given.values['limit'])
    const names = await around.names()
    if (names === null) {
      around.stderr.write('No catalogue has been imported yet. Run "hiatus import starter" for the one that comes with Hiatus.\n')
      return exitStatus.done
    }
    const hits = names(given.operands.join(' '), { limit })
    if (given.values['json'] === true) around.stdout.write(jsonText(hits))
    else if (hits.length > 0) around.stdout.write(hitsTerminal(hits, terminalLook(around.stdout)))
    if (hits.length > 0) await credit(around, given.values['json'] === true ? around.stderr : around.stdout)
    else if (given.values['json'] !== true) around.stderr.write('Nothing of that name is in the catalogues.\n')
    return exitStatus.done
  },
}

/** What the catalogues ask to stand beside what they know; beside JSON, which is for a program, it goes to whoever runs that. */
async function credit({ sources }: Surroundings, output: Output): Promise<void> {
  output.write(
    creditsTerminal(sayTerms(await sources()), terminalLook(output))
      .map(line => `${line}\n`)
      .join(''),
  )
}

function limitOf(value: string | true | undefined): number {
  if (value === undefined) return defaultLimit
  if (typeof value !== 'string' || !/^\d{1,3}$/.test(value) || Number(value) < 1 || Number(value) > mostHits)
    throw usageError(`--limit takes a number from 1 to ${mostHits}, not "${value}".`)
  return Number(value)
}
