export { crew } from './crew.ts'
