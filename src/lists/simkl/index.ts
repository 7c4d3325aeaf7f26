export { simkl } from './simkl.ts'
