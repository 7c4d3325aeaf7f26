import assert from 'node:assert/strict'
import test from 'node:test'
import { languageCode } from './language-codes.ts'
import { crewRole, sortOf } from './words.ts'

for (const [name, code] of [
  ['English', 'en'],
  ['Korean', 'ko'],
  ['Japanese', 'ja'],
  ['Norwegian', 'no'],
  ['Welsh', 'cy'],
  ['Hebrew', 'he'],
  ['Chinese', 'zh'],
  ['Gaelic, Scottish', 'gd'],
  ['Panjabi', 'pa'],
  ['Greek', 'el'],
  ['Klingon', null],
  ['ko', null],
  ['', null],
  [null, null],
] as const)
  test(`the language ${name ?? 'null'} is ${code ?? 'none of ISO 639-1'}`, () => assert.equal(languageCode(name), code))

for (const [type, genres, sort] of [
  ['Scripted', ['Drama', 'Crime'], 'drama'],
  ['Scripted', ['Comedy', 'Romance'], 'comedy'],
  ['Scripted', ['Comedy', 'Drama'], 'drama'],
  ['Scripted', [], 'drama'],
  ['Animation', ['Anime', 'Action'], 'anime'],
  ['Animation', ['Comedy'], 'animation'],
  ['Reality', [], 'reality'],
  ['Game Show', [], 'reality'],
  ['Documentary', [], 'documentary'],
  ['Talk Show', ['Comedy'], null],
  ['News', [], null],
  ['constructor', [], null],
  [null, ['Drama'], null],
] as const)
  test(`${type ?? 'no type'} with ${genres.join(', ') || 'no genre'} is ${sort ?? 'of no sort'}`, () =>
    assert.equal(sortOf(type, genres), sort))

for (const [type, role] of [
  ['Creator', 'creator'],
  ['Developer', 'creator'],
  ['Showrunner', 'showrunner'],
  ['Executive Producer', 'producer'],
  ['Co-Executive Producer', 'producer'],
  ['Producer', 'producer'],
  ['Director', 'director'],
  ['Art Director', null],
  ['Casting Director', null],
  ['Director of Photography', null],
  ['Writer', 'writer'],
  ['Staff Writer', 'writer'],
  ['Executive Story Editor', 'writer'],
  ['Editor', null],
  ['Composer', null],
  ['Production Designer', null],
  [null, null],
] as const)
  test(`a crew member of type ${type ?? 'null'} is ${role ?? 'not told of'}`, () => assert.equal(crewRole(type), role))
