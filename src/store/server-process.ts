import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, open, readFile, rm, truncate } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, StoreError } from './store-error.ts'
import { folderError, ownRole, passwordFile, startOn, type ServerPlace } from './server-folder.ts'

/** Where a server of our own is reached. */
export interface ServerAddress {
  /** The process of the server. */
  readonly pid: number
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string | undefined
}

/** How a server of our own is set up; all else is as PostgreSQL has it, above all that a commit is on the disk when it is acknowledged. */
const settings: Readonly<Record<string, string>> = {
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  checkpoint_timeout: '15min',
  // One query keeps to one process: parallel ones share memory, which containers are short of.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  unix_socket_permissions: '0700',
  // A server on a socket needs a port only for the name of the socket.
  port: '5432',
}

/** The file that a server writes what it has to say to. */
export function logFile(folder: string): string {
  return `${folder}.log`
}

/**
 * Starts a server and waits until it has written where it is reached, which is before it takes connections. Gives null when another
 * server has the folder already. Throws a `StoreError` when it cannot start. The server lives in a session of its own, so that Ctrl-C in
 * a terminal reaches only us, and it can outlive us while another Hiatus uses it.
 */
export async function startServer(place: ServerPlace, more: Readonly<Record<string, string>> = {}): Promise<ServerAddress | null> {
  const { folder, binaries } = place
  const log = await open(logFile(folder), 'a', 0o600)
  try {
    if ((await log.stat()).size > 1_000_000) await truncate(logFile(folder))
    const from = (await log.stat()).size
    const address = await addressArguments(place)
    const all = Object.entries({ ...settings, ...address, ...more }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    if (process.platform === 'win32') {
      // Windows: pg_ctl takes an administrator's rights away, which the server refuses to run with.
      await pgCtl(place, ['start', '--no-wait', '--log', logFile(folder), '-o', all.map(each => `"${each}"`).join(' ')])
      return await awaitAddress(
        folder,
        ({ pid }) => isAlive(pid),
        () => false,
      )
    }
    const start = startOn(place, folder)
    const options = { ...start.options, stdio: ['ignore', log.fd, log.fd] as ('ignore' | number)[], detached: true }
    const server = spawn(binaries.postgres, ['-D', start.folder, ...all], options)
    let ended: unknown = false
    server.once('error', error => (ended = error))
    server.once('exit', () => (ended = true))
    server.unref()
    const found = await awaitAddress(
      folder,
      ({ pid }) => pid === server.pid,
      () => ended !== false,
    )
    if (found !== null) return found
    const said = `${(await readFile(logFile(folder), 'utf8')).slice(from)}\n${ended instanceof Error ? ended.message : ''}`
    if (/lock file "(?:postmaster\.pid|.*\.lock)" already exists|pre-existing shared memory block/.test(said)) return null
    throw folderError(said)
  } finally {
    await log.close()
  }
}

async function addressArguments(place: ServerPlace): Promise<Record<string, string>> {
  if (place.transport === 'loopback') return { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(await freePort()) }
  return { listen_addresses: '', unix_socket_directories: await socketFolder(place) }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** A socket's path may have 103 bytes at most (macOS; Linux 107), of which its name takes 19. */
const longestSocketFolder = 84

/** The database's own folder, which none but its user may enter, or where its path is too long or closed to him, one like it among temporary files. */
async function socketFolder({ folder, user, isClosed }: ServerPlace): Promise<string> {
  if (!isClosed && Buffer.byteLength(folder) <= longestSocketFolder && !folder.includes(',')) return folder
  const short = join(tmpdir(), `hiatus-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
  const uid = user?.uid ?? process.getuid?.() ?? 0
  try {
    await mkdir(short, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const found = await lstat(short)
  const isClosedToOthers = found.isDirectory() && (found.mode & 0o077) === 0
  // Made by us just now, or by a Hiatus that was ended before it gave the folder away.
  const isToGive = isClosedToOthers && user !== null && found.uid === process.getuid?.()
  if (isToGive) await chown(short, user.uid, user.gid)
  else if (!isClosedToOthers || found.uid !== uid)
    throw new StoreError(2, `${short} is not ours: remove it, or set HIATUS_DATA to a folder with a shorter path.`)
  return short
}

/** Waits for the address of the server that is starting; null when it has ended. */
async function awaitAddress(
  folder: string,
  isIt: (address: ServerAddress) => boolean,
  hasEnded: () => boolean,
): Promise<ServerAddress | null> {
  for (;;) {
    const ended = hasEnded()
    const found = await addressIn(folder)
    if (found !== null && isIt(found)) return found
    if (ended) return null
    await sleep(5)
  }
}

/**
 * The address that the server of a folder has written into its `postmaster.pid`, or null when there is none. The server may have been killed.
 * Lines of the file: https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/utils/pidfile.h
 */
export async function addressIn(folder: string): Promise<ServerAddress | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port, socket, host, , state] = text.split('\n').map(line => line.trim())
  // The last line tells that it is starting or ready: all above it are written by then.
  if (!state || !pid || !port) return null
  const password = socket ? undefined : (await readFile(passwordFile(folder), 'utf8')).trim()
  return { pid: Number(pid), host: socket || host || '127.0.0.1', port: Number(port), user: ownRole, password }
}

/**
 * Ends a server and waits until it is gone: it rolls back what is open, writes everything down and removes its `postmaster.pid`. Throws a
 * `StoreError` when it is still there after a minute.
 */
export async function stopServer(place: ServerPlace, pid: number): Promise<void> {
  if (process.platform === 'win32') return pgCtl(place, ['stop', '--mode=fast', '--wait'])
  endServer(pid, 'SIGINT')
  for (let waited = 0; waited < 60_000; waited += 10) {
    if (!isAlive(pid)) return
    // It has written all down when its file is gone. Where nobody reaps it, its process id stays.
    if ((await addressIn(place.folder))?.pid !== pid && waited > 500) return
    await sleep(10)
  }
  throw new StoreError(3, `The database server (process ${pid}) does not end: look into ${logFile(place.folder)}.`)
}

/** Tells a server to end, by PostgreSQL's signals: SIGINT for at once and in order, SIGQUIT for leaving everything as it is. */
export function endServer(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/** Whether a process of that id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Removes the `postmaster.pid` of a server that is gone, when its process id is taken by another program, as in a container that starts anew, or
 * by what is left of the server where nobody has reaped it. PostgreSQL would take either for the server.
 */
export async function removeStalePid(folder: string, pid: number): Promise<void> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  const [, command, state] = /^\d+ \((.*)\) (\S)/s.exec(status ?? '') ?? []
  if (command === undefined || (command === 'postgres' && state !== 'Z')) return
  if ((await addressIn(folder))?.pid === pid) await rm(join(folder, 'postmaster.pid'), { force: true })
}

function pgCtl(place: ServerPlace, args: readonly string[]): Promise<void> {
  const { folder, options } = startOn(place, place.folder)
  return new Promise((resolve, reject) => {
    execFile(place.binaries.pgCtl, ['--pgdata', folder, ...args], options, (error, _, stderr) => {
      if (error === null) resolve()
      else reject(folderError(`${error.message}\n${stderr}`))
    })
  })
}
