import { calledBy, outletById } from '../outlets/index.ts'
import type { Outlet, OutletRecord, Property } from '../model/index.ts'
import { tierWords } from './dossier-words.ts'
import { sayNumber } from './counts.ts'
import { html, type Markup } from './markup.ts'
import { styled, wrapBehind, wrapText, type TerminalLook } from './terminal-text.ts'
import { propertyWords } from './words.ts'

/** What was counted of outlets: how much each has said, and what has come true of it. */
export interface OutletCounts {
  readonly totals: readonly {
    readonly outlet: string
    readonly publisher: string | null
    readonly documents: number
    readonly claims: number
  }[]
  readonly records: readonly OutletRecord[]
}

/** How an outlet stands: what it has said and how often it was right. */
export interface OutletStanding {
  readonly id: string
  readonly name: string
  readonly tier: Outlet['tier']
  readonly documents: number
  readonly claims: number
  readonly right: number
  readonly wrong: number
  readonly properties: readonly OutletRecord[]
}

/** So few settled claims say nothing of an outlet. */
const tooFew = 10

/** How outlets stand, those first of which most is settled; only those with `wanted` in their name or address. */
export function sayStandings({ totals, records }: OutletCounts, wanted: string): readonly OutletStanding[] {
  const sought = wanted.trim().toLowerCase()
  const byOutlet = Map.groupBy(records, ({ outlet }) => outlet)
  const totalOf = new Map(totals.map(total => [total.outlet, total]))
  return [...new Set([...totalOf.keys(), ...byOutlet.keys()])]
    .map((id): OutletStanding => {
      const total = totalOf.get(id)
      const { name, tier } = calledBy(outletById(id), total?.publisher ?? null)
      const properties = byOutlet.get(id) ?? []
      return {
        id,
        name,
        tier,
        documents: total?.documents ?? 0,
        claims: total?.claims ?? 0,
        right: properties.reduce((sum, each) => sum + each.right, 0),
        wrong: properties.reduce((sum, each) => sum + each.wrong, 0),
        properties,
      }
    })
    .filter(({ id, name }) => id.toLowerCase().includes(sought) || name.toLowerCase().includes(sought))
    .toSorted((a, b) => b.right + b.wrong - (a.right + a.wrong) || b.claims - a.claims || (a.id < b.id ? -1 : 1))
}

/** What has come true of what an outlet said, in words. */
export function sayRecord({ right, wrong }: Pick<OutletStanding, 'right' | 'wrong'>): string {
  const all = right + wrong
  if (all === 0) return 'nothing has come true or failed yet'
  return `${right.toLocaleString('en')} of ${all.toLocaleString('en')} came true${all < tooFew ? ': too few to tell' : ''}`
}

function sayProperty({ property, right, wrong, daysOff }: OutletRecord): string {
  const off = property !== 'release' || daysOff === null ? '' : `, dates off by ${sayOff(daysOff)} on average`
  return `${right} of ${right + wrong} came true${off}`
}

function sayOff(days: number): string {
  return days < 45 ? sayNumber(Math.round(days), 'day', 'days') : sayNumber(Math.round(days / 30), 'month', 'months')
}

function propertyTitle(property: Property): string {
  return propertyWords[property].title
}

const nothingYet = 'No article has been taken in yet: “hiatus ingest FILE|FOLDER|URL” takes articles in.'

/** How outlets stand, for a terminal. */
export function outletsTerminal(standings: readonly OutletStanding[], wanted: string, look: TerminalLook): string {
  if (standings.length === 0)
    return `${wrapText(wanted === '' ? nothingYet : `No outlet that has said something has “${wanted}” in its name.`, look.width).join('\n')}\n`
  const blocks = standings.map(each => [
    ...wrapText(each.name, look.width).map(line => styled(line, 'bold', look.colour)),
    ...wrapBehind(
      '  ',
      `${tierWords[each.tier].label}; ${sayNumber(each.documents, 'document', 'documents')}, ${sayNumber(each.claims, 'claim', 'claims')}; ${sayRecord(each)}`,
      look.width,
    ),
    ...each.properties.flatMap(record => wrapBehind(`    ${propertyTitle(record.property)}: `, sayProperty(record), look.width)),
  ])
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** How outlets stand, as the middle of a page. */
export function outletsHtml(standings: readonly OutletStanding[]): Markup {
  return html`<article class="sheet">
    <header class="hero">
      <h1>Sources</h1>
      <p class="hint">Who says what is known here, and how often each was right. A claim is judged when the premiere has come or the decision has stood for a month; copies and late repeats do not count.</p>
    </header>
    ${
      standings.length === 0
        ? html`<p class="none">No article has been taken in yet: <code>hiatus ingest</code> takes articles in.</p>`
        : html`<ul class="plain">
            ${standings.map(
              each =>
                html`<li>
                  <b>${each.name}</b>
                  <span class="soft">${tierWords[each.tier].label}; ${sayNumber(each.documents, 'document', 'documents')}, ${sayNumber(each.claims, 'claim', 'claims')}; ${sayRecord(each)}</span>
                  ${
                    each.properties.length === 0
                      ? ''
                      : html`<dl>
                          ${each.properties.map(
                            record =>
                              html`<div>
                                <dt>${propertyTitle(record.property)}</dt>
                                <dd>${sayProperty(record)}</dd>
                              </div>`,
                          )}
                        </dl>`
                  }
                </li>`,
            )}
          </ul>`
    }
  </article>`
}
