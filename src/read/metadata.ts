import type { Day } from '../model/index.ts'
import { dayOfData, findDay } from './dates.ts'
import { decodeEntities } from './entities.ts'
import { readJsonLd } from './json-ld.ts'
import type { Page } from './page.ts'

/** What a page's own data says of its article. */
export interface Metadata {
  readonly title: string
  readonly publisher: string | null
  readonly published: Day | null
  readonly updated: Day | null
  /** ISO 639-1 code that the page gives itself, or null. */
  readonly language: string | null
  /** The day in a visible line that the markup points out. */
  readonly visible: Day | null
}

/** Names under which pages give the day of publication, the surest first. */
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'published_time',
  'published-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'pub-date',
  'date.published',
  'article.published',
  'article_date_original',
  'article.created',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'prism.publicationdate',
  'bt:pubdate',
  'rnews:datepublished',
  'vr:published_time',
  'cxenseparse:recs:publishtime',
  'shareaholic:article_published_time',
  'analyticsattributes.articledate',
  'displaydate',
  'iso-8601-publish-date',
  'ptime',
  'created',
  'datecreated',
  'date',
]
const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'og:article:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'last_modified',
  'modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'date.modified',
  'article.updated',
  'updated_time',
  'parsely-updated-date',
  'revised',
]
const siteNames = [
  'og:site_name',
  'application-name',
  'twitter:app:name:iphone',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
]
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title', 'headline', 'title']

/** Reads title, publisher, days and language from a page's JSON-LD, its `<meta>` and `<time>` elements and its headings. */
export function readMetadata(page: Page): Metadata {
  const data = readJsonLd(page.jsonLd)
  const site = firstOf(page, siteNames.slice(0, 1))
  const publisher = site ?? clean(data?.publisher ?? null) ?? firstOf(page, siteNames.slice(1))
  const visible = visibleDay(page.hints)
  return {
    title: titleOf(page, clean(data?.headline ?? null), publisher),
    publisher,
    published: dayIn(data?.published) ?? firstDay(page, publishedNames) ?? timeDay(page, 'published') ?? timeDay(page, null),
    updated: dayIn(data?.modified) ?? firstDay(page, updatedNames) ?? timeDay(page, 'updated'),
    language: languageOf(page),
    visible,
  }
}

function dayIn(value: string | null | undefined): Day | null {
  return value === null || value === undefined ? null : dayOfData(value)
}

function firstOf(page: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const value = page.meta.get(name)
    if (value !== undefined && value !== '') return value
  }
  return null
}

function firstDay(page: Page, names: readonly string[]): Day | null {
  for (const name of names) {
    const day = dayIn(page.meta.get(name))
    if (day !== null) return day
  }
  return null
}

/** The day of a `<time>` by its role; without one, of the first after the heading, for lists of other articles stand further down. */
function timeDay(page: Page, role: 'published' | 'updated' | null): Day | null {
  const time = page.times.find(element => element.role === role && (role !== null || element.afterHeading))
  return time === undefined ? null : dayOfData(time.datetime)
}

const otherDates = /\b(?:releas|premier|season|episode|airs?\b|trailer|until|coming)/i

function visibleDay(hints: readonly string[]): Day | null {
  let updated: Day | null = null
  for (const hint of hints) {
    const dated = findDay(hint)
    if (dated === null || dated.start > 100) continue
    const before = hint.slice(0, dated.start)
    if (otherDates.test(before)) continue
    if (!/\b(?:updated|modified)\b[^|•·]*$/i.test(before)) return dated.day
    updated ??= dated.day
  }
  return updated
}

function titleOf(page: Page, headline: string | null, publisher: string | null): string {
  const given = headline ?? firstOf(page, titleNames.slice(0, 1))
  if (given !== null) return withoutSite(given, publisher, page.headings)
  // Of several headings of the first rank, the article's own is the one that the page's title begins with.
  const heading =
    page.headings.find(words => words.length > 8 && page.title.startsWith(words)) ?? (page.headings.length === 1 ? page.headings[0]! : null)
  if (heading !== null && heading.length > 8) return heading
  return withoutSite(page.title !== '' ? page.title : (firstOf(page, titleNames) ?? page.headings[0] ?? ''), publisher, page.headings)
}

/** A title without the site's name at its end or start: "Title - Site", "Title | Section | Site". */
function withoutSite(title: string, publisher: string | null, headings: readonly string[]): string {
  const lead = /^([^|•·»«–—]{2,40})\s+[|•·»–—]\s+(.{8,})$/u.exec(title)
  let rest = lead !== null && publisher !== null && fold(lead[1]!) === fold(publisher) ? lead[2]! : title
  for (let i = 0; i < 2; i++) {
    const cut = /^(.{8,}?)\s+[|•·»«–—-]\s+([^|•·»«–—]{2,40})$/u.exec(rest)
    if (cut === null) break
    const tail = cut[2]!
    const isSite = publisher !== null && fold(tail).includes(fold(publisher).slice(0, 20))
    const isHeading = headings.some(heading => fold(heading) === fold(cut[1]!))
    // Without knowing the site, only a bar or a short tail of capitalised words is surely cut.
    if (!isSite && !isHeading && !(title === rest && headings.length === 0 && publisher === null && /\s[|»]\s[^|»]*$/.test(rest))) break
    rest = cut[1]!
  }
  return rest.trim()
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function clean(words: string | null): string | null {
  if (words === null) return null
  const plain = decodeEntities(words.slice(0, 1000).replace(/<[^<>]{1,100}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? null : plain
}

function languageOf(page: Page): string | null {
  const given = page.language ?? page.meta.get('og:locale') ?? page.meta.get('content-language') ?? page.meta.get('inlanguage') ?? ''
  return /^[a-z]{2}(?=$|[-_])/i.exec(given.trim())?.[0].toLowerCase() ?? null
}
