import type { Day } from '../model/index.ts'
import type { Television } from '../pipeline/index.ts'
import { forecastLine, manyForecastsTerminal, standingOf, type ForecastStanding } from '../publish/index.ts'
import { exitStatus, type Surroundings } from './command.ts'
import { ensureStarter } from './ensure-starter.ts'
import { progressLine } from './progress.ts'

/** `hiatus forecast --all`: forecasts every series of which something can be said, and says how many stand where, or with `json` each in a line. Gives the exit status. */
export async function forecastAll(television: Television, asOf: Day, json: boolean, around: Surroundings): Promise<number> {
  const stop = new AbortController()
  void around.ended().then(() => stop.abort())
  if (!(await ensureStarter(television, around, stop.signal))) return stopped(around)
  const line = progressLine('Forecasting', around.stderr, () => performance.now())
  const today = around.today()
  let keptInAll = 0
  const counts = new Map<ForecastStanding, number>()
  try {
    for await (const { found, kept } of television.evidence.forecastAll(asOf, today, line.show)) {
      if (stop.signal.aborted) return stopped(around)
      keptInAll += kept
      for (const each of found) {
        const standing = standingOf(each)
        if (standing !== null) counts.set(standing, (counts.get(standing) ?? 0) + 1)
        if (json) around.stdout.write(forecastLine(each, asOf))
      }
    }
  } finally {
    line.end()
  }
  if (!json) around.stdout.write(manyForecastsTerminal(counts, asOf, asOf === today ? keptInAll : null))
  return exitStatus.done
}

function stopped({ stderr }: Surroundings): number {
  stderr.write('Stopped before the last series.\n')
  return exitStatus.done
}
