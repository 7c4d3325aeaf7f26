import type { CrewRole, PlatformRow, SeriesKind } from '../../model/index.ts'

/** What sort of series it is, by TMDB's type, genres and original language; null where these don't tell. */
export function sortOf(type: string | null, genres: readonly string[], language: string | null): SeriesKind | null {
  if (genres.includes('Animation')) return language === 'ja' ? 'anime' : 'animation'
  if (type === 'Documentary' || genres.includes('Documentary')) return 'documentary'
  if (type === 'Reality' || genres.includes('Reality')) return 'reality'
  if (type === 'Miniseries') return 'limited'
  if (type !== 'Scripted' || genres.length === 0) return null
  return genres.includes('Comedy') && !genres.includes('Drama') ? 'comedy' : 'drama'
}

/** Which of TMDB's jobs are roles of ours. */
const jobs: readonly (readonly [pattern: RegExp, role: CrewRole])[] = [
  [/^(?:Co-)?Creator$|^Developed By$/i, 'creator'],
  [/^Showrunner$/, 'showrunner'],
  [/\bProducer$/, 'producer'],
  [/^(?:Series |Co-)?Director$/, 'director'],
  [/^(?:Head |Staff |Co-)?Writer$|^(?:Writing|Screenplay|Teleplay|Story|Scenario Writer|Executive Story Editor|Story Editor)$/, 'writer'],
]

/** The role of a job, or null for one that rows don't tell of. */
export function crewRole(job: string | null): CrewRole | null {
  return job === null ? null : (jobs.find(([pattern]) => pattern.test(job))?.[1] ?? null)
}

/** TMDB's ways of offering a series, as rows name them: what is free or paid by advertisements is streamed as well. */
export const offers: readonly (readonly [key: string, manner: PlatformRow['manner']])[] = [
  ['flatrate', 'streaming'],
  ['free', 'streaming'],
  ['ads', 'streaming'],
  ['rent', 'rent'],
  ['buy', 'buy'],
]

/** TMDB's own codes for languages that ISO 639-1 writes otherwise: it has one for Cantonese. */
export const languageCodes: Readonly<Record<string, string>> = { cn: 'zh', sh: 'sr', mo: 'ro' }
