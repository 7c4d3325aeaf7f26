export { storyline } from './storyline.ts'
