export { own } from './reader.ts'
