export { starterCatalogue } from './starter.ts'
