import type { Day } from '../model/index.ts'
import { timelineHtml, windowsHtml } from './dossier-charts-html.ts'
import { rowHtml } from './dossier-fact-html.ts'
import type { DossierFrame } from './dossier-frame.ts'
import type { Dossier } from './dossier.ts'
import type { DossierSource } from './dossier-sources.ts'
import { html, safeHref, type Markup } from './markup.ts'
import { sheetHtml, termsHtml } from './sheet-html.ts'

/** A dossier as the middle of a page. Works without script; status is told in words and by a shape, never by colour alone. */
export function dossierHtml(dossier: Dossier, frame: DossierFrame): Markup {
  const { rows, sources, sheet } = dossier
  const { say, links } = frame
  const place = { dossier, frame }
  return html`<article class="dossier">
    ${heroHtml(dossier, frame)}
    ${contentsHtml(dossier, frame)}
    <div class="rows">
      ${rows.map(row => rowHtml(row, place, row.property === 'release' ? windowsHtml(dossier, frame) : ''))}
      ${timelineHtml(dossier, frame)} ${daysHtml(dossier, frame)} ${sources.length === 0 ? '' : sourcesHtml(sources, frame)}
      ${elsewhereHtml(frame)}
      <details class="catalogues">
        <summary>${say('catalogues')}</summary>
        ${sheetHtml(sheet, links.series)}
      </details>
      ${termsHtml(sheet.terms)}
    </div>
  </article>`
}

function heroHtml(dossier: Dossier, frame: DossierFrame): Markup {
  const { title, original, answer, likely, asOf } = dossier
  const { say, day, links, today, control, isAllShown } = frame
  return html`<header class="top">
    ${plateHtml(dossier)}
    <div>
      <h1>${title}</h1>
      ${original === null ? '' : html`<p class="original" lang="und">${original}</p>`} ${control ?? ''}
    </div>
    <div class="lead">
      ${asOf === today ? '' : html`<p class="note"><b>${say('pastDay', { day: day(asOf) })}</b>${links.asOf === null ? '' : html` <a href="${links.asOf(today)}">${say('now')}</a>`}</p>`}
      ${isAllShown ? html`<p class="note">${say('allShown')}${links.hideAgain === null ? '' : html` <a href="${links.hideAgain}">${say('hideAgain')}</a>`}</p>` : ''}
      <p class="answer">${answer}</p>
      ${likelyHtml(likely, frame)}
      <p class="soft">${say('asOf', { day: day(asOf) })}</p>
      ${hiddenNote(dossier, frame)}
    </div>
  </header>`
}

/** Says that something is hidden, and what showing it does: once on the page, before all rows. */
function hiddenNote({ hidden }: Dossier, { say, links: { showAll } }: DossierFrame): Markup {
  if (hidden === null || hidden.length === 0 || showAll === null) return html``
  return html`<p class="note">
    ${say('hiddenAll', { count: hidden.length })} <a href="${showAll}" rel="nofollow">${say('showHidden')}</a>
    <span class="soft">${say('showHiddenNote')}</span>
  </p>`
}

/** A plate in place of a poster: the title's first letter and the year. It is there to be seen alone. */
function plateHtml({ title, year }: Dossier): Markup {
  const [letter = ''] = title.replace(/^(?:the|an?) /i, '').replace(/[^\p{L}\p{N}]/gu, '')
  return html`<svg class="plate" viewBox="0 0 96 128" aria-hidden="true" focusable="false">
    <rect width="96" height="128" rx="6" />
    <path d="M12 98h72" />
    <text class="letter" x="48" y="78" text-anchor="middle">${letter.toUpperCase()}</text>
    ${year === null ? '' : html`<text class="year" x="48" y="117" text-anchor="middle">${year}</text>`}
  </svg>`
}

function likelyHtml(likely: string | null, { say, links: { forecast } }: DossierFrame): Markup {
  const link = forecast === null ? html`` : html`<a href="${forecast}">${say(likely === null ? 'forecastPast' : 'forecastWhy')}</a>`
  if (likely !== null) return html`<p class="likely"><b>${say('forecast')}</b> ${likely} ${link}</p>`
  return forecast === null ? html`` : html`<p class="likely">${link}</p>`
}

function contentsHtml({ rows, timeline, sources }: Dossier, { say, links }: DossierFrame): Markup {
  const parts = [
    ...rows.map(({ property }) => [property, say(property)] as const),
    ...(timeline.length === 0 ? [] : [['timeline', say('timeline')] as const]),
    ...(links.form === null ? [] : [['known-on', say('knownOn')] as const]),
    ...(sources.length === 0 ? [] : [['sources', say('sourcesList')] as const]),
  ]
  return html`<nav class="contents" aria-label="${say('contents')}">
    <ul>
      ${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
    </ul>
  </nav>`
}

/** The control of the day: a form, the changes before and after, and every day on which something changed. With script a slider stands above it. */
function daysHtml({ asOf }: Dossier, { say, day, days, links, today }: DossierFrame): Markup {
  const { asOf: hrefOf, form } = links
  if (form === null || hrefOf === null) return html``
  const link = (to: Day, text: string): Markup => html`<a href="${hrefOf(to)}#known-on">${text}</a>`
  const [before, after] = [days.findLast(each => each < asOf), days.find(each => each > asOf)]
  return html`<section id="known-on">
    <h2>${say('knownOn')}</h2>
    <p class="soft">${say('knownOnNote')}</p>
    <form class="as-of" method="get" action="${form}" data-slider="${say('slider')}">
      <label for="as-of">${say('knownOn')}</label>
      <input id="as-of" type="date" name="as-of" value="${asOf}" max="${today}" required />
      ${links.hideAgain === null ? '' : html`<input type="hidden" name="spoilers" value="show" />`}
      <button>${say('show')}</button>
    </form>
    <p class="steps">
      ${before === undefined ? '' : link(before, say('earlier', { day: day(before) }))}
      ${after === undefined || after > today ? '' : link(after, say('later', { day: day(after) }))}
      ${asOf === today ? '' : link(today, say('now'))}
    </p>
    ${
      days.length === 0
        ? ''
        : html`<details>
            <summary>${say('changes', { count: days.length })}</summary>
            <ol class="changes">
              ${days.map(each => html`<li><a href="${hrefOf(each)}#known-on"${each === asOf ? html` aria-current="true"` : ''}><time datetime="${each}">${day(each)}</time></a></li>`)}
            </ol>
          </details>`
    }
  </section>`
}

function sourcesHtml(sources: readonly DossierSource[], { say, day }: DossierFrame): Markup {
  return html`<section id="sources">
    <h2>${say('sourcesList')}</h2>
    <ul class="plain">
      ${sources.map(({ title, url, outlet, tier, day: on, claims, copies, versions }) => {
        const href = safeHref(url)
        const parts = [
          say(`tier ${tier}`),
          day(on),
          say('claims', { count: claims }),
          ...(versions > 1 ? [say('versions', { count: versions })] : []),
          ...(copies > 0 ? [say('copies', { count: copies })] : []),
        ]
        return html`<li><b>${outlet}</b>: ${href === null ? title : html`<a href="${href}" rel="noopener noreferrer nofollow">${title}</a>`} <span class="soft">${parts.join(', ')}</span></li>`
      })}
    </ul>
  </section>`
}

function elsewhereHtml({ say, links: { article, json } }: DossierFrame): Markup {
  const ways = [
    ...(article === null ? [] : [html`<a href="${article}">${say('article')}</a>`]),
    ...(json === null ? [] : [html`<a href="${json}">${say('json')}</a>`]),
  ]
  return ways.length === 0 ? html`` : html`<nav class="elsewhere" aria-label="${say('elsewhere')}">${ways}</nav>`
}
