import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'oxfmt'

/** Writes code that has been learnt, laid out as the formatter does so that a file that is learnt again shows no change where there is none, and tells whether there is. */
export async function writeLearnt(folder: string, file: string, text: string): Promise<void> {
  const rules = JSON.parse(readFileSync(join(import.meta.dirname, '../../.oxfmtrc.json'), 'utf8')) as Record<string, unknown>
  const { $schema: _, ignorePatterns: _ignored, ...options } = rules
  const { code } = await format(file, text, options)
  const path = join(folder, file)
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === code
  if (!isSame) writeFileSync(path, code)
  console.log(`src/forecast/${file}: ${isSame ? 'the same as before' : 'written anew'}`)
}
