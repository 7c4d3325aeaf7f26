import { withoutSteering } from '../model/index.ts'
import { html, safeHref, verbatim, type Markup } from './markup.ts'
import { plainMarkdown } from './markdown-text.ts'
import { sayDay } from './say-date.ts'
import type { WrittenArticle, WrittenSentence } from './written-article.ts'

/** A written article as Markdown with numbered notes (CommonMark). */
export function articleMarkdown({ title, lead, sections, sources }: WrittenArticle): string {
  const md = plainMarkdown
  const sentence = ({ text, sources: numbers }: WrittenSentence): string =>
    `${md(text)}${numbers.map(number => `\\[${number}\\]`).join('')}`
  const parts = [
    `# ${md(title)}`,
    `**${md(lead)}**`,
    ...sections.flatMap(section => [`## ${md(section.title)}`, section.sentences.map(sentence).join(' ')]),
    ...(sources.length === 0
      ? ['Nothing has been taken in about this series yet: `hiatus ingest` takes articles in.']
      : [
          '## Sources',
          sources
            .map(({ number, outlet, title: name, url, day }) => {
              const href = safeHref(url)
              return `${number}. ${md(outlet)}: ${href === null ? `“${md(name)}”` : `[${md(name)}](<${href.replaceAll('>', '%3E')}>)`}, ${sayDay(day)}`
            })
            .join('\n'),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A written article as the middle of a page, with its data for machines (https://schema.org/NewsArticle, https://schema.org/TVSeries). What gives the story away is folded. */
export function articlePartHtml(article: WrittenArticle, nonce: string): Markup {
  const { title, lead, sections, sources } = article
  return html`<article class="written">
    <header class="hero">
      <h1>${title}</h1>
      <p class="answer">${lead}</p>
    </header>
    ${sections.map(({ title: heading, spoils, sentences }) => {
      const body = html`<p>${sentences.map(sentenceHtml)}</p>`
      return spoils
        ? html`<details class="spoilers"><summary>${heading}</summary>${body}</details>`
        : html`<section><h2>${heading}</h2>${body}</section>`
    })}
    ${
      sources.length === 0
        ? html`<p class="none">Nothing has been taken in about this series yet: <code>hiatus ingest</code> takes articles in.</p>`
        : html`<section>
            <h2>Sources</h2>
            <ol class="notes">
              ${sources.map(({ number, outlet, title: name, url, day }) => {
                const href = safeHref(url)
                return html`<li id="source-${number}" value="${number}">
                  <b>${outlet}</b>: ${href === null ? html`${name}` : html`<a href="${href}" rel="noopener noreferrer nofollow">${name}</a>`}, ${sayDay(day)}
                </li>`
              })}
            </ol>
          </section>`
    }
    <script type="application/ld+json" nonce="${nonce}">
      ${verbatim(jsonLd(article))}
    </script>
  </article>`
}

function sentenceHtml({ text, sources }: WrittenSentence): Markup {
  return html`${text}${sources.map(number => html`<sup><a href="#source-${number}">[${number}]</a></sup>`)} `
}

/** The article's data, in JSON that can stand in a page: no text in it ends its element or begins a comment (HTML, section 4.12.1.3), or steers what shows it. */
function jsonLd({ title, series, season, asOf, lead, premiere, sources }: WrittenArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: lead,
    datePublished: asOf,
    dateModified: asOf,
    about: {
      '@type': 'TVSeries',
      name: series,
      containsSeason: {
        '@type': 'TVSeason',
        name: `${series}, season ${season}`,
        seasonNumber: season,
        ...(premiere === null ? {} : { startDate: premiere }),
      },
    },
    citation: sources.map(({ url, title: name, outlet, day }) => {
      const href = safeHref(url)
      return {
        '@type': 'CreativeWork',
        name,
        datePublished: day,
        publisher: { '@type': 'Organization', name: outlet },
        ...(href === null ? {} : { url: href }),
      }
    }),
  }
  return JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? withoutSteering(value) : value))
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** Style of a written article, beyond that of a dossier. */
export const writtenStyle = `
.written { max-width: 40rem; }
.written .answer { font: 1.3rem/1.45 var(--serif); margin-top: 1rem; }
.written section, .written details { padding-top: 1.75rem; }
.written p { font: 1.08rem/1.65 var(--serif); }
.written sup a { text-decoration: none; font: .75rem var(--sans); padding: 0 .1rem; }
.notes { list-style: decimal; padding-inline-start: 1.5rem; }
.notes li { padding: .3rem 0; }
`
