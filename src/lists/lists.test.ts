import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ListedSeries, ListFileRead, ListService, NotUnderstood } from '../model/index.ts'
import { readListFile } from './index.ts'
import { bytesOf, hiatusExport, imdbWatchlist, simklBackup, sonarrList, traktFiles, tvTimeFiles, zipOf } from './list-files.fixture.ts'

/** A row in short: title, year, ids, state, the day it was added, and episodes as "1x02 2019-07-02". */
function short({ title, year, ids, state, addedAt, episodes }: ListedSeries): string {
  const dayOf = (instant: string | null): string => (instant === null ? '' : ` ${instant.slice(0, 10)}`)
  const idText = Object.entries(ids)
    .map(([site, id]) => `${site}:${id}`)
    .join(',')
  const said = episodes.map(each => `${each.season}x${each.episode}${dayOf(each.watchedAt)}`).join(', ')
  return `${title}|${year ?? ''}|${idText}|${state ?? 'no list'}${dayOf(addedAt)}|${said}`
}

function oddities({ notUnderstood }: ListFileRead): string[] {
  return notUnderstood.map(({ what, where, count }: NotUnderstood) => `${what} @ ${where} x${count}`)
}

const cases: readonly (readonly [service: ListService, bytes: Uint8Array, rows: readonly string[], leftOut: readonly string[]])[] = [
  [
    'tv-time',
    zipOf(tvTimeFiles),
    [
      'Squid Game||tvdb:383275|watching 2021-09-19|1x1 2021-09-20, 1x2 2021-09-20, 1x3 2021-09-21',
      'Kingdom|2019|tvdb:353712|following 2020-03-01|',
      'Sweet Home||tvdb:370112|dropped 2020-12-20|1x1 2020-12-20',
      'Dark||tvdb:341164|watching 2018-01-05|1x1 2018-01-05',
      '||tvdb:366972|following 2021-05-05|',
    ],
    [
      'no episode number @ tracking-prod-records-v2.csv, line 8 x1',
      'unknown state @ user_show_special_status.csv, line 3 x1',
      'film @ tracking-prod-records.csv x1',
      'other file @ ip_address.csv x1',
    ],
  ],
  [
    'trakt',
    zipOf(traktFiles),
    [
      'Dark|2017|imdb:tt5753856,tmdb:70523,tvdb:334824,trakt:118000|watching 2019-07-01|1x1 2019-07-01, 1x2 2019-07-02, 1x3 2019-07-04',
      'Kingdom|2019|imdb:tt6611916,trakt:119000|following 2020-01-01|',
      'Sweet Home|2020|trakt:120000|dropped|',
    ],
    [
      'no episode number @ watched-history-1.json, entry 3 x1',
      'film @ watched-history-1.json x1',
      'rating @ ratings-shows.json x1',
      'other file @ user-profile.json x1',
    ],
  ],
  [
    'imdb',
    bytesOf(imdbWatchlist),
    ['Squid Game|2021|imdb:tt10919420|following 2021-10-01|', 'Kingdom|2019|imdb:tt6611916|following 2021-10-02|'],
    ['rating @  x1', 'film @  x1', 'lone episode @ line 5 x1', 'unknown kind @ line 6 x1'],
  ],
  [
    'simkl',
    zipOf({ 'SimklBackup.json': JSON.stringify(simklBackup) }),
    [
      'Dark|2017|imdb:tt5753856,tmdb:70523,tvdb:334824|done 2020-02-02|1x1 2020-02-02, 1x2',
      'Sweet Home|2020||paused|2x3 2021-02-03',
      'Monster|2004|tvdb:79896|following|',
    ],
    ['rating @ SimklBackup.json x1', 'unknown state @ SimklBackup.json, shows 3 x1', 'film @ SimklBackup.json x1'],
  ],
  [
    'sonarr',
    bytesOf(sonarrList),
    ['||tvdb:334824|following|', 'Kingdom|2019|imdb:tt6611916,tvdb:353712|paused 2021-01-01|'],
    ['no title @ entry 3 x1'],
  ],
  [
    'hiatus',
    bytesOf(hiatusExport),
    ['Dark|2017|imdb:tt5753856,wikidata:Q22908|done 2020-01-01|1x1', 'Kingdom|2019||no list|1x1'],
    ['no title @ series 3 x1'],
  ],
]

for (const [service, bytes, rows, leftOut] of cases)
  test(`a file of ${service} is told by what is in it, and read`, () => {
    const read = readListFile(bytes)
    assert.equal(read.service, service)
    assert.deepEqual(read.rows.map(short), rows)
    assert.deepEqual(oddities(read), leftOut)
    assert.deepEqual(readListFile(bytes, service), read)
  })

test('what a table of TV Time says of states holds by itself', () => {
  const states = zipOf({
    'a.csv': 'tv_show_id,tv_show_name,is_followed,is_favorited,nb_episodes_seen\n1,One,1,0,4\n2,Two,1,0,0\n3,Three,0,0,4\n,,1,0,0\n',
  })
  const read = readListFile(states)
  assert.deepEqual(read.rows.map(short), ['One||tvdb:1|watching|', 'Two||tvdb:2|following|'])
  assert.deepEqual(oddities(read), ['no title @ a.csv, line 5 x1'])
})

test('ratings of IMDb put a series on the list of those that are followed', () => {
  const ratings = 'Const,Your Rating,Date Rated,Title,URL,Title Type,Year\ntt5753856,9,2020-07-01,Dark,,TV Series,2017\n'
  const read = readListFile(bytesOf(ratings))
  assert.deepEqual(read.rows.map(short), ['Dark|2017|imdb:tt5753856|following 2020-07-01|'])
  assert.deepEqual(oddities(read), ['rating @  x1'])
})

test('controls are taken out of titles, and letters that are no UTF-8 are told', () => {
  const list = new Uint8Array([...bytesOf('Const,Title,Title Type\ntt5753856,Da\u202erk\u0007 \t of '), 0xff, ...bytesOf(',TV Series\n')])
  const read = readListFile(list)
  assert.equal(read.rows[0]!.title, 'Dark of \ufffd')
  assert.deepEqual(oddities(read), ['letters @  x1'])
})
