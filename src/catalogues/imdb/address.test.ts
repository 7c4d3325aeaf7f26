import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { imdb } from './imdb.ts'
import { readFiles, readPlace } from './read-files.fixture.ts'
import { etagOf, packed, sample, serverOf, tableText, type Files, type Misbehave } from './tables.fixture.ts'

async function readServer(files: Files, misbehave?: Misbehave) {
  const server = await serverOf(files, misbehave)
  try {
    const reading = await readPlace(server.address)
    const address = server.address
    const said = (line: string): string => line.replaceAll(address, 'ADDRESS/')
    return {
      ...reading,
      asked: server.asked,
      told: reading.told.map(said),
      error: reading.error === null ? null : { ...reading.error, message: said(reading.error.message) },
    }
  } finally {
    server.close()
  }
}

const isFirstGet = (asked: Set<string>, method: string | undefined, url: string | undefined, name: string): boolean => {
  if (method !== 'GET' || url?.endsWith(name) !== true || asked.has(name)) return false
  asked.add(name)
  return true
}

describe('the datasets from a server', () => {
  it('are the same as from a folder, and each is fetched once', async () => {
    const [remote, local] = [await readServer(packed()), await readFiles(packed())]
    assert.deepEqual(remote.rows, local.rows)
    assert.deepEqual(
      remote.asked.filter(line => line.startsWith('GET')),
      ['title.ratings', 'title.basics', 'title.akas', 'title.episode', 'title.principals', 'title.crew', 'name.basics'].map(
        name => `GET /data/${name}.tsv.gz`,
      ),
    )
    assert.deepEqual(
      readdirSync(tmpdir()).filter(name => /^hiatus-imdb-(?!test-)/.test(name)),
      [],
    )
  })

  it('are asked for with the address of the person who asks, and are refused one that is none', async () => {
    const agents = new Set<string | undefined>()
    const server = await serverOf(packed(), ({ headers }) => (agents.add(headers['user-agent']), null))
    try {
      assert.equal((await readPlace(server.address, null, { HIATUS_CONTACT: 'me@example.org' })).error, null)
      assert.deepEqual([...agents], ['Hiatus/0.1 (me@example.org)'])
      const { error } = await readPlace(server.address, null, { HIATUS_CONTACT: 'my house' })
      assert.equal(error?.exitCode, 2)
    } finally {
      server.close()
    }
  })

  it('are waited for when the server asks for it', async () => {
    const met = new Set<string>()
    const { rows, told, error } = await readServer(packed(), ({ method, url }, response) => {
      if (!isFirstGet(met, method, url, 'title.akas.tsv.gz')) return null
      response.writeHead(429, { 'retry-after': '1' }).end()
      return true
    })
    assert.equal(error, null)
    assert.ok(rows.length > 0)
    assert.deepEqual(told, ['ADDRESS/title.akas.tsv.gz is asked too often (429); asking again in 1 s'])
  })

  it('are asked for again after a fault of the server, and after a date', async () => {
    const met = new Set<string>()
    const { error, told } = await readServer(packed(), ({ method, url }, response) => {
      if (isFirstGet(met, method, url, 'title.akas.tsv.gz')) response.writeHead(503, { 'retry-after': '0' }).end()
      else if (isFirstGet(met, method, url, 'title.crew.tsv.gz'))
        response.writeHead(500, { 'retry-after': new Date(0).toUTCString() }).end()
      else return null
      return true
    })
    assert.equal(error, null)
    assert.deepEqual(told, [])
  })

  const failures: readonly (readonly [name: string, files: Files, misbehave: Misbehave, message: RegExp])[] = [
    [
      'asks to be left alone for hours',
      packed(),
      ({ url }, response) => (url!.endsWith('akas.tsv.gz') ? (response.writeHead(429, { 'retry-after': '7200' }).end(), true) : null),
      /^ADDRESS\/title\.akas\.tsv\.gz is asked too often \(429\) and asks for a wait of 7200 seconds: try again later$/,
    ],
    [
      'fails again and again',
      packed(),
      ({ method }, response) => (method === 'GET' ? (response.writeHead(502, { 'retry-after': '0' }).end(), true) : null),
      /^ADDRESS\/title\.ratings\.tsv\.gz has a fault on its side \(502\)$/,
    ],
    [
      'refuses',
      packed(),
      (_request, response) => (response.writeHead(403).end(), true),
      /^ADDRESS\/title\.ratings\.tsv\.gz refuses to be read \(403\)$/,
    ],
    ['has nothing', {}, () => null, /^ADDRESS\/title\.basics\.tsv\.gz is not there: check the address$/],
    [
      'breaks off within a file',
      packed(),
      ({ method, url }, response) => {
        if (method !== 'GET' || !url!.endsWith('basics.tsv.gz')) return null
        const bytes = Buffer.from(packed()['title.basics.tsv.gz'] as Uint8Array)
        response.writeHead(200, { 'content-length': bytes.length, etag: etagOf(bytes) })
        response.write(bytes.subarray(0, 100), () => response.destroy())
        return true
      },
      /^ADDRESS\/title\.basics\.tsv\.gz broke off while it was read: start the import again, and it goes on from here$/,
    ],
    [
      'has half of a gzip',
      { ...packed(), 'title.basics.tsv.gz': Buffer.from(packed()['title.basics.tsv.gz'] as Uint8Array).subarray(0, 300) },
      () => null,
      /^title\.basics\.tsv\.gz, line \d+: the file breaks off here; fetch the file again$/,
    ],
    [
      'gives a web page',
      { ...packed(), 'title.akas.tsv.gz': '<!doctype html><title>Just a moment…</title>' },
      () => null,
      /^title\.akas\.tsv\.gz, line 1: this is a web page, not a dataset; fetch the file again$/,
    ],
    [
      'has another file than at the start',
      packed(),
      ({ method, url }, response) => {
        if (method !== 'GET' || !url!.endsWith('crew.tsv.gz')) return null
        response.writeHead(200, { etag: '"new"' }).end(gzipSync(tableText(sample['title.crew'])))
        return true
      },
      /^ADDRESS\/title\.crew\.tsv\.gz has changed since the import began: start it again$/,
    ],
  ]
  for (const [name, files, misbehave, message] of failures) {
    it(`are refused with exit code 3 when it ${name}`, async () => {
      const { error, batches } = await readServer(files, misbehave)
      assert.equal(error?.exitCode, 3)
      assert.match(error.message, message)
      assert.ok(!batches.some(({ final }) => final))
    })
  }

  it('have another fingerprint when a file changes, and none other', async () => {
    const files: Record<string, Uint8Array | string> = { ...packed() }
    const server = await serverOf(files)
    const context = { env: {}, position: null, since: null, tell: () => {}, signal: new AbortController().signal }
    const before = await imdb.fingerprint(server.address, context)
    assert.equal(await imdb.fingerprint(server.address, context), before)
    files['title.crew.tsv.gz'] = gzipSync('tconst\tdirectors\twriters\n')
    assert.notEqual(await imdb.fingerprint(server.address, context), before)
    server.close()
  })

  it('are not read from an address of another kind', async () => {
    const { error } = await readPlace('ftp://127.0.0.1/pub')
    assert.deepEqual(error, {
      message: 'ftp:// addresses cannot be read: give a folder, or an address that begins with https://',
      exitCode: 2,
    })
  })
})
