import { chmod, chown, lstat, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { codeOf, StoreError } from './store-error.ts'

/** Whom the server runs as. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Accounts that exist for such a purpose, the best first: Debian's and others' `postgres`, macOS' `_postgres`, and everywhere `nobody`. */
const preferred = ['postgres', '_postgres', 'nobody']

/**
 * Chooses the user whom the server runs as when root starts it, since PostgreSQL never runs as root: whoever owns the place already, else one
 * of the accounts in `passwd`, the text of /etc/passwd. Null when there is none.
 */
export function chooseServerUser(passwd: string, owner: number): ServerUser | null {
  const users = passwd.split('\n').flatMap(line => {
    const [name, , uid, gid] = line.split(':')
    // macOS writes its nobody as -2: ids are 32 bits without a sign.
    const user = { name: name ?? '', uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }
    return user.name === '' || user.name.startsWith('#') || user.uid === 0 ? [] : [user]
  })
  const found = owner === 0 ? undefined : users.find(({ uid }) => uid === owner)
  return found ?? preferred.flatMap(name => users.filter(user => user.name === name))[0] ?? users[0] ?? null
}

/** The data folder, and who runs a server there. */
export interface PreparedFolder {
  /** Whom the server must run as, or null for ourselves. */
  readonly user: ServerUser | null
  /** Whether that user may not pass through the folders above: the server is then started within. */
  readonly isClosed: boolean
}

/** Makes the data folder and finds out who runs a server there. Throws a `StoreError` when the folder cannot be made, or nobody can. */
export async function prepareDataFolder(folder: string): Promise<PreparedFolder> {
  if (process.getuid?.() !== 0) {
    await makeFolder(folder)
    return { user: null, isClosed: false }
  }
  const owner = await ownerOf(join(folder, 'postgres'))
  const user = chooseServerUser(await readFile('/etc/passwd', 'utf8').catch(() => ''), owner)
  if (user === null)
    throw new StoreError(
      2,
      'PostgreSQL may not run as root, and this machine has no other user: add one named postgres, or set DATABASE_URL.',
    )
  await makeFolder(folder)
  const made = await stat(folder)
  // A folder that root made for us with a narrow mode is opened for passing through, no more: what is within keeps its own mode.
  if (made.uid === 0 && !mayEnter(made, user)) await chmod(folder, made.mode | 0o011)
  const closed = await closedTo(user, folder)
  if (closed !== null && process.platform !== 'linux') {
    throw new StoreError(
      2,
      `PostgreSQL may not run as root, and the user ${user.name} may not enter ${closed}: set HIATUS_DATA to a folder elsewhere.`,
    )
  }
  return { user, isClosed: closed !== null }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const reason = codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM' ? 'you have no right to' : codeOf(error)
    throw new StoreError(
      2,
      `The data folder ${folder} cannot be made: ${reason}. Set HIATUS_DATA to a folder that you may write to.`,
      error,
    )
  }
}

/** Who owns a folder, or the nearest one above it that exists. */
async function ownerOf(folder: string): Promise<number> {
  const found = await stat(folder).catch(() => null)
  if (found !== null) return found.uid
  return folder === parse(folder).root ? 0 : ownerOf(dirname(folder))
}

/** The first folder on the way to `folder`, itself included, that the user may not pass through; null when the way is open. */
export async function closedTo(user: ServerUser, folder: string): Promise<string | null> {
  const above = dirname(folder)
  const closed = above === folder ? null : await closedTo(user, above)
  return closed ?? (mayEnter(await stat(folder), user) ? null : folder)
}

function mayEnter({ mode, uid, gid }: Stats, user: ServerUser): boolean {
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  return (mode & bit) !== 0
}

/** Gives a folder and all in it to the user. */
export async function giveTo(user: ServerUser, folder: string): Promise<void> {
  await chown(folder, user.uid, user.gid)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!(await lstat(path)).isSymbolicLink()) await chown(path, user.uid, user.gid)
  }
}
