export { trakt } from './trakt.ts'
