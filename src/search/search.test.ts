import assert from 'node:assert/strict'
import test, { before, describe, it } from 'node:test'
import { compileSearchIndex, openSearchIndex, search, type SearchEntry, type SearchHit, type SearchIndex } from './index.ts'
import { starterEntries } from './starter-entries.fixture.ts'

/** A hit as tests tell it: what it refers to, and the name with what matched in brackets. */
function told({ id, name, matched }: SearchHit): string {
  let marked = ''
  let at = 0
  for (const { start, end } of matched) {
    marked += `${name.slice(at, start)}[${name.slice(start, end)}]`
    at = end
  }
  return `${id}: ${marked}${name.slice(at)}`
}

describe('in the starter catalogue', () => {
  let index: SearchIndex
  before(async () => {
    index = openSearchIndex(await compileSearchIndex(starterEntries()))
  })

  const first: readonly (readonly [query: string, manner: SearchHit['manner'], hit: string])[] = [
    // As one types.
    ['d', 'prefix', 'doctor-who-2005: [D]octor Who'],
    ['stranger th', 'prefix', 'stranger-things: [Stranger Th]ings'],
    ['breaking bad', 'exact', 'breaking-bad: [Breaking Bad]'],
    ['  "Breaking  Bad"!  ', 'exact', 'breaking-bad: [Breaking Bad]'],
    // Parts, articles, any order.
    ['office', 'exact', 'the-office-us: The [Office]'],
    ['the severance', 'exact', 'severance: [Severance]'],
    ['casa de papel', 'exact', 'money-heist: La [casa de papel]'],
    ['thrones', 'word prefix', 'game-of-thrones: Game of [Thrones]'],
    ['game thron', 'word prefix', 'game-of-thrones: [Game] of [Thron]es'],
    ['thrones game of', 'word prefix', 'game-of-thrones: [Game] [of] [Thrones]'],
    ['white walter', 'word prefix', 'breaking-bad/Walter White: [Walter] [White]'],
    // Spelling of the easy kind.
    ['elite', 'exact', 'elite: [Elite]'],
    ['greys anatomy', 'exact', "greys-anatomy: [Grey's Anatomy]"],
    ['911', 'exact', '9-1-1: [9-1-1]'],
    ['breakingbad', 'exact', 'breaking-bad: [Breaking Bad]'],
    ['squidgame', 'exact', 'squid-game: [Squid Game]'],
    ['law and order svu', 'exact', 'law-and-order-svu: [Law & Order: SVU]'],
    // Aliases that are abbreviations.
    ['got', 'exact', 'game-of-thrones: [GoT]'],
    ['svu', 'exact', 'law-and-order-svu: [SVU]'],
    ['ㅇㅈㅇㄱㅇ', 'word prefix', 'squid-game: [오징어] [게임]'],
    // Which of the same name.
    ['shameless 2004', 'exact', 'shameless-uk: [Shameless]'],
    ['shameless us', 'exact', 'shameless-us: [Shameless (US])'],
    ['the office uk', 'exact', 'the-office-uk: [The Office (UK])'],
    ['the office 2001', 'exact', 'the-office-uk: [The Office]'],
    ['the office us', 'exact', 'the-office-us: [The Office (US])'],
    ['dark season 3', 'exact', 'dark: [Dark]'],
    ['dark s03e02', 'exact', 'dark: [Dark]'],
    ['Dark (2017)', 'exact', 'dark: [Dark]'],
    ['this is us', 'exact', 'this-is-us: [This Is Us]'],
    // Typing errors.
    ['squid gme', 'typo', 'squid-game: [Squid Game]'],
    ['sqiud game', 'typo', 'squid-game: [Squid Game]'],
    ['braking bad', 'typo', 'breaking-bad: [Breaking Bad]'],
    ['stanger thi', 'typo', 'stranger-things: [Stranger Thi]ngs'],
    ['csi: mimai', 'typo', 'csi-miami: [CSI: Miami]'],
    ['lupn', 'typo', 'lupin: [Lupin]'],
    ['kit harrington', 'typo', 'Kit Harington: [Kit Harington]'],
    // Words that no name has.
    ['breaking bad netflix', 'exact', 'breaking-bad: [Breaking Bad]'],
    ['dark 🐶', 'exact', 'dark: [Dark]'],
    // Other scripts and other spellings.
    ['오징어 게임', 'exact', 'squid-game: [오징어 게임]'],
    ['오', 'prefix', 'squid-game: [오]징어 게임'],
    ['오지', 'prefix', 'squid-game: [오징]어 게임'],
    ['게임', 'word prefix', 'squid-game: 오징어 [게임]'],
    ['進撃', 'prefix', 'attack-on-titan: [進撃]の巨人'],
    ['巨人', 'word prefix', 'attack-on-titan: 進撃の[巨人]'],
    ['park jihu', 'exact', 'Park Ji-hu: [Park Ji-hu]'],
    ['Pak Chi-hu', 'exact', 'Park Ji-hu: [Park Ji-hu]'],
    ['jihu park', 'exact', 'Park Ji-hu: [Ji-hu Park]'],
    ['emilia clark', 'prefix', 'Emilia Clarke: [Emilia Clark]e'],
  ]
  for (const [query, manner, hit] of first) {
    it(`${JSON.stringify(query)} finds ${hit}`, () => {
      const [best] = search(index, query)
      assert.deepEqual(best && [best.manner, told(best)], [manner, hit])
    })
  }

  it('searches one kind alone', () => {
    assert.deepEqual(new Set(search(index, 'walter', { kinds: ['character'] }).map(({ kind }) => kind)), new Set(['character']))
    assert.deepEqual(search(index, 'walter white', { kinds: [] }), [])
    const [person] = search(index, 'emilia clarke', { kinds: ['person'] })
    assert.equal(person?.id, 'Emilia Clarke')
  })

  it('gives as many hits as are asked for, each thing once', () => {
    for (const query of ['the', 'john', 'game', 'sq']) {
      const hits = search(index, query, { limit: 30 })
      assert.equal(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size, hits.length)
      assert.deepEqual(search(index, query, { limit: 3 }), hits.slice(0, 3))
    }
    assert.equal(search(index, 'the', { limit: 48 }).length, 48)
    assert.equal(search(index, 'the').length, 10)
  })

  it('tells what a character belongs to, and of what year and country a series is', () => {
    const [character] = search(index, 'walter white')
    assert.deepEqual([character?.kind, character?.of, character?.title], ['character', 'breaking-bad', 'Walter White'])
    const [series] = search(index, 'dark')
    assert.deepEqual([series?.kind, series?.of, series?.year, series?.country, series?.title], ['series', null, 2017, 'DE', 'Dark'])
  })

  it('finds nothing where nothing was typed', () => {
    for (const query of ['', ' ', '\t\n', '\u0000', '\u200b']) assert.deepEqual(search(index, query), [], JSON.stringify(query))
  })
})

/** A series of a small catalogue made up for a test. */
function series(id: string, popularity: number, ...names: readonly string[]): SearchEntry {
  return {
    kind: 'series',
    id,
    names: names.map((text, at) => ({ text, weight: at === 0 ? 1 : 0.8 })),
    popularity,
    of: null,
    year: null,
    country: null,
  }
}

const idsFor = (index: SearchIndex, query: string): string[] => search(index, query).map(({ id }) => id)

test('of names that match alike the better known comes first', async () => {
  const index = openSearchIndex(
    await compileSearchIndex([series('a', 1, 'Dark Water'), series('b', 9, 'Dark Winds'), series('c', 5, 'Dark Waves')]),
  )
  assert.deepEqual(idsFor(index, 'dark w'), ['b', 'c', 'a'])
  assert.deepEqual(idsFor(index, 'dark wa'), ['c', 'a', 'b'])
})

test('the whole name comes before better known ones that begin so', async () => {
  const others = Array.from({ length: 40 }, (_, at) => series(`other ${at}`, at, `Dark ${at}`))
  const index = openSearchIndex(await compileSearchIndex([...others, series('dark', 30, 'Dark')]))
  assert.equal(idsFor(index, 'dark')[0], 'dark')
})

test('a character who is only called John comes behind better known people of that name', async () => {
  const [john, johnson] = ['John', 'John Elderfield'].map(name => ({ ...series(name, 9, name), kind: 'person' as const }))
  const character: SearchEntry = { ...series('character', 9, 'John'), kind: 'character', of: 'The Pier' }
  const others = Array.from({ length: 18 }, (_, at): SearchEntry => ({
    ...series(`other ${at}`, at, 'Zoe'),
    kind: at < 9 ? 'person' : 'character',
  }))
  const index = openSearchIndex(await compileSearchIndex([character, johnson!, john!, ...others]))
  assert.deepEqual(idsFor(index, 'john'), ['John', 'John Elderfield', 'character'])
})

test('series of one name stand in the order of their fame, and of one fame in the order in which they came', async () => {
  const index = openSearchIndex(await compileSearchIndex(['a', 'b', 'c', 'd'].map(id => series(id, id === 'c' ? 2 : 1, 'Home'))))
  assert.deepEqual(idsFor(index, 'home'), ['c', 'a', 'b', 'd'])
})

test('a year or a country at the end chooses among series of one name, also while it is typed', async () => {
  const named = (id: string, year: number, country: string): SearchEntry => ({ ...series(id, year, 'House of Cards'), year, country })
  const index = openSearchIndex(await compileSearchIndex([named('a', 2013, 'US'), named('b', 1990, 'GB'), named('c', 2004, 'KR')]))
  const chosen = {
    '': 'a',
    '1990': 'b',
    '(1990)': 'b',
    '199': 'b',
    '19': 'b',
    '1991': 'b',
    '2004': 'c',
    uk: 'b',
    GB: 'b',
    korea: 'c',
    us: 'a',
    'season 2': 'a',
  }
  for (const [end, id] of Object.entries(chosen)) {
    assert.equal(idsFor(index, `house of cards ${end}`)[0], id, end)
    assert.equal(idsFor(index, `huose of cards ${end}`)[0], id, end)
  }
})

test('a title is found by its initials, and a name that is written so comes before it', async () => {
  const entries = [
    series('next', 5, 'Star Voyage: The Second Generation'),
    series('rings', 9, 'The Lord of the Kings'),
    series('written', 1, 'LOTK'),
    series('short', 9, 'Second Generation'),
    series('korean', 1, 'Winter Letter', '겨울의 편지'),
  ]
  const index = openSearchIndex(await compileSearchIndex(entries))
  const found = {
    tsg: ['next'],
    TSG: ['next'],
    svtsg: ['next'],
    lotk: ['written', 'rings'],
    tlotk: ['rings', 'written'],
    ㄱㅇㅇㅍㅈ: ['korean'],
    'ㄱㅇㅇ ㅍㅈ': ['korean'],
    ㄱㅇㅇ: ['korean'],
  }
  for (const [query, ids] of Object.entries(found)) assert.deepEqual(idsFor(index, query), ids, query)
  assert.deepEqual(idsFor(index, 'sg'), [])
  assert.deepEqual(search(index, 'tsg').map(told), ['next: Star Voyage: [T]he [S]econd [G]eneration'])
})

test('a word that stands in a name comes before better known names that are one error away from it, in short queries', async () => {
  const others = Array.from({ length: 20 }, (_, at) => series(`other ${at}`, at, 'Zoe'))
  const index = openSearchIndex(await compileSearchIndex([series('near', 40, 'BCS'), series('word', 15, 'Run BTS'), ...others]))
  assert.deepEqual(idsFor(index, 'bts'), ['word', 'near'])
  assert.deepEqual(idsFor(index, 'btx'), ['word'])
})

test('a query of which nothing is left but a letter is not guessed at', async () => {
  const index = openSearchIndex(await compileSearchIndex([series('a', 1, '進撃の巨人'), series('b', 1, 'Dark Winds')]))
  assert.deepEqual(idsFor(index, '愛の'), [])
  assert.deepEqual(idsFor(index, 'dark qqqqq'), ['b'])
})

test('a title comes before an alias of the same letters', async () => {
  const index = openSearchIndex(
    await compileSearchIndex([series('alias', 1, 'Die Brücke', 'The Bridge'), series('title', 1, 'The Bridge')]),
  )
  assert.deepEqual(idsFor(index, 'the bridge'), ['title', 'alias'])
  assert.equal(search(index, 'the bridge')[1]?.title, 'Die Brücke')
})

test('a name in another script is found in its own letters and in Latin ones', async () => {
  const person = (id: string): SearchEntry => ({ ...series(id, 1, id), kind: 'person' })
  const entries = [
    ...['오징어 게임', 'Эпидемия', 'ドラゴンボール', 'Στα Σύνορα', '進撃の巨人', 'חתונמי', 'باب الحارة'].map(name => series(name, 1, name)),
    ...['박지후', 'Владимир Машков', 'Suzuki Shinichi', 'Lee Jae-kyoo', 'Ivan Petrov'].map(person),
  ]
  const index = openSearchIndex(await compileSearchIndex(entries))
  const found = {
    오: '오징어 게임',
    'ojingeo game': '오징어 게임',
    Ojingŏ: '오징어 게임',
    эпид: 'Эпидемия',
    epidemiya: 'Эпидемия',
    ドラゴ: 'ドラゴンボール',
    どらごん: 'ドラゴンボール',
    'doragon boru': 'ドラゴンボール',
    συνορα: 'Στα Σύνορα',
    'sta synora': 'Στα Σύνορα',
    進: '進撃の巨人',
    חתו: 'חתונמי',
    باب: 'باب الحارة',
    박: '박지후',
    'park jihu': '박지후',
    'Pak Chi-hu': '박지후',
    'Park Ji Hoo': '박지후',
    'jihu park': '박지후',
    'vladimir mashkov': 'Владимир Машков',
    'Vladimir Mashk': 'Владимир Машков',
    'Shin-ichi Suzuki': 'Suzuki Shinichi',
    이재규: 'Lee Jae-kyoo',
    'Lee Jae Gyoo': 'Lee Jae-kyoo',
    'Иван Петров': 'Ivan Petrov',
  }
  for (const [query, id] of Object.entries(found)) assert.equal(idsFor(index, query)[0], id, query)
})

test('names of signs alone are found by their signs', async () => {
  const index = openSearchIndex(await compileSearchIndex([series('signs', 1, '???'), series('dog', 1, '🐶🐱'), series('word', 1, 'Why?')]))
  assert.deepEqual(idsFor(index, '??'), ['signs'])
  assert.deepEqual(idsFor(index, '🐶'), ['dog'])
})

test('an index of nothing finds nothing, and entries without a name are left out', async () => {
  assert.deepEqual(idsFor(openSearchIndex(await compileSearchIndex([])), 'dark'), [])
  assert.deepEqual(idsFor(openSearchIndex(await compileSearchIndex([series('none', 1)])), 'dark'), [])
})

test('entries may come as a stream, and the index is the same', async () => {
  const entries = starterEntries().slice(0, 500)
  const stream = async function* (): AsyncGenerator<SearchEntry> {
    yield* entries
  }
  assert.deepEqual(await compileSearchIndex(stream()), await compileSearchIndex(entries))
})

test('bytes in shared memory are searched where they lie', async () => {
  const bytes = await compileSearchIndex([series('a', 1, 'Dark')])
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  assert.deepEqual(idsFor(openSearchIndex(shared), 'dark'), ['a'])
})

test('bytes that are cut off or hold something else are refused', async () => {
  const bytes = await compileSearchIndex([series('a', 1, 'Dark')])
  assert.throws(() => openSearchIndex(bytes.slice(0, -1)), { name: 'PackedError' })
  assert.throws(() => openSearchIndex(new Uint8Array(100)), { name: 'PackedError' })
})
