import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueReaders, readerByName } from './index.ts'

test('every catalogue is found by its name, and no two have one', () => {
  for (const reader of catalogueReaders) assert.equal(readerByName(reader.name), reader)
  assert.equal(readerByName('IMDb')?.name, 'imdb')
  assert.equal(readerByName('films'), undefined)
})
