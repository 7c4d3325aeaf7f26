export { imdb } from './imdb.ts'
