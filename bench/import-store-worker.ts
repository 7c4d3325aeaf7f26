import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { imdb } from '../src/catalogues/imdb/index.ts'
import type { ImportProgress } from '../src/model/index.ts'
import { televisionIn } from '../src/pipeline/index.ts'
import { openStore } from '../src/store/index.ts'
import { ServerWatch } from './server-watch.ts'

/** A stretch of an import into the store. */
export interface ImportPhase {
  /** What it did, in the words that the terminal shows. */
  readonly name: string
  /** Rows stored, or series or people gone through. */
  readonly rows: number
  readonly seconds: number
  /** Seconds of a core that Hiatus and PostgreSQL were busy; the server's are null where the system does not tell. */
  readonly cpuSeconds: number
  readonly serverCpuSeconds: number | null
  /** The most memory of Hiatus's process up to its end, in MB. */
  readonly peakMegabytes: number
}

/** What came of an import into the store. */
export interface StoreNews {
  readonly phases: readonly ImportPhase[]
  /** The store on disk with its log and the compiled indexes, in MB. */
  readonly storeMegabytes: number
  /** The most memory that all processes of PostgreSQL held together, what they share counted once, in MB. */
  readonly serverMegabytes: number | null
  /** The same again: rows that were changed, and how long it took. */
  readonly again: { readonly changed: number; readonly seconds: number }
}

const [dumps = '', data = ''] = process.argv.slice(2)
const env = { HIATUS_DATA: data }
const reading = 'reading and storing'

console.log(JSON.stringify(await importTwice()))

/** Imports the dumps into a new store and once more, and removes it. */
async function importTwice(): Promise<StoreNews> {
  const store = await openStore({ env })
  const television = televisionIn(store, data)
  const server = new ServerWatch(data)
  try {
    const phases: ImportPhase[] = []
    let [name, rows, start, cpu, serverCpu] = [reading, 0, performance.now(), process.cpuUsage(), server.cpuSeconds()]
    const end = (): void => {
      const { user, system } = process.cpuUsage(cpu)
      const served = server.cpuSeconds()
      phases.push({
        name,
        rows,
        seconds: (performance.now() - start) / 1000,
        cpuSeconds: (user + system) / 1e6,
        serverCpuSeconds: served === null || serverCpu === null ? null : served - serverCpu,
        peakMegabytes: process.resourceUsage().maxRSS / 1000,
      })
      ;[start, cpu, serverCpu] = [performance.now(), process.cpuUsage(), served]
    }
    const progress = ({ done, total, unit, part }: ImportProgress): void => {
      const next = part === null || part.endsWith('.tsv.gz') ? reading : `${part}: ${unit}`
      if (next !== name) end()
      // What the database does by itself has no steps to count.
      ;[name, rows] = [next, next.startsWith('putting') ? (total ?? done) : done]
    }
    const watch = { env: {}, tell: () => {}, signal: new AbortController().signal, progress }
    const { summary } = await television.importFrom(imdb, dumps, watch)
    end()
    const stored = Object.values(summary?.counts ?? {}).reduce((sum, { added }) => sum + added, 0)
    const began = performance.now()
    const again = await television.importFrom(imdb, dumps, { ...watch, progress: () => {} })
    const changed = Object.values(again.summary?.counts ?? {}).reduce((sum, { added, changed, gone }) => sum + added + changed + gone, 0)
    return {
      phases: phases.map(phase => (phase.name === reading ? { ...phase, rows: stored } : phase)),
      storeMegabytes: megabytesOf(data),
      serverMegabytes: server.peakMegabytes,
      again: { changed, seconds: (performance.now() - began) / 1000 },
    }
  } finally {
    server.end()
    await television.close()
    rmSync(data, { recursive: true, force: true })
  }
}

function megabytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.reduce((sum, file) => sum + sizeOf(join(folder, file)), 0) / 1e6
}

/** The server may just have removed the file. */
function sizeOf(file: string): number {
  return lstatSync(file, { throwIfNoEntry: false })?.size ?? 0
}
