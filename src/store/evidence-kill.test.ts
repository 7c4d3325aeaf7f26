import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { article } from './evidence.fixture.ts'
import { hold } from './holder.fixture.ts'
import { openOwnServer } from './own-server.ts'
import { openStore } from './open-store.ts'
import { storeFixture, temporaryFolder } from './store.fixture.ts'
import type { Store } from './store.ts'

const { freshDatabase } = storeFixture()
/** How often the process is killed; `HIATUS_KILLS=100` for a longer trial. */
const kills = Number(process.env['HIATUS_KILLS'] ?? 20)
const claims = 12

/** Records articles one after the other, each with a dozen claims, and says the name of each that has been acknowledged. */
const recording = `
  const store = await openStore({ env: process.env })
  say('open')
  for (let no = 0; ; no++) {
    const name = process.env.RUN + '-' + no
    const said = Array.from({ length: ${claims} }, (_, at) => ({ series: 1, claim: claimOf('renewed', 'c' + at), said: '2022-06-06', outletSaid: null }))
    await store.recordDocument({ ...article(name), keys: [no + 1, 0], claims: said.map((each, at) => ({ ...each, claim: { ...each.claim, season: at } })) })
    say(name)
  }`

/** How many claims each document has that is stored. */
async function storedIn(store: Store): Promise<ReadonlyMap<string, number>> {
  const testimony = await store.testimonyOf(1)
  const titles = new Map(
    (await store.evidenceDocuments([...new Set(testimony.map(each => each.document))])).map(each => [each.id, each.title]),
  )
  const counts = new Map<string, number>()
  for (const { document } of testimony) counts.set(titles.get(document)!, (counts.get(titles.get(document)!) ?? 0) + 1)
  return counts
}

/** Lets a process record, by such statements, until it is killed at a random moment; gives what was acknowledged. */
async function recordUntilKilled(
  statements: string,
  run: number,
  env: NodeJS.ProcessEnv,
  end: (holder: ReturnType<typeof hold>) => Promise<void>,
): Promise<string[]> {
  const holder = hold(statements, { ...env, RUN: String(run) })
  assert.equal(await holder.line(), 'open')
  const said: string[] = []
  const reading = (async () => {
    for (;;) said.push(await holder.line())
  })().catch(() => undefined)
  await sleep(30 + Math.random() * 150)
  await end(holder)
  await reading
  return said.filter(line => line.startsWith(`${run}-`))
}

test(`an ingest that is killed ${kills} times loses nothing that was acknowledged, and stores nothing twice or in part`, async t => {
  const { host, user, password, port, database } = await freshDatabase()
  const url = `postgres://${user}:${String(password ?? '')}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`
  const said: string[] = []
  for (let run = 0; run < kills; run++)
    said.push(...(await recordUntilKilled(recording, run, { DATABASE_URL: url }, async holder => void (await holder.end('SIGKILL')))))
  const store = await openStore({ env: { DATABASE_URL: url } })
  t.after(store.close)
  const stored = await storedIn(store)
  t.diagnostic(`${kills} kills, ${said.length} documents acknowledged, ${stored.size} stored`)
  assert.ok(said.length >= kills / 2)
  for (const name of said) assert.equal(stored.get(name), claims, name)
  for (const [name, count] of stored) assert.equal(count, claims, name)
})

test('forecasts that were acknowledged survive a kill, all that were given together or none', async t => {
  const { host, user, password, port, database } = await freshDatabase()
  const url = `postgres://${user}:${String(password ?? '')}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`
  const together = 300
  const keeping = `
    const store = await openStore({ env: process.env })
    say('open')
    for (let no = Number(process.env.RUN) * 1e6; ; no += ${together}) {
      await store.keepForecasts(Array.from({ length: ${together} }, (_, at) => kept(no + at)))
      say(process.env.RUN + '-' + no)
    }`
  const said: string[] = []
  for (let run = 0; run < 5; run++)
    said.push(...(await recordUntilKilled(keeping, run, { DATABASE_URL: url }, async holder => void (await holder.end('SIGKILL')))))
  const store = await openStore({ env: { DATABASE_URL: url } })
  t.after(store.close)
  const stored = new Set<number>()
  for await (const batch of store.keptForecasts()) for (const { series } of batch) stored.add(series)
  t.diagnostic(`${said.length * together} forecasts acknowledged, ${stored.size} kept`)
  assert.ok(said.length > 0)
  assert.equal(stored.size % together, 0)
  for (const line of said) {
    const from = Number(line.split('-')[1])
    for (let at = 0; at < together; at++) assert.ok(stored.has(from + at), line)
  }
})

test('a database server that is killed under an ingest loses nothing that was acknowledged', async t => {
  const folder = await temporaryFolder()
  t.after(() => rm(folder, { recursive: true, force: true }))
  const said: string[] = []
  for (let run = 0; run < 4; run++) {
    // As if somebody pulled the server out from under whoever writes.
    said.push(
      ...(await recordUntilKilled(recording, run, { HIATUS_DATA: folder }, async holder => {
        const server = await openOwnServer(folder)
        process.kill(server.address.pid, 'SIGKILL')
        await sleep(100)
        await holder.end('SIGKILL')
        await server.close().catch(() => undefined)
      })),
    )
  }
  const store = await openStore({ env: { HIATUS_DATA: folder } })
  const stored = await storedIn(store)
  await store.close()
  t.diagnostic(`${said.length} documents acknowledged, ${stored.size} stored`)
  assert.ok(said.length > 0)
  for (const name of said) assert.equal(stored.get(name), claims, name)
  for (const [name, count] of stored) assert.equal(count, claims, name)
})

test('a document that was acknowledged and is sent again after a kill is known', async t => {
  const { host, user, password, port, database } = await freshDatabase()
  const url = `postgres://${user}:${String(password ?? '')}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`
  const store = await openStore({ env: { DATABASE_URL: url } })
  t.after(store.close)
  await store.recordDocument(article('a'))
  assert.equal((await store.recordDocument(article('a'))).isNew, false)
})
