export { wikidata } from './reader.ts'
