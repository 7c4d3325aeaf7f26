import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { articleAdvice, collect, tooLarge } from './body.ts'
import { defaultMaxBytes, fetchPage, type FetchOptions, type FetchPage } from './fetch-page.ts'
import { codeOf, SourceError } from './source-error.ts'

/** The bytes of a source, and what is known of them. */
export interface Source {
  readonly bytes: Uint8Array
  /** From the HTTP header or the file's ending. */
  readonly contentType: string | null
  /** The page's address after all redirects; null for files and standard input. */
  readonly url: string | null
  /** What to call it in messages. */
  readonly name: string
}

/** How sources are loaded. */
export interface LoadOptions extends FetchOptions {
  /** Fetches pages; `fetchPage` unless a test gives another. */
  readonly fetch?: FetchPage | undefined
  /** What `-` stands for; the process's standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined
}

const typeOfEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.shtml': 'text/html',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
}
const pageType = /^\s*(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)\s*(?:;|$)/i

/**
 * Loads a file, an http or https address, or standard input (`-`). Files, standard input and private addresses are read only with
 * `allowPrivate`: without it nothing of this machine or its network can be reached, whatever the source says.
 * Throws `SourceError`: exit code 2 for bad input, 3 when an outside service failed.
 */
export async function loadSource(source: string, options: LoadOptions = {}): Promise<Source> {
  const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(source)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return loadPage(source, options)
  if (scheme !== undefined)
    throw new SourceError(2, `${scheme}:// addresses cannot be read: give a file, or an address that begins with http:// or https://`)
  if (options.allowPrivate !== true)
    throw new SourceError(2, `${clip(source)} is no address of a page: give one that begins with http:// or https://`)
  return source === '-' ? loadStdin(options) : loadFile(source, options)
}

async function loadPage(source: string, options: LoadOptions): Promise<Source> {
  const { fetch = fetchPage, stdin: _stdin, ...rest } = options
  const page = await fetch(source, { accepts: isPage, ...rest })
  return { bytes: page.bytes, contentType: page.contentType, url: page.url, name: clip(source) }
}

/** Whether a content type is one that articles have; servers that give none are taken at their bytes. */
function isPage(contentType: string | null): boolean {
  return contentType === null || contentType.trim() === '' || pageType.test(contentType)
}

async function loadStdin(options: LoadOptions): Promise<Source> {
  const name = 'standard input'
  const bytes = await collect(options.stdin ?? process.stdin, options.maxBytes ?? defaultMaxBytes, name, articleAdvice)
  if (bytes.length === 0) throw new SourceError(2, 'standard input is empty: pipe an article into it, or name a file or an address')
  return { bytes, contentType: null, url: null, name }
}

async function loadFile(path: string, options: LoadOptions): Promise<Source> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes
  try {
    const { size } = await checkFile(path)
    if (size > maxBytes) throw tooLarge(path, maxBytes, articleAdvice)
    // Pipes and devices have no size: these are counted while they are read.
    const bytes = await collect(createReadStream(path), maxBytes, path, articleAdvice)
    if (bytes.length === 0) throw new SourceError(2, `${path} is empty: give an article as HTML or plain text`)
    return { bytes, contentType: typeOfEnding[extname(path).toLowerCase()] ?? null, url: null, name: path }
  } catch (error) {
    throw error instanceof SourceError ? error : fileFailure(path, error)
  }
}

async function checkFile(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path)
  if (found.isDirectory()) throw new SourceError(2, `${path} is a folder: name a file in it`)
  return found
}

function fileFailure(path: string, error: unknown): SourceError {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new SourceError(
        2,
        `There is no file ${clip(path)}: ${looksLikeAddress(path) ? `for the page, write https://${path}` : 'check its name'}`,
        error,
      )
    case 'EACCES':
    case 'EPERM':
      return new SourceError(2, `${path} may not be read by this user: check its permissions`, error)
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new SourceError(2, `${clip(path)} is no name of a file: give a file, an address or - for standard input`, error)
    default:
      return new SourceError(
        2,
        `${clip(path)} cannot be read (${codeOf(error) === '' ? 'unknown failure' : codeOf(error)}): check the file and its disk`,
        error,
      )
  }
}

function looksLikeAddress(path: string): boolean {
  return /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|tv|co|io|info|news|uk|de|fr|kr|jp|in)(?:\/|$))/i.test(path)
}

function clip(words: string): string {
  return words.length > 200 ? `${words.slice(0, 200)}…` : words
}
