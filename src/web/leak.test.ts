import assert from 'node:assert/strict'
import { Agent, get } from 'node:http'
import test from 'node:test'
import { usualSettings } from '../model/index.ts'
import { storeFixture } from '../store/store.fixture.ts'
import { serve } from './serve.ts'
import { join, openPlace } from './visits.fixture.ts'

const { freshStore } = storeFixture()

const people = 20
const requests = 2000
const atOnce = 64
/** Pages that show who looks at them. */
const ways = ['/account', '/', '/account?done=saved', '/search?q=sal', '/series/7', '/forecasts', '/members']

test(`${requests} requests of ${people} people and strangers at once: nobody gets a page of another’s`, async t => {
  const place = await openPlace(await freshStore(t))
  const marks = Array.from({ length: people }, (_, at) => ({ name: `Person-${at}-of-them`, token: `token-${at}-of-them` }))
  const cookies: string[] = []
  for (const { name } of marks) cookies.push(`hiatus=${(await join(place, name)).cookies.get('hiatus')}`)
  for (const [at, { name, token }] of marks.entries()) {
    const { id } = (await place.accounts.members()).find(member => member.name === name)!
    await place.store.people.saveSettings(id, { ...usualSettings, locale: at % 2 === 0 ? 'en' : 'ko', zone: `Etc/GMT+${at % 12}` })
    await place.store.people.makeToken(`secret ${at}`, { person: id, name: token, scope: 'read' })
  }
  const served = await serve({ ...place.parts, port: 0, host: '127.0.0.1' })
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  t.after(async () => {
    agent.destroy()
    await served.close()
  })
  const begun = performance.now()
  const counts = { own: 0, stranger: 0, reused: 0 }
  let next = 0
  const worker = async (): Promise<void> => {
    for (let no = next++; no < requests; no = next++) {
      // One in 21 is a stranger's; the pages go round at another pace than the people, so that each sees each.
      const who = no % (people + 1)
      const way = ways[Math.floor(no / (people + 1)) % ways.length]!
      const answer = await ask(agent, new URL(way, served.address), cookies[who])
      const mine = marks[who]
      const others = marks
        .filter(mark => mark !== mine)
        .filter(({ name, token }) => answer.body.includes(name) || answer.body.includes(token))
      // Those who look after the place see all names on its page of people; that is the first alone.
      if (!(way === '/members' && who === 0)) assert.deepEqual(others, [], `${way} of ${mine?.name ?? 'a stranger'}`)
      assert.equal(answer.cache, 'no-store')
      if (answer.isReused) counts.reused++
      if (mine === undefined) counts.stranger++
      else if (answer.body.includes(mine.name)) counts.own++
      if (way.startsWith('/account') && mine !== undefined) {
        assert.ok(answer.body.includes(mine.token) && answer.body.includes(`Etc/GMT+${who % 12}`), mine.name)
        assert.ok(answer.body.includes(`<html lang="${who % 2 === 0 ? 'en' : 'ko'}">`), mine.name)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  assert.equal(counts.own + counts.stranger, requests)
  assert.ok(counts.reused > requests / 2, 'connections were kept')
  t.diagnostic(
    `${requests} requests, ${counts.reused} on connections that others had used, ${Math.round(performance.now() - begun)} ms: 0 pages in other hands`,
  )
})

interface Answered {
  readonly body: string
  readonly cache: string | undefined
  readonly isReused: boolean
}

function ask(agent: Agent, url: URL, cookie: string | undefined): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, headers: cookie === undefined ? {} : { cookie } }, answer => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (body += part))
      answer.on('end', () => resolve({ body, cache: answer.headers['cache-control'], isReused: sent.reusedSocket }))
      answer.on('error', reject)
    })
    sent.on('error', reject)
  })
}
