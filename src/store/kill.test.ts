import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { batchesFrom } from './generated.fixture.ts'
import { hold } from './holder.fixture.ts'
import { openStore } from './open-store.ts'
import { source } from './rows.fixture.ts'
import { storeFixture } from './store.fixture.ts'

const { freshDatabase } = storeFixture()
const kills = 20

test('an import that is killed twenty times in the middle of its writes ends in the same rows as one that was not', async t => {
  const { host, user, password, port, database } = await freshDatabase()
  const url = `postgres://${user}:${String(password ?? '')}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`
  const store = await openStore({ env: { DATABASE_URL: url } })
  t.after(store.close)
  const whole = await store.beginImport(source({ name: 'whole' }))
  for (const each of batchesFrom(null)) await whole.write(each)
  const { counts } = await whole.finish()

  const importing = `
    const store = await openStore({ env: process.env })
    const run = await store.beginImport(source())
    say('from ' + run.position)
    for (const batch of batchesFrom(run.position)) {
      await run.write(batch)
      say('written')
    }
    const { counts } = await run.finish()
    say(JSON.stringify(counts))
    await store.close()`
  let killed = 0
  for (; killed < kills; killed++) {
    const holder = hold(importing, { DATABASE_URL: url })
    assert.match(await holder.line(), /^from /)
    // However slow the machine, some batches are written between the kills.
    if (killed % 2 === 0) assert.equal(await holder.line(), 'written')
    await sleep(Math.random() * 150)
    assert.equal(await holder.end('SIGKILL'), 'SIGKILL')
  }
  const last = hold(importing, { DATABASE_URL: url })
  const from = await last.line()
  t.diagnostic(`after ${killed} kills the import went on ${from} of 200`)
  assert.notEqual(from, 'from null')
  assert.notEqual(from, 'from 200')
  let line = await last.line()
  while (line === 'written') line = await last.line()
  assert.deepEqual(JSON.parse(line), counts)
  assert.equal(await store.catalogueChecksum('telly'), await store.catalogueChecksum('whole'))
})
