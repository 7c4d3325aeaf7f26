import { execFile } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { dumpNames, writeImdbDumps } from './corpus/imdb-dumps.ts'
import type { ImportJob, JobNews } from './import-jobs.ts'
import type { StoreNews } from './import-store-worker.ts'
import { median } from './measure.ts'
import { runStamp } from './run-stamp.ts'
import { tableLines } from './table.ts'

/** One job on dumps of one size. */
interface ReadingSpeed {
  readonly job: ImportJob
  readonly titles: number
  /** Rows of the files read. */
  readonly rows: number
  readonly rowsPerSecond: number
  readonly peakMegabytes: number
}

/** An import of dumps of one size into the store. */
interface StoringSpeed extends StoreNews {
  readonly titles: number
  /** Rows of the files read. */
  readonly rows: number
}

/** What the part measures. */
export interface ImportFigures {
  readonly reading: readonly ReadingSpeed[]
  readonly storing: readonly StoringSpeed[]
}

/** About the titles that IMDb has. */
const fullSize = 11_000_000
/** Bytes a title, with some to spare: of packed dumps, and of a store with its log. */
const bytesPerTitle = { dumps: 190, store: 480 }

const basicsJobs = ['Hiatus, series out of title.basics', 'DuckDB, series out of title.basics'] as const
const allJobs = ['Hiatus, all tables', 'DuckDB, reading all tables'] as const

/**
 * Measures imports of IMDb-shaped dumps, of a tenth of a size and of the size: the reader alone beside DuckDB, which merely reads the same files, and the import into a
 * store of its own, once and again; each job in a process of its own, in turn. Prints its tables. `share` is the size as a share of all of IMDb. Dumps and stores go
 * to a temporary folder that is deleted. Throws where the disk has no room for them.
 */
export async function importsPart({ share = 0.05, rounds = 3 } = {}): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-imports-'))
  try {
    const titles = Math.ceil(fullSize * share)
    checkRoom(folder, titles)
    const reading: ReadingSpeed[] = []
    const storing: StoringSpeed[] = []
    for (const size of [Math.ceil(titles / 10), titles]) {
      const dumps = join(folder, String(size))
      const counts = await write(dumps, size)
      reading.push(...(await measureReading(dumps, size, counts, rounds)))
      storing.push(await measureStoring(dumps, join(folder, 'store'), size, rowsOf(counts)))
      rmSync(dumps, { recursive: true })
    }
    console.log(`\nImports: IMDb-shaped dumps, ${(share * 100).toLocaleString('en')} % of the size of IMDb's\n`)
    console.log(readingLines(reading).join('\n'))
    for (const each of storing) console.log(`\n${storingLines(each).join('\n')}`)
    return { reading, storing }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function checkRoom(folder: string, titles: number): void {
  const { bavail, bsize } = statfsSync(folder)
  const needed = titles * (bytesPerTitle.dumps + bytesPerTitle.store) * 1.2
  if (bavail * bsize < needed)
    throw new Error(`${Math.ceil(needed / 1e9)} GB are needed in ${tmpdir()}: make room, or give a smaller --share`)
}

type Counts = Awaited<ReturnType<typeof writeImdbDumps>>

/** Writes dumps, and beside them a folder with title.basics alone. */
async function write(folder: string, titles: number): Promise<Counts> {
  const basics = join(folder, 'basics')
  mkdirSync(basics, { recursive: true })
  const counts = await writeImdbDumps(folder, { seed: 7, titles })
  linkSync(join(folder, 'title.basics.tsv.gz'), join(basics, 'title.basics.tsv.gz'))
  return counts
}

function rowsOf(counts: Counts): number {
  return dumpNames.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
}

async function measureReading(folder: string, titles: number, counts: Counts, rounds: number): Promise<ReadingSpeed[]> {
  const ofBasics = await inTurn(basicsJobs, join(folder, 'basics'), rounds)
  const ofAll = await inTurn(allJobs, folder, 1)
  const [ours, ducks] = ofBasics.map(([, news]) => news[0]!.rows)
  if (ours !== ducks) throw new Error(`Hiatus finds ${ours} series, and DuckDB ${ducks}`)
  return [...ofBasics, ...ofAll].map(([job, news]) => {
    const rows = (basicsJobs as readonly ImportJob[]).includes(job) ? counts['title.basics']! : rowsOf(counts)
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
  for (let round = 0; round < rounds; round++)
    for (const job of jobs) news.get(job)!.push(await run<JobNews>('import-worker.ts', job, folder))
  return [...news]
}

async function measureStoring(dumps: string, data: string, titles: number, rows: number): Promise<StoringSpeed> {
  return { titles, rows, ...(await run<StoreNews>('import-store-worker.ts', dumps, data)) }
}

async function run<News>(worker: string, ...args: readonly string[]): Promise<News> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, worker), ...args])
  return JSON.parse(stdout) as News
}

function readingLines(speeds: readonly ReadingSpeed[]): string[] {
  return tableLines(
    ['reading alone', 'titles', 'rows read', 'seconds', 'million rows/s', 'peak MB'],
    speeds.map(({ job, titles, rows, rowsPerSecond, peakMegabytes }) => [
      job,
      count(titles),
      count(rows),
      (rows / rowsPerSecond).toFixed(1),
      (rowsPerSecond / 1e6).toFixed(2),
      peakMegabytes.toFixed(0),
    ]),
  )
}

function storingLines({ titles, rows, phases, storeMegabytes, serverMegabytes, again }: StoringSpeed): string[] {
  const served = serverMegabytes === null ? '' : `; PostgreSQL held ${serverMegabytes.toFixed(0)} MB at the most`
  const whole = phases.reduce((sum, { seconds }) => sum + seconds, 0)
  return [
    ...tableLines(
      [`into the store: ${count(titles)} titles`, 'rows', 'seconds', 'rows/s', 'CPU s', 'PostgreSQL CPU s', 'peak MB'],
      phases.map(({ name, rows: done, seconds, cpuSeconds, serverCpuSeconds, peakMegabytes }) => [
        name,
        count(done),
        seconds.toFixed(1),
        count(Math.round(done / seconds)),
        cpuSeconds.toFixed(1),
        serverCpuSeconds === null ? '-' : serverCpuSeconds.toFixed(1),
        peakMegabytes.toFixed(0),
      ]),
    ),
    `${count(rows)} rows of files in ${whole.toFixed(0)} s, ${count(Math.round(rows / whole))} a second; ${storeMegabytes.toFixed(0)} MB on disk${served}.`,
    `The same again: ${count(again.changed)} rows changed, ${again.seconds.toFixed(0)} s.`,
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { share: { type: 'string', default: '0.05' }, rounds: { type: 'string', default: '3' } } })
  const { commit, node, cpu } = runStamp()
  console.log(`Hiatus ${commit ?? ''} on Node ${node}, ${cpu}`)
  await importsPart({ share: Number(values.share), rounds: Number(values.rounds) })
}
