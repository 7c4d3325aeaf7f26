import { forecastTerminal, jsonText } from '../publish/index.ts'
import { onlyOperand, readArguments, type Arguments } from './arguments.ts'
import { exitStatus, type Command } from './command.ts'
import { forecastAll } from './forecast-all.ts'
import { seriesNamed } from './series-named.ts'
import { asOfOption } from './show.ts'
import { terminalLook } from './terminal-look.ts'
import { usageError } from './usage-error.ts'

/** `hiatus forecast`: what is likely where nobody knows. */
export const forecast: Command = {
  usage: `Usage: hiatus forecast TITLE [options]
       hiatus forecast --all [options]

Says how likely another season is and when it would come, where nobody has said
so, from how series like it have fared before, with what moves the chance and
the past cases that are nearest.

  TITLE          a title in any of its spellings, or an id such as hiatus:12
  --all          all series of which something can be said: how many stand where

  --as-of DATE   what would have been said on a past day
  --json         as JSON; with --all as JSON Lines, a series each

Example: hiatus forecast "Wednesday"
`,
  async run(args, around) {
    const given = readArguments('forecast', args, { all: {}, 'as-of': { value: 'DATE' }, json: {} })
    const words = given.values['all'] === true ? noOperand(given) : onlyOperand('forecast', given, 'TITLE')
    const asOf = asOfOption(given, around.today())
    const television = await around.television()
    try {
      if (words === null) return await forecastAll(television, asOf, given.values['json'] === true, around)
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

/** With `--all` no title is asked for. Throws a usage error where one is given. */
function noOperand({ operands }: Arguments): null {
  if (operands[0] !== undefined) throw usageError(`hiatus forecast --all forecasts every series: leave out "${operands[0]}", or --all.`)
  return null
}
