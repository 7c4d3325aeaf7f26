import type { Handler } from 'hono'
import { answerHome } from './answers.ts'
import type { Env } from './env.ts'
import type { AppParts } from './parts.ts'

/** Answers with the first page. */
export function getHome(parts: AppParts): Handler<Env> {
  return c => answerHome(c, parts, { status: 200 })
}
