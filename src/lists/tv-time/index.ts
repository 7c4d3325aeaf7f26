export { tvTime } from './tv-time.ts'
