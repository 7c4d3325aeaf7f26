import assert from 'node:assert/strict'
import test from 'node:test'
import { keyOf } from './record-article.ts'

const pages: readonly (readonly [key: string, ...addresses: string[]])[] = [
  [
    'bbc.co.uk/news/1',
    'https://bbc.co.uk/news/1',
    'http://www.bbc.co.uk/news/1/',
    'https://bbc.co.uk//news///1',
    'https://bbc.co.uk/%6eews/%31',
    'https://bbc.co.uk./news/1#top',
    'https://user@bbc.co.uk:443/news/1?',
    'https://BBC.co.uk/x/../news/1/index.html',
    'https://bbc.co.uk/news/1/amp/',
    'https://bbc.co.uk/news/1?utm_source=x&fbclid=1',
  ],
  ['bbc.co.uk', 'https://bbc.co.uk', 'https://bbc.co.uk/', 'https://www.bbc.co.uk/Index.php'],
  ['bbc.co.uk/a%2Fb', 'https://bbc.co.uk/a%2fb', 'https://bbc.co.uk/a%2Fb'],
  ['bbc.co.uk/%C3%A9', 'https://bbc.co.uk/é', 'https://bbc.co.uk/%c3%a9'],
  ['bbc.co.uk/x?a=1&b=2', 'https://bbc.co.uk/x?b=2&a=1', 'https://bbc.co.uk/x/?a=1&b=2&ref=y'],
  ['bbc.co.uk:8080/x', 'http://bbc.co.uk.:8080/x'],
  ['xn--bb-pmc.co.uk/x', 'https://bbс.co.uk/x'],
]

for (const [key, ...addresses] of pages)
  test(`${addresses.length} addresses are ${key}`, () => {
    for (const address of addresses) assert.equal(keyOf(address), key, address)
  })

test('pages that differ have keys that differ', () => {
  const addresses = ['/news/1', '/News/1', '/news/1/2', '/news/1?page=2', '/a/b', '/a%2Fb', '/index-2.html'].map(
    path => `https://bbc.co.uk${path}`,
  )
  assert.equal(new Set(addresses.map(keyOf)).size, addresses.length)
})
