import { gunzipSync, constants } from 'node:zlib'
import { SourceError } from '../../ingest/index.ts'

/** The unpacked list is some 20 MB; more than this is something else. */
const mostBytes = 500_000_000

/**
 * The series of a daily list, the best known first: a line of JSON each, `{"id":1399,"original_name":"…","popularity":346.9}`, packed with gzip or not
 * (https://developer.themoviedb.org/docs/daily-id-exports). Throws `SourceError` for a list that is damaged, with the line where it breaks.
 */
export function readIdList(bytes: Uint8Array, name: string): number[] {
  const lines = new TextDecoder().decode(unpack(bytes, name)).split('\n')
  const series: { readonly id: number; readonly popularity: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(line)
    if (entry === null)
      throw new SourceError(2, `${name}, line ${index + 1}: no series in the form of TMDB's daily list of ids: fetch the file again`)
    series.push(entry)
  }
  if (series.length === 0) throw new SourceError(2, `${name} lists no series: fetch the file again`)
  return [...new Set(series.toSorted((a, b) => b.popularity - a.popularity || a.id - b.id).map(({ id }) => id))]
}

function entryOf(line: string): { readonly id: number; readonly popularity: number } | null {
  try {
    const { id, popularity } = JSON.parse(line) as { readonly id?: unknown; readonly popularity?: unknown }
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 1) return null
    return { id, popularity: typeof popularity === 'number' ? popularity : 0 }
  } catch {
    return null
  }
}

function unpack(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    throw new SourceError(2, `${name} is cut off or damaged after line ${linesBefore(bytes)}: fetch it again`, error)
  }
}

/** How many whole lines come out of a gzip before it breaks. */
function linesBefore(bytes: Uint8Array): number {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1').split('\n').length - 1
  } catch {
    return 0
  }
}
