import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { CatalogueRow } from '../../model/index.ts'
import { catalogueContract } from '../contract.fixture.ts'
import { imdb } from './imdb.ts'
import { readFiles, type Reading } from './read-files.fixture.ts'
import { folderOf, packed, sample, tableText, type Tables } from './tables.fixture.ts'

const kept = <K extends CatalogueRow['kind']>({ rows }: Reading, kind: K) =>
  rows.filter((row): row is Extract<CatalogueRow, { kind: K }> => row.kind === kind)

describe('the datasets of IMDb', async () => {
  const reading = await readFiles(packed())

  it('give series of their two types, and nothing for adults', () => {
    assert.deepEqual(
      kept(reading, 'series').map(({ id, title, original, sort, premiered, ended, genres, runtime, popularity }) => [
        id,
        title,
        original,
        sort,
        premiered,
        ended,
        genres.join(),
        runtime,
        popularity,
      ]),
      [
        ['tt0043208', 'I Love Lucy', null, 'comedy', '1951', '1957', 'Comedy,Family', 30, null],
        ['tt0098904', 'Seinfeld', null, 'comedy', '1989', '1998', 'Comedy', 22, 350_000],
        ['tt0290978', 'The Office', null, null, '2001', '2003', 'Comedy,Drama', null, null],
        ['tt0386676', 'The Office', null, 'comedy', '2005', '2013', 'Comedy', 22, 740_001],
        ['tt10986410', 'All of Us', '우리 모두', 'limited', '2021', '2021', 'Drama,Mystery', 60, null],
        ['tt13443470', 'Café "Zoë', null, null, null, null, '', null, 99],
        ['tt2193021', 'Ninja Nation', 'ニンジャの国', 'animation', '2012', null, 'Action,Animation,Drama', 24, 120],
      ],
    )
    assert.deepEqual(kept(reading, 'series')[1], {
      kind: 'series',
      id: 'tt0098904',
      title: 'Seinfeld',
      original: null,
      sort: 'comedy',
      premiered: '1989',
      ended: '1998',
      country: null,
      language: null,
      genres: ['Comedy'],
      status: null,
      runtime: 22,
      popularity: 350_000,
      url: 'https://www.imdb.com/title/tt0098904/',
      ids: { imdb: 'tt0098904' },
    })
  })

  it('give ratings with their votes', () => {
    assert.deepEqual(
      kept(reading, 'rating').map(({ series, source, value, scale, votes }) => [series, source, value, scale, votes]),
      [
        ['tt0098904', 'IMDb', 8.9, 10, 350_000],
        ['tt0386676', 'IMDb', 9, 10, 740_001],
        ['tt13443470', 'IMDb', 8, 10, 99],
        ['tt2193021', 'IMDb', 6.1, 10, 120],
      ],
    )
  })

  it('give other names without repeats, known titles and what is no name of the series', () => {
    assert.deepEqual(
      kept(reading, 'alias').map(({ series, name, language, region }) => [series, name, language, region]),
      [
        ['tt0098904', 'Die Seinfeld-Chronik', null, 'DE'],
        ['tt0098904', 'Die Seinfeld-Chronik', null, 'AT'],
        ['tt0098904', 'Сайнфелд', 'bg', 'BG'],
        ['tt10986410', 'Us', 'en', null],
        ['tt10986410', '我們', 'zh', 'TW'],
      ],
    )
  })

  it('give the seasons of all series with the number of their episodes', () => {
    assert.deepEqual(
      kept(reading, 'season')
        .map(({ series, number, episodes }) => `${series} ${number} ${episodes}`)
        .sort(),
      ['tt0098904 4 2', 'tt0386676 1 1', 'tt0386676 2004 2', 'tt10986410 1 1', 'tt13443470 1 1'],
    )
  })

  it('give single episodes of series that a hundred people have rated, without stand-ins for titles', () => {
    assert.deepEqual(
      kept(reading, 'episode').map(({ series, id, season, number, title, airs, runtime }) => [
        series,
        id,
        season,
        number,
        title,
        airs,
        runtime,
      ]),
      [
        ['tt0098904', 'tt0697784', 4, 11, 'The "Contest', '1992', 23],
        ['tt0386676', 'tt0697790', 1, 2, null, null, null],
        ['tt0386676', 'tt10000001', 2004, 1, null, '2004-05-03', null],
      ],
    )
  })

  it('give cast with characters, and makers with roles, each once', () => {
    assert.deepEqual(
      kept(reading, 'credit').map(({ series, person, role, character, billing }) => [series, person, role, character, billing]),
      [
        ['tt0098904', 'nm0000632', 'cast', 'Jerry Seinfeld', 0],
        ['tt0098904', 'nm0000506', 'cast', 'Elaine Benes', 1],
        ['tt0098904', 'nm0000506', 'cast', 'The "Other" Elaine', 1],
        ['tt0098904', 'nm0000632', 'creator', null, null],
        ['tt0098904', 'nm0202970', 'creator', null, null],
        ['tt0098904', 'nm0000632', 'producer', null, null],
        ['tt0098904', 'nm0000005', 'cast', null, 7],
        ['tt0098904', 'nm0000007', 'cast', null, 9],
        ['tt10986410', 'nm11111113', 'showrunner', null, null],
        ['tt10986410', 'nm0000007', 'cast', null, 3],
        ['tt0098904', 'nm0153732', 'director', null, null],
        ['tt0098904', 'nm0000632', 'director', null, null],
        ['tt0098904', 'nm0202970', 'writer', null, null],
        ['tt10986410', 'nm11111112', 'director', null, null],
      ],
    )
  })

  it('give the people who are named, and no others', () => {
    assert.deepEqual(
      kept(reading, 'person').map(({ id, name, born, died }) => [id, name, born, died]),
      [
        ['nm0000005', 'The Host', null, null],
        ['nm0000007', 'Zoë "Zo" Kravitz-García', '1988', null],
        ['nm0000506', 'Julia Louis-Dreyfus', '1961', null],
        ['nm0000632', 'Jerry Seinfeld', '1954', null],
        ['nm0153732', 'Tom Cherones', '1939', null],
        ['nm0202970', 'Larry David', '1947', null],
        ['nm11111112', '이재규', null, null],
        ['nm11111113', '천성일', null, '2000'],
      ],
    )
    assert.deepEqual(reading.told, [])
    assert.equal(reading.error, null)
  })

  it('are read by the names in the header, in any order, with columns that nobody knows', async () => {
    const turned = Object.fromEntries(
      Object.entries(sample).map(([name, table]) => [
        name,
        table.map((line, at) => ['later', ...line.toReversed()].with(0, at === 0 ? 'later' : '\\N')),
      ]),
    ) as Tables
    assert.deepEqual((await readFiles(packed(turned))).rows, reading.rows)
  })

  it('may be unpacked, end without a line end, begin with a mark of byte order, and have the line ends of Windows', async () => {
    const plain = Object.fromEntries(
      Object.entries(sample).map(([name, table]) => [`${name}.tsv`, `\uFEFF${tableText(table).trimEnd().replaceAll('\n', '\r\n')}`]),
    )
    assert.deepEqual((await readFiles(plain)).rows, reading.rows)
  })

  it('may be several gzip files put together', async () => {
    const text = tableText(sample['title.akas'])
    const halves = [text.slice(0, 300), text.slice(300)].map(half => gzipSync(half))
    assert.deepEqual((await readFiles({ ...packed(), 'title.akas.tsv.gz': Buffer.concat(halves) })).rows, reading.rows)
  })

  it('count a series without a readable title, and people whose names are not there', async () => {
    const basics = sample['title.basics'].map(line => (line[0] === 'tt0043208' ? line.with(2, '\\N') : line))
    const names = sample['name.basics'].filter(([id]) => id !== 'nm0202970')
    const { told } = await readFiles(packed({ ...sample, 'title.basics': basics, 'name.basics': names }))
    assert.deepEqual(told, [
      '1 series without a readable title are left out',
      '1 people of cast and crew are not in name.basics: their names are not known',
    ])
  })
})

describe('without one of the tables', () => {
  const without: readonly (readonly [name: keyof typeof sample, kinds: readonly CatalogueRow['kind'][], told: RegExp])[] = [
    ['title.ratings', ['rating', 'episode'], /^title\.ratings\.tsv\.gz is missing: series come without ratings/],
    ['title.akas', ['alias'], /^title\.akas\.tsv\.gz is missing: series come without other names/],
    ['title.episode', ['season', 'episode'], /^title\.episode\.tsv\.gz is missing/],
    ['name.basics', ['credit', 'person'], /^name\.basics\.tsv\.gz is missing/],
  ]
  for (const [name, kinds, line] of without) {
    it(`${name}, there is no ${kinds.join(' and no ')}, and all else`, async () => {
      const reading = await readFiles(packed({ ...sample, [name]: undefined }))
      assert.equal(reading.error, null)
      assert.match(reading.told.join('|'), line)
      const found = new Set(reading.rows.map(({ kind }) => kind))
      for (const kind of ['series', 'rating', 'alias', 'season', 'episode', 'credit', 'person'] as const)
        assert.equal(found.has(kind), !kinds.includes(kind), kind)
    })
  }
  it('title.crew, directors and writers come from the principals', async () => {
    const makers = kept(await readFiles(packed({ ...sample, 'title.crew': undefined })), 'credit').filter(
      ({ role }) => role === 'director' || role === 'writer',
    )
    assert.deepEqual(
      makers.map(({ person, role }) => `${person} ${role}`),
      ['nm11111111 writer', 'nm11111112 director'],
    )
  })
  it('title.basics, nothing is read', async () => {
    const { error } = await readFiles(packed({ ...sample, 'title.basics': undefined }))
    assert.equal(error?.exitCode, 2)
    assert.equal(error.message, 'title.basics.tsv.gz is missing in FOLDER: fetch it, for without it nothing can be read')
  })
})

describe('a folder of the size of a few batches', () => {
  const files = packed(grown(3000))
  catalogueContract(imdb, async () => {
    const { folder, remove } = folderOf(files)
    return {
      place: folder,
      change: async () => writeFileSync(join(folder, 'title.ratings.tsv.gz'), gzipSync('tconst\taverageRating\tnumVotes\n')),
      close: async () => remove(),
    }
  })
})

/** The sample with many more series, each with all that belongs to one. */
function grown(count: number): Tables {
  const more = <T>(make: (number: number) => T): T[] => Array.from({ length: count }, (_, index) => make(20_000_000 + index * 7))
  return {
    ...sample,
    'title.basics': [
      ...sample['title.basics'],
      ...more(id => [`tt${id}`, 'tvSeries', `Series ${id}`, `Série ${id}`, '0', '2020', '\\N', '\\N', 'Drama']),
    ],
    'title.ratings': [...sample['title.ratings'], ...more(id => [`tt${id}`, '7.5', String(id % 1000)])],
    'title.akas': [...sample['title.akas'], ...more(id => [`tt${id}`, '1', `Serie ${id}`, 'DE', '\\N', '\\N', '\\N', '0'])],
    'title.episode': [...sample['title.episode'], ...more(id => [`tt${id + 1}`, `tt${id}`, String(id % 5), '1'])],
    'title.principals': [...sample['title.principals'], ...more(id => [`tt${id}`, '1', `nm${id}`, 'actor', '\\N', `["Role ${id}"]`])],
    'title.crew': [...sample['title.crew'], ...more(id => [`tt${id}`, `nm${id},nm${id + 7}`, '\\N'])],
    'name.basics': [
      ...sample['name.basics'],
      ...more(id => [`nm${id}`, `Person ${id}`, '\\N', '\\N', '\\N', '\\N']),
      ['nm20021000', 'Last Person', '\\N', '\\N', '\\N', '\\N'],
      ['nm11111111', 'First', '\\N', '\\N', '\\N', '\\N'],
    ],
  }
}
