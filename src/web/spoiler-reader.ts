import type { Context } from 'hono'
import { stranger, type SpoilerReader } from '../publish/index.ts'
import type { Env } from './env.ts'
import type { AppParts } from './parts.ts'

/** Who reads about a series, as far as it matters for what gives it away: what they have chosen and watched, or that this page is asked for with everything (`?spoilers=show`). */
export async function spoilerReader(c: Context<Env>, { lists }: Pick<AppParts, 'lists'>, series: number): Promise<SpoilerReader> {
  if (isShowingAll(c)) return { spoilers: 'show', watched: [] }
  const { person } = c.get('visitor')
  return person === null ? stranger : { spoilers: person.settings.spoilers, watched: await lists.watchedBy(person.id, series) }
}

/** Whether a page is asked for with all that gives the story away. */
export function isShowingAll(c: Context<Env>): boolean {
  return c.req.query('spoilers') === 'show'
}
