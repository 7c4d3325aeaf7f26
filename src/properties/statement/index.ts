export { statement } from './statement.ts'
