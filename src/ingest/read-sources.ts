import { systemClock, type Clock } from './clock.ts'
import { fetchPage } from './fetch-page.ts'
import { looksLikeFeed, readFeed, type FeedEntry } from './feed.ts'
import { filesIn } from './files-in.ts'
import { faultOf, pageOf, type SourcePart } from './item.ts'
import { jsonArticles } from './json-articles.ts'
import { reachOfNamed } from './resolve.ts'
import { loadSource, type LoadOptions, type Source } from './source.ts'
import { SourceError } from './source-error.ts'
import { turnstile, type Turnstile } from './turnstile.ts'
import { warcPages } from './warc.ts'

/** How sources are read. */
export interface ReadOptions extends LoadOptions {
  readonly signal: AbortSignal
  readonly clock?: Clock | undefined
}

/** A feed that has so much of an entry's text, in characters of HTML, has the article. */
const wholeText = 1500
/** One page a second from a site: that of a reader in a hurry. */
const pace = { calls: 1, seconds: 1 }
const feedType = /^\s*(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|xml|feed\+json|json)/i
const pageType = /^\s*(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)\s*(?:;|$)/i

/**
 * Reads articles from where they are: a file, a folder with all that is in it, an address of an article or of a feed, a feed in a file, a WARC, JSON Lines, or `-` for what comes in.
 * What cannot be read is told, and the rest goes on.
 */
export async function* readSources(sources: readonly string[], options: ReadOptions): AsyncGenerator<SourcePart> {
  const hosts = new Map<string, Turnstile>()
  const clock = options.clock ?? systemClock
  const enter = (address: string): Promise<void> => {
    const { host } = new URL(address)
    const gate = hosts.get(host) ?? turnstile(pace, clock)
    hosts.set(host, gate)
    return gate.enter(options.signal)
  }
  for (const source of sources) {
    options.signal.throwIfAborted()
    if (/^https?:\/\//i.test(source))
      yield* URL.canParse(source)
        ? orFault(() => fromWeb(source, options, enter))
        : [faultOf(`${source.slice(0, 200)} is no address: check how it is written`)]
    else if (source === '-' || /^[a-z][a-z\d+.-]+:\/\//i.test(source)) yield* orFault(() => fromFile(source, options, enter))
    else yield* fromDisk(source, options, enter)
  }
}

type Enter = (address: string) => Promise<void>

/** What a reading gives, and a fault in the place of what it throws on purpose. */
async function* orFault(read: () => AsyncGenerator<SourcePart>): AsyncGenerator<SourcePart> {
  try {
    yield* read()
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield { kind: 'fault', line: error.message, isOutside: error.exitCode === 3 }
  }
}

async function* fromDisk(path: string, options: ReadOptions, enter: Enter): AsyncGenerator<SourcePart> {
  for await (const found of filesIn(path, options.signal)) {
    if (found.kind === 'file') yield* orFault(() => fromFile(found.path, options, enter))
    else yield found
  }
}

async function* fromFile(path: string, options: ReadOptions, enter: Enter): AsyncGenerator<SourcePart> {
  if (/\.warc(?:\.gz)?$/i.test(path)) yield* warcPages(path, options.signal)
  else if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path)) yield* jsonArticles(path, options.signal)
  else {
    const { signal: _, clock: __, ...rest } = options
    const source = await loadSource(path, rest)
    yield* partsOf(source, { by: 'supplied', options, enter })
  }
}

async function* fromWeb(address: string, options: ReadOptions, enter: Enter): AsyncGenerator<SourcePart> {
  const source = await fetchSource(address, options, enter, type => isPage(type) || feedType.test(type ?? ''))
  yield* partsOf(source, { by: 'fetched', options: { ...options, ...reachOfNamed(new URL(address), options) }, enter })
}

function isPage(type: string | null): boolean {
  return type === null || type.trim() === '' || pageType.test(type)
}

async function fetchSource(
  address: string,
  options: ReadOptions,
  enter: Enter,
  accepts: (type: string | null) => boolean,
): Promise<Source> {
  const { clock: _, stdin: __, fetch = fetchPage, ...rest } = options
  await enter(address)
  const { bytes, contentType, url } = await fetch(address, { ...rest, accepts })
  return { bytes, contentType, url, name: address.slice(0, 200) }
}

interface Origin {
  readonly by: 'fetched' | 'supplied'
  readonly options: ReadOptions
  readonly enter: Enter
}

/** The article that a source is, or those of the feed that it is. */
async function* partsOf({ bytes, contentType, url, name }: Source, { by, options, enter }: Origin): AsyncGenerator<SourcePart> {
  const isFeed = feedType.test(contentType ?? '') || looksLikeFeed(new TextDecoder().decode(bytes.subarray(0, 4000)))
  const feed = isFeed ? readFeed(bytes, url) : null
  if (feed === null) {
    if (isFeed && !isPage(contentType)) yield faultOf(`${name} is no feed that can be read: give a feed in RSS, Atom or JSON Feed`)
    else yield { kind: 'item', bytes, contentType, name, url, by, feed: null, published: null, captured: null, publisher: null }
    return
  }
  for (const [index, entry] of feed.entries.entries()) {
    options.signal.throwIfAborted()
    yield* orFault(() => entryParts(entry, { name: `${name}, entry ${index + 1}`, feed: url, by, publisher: feed.title, options, enter }))
  }
  if (feed.leftOut > 0) {
    const [read, left] = [feed.entries.length, feed.leftOut].map(number => number.toLocaleString('en'))
    yield { kind: 'note', line: `${name}: its first ${read} entries are read, and ${left} more are left out` }
  }
}

interface EntryOrigin extends Origin {
  readonly name: string
  readonly feed: string | null
  readonly publisher: string | null
}

/** An entry's article: its page, or what the feed has of it where that is the whole text or all that there is. */
async function* entryParts({ title, url, published, html }: FeedEntry, origin: EntryOrigin): AsyncGenerator<SourcePart> {
  const { name, feed, by, publisher, options, enter } = origin
  // A file with a feed in it asks for no network: what it has is what is read.
  if (url !== null && by === 'fetched' && (html === null || html.length < wholeText)) {
    try {
      const source = await fetchSource(url, options, enter, isPage)
      yield { kind: 'item', ...source, by: 'fetched', feed: null, published, captured: null, publisher: null }
      return
    } catch (error) {
      // Where its page is not to be had, what the feed has of it is better than nothing.
      if (!(error instanceof SourceError) || html === null) throw error
    }
  }
  if (html === null && title === null) return
  const bytes = pageOf({ title, html: html ?? '' })
  yield { kind: 'item', bytes, contentType: 'text/html; charset=utf-8', name, url, by, feed, published, captured: null, publisher }
}
