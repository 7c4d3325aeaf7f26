import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeImdbDumps } from '../bench/corpus/imdb-dumps.ts'
import { SeededRandom } from '../bench/corpus/random.ts'
import type { Identity } from '../src/model/index.ts'
import { newestNames } from '../src/pipeline/index.ts'
import { openStore } from '../src/store/index.ts'

const kills = 20
const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')
const folder = await mkdtemp(join(tmpdir(), 'hiatus-kill-'))
const dumps = join(folder, 'dumps')
after(() => rm(folder, { recursive: true, force: true }))

/** Runs `hiatus import imdb`, and kills it after a time where one is given; true when it came to its end. */
async function importInto(data: string, killAfterMs: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [main, 'import', 'imdb', dumps], {
    env: { ...process.env, HIATUS_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  if (killAfterMs !== null) void sleep(killAfterMs).then(() => child.kill('SIGKILL'))
  const status = await ended
  assert.ok(status === 0 || status === null, `the import failed: ${said}`)
  return status === 0
}

/** All that an import leaves, but for the numbers that it gave to what it merged: these are skipped where a kill took one. */
async function stateOf(data: string): Promise<unknown> {
  const store = await openStore({ env: { HIATUS_DATA: data } })
  const rows = await store.catalogueChecksum('imdb')
  const series = await membersOf(store.seriesIdentities())
  const people = await membersOf(store.peopleIdentities())
  await store.close()
  const names = await newestNames(data)()
  assert.ok(names !== null)
  const found = queries.map(query =>
    names(query, { limit: 20 }).map(({ kind, title, name, year, manner }) => [kind, title, name, year, manner]),
  )
  return { rows, series, people, found: digestOf(found) }
}

const queries = 'abcdefghijklmnopqrstuvwxyz'.split('').flatMap(letter => [letter, `${letter}a`, `the ${letter}`])

async function membersOf(identities: AsyncIterable<readonly Identity[]>): Promise<string> {
  const all: string[] = []
  for await (const batch of identities)
    for (const { members } of batch) all.push(members.map(({ catalogue, id }) => `${catalogue}:${id}`).join(' '))
  return digestOf(all.toSorted())
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

test(`an import that is killed ${kills} times at random moments leaves the same catalogue as one that was not`, async t => {
  await mkdir(dumps)
  await writeImdbDumps(dumps, { seed: 11, titles: 40_000 })
  const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')]
  const start = performance.now()
  assert.ok(await importInto(whole, null))
  let usual = performance.now() - start
  const random = new SeededRandom(process.pid)
  let cut = 0
  let done = false
  // Whatever an import is at when it is killed, over so many kills each of its parts is. One that comes to its end shows how long they take now: the machine has others to serve.
  for (let round = 0; round < 3 * kills && cut < kills; round++) {
    const begun = performance.now()
    const finished = await importInto(killed, 100 + (random.int(0, 1000) / 1000) * usual * (done ? 0.9 : 0.5))
    if (!finished) cut++
    else [done, usual] = [true, performance.now() - begun]
  }
  t.diagnostic(`${cut} were killed before they had ended; one that is not takes ${Math.round(usual)} ms`)
  assert.equal(cut, kills)
  assert.ok(await importInto(killed, null))
  assert.deepEqual(await stateOf(killed), await stateOf(whole))
})
