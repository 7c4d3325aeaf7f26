export { release } from './release.ts'
