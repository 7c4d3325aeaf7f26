export { episodes } from './episodes.ts'
