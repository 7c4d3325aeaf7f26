import { forecastTerminal, jsonText } from '../publish/index.ts'
import { onlyOperand, readArguments } from './arguments.ts'
import { exitStatus, type Command } from './command.ts'
import { seriesNamed } from './series-named.ts'
import { asOfOption } from './show.ts'
import { terminalLook } from './terminal-look.ts'

/** `hiatus forecast`: what is likely where nobody knows. */
export const forecast: Command = {
  usage: `Usage: hiatus forecast TITLE [options]

Says how likely another season is and when it would come, where nobody has said
so, from how series like it have fared before, with what moves the chance.

  TITLE          a title in any of its spellings, or an id such as hiatus:12

  --as-of DATE   what would have been said on a past day
  --json         as JSON

Example: hiatus forecast "Wednesday"
`,
  async run(args, around) {
    const given = readArguments('forecast', args, { 'as-of': { value: 'DATE' }, json: {} })
    const words = onlyOperand('forecast', given, 'TITLE')
    const asOf = asOfOption(given, around.today())
    const television = await around.television()
    try {
      const id = await seriesNamed(words, television, around)
      const { title, ...likely } = (await television.evidence.forecast(id, asOf, around.today()))!
      around.stdout.write(
        given.values['json'] === true
          ? jsonText({ id: `hiatus:${id}`, title, as_of: asOf, ...likely })
          : forecastTerminal({ title, asOf, ...likely }, terminalLook(around.stdout)),
      )
      return exitStatus.done
    } finally {
      await television.close()
    }
  },
}
