import { sayNumber } from './counts.ts'
import type { Dossier, DossierRow } from './dossier.ts'
import type { DossierSource } from './dossier-sources.ts'
import { factStatusWords, sayChance, tierWords } from './dossier-words.ts'
import { html, safeHref, type Markup } from './markup.ts'
import { togetherByStanding, type SameStanding } from './same-standing.ts'
import { sayDay } from './say-date.ts'
import { sheetHtml, termsHtml } from './sheet-html.ts'

/** Where a dossier's page leads. */
export interface DossierLinks {
  readonly series: (id: number) => string
  /** The same page as of a day, or null where there is no server to ask. */
  readonly asOf: string | null
  readonly article: string | null
  /** Its forecast as of the same day. */
  readonly forecast: string | null
}

/** A dossier as the middle of a page. What gives the story away is folded. Works without script; status is told in words and by a sign, never by colour alone. */
export function dossierHtml(dossier: Dossier, links: DossierLinks): Markup {
  const { title, original, asOf, answer, likely, rows, timeline, sources, sheet } = dossier
  return html`<article class="dossier">
    <header class="hero">
      <h1>${title}</h1>
      ${original === null ? '' : html`<p class="original" lang="und">${original}</p>`}
      <p class="answer">${answer}</p>
      ${likelyHtml(likely, links.forecast)}
      ${links.asOf === null ? html`<p class="hint">As of ${sayDay(asOf)}</p>` : asOfForm(asOf, links.asOf, links.article)}
    </header>
    ${rows.map(rowHtml)}
    ${
      timeline.length === 0
        ? ''
        : html`<section>
            <h2>What was said, and when</h2>
            <ol class="timeline">
              ${timeline.map(
                ({ said, text, who, tier }) =>
                  html`<li><time datetime="${said}">${sayDay(said)}</time> <span>${text} <span class="soft">${who}, ${tierWords[tier].label.toLowerCase()}</span></span></li>`,
              )}
            </ol>
          </section>`
    }
    ${sources.length === 0 ? '' : sourcesHtml(sources)}
    <details class="more">
      <summary>What catalogues tell</summary>
      ${sheetHtml(sheet, links.series)}
    </details>
    ${termsHtml(sheet.terms)}
  </article>`
}

function likelyHtml(likely: string | null, href: string | null): Markup {
  const link =
    href === null ? html`` : html`<a href="${href}">${likely === null ? 'Its forecasts, and what came of them' : 'By when, and why'}</a>`
  if (likely !== null) return html`<p class="likely"><b>Forecast.</b> ${likely} ${link}</p>`
  return href === null ? html`` : html`<p class="likely">${link}</p>`
}

function asOfForm(asOf: string, action: string, article: string | null): Markup {
  return html`<form class="as-of" method="get" action="${action}">
    <label for="as-of">What was known on</label>
    <input id="as-of" type="date" name="as-of" value="${asOf}" required />
    <button>Show</button>
    ${article === null ? '' : html`<a href="${article}">Read it as an article</a>`}
  </form>`
}

function rowHtml({ property, title, facts, more, missing }: DossierRow): Markup {
  const open = facts.filter(({ spoils }) => spoils === null)
  const hidden = facts.filter(({ spoils }) => spoils !== null)
  return html`<section id="${property}">
    <h2>${title}</h2>
    ${missing === null ? '' : html`<p class="missing">${missing}</p>`}
    ${open.length === 0 ? '' : html`<ul class="facts">${togetherByStanding(open).map(standingHtml)}</ul>`}
    ${
      hidden.length === 0
        ? ''
        : html`<details class="spoilers">
            <summary>${sayNumber(hidden.length, 'passage gives', 'passages give')} the story away</summary>
            <ul class="facts">
              ${togetherByStanding(hidden).map(standingHtml)}
            </ul>
          </details>`
    }
    ${more === 0 ? '' : html`<p class="missing">And ${more.toLocaleString('en')} more.</p>`}
  </section>`
}

function standingHtml({ facts, like }: SameStanding): Markup {
  const { status, probability, since, why, others, windows } = like
  const { label, sign, about } = factStatusWords[status]
  return html`<li class="fact ${status}">
    ${facts.map(({ text }) => html`<p class="what">${status === 'expired' ? html`<s>${text}</s>` : text}</p>`)}
    <p class="how">
      <b class="mark" title="${about}"><span aria-hidden="true">${sign}</span> ${label}</b>, ${sayChance(probability)}, since
      <time datetime="${since}">${sayDay(since)}</time>. ${why}
    </p>
    ${
      windows.length === 0
        ? ''
        : html`<ul class="windows">
            ${windows.map(
              ({ text: window, who, said, hasGoneBy }) =>
                html`<li>${hasGoneBy ? html`<s>${window}</s>` : window} <span class="soft">${who}, ${sayDay(said)}${hasGoneBy ? ', gone by' : ''}</span></li>`,
            )}
          </ul>`
    }
    ${
      others.length === 0
        ? ''
        : html`<ul class="others">
            ${others.map(other => html`<li>Otherwise: ${other.text} <span class="soft">${other.who}, ${sayDay(other.since)}</span></li>`)}
          </ul>`
    }
  </li>`
}

function sourcesHtml(sources: readonly DossierSource[]): Markup {
  return html`<section>
    <h2>Sources</h2>
    <ul class="plain">
      ${sources.map(({ title, url, outlet, tier, day, claims, copies, versions }) => {
        const href = safeHref(url)
        const name = href === null ? html`${title}` : html`<a href="${href}" rel="noopener noreferrer nofollow">${title}</a>`
        const parts = [
          tierWords[tier].label.toLowerCase(),
          sayDay(day),
          sayNumber(claims, 'claim', 'claims'),
          ...(versions > 1 ? [sayNumber(versions, 'version', 'versions')] : []),
          ...(copies > 0 ? [sayNumber(copies, 'copy', 'copies')] : []),
        ]
        return html`<li><b>${outlet}</b>: ${name} <span class="soft">${parts.join(', ')}</span></li>`
      })}
    </ul>
  </section>`
}

/** Style of a dossier, beyond that of all pages and of sheets. */
export const dossierStyle = `
.dossier { max-width: 46rem; }
.dossier .original { font: 1.2rem/1.4 var(--serif); color: var(--soft); margin-top: .4rem; }
.dossier .likely { margin-top: .75rem; max-width: 40rem; color: var(--soft); text-wrap: pretty; }
.dossier .answer { font: 1.3rem/1.45 var(--serif); margin-top: 1rem; text-wrap: pretty; }
.dossier section, .dossier .more { padding-top: 2rem; }
.as-of { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin-top: 1.25rem; font-size: .92rem; color: var(--soft); }
.as-of input { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--edge); border-radius: .45rem; padding: .35rem .6rem; min-height: 2.5rem; }
.facts { border-top: 1px solid var(--line); }
.fact { padding: .7rem 0; border-bottom: 1px solid var(--line); }
.fact .what { font-weight: 600; }
.fact .how, .fact .windows, .fact .others, .soft { color: var(--soft); font-size: .92rem; }
.fact .mark { color: var(--ink); font-weight: 600; white-space: nowrap; }
.fact.confirmed .mark { color: var(--accent); }
.fact.disputed .mark, .fact.expired .mark { color: var(--warning); }
.fact .windows, .fact .others { padding: .3rem 0 0 1rem; }
.missing { color: var(--soft); padding-bottom: .5rem; }
.timeline li { display: grid; gap: .1rem 1.5rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.timeline time { color: var(--soft); font-size: .92rem; }
summary { cursor: pointer; color: var(--accent); padding: .5rem 0; min-height: 2.5rem; }
@media (min-width: 40rem) { .timeline li { grid-template-columns: 9.5rem 1fr; } }
`
