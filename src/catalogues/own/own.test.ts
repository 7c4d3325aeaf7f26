import assert from 'node:assert/strict'
import { appendFile, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { CatalogueRow } from '../../model/index.ts'
import { catalogueContract, contextOf, rowsOf } from '../contract.fixture.ts'
import { folderOf } from './folder.fixture.ts'
import { own } from './index.ts'
import { tables } from './tables.ts'

const bom = '\ufeff'
const manyTitles = Array.from(
  { length: 1200 },
  (_, index) => `Show ${index},${1950 + (index % 70)},KR,Actor ${index % 90} as Role ${index}\n`,
)
const manyEpisodes = Array.from({ length: 700 }, (_, index) => `Show ${index};1;${index + 1};Episode "${index}"\r\n`.replace(/"/g, ''))

catalogueContract(own, async () => {
  const source = await folderOf({
    'series.csv': `title,year,country,cast\n${manyTitles.join('')}`,
    'episodes.csv': `series;season;number;title\r\n${manyEpisodes.join('')}`,
    'people.json': '[{"name": "Actor 1", "spellings": ["A. 1"]}]',
  })
  return { ...source, change: () => appendFile(join(source.place, 'episodes.csv'), 'Show 1;2;1;More\r\n') }
}, [
  damage(
    'a cell that a later line breaks',
    { 'series.csv': 'title,country\nA,KR\nB,UK\n' },
    /^series\.csv, line 3, column country: "UK" is no country of ISO 3166-1: write its two letters/,
  ),
  damage(
    'a quote that is never closed',
    { 'series.csv': 'title,year\nA,2001\n"B,2002\nC,2003\n' },
    /^series\.csv, line 3, column 1: a double quote opens here and is never closed/,
  ),
  damage(
    'a quote within a cell',
    { 'series.csv': 'title,year\nThe "A",2001\n' },
    /^series\.csv, line 2, column 1: a double quote stands within/,
  ),
  damage('text after a quoted cell', { 'series.csv': 'title,year\n\n"A" B,2001\n' }, /^series\.csv, line 3, column 1: a double quote/),
  damage(
    'more cells than columns',
    { 'series.csv': 'title,year\nWait, What?,2001\n' },
    /^series\.csv, line 2, column 3: stands beyond the last column/,
  ),
  damage('a table without titles', { 'series.csv': 'name,year\nA,2001\n' }, /^series\.csv, line 1: has no column title/),
  damage(
    'a column that stands twice',
    { 'series.csv': 'title,Year,year\nA,2001,2001\n' },
    /^series\.csv, line 1: the column year stands twice/,
  ),
  damage('an empty file', { 'series.csv': '' }, /^series\.csv is empty/),
  damage('a folder without series', { 'seasons.csv': 'series,number\nA,1\n' }, /has no file of series/),
  damage(
    'two files of one table',
    { 'series.csv': 'title\nA\n', 'series.json': '[]' },
    /two files of series: series\.csv and series\.json/,
  ),
  damage(
    'UTF-16, as Excel writes its "Unicode text"',
    { 'series.csv': Buffer.from(`${bom}title\nA\n`, 'utf16le') },
    /^series\.csv: is not in UTF-8/,
  ),
  damage(
    'Windows-1252, as Excel writes its plain CSV',
    { 'series.csv': Buffer.from('title\nA\nCafé\n', 'latin1') },
    /^series\.csv, line 3: is not in UTF-8: in a spreadsheet, save it as "CSV UTF-8"/,
  ),
  damage(
    'days as a spreadsheet turns them',
    { 'series.csv': 'title,premiered\nA,28.01.2022\n' },
    /^series\.csv, line 2, column premiered: "28\.01\.2022" is no day.*format the column as text/,
  ),
  damage('a year that is none', { 'series.csv': 'title,year\nA,22\n' }, /column year: "22" is no year/),
  damage(
    'a year and a premiere that disagree',
    { 'series.csv': 'title,year,premiered\nA,2021,2022-01-28\n' },
    /column premiered: "2022-01-28" is not in the year 2021/,
  ),
  damage(
    'an id of another form',
    { 'series.csv': 'title,imdb\nA,1234567\n' },
    /column imdb: "1234567" is no id of imdb: write the id alone/,
  ),
  damage('a kind that there is not', { 'series.csv': 'title,kind\nA,soap\n' }, /column kind: "soap" is none of drama/),
  damage('seasons in words', { 'series.csv': 'title,seasons\nA,three\n' }, /column seasons: "three" is no season: write how many/),
  damage('a season of no day', { 'series.csv': 'title,seasons\nA,1: 2022-13\n' }, /column seasons: "2022-13" is no day/),
  damage(
    'a year where the number of seasons stands',
    { 'series.csv': 'title,seasons\nA,2022\n' },
    /column seasons: "2022" is no number of seasons/,
  ),
  damage(
    'a work of no form',
    { 'series.csv': 'title,based_on,based_on_form\nA,B,song\n' },
    /column based_on_form: "song" is none of novel, .*: write/,
  ),
  damage('an author of no work', { 'series.csv': 'title,based_on_author\nA,Bo\n' }, /line 2: the column based_on is empty/),
  damage(
    'two authors of one work',
    { 'series.csv': 'title\nA\n', 'works.csv': 'series,title,author\nA,B,Bo\nA,B,Dan\n' },
    /works\.csv, line 3: says otherwise of the same work/,
  ),
  damage('a rating without a scale', { 'series.csv': 'title,ratings\nA,IMDb 7.5\n' }, /column ratings: "IMDb 7\.5" is no rating/),
  damage('a rating beyond its scale', { 'series.csv': 'title,ratings\nA,IMDb 75/10\n' }, /column ratings: 75 is more than the scale of 10/),
  damage(
    'two series of one title and year',
    { 'series.csv': 'title,year,country\nA,2001,KR\nA,2001,US\n' },
    /^series\.csv, line 3: says otherwise of the same series than series\.csv, line 2/,
  ),
  damage('a title without letters', { 'series.csv': 'title\n???\n' }, /^series\.csv, line 2: no id can be made of the title "\?\?\?"/),
  damage('a row without its title', { 'series.csv': 'title,year\nA,2001\n,2002\n' }, /^series\.csv, line 3: the column title is empty/),
  damage(
    'an episode of no series',
    { 'series.csv': 'title\nA\n', 'episodes.csv': 'series,season,number\nA,1,1\nB,1,1\n' },
    /^episodes\.csv, line 3, column series: "B" is no series/,
  ),
  damage(
    'an episode of one of two',
    { 'series.csv': 'title,year\nA,2001\nA,2011\n', 'episodes.csv': 'series,season,number\nA,1,1\n' },
    /"A" is the title of more than one series/,
  ),
  damage(
    'an episode without a number',
    { 'series.csv': 'title\nA\n', 'episodes.csv': 'series,season\nA,1\n' },
    /^episodes\.csv, line 2: an episode needs/,
  ),
  damage(
    'a person of a name that two have',
    { 'series.csv': 'title,cast\nA,Kim Ji-won\n', 'people.csv': 'name,id\nKim Ji-won,1\nKim Ji-won,2\n' },
    /column cast: "Kim Ji-won" is the name of more than one/,
  ),
  damage(
    'JSON that is cut off',
    { 'series.json': '[{"title": "A"},\n {"title": "B"' },
    /^series\.json, line 2, column 15: a comma or the end/,
  ),
  damage(
    'JSON with a comma too many',
    { 'series.json': '[\n  {"title": "A",}\n]' },
    /^series\.json, line 2, column 17: a name in double quotes is missing/,
  ),
  damage(
    'JSON with a comma too few',
    { 'series.json': '[{"title": "A"}\n{"title": "B"}]' },
    /^series\.json, line 2, column 1: a comma or \] is missing/,
  ),
  damage(
    'JSON with single quotes',
    { 'series.json': "[{'title': 'A'}]" },
    /^series\.json, line 1, column 3: a name in double quotes or \} is missing/,
  ),
  damage('JSON with something after it', { 'series.json': '[]\nx' }, /^series\.json, line 2, column 1: something follows the end/),
  damage('HTML in place of JSON', { 'series.json': '<!DOCTYPE html>' }, /^series\.json, line 1, column 1: a value is missing or broken/),
  damage('texts in place of objects', { 'series.json': '["A"]' }, /^series\.json, line 1: is no object/),
  damage(
    'objects in place of texts',
    { 'series.json': '[\n{"title": "A",\n"cast": [{"person": "B"}]}]' },
    /^series\.json, line 2, column cast: \{"person":"B"\} is no text, number or list/,
  ),
  damage('a list in place of a title', { 'series.json': '[{"title": ["A", "B"]}]' }, /column title: \["A","B"\] is more than one text/),
  damage(
    'a broken line of JSON Lines',
    { 'series.jsonl': '{"title": "A"}\n\n{"title": B}\n' },
    /^series\.jsonl, line 3, column 11: a value is missing/,
  ),
  damage(
    'two objects in one line',
    { 'series.jsonl': '{"title": "A"} {"title": "B"}\n' },
    /^series\.jsonl, line 1, column 15: the line goes on/,
  ),
  damage(
    'a line that is no UTF-8',
    { 'series.jsonl': Buffer.from('{"title": "A"}\n{"title": "Café"}\n', 'latin1') },
    /^series\.jsonl, line 2: is not in UTF-8/,
  ),
])

function damage(name: string, files: Parameters<typeof folderOf>[0], message: RegExp) {
  return { name, make: () => folderOf(files), exitCode: 2, message } as const
}

async function rowsIn(files: Parameters<typeof folderOf>[0], told: string[] = []): Promise<CatalogueRow[]> {
  const source = await folderOf(files)
  try {
    const batches = []
    for await (const batch of own.read(
      source.place,
      contextOf({}, null, undefined, line => told.push(line)),
    ))
      batches.push(batch)
    return rowsOf(batches)
  } finally {
    await source.close()
  }
}

const brief = (rows: readonly CatalogueRow[]): string[] =>
  rows.map(row =>
    Object.values(row)
      .map(value => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
      .join(' '),
  )

test('a row gives the series and all that is said of it', async () => {
  const rows = await rowsIn({
    'series.csv':
      'Title,ORIGINAL,aliases,year,country,language,kind,genres,status,runtime,popularity,url,seasons,platforms,cast,companies,ratings,imdb,wikidata,based_on,based_on_author,based_on_form\n' +
      'The Long Wait,긴 기다림,TLW|Long Wait|The Long Wait,2021,kr,KO,Drama,Mystery | Crime,running,60,12.5,https://example.org/wait,1: 2021-03-04 (8) | 2: 2022,Netflix | TVING (kr),Cho Dan as Eun as a child | Ann Lee,Film Monster,IMDb 7.5/10 (90000) | Rotten Tomatoes 78/100,tt1234567,Q42,The Wait,Bo Park,Webtoon\n',
  })
  assert.deepEqual(rows[0], {
    kind: 'series',
    id: 'the-long-wait-2021',
    title: 'The Long Wait',
    original: '긴 기다림',
    sort: 'drama',
    premiered: '2021',
    ended: null,
    country: 'KR',
    language: 'ko',
    genres: ['Mystery', 'Crime'],
    status: 'running',
    runtime: 60,
    popularity: 12.5,
    url: 'https://example.org/wait',
    ids: { imdb: 'tt1234567', wikidata: 'Q42' },
  })
  assert.deepEqual(brief(rows.slice(1)), [
    'alias the-long-wait-2021 TLW null null',
    'alias the-long-wait-2021 Long Wait null null',
    'season the-long-wait-2021 1 null 2021-03-04 null 8',
    'season the-long-wait-2021 2 null 2022 null null',
    'platform the-long-wait-2021 Netflix null null',
    'platform the-long-wait-2021 TVING KR null',
    'credit the-long-wait-2021 cast Eun as a child 0 Cho Dan null',
    'person Cho Dan Cho Dan null null {}',
    'credit the-long-wait-2021 cast null 1 Ann Lee null',
    'person Ann Lee Ann Lee null null {}',
    'credit the-long-wait-2021 company null null Film Monster null',
    'person Film Monster Film Monster null null {}',
    'work the-long-wait-2021 The Wait Bo Park webtoon',
    'rating the-long-wait-2021 null IMDb 7.5 10 90000',
    'rating the-long-wait-2021 null Rotten Tomatoes 78 100 null',
  ])
})

const oneShow = 'series wait-2021 Wait, What? null null 2021 null null null [] null null null null {}'
const forms: readonly (readonly [form: string, name: string, content: string | Uint8Array])[] = [
  ['commas', 'series.csv', 'title,year\n"Wait, What?",2021\n'],
  ['no line end at the end', 'series.csv', 'title,year\n"Wait, What?",2021'],
  ['semicolons and CRLF, as Excel writes them', 'series.csv', `${bom}title;year\r\nWait, What?;2021\r\n;\r\n`],
  ['tabs', 'series.tsv', 'title\tyear\nWait, What?\t2021\n'],
  ["Excel's first line", 'series.csv', `${bom}sep=;\r\ntitle;year\r\nWait, What?;2021\r\n`],
  ['empty columns and rows at the edges', 'series.csv', 'title,year,,\n\n"Wait, What?",2021,,\n,,,\n'],
  ['a header in quotes', 'series.csv', '"title";"year"\n"Wait, What?";"2021"\n'],
  ['old line ends', 'series.csv', 'title;year\rWait, What?;2021\r'],
  ['spaces to spare', 'series.csv', ' title , year \n" Wait,\u00a0 What? ", 2021 \n'],
  ['JSON', 'series.json', '[{"title": "Wait, What?", "year": 2021, "country": null}]'],
  ['JSON of one object', 'series.json', `${bom}{"Title": "Wait, What?", "year": "2021", "aliases": []}\n`],
  ['JSON Lines', 'series.jsonl', '\n{"title": "Wait, What?", "year": 2021}\r\n'],
  ['escapes in JSON', 'series.ndjson', '{"title": "Wait, \\u0057hat?", "year": 2021}'],
]
for (const [form, name, content] of forms) {
  test(`a file is read with ${form}`, async () =>
    assert.deepEqual(brief(await rowsIn({ [name]: content })), [oneShow.replace('wait-2021', 'wait-what-2021')]))
}

test('a column that is not known is left out, and told', async () => {
  const told: string[] = []
  assert.equal((await rowsIn({ 'series.csv': 'title,Notes,stars\nA,x,5\n' }, told)).length, 1)
  assert.deepEqual(told, ['series.csv: left out what is not known of series: notes, stars'])
})

test('lines are counted over line breaks within quotes and empty lines', async () => {
  await assert.rejects(rowsIn({ 'series.csv': 'title,country\r\n"A\r\nB",KR\r\n\r\nC,UK\r\n' }), /line 5, column country/)
  await assert.rejects(rowsIn({ 'series.csv': 'sep=,\ntitle,aliases,country\nA,"B\nC",UK\n' }), /line 3, column country/)
  await assert.rejects(rowsIn({ 'series.csv': 'title,year\r"A\rB",2001\r\rC,21\r' }), /line 5, column year/)
  await assert.rejects(rowsIn({ 'series.csv': 'title\nA\n\n\n"B\n' }), /line 5, column 1: a double quote opens/)
})

test('a table of seasons stands in place of the column', async () => {
  const rows = await rowsIn({
    'series.csv': 'title,seasons\nA,3\n',
    'seasons.json': '[{"series": "A", "number": 1, "premiere": "2020-05", "episodes": 8}]',
  })
  assert.deepEqual(
    brief(rows).filter(row => row.startsWith('season')),
    ['season a 1 null 2020-05 null 8'],
  )
})

test('people are known by their ids, and by their names where these are of one alone', async () => {
  const rows = await rowsIn({
    'people.csv': 'name,id,spellings\nKim Ji-won,1,김지원\nKim Ji-won,2,\nCho Dan,,조단\n',
    'series.csv': 'title,cast\nA,1 as Eun | Cho Dan\nB,2\n',
    'credits.csv': 'series,person,role\nB,cho dan,director\nB,CHO DAN,director\n',
  })
  assert.deepEqual(
    brief(rows).filter(row => row.startsWith('credit')),
    [
      'credit a cast Eun 0 1 null',
      'credit a cast null 1 Cho Dan null',
      'credit b cast null 0 2 null',
      'credit b Cho Dan director null null null',
    ],
  )
})

test('an id that is made of a title is no longer than an id may be', async () => {
  const [row] = await rowsIn({ 'series.json': JSON.stringify({ title: `Banished ${'from the Party '.repeat(30)}`, year: 2021 }) })
  assert.match(row?.kind === 'series' ? row.id : '', /^banished-from-the-party-[a-z-]{120,145}-2021$/)
})

test('a row that stands twice counts once', async () => {
  assert.equal((await rowsIn({ 'series.csv': 'title\nA\nA\n', 'platforms.csv': 'series,name\nA,Netflix\nA,Netflix\n' })).length, 2)
})

test('any titles come through a table as they are, in whatever form it is written', async () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter(
      text =>
        /^[\p{L}\p{N}](?:[^\r\n|]*\S)?$/u.test(text) &&
        text.normalize('NFC') === text &&
        !/\s\s|[\ufffd\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(text),
    )
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(title, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      async (titles, sign, end) => {
        const lines = titles.map((text, index) => [`s${index}`, `"${text.replaceAll('"', '""')}"`].join(sign))
        const csv = [['id', 'title'].join(sign), ...lines].join(end)
        const json = JSON.stringify(
          titles.map((text, index) => ({ id: `s${index}`, title: text })),
          null,
          1,
        )
        const found = await Promise.all([rowsIn({ 'series.csv': csv }), rowsIn({ 'series.json': json })])
        for (const rows of found)
          assert.deepEqual(
            rows.map(row => row.kind === 'series' && row.title.replace(/\s/gu, ' ')),
            titles.map(text => text.replace(/\s/gu, ' ')),
          )
      },
    ),
    { numRuns: 40 },
  )
})

describe('the page docs/catalogue-own.md', async () => {
  const page = await readFile(join(dirname(import.meta.dirname), '../../docs/catalogue-own.md'), 'utf8')
  const files = Object.fromEntries([...page.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, name, content]) => [name!, content!]))

  test('has an example that fails as it says', async () => {
    await assert.rejects(rowsIn(files), /^SourceError: episodes\.csv, line 4: an episode needs its season and number, or an id$/)
  })
  test('has an example that is read when it is mended', async () => {
    const mended = { ...files, 'episodes.csv': files['episodes.csv']!.replace('2;;Behind', '2;1;Behind') }
    const rows = await rowsIn(mended)
    const count = (kind: string): number => rows.filter(row => row.kind === kind).length
    assert.deepEqual(
      ['series', 'alias', 'season', 'episode', 'person', 'spelling', 'credit', 'platform', 'rating'].map(count),
      [3, 4, 6, 3, 3, 2, 7, 5, 1],
    )
    assert.ok(rows.every(row => row.kind !== 'series' || row.id !== 'wait-what-2019' || row.premiered === '2019-10'))
  })
  test('names every table and column', () => {
    const [, ofSeries = '', ofOthers = ''] = page.split(/^## The columns$|^Of the other tables/m)
    for (const column of Object.keys(tables.series)) assert.ok(ofSeries.includes(`\`${column}\``), column)
    for (const [table, columns] of Object.entries(tables)) {
      if (table === 'series') continue
      const [row = ''] = ofOthers.split('\n').filter(line => line.startsWith(`| \`${table}\``))
      for (const column of Object.keys(columns)) assert.ok(row.includes(`\`${column}\``) || column in tables.series, `${table}: ${column}`)
    }
  })
})
