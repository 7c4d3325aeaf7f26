import { createHash } from 'node:crypto'
import { sketchOf } from '../copies/index.ts'
import { outletById, outletNamed, outletOf, suppliedOutlet } from '../outlets/index.ts'
import type { Claim, Day, Outlet, Report } from '../model/index.ts'
import type { NewDocument } from '../store/index.ts'
import { copiesAmong } from './copies-among.ts'

/** Where an article comes from, as far as we know it ourselves. */
export interface ArticleOrigin {
  /** The article's own address, or null. */
  readonly url: string | null
  /**
   * Who vouches for the address: `fetched` from there by us, or `supplied` by whoever gave us the bytes. The word of who shows a series counts as such only where we have
   * fetched it from its own site.
   */
  readonly by: 'fetched' | 'supplied'
  /** The address of the feed that the text was taken from, where it was: the text is the feed's, wherever its link leads. */
  readonly feed: string | null
  /** The publisher as the container names it, or null. */
  readonly publisher: string | null
  /** The day on which an archive captured it, or null: it was written by then. */
  readonly captured: Day | null
  readonly heard: Day
}

/** The merged series that an id of a claim means, or null. */
export function mergedId(id: string | null): number | null {
  const [, number] = /^hiatus:(\d{1,9})$/.exec(id ?? '') ?? []
  return number === undefined ? null : Number(number)
}

/** Makes a checked article a document to be recorded. */
export function documentFrom({ article, claims }: Report, origin: ArticleOrigin): NewDocument {
  const { heard } = origin
  const address = origin.url ?? article.url
  const publisher = article.publisher ?? origin.publisher
  const outlet = outletFrom(origin, address, publisher)
  const published = earlier(article.published ?? origin.captured, heard)
  return {
    key: keyFrom(origin, address, outlet, article.text),
    url: address,
    title: article.title,
    outlet: outlet.id,
    isKnown: outlet.tier !== 'unknown',
    publisher,
    published,
    updated: earlier(article.updated, heard),
    seen: seenOn(origin),
    language: article.language,
    sha256: article.sha256,
    text: article.text,
    heard,
    claims: claims.map(claim => ({
      series: mergedId(claim.series.id),
      claim,
      said: saidOn(claim, earlier(article.updated, heard) ?? published, heard),
      outletSaid: saidBy(claim, outlet.id),
    })),
    keys: sketchOf(article.text).keys,
    copiesAmong: copiesAmong(article.text),
  }
}

/** The day on which the text is known to have stood at its address: an archive captured it then, or we fetched it; null where we only have somebody's word. */
export function seenOn({ url, by, captured, heard }: Pick<ArticleOrigin, 'url' | 'by' | 'captured' | 'heard'>): Day | null {
  return earlier(captured, heard) ?? (by === 'fetched' && url !== null ? heard : null)
}

/**
 * The day that a claim speaks from: as the text tells, and never later than the text itself was written or had. A day that lies ahead would make it the latest
 * word for as long.
 */
export function saidOn(claim: Pick<Claim, 'asOf'>, written: Day | null, heard: Day): Day {
  const latest = earlier(written, heard) ?? heard
  return claim.asOf !== null && claim.asOf < latest ? claim.asOf : latest
}

function earlier(day: Day | null, limit: Day): Day | null {
  return day !== null && day > limit ? limit : day
}

/** The outlet whose news the text says that it is; an official one is no voice of a text that others wrote. */
function saidBy({ attribution }: Claim, own: string): string | null {
  const named = attribution === null ? null : outletNamed(attribution)
  if (named === null || named.id === own || outletById(named.id).tier === 'official') return null
  return named.id
}

/** Whose text it is. */
function outletFrom({ by, feed, url }: ArticleOrigin, address: string | null, publisher: string | null): Outlet {
  const known = outletOf({ url: feed ?? address, publisher })
  // An address that stands in the text is nobody's word for it either.
  return by === 'supplied' || url === null ? suppliedOutlet(known) : known
}

/**
 * What makes a document the same one: its address. What somebody supplied, or a feed of another site has, is never a version of what was fetched from there: it cannot
 * replace it.
 */
function keyFrom({ by, feed, url }: ArticleOrigin, address: string | null, outlet: Outlet, text: string): string {
  if (address === null) return `text ${createHash('sha256').update(text).digest('hex')}`
  const key = keyOf(address)
  if (by === 'supplied' || url === null) return `supplied ${key}`
  return feed !== null && outletOf({ url: address, publisher: null }).id !== outlet.id ? `${outlet.id} ${key}` : key
}

/** An address without what changes nothing about the page: the fragment, marks of campaigns, who asks, the name of an index, and the ways to spell host and path. */
export function keyOf(address: string): string {
  const url = new URL(address)
  const names = new Set(url.searchParams.keys())
  for (const name of names) if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid)$/i.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return `${url.host.replace(/\.(?=:|$)/, '').replace(/^www\./, '')}${pathKey(url.pathname)}${url.search}`
}

/** A path in one spelling: letters that need no escape have none, slashes are single, and neither an index nor the form for telephones is named. */
function pathKey(path: string): string {
  return path
    .replace(/%[\da-f]{2}/gi, escape => {
      const sign = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
      return /[\w.~-]/.test(sign) ? sign : escape.toUpperCase()
    })
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/(?:amp\/?)?$/, '')
}
