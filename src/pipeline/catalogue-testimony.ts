import type { CatalogueClaim, SettledSeries } from '../merge/index.ts'
import type { Claim, Day, EvidenceDocument, Testimony } from '../model/index.ts'
import { catalogueOutlet } from '../outlets/index.ts'

/** What catalogues say of a series, as testimony like any other's, and the documents that it stands in: one for each catalogue. */
export interface CatalogueEvidence {
  readonly testimony: readonly Testimony[]
  readonly documents: readonly EvidenceDocument[]
}

/**
 * Takes what catalogues say as testimony. A catalogue does not tell since when it says so: a premiere that has come is taken as said on its day, what it tells of a season as known since that came, and
 * of the series as known since it began; all else since the catalogue was read. So a past day shows nothing that was ahead of it.
 */
export function catalogueEvidence(settled: SettledSeries, claims: readonly CatalogueClaim[], today: Day): CatalogueEvidence {
  const series = { id: `hiatus:${settled.id}`, title: settled.title.value }
  const began = settled.premiered?.value ?? null
  const readOn = new Map(settled.sources.map(({ name, read }) => [name, read?.slice(0, 10) ?? today]))
  const titles = new Map(settled.sources.map(({ name, title }) => [name, title]))
  const links = new Map(settled.links.map(({ catalogue, value }) => [catalogue, value]))
  const premieres = new Map(
    claims.flatMap(claim => (claim.property === 'release' && claim.season !== null ? [[claim.season, claim.value.latest] as const] : [])),
  )
  const since = ({ catalogue, season }: CatalogueClaim): Day => {
    const came = season === null ? began : (premieres.get(season) ?? (season === 1 ? began : null))
    return came !== null && came.length === 10 && came <= today ? came : (readOn.get(catalogue) ?? today)
  }
  const counts = new Map<string, number>()
  const testimony = claims.map((claim): Testimony => {
    const { catalogue } = claim
    const no = counts.get(catalogue) ?? 0
    counts.set(catalogue, no + 1)
    const { id: outlet } = catalogueOutlet(catalogue, catalogue)
    const document = documentOf(catalogue, settled.id)
    const said = claim.property === 'release' && claim.value.latest <= today ? claim.value.latest : since(claim)
    const exact = sayClaim(claim)
    const stated = {
      id: `c${no}`,
      series,
      season: claim.season,
      property: claim.property,
      value: claim.value,
      polarity: 'affirmed',
      modality: 'asserted',
      attribution: null,
      asOf: null,
      quote: { exact, start: 0, end: exact.length },
      rule: 'catalogue',
    } as Claim
    return { id: `${document}/1/c${no}`, claim: stated, outlet, document, voice: document, said, heard: said, withdrawn: null }
  })
  const documents = [...counts.keys()].map((catalogue): EvidenceDocument => {
    const outlet = catalogueOutlet(catalogue, titles.get(catalogue) ?? catalogue)
    const read = readOn.get(catalogue) ?? today
    // On a past day it is shown as of that day.
    const heard = read < today ? read : today
    return {
      id: documentOf(catalogue, settled.id),
      url: links.get(catalogue) ?? null,
      title: settled.title.value,
      outlet,
      published: null,
      updated: null,
      heard,
      versions: 1,
      copyOf: null,
    }
  })
  return { testimony, documents }
}

function documentOf(catalogue: string, series: number): string {
  return `${catalogueOutlet(catalogue, catalogue).id}:${series}`
}

/** What a catalogue's row says, as its quote: a catalogue has fields and no sentences. */
function sayClaim(claim: CatalogueClaim): string {
  const of = claim.season === null ? '' : `Season ${claim.season}: `
  switch (claim.property) {
    case 'release':
      return `${of}${claim.value.earliest === claim.value.latest ? claim.value.earliest : `${claim.value.earliest} to ${claim.value.latest}`}`
    case 'cast':
      return `${of}${claim.value.person}${claim.value.character === null ? '' : ` as ${claim.value.character}`}`
    case 'crew':
      return `${of}${claim.value.person}, ${claim.value.role}`
    case 'platform':
      return claim.value.name
    case 'episodes':
      return `${of}${claim.value.min} episodes`
    case 'runtime':
      return `${claim.value.min} minutes`
    case 'rating':
      return `${claim.value.value} of ${claim.value.scale}`
    case 'based_on':
      return `${claim.value.work}${claim.value.author === null ? '' : ` by ${claim.value.author}`}`
    case 'renewal':
    case 'trailer':
    case 'storyline':
    case 'statement':
      return claim.property
  }
}
