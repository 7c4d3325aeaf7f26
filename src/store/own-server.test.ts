import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { chmod, chown, cp, lstat, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import test, { after, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { hold } from './holder.fixture.ts'
import { openOwnServer } from './own-server.ts'
import { openStore } from './open-store.ts'
import { batch, series, source } from './rows.fixture.ts'
import { addressIn, endServer, isAlive, removeStalePid } from './server-process.ts'
import { nativeFolder, serverBinaries, type ServerBinaries } from './server-binaries.ts'
import { chooseServerUser } from './server-user.ts'
import { temporaryFolder } from './store.fixture.ts'

const isUnix = process.platform !== 'win32'
const isRoot = process.getuid?.() === 0

/** A data folder for a test; what still runs there is ended with it. */
async function folderFor(test: TestContext): Promise<string> {
  const folder = await temporaryFolder()
  test.after(() => remove(folder))
  return folder
}

async function remove(folder: string): Promise<void> {
  const left = await serverOf(folder)
  if (left !== null) endServer(left, 'SIGQUIT')
  for (let waited = 0; left !== null && isAlive(left) && waited < 2000; waited += 10) await sleep(10)
  await rm(folder, { recursive: true, force: true })
}

/** The data folder of tests that need no new one; each leaves it without a server. */
const shared = await temporaryFolder()
after(() => remove(shared))

/** The process of the server that runs on a data folder, or null. */
async function serverOf(folder: string): Promise<number | null> {
  const pid = (await addressIn(join(folder, 'postgres')))?.pid ?? null
  return pid !== null && isAlive(pid) ? pid : null
}

const holding = `const store = await openStore({ env: process.env }); say('open'); setInterval(() => {}, 1000)`

test('a server is started with the first that needs it, shared, and ended with the last', async () => {
  const folder = shared
  const first = await openOwnServer(folder)
  const second = await openOwnServer(folder)
  assert.equal(second.address.pid, first.address.pid)
  await first.close()
  assert.equal(await serverOf(folder), first.address.pid)
  await second.close()
  assert.equal(await serverOf(folder), null)
})

test('a store keeps its rows, writes them through to the disk, and sorts by code points', async () => {
  const folder = shared
  const store = await openStore({ env: { HIATUS_DATA: folder } })
  const run = await store.beginImport(source())
  await run.write(batch([series('1', { title: 'Příběhy' })]))
  await run.finish()
  const before = await store.catalogueChecksum('telly')
  const { pid, ...connection } = (await addressIn(join(folder, 'postgres')))!
  const client = new Client({ ...connection, database: 'hiatus' })
  await client.connect()
  const { rows } = await client.query(
    `select current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes') as durable,
       current_setting('listen_addresses') as network, lower('ÉŁ') as lower, (select string_agg(x, '' order by x) from unnest('{é,z,Z,a}'::text[]) x) as sorted`,
  )
  await client.end()
  assert.deepEqual(rows[0], { durable: 'ononon', network: isUnix ? '' : '127.0.0.1', lower: 'éł', sorted: 'Zazé' })
  await store.close()
  await store.close()
  assert.equal(await serverOf(folder), null)
  const again = await openStore({ env: { HIATUS_DATA: folder } })
  assert.equal(await again.catalogueChecksum('telly'), before)
  await again.close()
  assert.ok(pid > 0)
})

test('two processes that begin in an empty folder at once come to one server', async t => {
  const folder = await folderFor(t)
  const holders = [1, 2].map(() => hold(holding, { HIATUS_DATA: folder }))
  assert.deepEqual(await Promise.all(holders.map(holder => holder.line())), ['open', 'open'])
  const server = await serverOf(folder)
  await holders[0]!.end('SIGTERM')
  assert.equal(await serverOf(folder), server)
  await holders[1]!.end('SIGTERM')
  assert.equal(await serverOf(folder), null)
})

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${signal} ends the server and the process, by that signal`, { skip: !isUnix }, async () => {
    const folder = shared
    const holder = hold(holding, { HIATUS_DATA: folder })
    await holder.line()
    assert.notEqual(await serverOf(folder), null)
    assert.equal(await holder.end(signal), signal)
    assert.equal(await serverOf(folder), null)
  })
}

test('a program that listens to a signal itself is left to it', { skip: !isUnix }, async () => {
  const folder = shared
  const own = `process.on('SIGTERM', async () => { await store.close(); say('closed'); process.exit(7) });`
  const holder = hold(`${holding};${own} say('listening')`, { HIATUS_DATA: folder })
  await holder.line()
  await holder.line()
  assert.equal(await holder.end('SIGTERM'), 7)
  assert.equal(await holder.line(), 'closed')
  assert.equal(await serverOf(folder), null)
})

test('a process that ends without a word takes a server along that it uses alone', { skip: !isUnix }, async () => {
  const folder = shared
  const holder = hold(`await openStore({ env: process.env }); say('open'); process.exit(4)`, { HIATUS_DATA: folder })
  await holder.line()
  assert.equal(await holder.end('SIGCONT'), 4)
  for (let waited = 0; (await serverOf(folder)) !== null && waited < 10_000; waited += 10) await sleep(10)
  assert.equal(await serverOf(folder), null)
})

test('a server that a killed Hiatus left is taken over, and ended', { skip: !isUnix }, async () => {
  const folder = shared
  const holder = hold(holding, { HIATUS_DATA: folder })
  await holder.line()
  await holder.end('SIGKILL')
  const left = await serverOf(folder)
  assert.notEqual(left, null)
  const server = await openOwnServer(folder)
  assert.equal(server.address.pid, left)
  await server.close()
  assert.equal(await serverOf(folder), null)
})

test('a server that was killed itself is started anew', { skip: !isUnix }, async () => {
  const folder = shared
  const first = await openOwnServer(folder)
  process.kill(first.address.pid, 'SIGKILL')
  const second = await openOwnServer(folder)
  assert.notEqual(second.address.pid, first.address.pid)
  await first.close()
  assert.equal(await serverOf(folder), second.address.pid)
  await second.close()
  assert.equal(await serverOf(folder), null)
})

test("a process that has a dead server's id is not taken for it", { skip: process.platform !== 'linux' }, async t => {
  const folder = shared
  const first = await openOwnServer(folder)
  const file = join(folder, 'postgres', 'postmaster.pid')
  const text = await readFile(file, 'utf8')
  await first.close()
  const other = spawn('sleep', ['60'], { stdio: 'ignore' })
  t.after(() => other.kill())
  await writeFile(file, text.replace(/^\d+/, String(other.pid)))
  const second = await openOwnServer(folder)
  assert.notEqual(second.address.pid, other.pid)
  await removeStalePid(join(folder, 'postgres'), second.address.pid)
  assert.equal(await serverOf(folder), second.address.pid)
  await second.close()
})

test('a long path and one with blanks are no hindrance to a socket', { skip: !isUnix }, async t => {
  const folder = join(await folderFor(t), 'a folder with, blanks', 'x'.repeat(120), 'data')
  const server = await openOwnServer(folder)
  assert.ok(server.address.host.length < 90, server.address.host)
  const { mode } = await stat(server.address.host)
  assert.equal(mode & 0o077, 0, 'nobody else may enter')
  await server.close()
  await rm(server.address.host, { recursive: true, force: true })
})

test('over loopback a server asks for the password', async t => {
  const folder = await folderFor(t)
  const server = await openOwnServer(folder, 'loopback')
  const { pid: _, ...connection } = server.address
  assert.equal(connection.host, '127.0.0.1')
  await assert.rejects(new Client({ ...connection, password: 'wrong', database: 'postgres' }).connect(), { code: '28P01' })
  assert.equal((await stat(join(folder, 'postgres.password'))).mode & 0o077, 0)
  await server.close()
})

test('root starts the server as another user, who gets no more than he needs', { skip: !isRoot }, async t => {
  const folder = await folderFor(t)
  const server = await openOwnServer(folder)
  assert.notEqual((await stat(join(folder, 'postgres'))).uid, 0)
  assert.equal((await stat(folder)).mode & 0o777, 0o711)
  assert.match(await readFile(`/proc/${server.address.pid}/status`, 'utf8'), /^Uid:\s+[1-9]/m)
  await server.close()
  // A folder that was copied by root is given back.
  await chown(join(folder, 'postgres'), 0, 0)
  await (await openOwnServer(folder)).close()
})

test('another user has a server in a folder of his own, which root takes over as it is', { skip: !isRoot }, async t => {
  const folder = await folderFor(t)
  const nobody = chooseServerUser(await readFile('/etc/passwd', 'utf8').then(text => text.replace(/^_?postgres:.*$/gm, '')), 0)!
  await chown(folder, nobody.uid, nobody.gid)
  const holder = hold(holding, { HIATUS_DATA: folder }, nobody)
  assert.equal(await holder.line(), 'open')
  const server = await openOwnServer(folder)
  assert.equal((await stat(join(folder, 'postgres'))).uid, nobody.uid)
  await holder.end('SIGTERM')
  await server.close()
  const again = await openOwnServer(folder)
  assert.match(await readFile(`/proc/${again.address.pid}/status`, 'utf8'), new RegExp(`^Uid:\\s+${nobody.uid}`, 'm'))
  await again.close()
})

test('root has a server in a folder that is closed to all others', { skip: !isRoot || process.platform !== 'linux' }, async t => {
  const above = await folderFor(t)
  const folder = join(above, 'data')
  const server = await openOwnServer(folder)
  assert.equal((await stat(above)).mode & 0o777, 0o700)
  assert.equal((await stat(server.address.host)).mode & 0o077, 0, 'nobody else may enter')
  const second = await openOwnServer(folder)
  assert.equal(second.address.pid, server.address.pid)
  await second.close()
  await server.close()
  assert.equal(await serverOf(folder), null)
  // As a Hiatus leaves it that is killed before it gives the socket's folder away.
  await chown(server.address.host, 0, 0)
  const third = await openOwnServer(folder)
  assert.equal(third.address.host, server.address.host)
  await third.close()
  await rm(server.address.host, { recursive: true })
})

test('programs are made whole where the install script has not run, and copied to where the user may go', { skip: !isUnix }, async t => {
  const folder = await folderFor(t)
  const open = join(folder, 'package', 'native')
  await cp(nativeFolder(), open, { recursive: true, filter: async path => !path.endsWith('.a') && !(await lstat(path)).isSymbolicLink() })
  await cp(join(nativeFolder(), '..', 'package.json'), join(folder, 'package', 'package.json'))
  await chmod(folder, 0o755)
  const runs = ({ postgres }: ServerBinaries): string => execFileSync(postgres, ['--version'], { encoding: 'utf8' })
  const inPlace = await serverBinaries(join(folder, 'copies'), null, open)
  assert.equal(dirname(dirname(inPlace.postgres)), open)
  assert.match(runs(inPlace), /^postgres \(PostgreSQL\) 18/)
  if (!isRoot) return
  await chmod(join(folder, 'package'), 0o700)
  const user = chooseServerUser(await readFile('/etc/passwd', 'utf8'), 0)
  const copied = await serverBinaries(join(folder, 'copies'), user, open)
  assert.ok(copied.postgres.startsWith(join(folder, 'copies')))
  assert.deepEqual(await serverBinaries(join(folder, 'copies'), user, open), copied)
  await rm(join(folder, 'package'), { recursive: true })
  assert.match(runs(copied), /^postgres \(PostgreSQL\) 18/)
})

interface Refusal {
  readonly name: string
  /** Spoils a data folder, and gives the environment to open it by. */
  readonly spoil: (folder: string) => Promise<Record<string, string>>
  readonly exitCode: 2 | 3
  readonly message: RegExp
}

const refusals: readonly Refusal[] = [
  {
    name: 'another version',
    spoil: async folder => {
      await mkdir(join(folder, 'postgres'))
      await writeFile(join(folder, 'postgres', 'PG_VERSION'), '16\n')
      return { HIATUS_DATA: folder }
    },
    exitCode: 2,
    message: /holds a database of PostgreSQL 16, and this Hiatus brings 18: save it with pg_dump/,
  },
  {
    name: 'something else in its place',
    spoil: async folder => {
      await mkdir(join(folder, 'postgres'))
      await writeFile(join(folder, 'postgres', 'letters.txt'), 'Dear Ada')
      return { HIATUS_DATA: folder }
    },
    exitCode: 2,
    message: /holds something that is no database: move it away/,
  },
  {
    name: 'a file where a folder should be',
    spoil: async folder => {
      await writeFile(join(folder, 'file'), '')
      return { HIATUS_DATA: join(folder, 'file', 'data') }
    },
    exitCode: 2,
    message: /^The data folder .* cannot be made: ENOTDIR\. Set HIATUS_DATA/,
  },
  {
    name: 'a damaged database',
    spoil: async folder => {
      await (await openOwnServer(folder)).close()
      await rm(join(folder, 'postgres', 'global', 'pg_control'))
      return { HIATUS_DATA: folder }
    },
    exitCode: 2,
    message: /^The database cannot be started: could not open file/,
  },
  {
    name: 'a setting that is no address',
    spoil: () => Promise.resolve({ DATABASE_URL: 'mysql://localhost/x' }),
    exitCode: 2,
    message: /^DATABASE_URL is no address of a PostgreSQL: it looks like postgres:/,
  },
  {
    name: 'a server that is not there',
    spoil: () => Promise.resolve({ DATABASE_URL: 'postgres://ada@127.0.0.1:1/x' }),
    exitCode: 3,
    message: /^The database server does not answer: connect ECONNREFUSED 127\.0\.0\.1:1\.$/,
  },
]

for (const { name, spoil, exitCode, message } of refusals) {
  test(`refuses ${name} in one line`, async t => {
    const env = await spoil(await folderFor(t))
    await assert.rejects(openStore({ env }), (error: Error & { exitCode?: number }) => {
      assert.match(error.message, message)
      assert.ok(!error.message.includes('\n'))
      assert.equal(error.exitCode, exitCode)
      return true
    })
  })
}
