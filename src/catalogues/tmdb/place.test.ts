import assert from 'node:assert/strict'
import test from 'node:test'
import { tmdbPlace, type ListPlace } from './place.ts'
import { changesSince } from './read-changes.ts'

for (const [place, root, list, hosts] of [
  [
    'https://api.themoviedb.org/3',
    'https://api.themoviedb.org/3',
    { kind: 'daily', folder: 'https://files.tmdb.org/p/exports' },
    undefined,
  ],
  [
    'https://api.themoviedb.org/3/',
    'https://api.themoviedb.org/3',
    { kind: 'daily', folder: 'https://files.tmdb.org/p/exports' },
    undefined,
  ],
  ['http://10.0.0.5:8080/3/', 'http://10.0.0.5:8080/3', { kind: 'daily', folder: 'http://10.0.0.5:8080/p/exports' }, ['10.0.0.5:8080']],
  [
    'https://files.tmdb.org/p/exports/tv_series_ids_05_16_2024.json.gz',
    'https://api.themoviedb.org/3',
    { kind: 'address', address: 'https://files.tmdb.org/p/exports/tv_series_ids_05_16_2024.json.gz' },
    ['files.tmdb.org'],
  ],
  [
    'lists/tv_series_ids_05_16_2024.json.gz',
    'https://api.themoviedb.org/3',
    { kind: 'file', path: 'lists/tv_series_ids_05_16_2024.json.gz' },
    undefined,
  ],
] as const)
  test(`the place ${place}`, () => {
    const found = tmdbPlace(place)
    assert.deepEqual([found.root, found.list, found.reach.allowHosts], [root, list, hosts])
  })

const daily: ListPlace = { kind: 'daily', folder: 'https://files.tmdb.org/p/exports' }
for (const [what, list, since, day] of [
  ['the first time, everything', daily, null, null],
  ['later, what has changed', daily, '2024-05-14T20:00:00Z', '2024-05-14'],
  ['after half a year, everything', daily, '2023-12-01T00:00:00Z', null],
  ['since no instant, everything', daily, 'yesterday', null],
  ['of a list that was given, everything', { kind: 'file', path: 'few.json' }, '2024-05-14T20:00:00Z', null],
] as const)
  test(`${what} is read`, () => assert.equal(changesSince(list, since, Date.parse('2024-05-16T12:00:00Z')), day))
