import type { FactStatus, Property, SourceTier } from '../model/index.ts'

/** How sure a fact is: in a word, as a sign, and what that means. */
export const factStatusWords: Readonly<Record<FactStatus, { readonly label: string; readonly sign: string; readonly about: string }>> = {
  confirmed: { label: 'Confirmed', sign: '✓', about: 'officially said, or by several sources of their own' },
  likely: { label: 'Likely', sign: '◐', about: 'one known source says so' },
  disputed: { label: 'Disputed', sign: '≠', about: 'known sources say otherwise' },
  rumoured: { label: 'Rumour', sign: '?', about: 'nobody who is known says so' },
  expired: { label: 'Gone by', sign: '✕', about: 'the time is over, and nobody says that it came' },
  unknown: { label: 'Not known', sign: '–', about: 'nobody has said' },
}

/** What sort of source it is, in words. */
export const tierWords: Readonly<Record<SourceTier, { readonly label: string; readonly about: string }>> = {
  official: { label: 'Official', about: 'makes or shows series' },
  catalogue: { label: 'Catalogue', about: 'lists series and episodes' },
  trade: { label: 'Trade press', about: 'reports on those who make series' },
  press: { label: 'Press', about: 'newspapers, agencies, magazines' },
  aggregator: { label: 'Gathers from others', about: 'repeats more than it reports' },
  unknown: { label: 'Unknown site', about: 'a site of which nothing is known' },
}

/** The rows of a dossier in their order: what each is called, and what is said where nothing is known. `{}` is the season. */
export const dossierRows: readonly { readonly property: Property; readonly title: string; readonly missing: string | null }[] = [
  { property: 'renewal', title: 'Renewal', missing: 'Nobody has said whether {} is to come.' },
  { property: 'release', title: 'Release', missing: 'No date has been given for {}.' },
  { property: 'trailer', title: 'Trailer', missing: 'Nothing has been said of a trailer of {}.' },
  { property: 'cast', title: 'Cast', missing: 'Nobody has been named for {}.' },
  { property: 'crew', title: 'Makers', missing: null },
  { property: 'platform', title: 'Where to watch', missing: 'No channel or service has been named.' },
  { property: 'episodes', title: 'Episodes', missing: 'Nobody has said how many episodes {} will have.' },
  { property: 'runtime', title: 'Running time', missing: null },
  { property: 'storyline', title: 'Storyline', missing: null },
  { property: 'statement', title: 'Statements', missing: null },
  { property: 'rating', title: 'Ratings', missing: null },
  { property: 'based_on', title: 'Source work', missing: null },
]

/** Says a probability as people do: "about 9 in 10", "98 in 100", "1 in 20". */
export function sayChance(probability: number): string {
  if (probability >= 0.995) return 'over 99 in 100'
  if (probability >= 0.95) return `${Math.round(probability * 100)} in 100`
  if (probability <= 0.07) return 'under 1 in 10'
  return `about ${Math.max(1, Math.min(9, Math.round(probability * 10)))} in 10`
}
