import type { Handler } from 'hono'
import { answerMessage } from '../answers.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import { filterStyle } from '../lists/lists-style.ts'
import type { AppParts } from '../parts.ts'
import { calendarWords } from '../words/calendar-words.ts'
import { listWords } from '../words/list-words.ts'
import { sayValuesIn } from '../words/say-values.ts'
import { askedIn } from './asked.ts'
import { calendarBody } from './calendar-page.ts'
import { calendarStyle } from './calendar-style.ts'
import { calendarOf, calendarOfAll, dossiersKept } from './gather.ts'

/** Answers with a month of premieres: of one's own series, or of all. */
export function getCalendar(parts: AppParts): Handler<Env> {
  return async c => {
    const say = speechOf(c, calendarWords)
    const { person } = c.get('visitor')
    const today = parts.today()
    const asked = askedIn(name => c.req.query(name), today, person !== null)
    if (asked === null) return answerMessage(c, 400, say('badMonth'), say('badMonthHint'))
    const { first, last } = asked.month
    const isMine = person !== null && asked.show === 'mine'
    const [locale, values] = [c.get('locale'), sayValuesIn(c.get('locale'))]
    const page = {
      asked,
      gathered: isMine ? calendarOf(await dossiersKept(parts, person, asked.state), first, last) : await calendarOfAll(parts, first, last),
      today,
      isKnown: person !== null,
      states: new Set(isMine ? (await parts.lists.keptBy(person.id)).map(({ state }) => state) : []),
    }
    return answerPage(c, {
      title: `${say('calendar')}: ${values.month(asked.month.name)}`,
      body: calendarBody(page, { say, sayList: speechOf(c, listWords), values, locale }),
      style: formStyle + filterStyle + calendarStyle,
    })
  }
}
