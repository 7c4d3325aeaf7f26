import assert from 'node:assert/strict'
import test from 'node:test'
import { crewRole, sortOf } from './words.ts'

for (const [type, genres, language, sort] of [
  ['Scripted', ['Animation', 'Sci-Fi & Fantasy'], 'ja', 'anime'],
  ['Scripted', ['Animation', 'Comedy'], 'en', 'animation'],
  ['Documentary', [], 'en', 'documentary'],
  ['Miniseries', ['Drama'], 'en', 'limited'],
  ['Miniseries', ['Documentary'], 'en', 'documentary'],
  ['Reality', [], 'en', 'reality'],
  ['Scripted', ['Comedy'], 'en', 'comedy'],
  ['Scripted', ['Comedy', 'Drama'], 'en', 'drama'],
  ['Scripted', ['Mystery'], 'de', 'drama'],
  ['Scripted', [], 'en', null],
  ['Talk Show', ['Talk', 'Comedy'], 'en', null],
  [null, [], null, null],
] as const)
  test(`${type ?? 'no type'} with ${genres.join(', ') || 'no genre'} is ${sort ?? 'of no sort'}`, () =>
    assert.equal(sortOf(type, genres, language), sort))

for (const [job, role] of [
  ['Creator', 'creator'],
  ['Executive Producer', 'producer'],
  ['Associate Producer', 'producer'],
  ['Director', 'director'],
  ['Series Director', 'director'],
  ['Director of Photography', null],
  ['Writer', 'writer'],
  ['Screenplay', 'writer'],
  ['Teleplay', 'writer'],
  ['Original Music Composer', null],
  ['Production Manager', null],
  [null, null],
] as const)
  test(`the job ${job ?? 'null'} is ${role ?? 'not told of'}`, () => assert.equal(crewRole(job), role))
