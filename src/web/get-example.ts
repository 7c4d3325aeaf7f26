import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Handler } from 'hono'
import { answerChecked, answerMessage } from './answers.ts'
import type { Env } from './env.ts'
import type { AppParts } from './parts.ts'
import { formatOf } from './report-answer.ts'
import { nothingFilled } from './submission.ts'

/** Checks an example and answers with its report. */
export function getExample(parts: AppParts): Handler<Env> {
  return async c => {
    const found = parts.examples.find(({ id }) => id === c.req.param('id'))
    if (found === undefined) return answerMessage(c, 404, 'Not here', 'There is no such example.')
    return answerChecked(c, parts, {
      input: { bytes: await readFile(found.path), contentType: null, url: null, name: basename(found.path) },
      published: found.published ?? null,
      format: formatOf(c.req.query('format')),
      again: { kind: 'link', path: `/examples/${encodeURIComponent(found.id)}` },
      filled: nothingFilled,
    })
  }
}
