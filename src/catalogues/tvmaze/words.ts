import type { CrewRole, SeriesKind } from '../../model/index.ts'

/** TVmaze's types that are sorts of ours. A scripted show is sorted by its genres. */
const types: Readonly<Record<string, SeriesKind>> = {
  Animation: 'animation',
  Reality: 'reality',
  'Game Show': 'reality',
  Documentary: 'documentary',
}

/** What sort of series a show is, by TVmaze's type and genres; null where these don't tell. */
export function sortOf(type: string | null, genres: readonly string[]): SeriesKind | null {
  if (type === 'Animation' && genres.includes('Anime')) return 'anime'
  if (type !== null && Object.hasOwn(types, type)) return types[type]!
  if (type !== 'Scripted') return null
  return genres.includes('Comedy') && !genres.includes('Drama') ? 'comedy' : 'drama'
}

/** Which of TVmaze's crew types are roles of ours; composers, editors and casting directors make a show too, but nobody is told of them here. */
const crewTypes: readonly (readonly [pattern: RegExp, role: CrewRole])[] = [
  [/^(?:Co-)?Creator$|^Developer$/, 'creator'],
  [/^Show ?runner$/, 'showrunner'],
  [/\bProducer$/, 'producer'],
  [/^(?:Series |Co-)?Director$/, 'director'],
  [/\bWriter$|^(?:Executive )?Story Editor$/, 'writer'],
]

/** The role of a crew type, or null for one that rows don't tell of. */
export function crewRole(type: string | null): CrewRole | null {
  return type === null ? null : (crewTypes.find(([pattern]) => pattern.test(type))?.[1] ?? null)
}
