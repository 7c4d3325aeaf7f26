import type { Handler } from 'hono'
import { addDays, type Person } from '../../model/index.ts'
import { dossiersKept } from '../calendar/gather.ts'
import { lanesOf, premieresOf } from '../calendar/lanes.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import { lookUpScript, lookUpStyle } from '../look-up.ts'
import type { AppParts } from '../parts.ts'
import { calendarWords } from '../words/calendar-words.ts'
import { homeWords } from '../words/home-words.ts'
import { sayValuesIn } from '../words/say-values.ts'
import { homeBody, homeStyle, type KeptHome } from './home-page.ts'
import { newsOf } from './news.ts'

/** So far ahead the first page looks, in days. */
const ahead = 42

/** Answers with the first page. */
export function getHome(parts: AppParts): Handler<Env> {
  return async c => {
    const { person } = c.get('visitor')
    const words = { say: speechOf(c, homeWords), sayCalendar: speechOf(c, calendarWords), values: sayValuesIn(c.get('locale')) }
    const kept = person === null ? null : await keptBy(parts, person)
    return answerPage(c, {
      title: '',
      body: homeBody({ kept, examples: parts.examples }, words),
      style: formStyle + lookUpStyle + homeStyle,
      script: lookUpScript,
    })
  }
}

async function keptBy(parts: AppParts, person: Person): Promise<KeptHome | null> {
  const today = parts.today()
  const dossiers = await dossiersKept(parts, person, null)
  if (dossiers.length === 0) return null
  return { news: newsOf(dossiers, today), weeks: lanesOf(dossiers.flatMap(premieresOf), today, addDays(today, ahead)) }
}
