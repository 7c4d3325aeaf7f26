import { jsonText, outletsTerminal, sayStandings } from '../publish/index.ts'
import { readArguments } from './arguments.ts'
import { exitStatus, type Command } from './command.ts'
import { terminalLook } from './terminal-look.ts'
import { usageError } from './usage-error.ts'

/** `hiatus outlets`: the track record of each source. */
export const outlets: Command = {
  usage: `Usage: hiatus outlets [NAME] [options]

Shows who says what is known, and how often each was right: claims that have
come true since and those that have not, and by how many days its dates missed.

  NAME    only outlets with that in their name or address

  --json  as JSON

Example: hiatus outlets deadline
`,
  async run(args, around) {
    const given = readArguments('outlets', args, { json: {} })
    const [name, more] = given.operands
    if (more !== undefined) throw usageError(`hiatus outlets takes one name, and got "${more}" too.`)
    const television = await around.television()
    try {
      const standings = sayStandings(await television.evidence.outlets(), name ?? '')
      around.stdout.write(
        given.values['json'] === true ? jsonText(standings) : outletsTerminal(standings, name ?? '', terminalLook(around.stdout)),
      )
      return exitStatus.done
    } finally {
      await television.close()
    }
  },
}
