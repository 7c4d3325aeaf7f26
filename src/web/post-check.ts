import type { Handler } from 'hono'
import type { ArticleInput } from '../pipeline/index.ts'
import { answerChecked, answerCheckForm, firstLine, isForReaders, tellFault } from './answers.ts'
import type { Env } from './env.ts'
import type { AppParts } from './parts.ts'
import { fieldsOf, formatOf } from './report-answer.ts'
import { filledOf, readSubmission } from './submission.ts'

const notWhole = 'The form did not arrive whole: please send it again.'

/** Checks what a form brings: a text, a file or an address. */
export function postCheck(parts: AppParts): Handler<Env> {
  return async c => {
    const form = await c.req.formData().catch(() => null)
    if (form === null) return answerCheckForm(c, parts, { status: 400, problem: notWhole })
    const filled = filledOf(form)
    const format = formatOf(form.get('format'))
    const asked = await readSubmission(form)
    if (asked.kind === 'problem') return answerCheckForm(c, parts, { status: 400, problem: asked.sentence, filled })
    const { published } = asked
    if (asked.kind === 'input') {
      const again = { kind: 'form', fields: fieldsOf(asked.input, published) } as const
      return answerChecked(c, parts, { input: asked.input, published, format, again, filled })
    }
    let input: ArticleInput
    try {
      input = await parts.fetchSource(asked.address)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (!isForReaders(error)) tellFault(parts, error)
      return answerCheckForm(c, parts, { status: 502, problem: firstLine(error), filled })
    }
    const again = { kind: 'form', fields: { address: asked.address, published: published ?? '' } } as const
    return answerChecked(c, parts, { input, published, format, again, filled })
  }
}
