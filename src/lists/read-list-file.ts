import { listServiceTitles, type ListFileRead, type ListService } from '../model/index.ts'
import { gathering } from './gather.ts'
import { hiatus } from './hiatus/index.ts'
import { imdb } from './imdb/index.ts'
import { ListError } from './list-error.ts'
import { partsOf } from './list-file.ts'
import type { ListReader } from './list-reader.ts'
import { simkl } from './simkl/index.ts'
import { sonarr } from './sonarr/index.ts'
import { trakt } from './trakt/index.ts'
import { tvTime } from './tv-time/index.ts'

/** The services whose files can be read; the first that knows a file reads it. */
export const listReaders: readonly ListReader[] = [hiatus, tvTime, trakt, simkl, sonarr, imdb]

/**
 * Reads a file of somebody's lists, whosever it is or that of one service. What cannot be understood is listed beside what can. Throws a `ListError` where the file as a whole cannot
 * be read.
 */
export function readListFile(bytes: Uint8Array, service: ListService | null = null): ListFileRead {
  const parts = partsOf(bytes)
  const reader = listReaders.find(each => (service === null || each.service === service) && each.recognises(parts))
  if (reader === undefined) {
    const [torn] = parts.flatMap(({ content }) => (content.kind === 'torn' ? [content.error] : []))
    if (torn !== undefined) throw torn
    throw service === null ? new ListError('unknown') : new ListError('other service', listServiceTitles[service])
  }
  const into = gathering()
  reader.read(parts, into)
  for (const { name, content, hasLostLetters } of parts) {
    if (hasLostLetters) into.leaveOut('letters', name)
    if (content.kind === 'torn') into.leaveOut('torn file', content.error.where)
  }
  return into.done(reader.service)
}
