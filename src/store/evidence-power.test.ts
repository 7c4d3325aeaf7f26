import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { article } from './evidence.fixture.ts'
import { hold } from './holder.fixture.ts'
import { serverPlace } from './own-server.ts'
import { openStore } from './open-store.ts'
import { addressIn, type ServerAddress } from './server-process.ts'
import { temporaryFolder } from './store.fixture.ts'

const run = promisify(execFile)
const page = 8192

/**
 * A power cut, as far as it can be played on a machine that stays on: the server is killed, and an image of its folder is made of what the disk is known to have. That is the log up to
 * what was flushed when the last document was acknowledged, zeros behind it, and of each page of every other file either what was there at the last checkpoint or what was
 * written since, as chance has it. The server must recover from that alone.
 */
test('a power cut loses nothing that was acknowledged', { skip: process.platform === 'win32' && 'cp is not there' }, async t => {
  const folder = await temporaryFolder()
  t.after(() => rm(folder, { recursive: true, force: true }))
  const data = join(folder, 'data')
  const writer = hold(writing, { HIATUS_DATA: data })
  assert.equal(await writer.line(), 'open')
  const acknowledged: string[] = []
  for (let no = 0; no < 30; no++) acknowledged.push(await writer.line())
  const place = await serverPlace(data)
  const address = (await addressIn(place.folder))!
  await asked(address, 'checkpoint')
  await run('cp', ['-a', place.folder, join(folder, 'checkpoint')])
  for (let no = 0; no < 60; no++) acknowledged.push(await writer.line())
  const [flushed] = await asked(
    address,
    'select file_name as name, file_offset as offset from pg_walfile_name_offset(pg_current_wal_flush_lsn())',
  )
  process.kill(address.pid, 'SIGKILL')
  await writer.end('SIGKILL')
  const sure = acknowledged
  await sleep(300)

  for (let image = 0; image < 3; image++) {
    const disk = join(folder, `image-${image}`)
    await run('cp', ['-a', data, disk])
    const torn = await tear(join(disk, 'postgres'), join(folder, 'checkpoint'), flushed as { name: string; offset: number })
    const after = await openStore({ env: { HIATUS_DATA: disk } })
    const found = new Set((await after.evidenceDocuments(sure)).map(({ id }) => id))
    const said = (await after.testimonyOf(1)).length
    const again = await after.recordDocument(article('a-0', { keys: [1, 0] }))
    await after.close()
    t.diagnostic(`image ${image}: ${torn} pages as they were at the checkpoint; ${found.size} of ${sure.length} acknowledged documents`)
    assert.equal(found.size, sure.length)
    assert.ok(said >= sure.length)
    assert.equal(again.isNew, false)
  }
})

/** Records articles one after the other, and says the id of each that has been acknowledged. */
const writing = `
  const store = await openStore({ env: process.env })
  say('open')
  for (let no = 0; ; no++) say((await store.recordDocument(article('a-' + no, { keys: [no + 1, 0] }))).document)`

async function asked(address: ServerAddress, query: string): Promise<readonly unknown[]> {
  const client = new Client({ ...address, database: 'hiatus' })
  await client.connect()
  const { rows } = await client.query(query)
  await client.end()
  return rows
}

/** Makes a folder what a disk may hold after a power cut: see above. Gives how many pages are as they were. */
async function tear(now: string, before: string, flushed: { readonly name: string; readonly offset: number }): Promise<number> {
  let torn = 0
  for (const name of await readdir(now, { recursive: true })) {
    const path = join(now, name)
    if (!(await stat(path)).isFile() || /\.(?:pid|conf|opts|auto)/.test(name)) continue
    if (name.startsWith('pg_wal/')) await cutLog(path, name.slice('pg_wal/'.length), flushed)
    else if (/^(?:base|global|pg_xact|pg_multixact|pg_subtrans)\//.test(name)) torn += await mix(path, join(before, name))
  }
  return torn
}

async function cutLog(path: string, segment: string, { name, offset }: { readonly name: string; readonly offset: number }): Promise<void> {
  if (!/^[\dA-F]{24}$/.test(segment) || segment < name) return
  const { size } = await stat(path)
  const from = segment > name ? 0 : offset
  const file = await open(path, 'r+')
  await file.write(Buffer.alloc(size - from), 0, size - from, from)
  await file.close()
}

async function mix(path: string, beforePath: string): Promise<number> {
  const [now, before] = [await readFile(path), await readFile(beforePath).catch(() => Buffer.alloc(0))]
  let torn = 0
  const file = await open(path, 'r+')
  for (let at = 0; at < now.length; at += page) {
    const old = before.subarray(at, at + page)
    if (old.equals(now.subarray(at, at + page)) || Math.random() < 0.5) continue
    // A page that was not there yet is a hole.
    const lost = Buffer.alloc(Math.min(page, now.length - at))
    old.copy(lost)
    await file.write(lost, 0, lost.length, at)
    torn++
  }
  await file.close()
  return torn
}
