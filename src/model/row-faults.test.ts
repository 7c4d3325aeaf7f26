import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isPartialDay, rowFaults, rowName, type CatalogueRow } from './index.ts'

const linesOf = (row: CatalogueRow): string[] => rowFaults(row).map(({ field, value, what }) => `${field} ${value}: ${what}`)

const series: CatalogueRow = {
  kind: 'series',
  id: '42',
  title: '지금 우리 학교는',
  original: null,
  sort: 'drama',
  premiered: '2022-01-28',
  ended: null,
  country: 'KR',
  language: 'ko',
  genres: ['Horror'],
  status: 'Running',
  runtime: 61,
  popularity: 97.5,
  url: 'https://example.org/shows/42',
  ids: { imdb: 'tt14169960', tmdb: '99966', wikidata: 'Q104835664', trakt: 'all-of-us-are-dead' },
}
const sound: readonly CatalogueRow[] = [
  series,
  { kind: 'alias', series: '42', name: 'All of Us Are Dead', language: 'en', region: 'US' },
  { kind: 'season', series: '42', number: 0, title: 'Specials', premiere: '2022', finale: '2022-02', episodes: 0 },
  { kind: 'episode', series: '42', id: 'e1', season: 2026, number: null, title: null, airs: null, runtime: 1 },
  { kind: 'person', id: 'nm1', name: 'Park Ji-hu', born: '2003-11-07', died: null, ids: { imdb: 'nm0000001' } },
  { kind: 'spelling', person: 'nm1', name: '박지후' },
  { kind: 'credit', series: '42', person: 'nm1', role: 'cast', character: 'Nam On-jo', season: 1, billing: 0 },
  { kind: 'platform', series: '42', name: 'Netflix', region: null, manner: 'streaming' },
  { kind: 'rating', series: '42', season: null, source: 'IMDb', value: 7.5, scale: 10, votes: 90_000 },
  { kind: 'work', series: '42', title: 'Now at Our School', author: 'Joo Dong-geun', form: 'webtoon' },
]

test('sound rows have no faults', () => {
  for (const row of sound) assert.deepEqual(rowFaults(row), [], JSON.stringify(row))
})

const faulty: readonly (readonly [kind: CatalogueRow['kind'], change: Readonly<Record<string, unknown>>, fault: RegExp])[] = [
  ['series', { id: '' }, /^id "": no id/],
  ['series', { id: 'x'.repeat(201) }, /^id ".*…: no id/],
  ['series', { id: 42 }, /^id 42: no id/],
  ['series', { title: ' Dark' }, /^title " Dark": no name/],
  ['series', { title: 'Dark  Matter' }, /^title/],
  ['series', { title: 'Dark\u00a0Matter' }, /^title/],
  ['series', { title: 'Dark\nMatter' }, /^title/],
  ['series', { title: 'Dark\u0000' }, /^title/],
  ['series', { title: 'Cafe\u0301' }, /^title/],
  ['series', { title: 'Dark\ud800' }, /^title/],
  ['series', { title: 'x'.repeat(501) }, /^title/],
  ['series', { original: undefined }, /^original nothing: no name/],
  ['series', { sort: 'telenovela' }, /^sort "telenovela": none of drama, comedy/],
  ['series', { premiered: '2022-02-30' }, /^premiered "2022-02-30": no day/],
  ['series', { premiered: '0000-00-00' }, /^premiered/],
  ['series', { ended: '9999-12-31' }, /^ended/],
  ['series', { ended: '' }, /^ended/],
  ['series', { country: 'UK' }, /^country "UK": no country/],
  ['series', { country: 'kr' }, /^country/],
  ['series', { language: 'kor' }, /^language "kor": no language/],
  ['series', { genres: 'Horror' }, /^genres "Horror": no list/],
  ['series', { genres: ['Horror', ''] }, /^genres/],
  ['series', { runtime: 0 }, /^runtime 0: no whole number/],
  ['series', { runtime: 61.5 }, /^runtime/],
  ['series', { popularity: Number.NaN }, /^popularity/],
  ['series', { popularity: -1 }, /^popularity -1: no number/],
  ['series', { url: 'javascript:alert(1)' }, /^url/],
  ['series', { url: 'example.org' }, /^url/],
  ['series', { ids: { imdb: '14169960' } }, /^ids.imdb "14169960": no id of imdb$/],
  ['series', { ids: { imdb: null } }, /^ids.imdb null: no id of imdb/],
  ['series', { ids: { myspace: 'x' } }, /^ids.myspace "x": no id of myspace/],
  ['series', { ids: { tvdb: '0' } }, /^ids.tvdb/],
  ['series', { plot: 'x' }, /^plot "x": no field/],
  ['alias', { language: 'zh-hant' }, /^language/],
  ['season', { number: -1 }, /^number/],
  ['season', { number: '1' }, /^number "1"/],
  ['season', { episodes: 1.5 }, /^episodes/],
  ['episode', { number: -0 }, /^number/],
  ['person', { died: '1899-13' }, /^died/],
  ['credit', { role: 'boss', character: null }, /^role/],
  ['credit', { role: 'director' }, /^character "Nam On-jo": no part of a director/],
  ['platform', { manner: 'flatrate' }, /^manner/],
  ['rating', { value: 78 }, /^value 78: more than the scale of 10/],
  ['work', { title: '' }, /^title/],
  ['work', { author: '' }, /^author "": no name/],
  ['work', { form: 'song' }, /^form "song": none of novel, light novel/],
  ['rating', { votes: Number.POSITIVE_INFINITY }, /^votes/],
]

for (const [kind, change, fault] of faulty) {
  test(`refuses a ${kind} with ${JSON.stringify(change)}`, () => {
    const row = { ...sound.find(each => each.kind === kind)!, ...change } as CatalogueRow
    const faults = linesOf(row)
    assert.equal(faults.length, 1, faults.join('\n'))
    assert.match(faults[0]!, fault)
  })
}

test('refuses rows of no kind, and rows that lack a field', () => {
  assert.deepEqual(linesOf({ kind: 'film' } as unknown as CatalogueRow), ['kind "film": no kind of row'])
  const { title: _title, ...rest } = series as typeof series & { title: string }
  assert.deepEqual(linesOf(rest as CatalogueRow), ['title nothing: missing'])
})

const names: readonly (readonly [text: string, name: string | null])[] = [
  ['Dark', 'Dark'],
  ['  Dark\tMatter\r\n', 'Dark Matter'],
  ['Dark\u00a0Matter', 'Dark Matter'],
  ['Cafe\u0301', 'Café'],
  ['\ufeffDark\u200b', 'Dark'],
  ['\u202bفوضى\u202c', 'فوضى'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['Mr. Ro\u00adbot', 'Mr. Robot'],
  ['Cut off\ud83d', 'Cut off'],
  ['😀 Show', '😀 Show'],
  ['', null],
  [' \u0000\u200b ', null],
  ['x'.repeat(500), 'x'.repeat(500)],
  ['x'.repeat(501), null],
]
for (const [text, name] of names) {
  test(`the name ${JSON.stringify(text).slice(0, 40)} is held as ${String(name).slice(0, 40)}`, () => assert.equal(rowName(text), name))
}

test('any text makes a sound name or none, and making it again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' })), text => {
      const name = rowName(text)
      if (name === null) return
      assert.equal(rowName(name), name)
      assert.deepEqual(rowFaults({ kind: 'spelling', person: 'p', name }), [])
    }),
  )
})

test('partial days are days, months or years that can be', () => {
  for (const text of ['2022', '2022-01', '2022-01-28', '2024-02-29']) assert.ok(isPartialDay(text), text)
  for (const text of ['', '22', '2022-13', '2022-00', '2022-02-29', '2022-1-2', '2022-01-28T00:00:00Z', '+2022', '2022-01-'])
    assert.ok(!isPartialDay(text), text)
})
