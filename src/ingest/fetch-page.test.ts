import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { fetchPage, type FetchOptions } from './fetch-page.ts'
import type { ResolvedAddress } from './resolve.ts'
import { SourceError } from './source-error.ts'

const article = '<p>The lighthouse drama returns on 3 May, its network said.</p>'
const bomb = gzipSync(Buffer.alloc(40_000_000))

/** What the test's server does at each path. */
const routes: Readonly<Record<string, RequestListener>> = {
  '/plain': (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(article),
  '/agent': (request, response) => response.end(`${request.headers['user-agent']}|${request.headers.host}`),
  '/gzip': (_request, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(article)),
  '/br': (_request, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(article)),
  '/deflate': (_request, response) => response.setHeader('content-encoding', 'deflate').end(deflateSync(article)),
  '/deflate-raw': (_request, response) => response.setHeader('content-encoding', 'deflate').end(deflateRawSync(article)),
  '/double': (_request, response) => response.setHeader('content-encoding', 'gzip, br').end(brotliCompressSync(gzipSync(article))),
  '/triple': (_request, response) => response.setHeader('content-encoding', 'gzip, gzip, gzip').end(gzipSync(gzipSync(gzipSync(article)))),
  '/false-gzip': (_request, response) => response.setHeader('content-encoding', 'gzip').end(article),
  '/unknown': (_request, response) => response.setHeader('content-encoding', 'zstd').end(article),
  '/bomb': (_request, response) => response.setHeader('content-encoding', 'gzip').end(bomb),
  '/large': (_request, response) => {
    const chunk = Buffer.alloc(65_536, 97)
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', write)
    write()
  },
  '/announced': (_request, response) => response.setHeader('content-length', '900000000').write('a'),
  '/empty': (_request, response) => response.end(),
  '/slow': (_request, response) => response.write('<p>'),
  '/silent': () => undefined,
  '/cut': (_request, response) => {
    response.setHeader('content-length', '1000').write('<p>')
    setTimeout(() => response.destroy(), 20)
  },
  '/hop': (_request, response) => response.writeHead(302, { location: '/plain?from=hop#top' }).end(),
  '/loop': (_request, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/to-file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-metadata': (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/to-name': (_request, response) => response.writeHead(302, { location: 'http://inner.example/' }).end(),
  '/to': (request, response) => response.writeHead(302, { location: decodeURIComponent(request.url!.split('?')[1]!) }).end(),
  '/no-location': (_request, response) => response.writeHead(302).end(),
  '/pdf': (_request, response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.7'),
}
for (const status of [401, 403, 404, 410, 418, 429, 500, 503])
  (routes as Record<string, RequestListener>)[`/${status}`] = (_request, response) => response.writeHead(status).end('no')

const server = createServer((request, response) => {
  const path = (request.url ?? '').split('?')[0]!
  const route = routes[path]
  if (route === undefined) response.writeHead(404).end()
  else route(request, response)
})
let port = 0
before(
  () => new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve(void (port = (server.address() as AddressInfo).port)))),
)
after(() => {
  server.closeAllConnections()
  server.close()
})

const get = (path: string, options: FetchOptions = {}) =>
  fetchPage(`http://127.0.0.1:${port}${path}`, { allowPrivate: true, timeoutMs: 3000, maxBytes: 1_000_000, ...options })

async function failureOf(promise: Promise<unknown>): Promise<SourceError> {
  try {
    await promise
  } catch (error) {
    assert.ok(error instanceof SourceError, `${String(error)} is no SourceError`)
    assert.ok(!error.message.includes('\n'), 'the message is one line')
    return error
  }
  throw new assert.AssertionError({ message: 'nothing was refused' })
}

describe('a page', () => {
  for (const path of ['/plain', '/gzip', '/br', '/deflate', '/deflate-raw', '/double']) {
    test(`at ${path} is fetched and decoded`, async () => assert.equal(new TextDecoder().decode((await get(path)).bytes), article))
  }
  test('comes with its type and the address where the redirects ended', async () => {
    const page = await get('/hop')
    assert.equal(page.contentType, 'text/html; charset=utf-8')
    assert.equal(page.url, `http://127.0.0.1:${port}/plain?from=hop`)
  })
  test('is asked for by our name, of the host that was named', async () => {
    const page = await fetchPage(`http://shows.example:${port}/agent`, {
      allowPrivate: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    assert.equal(new TextDecoder().decode(page.bytes), `Hiatus/0.1|shows.example:${port}`)
  })
})

describe('a failure of the other side has exit code 3:', () => {
  const cases: readonly (readonly [path: string, message: RegExp])[] = [
    ['/404', /is not there \(404\): check the address/],
    ['/410', /is not there/],
    ['/401', /refuses to be read/],
    ['/403', /save the article from a browser/],
    ['/418', /status 418/],
    ['/429', /asked too often/],
    ['/500', /fault on its side/],
    ['/503', /try again later/],
    ['/empty', /empty page/],
    ['/cut', /broke the connection off/],
    ['/no-location', /status 302/],
    ['/loop', /redirects more than 5 times/],
    ['/false-gzip', /cannot be unpacked/],
    ['/unknown', /encoding that was not asked for \(zstd\)/],
    ['/triple', /compressed 3 times over/],
  ]
  for (const [path, message] of cases) {
    test(path, async () => {
      const error = await failureOf(get(path))
      assert.match(error.message, message)
      assert.equal(error.exitCode, 3)
    })
  }
  for (const path of ['/slow', '/silent']) {
    test(`${path}, by the time limit`, async () => {
      const error = await failureOf(get(path, { timeoutMs: 200 }))
      assert.match(error.message, /does not answer within 0\.2 seconds/)
      assert.equal(error.exitCode, 3)
    })
  }
  test('a name server that does not answer, by the time limit', async () => {
    const error = await failureOf(fetchPage('http://shows.example/', { timeoutMs: 100, resolve: () => new Promise(() => undefined) }))
    assert.match(error.message, /does not answer within/)
  })
  test('a host that does not exist', async () => {
    const error = await failureOf(
      fetchPage('http://shows.example/', { resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) }),
    )
    assert.match(error.message, /host shows\.example cannot be found: check its spelling/)
    assert.equal(error.exitCode, 3)
  })
  test('a port where nobody listens', async () => {
    const error = await failureOf(fetchPage('http://127.0.0.1:1/', { allowPrivate: true }))
    assert.match(error.message, /refuses the connection/)
    assert.equal(error.exitCode, 3)
  })
  test('a type that is not wanted', async () => {
    const error = await failureOf(get('/pdf', { accepts: type => type !== 'application/pdf' }))
    assert.match(error.message, /is application\/pdf, not a page of text/)
    assert.equal(error.exitCode, 3)
  })
})

describe('the size limit stops', () => {
  for (const path of ['/large', '/bomb', '/announced']) {
    test(path, async () => {
      const before = process.memoryUsage().rss
      const error = await failureOf(get(path))
      assert.match(error.message, /larger than 1 MB/)
      assert.equal(error.exitCode, 2)
      assert.ok(process.memoryUsage().rss - before < 64_000_000, 'the body was not held as a whole')
    })
  }
})

describe('a private network is out of reach', () => {
  const spellings = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '0',
    '0.0.0.0',
    '10.0.0.1',
    '169.254.169.254',
    '192.168.1.1',
    '①②⑦.⓪.⓪.①',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '[fd00::1]',
    '[2002:7f00:1::]',
  ]
  for (const host of spellings) {
    test(`as ${host}`, async () => {
      const error = await failureOf(fetchPage(`http://${host}/`, {}))
      assert.match(error.message, /leads to a private network/)
      assert.equal(error.exitCode, 2)
    })
  }

  const answers: readonly (readonly [name: string, addresses: readonly ResolvedAddress[]])[] = [
    ['a name that stands for it', [{ address: '127.0.0.1', family: 4 }]],
    [
      'a name that stands for it beside a public one',
      [
        { address: '1.1.1.1', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ],
    ],
    ['a name that stands for it in IPv6 clothes', [{ address: '::ffff:192.168.0.1', family: 6 }]],
  ]
  for (const [name, addresses] of answers) {
    test(name, async () =>
      assert.match((await failureOf(fetchPage('https://shows.example/', { resolve: async () => addresses }))).message, /private network/),
    )
  }

  test('by another port', async () =>
    assert.match(
      (await failureOf(fetchPage('http://shows.example:8080/', { resolve: async () => [{ address: '1.1.1.1', family: 4 }] }))).message,
      /names port 8080/,
    ))
  test("with a user's name in the address", async () =>
    assert.match((await failureOf(fetchPage('http://a:b@shows.example/', {}))).message, /user's name/))

  for (const [path, message] of [
    ['/to-metadata', /169\.254\.169\.254.* leads to a private network/],
    ['/to-name', /inner\.example.* leads to a private network/],
    ['/to-file', /file: addresses cannot be read \(http.* redirects there\)/],
  ] as const) {
    test(`by a redirect: ${path}`, async () => {
      const resolve = async () => [{ address: '10.0.0.7', family: 4 }]
      const error = await failureOf(get(path, { allowPrivate: false, allowHosts: [`127.0.0.1:${port}`], resolve }))
      assert.match(error.message, message)
      assert.equal(error.exitCode, 2)
    })
  }

  for (const location of ['http://127.0.0.1:9/', 'http://localhost:PORT/plain', 'http://inner.example/', 'http://127.0.0.1/'])
    test(`by a redirect of the host that was named, to ${location}`, async () => {
      const there = location.replace('PORT', String(port))
      const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
      const error = await failureOf(get(`/to?${encodeURIComponent(there)}`, { resolve }))
      assert.match(
        error.message,
        / \(http:\/\/127\.0\.0\.1:\d+\/to\?\S* redirects there\) (?:names port \d+|leads to a private network): only addresses /,
      )
      assert.equal(error.exitCode, 2)
    })
  test('by a redirect to another port of the host that was named: nobody is asked there', async t => {
    let asked = 0
    const other = createServer((_request, response) => response.end(String(++asked)))
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    t.after(() => other.close())
    const there = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    assert.match((await failureOf(get(`/to?${encodeURIComponent(there)}`))).message, /names port/)
    assert.equal(asked, 0)
  })
  test('but for the very host that was named, wherever on it', async () =>
    assert.equal(new TextDecoder().decode((await get('/hop')).bytes), article))
  test('but for the hosts that an administrator lists, by their port', async () => {
    const options = { allowPrivate: false, allowHosts: [`127.0.0.1:${port}`] }
    assert.equal(new TextDecoder().decode((await get('/hop', options)).bytes), article)
    assert.match((await failureOf(fetchPage('http://127.0.0.1/', options))).message, /private network/)
  })

  test('by a name server that answers another thing the second time', async () => {
    // What was checked is what is dialled: the name is resolved once, and the connection is given the answer.
    let asked = 0
    const resolve = async () => {
      asked++
      return asked === 1 ? [{ address: '127.0.0.1', family: 4 }] : [{ address: '10.0.0.7', family: 4 }]
    }
    const page = await fetchPage(`http://rebind.example:${port}/plain`, { allowPrivate: true, resolve, timeoutMs: 2000 })
    assert.equal(new TextDecoder().decode(page.bytes), article)
    assert.equal(asked, 1)
  })
})

describe('an address that is none', () => {
  for (const [address, message] of [
    ['ftp://shows.example/a', /ftp: addresses cannot be read/],
    ['javascript:alert(1)', /javascript: addresses/],
    ['http://', /is no address of a page/],
    ['not an address', /is no address of a page/],
    ['http://exa mple/', /is no address of a page/],
  ] as const) {
    test(address, async () => {
      const error = await failureOf(fetchPage(address, {}))
      assert.match(error.message, message)
      assert.equal(error.exitCode, 2)
    })
  }
})
