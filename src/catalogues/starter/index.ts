export { starter } from './reader.ts'
export { starterCatalogue } from './starter.ts'
