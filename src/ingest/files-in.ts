import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { faultOf, type SourceFault, type SourceNote } from './item.ts'
import { unreadable } from './unreadable.ts'

/** A file that is to be read. */
export interface FoundFile {
  readonly kind: 'file'
  readonly path: string
}

/** What articles and feeds are kept in; other files of a folder are passed over, and can be named themselves. */
const articleEnding = /\.(?:x?html?|shtml|txt|text|md|markdown|xml|rss|atom|rdf|jsonl|ndjson|warc)(?:\.gz)?$/i
/** Folders within folders deeper than this are a loop that no link shows. */
const deepestFolder = 40
/** So many kinds are told by name. */
const mostKinds = 8

/** A file by its path, or the files of a folder with all that is in it, in order. What cannot be read is told, and at the end how many files were passed over and of which kinds. */
export async function* filesIn(path: string, signal: AbortSignal): AsyncGenerator<FoundFile | SourceFault | SourceNote> {
  const passed = new Map<string, number>()
  yield* walk(path, 0, { signal, seen: new Set(), pass: kind => void passed.set(kind, (passed.get(kind) ?? 0) + 1) })
  if (passed.size > 0) yield { kind: 'note', line: `${path}: ${sayPassed(passed)}` }
}

interface Walk {
  readonly signal: AbortSignal
  /** Folders that were there, by their real paths. */
  readonly seen: Set<string>
  /** Counts what is passed over, by its kind. */
  readonly pass: (kind: string) => void
}

async function* walk(path: string, depth: number, on: Walk): AsyncGenerator<FoundFile | SourceFault> {
  on.signal.throwIfAborted()
  let names: readonly string[]
  try {
    const found = await stat(path)
    if (!found.isDirectory()) {
      // What a folder holds beside files and folders waits for a writer, or never ends.
      if (depth > 0 && !found.isFile()) on.pass('no files')
      else if (depth > 0 && hasOtherEnding(path)) on.pass(extname(path).slice(0, 20).toLowerCase())
      else yield { kind: 'file', path }
      return
    }
    // A link to a folder that was there already leads round in a circle.
    const real = await realpath(path)
    if (on.seen.has(real)) return
    on.seen.add(real)
    if (depth > deepestFolder) return on.pass('too deep')
    names = await readdir(path)
  } catch (error) {
    yield faultOf(unreadable(path, error).message)
    return
  }
  for (const name of names.toSorted()) {
    if (name.startsWith('.')) on.pass('hidden')
    // Alone, "-" would be what comes in.
    else yield* walk(name === '-' ? `${path}/${name}` : join(path, name), depth + 1, on)
  }
}

function hasOtherEnding(path: string): boolean {
  return /\.[a-z\d]+$/i.test(path) && !articleEnding.test(path)
}

/** "12 files are passed over: 8 .png, 3 .pdf, 1 hidden (articles are read from …)". */
function sayPassed(passed: ReadonlyMap<string, number>): string {
  const kinds = [...passed].toSorted(([, a], [, b]) => b - a)
  const sum = (of: typeof kinds): number => of.reduce((all, [, number]) => all + number, 0)
  const [all, others] = [sum(kinds), sum(kinds.slice(mostKinds))]
  const said = kinds.slice(0, mostKinds).map(([kind, number]) => `${number.toLocaleString('en')} ${kind}`)
  if (others > 0) said.push(`${others.toLocaleString('en')} others`)
  const counted = all === 1 ? '1 file is' : `${all.toLocaleString('en')} files are`
  return `${counted} passed over: ${said.join(', ')} (a folder gives HTML, text, Markdown, feeds, WARC and JSON Lines; name other files themselves)`
}
