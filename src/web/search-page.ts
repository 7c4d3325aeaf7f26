import { html, termsHtml, type SheetTerms } from '../publish/index.ts'
import type { Found } from './found.ts'
import type { Content } from './layout.ts'
import { lookUpForm, lookUpScript, lookUpStyle } from './look-up.ts'
import { termsStyle } from './sheet-style.ts'

/** What the page of a search shows. */
export interface SearchPage {
  readonly query: string
  readonly found: readonly Found[]
  /** What the catalogues ask to stand beside what was found. */
  readonly terms: readonly SheetTerms[]
}

/** The page of a search: the box, and what was found. */
export function searchContent({ query, found, terms }: SearchPage): Content {
  const body = html`<div class="home">
      <header class="head"><h1>${query === '' ? 'Look up a series' : html`“${query}”`}</h1></header>
      ${lookUpForm(query)}
      ${
        found.length > 0
          ? html`<ul class="hits found">
              ${found.map(({ href, title, text }) => {
                const line = html`<b>${title}</b>${text}`
                return html`<li>${href === null ? html`<span>${line}</span>` : html`<a href="${href}">${line}</a>`}</li>`
              })}
            </ul>
            ${termsHtml(terms)}`
          : query === ''
            ? ''
            : html`<p class="none">Nothing of that name is in the catalogues. Try fewer words, or take in a larger catalogue: “hiatus import --help” says which there are.</p>`
      }
    </div>`
  return {
    title: query === '' ? 'Search' : query,
    body,
    style: `.head { padding: 1rem 0 1.5rem; }${lookUpStyle}${termsStyle}`,
    script: lookUpScript,
  }
}
