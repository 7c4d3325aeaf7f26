import type { Handler } from 'hono'
import { backtests } from '../../forecast/index.ts'
import { chartStyle } from '../../publish/index.ts'
import type { Env } from '../env.ts'
import { answerPage, speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { sheetStyle } from '../sheet-style.ts'
import { recordWords } from '../words/forecast-words.ts'
import { sayValuesIn } from '../words/say-values.ts'
import { forecastStyle } from './forecast-style.ts'
import { recordBody } from './record-page.ts'

/** Answers with how forecasts have fared: those that were kept when they were made, and those on past days before any was shipped. */
export function getForecasts({ evidence, today }: AppParts): Handler<Env> {
  return async c => {
    const say = speechOf(c, recordWords)
    const day = today()
    const record = await evidence.record(day)
    return answerPage(c, {
      title: say('forecasts'),
      body: recordBody(record, backtests, day, { say, values: sayValuesIn(c.get('locale')) }),
      style: sheetStyle + forecastStyle + chartStyle,
    })
  }
}
