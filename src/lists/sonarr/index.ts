export { sonarr } from './sonarr.ts'
