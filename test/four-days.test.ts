import assert from 'node:assert/strict'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { knowledgeIn, listExamples, listReaders, openTelevision } from '../src/hiatus.ts'
import type { Television } from '../src/pipeline/index.ts'
import { articleMarkdown, dossierTerminal, makeDossier, whyTerminal, writeArticle } from '../src/publish/index.ts'

const look = { width: 80, colour: false }
const today = '2026-11-27'
let folder = ''
let television: Television
let series = 0

async function ingest(...sources: readonly string[]) {
  const check = await knowledgeIn({ HIATUS_DATA: folder }, () => undefined).checker()
  const faults: string[] = []
  const options = { allowPrivate: true, signal: new AbortController().signal }
  const counts = await television.evidence.ingest(sources, check, options, {
    today,
    keepsForecasts: false,
    progress: () => undefined,
    tell: line => void faults.push(line),
  })
  return { ...counts, told: faults }
}

before(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'hiatus-days-'))
  television = await openTelevision({ HIATUS_DATA: folder })
  const [starter] = await listReaders()
  const watch = { env: {}, progress: () => undefined, tell: () => undefined, signal: new AbortController().signal }
  await television.ensure(starter!, starter!.home!, watch)
  const { told, read, added, besides } = await ingest(...listExamples().map(({ path }) => path))
  // One is about a series that no catalogue holds.
  assert.deepEqual([told, read, added, besides], [[], listExamples().length, listExamples().length - 1, 1])
  series = (await television.seriesOf({ catalogue: 'starter', id: 'all-of-us-are-dead' }))!
})
after(async () => {
  await television.close()
  await rm(folder, { recursive: true })
})

const days: readonly (readonly [day: string, answer: RegExp, fate: string | null])[] = [
  ['2022-02-01', /^Nobody has said whether there will be a season 2\.$/, null],
  ['2022-04-01', /^Nobody has said whether there will be a season 2\.$/, null],
  ['2022-07-01', /^There is talk of a renewal for season 2, and nobody who is known says so\. No date has been given\.$/, 'renewed'],
  [today, /^There is talk of a renewal for season 2, and .* that has gone by, and nobody who is known says that it came out\.$/, 'renewed'],
]

for (const [day, answer, fate] of days)
  test(`All of Us Are Dead as it was known on ${day}`, async () => {
    const material = (await television.evidence.dossier(series, day))!
    const dossier = makeDossier(material, null)
    assert.equal(dossier.season, 2)
    assert.match(dossier.answer, answer)
    const fact = material.facts.find(({ key }) => key === 'renewal/2')
    assert.equal(fact?.property === 'renewal' ? fact.value.status : null, fate)
    assert.ok(material.testimony.every(({ said }) => said <= day))
    assert.match(dossierTerminal(dossier, { spoilers: false }, look), /✓ Season 1: 28 January 2022/)
  })

test('why leads down to the sentences, and each stands in its article', async () => {
  const material = (await television.evidence.dossier(series, today))!
  const why = whyTerminal(material, 'renewal', 2, look)
  assert.match(why, /Renewed for season 2/)
  assert.match(why.replaceAll(/\s+/g, ' '), /“On June 6, 2022, Netflix renewed All of Us Are Dead for Season 2/)
})

test('the article says what is known and what is not, each sentence with its source', async () => {
  const material = (await television.evidence.dossier(series, today))!
  const article = writeArticle(material, null)
  assert.ok(article.sections.length > 3)
  // Who is followed for several sentences is named once.
  for (const { sentences } of article.sections)
    assert.doesNotMatch(sentences.map(({ text }) => text).join(' '), /according to ([^.,]+)\.[^.]*, according to \1\./)
  for (const { sentences } of article.sections)
    for (const { text, sources } of sentences) {
      assert.ok(sources.length > 0, text)
      for (const number of sources) assert.ok(article.sources.some(source => source.number === number))
    }
  assert.match(articleMarkdown(article), /^# All of Us Are Dead season 2: what is known on 27 November 2026\n/)
})

test('the same articles a second time add nothing', async () => {
  const { added, changed, known, claims, facts } = await ingest(...listExamples().map(({ path }) => path))
  assert.deepEqual([added, changed, claims, facts], [0, 0, 0, 0])
  assert.equal(known, listExamples().length - 1)
})
