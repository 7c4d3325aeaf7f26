import { hitTarget, sayHit } from '../publish/index.ts'
import type { FindNames } from '../pipeline/index.ts'

/** A hit as pages show it. */
export interface Found {
  /** Where its page is, or null where it has none. */
  readonly href: string | null
  readonly title: string
  /** What follows the title at once. */
  readonly text: string
}

/** More is not sought for: queries are names, and longer texts are a mistake. */
const longestQuery = 200

/** Finds series, people and characters for a page, the likelier first. */
export function findFor(names: FindNames | null, query: string, limit: number): readonly Found[] {
  if (names === null) return []
  return names(query.slice(0, longestQuery), { limit }).map(hit => {
    const target = hitTarget(hit)
    const href = target === null ? null : target.kind === 'series' ? seriesHref(target.id) : `/people/${target.id}`
    return { href, title: hit.title, text: sayHit(hit) }
  })
}

/** Where a merged series has its page. */
export function seriesHref(id: number): string {
  return `/series/${id}`
}

/** Where the forecast of a merged series has its page, as of a day. */
export function forecastHref(id: number, asOf: string): string {
  return `${seriesHref(id)}/forecast?as-of=${asOf}`
}
