import type { Report } from '../model/index.ts'
import { articleHtml, findingTag } from './article-html.ts'
import { claimsHtml } from './claims-html.ts'
import { gravestFirst, inTextOrder, sayNoClaims, sayNumber, saySeverities } from './counts.ts'
import { groupClaims } from './group-claims.ts'
import { anchors } from './mark-text.ts'
import { html, safeHref } from './markup.ts'
import type { Markup } from './markup.ts'
import { pageHtml } from './page-html.ts'
import { mainSeries } from './say-claim.ts'
import { sayDay } from './say-date.ts'
import { reportStyle } from './style-report.ts'
import { families, propertyWords } from './words.ts'

/** How a report is put on a page. */
export interface ReportPageOptions {
  /** Shown above the report: ways back and downloads. */
  readonly above?: Markup
  /** Style of what is shown above. */
  readonly style?: string
  /** The nonce of the response's Content-Security-Policy; without it the page brings a policy of its own. */
  readonly nonce?: string
}

/** The report as one HTML page that needs nothing from elsewhere and no script. */
export function reportHtml(checked: Report, options: ReportPageOptions = {}): string {
  const report = { ...checked, findings: inTextOrder(checked.findings) }
  const { article } = report
  const title = article.title === '' ? 'Without a title' : article.title
  const body = html`${options.above ?? ''}
    <main>
      ${headHtml(report, title)} ${summaryHtml(report)}
      <section class="article" aria-labelledby="article">
        <h2 id="article">
          ${report.claims.length + report.findings.length === 0 ? 'The article' : 'The article, marked'}
        </h2>
        ${legendHtml(report)}
        ${article.text.trim() === '' ? html`<p class="none">There is no text to read in it.</p>` : articleHtml(report)}
      </section>
      <section class="claims" aria-labelledby="claims">
        <h2 id="claims">What it claims</h2>
        ${claimsHtml(report)}
      </section>
    </main>
    <footer>
      <p>
        Read by Hiatus on ${sayDay(report.today)}. Every claim is the article’s own; what Hiatus adds are the marks and
        the notes.
      </p>
    </footer>`
  return pageHtml({
    title: `${title} · Hiatus`,
    style: `${reportStyle}${options.style ?? ''}`,
    body,
    // Of the article's own bytes, so that nothing in the article can know it.
    nonce: options.nonce ?? `h${article.sha256.replace(/[^0-9a-z]/gi, '').slice(0, 32)}`,
    policy: options.nonce === undefined,
  })
}

function headHtml({ article, series }: Report, title: string): Markup {
  const main = mainSeries(series)
  const day = article.published
  const href = safeHref(article.url)
  const about =
    main === null
      ? series
          .slice(0, 5)
          .map(one => one.title)
          .join(', ')
      : main.title
  return html`<header class="head">
    <h1 dir="auto">${title}</h1>
    <dl class="about">
      ${
        about === ''
          ? ''
          : html`<div>
              <dt>${main === null ? 'Names' : 'About'}</dt>
              <dd><bdi>${about}</bdi></dd>
            </div>`
      }
      ${
        article.publisher === null
          ? ''
          : html`<div>
              <dt>Publisher</dt>
              <dd><bdi>${article.publisher}</bdi></dd>
            </div>`
      }
      <div>
        <dt>Published</dt>
        <dd>${day === null ? 'not said' : html`<time datetime="${day}">${sayDay(day)}</time>`}</dd>
      </div>
      ${
        article.updated === null
          ? ''
          : html`<div>
              <dt>Updated</dt>
              <dd><time datetime="${article.updated}">${sayDay(article.updated)}</time></dd>
            </div>`
      }
      ${
        href === null
          ? ''
          : html`<div>
              <dt>Address</dt>
              <dd><a href="${href}" rel="nofollow noopener noreferrer">${new URL(href).hostname}</a></dd>
            </div>`
      }
    </dl>
  </header>`
}

function summaryHtml(report: Report): Markup {
  const { claims, findings } = report
  return html`<div class="summary${findings.length === 0 ? ' clean' : ''}">
    <section class="wrong" aria-labelledby="wrong">
      <h2 id="wrong">What is wrong</h2>
      <p class="verdict">${verdict(report)}</p>
      ${
        findings.length === 0
          ? ''
          : html`<ol>
              ${gravestFirst(findings).map(finding => findingHtml(report, findings.indexOf(finding)))}
            </ol>`
      }
    </section>
    ${claims.length === 0 ? '' : countsHtml(report)}
  </div>`
}

function verdict(report: Report): string {
  const { claims, findings } = report
  const read = sayNumber(claims.length, 'claim', 'claims')
  if (findings.length > 0) return `${upperFirst(saySeverities(findings))}, in ${read}.`
  return claims.length === 0 ? sayNoClaims(report) : `Nothing wrong found in ${read}.`
}

function findingHtml({ findings }: Report, index: number): Markup {
  const finding = findings[index]!
  const first = finding.quotes[0]
  const where = first === undefined ? '' : html` <a class="where" href="#${anchors.passage(first.start)}">Show</a>`
  const id = first === undefined ? html` id="${anchors.finding(index)}"` : ''
  return html`<li class="${finding.severity}" ${id}>
    ${findingTag(finding, index)}
    <p>${finding.message}${where}</p>
  </li>`
}

function countsHtml({ claims }: Report): Markup {
  return html`<nav class="counts" aria-labelledby="counts">
    <h2 id="counts">What it claims</h2>
    <ul>
      ${groupClaims(claims).map(
        ({ property, count }) =>
          html`<li>
            <a href="#group-${property}"
              ><span class="mark ${propertyWords[property].family}">${propertyWords[property].title}</span>
              <span class="count">${count}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}

function legendHtml({ claims, findings }: Report): Markup {
  if (claims.length === 0 && findings.length === 0) return html``
  const present = new Set(claims.map(claim => propertyWords[claim.property].family))
  return html`<fieldset class="legend">
    <legend>Marks</legend>
    ${families
      .filter(({ id }) => present.has(id))
      .map(
        ({ id, label, about }) =>
          html`<label title="${about}"
            ><input type="checkbox" id="show-${id}" checked /> <span class="mark ${id}">${label}</span></label
          > `,
      )}
    ${claims.length === 0 ? '' : html`<label><input type="checkbox" id="show-kinds" /> Name the kinds</label> `}
    ${findings.length === 0 ? '' : html`<span class="key"><span class="tint error">Wrong</span><span class="ref error" data-n="1"></span> has a note</span>`}
  </fieldset>`
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
