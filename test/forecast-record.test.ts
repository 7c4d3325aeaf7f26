import assert from 'node:assert/strict'
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { run } from '../src/cli/run.ts'
import { surroundings } from '../src/cli/surroundings.ts'
import { knowledgeIn, openTelevision } from '../src/hiatus.ts'
import type { Television } from '../src/pipeline/index.ts'
import { openStore, type Store } from '../src/store/index.ts'

const own = surroundings()
let folder = ''
/** Keeps the server running between the commands. */
let store: Store

/** Runs a command as if it were a day, and gives what it says. */
async function on(today: string, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const env = { HIATUS_DATA: join(folder, 'data') }
  const knowledge = knowledgeIn(env, () => undefined)
  const status = await run(argv, {
    ...own,
    env,
    today: () => today,
    stdout: { write: text => void out.push(text), columns: null, colour: false },
    stderr: { write: text => void err.push(text), columns: null, colour: false },
    television: () => openTelevision(env),
    checker: knowledge.checker,
    names: knowledge.names,
    sources: knowledge.sources,
    ended: () => new Promise(() => undefined),
  })
  return { status, out: out.join(''), plain: out.join('').replaceAll(/\s+/g, ' '), err: err.join('') }
}

async function article(name: string, rows: readonly object[]): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  return file
}

const said = (day: string) =>
  [
    ['https://deadline.com/2022/11/all-of-us-are-dead-season-2/', 'Deadline'],
    ['https://variety.com/2022/tv/news/all-of-us-are-dead-returns/', 'Variety'],
  ].map(([url, publisher]) => ({
    url,
    publisher,
    title: `All of Us Are Dead is back, says ${publisher}`,
    published: '2022-11-03',
    text: `All of Us Are Dead season 2 premiered on Netflix on ${day}. ${publisher} watched the zombie drama with its readers.\n\nPark Ji-hu returns in the second season of All of Us Are Dead.`,
  }))

before(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'hiatus-record-'))
  store = await openStore({ env: { HIATUS_DATA: join(folder, 'data') } })
})
after(async () => {
  await store.close()
  await rm(folder, { recursive: true, maxRetries: 3 })
})

async function seriesId(): Promise<number> {
  return (await store.identityOf('series', { catalogue: 'starter', id: 'all-of-us-are-dead' }))!
}

test('a forecast is kept on its day, scored when it is due, and never rewritten', async () => {
  const none = await on('2022-03-01', 'forecast', '--record')
  assert.match(none.plain, /No forecast has been kept yet: .* Before it was shipped, on past days .* US dramas/)

  await on('2022-04-01', 'forecast', 'all of us are dead', '--as-of', '2022-03-15')
  assert.deepEqual(await store.forecastsOf(await seriesId()), [], 'what would have been said on a past day is not kept')
  const made = await on('2022-04-01', 'forecast', 'all of us are dead', '--json')
  const { forecast } = JSON.parse(made.out) as { readonly forecast: { readonly chance: number } }
  const kept = await store.forecastsOf(await seriesId())
  assert.equal(kept.length, 1)
  const [first] = kept
  assert.deepEqual(
    [first!.season, first!.made, first!.premiere, first!.until, first!.delivery, first!.carrier, first!.decided, first!.chance],
    [2, '2022-04-01', '2022-01-28', '2027-01-22', 'stream', 'Netflix', null, forecast.chance],
  )
  assert.deepEqual(
    first!.within.map(({ days }) => days),
    [90, 180, 365, 730],
  )
  const chances = first!.within.map(({ chance }) => chance)
  assert.ok(chances.every((chance, at) => chance > (chances[at - 1] ?? 0) && chance < first!.chance))
  await on('2022-04-01', 'forecast', 'all of us are dead')

  const early = await on('2022-06-29', 'forecast', '--record')
  assert.match(early.plain, /1 forecast is kept, and none is scored yet: the first is due on 30 June 2022\. Before it was shipped/)
  const due = await on('2022-06-30', 'forecast', '--record')
  assert.match(due.plain, /90 days 1 1 0% 0\.\d{3} 0\.000 0\.\d{3}/)
  assert.match(due.plain, /All of Us Are Dead season 2 within 90 days: \d+%, said on 1 April 2022\. It has not come\./)
  assert.doesNotMatch(due.plain, /Before it was shipped/)

  const ingested = await on('2022-11-03', 'ingest', await article('out.jsonl', said('November 1, 2022')))
  assert.equal(ingested.status, 0, ingested.err)
  const later = await on('2023-04-01', 'forecast', '--record')
  assert.match(later.plain, /2 forecasts are kept as made\./)
  assert.match(later.plain, /90 days 2 2 0%/)
  assert.match(later.plain, /a year 1 1 100%/)
  assert.match(later.plain, /All of Us Are Dead season 2 within a year: \d+%, said on 1 April 2022\. It came on 1 November 2022\./)

  const after = await store.forecastsOf(await seriesId())
  assert.equal(JSON.stringify(after[0]), JSON.stringify(first), 'the forecast of the day stands to the last byte')
  assert.deepEqual([after.length, after[1]!.season, after[1]!.made], [2, 3, '2022-11-03'], 'one was kept when articles were taken in')
})

test('--json gives all of it, with how forecasts fared that were made on past days', async () => {
  const { out } = await on('2023-04-02', 'forecast', '--record', '--json')
  const record = JSON.parse(out) as Awaited<ReturnType<Television['evidence']['record']>> & { readonly backtests: readonly unknown[] }
  assert.deepEqual([record.kept, record.open, record.due, record.windows, record.backtests.length], [2, 2, '2023-05-02', null, 2])
  assert.deepEqual(
    record.chances.map(({ days, isDecided, count, seasons, share }) => [days, isDecided, count, seasons, share]),
    [
      [90, false, 2, 2, 0],
      [180, false, 1, 1, 0],
      [365, false, 1, 1, 1],
    ],
  )
  assert.deepEqual(
    record.groups.map(({ by, name, count }) => [by, name, count]),
    [
      ['year', '2022', 4],
      ['carrier', 'Netflix', 4],
    ],
  )
  assert.deepEqual(
    record.latest.map(({ title, season, days, came }) => [title, season, days, came]),
    [
      ['All of Us Are Dead', 2, 365, '2022-11-01'],
      ['All of Us Are Dead', 3, 90, null],
    ],
  )
})

test('an article taken in as of another day than today keeps no forecast', async () => {
  const all = (await store.forecastsOf(await seriesId())).length
  const file = await article('more.jsonl', [
    {
      url: 'https://tvline.com/2022/12/zombies/',
      title: 'Zombies',
      published: '2022-12-02',
      text: 'Netflix has renewed All of Us Are Dead for a third season.',
    },
  ])
  const { status } = await on('2023-04-03', 'ingest', file, '--today', '2022-12-03')
  assert.equal(status, 0)
  assert.equal((await store.forecastsOf(await seriesId())).length, all)
})

const mistakes: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [['forecast', 'Wednesday', '--record'], /^--record is of all forecasts: leave out "Wednesday", or --record\.\n$/],
  [['forecast'], /^hiatus forecast needs TITLE, --all or --record\. Run "hiatus forecast --help" for an example\.\n$/],
  [['forecast', '--record', '--as-of', '2022-04-01'], /^--record is as of today: leave out --as-of\.\n$/],
]
for (const [args, says] of mistakes)
  test(`hiatus ${args.join(' ')} says what is wrong in a line`, async () => {
    const { status, err } = await on('2023-04-01', ...args)
    assert.equal(status, 2)
    assert.match(err, says)
  })
