import type { Handler } from 'hono'
import { html, outletsHtml, pageHtml, sayStandings } from '../publish/index.ts'
import type { Env } from './answers.ts'
import { topBar } from './home-page.ts'
import type { AppParts } from './parts.ts'
import { sheetStyle } from './sheet-style.ts'

/** Answers with the track record of each source. */
export function getOutlets({ evidence }: AppParts): Handler<Env> {
  return async c => {
    const standings = sayStandings(await evidence.outlets(), c.req.query('q') ?? '')
    const body = html`${topBar()}
      <main>${outletsHtml(standings)}</main>`
    return c.html(
      pageHtml({
        title: 'Sources · Hiatus',
        body,
        style: `${sheetStyle}.soft { color: var(--soft); font-size: .92rem; display: block; }`,
        nonce: c.get('nonce'),
        policy: false,
      }),
    )
  }
}
