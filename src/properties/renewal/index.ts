export { renewal } from './renewal.ts'
