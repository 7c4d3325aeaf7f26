export { basedOn } from './based-on.ts'
