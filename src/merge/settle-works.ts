import type { WorkSummary } from '../model/index.ts'
import { personKey, titleKey } from '../names/index.ts'
import { settle, type Said, type Settled } from './settle.ts'

/**
 * What catalogues say that a series is based on. Works agree where they have one title and no two authors; of those that do, the one with the author,
 * and then with the form, stands.
 */
export function settleWorks(said: readonly Said<WorkSummary>[]): Settled<WorkSummary> | null {
  return settle(said, agree, (a, b) => detail(a) > detail(b))
}

function agree(a: WorkSummary, b: WorkSummary): boolean {
  return titleKey(a.title) === titleKey(b.title) && (a.author === null || b.author === null || personKey(a.author) === personKey(b.author))
}

function detail({ author, form }: WorkSummary): number {
  return (author === null ? 0 : 2) + (form === null ? 0 : 1)
}
