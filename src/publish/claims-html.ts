import type { Claim, Report } from '../model/index.ts'
import { sayNoClaims } from './counts.ts'
import { groupClaims, isVerbatim } from './group-claims.ts'
import type { ClaimGroup, Passage } from './group-claims.ts'
import { anchors } from './mark-text.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import { shortenQuote } from './quote-text.ts'
import { mainSeries, sayClaim, sayTail } from './say-claim.ts'
import { propertyWords } from './words.ts'

/** The claims as a list grouped by property, each with the words that carry it and a way back to them. */
export function claimsHtml(report: Report): Markup {
  if (report.claims.length === 0) return html`<p class="none">${sayNoClaims(report)}</p>`
  const places = new Map(report.claims.map((claim, index) => [claim, index]))
  return html`${groupClaims(report.claims).map(group => groupHtml(group, places, report))}`
}

function groupHtml({ property, count, passages }: ClaimGroup, places: ReadonlyMap<Claim, number>, report: Report): Markup {
  const { title, family } = propertyWords[property]
  return html`<section class="group of-${property}" aria-labelledby="group-${property}">
    <h3 id="group-${property}"><span class="mark ${family}">${title}</span> <span class="count">${count}</span></h3>
    <ul>
      ${passages.map(passage => passageHtml(passage, places, report))}
    </ul>
  </section> `
}

function passageHtml(passage: Passage, places: ReadonlyMap<Claim, number>, report: Report): Markup {
  const { quote, claims } = passage
  const main = mainSeries(report.series)
  const said = claims.map(claim => {
    const saying = sayClaim(claim, main)
    return html`<p class="says" id="${anchors.claim(places.get(claim)!)}"><b>${saying.head}</b>${sayTail(saying)}</p>`
  })
  const words = isVerbatim(passage) ? 'Show in the article' : `“${shortenQuote(quote.exact, 180)}”`
  return html`<li>
    ${said}
    <p class="quote"><a href="#${anchors.passage(quote.start)}" title="Show in the article">${words}</a></p>
  </li> `
}
