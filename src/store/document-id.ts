import { createHash } from 'node:crypto'

/** The id of a document, from its key: the same in every store. */
export function documentId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}
