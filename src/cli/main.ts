import { run } from './run.ts'
import { surroundings } from './surroundings.ts'

// Set and not called: process.exit would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), surroundings())
