import type { Handler } from 'hono'
import { answerCheckForm } from './answers.ts'
import type { Env } from './env.ts'
import type { AppParts } from './parts.ts'

/** Answers with the form for an article. */
export function getCheck(parts: AppParts): Handler<Env> {
  return c => answerCheckForm(c, parts, { status: 200 })
}
