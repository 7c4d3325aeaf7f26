import { compileSieve, type Finding } from '../model/index.ts'
import { anachronismPatterns, findAnachronisms } from './anachronism.ts'
import { findConflicts } from './conflict.ts'
import type { CheckContext } from './context.ts'
import { announcementPatterns, findContradictingAnnouncements } from './contradicting-announcements.ts'
import { findContradictingCounts } from './contradicting-counts.ts'
import { findContradictingFates } from './contradicting-fates.ts'
import { findContradictingPerformers } from './contradicting-performers.ts'
import { findContradictingReleases } from './contradicting-releases.ts'
import { dayWords } from './days.ts'
import { expiredPatterns, findExpired } from './expired.ts'
import { findGarbledNames } from './garbled-names.ts'
import { findImpossible, impossiblePatterns } from './impossible.ts'
import { findMisnamedPeople } from './misnamed-people.ts'
import { findMisnamedSeries, misnamedPatterns } from './misnamed-series.ts'
import { portrayalPatterns } from './portrayals.ts'
import { readingOf, type Reading } from './reading.ts'
import { undated } from './release-words.ts'
import { findSuperseded } from './superseded.ts'
import { findUnsourced, unsourcedPatterns } from './unsourced.ts'

/** Looks for one kind of fault. */
type Finder = (reading: Reading) => Finding[]

/** In order of precedence: of two findings on the same words, the earlier finder's is kept. */
const finders: readonly Finder[] = [
  findImpossible,
  findSuperseded,
  findContradictingFates,
  findContradictingReleases,
  findContradictingPerformers,
  findContradictingAnnouncements,
  findContradictingCounts,
  findAnachronisms,
  findExpired,
  findGarbledNames,
  findMisnamedPeople,
  findMisnamedSeries,
  findConflicts,
  findUnsourced,
]

/** All that the finders look for in the whole text: one walk tells where any of it can be. */
export const soughtPatterns: readonly RegExp[] = [
  dayWords,
  undated,
  ...anachronismPatterns,
  ...announcementPatterns,
  ...expiredPatterns,
  ...impossiblePatterns,
  ...misnamedPatterns,
  ...portrayalPatterns,
  ...unsourcedPatterns,
]
const sieve = compileSieve(soughtPatterns)

/** Looks for all that is wrong with an article; in order of the text, each fault once. */
export function findProblems(context: CheckContext): Finding[] {
  const reading = readingOf(context, sieve)
  const kept = new Map<string, Finding>()
  for (const found of finders.flatMap(find => find(reading))) {
    const key = `${found.kind} ${found.quotes.map(quote => `${quote.start}-${quote.end}`).join(' ')}`
    if (!kept.has(key)) kept.set(key, found)
  }
  return [...kept.values()].toSorted((a, b) => placeOf(a) - placeOf(b))
}

function placeOf(found: Finding): number {
  return found.quotes[0]?.start ?? 0
}
