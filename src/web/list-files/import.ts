import type { Context, Handler } from 'hono'
import { ListError } from '../../pipeline/index.ts'
import { personOf } from '../account/account.ts'
import { goTo, textsOf } from '../account/form-parts.ts'
import type { Env } from '../env.ts'
import type { AppParts } from '../parts.ts'
import { importPage } from './import-page.ts'
import { planPage } from './plan-page.ts'

/** Most bytes that a form with a file of lists may have. */
export const mostListBytes = 20 * 1024 * 1024

/** Answers with the page that takes a file of lists, and says what came in where that was just now. */
export function getImport(): Handler<Env> {
  return c => {
    const [series, episodes] = ['series', 'episodes'].map(name => Number(/^\d{1,7}$/.exec(c.req.query(name) ?? '')?.[0] ?? Number.NaN))
    return importPage(c, Number.isNaN(series! + episodes!) ? {} : { done: { series: series!, episodes: episodes! } })
  }
}

/** Looks into a file and shows what it would do; what it says is held for an hour. */
export function postImport({ listFiles }: AppParts): Handler<Env> {
  return async c => {
    const form = await c.req.formData().catch(() => null)
    const file = form?.get('file')
    if (!(file instanceof File) || (file.size === 0 && file.name === '')) return importPage(c, { status: 400, problem: 'noFile' })
    try {
      const read = listFiles.read(new Uint8Array(await file.arrayBuffer()))
      const person = personOf(c).id
      const plan = await listFiles.plan(person, read)
      return await planPage(c, plan, await listFiles.hold(person, read))
    } catch (error) {
      if (!(error instanceof ListError)) throw error
      return importPage(c, { status: 422, problem: `fault ${error.fault}` })
    }
  }
}

/** Takes in what was looked into, with what its owner has chosen. */
export function postImportConfirm({ listFiles }: AppParts): Handler<Env> {
  return async c => {
    const person = personOf(c).id
    const text = await textsOf(c)
    const file = await listFiles.held(person, text('id'))
    if (file === null) return importPage(c, { status: 409, problem: 'expired' })
    const rows = new Map([...file.rows.keys()].flatMap(row => chosenIn(text(`row-${row}`)).map(series => [row, series] as const)))
    const { series, episodes } = await listFiles.take(person, file, { rows, takeTheirs: text('theirs') === 'yes' })
    await listFiles.release(person)
    return goTo(c, `/import?series=${series}&episodes=${episodes}`)
  }
}

/** Answers a form that is too long. */
export function answerTooLong(c: Context<Env>): Response | Promise<Response> {
  return importPage(c, { status: 413, problem: 'bodyTooBig' })
}

function chosenIn(text: string): readonly number[] {
  return /^\d{1,10}$/.test(text) ? [Number(text)] : []
}
