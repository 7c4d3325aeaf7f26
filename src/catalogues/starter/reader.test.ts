import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueContract, readAll, rowsOf } from '../contract.fixture.ts'
import { starter, starterCatalogue } from './index.ts'

const source = async (): Promise<{ readonly place: string }> => ({ place: starter.home! })

catalogueContract(starter, source)

test('every series, name and person of the starter catalogue becomes a row', async () => {
  const rows = rowsOf(await readAll(starter, await source()))
  const { series, people } = starterCatalogue()
  const keys = (kind: string): string[] => rows.flatMap(row => (row.kind === kind && 'id' in row ? [row.id] : []))
  assert.deepEqual(
    keys('series'),
    series.map(({ id }) => id),
  )
  const persons = new Set(keys('person'))
  const named = series.flatMap(({ cast, makers, actors = [], crew = [] }) => [
    ...[...cast, ...makers].map(({ person }) => person),
    ...actors,
    ...crew,
  ])
  for (const name of named) assert.ok(persons.has(name), name)
  const count = (kind: string): number => rows.filter(row => row.kind === kind).length
  assert.equal(
    count('alias'),
    series.reduce((sum, { aliases }) => sum + new Set(aliases).size, 0),
  )
  assert.deepEqual(
    rows.flatMap(row => (row.kind === 'work' ? [[row.series, row.title, row.author, row.form]] : [])),
    series.flatMap(({ id, basedOn }) => (basedOn === undefined ? [] : [[id, basedOn.work, basedOn.author, basedOn.kind]])),
  )
  assert.equal(
    count('season'),
    series.reduce((sum, { seasons }) => sum + seasons.length, 0),
  )
  assert.equal(
    count('spelling'),
    people.reduce((sum, { spellings }) => sum + spellings.length, 0),
  )
})

test('somebody is one person, whatever spelling a title is listed with', async () => {
  const rows = rowsOf(await readAll(starter, await source()))
  const names = new Set(rows.flatMap(row => (row.kind === 'person' ? [row.name] : [])))
  assert.ok(names.has('Lomon'))
  assert.ok(!names.has('Park Solomon'))
  const revenge = rows.find(row => row.kind === 'series' && row.title === 'Revenge of Others')
  assert.ok(
    rows.some(row => row.kind === 'credit' && row.person === 'Lomon' && row.series === (revenge?.kind === 'series' ? revenge.id : null)),
  )
})

test('what was not written down is not made up', async () => {
  const rows = rowsOf(await readAll(starter, await source()))
  const bare = rows.find(row => row.kind === 'series' && row.title === "'Til Death")
  assert.ok(bare?.kind === 'series')
  const { sort, language, status, premiered, country } = bare
  assert.deepEqual(
    { sort, language, status, premiered, country },
    { sort: null, language: null, status: null, premiered: '2006', country: 'US' },
  )
})
