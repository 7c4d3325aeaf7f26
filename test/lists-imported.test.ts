import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { starter } from '../src/catalogues/starter/index.ts'
import { openTelevision } from '../src/hiatus.ts'
import { episodesCsv, exportJson, listsCsv } from '../src/lists/index.ts'
import type { ImportPlan, Television } from '../src/pipeline/index.ts'

const tracking = `key,s_id,series_name,season_number,episode_number,created_at,is_followed,is_archived,followed_at,most_recent_ep_watched
watch-episode-1,353712,Kingdom (2019),1,1,2019-02-01 20:00:00,,,,
watch-episode-2,353712,Kingdom (2019),1,2,2019-02-02 20:00:00,,,,
user-series-1,353712,Kingdom (2019),,,2019-01-31 20:00:00,true,false,2019-01-31 20:00:00,map[ep_no:2 s_no:1 watch_date:1.549137600e+15]
user-series-2,383275,Squid Game,,,2021-09-19 08:00:00,true,false,2021-09-19 08:00:00,map[]
user-series-3,1,The Series That Nobody Made,,,2021-09-19 08:00:00,true,false,2021-09-19 08:00:00,map[]
`
const tvTime = zipSync({ 'tracking-prod-records-v2.csv': strToU8(tracking), 'devices.csv': strToU8('device\none\n') })
const imdb = new TextEncoder().encode('Position,Const,Created,Title,Title Type,Year\n1,tt10919420,2021-10-01,Squid Game,TV Series,2021\n')
const sonarr = (state: boolean) =>
  new TextEncoder().encode(JSON.stringify([{ tvdbId: 353_712, imdbId: 'tt6611916', title: 'Kingdom', monitored: state }]))

/** A plan in short. */
function short({ found, doubtful, notFound }: ImportPlan) {
  return {
    found: found.map(
      each =>
        `${each.series.title} ${each.series.year}: ${each.mine} > ${each.becomes}, ${each.newEpisodes} new${each.isConflict ? ', conflict' : ''}`,
    ),
    doubtful: doubtful.map(
      ({ row, title, candidates }) => `${row} ${title}: ${candidates.map(each => `${each.title} ${each.year}`).join(' or ')}`,
    ),
    notFound: notFound.map(({ title }) => title),
  }
}

describe('lists of others are taken into a store with the starter catalogue', () => {
  const folders: string[] = []
  let here: Television
  let there: Television
  const open = async (): Promise<Television> => {
    const folder = await mkdtemp(join(tmpdir(), 'hiatus-lists-'))
    folders.push(folder)
    const television = await openTelevision({ HIATUS_DATA: folder })
    const watch = { env: {}, progress: () => undefined, tell: () => undefined, signal: new AbortController().signal }
    await television.importFrom(starter, starter.home!, watch)
    return television
  }
  before(async () => {
    here = await open()
    there = await open()
  })
  after(async () => {
    await here.close()
    await there.close()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  test('series are found by title and year, by an id, or offered for choice', async () => {
    const file = here.listFiles.read(tvTime)
    const plan = await here.listFiles.plan('me', file)
    assert.deepEqual(short(plan), {
      found: ['Kingdom 2019: null > watching, 2 new'],
      doubtful: ['1 Squid Game: Squid Game 2021'],
      notFound: ['The Series That Nobody Made'],
    })
    assert.deepEqual(plan.notUnderstood, [{ what: 'other file', where: 'devices.csv', count: 1 }])
    assert.deepEqual(short(await here.listFiles.plan('me', here.listFiles.read(imdb))).found, ['Squid Game 2021: null > following, 0 new'])
  })

  test('what is taken in once is there, and taking it in again changes nothing', async () => {
    const file = here.listFiles.read(tvTime)
    const [doubt] = (await here.listFiles.plan('me', file)).doubtful
    const rows = new Map([[doubt!.row, doubt!.candidates[0]!.id]])
    assert.deepEqual(await here.listFiles.take('me', file, { rows }), { series: 2, episodes: 2 })
    const lists = await here.lists.keptBy('me')
    const watched = await here.lists.watchedBy('me')
    assert.deepEqual(new Set(lists.map(({ state }) => state)), new Set(['following', 'watching']))
    assert.deepEqual(
      watched.map(({ episode }) => episode),
      [1, 2],
    )
    assert.deepEqual(await here.listFiles.take('me', file, { rows }), { series: 0, episodes: 0 })
    assert.deepEqual([await here.lists.keptBy('me'), await here.lists.watchedBy('me')], [lists, watched])
    assert.deepEqual(await here.lists.keptBy('mina'), [])
  })

  test('to follow takes nothing back, and what differs is left unless it is asked for', async () => {
    const follows = here.listFiles.read(sonarr(true))
    const pauses = here.listFiles.read(sonarr(false))
    assert.deepEqual(short(await here.listFiles.plan('me', follows)).found, ['Kingdom 2019: watching > watching, 0 new'])
    assert.deepEqual(short(await here.listFiles.plan('me', pauses)).found, ['Kingdom 2019: watching > watching, 0 new, conflict'])
    assert.deepEqual(await here.listFiles.take('me', pauses), { series: 0, episodes: 0 })
    assert.deepEqual(await here.listFiles.take('me', pauses, { takeTheirs: true }), { series: 1, episodes: 0 })
    assert.equal((await here.lists.keptBy('me'))[0]!.state, 'paused')
    assert.deepEqual(await here.listFiles.take('me', follows, { takeTheirs: true }), { series: 0, episodes: 0 })
  })

  test('a choice that was not offered is none', async () => {
    const file = here.listFiles.read(tvTime)
    const plan = await here.listFiles.plan('mina', file, { rows: new Map([[1, 1_000_000]]) })
    assert.equal(plan.doubtful.length, 1)
  })

  test('what is held is its owner’s alone, and goes when it is let go', async () => {
    const file = here.listFiles.read(tvTime)
    const id = await here.listFiles.hold('me', file)
    assert.deepEqual(await here.listFiles.held('me', id), file)
    assert.equal(await here.listFiles.held('mina', id), null)
    assert.equal(await here.listFiles.held('me', 'another'), null)
    await here.listFiles.release('me')
    assert.equal(await here.listFiles.held('me', id), null)
  })

  test('an export that is imported elsewhere gives the same lists', async () => {
    await here.people.makeToken('hiatus_secret', { person: 'me', name: 'calendar', scope: 'read' })
    const watchedOnly = here.listFiles.read(
      new TextEncoder().encode(
        JSON.stringify({
          hiatus: 'export',
          version: 1,
          series: [
            {
              title: 'Dark',
              year: 2017,
              ids: {},
              entries: [],
              state: null,
              addedAt: null,
              episodes: [{ season: 1, episode: 1, watchedAt: null }],
            },
          ],
        }),
      ),
    )
    await here.listFiles.take('me', watchedOnly)
    const out = await here.listFiles.exportOf('me', '2026-11-28')
    assert.equal(out.series.length, 3)
    assert.doesNotMatch(exportJson(out), /secret/)
    assert.deepEqual(
      out.tokens.map(({ name, scope }) => [name, scope]),
      [['calendar', 'read']],
    )
    const file = there.listFiles.read(new TextEncoder().encode(exportJson(out)))
    assert.deepEqual(file.notUnderstood, [])
    await there.listFiles.take('me', file)
    assert.deepEqual((await there.listFiles.exportOf('me', '2026-11-28')).series, out.series)
    assert.deepEqual(listsCsv(out).split('\r\n').slice(0, 2), [
      'title,year,state,added,episodes watched,imdb,tvdb,tmdb,tvmaze',
      'Kingdom,2019,paused,2019-01-31,2,tt6611916,,,',
    ])
    assert.match(episodesCsv(out), /^Dark,2017,1,1,,tt5753856,,,\r$/m)
  })

  test('what a person has shown goes with them', async () => {
    const id = await here.listFiles.hold('me', here.listFiles.read(tvTime))
    await here.people.removePerson('me')
    assert.equal(await here.listFiles.held('me', id), null)
    assert.deepEqual((await here.listFiles.exportOf('me', '2026-11-28')).series, [])
  })
})
