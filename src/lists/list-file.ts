import { withoutSteering } from '../model/index.ts'
import { readCsv, type Table } from './csv.ts'
import { ListError } from './list-error.ts'
import { isZip, mostUnpacked, zipEntries } from './zip.ts'

/** One file that somebody gave, or one of those in a zip, with what it turned out to be. */
export interface ListPart {
  /** How it is named to its owner: without folders, and nothing where it came alone. */
  readonly name: string
  readonly content:
    | { readonly kind: 'table'; readonly table: Table }
    | { readonly kind: 'json'; readonly value: unknown }
    | { readonly kind: 'torn'; readonly error: ListError }
    | { readonly kind: 'other' }
  /** Whether it is written in letters that are no UTF-8, some of which are lost. */
  readonly hasLostLetters: boolean
}

/** Opens what somebody gave: the files of a zip, or the one file. Throws a `ListError`. */
export function partsOf(bytes: Uint8Array): readonly ListPart[] {
  if (bytes.length === 0) throw new ListError('empty')
  if (bytes.length > mostUnpacked) throw new ListError('too big')
  if (!isZip(bytes)) return [partOf('', bytes)]
  const named = zipEntries(bytes).map(entry => ({ name: plainName(entry.name), entry }))
  return named
    .filter(({ name, entry }) => !name.startsWith('.') && !entry.name.startsWith('__MACOSX/'))
    .map(({ name, entry }) =>
      /\.(?:csv|json)$/i.test(name) ? partOf(name, entry.bytes()) : { name, content: { kind: 'other' }, hasLostLetters: false },
    )
}

function partOf(name: string, bytes: Uint8Array): ListPart {
  const { text, hasLostLetters } = textOf(bytes)
  const first = /^\s*(.)/.exec(text)?.[1]
  if (first === undefined) return { name, content: { kind: 'other' }, hasLostLetters }
  return { name, content: contentOf(text, name, first === '{' || first === '['), hasLostLetters }
}

/** A torn file among good ones is left to the reader of all of them. */
function contentOf(text: string, name: string, isJson: boolean): ListPart['content'] {
  try {
    return isJson ? { kind: 'json', value: JSON.parse(text) as unknown } : { kind: 'table', table: readCsv(text, name) }
  } catch (error) {
    return { kind: 'torn', error: error instanceof ListError ? error : new ListError('damaged json', name, error) }
  }
}

/** Text as most programs write it; spreadsheets save UTF-16 with a mark in front. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly hasLostLetters: boolean } {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return { text: new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes), hasLostLetters: false }
  } catch {
    return { text: new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes), hasLostLetters: true }
  }
}

function plainName(path: string): string {
  return withoutSteering(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)).slice(0, 120)
}
