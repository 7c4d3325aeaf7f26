export { sayDay } from './say.ts'
export { findAgainstEvidence, type SeriesEvidence } from './against-evidence.ts'
export type { CheckContext } from './context.ts'
export { findProblems } from './find-problems.ts'
