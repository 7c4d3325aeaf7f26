import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { starterCatalogue } from '../src/catalogues/starter/index.ts'
import { validateStarter } from '../src/catalogues/starter/validate.ts'
import type { StarterFiles } from '../src/catalogues/starter/validate.ts'

const folder = join(dirname(import.meta.dirname), 'src/catalogues/starter')

test('the starter catalogue holds no impossible entry', () => {
  const files = readdirSync(folder)
  const json = files.filter(file => file.endsWith('.json'))
  const parsed = (file: string): [string, unknown] => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]
  const faults = validateStarter({
    series: new Map(json.filter(file => !file.startsWith('people-')).map(parsed)),
    people: new Map(json.filter(file => file.startsWith('people-')).map(parsed)),
    titles: new Map(files.filter(file => file.endsWith('.tsv')).map(file => [file, readFileSync(join(folder, file), 'utf8')])),
  })
  assert.deepEqual(faults, [])
})

test('every file of the folder is read, and the catalogue keeps its size', () => {
  const { series, people } = starterCatalogue()
  const json = readdirSync(folder).filter(file => file.endsWith('.json'))
  const entries = json.map(file => [file, (JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown[]).length] as const)
  const count = (isPeople: boolean): number =>
    entries.filter(([file]) => file.startsWith('people-') === isPeople).reduce((sum, [, length]) => sum + length, 0)
  const full = series.filter(({ seasons }) => seasons.length > 0)
  assert.equal(full.length, count(false), 'starter.ts leaves out a file of series')
  assert.equal(people.length, count(true), 'starter.ts leaves out a file of people')
  assert.ok(full.length >= 300, `${full.length} full series`)
  assert.ok(series.length >= 5000, `${series.length} series in all`)
  assert.equal(new Set(series.map(({ id }) => id)).size, series.length, 'an id is given twice')
})

const sound = {
  id: 'the-long-wait',
  title: 'The Long Wait',
  original: '긴 기다림',
  aliases: ['TLW'],
  year: 2021,
  country: 'KR',
  language: 'ko',
  kind: 'drama',
  platforms: ['Netflix'],
  makers: [{ person: 'Ann Lee', role: 'creator' }],
  basedOn: { work: 'Wait', author: 'Bo Park', kind: 'webtoon' },
  seasons: [
    { number: 1, premiere: '2021-03-04', episodes: 8 },
    { number: 2, premiere: '2021', episodes: null },
    { number: 3, premiere: null, episodes: null },
    { number: 4, premiere: '2024-02', episodes: 8 },
  ],
  status: 'ended',
  cast: [
    { person: 'Cho Dan', character: 'Eun' },
    { person: 'Cho Dan', character: 'The twin' },
  ],
  ids: { imdb: 'tt1234567' },
}
const person = { name: 'Cho Dan', spellings: ['Dan Cho', '조단'] }
const line = 'Alias\t2001\tUS\tABC\n'

test('a sound entry passes', () => {
  assert.deepEqual(validateStarter(files({})), [])
})

const [season] = sound.seasons
const broken: readonly (readonly [change: Partial<Record<keyof typeof sound, unknown>>, fault: string])[] = [
  [{ id: 'The_Long_Wait' }, 'The_Long_Wait: the id is not kebab-case'],
  [{ year: 2020 }, 'the year is 2020, but season 1 began on 2021-03-04'],
  [{ country: 'UK' }, 'UK is no ISO 3166-1 country'],
  [{ language: 'kr-KR' }, 'kr-KR is no ISO 639-1 language'],
  [{ kind: 'telenovela' }, 'no kind of series is "telenovela"'],
  [{ status: 'cancelled' }, 'no status is "cancelled"'],
  [{ aliases: ['the long wait'] }, 'the alias "the long wait" is the title or stands twice'],
  [{ aliases: ['TLW', 'Tlw'] }, 'the alias "Tlw" is the title or stands twice'],
  [{ aliases: ['TLW '] }, 'has white space to spare in "TLW "'],
  [{ title: 'The\u0000 Wait' }, 'has a control character in "The\\u0000 Wait"'],
  [{ title: 'The Cafe\u0301' }, 'is not in Unicode\'s composed form: "The Cafe\u0301"'],
  [{ aliases: [''] }, 'holds an empty text'],
  [{ platforms: [] }, 'has no platform'],
  [{ original: undefined, aliases: 'TLW' }, 'aliases is not a list of texts'],
  [{ makers: [{ person: 'Ann Lee', role: 'boss' }] }, 'no role of a maker is "boss"'],
  [{ basedOn: { work: 'Wait', author: null, kind: 'song' } }, 'no kind of work is "song"'],
  [{ seasons: [{ ...season, number: 2 }] }, 'season 1 has the number 2'],
  [{ seasons: [{ ...season, episodes: 0 }] }, 'season 1 has 0 episodes'],
  [{ seasons: [{ ...season, premiere: '2021-02-30' }] }, 'season 1 has a premiere that is no day, month or year: "2021-02-30"'],
  [{ seasons: [{ ...season, premiere: '2021-13' }] }, 'season 1 has a premiere that is no day, month or year: "2021-13"'],
  [
    { seasons: [season, { ...season, number: 2, premiere: '2021-02' }] },
    'season 2 begins on 2021-02, before an earlier season (2021-03-04)',
  ],
  [{ seasons: [{ number: 1, premiere: '2021' }] }, 'season 1 has no episodes'],
  [{ seasons: [] }, 'has no season'],
  [{ cast: [sound.cast[0], sound.cast[1], sound.cast[0]] }, 'Cho Dan as Eun stands twice'],
  [{ ids: { imdb: '1234567' } }, 'imdb 1234567 is no id in the right form'],
  [{ ids: { myspace: 'x' } }, 'myspace x is no id in the right form'],
]

for (const [change, fault] of broken) {
  test(`refuses a series: ${fault}`, () => {
    const faults = validateStarter(files({ series: [{ ...sound, ...change }] }))
    const line = fault.includes(': the id') ? `series.json: ${fault}` : `series.json: the-long-wait: ${fault}`
    assert.ok(faults.includes(line), `${line}\nis not in\n${faults.join('\n')}`)
  })
}

test('refuses an id, or an id of another catalogue, that is taken', () => {
  assert.deepEqual(validateStarter(files({ series: [sound, { ...sound, title: 'Other', aliases: [] }] })), [
    'series.json: the-long-wait: id the-long-wait is taken by the-long-wait in series.json',
    'series.json: the-long-wait: imdb tt1234567 is taken by the-long-wait in series.json',
  ])
})

test('refuses people of two entries, of no series, or without another spelling', () => {
  const people = [person, { name: 'Dan Cho', spellings: ['Cho Dan'] }, { name: 'Ann Lee', spellings: [] }]
  assert.deepEqual(validateStarter(files({ people })), [
    'people.json: Dan Cho: no series names this person so',
    'people.json: Dan Cho: "Dan Cho" is a spelling of Cho Dan too',
    'people.json: Dan Cho: "Cho Dan" is a spelling of Cho Dan too',
    'people.json: Ann Lee: has no other spelling',
  ])
  const named = { name: 'Cho Dan', spellings: ['Ann Lee'] }
  assert.deepEqual(validateStarter(files({ people: [named] })), ['people.json: Cho Dan: a series calls this person "Ann Lee"'])
})

const brokenTitles: readonly (readonly [titles: string, fault: string])[] = [
  ['Alias\t2001\tUS\n', 'line 1: has 3 columns in place of 4 or 7'],
  [`${line}Alias\t1901\tUS\tABC\n`, 'line 2: 1901 is no year of television'],
  ['Alias\t2001\tUSA\tABC\n', 'line 1: USA is no ISO 3166-1 country'],
  [line + line, 'line 2: "Alias" (2001, US) stands twice'],
  [`${line}\n`, 'line 2: has 1 columns in place of 4 or 7'],
]

for (const [titles, fault] of brokenTitles) {
  test(`refuses titles: ${fault}`, () => {
    const faults = validateStarter(files({ titles }))
    assert.ok(faults.includes(`titles.tsv: ${fault}`), faults.join('\n'))
  })
}

test('refuses files that are no lists', () => {
  assert.deepEqual(
    validateStarter({ series: new Map([['series.json', {}]]), people: new Map([['people.json', [1]]]), titles: new Map() }),
    ['series.json: the file is not a list', 'people.json: the file holds something other than objects'],
  )
})

function files({
  series = [sound],
  people = [person],
  titles = line,
}: {
  series?: unknown
  people?: unknown
  titles?: string
}): StarterFiles {
  return {
    series: new Map([['series.json', series]]),
    people: new Map([['people.json', people]]),
    titles: new Map([['titles.tsv', titles]]),
  }
}
