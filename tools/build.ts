import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Builds `dist` from `src`: JavaScript and declarations by tsc, data files as they are. */
process.chdir(dirname(import.meta.dirname))
rmSync('dist', { recursive: true, force: true })
const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: true })
if (status !== 0) process.exit(status ?? 1)
cpSync('src', 'dist', { recursive: true, filter: source => !source.endsWith('.ts') })
