import { exitStatus } from './command.ts'
import type { Command, Surroundings } from './command.ts'
import { nearest } from './nearest.ts'
import { version } from './version.ts'

/** The commands, each loaded when it is called. */
const commands: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Command> }>> = {
  check: {
    about: 'read an article; print what it claims and what is wrong',
    load: async () => (await import('./check.ts')).check,
  },
  explain: {
    about: 'show how an article is read, sentence by sentence',
    load: async () => (await import('./explain.ts')).explain,
  },
  find: { about: 'look for series, people and characters by name', load: async () => (await import('./find.ts')).find },
  import: {
    about: 'take in a catalogue of series, or your lists',
    load: async () => (await import('./import.ts')).importCommand,
  },
  catalogue: {
    about: 'show what the catalogues hold, and which entries are one series',
    load: async () => (await import('./catalogue.ts')).catalogue,
  },
  ingest: { about: 'take articles into the evidence', load: async () => (await import('./ingest.ts')).ingest },
  show: { about: 'show what is known of a series, how surely, and why', load: async () => (await import('./show.ts')).show },
  write: { about: 'write an article about a series, from facts alone', load: async () => (await import('./write.ts')).write },
  forecast: { about: 'say how likely another season is, and when', load: async () => (await import('./forecast.ts')).forecast },
  outlets: { about: 'show how often each source was right', load: async () => (await import('./outlets.ts')).outlets },
  serve: { about: 'serve the web app', load: async () => (await import('./serve.ts')).serve },
}

const usage = `Usage: hiatus COMMAND [options]

Hiatus reads articles about TV series, says what is wrong with them, and weighs
what they claim into facts that say how sure they are and why.

${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`)
  .join('\n')}

  --help     this page; hiatus COMMAND --help says more of a command
  --version  the version
  --debug    with any command: show stack traces

Example: hiatus check https://example.com/season-2-release-date
`

/** Runs Hiatus with the arguments of a command line and gives the exit status. Errors are told in one line on stderr. */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const end = argv.indexOf('--')
  const isOption = (arg: string, index: number): boolean => arg === '--debug' && (end < 0 || index < end)
  const debug = argv.some(isOption)
  try {
    return await dispatch(
      argv.filter((arg, index) => !isOption(arg, index)),
      around,
    )
  } catch (error) {
    const { stderr } = await safely(around)
    stderr.write(`${debug && error instanceof Error ? error.stack : sayError(error)}\n`)
    return statusOf(error)
  }
}

async function dispatch([name, ...args]: readonly string[], around: Surroundings): Promise<number> {
  const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h'
  if (name === undefined) {
    around.stderr.write(usage)
    return exitStatus.usage
  }
  if (name === '--version' || name === '-v') return print(`${version()}\n`, around)
  const asked = isHelp(name) || name === 'help' ? args[0] : name
  if (asked === undefined || isHelp(asked)) return print(usage, around)
  const command = Object.hasOwn(commands, asked) ? commands[asked] : undefined
  if (command === undefined) {
    const { stderr } = await safely(around)
    stderr.write(`${sayUnknown(asked)}\n`)
    return exitStatus.usage
  }
  const { usage: commandUsage, run: runCommand } = await command.load()
  const operands = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (asked !== name || operands.some(isHelp)) return print(commandUsage, around)
  return runCommand(args, await safely(around))
}

/** The surroundings with outputs that no text of others can steer: all that a command writes goes through them. */
async function safely(around: Surroundings): Promise<Surroundings> {
  const { safeOutput } = await import('./safe-output.ts')
  return { ...around, stdout: safeOutput(around.stdout), stderr: safeOutput(around.stderr) }
}

function print(text: string, { stdout }: Surroundings): number {
  stdout.write(text)
  return exitStatus.done
}

function sayUnknown(name: string): string {
  if (name.startsWith('-')) return `Hiatus has no option ${name}. Run "hiatus --help" for what it has.`
  const near = nearest(name, Object.keys(commands))
  return `Hiatus has no command "${name}". ${near === null ? 'Run "hiatus --help" for those that it has.' : `Did you mean "hiatus ${near}"?`}`
}

/** Errors thrown on purpose carry an exit status and a line for the user; any other is a fault of ours. */
function sayError(error: unknown): string {
  const line = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return statusIn(error) === null ? `Hiatus failed, and the fault is ours: ${line} (--debug shows where)` : line
}

/** The contract knows no status for our own faults; to a caller they are an input that could not be read. */
function statusOf(error: unknown): number {
  return statusIn(error) ?? exitStatus.usage
}

function statusIn(error: unknown): number | null {
  if (!(error instanceof Error) || !('exitCode' in error)) return null
  return typeof error.exitCode === 'number' ? error.exitCode : null
}
