import type { Handler } from 'hono'
import { outletsHtml, sayStandings } from '../publish/index.ts'
import type { Env } from './env.ts'
import { answerPage } from './layout.ts'
import type { AppParts } from './parts.ts'
import { sheetStyle } from './sheet-style.ts'

/** Answers with the track record of each source. */
export function getOutlets({ evidence }: AppParts): Handler<Env> {
  return async c => {
    const standings = sayStandings(await evidence.outlets(), c.req.query('q') ?? '')
    return answerPage(c, {
      title: 'Sources',
      body: outletsHtml(standings),
      style: `${sheetStyle}.soft { color: var(--soft); font-size: .92rem; display: block; }`,
    })
  }
}
