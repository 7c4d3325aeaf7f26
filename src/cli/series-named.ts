import type { Television } from '../pipeline/index.ts'
import { hitTarget, sayHit } from '../publish/index.ts'
import type { Surroundings } from './command.ts'
import { ensureStarter } from './ensure-starter.ts'
import { usageError } from './usage-error.ts'

/** The best of several is taken where it is so many times as likely as the next. */
const clearlyBetter = 1.5
const mostNamed = 5

/** What a country goes by in one word, in capitals: its code, and what people say for it. */
function namesOf(country: string): readonly string[] {
  const others: Readonly<Record<string, string>> = { GB: 'UK', US: 'USA', KR: 'KOREA' }
  return [country, ...(others[country] === undefined ? [] : [others[country]])]
}

/**
 * The merged series that a person means by a title or an id (`hiatus:12`, `tvmaze:50190`). Throws a usage error that says what to do where there is none, or where it may be
 * one of several.
 */
export async function seriesNamed(words: string, television: Television, around: Surroundings): Promise<number> {
  const [, catalogue, id] = /^([a-z0-9-]+):(\S+)$/.exec(words) ?? []
  if (catalogue !== undefined && id !== undefined) {
    const found = catalogue === 'hiatus' && /^\d{1,9}$/.test(id) ? Number(id) : await television.seriesOf({ catalogue, id })
    if (found !== null && (await television.series(found)) !== null) return found
    throw usageError(`No series ${words} is known. "hiatus find NAME" gives the ids of those that are.`)
  }
  if ((await around.names()) === null) await ensureStarter(television, around, new AbortController().signal)
  const names = await around.names()
  const hits = (names?.(words, { limit: 20 }) ?? []).flatMap(hit => {
    const target = hit.kind === 'series' ? hitTarget(hit) : null
    return target === null || target.kind !== 'series' ? [] : [{ hit, id: target.id }]
  })
  const [best, next] = hits
  if (best === undefined)
    throw usageError(`No series is called “${words}” in the catalogues that were imported. "hiatus import --help" lists those that can be.`)
  const exact = hits.filter(({ hit }) => hit.title.toLowerCase() === words.toLowerCase())
  if (exact.length === 1) return exact[0]!.id
  // "Shameless 2004", "The Office (US)": the year or the country tells namesakes apart.
  const marks = new Set(
    words
      .toUpperCase()
      .match(/[\p{L}\d]+/gu)
      ?.slice(1),
  )
  const marked = hits.filter(
    ({ hit }) => marks.has(String(hit.year)) || (hit.country !== null && namesOf(hit.country).some(name => marks.has(name))),
  )
  if (marked.length === 1) return marked[0]!.id
  if (next === undefined || best.hit.score > next.hit.score * clearlyBetter) return best.id
  const listed = hits.slice(0, mostNamed).map(({ hit, id: each }) => `hiatus:${each} (${hit.title}${sayHit(hit)})`)
  throw usageError(`“${words}” may be several series: give one of ${listed.join(', ')}.`)
}
