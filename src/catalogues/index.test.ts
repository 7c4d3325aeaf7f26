import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueReaders, readerByName } from './index.ts'

test('every catalogue is found by its name, and no two have one', () => {
  for (const reader of catalogueReaders) assert.equal(readerByName(reader.name), reader)
  assert.equal(readerByName('IMDb')?.name, 'imdb')
  assert.equal(readerByName('films'), undefined)
})

/** What each catalogue's terms demand to be shown, word for word where they give the words. */
const credits: Readonly<Record<string, readonly [attribution: string, home: string | null, terms: string | null]>> = {
  starter: ['From the catalogue that comes with Hiatus.', null, 'https://creativecommons.org/publicdomain/zero/1.0/'],
  own: ['From your own catalogue.', null, null],
  tvmaze: [
    'Series data from TVmaze.com, licensed CC BY-SA 4.0.',
    'https://www.tvmaze.com/',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ],
  imdb: [
    'Information courtesy of IMDb (https://www.imdb.com). Used with permission.',
    'https://www.imdb.com/',
    'https://developer.imdb.com/non-commercial-datasets/',
  ],
  tmdb: [
    'This product uses the TMDB API but is not endorsed or certified by TMDB. Where to watch: data by JustWatch.',
    'https://www.themoviedb.org/',
    'https://www.themoviedb.org/api-terms-of-use',
  ],
  wikidata: ['Series data from Wikidata.', 'https://www.wikidata.org/', 'https://creativecommons.org/publicdomain/zero/1.0/'],
}

test('every catalogue is credited as its terms demand', () => {
  for (const { name, licence } of catalogueReaders) assert.deepEqual([licence.attribution, licence.home, licence.url], credits[name], name)
})

test('every way of naming a place is said in one form', () => {
  for (const { name, home, usage } of catalogueReaders) {
    for (const line of usage) assert.match(line, /^(?:nothing|[A-Z]+(?: or [A-Z]+)?): \S/, name)
    assert.equal(usage[0]!.startsWith('nothing: '), home !== null, name)
  }
})
