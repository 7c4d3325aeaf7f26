import { readFileSync } from 'node:fs'

/** The version of this Hiatus, from its package.json, which stands two folders up in the sources and in the build. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
