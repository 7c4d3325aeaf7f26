export type { CheckContext } from './context.ts'
export { findProblems } from './find-problems.ts'
