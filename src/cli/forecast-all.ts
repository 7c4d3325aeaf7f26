import { forecastLine, manyForecastsTerminal, standingOf, type ForecastStanding } from '../publish/index.ts'
import type { Arguments } from './arguments.ts'
import { exitStatus, type Surroundings } from './command.ts'
import { ensureStarter } from './ensure-starter.ts'
import { progressLine } from './progress.ts'
import { asOfOption } from './show.ts'
import { usageError } from './usage-error.ts'

/**
 * `hiatus forecast --all`: forecasts every series of which something can be said, and says how many stand where, or with `--json` each in a line. Gives the exit status. Throws a usage error where a title is
 * given too.
 */
export async function forecastAll(given: Arguments, around: Surroundings): Promise<number> {
  const { operands, values } = given
  if (operands[0] !== undefined) throw usageError(`--all is of all series: leave out "${operands[0]}", or --all.`)
  const today = around.today()
  const asOf = asOfOption(given, today)
  const stop = new AbortController()
  void around.ended().then(() => stop.abort())
  const line = progressLine('Forecasting', around.stderr, () => performance.now())
  const counts = new Map<ForecastStanding, number>()
  let keptInAll = 0
  const television = await around.television()
  try {
    if (!(await ensureStarter(television, around, stop.signal))) return stopped(around)
    for await (const { found, kept } of television.evidence.forecastAll(asOf, today, line.show)) {
      if (stop.signal.aborted) return stopped(around)
      keptInAll += kept
      for (const each of found) {
        const standing = standingOf(each)
        if (standing !== null) counts.set(standing, (counts.get(standing) ?? 0) + 1)
        if (values['json'] === true) around.stdout.write(forecastLine(each, asOf))
      }
    }
    line.end()
    if (values['json'] !== true) around.stdout.write(manyForecastsTerminal(counts, asOf, asOf === today ? keptInAll : null))
    return exitStatus.done
  } finally {
    line.end()
    await television.close()
  }
}

function stopped({ stderr }: Surroundings): number {
  stderr.write('Stopped before the last series.\n')
  return exitStatus.done
}
