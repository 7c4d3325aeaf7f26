export { trailer } from './trailer.ts'
