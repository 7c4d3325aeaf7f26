import type { CrewRole, FindingKind, Modality, Property, RenewalStatus, Severity } from '../model/index.ts'

/** Properties that a reader takes together; each family has its own underline in the marked text. */
export type Family = 'status' | 'dates' | 'people' | 'facts' | 'story'

/** The families in the order of the legend. */
export const families: readonly { readonly id: Family; readonly label: string; readonly about: string }[] = [
  { id: 'status', label: 'Status', about: 'renewal and trailer' },
  { id: 'dates', label: 'Dates', about: 'release' },
  { id: 'people', label: 'People', about: 'cast and makers' },
  { id: 'facts', label: 'Facts', about: 'episodes, ratings, platform, source work' },
  { id: 'story', label: 'Story', about: 'storyline and statements' },
]

/** How a property is called: as the heading of its claims, and counted. */
export const propertyWords: Readonly<Record<Property, { readonly title: string; readonly label: string; readonly family: Family }>> = {
  renewal: { title: 'Renewal', label: 'Renewal', family: 'status' },
  release: { title: 'Release dates', label: 'Release date', family: 'dates' },
  trailer: { title: 'Trailer', label: 'Trailer', family: 'status' },
  cast: { title: 'Cast', label: 'Cast', family: 'people' },
  crew: { title: 'Makers', label: 'Maker', family: 'people' },
  episodes: { title: 'Episodes', label: 'Episodes', family: 'facts' },
  runtime: { title: 'Running time', label: 'Running time', family: 'facts' },
  platform: { title: 'Where to watch', label: 'Where to watch', family: 'facts' },
  rating: { title: 'Ratings', label: 'Rating', family: 'facts' },
  based_on: { title: 'Source work', label: 'Source work', family: 'facts' },
  statement: { title: 'Statements', label: 'Statement', family: 'story' },
  storyline: { title: 'Storyline', label: 'Storyline', family: 'story' },
}

/** Properties in the order in which a reader wants them. */
export const propertyOrder = Object.keys(propertyWords) as readonly Property[]

/** Whether a word is the name of a property. */
export function isProperty(word: string): word is Property {
  return (propertyOrder as readonly string[]).includes(word)
}

/** What a status says of a season ("season 2"), and what its denial says; and the same when no season is named. */
export const statusWords: Readonly<
  Record<RenewalStatus, { readonly season: readonly [string, string]; readonly series: readonly [string, string] }>
> = {
  renewed: { season: ['Renewed for {}', 'Not renewed for {}'], series: ['Renewed', 'Not renewed'] },
  cancelled: { season: ['Cancelled: no {}', 'Not cancelled: {} stands'], series: ['Cancelled', 'Not cancelled'] },
  ending: { season: ['Ends with {}', 'Does not end with {}'], series: ['Ending', 'Not ending'] },
  undecided: {
    season: ['No decision yet on {}', 'No longer undecided on {}'],
    series: ['No decision yet', 'No longer undecided'],
  },
  in_production: {
    season: ['In production: {}', 'Not in production: {}'],
    series: ['In production', 'Not in production'],
  },
  ordered: { season: ['Ordered: {}', 'Not ordered: {}'], series: ['Ordered', 'Not ordered'] },
}

/** What a role says of whoever has it, and what its denial says. */
export const roleWords: Readonly<Record<CrewRole, readonly [string, string]>> = {
  creator: ['Created by', 'Not created by'],
  director: ['Directed by', 'Not directed by'],
  writer: ['Written by', 'Not written by'],
  showrunner: ['Run by', 'Not run by'],
  producer: ['Produced by', 'Not produced by'],
  company: ['Made by the company', 'Not made by the company'],
}

/** What somebody of a role is. */
export const roleNouns: Readonly<Record<CrewRole, string>> = {
  creator: 'creator',
  director: 'director',
  writer: 'writer',
  showrunner: 'showrunner',
  producer: 'producer',
  company: 'production company',
}

/** How sure a claim is, where it is not stated as a fact. */
export const modalityWords: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  expected: 'expected',
  speculated: 'speculated',
}

/** Whose score a rating is. */
export const ratingWords: Readonly<Record<'audience' | 'critics', string>> = {
  audience: 'by viewers',
  critics: 'by critics',
}

/** What is called wrong, and what that means. */
export const findingWords: Readonly<Record<FindingKind, { readonly label: string; readonly about: string }>> = {
  contradiction: { label: 'Contradiction', about: 'two statements that cannot both hold' },
  superseded: { label: 'Overtaken', about: 'true once; there is later word' },
  expired: { label: 'Date gone by', about: 'the day has passed without the thing' },
  anachronism: { label: 'Out of time', about: 'written before what stands around it' },
  impossible: { label: 'Impossible', about: 'cannot be so at all' },
  misnamed: { label: 'Wrong name', about: 'a name that is another’s, or garbled' },
  conflict: { label: 'At odds with the record', about: 'the catalogue or other evidence says otherwise' },
  unsourced: { label: 'No source', about: 'a report that names no source' },
  copied: { label: 'Copied', about: 'stands elsewhere, and is older there' },
}

/** How much a finding matters: as a word, in the plural, and as a mark. */
export const severityWords: Readonly<Record<Severity, { readonly label: string; readonly many: string; readonly mark: string }>> = {
  error: { label: 'Error', many: 'errors', mark: '✗' },
  warning: { label: 'Warning', many: 'warnings', mark: '!' },
  note: { label: 'Note', many: 'notes', mark: '•' },
}

/** Severities, the gravest first. */
export const severityOrder = Object.keys(severityWords) as readonly Severity[]
