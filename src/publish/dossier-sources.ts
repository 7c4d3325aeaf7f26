import type { Day, EvidenceDocument, SourceTier, Testimony } from '../model/index.ts'

/** A document that a dossier rests on, with those that copy it. */
export interface DossierSource {
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly outlet: string
  readonly tier: SourceTier
  readonly day: Day
  readonly claims: number
  readonly versions: number
  /** How many documents copy it. */
  readonly copies: number
}

const tierOrder: readonly SourceTier[] = ['official', 'trade', 'press', 'catalogue', 'aggregator', 'unknown']

/** What was said, and in which documents. */
interface Evidenced {
  readonly documents: readonly EvidenceDocument[]
  readonly testimony: readonly Testimony[]
}

/** The documents that a dossier rests on, those nearest to the series first; copies are counted with their original where that is there. */
export function sourcesOf({ documents, testimony }: Evidenced): readonly DossierSource[] {
  const counts = new Map<string, number>()
  for (const { document } of testimony) counts.set(document, (counts.get(document) ?? 0) + 1)
  const told = documents.filter(({ id }) => counts.has(id))
  const ids = new Set(told.map(({ id }) => id))
  const isCopy = ({ copyOf }: EvidenceDocument): boolean => copyOf !== null && ids.has(copyOf)
  return told
    .filter(document => !isCopy(document))
    .map(({ id, title, url, outlet, published, heard, versions }) => ({
      id,
      title: title === '' ? 'Without a title' : title,
      url,
      outlet: outlet.name,
      tier: outlet.tier,
      day: published ?? heard,
      claims: counts.get(id)!,
      versions,
      copies: told.filter(({ copyOf }) => copyOf === id).length,
    }))
    .toSorted(
      (a, b) => tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1),
    )
}
