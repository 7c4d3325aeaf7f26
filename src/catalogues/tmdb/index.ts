export { tmdb } from './tmdb.ts'
