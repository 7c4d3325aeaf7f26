import type { Handler } from 'hono'
import { modelOn } from '../../forecast/index.ts'
import { dayNumber, isLikelyDay, type Day } from '../../model/index.ts'
import { datedSeasons, type SeriesDossier } from '../../pipeline/index.ts'
import { chartStyle } from '../../publish/index.ts'
import { answerMessage } from '../answers.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { sheetStyle } from '../sheet-style.ts'
import { forecastWords } from '../words/forecast-words.ts'
import { sayValuesIn } from '../words/say-values.ts'
import { forecastBody } from './forecast-page.ts'
import { forecastStyle } from './forecast-style.ts'
import { halfYearsBetween } from './half-years.ts'
import type { PastForecast } from './material.ts'
import { outcomeOf } from './outcome.ts'

/** So many half-years are looked back to. */
const mostHalfYears = 12

/** Answers with what is likely of the next season, today or on a past day (`?as-of=`), and with what came of that. */
export function getForecast({ evidence, today: now }: AppParts): Handler<Env> {
  return async c => {
    const say = speechOf(c, forecastWords)
    const today = now()
    const asOf = c.req.query('as-of') ?? today
    if (!isLikelyDay(asOf) || asOf > today) return answerMessage(c, 400, say('noSuchDay'), say('noDay'))
    const [, digits] = /^(\d{1,9})$/.exec(c.req.param('id') ?? '') ?? []
    const id = Number(digits)
    const found = digits === undefined ? null : await evidence.dossier(id, today)
    const then = found === null || asOf === today ? found : await evidence.dossier(id, asOf)
    if (found === null || then === null) return answerMessage(c, 404, say('notHere'), say('missing'))
    const premieres = premieresOf(found, today)
    const first = [...premieres.values()].toSorted()[0] ?? null
    const past: PastForecast[] = []
    for (const day of first === null ? [] : halfYearsBetween(first, today, mostHalfYears)) {
      const said = await evidence.dossier(id, day)
      if (said !== null) past.push({ day, likely: said.likely, outcome: outcomeOf(said.likely, day, premieres, today) })
    }
    return answerPage(c, {
      title: say('forecastOf', { title: found.known.settled.title.value }),
      body: forecastBody(
        {
          settled: found.known.settled,
          likely: then.likely,
          outcome: asOf === today ? null : outcomeOf(then.likely, asOf, premieres, today),
          asOf,
          today,
          first,
          countedUntil: countedUntil(then, today),
          past,
        },
        say,
        sayValuesIn(c.get('locale')),
      ),
      style: formStyle + sheetStyle + forecastStyle + chartStyle,
    })
  }
}

/** Seasons that are alike were counted once, of all that the newest model has learnt from. */
function countedUntil({ likely }: SeriesDossier, today: Day): number {
  return modelOn(dayNumber(today), likely.last?.known.delivery ?? 'linear')?.asOf ?? 0
}

/** The days of seasons that have come out, by their number, by all that is known today. */
function premieresOf({ known, facts }: SeriesDossier, today: Day): ReadonlyMap<number, Day> {
  return new Map([...datedSeasons(known.settled, facts).days].filter(([, day]) => day <= today))
}
