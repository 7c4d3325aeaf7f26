import { fuseSeries, judge, type Evidence } from '../fuse/index.ts'
import type { Day, EvidenceDocument, Fact, Outlet, Testimony } from '../model/index.ts'
import { calledBy, outletById } from '../outlets/index.ts'
import type { FactChange, Store } from '../store/index.ts'
import { catalogueEvidence } from './catalogue-testimony.ts'
import type { KnownSeries } from './known-series.ts'

/** All that is known of one series on a day: what is said of it, by whom, and in which documents. */
export interface SeriesMaterial extends Evidence {
  readonly known: KnownSeries
  readonly documents: readonly EvidenceDocument[]
}

/** Gathers what is known of a series; null where no catalogue holds it. What was said after the day is left out. */
export async function materialOf(store: Store, known: KnownSeries, today: Day): Promise<SeriesMaterial> {
  const { id } = known.settled
  const [said, catalogued] = [await store.testimonyOf(id), catalogueEvidence(known.settled, known.claims, today)]
  const testimony = [...said, ...catalogued.testimony].filter(each => each.said <= today)
  const stored = await store.evidenceDocuments([...new Set(said.map(({ document }) => document))])
  const documents = [
    ...stored.map(({ outlet, publisher, ...document }): EvidenceDocument => ({
      ...document,
      outlet: calledBy(outletById(outlet), publisher),
    })),
    ...catalogued.documents,
  ]
  const outlets = outletsOf(testimony, documents)
  const records = await store.recordsOf([...outlets.keys()], { leavingOut: id })
  const channels = known.settled.platforms.map(({ value }) => value.name)
  return { known, documents, testimony, outlets, records, channels, today }
}

/** Weighs a series anew and records its facts, and what has come true; gives the facts, and those that have changed. */
export async function weighSeries(
  store: Store,
  known: KnownSeries,
  today: Day,
): Promise<{ readonly facts: readonly Fact[]; readonly changes: readonly FactChange[] }> {
  const material = await materialOf(store, known, today)
  const facts = fuseSeries(material)
  await store.saveOutcomes(known.settled.id, judge({ ...material, facts }))
  return { facts, changes: await store.saveFacts(known.settled.id, facts) }
}

function outletsOf(testimony: readonly Testimony[], documents: readonly EvidenceDocument[]): ReadonlyMap<string, Outlet> {
  const outlets = new Map(documents.map(({ outlet }) => [outlet.id, outlet]))
  for (const { outlet, voice } of testimony) {
    if (!outlets.has(outlet)) outlets.set(outlet, outletById(outlet))
    const [, namedOutlet] = /^outlet:(.+)$/.exec(voice) ?? []
    if (namedOutlet !== undefined && !outlets.has(namedOutlet)) outlets.set(namedOutlet, outletById(namedOutlet))
  }
  return outlets
}
