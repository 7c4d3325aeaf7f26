import { html, safeHref, type Markup } from './markup.ts'
import type { Sheet, SheetLine, SheetTerms } from './sheet.ts'

/** A series or a person as the middle of a page, as catalogues tell it; `hrefOf` is where a series' own page is. */
export function sheetHtml(
  { id, title, original, facts, seasons, list, entries, terms }: Sheet,
  hrefOf: (series: number) => string,
): Markup {
  return html`<article class="sheet">
    <header class="hero">
      <h1>${title}</h1>
      ${original === null ? '' : html`<p class="original" lang="und">${original}</p>`}
    </header>
    ${facts.length === 0 ? '' : linesHtml(facts)}
    ${seasons.length === 0 ? '' : html`<section><h2>Seasons</h2>${linesHtml(seasons)}</section>`}
    ${
      list.items.length === 0
        ? ''
        : html`<section>
            <h2>${list.title}</h2>
            <ul class="plain">
              ${list.items.map(
                item =>
                  html`<li>${item.series === null ? html`<b>${item.title}</b>` : html`<a href="${hrefOf(item.series)}">${item.title}</a>`}${item.text}</li>`,
              )}
            </ul>
            ${list.more > 0 ? html`<p class="hint">and ${list.more.toLocaleString('en')} more</p>` : ''}
          </section>`
    }
    <section>
      <h2>Where this comes from</h2>
      <ul class="plain">
        ${entries.map(entry => html`<li>${entry}</li>`)}
      </ul>
      ${termsHtml(terms)}
      <p class="hint">In the terminal: <code>hiatus catalogue ${id}</code></p>
    </section>
  </article>`
}

function linesHtml(lines: readonly SheetLine[]): Markup {
  return html`<dl>
    ${lines.map(
      ({ label, text }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`
}

/** What catalogues ask to stand beside their data, as a list. */
export function termsHtml(terms: readonly SheetTerms[]): Markup {
  return html`<ul class="terms">
    ${terms.map(({ attribution, home, licence, licenceUrl }) => {
      const credit = home === null ? attribution : linkHtml(home, attribution)
      return html`<li>${credit}${licenceUrl === null ? '' : html` (${linkHtml(licenceUrl, licence)})`}</li>`
    })}
  </ul>`
}

function linkHtml(address: string, text: string): Markup {
  const href = safeHref(address)
  return href === null ? html`${text}` : html`<a href="${href}" rel="noopener noreferrer">${text}</a>`
}
