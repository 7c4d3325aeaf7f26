import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { CatalogueRow } from '../../model/index.ts'
import { catalogueContract, contextOf, readAll, rowsOf, type ContractSource, type Damage } from '../contract.fixture.ts'
import { entity, harbour, item, manySeries, others, statement, text, wait, type Json } from './entities.fixture.ts'
import { wikidataReader } from './reader.ts'
import { refusal, wikidataSite, type SiteFixture } from './site.fixture.ts'

const series = [wait, harbour, ...manySeries(120)]
const isSeries = (entity: Json): boolean => !others.some(({ id }) => id === entity['id'])
const sites: SiteFixture[] = []
after(() => sites.forEach(({ server }) => server.close()))

/** Goes by the clock of the site that was made last. */
const reader = wikidataReader({
  now: () => sites.at(-1)?.clock.now() ?? 0,
  random: () => 0.5,
  wait: async (ms, signal) => sites.at(-1)?.clock.wait(ms, signal),
})

async function siteOf(
  change: (site: SiteFixture) => void = () => undefined,
  entities: readonly Json[] = [...series, ...others],
): Promise<ContractSource & { readonly site: SiteFixture }> {
  const site = await wikidataSite(entities, isSeries)
  sites.push(site)
  change(site)
  return { site, place: site.server.address, close: async () => site.server.close() }
}

const failing = (name: string, change: (site: SiteFixture) => void, message: RegExp, exitCode: Damage['exitCode'] = 3): Damage => ({
  name,
  make: () => siteOf(change),
  exitCode,
  message,
})

catalogueContract(reader, siteOf, [
  failing(
    'a site that is behind for a long time',
    site => (site.trouble = () => refusal('maxlag', 'Waiting for db1: 9.5 seconds lagged', { lag: 9.5 })),
    /answers: Waiting for db1: 9\.5 seconds lagged/,
  ),
  failing(
    'a refusal of its API',
    site => (site.trouble = nth => (nth === 0 ? null : refusal('no-such-entity', 'Could not find an entity with the ID "Q1".'))),
    /Could not find an entity/,
  ),
  failing('answers without entities', site => (site.trouble = nth => (nth === 0 ? null : { success: 1 })), /answers without entities/),
  failing(
    'a site without a query service',
    site => (site.trouble = () => ({ query: { general: {} } })),
    /is no site with a query service/,
    2,
  ),
  failing(
    'a query that takes too long',
    site =>
      (site.server.fault = (_nth, path) =>
        path.startsWith('/sparql') ? { status: 500, body: 'SPARQL-QUERY: queryStr=SELECT\njava.util.concurrent.TimeoutException' } : null),
    /fault on its side \(500\)/,
  ),
  failing(
    'a client that was banned',
    site =>
      (site.server.fault = (_nth, path) => (path.startsWith('/sparql') ? { status: 403, body: 'You have been banned until 2030' } : null)),
    /refuses to answer \(403\)/,
  ),
  failing(
    'a client that must wait for a day',
    site =>
      (site.server.fault = (_nth, path) => (path.startsWith('/sparql') ? { status: 429, headers: { 'retry-after': '86400' } } : null)),
    /asks to be left alone for/,
  ),
  failing('a page in place of JSON', site => (site.server.fault = nth => (nth === 2 ? 'captcha' : null)), /instead of JSON/),
  failing('a site of other software', site => (site.server.fault = () => ({ status: 404 })), /has no API of Wikidata/, 2),
])

describe('what has changed', () => {
  catalogueContract(reader, async () => {
    const source = await siteOf(site => {
      for (const [id, each] of [...site.entities].filter(([, entity]) => isSeries(entity)).slice(0, 70))
        site.entities.set(id, { ...each, modified: '2026-01-02T00:00:00Z' })
    })
    return { ...source, since: '2026-01-01T00:00:00Z' }
  })
})

const rowsAt = async (source: ContractSource): Promise<CatalogueRow[]> => rowsOf(await readAll(reader, source))

test('a site is asked politely: one request at a time, fifty entities a call, and told who asks', async () => {
  const source = await siteOf()
  const { server } = source.site
  await readAll(reader, { ...source, env: { HIATUS_CONTACT: 'me@example.org' } })
  for (const [index, { at, path, headers }] of server.log.entries()) {
    assert.match(String(headers['user-agent']), /^Hiatus\/\S+ \(me@example\.org\)$/)
    const asked = new URL(path, 'http://site').searchParams
    if (path.startsWith('/w/')) assert.equal(asked.get('maxlag'), '5')
    assert.ok((asked.get('ids') ?? '').split('|').length <= 50)
    assert.ok(index === 0 || at >= server.log[index - 1]!.at + 1000)
  }
  const ids = server.log.flatMap(({ path }) => new URL(path, 'http://site').searchParams.get('ids')?.split('|') ?? [])
  assert.equal(ids.length, new Set(ids).size, 'an entity is asked for twice')
})

test('what fails for a moment is asked for again', async () => {
  const calm = await siteOf()
  const rows = await rowsAt(calm)
  const source = await siteOf(site => {
    site.trouble = nth => (nth % 4 === 3 ? refusal('maxlag', 'Waiting for db1: 7 seconds lagged', { lag: 7 }) : null)
    site.server.fault = nth =>
      ([null, { status: 429, headers: { 'retry-after': '8' } }, 'drop', null, { status: 503 }, 'cut'] as const)[nth % 6] ?? null
  })
  const told: string[] = []
  const found: CatalogueRow[] = []
  for await (const batch of reader.read(
    source.place,
    contextOf(source, null, undefined, line => told.push(line)),
  ))
    found.push(...batch.rows)
  assert.deepEqual(found, rows)
  assert.ok(told.includes('Wikidata is busy (maxlag); asking again in 7 s'), told.join('; ') || 'nothing was told')
})

test('later, only what has changed is asked for, and nothing is taken to be gone', async () => {
  const source = await siteOf(site => {
    site.entities.set('Q10007', { ...site.entities.get('Q10007'), modified: '2026-01-02T00:00:00Z' })
    // The query service learnt of this change only after the last import had asked it.
    site.entities.set('Q10008', { ...site.entities.get('Q10008'), modified: '2025-12-31T15:00:00Z' })
    site.entities.set('Q10009', { ...site.entities.get('Q10009'), modified: '2025-12-25T00:00:00Z' })
  })
  const batches = []
  for await (const batch of reader.read(source.place, { ...contextOf(source), since: '2026-01-01T00:00:00Z' })) batches.push(batch)
  assert.deepEqual(
    batches.flatMap(({ whole }) => whole),
    ['Q10007', 'Q10008'],
  )
  assert.deepEqual(
    batches.flatMap(({ gone = [] }) => gone),
    [],
  )
})

test('later, what was merged into a series that has changed is gone, and so is what vanishes before it is read', async () => {
  const source = await siteOf(site => {
    site.entities.set('Q10007', { ...site.entities.get('Q10007'), modified: '2026-01-02T00:00:00Z' })
    site.redirects.set('Q20001', 'Q10007')
    site.redirects.set('Q20002', 'Q10008')
    site.entities.set('Q10020', { ...site.entities.get('Q10020'), modified: '2026-01-03T00:00:00Z' })
    site.vanishing.add('Q10020')
  })
  const batches = []
  for await (const batch of reader.read(source.place, { ...contextOf(source), since: '2026-01-01T00:00:00Z' })) batches.push(batch)
  assert.deepEqual(
    batches.map(({ whole, gone = [], caughtUp = false }) => ({ whole, gone, caughtUp })),
    [
      { whole: [], gone: ['Q20001'], caughtUp: false },
      { whole: ['Q10007'], gone: ['Q10020'], caughtUp: true },
    ],
  )
})

test('what was merged or deleted meanwhile does no harm', async () => {
  const merged = entity('Q900', { en: 'Old' }, [statement(item('P31', 'Q5398426'))])
  const naming = entity('Q901', { en: 'Wait' }, [statement(item('P161', 'Q5555')), statement(item('P449', 'Q4444'))])
  const source = await siteOf(
    site => {
      site.redirects.set('Q900', 'Q901')
      site.redirects.set('Q5555', 'Q5001')
    },
    [merged, naming, ...others],
  )
  const rows = await rowsAt(source)
  assert.deepEqual(
    rows.flatMap(row =>
      row.kind === 'series' ? [row.id] : row.kind === 'credit' ? [row.person] : row.kind === 'person' ? [row.name] : [],
    ),
    ['Cho Dan', 'Q901', 'Q5555'],
  )
})

for (const path of ['/wiki/Special:EntityData/Q1001.json', '/entity/Q1001', '/wiki/Q1001']) {
  test(`one entity is read with all that it names: ${path}`, async () => {
    const source = await siteOf()
    const [batch, ...more] = await readAll(reader, { ...source, place: source.place + path })
    assert.deepEqual(more, [])
    assert.deepEqual(batch?.whole, ['Q1001'])
    assert.ok(!batch.final, 'a part of a catalogue is taken for all of it')
    assert.ok(batch.rows.some(row => row.kind === 'credit' && row.character === 'Eun'))
  })
}

test('authors of works are asked for by name, once, and are people only where they are credited', async () => {
  const works = [1, 2].map(number =>
    entity(`Q80${number}`, { en: `Wave ${number}` }, [statement(item('P50', 'Q5007')), statement(item('P31', 'Q8274'))]),
  )
  const shows = [1, 2].map(number =>
    entity(`Q90${number}`, { en: `Show ${number}` }, [statement(item('P31', 'Q5398426')), statement(item('P144', `Q80${number}`))]),
  )
  const source = await siteOf(() => undefined, [...shows, ...works, entity('Q5007', { en: 'Ann Marsh' }, []), ...others])
  const found = (await rowsAt(source)).filter(({ kind }) => kind === 'work' || kind === 'person')
  assert.deepEqual(found, [
    { kind: 'work', series: 'Q901', title: 'Wave 1', author: 'Ann Marsh', form: 'manga' },
    { kind: 'work', series: 'Q902', title: 'Wave 2', author: 'Ann Marsh', form: 'manga' },
  ])
})

test('an entity that is not there is refused', async () => {
  const source = await siteOf()
  await assert.rejects(readAll(reader, { ...source, place: `${source.place}/wiki/Q77777` }), /Q77777 is no series of/)
})

test('an id with a script in it is no id', async () => {
  const bad = entity('Q902', { en: 'Wait <script>' }, [statement(item('P31', 'Q5398426')), statement(text('P345', 'tt1234567"><script>'))])
  const source = await siteOf(() => undefined, [bad])
  const [row] = await rowsAt(source)
  assert.deepEqual(row?.kind === 'series' && row.ids, { wikidata: 'Q902' })
})
