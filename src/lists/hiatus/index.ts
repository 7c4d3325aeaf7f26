export { hiatus } from './hiatus.ts'
