import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { makeArticles } from './corpus/articles.ts'
import { makeNames } from './corpus/catalogue-names.ts'
import { dumpNames, writeImdbDumps } from './corpus/imdb-dumps.ts'
import { makePage } from './corpus/pages.ts'
import { shapes } from './corpus/shapes.ts'
import { median, measureInTurn } from './measure.ts'

const options = { seed: 7, count: 40, length: 6500 }

describe('the corpus of the bench', () => {
  const articles = makeArticles(options)
  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(makeArticles(options), articles)
    assert.notDeepEqual(makeArticles({ ...options, seed: 8 }), articles)
  })
  it('has articles of the length that was asked for, with every place filled', () => {
    for (const { text } of articles) {
      assert.ok(text.length > 6000 && text.length < 7500, String(text.length))
      assert.doesNotMatch(text, /[{}]|undefined/)
    }
  })
  it('has pages of 60 to 100 kB that hold their article', () => {
    for (const [index, article] of articles.entries()) {
      const page = makePage(article, index)
      assert.ok(page.length > 60_000 && page.length < 100_000, String(page.length))
      assert.equal(makePage(article, index), page)
      assert.equal(page.match(/<p>/g)!.length >= article.paragraphs.filter(paragraph => !paragraph.startsWith('## ')).length, true)
    }
  })
})

describe('the shapes of the growth table', () => {
  for (const { name, make, unit, sizes } of shapes) {
    it(`${name}: grows with its size`, () => {
      const [one, two] = [make(sizes[0] / 100), make(sizes[0] / 50)]
      assert.ok(two.length > one.length * 1.7 && two.length < one.length * 2.4, `${one.length} ${two.length}`)
      if (unit === 'characters') assert.ok(one.length > (sizes[0] / 100) * 0.9 && one.length < (sizes[0] / 100) * 1.1, String(one.length))
    })
  }
})

describe('measuring', () => {
  it('takes the middle round', () => {
    assert.equal(median([9, 1, 5]), 5)
    assert.equal(median([1, 3]), 2)
  })
  it('runs candidates in turn and keeps what they counted', () => {
    const runs: string[] = []
    const candidate = (name: string) => ({ name, items: 2, characters: 10, run: () => runs.push(name) })
    const speeds = measureInTurn([candidate('a'), candidate('b')], { rounds: 2, warmUp: 1 })
    assert.equal(runs.join(''), 'ababab')
    assert.deepEqual(
      speeds.map(({ name, found }) => [name, found]),
      [
        ['a', 5],
        ['b', 6],
      ],
    )
  })
})

describe('the names of the catalogue', () => {
  const options = { seed: 7, series: 3000, aliases: 2280, people: 10_000 }
  const names = makeNames(options)
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(makeNames(options), names)
    assert.notDeepEqual(makeNames({ ...options, seed: 8 }), names)
  })
  it('are as many as were asked for, with every place filled', () => {
    assert.equal(names.series.length, 3000)
    assert.equal(
      names.series.reduce((sum, { aliases }) => sum + aliases.length, 0),
      2280,
    )
    assert.equal(new Set(names.people).size, 10_000)
    for (const name of [...names.series.flatMap(({ title, aliases }) => [title, ...aliases]), ...names.people])
      assert.match(name, /^(?!.*(?:undefined|[{}\t\n]))\S(?:.*\S)?$/u)
  })
  it('have series that share their title with one of another country and year', () => {
    const first = new Map<string, (typeof names.series)[number]>()
    const shared = names.series.filter(series => {
      const other = first.get(series.title)
      first.set(series.title, series)
      return other !== undefined && other.country !== series.country && other.year !== series.year
    })
    assert.ok(shared.length > 30, String(shared.length))
  })
})

describe('the dumps in the shape of IMDb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-dumps-'))
  after(() => rmSync(folder, { recursive: true }))
  const linesOf = (name: string): string[] =>
    gunzipSync(readFileSync(join(folder, `${name}.tsv.gz`)))
      .toString()
      .split('\n')
  it('have rows of as many cells as their header, without empty ones, in the order of the ids as texts', async () => {
    const counts = await writeImdbDumps(folder, { seed: 7, titles: 5000 })
    for (const name of dumpNames) {
      const lines = linesOf(name)
      assert.equal(lines.pop(), '')
      const [head = '', ...rows] = lines
      assert.equal(rows.length, counts[name], name)
      for (const row of rows) {
        const cells = row.split('\t')
        assert.equal(cells.length, head.split('\t').length, row)
        assert.ok(!cells.some(cell => cell === '' || cell.includes('undefined')), row)
      }
      const ids = rows.map(row => row.slice(0, row.indexOf('\t')))
      assert.deepEqual(ids, ids.toSorted(), name)
    }
  })
  it('agree with each other: parents of episodes are series, and named people are there', () => {
    const typeOf = new Map(linesOf('title.basics').map(row => [row.split('\t')[0]!, row.split('\t')[1]!]))
    for (const row of linesOf('title.episode').slice(1, -1)) {
      const [id = '', parent = ''] = row.split('\t')
      assert.equal(typeOf.get(id), 'tvEpisode')
      assert.match(typeOf.get(parent)!, /^tv(?:Mini)?Series$/)
    }
    const people = new Set(linesOf('name.basics').map(row => row.split('\t')[0]))
    for (const row of linesOf('title.principals').slice(1, -1)) assert.ok(people.has(row.split('\t')[2]), row)
  })
  it('are the same for the same seed, and others for another', async () => {
    const before = linesOf('title.principals')
    await writeImdbDumps(folder, { seed: 7, titles: 5000 }, ['title.principals'])
    assert.deepEqual(linesOf('title.principals'), before)
    await writeImdbDumps(folder, { seed: 8, titles: 5000 }, ['title.principals'])
    assert.notDeepEqual(linesOf('title.principals'), before)
  })
})
