import type { Claim, Links, Modality, Property } from '../model/index.ts'
import type { Draft } from './scope.ts'

const strength: Readonly<Record<Modality, number>> = { asserted: 2, expected: 1, speculated: 0 }

/**
 * Makes claims of drafts: the same claim told twice is one, at its strongest modality and with what either telling adds;
 * numbered in order of the text.
 */
export function settleDrafts(drafts: readonly Draft[], links: Links): Claim[] {
  const kept = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = identity(draft)
    const earlier = kept.get(key)
    kept.set(key, earlier === undefined ? draft : stronger(earlier, draft))
  }
  return dropWeaker([...kept.values()])
    .toSorted((a, b) => a.quote.start - b.quote.start)
    .map((draft, i) => {
      const { series, ...rest } = draft
      return { ...rest, id: `c${i + 1}`, series: links.series[series]!.ref }
    })
}

function identity(draft: Draft): string {
  const value =
    draft.property === 'cast'
      ? draft.value.person
      : draft.property === 'based_on'
        ? draft.value.work
        : draft.property === 'platform'
          ? draft.value.name
          : draft.property === 'release'
            ? `${draft.value.earliest}/${draft.value.latest}`
            : JSON.stringify(draft.value)
  const season = draft.property === 'platform' || draft.property === 'based_on' || draft.property === 'crew' ? '' : draft.season
  return `${draft.series}|${season}|${draft.property}|${draft.polarity}|${value.toLowerCase()}`
}

/** Of two tellings of one claim, the surer, with the character or author that only the other names. */
function stronger(a: Draft, b: Draft): Draft {
  // Of equals, the telling that gives its day leads: its words say most.
  const [first, second] =
    strength[b.modality] > strength[a.modality] || (strength[b.modality] === strength[a.modality] && a.asOf === null && b.asOf !== null)
      ? [b, a]
      : [a, b]
  const merged = { ...first, attribution: first.attribution ?? second.attribution, asOf: first.asOf ?? second.asOf } as Draft
  if (merged.property === 'cast' && second.property === 'cast' && merged.value.character === null) return { ...merged, value: second.value }
  if (merged.property === 'based_on' && second.property === 'based_on' && merged.value.author === null)
    return { ...merged, value: { ...merged.value, author: second.value.author } }
  return merged
}

/** Properties that a claim can tell of a series as a whole. */
const ofSeries: ReadonlySet<Property> = new Set(['platform', 'crew', 'based_on', 'statement', 'cast'])

/** A claim without a season says nothing beside the same claim with one. */
function dropWeaker(drafts: readonly Draft[]): Draft[] {
  const isWeak = (draft: Draft): boolean => draft.season === null && !ofSeries.has(draft.property)
  if (!drafts.some(isWeak)) return [...drafts]
  const told = new Set(drafts.flatMap(draft => (draft.season === null || ofSeries.has(draft.property) ? [] : [withoutSeason(draft)])))
  return drafts.filter(draft => !isWeak(draft) || !told.has(withoutSeason(draft)))
}

function withoutSeason({ series, property, polarity, value }: Draft): string {
  return `${series}|${property}|${polarity}|${JSON.stringify(value)}`
}
