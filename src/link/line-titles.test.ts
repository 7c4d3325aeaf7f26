import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyse, readArticle } from '../read/index.ts'
import { lineTitle } from './line-titles.ts'

const rows: readonly (readonly [line: string, title: string | null])[] = [
  ['2. Our Salt Harbours', 'Our Salt Harbours'],
  ['• Grey Coast (BBC Two)', 'Grey Coast'],
  ['Tokyo Ferries – Season 2', 'Tokyo Ferries'],
  ['The Night Ferry: 30 June', 'The Night Ferry'],
  ['Don’t You Know? | Channel 4', 'Don’t You Know?'],
  ['Salt Harbour Season 3', 'Salt Harbour'],
  ['Winter, ITV', 'Winter'],
  ['Each hour of Salt Harbour season 5 is a film.', null],
  ['He went home early that night.', null],
  ['A drama about two sisters who find a boat', null],
  ['Nobody at the network has said when the series will be back on the air or who will be in it this time, or why', null],
]

describe('the title that a line opens with', () => {
  for (const [line, title] of rows)
    test(line, () => {
      const bytes = Buffer.from(`${line}\n\nA paragraph of prose follows the line, so that it is one.\n`)
      const article = readArticle({ bytes, contentType: 'text/plain', url: null, name: 'test', sha256: '' }, {})
      const { tokens, sentences } = analyse(article)
      const run = lineTitle(tokens, sentences[0]!, article.blocks[sentences[0]!.block]!)
      assert.equal(run === null ? null : article.text.slice(tokens.start[run.from], tokens.end[run.to - 1]), title)
    })
})
