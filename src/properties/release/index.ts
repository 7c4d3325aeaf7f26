export { release } from './release.ts'
export { seasonExamples } from './which-season.ts'
