import { forecastTerminal, jsonText, recordJson, recordTerminal } from '../publish/index.ts'
import { onlyOperand, readArguments, type Arguments } from './arguments.ts'
import { exitStatus, type Command, type Surroundings } from './command.ts'
import { forecastAll } from './forecast-all.ts'
import { seriesNamed } from './series-named.ts'
import { asOfOption } from './show.ts'
import { terminalLook } from './terminal-look.ts'
import { usageError } from './usage-error.ts'

/** `hiatus forecast`: what is likely where nobody knows. */
export const forecast: Command = {
  usage: `Usage: hiatus forecast TITLE [options]
       hiatus forecast --all [options]
       hiatus forecast --record [--json]

Says how likely another season is and when it would come, where nobody has said
so, from how series like it have fared before, with what moves the chance and
the past cases that are nearest. What is said of today is kept, and scored when
the truth has come.

  TITLE          a title in any of its spellings, or an id such as hiatus:12

  --all          all series of which something can be said: how many stand where
  --record       how the forecasts that were kept have fared
  --as-of DATE   what would have been said on a past day
  --json         as JSON; with --all as JSON Lines, a series each

Example: hiatus forecast "Wednesday"
`,
  async run(args, around) {
    const given = readArguments('forecast', args, { all: {}, record: {}, 'as-of': { value: 'DATE' }, json: {} })
    if (given.values['record'] === true) return showRecord(given, around)
    return given.values['all'] === true ? forecastAll(given, around) : forecastSeries(given, around)
  },
}

async function forecastSeries(given: Arguments, around: Surroundings): Promise<number> {
  if (given.operands.length === 0)
    throw usageError('hiatus forecast needs TITLE, --all or --record. Run "hiatus forecast --help" for an example.')
  const words = onlyOperand('forecast', given, 'TITLE')
  const today = around.today()
  const asOf = asOfOption(given, today)
  const television = await around.television()
  try {
    const id = await seriesNamed(words, television, around)
    const { title, ...likely } = (await television.evidence.forecast(id, asOf, today))!
    around.stdout.write(
      given.values['json'] === true
        ? jsonText({ id: `hiatus:${id}`, title, as_of: asOf, ...likely })
        : forecastTerminal({ title, asOf, ...likely }, terminalLook(around.stdout)),
    )
    return exitStatus.done
  } finally {
    await television.close()
  }
}

async function showRecord({ operands, values }: Arguments, around: Surroundings): Promise<number> {
  if (operands[0] !== undefined) throw usageError(`--record is of all forecasts: leave out "${operands[0]}", or --record.`)
  if (values['all'] === true) throw usageError('--record and --all are two commands: give one of them.')
  if (values['as-of'] !== undefined) throw usageError('--record is as of today: leave out --as-of.')
  const today = around.today()
  const television = await around.television()
  try {
    const record = await television.evidence.record(today)
    around.stdout.write(values['json'] === true ? recordJson(record, today) : recordTerminal(record, today, terminalLook(around.stdout)))
    return exitStatus.done
  } finally {
    await television.close()
  }
}
