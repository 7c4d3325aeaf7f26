import { chartStyle } from './charts/frame.ts'
import type { Dossier } from './dossier.ts'
import type { DossierFrame } from './dossier-frame.ts'
import { dossierHtml } from './dossier-html.ts'
import { dossierStyle } from './dossier-style.ts'
import { html } from './markup.ts'
import { pageHtml } from './page-html.ts'
import { sayCountry } from './places.ts'
import { sayDay } from './say-date.ts'
import { articlePartHtml, writtenStyle } from './written-forms.ts'
import type { WrittenArticle } from './written-article.ts'

/** What the policy of a file knows its own style by: nobody can put anything into it but us. */
const nonce = 'hiatus'

/** A dossier as a page that stands alone: it has nobody in particular for a reader, and no server to ask. */
export function dossierPageHtml(dossier: Dossier, say: DossierFrame['say']): string {
  const links = { asOf: null, form: null, article: null, json: null, forecast: null, showAll: null, hideAgain: null }
  const body = html`<main>
    ${dossierHtml(dossier, {
      say,
      day: sayDay,
      country: sayCountry,
      links: { ...links, series: id => `#${id}` },
      today: dossier.asOf,
      days: [],
      control: null,
      isAllShown: false,
    })}
  </main>`
  return pageHtml({ title: `${dossier.title} · Hiatus`, body, style: dossierStyle + chartStyle, nonce, policy: true })
}

/** A written article as a page that stands alone. */
export function articlePageHtml(article: WrittenArticle): string {
  const body = html`<main>${articlePartHtml(article, nonce)}</main>`
  return pageHtml({ title: article.title, body, style: dossierStyle + writtenStyle, nonce, policy: true })
}
