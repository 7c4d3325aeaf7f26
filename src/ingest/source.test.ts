import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadSource, type LoadOptions } from './source.ts'
import { SourceError } from './source-error.ts'

const words = 'The lighthouse drama returns on 3 May, its network said.\n'
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hiatus-source-'))
  for (const name of ['a.html', 'a.HTM', 'a.txt', 'a.md', 'a', 'a.xyz']) await writeFile(join(folder, name), words)
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'large.txt'), 'x'.repeat(2000))
})
after(() => rm(folder, { recursive: true }))

const own: LoadOptions = { allowPrivate: true }
async function* pieces(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part)
}

for (const [name, contentType] of [
  ['a.html', 'text/html'],
  ['a.HTM', 'text/html'],
  ['a.txt', 'text/plain'],
  ['a.md', 'text/markdown'],
  ['a', null],
  ['a.xyz', null],
] as const) {
  test(`the file ${name} is loaded as ${contentType ?? 'what its bytes show'}`, async () => {
    const source = await loadSource(join(folder, name), own)
    assert.equal(new TextDecoder().decode(source.bytes), words)
    assert.equal(source.contentType, contentType)
    assert.equal(source.url, null)
    assert.equal(source.name, join(folder, name))
  })
}

test('standard input is loaded', async () => {
  const source = await loadSource('-', { ...own, stdin: pieces('The lighthouse ', 'drama') })
  assert.equal(new TextDecoder().decode(source.bytes), 'The lighthouse drama')
  assert.equal(source.name, 'standard input')
})

test('an address is fetched, and its type and last address are kept', async () => {
  const asked: string[] = []
  const source = await loadSource('https://shows.example/a', {
    fetch: async (address, options) => {
      asked.push(address)
      assert.equal(options.allowPrivate, undefined)
      assert.deepEqual(
        ['text/html; charset=x', 'application/xhtml+xml', 'text/plain', null, 'application/pdf', 'image/png', 'application/json'].map(
          type => options.accepts!(type),
        ),
        [true, true, true, true, false, false, false],
      )
      return { bytes: new TextEncoder().encode(words), contentType: 'text/html', url: 'https://shows.example/b' }
    },
  })
  assert.deepEqual(asked, ['https://shows.example/a'])
  assert.equal(source.url, 'https://shows.example/b')
  assert.equal(source.name, 'https://shows.example/a')
})

const failures: readonly (readonly [what: string, source: () => string, options: LoadOptions, message: RegExp])[] = [
  ['a missing file', () => join(folder, 'none.html'), own, /There is no file .*none\.html: check its name/],
  ['an address without its scheme', () => 'www.shows.example/news', own, /write https:\/\/www\.shows\.example\/news/],
  ['a folder', () => folder, own, /is a folder: name a file in it/],
  ['an empty file', () => join(folder, 'empty.txt'), own, /is empty/],
  ['a large file', () => join(folder, 'large.txt'), { ...own, maxBytes: 1000 }, /is larger than/],
  ['empty input', () => '-', { ...own, stdin: pieces() }, /standard input is empty/],
  ['endless input', () => '-', { ...own, maxBytes: 10, stdin: pieces('12345678', '12345678') }, /is larger than/],
  ['a scheme that is not read', () => 'ftp://shows.example/a', own, /ftp:\/\/ addresses cannot be read/],
  ['a file in the address form', () => 'file:///etc/passwd', own, /file:\/\/ addresses cannot be read/],
  ['a file, for a visitor', () => '/etc/passwd', {}, /is no address of a page/],
  ['standard input, for a visitor', () => '-', {}, /is no address of a page/],
  ['a name with a NUL', () => 'a\0b', own, /no name of a file/],
  ['a name that is too long', () => 'x'.repeat(5000), own, /no name of a file/],
]
for (const [what, source, options, message] of failures) {
  test(`${what} is bad input`, async () => {
    const error = await loadSource(source(), options).then(
      () => null,
      (reason: unknown) => reason,
    )
    assert.ok(error instanceof SourceError, String(error))
    assert.match(error.message, message)
    assert.ok(!error.message.includes('\n'))
    assert.equal(error.exitCode, 2)
  })
}
