import { importTable } from './import-table.ts'
import type { RoomRules } from './import-table.ts'

/** One import of a file, static or by `import()`, of values or of types. */
export interface Import {
  readonly target: string
  readonly lazy: boolean
}

/** Everything that a source imports or re-exports. */
export function importsIn(source: string): Import[] {
  const code = withoutComments(source)
  const fixed = [...code.matchAll(/^\s*(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)]
  const lazy = [...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]\s*[,)]/g)]
  return [...fixed.map(match => ({ target: match[1]!, lazy: false })), ...lazy.map(match => ({ target: match[1]!, lazy: true }))]
}

/** What the import table forbids in a source file; `path` is relative to `src`, as in `read/html.ts`. */
export function trespassesOf(path: string, source: string): string[] {
  const isTest = /\.(?:test|fixture)\.ts$/.test(path)
  const room = roomOf(path)
  if (room === null) return path === 'hiatus.ts' ? [] : [`${path} stands in no room`]
  const rules = importTable[room]
  if (rules === undefined) return [`${path}: the import table knows no room ${room}`]
  const trespasses = importsIn(source).flatMap(each => forbids(path, room, rules, each, isTest))
  if (!rules.effects && !isTest) trespasses.push(...effectsIn(source).map(effect => `${effect}, but this room is pure`))
  return trespasses.map(trespass => `${path}: ${trespass}`)
}

function forbids(path: string, room: string, rules: RoomRules, { target, lazy }: Import, isTest: boolean): string[] {
  if (target.startsWith('node:')) return rules.effects || isTest ? [] : [`imports ${target}, but this room is pure`]
  if (!target.startsWith('.')) return isTest || isAllowed(target, rules.packages) ? [] : [`imports the package ${target}`]
  const file = resolve(path, target)
  const other = roomOf(file)
  if (other === null) {
    if (file.startsWith('..')) return isTest ? [] : [`imports ${target}, outside of src`]
    return isTest || (lazy && rules.lazy.includes(file))
      ? []
      : [`imports ${file}${rules.lazy.includes(file) ? ' before it is needed' : ''}`]
  }
  if (houseOf(file) === houseOf(path) || (isTest && file.endsWith('.fixture.ts'))) return []
  if (file !== `${houseOf(file)}/index.ts`) return [`imports ${file}, past the door of its room`]
  if (other === room) return isTest || path === `${room}/index.ts` ? [] : [`imports ${file}, a neighbour`]
  return isTest || rules.rooms.includes(other) ? [] : [`imports ${other}, which ${room} may not`]
}

/** Signs that a source reads the clock, draws random numbers or looks at the process. */
function effectsIn(source: string): string[] {
  const code = withoutComments(source)
  const signs = [
    /\bDate\.now\b/,
    /\bnew Date\(\s*\)/,
    /\bMath\.random\b/,
    /\bperformance\.(?:now|timeOrigin|mark)\b/,
    /\bcrypto\.(?:randomUUID|getRandomValues|subtle)\b/,
    /\bprocess\.(?:env|argv|hrtime|cwd|pid|stdout|stderr|platform)\b/,
    /\bset(?:Timeout|Interval|Immediate)\(/,
    /\bfetch\(/,
  ]
  return signs.flatMap(sign => {
    const found = sign.exec(code)
    return found === null ? [] : [`uses ${found[0]}`]
  })
}

function isAllowed(target: string, packages: readonly string[]): boolean {
  return packages.some(allowed => target === allowed || target.startsWith(`${allowed}/`))
}

/** The first folder of a path, or null for a file that stands in none. */
function roomOf(path: string): string | null {
  return path.startsWith('..') || !path.includes('/') ? null : path.slice(0, path.indexOf('/'))
}

/** The folder that has a door: a room, or a folder of `properties` or `catalogues`. */
function houseOf(path: string): string {
  const [room, folder, more] = path.split('/')
  const isNoun = room === 'properties' || room === 'catalogues'
  return isNoun && more !== undefined ? `${room}/${folder}` : room!
}

/** A relative import, resolved against the file that holds it; begins with `..` when it leaves `src`. */
function resolve(path: string, target: string): string {
  const parts = path.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
