import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSearchIndex, openSearchIndex, search, type SearchEntry } from '../src/search/index.ts'
import { SeededRandom } from './corpus/random.ts'
import { median } from './measure.ts'
import { openShared } from './open-shared.ts'
import type { SearchCorpus } from './search-corpus.ts'
import type { BuildEngine, SearchEngine } from './search-engine.ts'

/** The row of Hiatus that has what its peers have, and that they are compared with. */
export const hiatusAlone = 'Hiatus, titles alone'

/** Hiatus with all that it searches for, and with titles alone. */
export const hiatusEngines: Readonly<Record<string, BuildEngine>> = {
  'Hiatus, with the people': ({ series, people }, folder) => hiatus([...seriesEntries(series), ...personEntries(series, people)], folder),
  [hiatusAlone]: ({ series }, folder) => hiatus(seriesEntries(series), folder),
}

async function hiatus(entries: Iterable<SearchEntry>, folder: string): Promise<SearchEngine> {
  const file = join(folder, 'search')
  const disk = await compileTo(file, entries)
  const times = Array.from({ length: 9 }, () => {
    globalThis.gc?.()
    const start = performance.now()
    openSearchIndex(openShared(file))
    return performance.now() - start
  })
  const index = openSearchIndex(openShared(file))
  return { find: query => search(index, query).map(({ title }) => title), disk, openMilliseconds: median(times), hidden: disk }
}

/** In a function of its own, so that nothing of the building is held. */
async function compileTo(file: string, entries: Iterable<SearchEntry>): Promise<number> {
  const bytes = await compileSearchIndex(entries)
  writeFileSync(file, bytes)
  return bytes.length
}

function* seriesEntries(series: SearchCorpus['series']): Generator<SearchEntry> {
  for (const [id, { title, aliases, year, country, popularity }] of series.entries()) {
    const names = [title, ...aliases].map((text, at) => ({ text, weight: at === 0 ? 1 : 0.7 }))
    yield { kind: 'series', id: `hiatus:${id}`, of: null, names, year, country, popularity }
  }
}

/** People are as well known as some series. */
function* personEntries(series: SearchCorpus['series'], people: readonly string[]): Generator<SearchEntry> {
  const random = new SeededRandom(14)
  for (const [id, text] of people.entries()) {
    const { popularity } = random.pick(series)
    yield { kind: 'person', id: String(id), of: null, names: [{ text, weight: 1 }], year: null, country: null, popularity }
  }
}
