import { execFile } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { dumpNames, writeImdbDumps } from './corpus/imdb-dumps.ts'
import type { ImportJob, JobNews } from './import-jobs.ts'
import { median } from './measure.ts'
import { runStamp } from './run-stamp.ts'
import { tableLines } from './table.ts'

/** One job on dumps of one size. */
export interface ImportSpeed {
  readonly job: ImportJob
  readonly titles: number
  /** Rows of the files read. */
  readonly rows: number
  readonly rowsPerSecond: number
  readonly peakMegabytes: number
}

/** About the titles that IMDb has. */
const fullSize = 11_000_000
/** Bytes of packed dumps a title, with some to spare. */
const bytesPerTitle = 190

const basicsJobs = ['Hiatus, series out of title.basics', 'DuckDB, series out of title.basics'] as const
const allJobs = ['Hiatus, all tables', 'DuckDB, reading all tables'] as const

/**
 * Reads IMDb-shaped dumps of a tenth of a size and of the size through the reader, beside DuckDB, which merely reads them; each job in a process of its own, in
 * turn. The dumps go to a temporary folder that is deleted. Throws where the disk has no room for them.
 */
export async function measureImports({ titles = fullSize, rounds = 3 } = {}): Promise<readonly ImportSpeed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-imports-'))
  try {
    const { bavail, bsize } = statfsSync(folder)
    const needed = titles * 1.1 * bytesPerTitle
    if (bavail * bsize < needed * 1.5)
      throw new Error(`${Math.ceil(needed / 1e9)} GB are needed in ${tmpdir()}: make room, or give fewer --titles`)
    const speeds: ImportSpeed[] = []
    for (const size of [Math.ceil(titles / 10), titles]) speeds.push(...(await measureSize(join(folder, String(size)), size, rounds)))
    return speeds
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureSize(folder: string, titles: number, rounds: number): Promise<ImportSpeed[]> {
  const basics = join(folder, 'basics')
  mkdirSync(basics, { recursive: true })
  const counts = await writeImdbDumps(folder, { seed: 7, titles })
  linkSync(join(folder, 'title.basics.tsv.gz'), join(basics, 'title.basics.tsv.gz'))
  const ofBasics = await inTurn(basicsJobs, basics, rounds)
  const ofAll = await inTurn(allJobs, folder, 1)
  const all = dumpNames.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
  const [ours, ducks] = ofBasics.map(([, news]) => news[0]!.rows)
  if (ours !== ducks) throw new Error(`Hiatus finds ${ours} series, and DuckDB ${ducks}`)
  return [...ofBasics, ...ofAll].map(([job, news]) => {
    const rows = (basicsJobs as readonly ImportJob[]).includes(job) ? counts['title.basics']! : all
    return {
      job,
      titles,
      rows,
      rowsPerSecond: rows / median(news.map(({ seconds }) => seconds)),
      peakMegabytes: Math.max(...news.map(({ peakMegabytes }) => peakMegabytes)),
    }
  })
}

async function inTurn(jobs: readonly ImportJob[], folder: string, rounds: number): Promise<(readonly [ImportJob, readonly JobNews[]])[]> {
  const news = new Map<ImportJob, JobNews[]>(jobs.map(job => [job, []]))
  for (let round = 0; round < rounds; round++) for (const job of jobs) news.get(job)!.push(await run(job, folder))
  return [...news]
}

async function run(job: ImportJob, folder: string): Promise<JobNews> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'import-worker.ts'), job, folder])
  return JSON.parse(stdout) as JobNews
}

/** The measurements as lines of a table. */
export function importLines(speeds: readonly ImportSpeed[]): string[] {
  return tableLines(
    ['job', 'titles', 'rows read', 'seconds', 'million rows/s', 'peak MB'],
    speeds.map(({ job, titles, rows, rowsPerSecond, peakMegabytes }) => [
      job,
      titles.toLocaleString('en'),
      rows.toLocaleString('en'),
      (rows / rowsPerSecond).toFixed(1),
      (rowsPerSecond / 1e6).toFixed(2),
      peakMegabytes.toFixed(0),
    ]),
  )
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { titles: { type: 'string', default: String(fullSize) }, rounds: { type: 'string', default: '3' } },
  })
  const { commit, node, cpu } = runStamp()
  console.log(`Imports: Hiatus ${commit ?? ''} on Node ${node}, ${cpu}\n`)
  console.log(importLines(await measureImports({ titles: Number(values.titles), rounds: Number(values.rounds) })).join('\n'))
}
