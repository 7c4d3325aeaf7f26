import type { Handler } from 'hono'
import { sayTerms } from '../publish/index.ts'
import type { Env } from './env.ts'
import { findFor } from './found.ts'
import type { AppParts } from './parts.ts'
import { answerPage } from './layout.ts'
import { searchContent } from './search-page.ts'

/** So many hits stand below the box while one types, and so many on the page of a search. */
const whileTyping = 8
const onPage = 40

/** Answers with the page of a search. */
export function getSearch({ names, sources }: AppParts): Handler<Env> {
  return async c => {
    const query = (c.req.query('q') ?? '').trim()
    const found = findFor(await names(), query, onPage)
    const terms = found.length > 0 ? sayTerms(await sources()) : []
    return answerPage(c, searchContent({ query, found, terms }))
  }
}

/** Answers with what is found of what has been typed so far, for the box's script. */
export function getHits({ names }: AppParts): Handler<Env> {
  return async c => c.json(findFor(await names(), c.req.query('q') ?? '', whileTyping))
}
