import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, StoreError } from './store-error.ts'
import type { ServerBinaries } from './server-binaries.ts'
import { giveTo, type ServerUser } from './server-user.ts'

/** The name of the superuser in a server of our own. */
export const ownRole = 'hiatus'

/** Where a server of our own lives, and what runs it. */
export interface ServerPlace {
  /** The folder of the database. */
  readonly folder: string
  readonly binaries: ServerBinaries
  /** Whom the server runs as, or null for ourselves. */
  readonly user: ServerUser | null
  /** Whether that user may not pass through the folders above. */
  readonly isClosed: boolean
  /** Over a socket in the file system, which other users cannot open, or where there is none, over TCP on loopback with a password. */
  readonly transport: 'socket' | 'loopback'
}

/** How a program of PostgreSQL is started on a folder. */
export interface Start {
  /** What it is told that the folder is. */
  readonly folder: string
  readonly options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string; readonly uid?: number; readonly gid?: number }
}

/**
 * How a program of PostgreSQL is started on a folder: with nothing of the environment that would lead it elsewhere, and where its user may not pass
 * through the folders above, within the folder. We enter it while we are root, and the program finds it as the one that it is in: Linux asks no right
 * to that.
 */
export function startOn({ user, isClosed }: Pick<ServerPlace, 'user' | 'isClosed'>, folder: string): Start {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
  const env = Object.fromEntries(kept.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  const options = { env: { ...env, LC_ALL: 'C', TZ: 'UTC' }, ...(user === null ? {} : { uid: user.uid, gid: user.gid }) }
  return isClosed ? { folder: '/proc/self/cwd', options: { ...options, cwd: folder } } : { folder, options: { ...options, cwd: '/' } }
}

/** The file that holds the password of a server on loopback. */
export function passwordFile(folder: string): string {
  return `${folder}.password`
}

/**
 * Makes the database's folder if there is none: complete or not at all, whoever else does so at the same time. Text is UTF-8, and is compared and
 * sorted by code points, so that all machines agree (PostgreSQL's builtin collation C.UTF-8). Throws a `StoreError` when the folder
 * cannot be made, or holds something else or another version's database.
 */
export async function prepareServerFolder(place: ServerPlace): Promise<void> {
  const { folder, binaries, user } = place
  const version = await versionIn(folder)
  if (version === null) return makeServerFolder(place)
  if (version !== binaries.major) {
    throw new StoreError(
      2,
      `${folder} holds a database of PostgreSQL ${version}, and this Hiatus brings ${binaries.major}: save it with pg_dump of the Hiatus that made it, or set HIATUS_DATA to another folder.`,
    )
  }
  const { uid } = await stat(folder)
  if (user !== null && uid === 0) return giveTo(user, folder)
  if (user === null && process.getuid !== undefined && uid !== process.getuid())
    throw new StoreError(2, `${folder} belongs to another user (${uid}): start Hiatus as that user, or set HIATUS_DATA to another folder.`)
}

async function versionIn(folder: string): Promise<string | null> {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw new StoreError(2, `${folder} cannot be read (${codeOf(error)}): start Hiatus as the user who made it.`, error)
  })
  if (version !== null) return version.trim()
  const entries = await readdir(folder).catch(() => [])
  if (entries.length > 0)
    throw new StoreError(2, `${folder} holds something that is no database: move it away, or set HIATUS_DATA elsewhere.`)
  return null
}

async function makeServerFolder(place: ServerPlace): Promise<void> {
  const { folder, binaries, user, transport } = place
  await removeParts(folder)
  const part = await mkdtemp(`${folder}-part-`)
  const password = `${part}.password`
  try {
    if (user !== null) await chown(part, user.uid, user.gid)
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const rights = [`--auth-local=${transport === 'socket' ? 'trust' : 'reject'}`]
    if (transport === 'socket') rights.push('--auth-host=reject')
    else {
      await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600 })
      if (user !== null) await chown(password, user.uid, user.gid)
      rights.push('--auth-host=scram-sha-256', `--pwfile=${password}`)
    }
    const start = startOn(place, part)
    await initialise(binaries.initdb, [`--pgdata=${start.folder}`, `--username=${ownRole}`, ...locale, ...rights], start)
    if (transport === 'loopback') await rename(password, passwordFile(folder))
    await rename(part, folder)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    await rm(password, { force: true })
    // Another Hiatus was quicker.
    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(codeOf(error)) || (await versionIn(folder)) === null) throw error
  }
}

/** Removes what a Hiatus left that was ended while it made the folder. */
async function removeParts(folder: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000
  for (const name of await readdir(dirname(folder))) {
    const path = join(dirname(folder), name)
    if (!name.startsWith(`${basename(folder)}-part-`)) continue
    const found = await stat(path).catch(() => null)
    if (found !== null && found.mtimeMs < hourAgo) await rm(path, { recursive: true, force: true })
  }
}

function initialise(initdb: string, args: readonly string[], { options }: Start): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(initdb, args, options, (error, _, stderr) => {
      if (error === null) resolve()
      else reject(folderError(`${error.message}\n${stderr}`))
    })
  })
}

const reasons: readonly (readonly [sign: RegExp, message: string])[] = [
  [/No space left on device|ENOSPC|Disk quota/i, 'The disk is full: the database needs 40 MB to begin with.'],
  [
    /could not look up effective user ID/i,
    'PostgreSQL runs only as a user who has a name on this machine: add one to /etc/passwd, or set DATABASE_URL.',
  ],
  [/Permission denied|EACCES/i, 'The data folder may not be written to: set HIATUS_DATA to a folder that you may write to.'],
  [
    /ENOENT|ENOEXEC|error while loading shared libraries|not found/i,
    'The programs of PostgreSQL do not run on this machine: set DATABASE_URL to a server of your own.',
  ],
]

/** What PostgreSQL says when it makes or opens a database, as an error for the user. */
export function folderError(said: string): StoreError {
  const reason = reasons.find(([sign]) => sign.test(said))?.[1]
  const lines = said.trim().split('\n')
  const line = lines.findLast(each => /FATAL|PANIC|error:|could not/i.test(each)) ?? lines.at(-1) ?? ''
  return new StoreError(
    2,
    reason ?? `The database cannot be started: ${line.replace(/^.*?(?:FATAL|PANIC|error|postgres): *|^but /, '')}`,
    new Error(said),
  )
}
