import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { codeOf, explained, StoreError } from './store-error.ts'
import { rootsFolder } from './data-folder.ts'
import { prepareDataFolder } from './server-user.ts'
import { serverBinaries } from './server-binaries.ts'
import { prepareServerFolder, type ServerPlace } from './server-folder.ts'
import { addressIn, endServer, isAlive, logFile, removeStalePid, startServer, stopServer, type ServerAddress } from './server-process.ts'

/** A server of our own, as long as we use it. */
export interface OwnServer {
  readonly address: ServerAddress
  /** Leaves it, and ends it unless another Hiatus uses it. */
  readonly close: () => Promise<void>
}

/** What a Hiatus that comes, stays and goes tells others by: an advisory lock, shared by all that use the server, and a channel. */
const presence = 4_842_313
const channel = 'hiatus_arrives'
const longestWait = 60_000

/**
 * Opens the server of a data folder: the one that runs, be it another Hiatus's or left over by one that was killed, or else one that is started
 * now, with its folder made first if there is none. The last Hiatus to leave ends the server. Throws a `StoreError` with one line when that
 * cannot be done.
 */
export async function openOwnServer(dataFolder: string, transport?: ServerPlace['transport']): Promise<OwnServer> {
  const place = await serverPlace(dataFolder, transport)
  await prepareServerFolder(place)
  for (const until = Date.now() + longestWait; Date.now() < until; await sleep(10)) {
    const address = (await addressIn(place.folder)) ?? (await startServer(place))
    const present = address === null ? null : await enter(address)
    if (address !== null && present !== null) return { address, close: () => leave(place, address, present) }
    if (address !== null && isAlive(address.pid)) await removeStalePid(place.folder, address.pid)
    else if (address !== null) await startServer(place)
  }
  throw new StoreError(3, `The database server of ${place.folder} neither answers nor ends: look into ${logFile(place.folder)}.`)
}

/** Finds out where a server of a data folder lives, and what runs it. */
export async function serverPlace(dataFolder: string, transport: ServerPlace['transport'] = usualTransport()): Promise<ServerPlace> {
  const { user, isClosed } = await prepareDataFolder(dataFolder)
  const binaries = await serverBinaries(isClosed ? rootsFolder : dataFolder, user)
  return { folder: join(dataFolder, 'postgres'), binaries, user, isClosed, transport }
}

function usualTransport(): ServerPlace['transport'] {
  return process.platform === 'win32' ? 'loopback' : 'socket'
}

/** Our own presence at a server. */
interface Presence {
  readonly client: Client
  /** Whether no other Hiatus has come since we have been here. */
  readonly isAlone: () => boolean
  readonly forget: () => void
}

/** Takes our place at a server; null when it is not there yet or going. */
async function enter(address: ServerAddress): Promise<Presence | null> {
  const client = new Client({ ...address, database: 'postgres', application_name: `hiatus, process ${process.pid} on ${hostname()}` })
  let isLost = false
  client.on('error', () => (isLost = true))
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [presence])
    let isAlone = rows[0].alone as boolean
    client.on('notification', () => (isAlone = false))
    // Whoever is about to end the server holds the lock alone: waiting for it then ends with the server.
    await client.query('select pg_advisory_lock_shared($1)', [presence])
    if (isAlone) await client.query('select pg_advisory_unlock($1)', [presence])
    else await client.query(`notify ${channel}`)
    // A process that ends without closing us still ends a server that is ours alone.
    const end = (): void => {
      if (isAlone && !isLost) endServer(address.pid, 'SIGINT')
    }
    process.once('exit', end)
    return { client, isAlone: () => isAlone, forget: () => process.removeListener('exit', end) }
  } catch (error) {
    await client.end().catch(() => undefined)
    if (isGoing(error) || isLost) return null
    throw explained(error)
  }
}

/** Whether a server that does not answer so may be starting, ending or gone. */
function isGoing(error: unknown): boolean {
  return /^(?:ENOENT|ECONN.*|EPIPE|57P0[1-3])$/.test(codeOf(error)) || /Connection terminated/.test(String(error))
}

async function leave(place: ServerPlace, address: ServerAddress, { client, forget }: Presence): Promise<void> {
  forget()
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [presence])
    const { rows } = await client.query('select pg_try_advisory_lock($1) as last', [presence])
    if (rows[0].last === true) await stopServer(place, address.pid)
  } catch (error) {
    // A server that is gone needs no ending.
    if (error instanceof StoreError) throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}
