import { fuseSeries, judge, type Evidence } from '../fuse/index.ts'
import type { Day, EvidenceDocument, Fact, Outlet, OutletRecord, Testimony } from '../model/index.ts'
import { calledBy, outletById } from '../outlets/index.ts'
import type { FactChange, Store, StoredDocument } from '../store/index.ts'
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
  const said = await store.testimonyOf(id)
  const stored = await store.evidenceDocuments([...new Set(said.map(({ document }) => document))])
  const gathered = gather(known, said, stored, today)
  return { ...gathered, records: await store.recordsOf([...gathered.outlets.keys()], { leavingOut: id }) }
}

/** What is known of a series of which no article speaks. `records` are those of all catalogues. */
export function catalogueMaterial(known: KnownSeries, records: readonly OutletRecord[], today: Day): SeriesMaterial {
  return { ...gather(known, [], [], today), records }
}

function gather(
  known: KnownSeries,
  said: readonly Testimony[],
  stored: readonly StoredDocument[],
  today: Day,
): Omit<SeriesMaterial, 'records'> {
  const catalogued = catalogueEvidence(known.settled, known.claims, today)
  const testimony = [...said, ...catalogued.testimony].filter(each => each.said <= today)
  const documents = [
    ...stored.map(({ outlet, publisher, ...document }): EvidenceDocument => ({
      ...document,
      outlet: calledBy(outletById(outlet), publisher),
    })),
    ...catalogued.documents,
  ]
  const channels = known.settled.platforms.map(({ value }) => value.name)
  return { known, documents, testimony, outlets: outletsOf(testimony, documents), channels, today }
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
