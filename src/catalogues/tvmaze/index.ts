export { tvmaze } from './tvmaze.ts'
