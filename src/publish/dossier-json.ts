import type { Fact, Testimony } from '../model/index.ts'
import type { DossierMaterial } from './dossier-material.ts'
import type { Dossier } from './dossier.ts'
import { jsonText } from './json-text.ts'

/** A dossier for programs: the answer, the facts with their values, who says so in which words, and the sources. */
export function dossierJson(
  { id, title, original, asOf, season, answer, timeline, sources, hidden }: Dossier,
  { facts, testimony, outlets, likely }: DossierMaterial,
): string {
  const byId = new Map(testimony.map(each => [each.id, each]))
  const said = (ids: readonly string[]) =>
    ids.map(each => {
      const { claim, outlet, document, said: day }: Testimony = byId.get(each)!
      const { exact, start, end } = claim.quote
      return {
        id: each,
        outlet: outlets.get(outlet)?.name ?? outlet,
        document,
        said: day,
        modality: claim.modality,
        attribution: claim.attribution,
        quote: { exact, start, end },
      }
    })
  const factJson = ({
    key,
    property,
    season: of,
    value,
    polarity,
    status,
    probability,
    since,
    why,
    support,
    opposition,
    others,
  }: Fact) => ({
    key,
    property,
    season: of,
    value,
    polarity,
    status,
    probability,
    since,
    why,
    support: said(support),
    opposition: said(opposition),
    others: others.map(other => ({
      value: other.value,
      polarity: other.polarity,
      probability: other.probability,
      since: other.since,
      support: said(other.support),
    })),
  })
  return jsonText({
    id,
    title,
    original,
    as_of: asOf,
    season,
    answer,
    forecast: likely.forecast,
    facts: facts.map(factJson),
    timeline,
    sources,
    // Of whoever reads on the web: a file has no reader, and nothing is left out of it.
    ...(hidden === null ? {} : { hidden }),
  })
}
