import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real headlines from beside the project, or why there are none. */
export type Headlines = { readonly found: true; readonly headlines: readonly string[] } | { readonly found: false; readonly why: string }

/** Reads the titles of `headlines/*.jsonl` in the folder that HIATUS_BENCH_DATA names. */
export function readHeadlines(folder: string | undefined): Headlines {
  if (folder === undefined || folder === '') return { found: false, why: 'HIATUS_BENCH_DATA is unset' }
  const place = join(folder, 'headlines')
  if (!existsSync(place)) return { found: false, why: `${place} does not exist` }
  const headlines = readdirSync(place)
    .filter(name => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap(name => readFileSync(join(place, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { readonly title: string }).title)
  return { found: true, headlines }
}
