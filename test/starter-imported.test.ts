import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { starter } from '../src/catalogues/starter/index.ts'
import { defaultChecker, knowledgeIn, listExamples, openTelevision } from '../src/hiatus.ts'
import type { ArticleInput, CheckArticle } from '../src/pipeline/index.ts'

/** An article of which the catalogue knows the source work, its author and its cast otherwise. */
const wrong = `All of Us Are Dead season 2: what we know

Netflix has renewed All of Us Are Dead for a second season. The series is based on the webtoon Now at Our School by Kim Soo-hyun. Season 1 came
out on January 28, 2021. Park Ji-hu is likely to return as Nam On-jo. The Walking Dead is based on the comic of the same name by Stephen King.
`

describe('a store into which the starter catalogue was imported checks as that catalogue does', () => {
  let folder = ''
  let imported: CheckArticle
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hiatus-starter-'))
    const television = await openTelevision({ HIATUS_DATA: folder })
    const watch = { env: {}, progress: () => undefined, tell: () => undefined, signal: new AbortController().signal }
    await television.importFrom(starter, starter.home!, watch)
    await television.close()
    imported = await knowledgeIn({ HIATUS_DATA: folder }, line => assert.fail(line)).checker()
  })
  after(() => rm(folder, { recursive: true, force: true }))

  const article = (bytes: Uint8Array, name: string): ArticleInput => ({ bytes, contentType: null, url: null, name })

  /** What a check finds, but for the ids of series, which the store gives. */
  const foundBy = (check: CheckArticle, input: ArticleInput, published: string | undefined) => {
    const report = check(input, { today: '2024-05-16', ...(published === undefined ? {} : { published }) })
    return {
      findings: report.findings.map(({ kind, severity, message, quotes }) => ({ kind, severity, message, quotes })),
      claims: report.claims.map(({ property, value, season, quote, series }) => ({ property, value, season, quote, series: series.title })),
    }
  }

  test('an article that has the source work wrong', () => {
    const input = article(new TextEncoder().encode(wrong), 'wrong.txt')
    const found = foundBy(imported, input, '2022-08-29')
    assert.deepEqual(found, foundBy(defaultChecker(), input, '2022-08-29'))
    assert.ok(
      found.findings.some(({ kind, message }) => kind === 'conflict' && message.includes('Joo Dong-geun')),
      'the author of the source work is known',
    )
  })

  for (const { id, path, published } of listExamples())
    test(`the example ${id}`, async () => {
      const input = article(await readFile(path), path)
      assert.deepEqual(foundBy(imported, input, published), foundBy(defaultChecker(), input, published))
    })
})
