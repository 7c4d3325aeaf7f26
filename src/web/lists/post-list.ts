import type { Handler } from 'hono'
import { personOf } from '../account/account.ts'
import { goTo, textsOf, wayWithin } from '../account/form-parts.ts'
import { answerMessage } from '../answers.ts'
import type { Env } from '../env.ts'
import { seriesHref } from '../found.ts'
import { speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { listWords } from '../words/list-words.ts'
import { stateIn } from './get-lists.ts'

/** Puts a series on the lists of whoever asks, changes where they stand with it, or takes it off (`state=none`). */
export function postList({ lists, evidence, today }: AppParts): Handler<Env> {
  return async c => {
    const say = speechOf(c, listWords)
    const text = await textsOf(c)
    const series = seriesIn(c.req.param('series'))
    const [asked, state] = [text('state'), stateIn(text('state'))]
    if (state === null && asked !== 'none') return answerMessage(c, 400, say('wentWrong'), say('badForm'))
    const person = personOf(c).id
    if (series === null) return answerMessage(c, 404, say('notHere'), say('missing'))
    if (state === null) await lists.drop(person, series)
    else if ((await evidence.dossier(series, today())) === null) return answerMessage(c, 404, say('notHere'), say('missing'))
    else await lists.keep(person, [{ series, state }])
    return goTo(c, wayWithin(text('back'), seriesHref(series)))
  }
}

/** The number of a series in an address; null for what is none. */
export function seriesIn(asked: string | undefined): number | null {
  const [, digits] = /^(\d{1,9})$/.exec(asked ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}
