export { rating } from './rating.ts'
