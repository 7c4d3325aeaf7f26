import type { Dossier, DossierFact, DossierRow } from './dossier.ts'
import { chanceIn, type DossierFrame, type MissingProperty } from './dossier-frame.ts'
import type { FactPart, Quoted } from './dossier-said.ts'
import { factStatusWords } from './dossier-words.ts'
import { html, type Markup } from './markup.ts'
import { togetherByStanding, type SameStanding } from './same-standing.ts'

/** What a row is told by. */
export interface RowPlace {
  readonly dossier: Dossier
  readonly frame: DossierFrame
}

/** A row of a dossier: its facts under the parts that it has, what is hidden of it, and what is missing. `chart` stands below its facts. */
export function rowHtml(row: DossierRow, place: RowPlace, chart: Markup | '' = ''): Markup {
  const { say } = place.frame
  const { property, facts, more, hidden, missing } = row
  // Where nobody in particular reads, what gives the story away is folded; what a reader may see is not.
  const folds = place.dossier.hidden === null
  const open = folds ? facts.filter(({ spoils }) => spoils === null) : facts
  const folded = folds ? facts.filter(({ spoils }) => spoils !== null) : []
  return html`<section id="${property}">
    <h2>${say(property)}</h2>
    ${missing === null ? '' : html`<p class="missing">${say(`missing ${property as MissingProperty}`, { season: seasonIn(place) })}</p>`}
    ${partsOf(open).map(({ part, facts: own }) => html`${part === null ? '' : html`<h3>${partName(part, place)}</h3>`} ${factsHtml(own, place)}`)}
    ${more === 0 ? '' : html`<p class="missing">${say('more', { count: more })}</p>`}
    ${
      folded.length === 0
        ? ''
        : html`<details class="spoilers"><summary>${say('folded', { count: folded.length })}</summary>${factsHtml(folded, place)}</details>`
    }
    ${hiddenHtml(hidden, place.frame)} ${chart}
  </section>`
}

/** The season that is spoken of, as it stands in a sentence. */
export function seasonIn({ dossier: { season }, frame: { say } }: RowPlace): string {
  return season === 0 ? say('special') : say('season', { season })
}

function partName(part: FactPart, place: RowPlace): string {
  const { say, country } = place.frame
  if (part.kind === 'country') return part.code === null ? say('anyCountry') : country(part.code)
  return say(`cast ${part.standing}`, { season: seasonIn(place) })
}

interface Part {
  readonly part: FactPart | null
  readonly facts: readonly DossierFact[]
}

const castOrder = ['confirmed', 'expected', 'rumoured', 'leaving', 'before']

/** The facts of a row by part. Channels stand without a heading where no country is named at all. */
function partsOf(facts: readonly DossierFact[]): readonly Part[] {
  const groups = new Map<string, { part: FactPart | null; facts: DossierFact[] }>()
  for (const fact of facts) {
    const { part } = fact
    const key = part === null ? '' : part.kind === 'cast' ? part.standing : (part.code ?? '')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { part, facts: [fact] })
    else group.facts.push(fact)
  }
  const all = [...groups]
  if (all.length === 1 && all[0]![1].part?.kind === 'country' && all[0]![0] === '') return [{ part: null, facts: all[0]![1].facts }]
  return all.toSorted(([a], [b]) => castOrder.indexOf(a) - castOrder.indexOf(b)).map(([, group]) => group)
}

/** Says how much is hidden and until when, and how to see it. */
function hiddenHtml(hidden: DossierRow['hidden'], { say, links }: DossierFrame): Markup {
  const seasons = [...Map.groupBy(hidden, ({ until }) => until)].toSorted(([a], [b]) => a - b)
  if (seasons.length === 0) return html``
  return html`<div class="hidden">
    ${seasons.map(([season, all]) => html`<p><span class="lock" aria-hidden="true"></span>${say('hidden', { count: all.length, season })}</p>`)}
    ${links.showAll === null ? '' : html`<p><a href="${links.showAll}" rel="nofollow">${say('showHidden')}</a></p>`}
  </div>`
}

function factsHtml(facts: readonly DossierFact[], place: RowPlace): Markup {
  return html`<ul class="facts">
    ${togetherByStanding(facts).map(each => standingHtml(each, place.frame))}
  </ul>`
}

function standingHtml({ facts, like }: SameStanding, frame: DossierFrame): Markup {
  const { say, day } = frame
  const { status, probability, since } = like
  const names = facts.map(({ text }) => html`${status === 'expired' ? html`<s>${text}</s>` : text}`)
  return html`<li class="fact ${status}">
    ${
      facts.length === 1
        ? html`<p class="what">${names}</p>`
        : html`<ul class="what${facts.length > 4 ? ' many' : ''}">
            ${names.map(name => html`<li>${name}</li>`)}
          </ul>`
    }
    <p class="how">
      <b class="mark" title="${say(`about ${status}`)}"><span class="sign" aria-hidden="true">${factStatusWords[status].sign}</span>${say(status)}</b>
      <span class="sure">${meterHtml(probability)}${chanceIn(say, probability)}</span>
      <time datetime="${since}">${say('since', { day: day(since) })}</time>
    </p>
    ${sidesHtml(like, frame)} ${sayingHtml(facts, like, frame)}
  </li>`
}

/** How sure it is, as a bar: what it shows stands beside it in words. */
function meterHtml(probability: number): Markup {
  return html`<svg class="meter" viewBox="0 0 40 6" width="40" height="6" aria-hidden="true">
    <rect class="rail" width="40" height="6" rx="3" />
    <rect class="fill" width="${Math.round(probability * 40)}" height="6" rx="3" />
  </svg>`
}

/** Values that stand against each other, side by side. */
function sidesHtml({ text, others, said, probability }: DossierFact, { say, day }: DossierFrame): Markup {
  if (others.length === 0) return html``
  const side = (title: string, value: string, who: Markup): Markup =>
    html`<div><dt>${title}</dt><dd>${value} <span class="soft">${who}</span></dd></div>`
  const names = [...new Set(said.map(({ who }) => who))].slice(0, 3).join(', ')
  return html`<dl class="sides">
    ${side(say('thisSide'), text, html`${names === '' ? '' : `${names}, `}${chanceIn(say, probability)}`)}
    ${others.map(other => side(say('otherSide'), other.text, html`${other.who}, ${day(other.since)}`))}
  </dl>`
}

/** Why it stands so, in whose words, who says otherwise, and how it stood before: folded. */
function sayingHtml(facts: readonly DossierFact[], { why, against, before }: DossierFact, { say, day }: DossierFrame): Markup {
  const said = facts.flatMap(fact => fact.said)
  const voices = new Set([...said, ...against].map(({ who }) => who)).size
  return html`<details class="why">
    <summary>${say('sources', { count: voices })}</summary>
    <p>${why}</p>
    <ul class="quotes">
      ${said.map(quote => quoteHtml(quote, { say, day }))}
    </ul>
    ${
      against.length === 0
        ? ''
        : html`<p class="head">${say('contradict')}</p>
            <ul class="quotes">
              ${against.map(quote => quoteHtml(quote, { say, day }))}
            </ul>`
    }
    ${
      before.length === 0
        ? ''
        : html`<p class="head">${say('before')}</p>
            <ul class="before">
              ${before.map(
                ({ text, status, since, until }) =>
                  html`<li><s>${text}</s> <span class="soft">${say(status)}, ${until === null ? say('beforeSince', { from: day(since) }) : say('beforeSpan', { from: day(since), until: day(until) })}</span></li>`,
              )}
            </ul>`
    }
  </details>`
}

function quoteHtml(
  { who, tier, said, exact, modality, attribution, url }: Quoted,
  { say, day }: Pick<DossierFrame, 'say' | 'day'>,
): Markup {
  const asides = [
    say(`tier ${tier}`),
    day(said),
    ...(attribution === null ? [] : [say('attributed', { who: attribution })]),
    ...(modality === 'asserted' ? [] : [say(modality)]),
  ]
  return html`<li>
    ${exact === null ? html`<p class="soft">${say('wordsHidden')}</p>` : exact === '' ? html`<p class="soft">${say('noWords')}</p>` : html`<blockquote>${exact}</blockquote>`}
    <p class="by"><b>${url === null ? who : html`<a href="${url}" rel="noopener noreferrer nofollow">${who}</a>`}</b> <span class="soft">${asides.join(', ')}</span></p>
  </li>`
}
