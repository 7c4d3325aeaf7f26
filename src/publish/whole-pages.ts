import type { Dossier } from './dossier.ts'
import { dossierHtml, dossierStyle } from './dossier-html.ts'
import { html } from './markup.ts'
import { pageHtml } from './page-html.ts'
import { articlePartHtml, writtenStyle } from './written-forms.ts'
import type { WrittenArticle } from './written-article.ts'

/** What the policy of a file knows its own style by: nobody can put anything into it but us. */
const nonce = 'hiatus'

/** A dossier as a page that stands alone. */
export function dossierPageHtml(dossier: Dossier): string {
  const body = html`<main>${dossierHtml(dossier, { series: id => `#${id}`, asOf: null, article: null, forecast: null })}</main>`
  return pageHtml({ title: `${dossier.title} · Hiatus`, body, style: dossierStyle, nonce, policy: true })
}

/** A written article as a page that stands alone. */
export function articlePageHtml(article: WrittenArticle): string {
  const body = html`<main>${articlePartHtml(article, nonce)}</main>`
  return pageHtml({ title: article.title, body, style: dossierStyle + writtenStyle, nonce, policy: true })
}
