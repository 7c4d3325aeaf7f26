import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Clock } from './clock.ts'
import { loopback, virtualClock, type Fault, type Loopback, type VirtualClock } from './loopback.fixture.ts'
import { politeClient, type PoliteClient, type PoliteOptions } from './polite-client.ts'
import { ServiceError } from './service-error.ts'
import { SourceError } from './source-error.ts'

const show = { id: 17_861, name: 'Dark', externals: { imdb: 'tt5753856' } }
const told: string[] = []
let clock: VirtualClock
let server: Loopback
let elsewhere: Loopback

before(async () => {
  const time = { now: () => clock.now() }
  elsewhere = await loopback(() => JSON.stringify(show), time)
  server = await loopback((path, request) => {
    if (path === '/none') return null
    if (path === '/text') return 'error code: 1015'
    if (path === '/packed') return response => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify(show)))
    if (path === '/large') return JSON.stringify('x'.repeat(20_000))
    if (path === '/bomb')
      return response => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000, 32)))
    if (path === '/away') return response => response.writeHead(302, { location: `${elsewhere.address}/there` }).end()
    if (path === '/round') return response => response.writeHead(302, { location: '/round' }).end()
    if (path === '/kept') {
      return response => {
        response.setHeader('etag', '"7"').setHeader('last-modified', 'Thu, 16 May 2024 10:00:00 GMT')
        if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end()
        else response.end(JSON.stringify(show))
      }
    }
    return JSON.stringify(show)
  }, time)
})
after(() => {
  server.close()
  elsewhere.close()
})
beforeEach(() => {
  clock = virtualClock()
  server.log.length = 0
  elsewhere.log.length = 0
  told.length = 0
  server.fault = () => null
})

async function using<T>(options: Partial<PoliteOptions>, use: (client: PoliteClient) => Promise<T>): Promise<T> {
  const client = politeClient({
    service: 'TVmaze',
    pace: { calls: 20, seconds: 10 },
    tell: line => told.push(line),
    signal: new AbortController().signal,
    allowHosts: [server, elsewhere].map(({ address }) => new URL(address).host),
    clock,
    ...options,
  })
  try {
    return await use(client)
  } finally {
    client.close()
  }
}

const ask = (path: string, options: Partial<PoliteOptions> = {}, maxBytes?: number) =>
  using(options, client => client.json(`${server.address}${path}`, { maxBytes }))

async function failureOf(promise: Promise<unknown>): Promise<SourceError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof SourceError, `${String(error)} is no SourceError`)
  assert.ok(!error.message.includes('\n'), 'the message is one line')
  return error
}

/** Faults for the first requests, one each. */
function failing(...faults: readonly Fault[]): void {
  server.fault = nth => faults[nth] ?? null
}

const found = { kind: 'found', value: show, validators: { etag: null, lastModified: null } }

test('JSON is asked for, by our name and with the address of the person who runs Hiatus', async () => {
  assert.deepEqual(await ask('/shows/17861', { contact: 'editor@example.org' }), found)
  const { headers } = server.log[0]!
  assert.equal(headers['user-agent'], 'Hiatus/0.1 (editor@example.org)')
  assert.equal(headers.accept, 'application/json')
  assert.equal(headers.authorization, undefined)
})

for (const contact of ['a b@example.org', 'a@example.org\r\nX-Evil: 1', 'a(b)@example.org', 'é@example.org', 'x'.repeat(300)]) {
  test(`a contact such as ${JSON.stringify(contact.slice(0, 30))} is refused`, () => {
    assert.throws(
      () =>
        politeClient({
          service: 'x',
          pace: { calls: 1, seconds: 1 },
          tell: () => undefined,
          signal: new AbortController().signal,
          contact,
        }),
      /HIATUS_CONTACT/,
    )
  })
}

test('an answer may be packed', async () => {
  assert.deepEqual(await ask('/packed'), found)
  assert.match(server.log[0]!.headers['accept-encoding'] ?? '', /gzip/)
})

test("the server's log shows the spacing, retries included", async () => {
  failing({ status: 503 })
  await using({}, async client => {
    for (let i = 0; i < 30; i++) await client.json(`${server.address}/shows/${i}`)
  })
  const times = server.log.map(({ at }) => at)
  assert.equal(times.length, 31)
  for (let i = 1; i < times.length; i++)
    assert.ok(times[i]! - times[i - 1]! >= 500, `request ${i} came ${times[i]! - times[i - 1]!} ms after`)
  for (const start of times) assert.ok(times.filter(at => at >= start && at < start + 10_000).length <= 20, 'more than 20 in ten seconds')
})

test('requests made together are spaced as well, by the real clock', async () => {
  const started = performance.now()
  await using({ clock: undefined, pace: { calls: 40, seconds: 1 } }, client =>
    Promise.all(Array.from({ length: 21 }, (_, i) => client.json(`${server.address}/shows/${i}`))),
  )
  assert.equal(server.log.length, 21)
  assert.ok(performance.now() - started >= 490, 'twenty distances of 25 ms make half a second')
})

test('each host has a pace of its own', async () => {
  await using({}, async client => {
    await client.json(`${server.address}/shows/1`)
    await client.json(`${elsewhere.address}/shows/1`)
  })
  assert.deepEqual(clock.waits, [])
})

describe('what passes is asked for again:', () => {
  const passing: readonly (readonly [name: string, faults: readonly Fault[], waits: readonly number[]])[] = [
    ['500', [{ status: 500 }], [750]],
    ['502 with a web page', [{ status: 502, body: '<html><title>Bad gateway</title></html>' }], [750]],
    ['503 three times, with doubling waits', [{ status: 503 }, { status: 503 }, { status: 503 }], [750, 1500, 3000]],
    ['429 that names no time', [{ status: 429 }], [750]],
    ['429 in seconds', [{ status: 429, headers: { 'retry-after': '7' } }], [7000]],
    [
      '429 as a date',
      [{ status: 429, headers: { 'retry-after': 'Thu, 16 May 2024 12:00:20 GMT', date: 'Thu, 16 May 2024 12:00:00 GMT' } }],
      [20_000],
    ],
    ['429 that names nonsense', [{ status: 429, headers: { 'retry-after': 'soon' } }], [750]],
    ['429 that names a time gone by', [{ status: 429, headers: { 'retry-after': 'Thu, 16 May 2024 09:00:00 GMT' } }], [750]],
    ['503 with a time to come back', [{ status: 503, headers: { 'retry-after': '30' } }], [30_000]],
    ['a connection dropped half way through the body', ['drop'], [750]],
    ['JSON that is cut off', ['cut'], [750]],
    ['half of what was packed with gzip', ['half-gzip'], [750]],
    ['different failures in a row', ['drop', { status: 500 }, 'cut', { status: 429 }], [750, 1500, 3000, 6000]],
  ]
  for (const [name, faults, waits] of passing) {
    test(name, async () => {
      failing(...faults)
      assert.deepEqual(await ask('/shows/17861'), found)
      assert.equal(server.log.length, faults.length + 1)
      assert.deepEqual(clock.waits, waits)
    })
  }

  for (const fault of ['silent', 'stall'] as const) {
    test(`no whole answer in time: ${fault}`, async () => {
      failing(fault)
      assert.deepEqual(await ask('/shows/17861', { timeoutMs: 100 }), found)
      assert.equal(server.log.length, 2)
    })
  }

  test('a name server that is out of breath', async () => {
    let asked = 0
    const resolve = async () => {
      if (asked++ === 0) throw Object.assign(new Error('try again'), { code: 'EAI_AGAIN' })
      return [{ address: '127.0.0.1', family: 4 }]
    }
    const address = `http://api.example:${new URL(server.address).port}/shows/1`
    const answer = await using({ resolve, allowHosts: [new URL(address).host] }, client => client.json(address))
    assert.deepEqual(answer, found)
  })
})

test('the person hears of long waits, and of why', async () => {
  failing({ status: 429, headers: { 'retry-after': '60' } })
  await ask('/shows/1')
  assert.deepEqual(told, [`TVmaze: waiting 60 seconds; ${server.address}/shows/1 is asked too often (429)`])
})

test('the person hears once of what fails together', async () => {
  server.fault = () => ({ status: 429, headers: { 'retry-after': '60' } })
  let waits = 0
  const stopped: Clock = { ...clock, wait: () => new Promise(() => waits++) }
  await using({ clock: stopped, pace: { calls: 1e9, seconds: 1 } }, async client => {
    // Sent before the first is refused: all five are under way.
    for (let i = 0; i < 5; i++) void client.json(`${server.address}/shows/${i}`)
    while (waits < 5) await new Promise(resolve => setImmediate(resolve))
  })
  assert.equal(told.length, 1)
})

test('one refusal for asking too often holds up all other requests to the host', async () => {
  failing({ status: 429, headers: { 'retry-after': '10' } })
  const waits: number[] = []
  const stopped: Clock = { ...clock, wait: ms => new Promise(() => waits.push(ms)) }
  await using({ clock: stopped }, async client => {
    void client.json(`${server.address}/shows/1`)
    while (waits.length === 0) await new Promise(resolve => setImmediate(resolve))
    void client.json(`${server.address}/shows/2`)
    while (waits.length === 1 && server.log.length === 1) await new Promise(resolve => setImmediate(resolve))
  })
  assert.deepEqual(waits, [10_000, 10_000])
  assert.equal(server.log.length, 1)
})

describe('what does not pass is an error of one line, with exit code 3:', () => {
  const lasting: readonly (readonly [name: string, fault: Fault, calls: number, message: RegExp])[] = [
    ['503 for ever', { status: 503 }, 8, /\/shows\/1 has a fault on its side \(503\): run the import again later/],
    ['429 for ever', { status: 429 }, 8, /is asked too often \(429\)/],
    ['a connection that is always dropped', 'drop', 8, /broke the connection off/],
    ['JSON that is always cut off', 'cut', 8, /sends JSON that is cut off/],
    [
      'a wait of two hours',
      { status: 429, headers: { 'retry-after': '7200' } },
      1,
      /TVmaze asks to be left alone for 2 hours: run the import again then/,
    ],
    ['an absurd wait', { status: 429, headers: { 'retry-after': '99999999999' } }, 1, /for more than a year/],
    ['a captcha', 'captcha', 1, /answers with a web page \("Just a moment\.\.\."\) instead of JSON: open it in a browser/],
    [
      'a refusal with a captcha',
      { status: 403, body: '<title>Attention Required!</title>' },
      1,
      /refuses to answer \(403\), with a web page \("Attention Required!"\)/,
    ],
    ['a refusal', { status: 401, body: '{"status_code":7}' }, 1, /refuses to answer \(401\)/],
    ['a bad request', { status: 422 }, 1, /answers with status 422/],
  ]
  for (const [name, fault, calls, message] of lasting) {
    test(name, async () => {
      server.fault = () => fault
      const error = await failureOf(ask('/shows/1'))
      assert.match(error.message, message)
      assert.equal(error.exitCode, 3)
      assert.equal(server.log.length, calls)
    })
  }
  test('text that is no JSON', async () =>
    assert.match((await failureOf(ask('/text'))).message, /some text \("error code: 1015"\) instead of JSON/))
  test('redirects in a circle', async () => assert.match((await failureOf(ask('/round'))).message, /redirects more than 5 times/))
  test('a port where nobody listens', async () => {
    const error = await failureOf(using({ allowHosts: ['127.0.0.1:1'] }, client => client.json('http://127.0.0.1:1/')))
    assert.match(error.message, /refuses the connection/)
    assert.deepEqual(clock.waits, [], 'nobody listens a moment later either')
  })
})

test('what a service says of its error is kept', async () => {
  server.fault = () => ({ status: 401, body: '{"status_code":7,"status_message":"Invalid API key","success":false}' })
  const error = await failureOf(ask('/tv/1'))
  assert.ok(error instanceof ServiceError)
  assert.equal(error.status, 401)
  assert.deepEqual(error.said, { status_code: 7, status_message: 'Invalid API key', success: false })
})

for (const path of ['/large', '/bomb']) {
  test(`an answer that is too large is not held: ${path}`, async () => {
    const error = await failureOf(ask(path, {}, 10_000))
    assert.match(error.message, /is larger than/)
    assert.equal(server.log.length, 1)
  })
}

test('what is not there is told apart from what failed', async () => {
  assert.deepEqual(await ask('/none'), { kind: 'missing' })
  server.fault = () => ({ status: 410 })
  assert.deepEqual(await ask('/shows/1'), { kind: 'missing' })
})

test('what has not changed is not sent again', async () => {
  await using({}, async client => {
    const address = `${server.address}/kept`
    const first = await client.json(address)
    assert.equal(first.kind, 'found')
    const known = first.kind === 'found' ? first.validators : undefined
    assert.deepEqual(known, { etag: '"7"', lastModified: 'Thu, 16 May 2024 10:00:00 GMT' })
    assert.deepEqual(await client.json(address, { known }), { kind: 'unchanged' })
    assert.equal(server.log[1]!.headers['if-modified-since'], 'Thu, 16 May 2024 10:00:00 GMT')
  })
})

test('a token goes to its own origin, and not along with a redirect', async () => {
  await ask('/away', { token: { bearer: 'secret', address: `${server.address}/3` } })
  assert.equal(server.log[0]!.headers.authorization, 'Bearer secret')
  assert.equal(elsewhere.log.length, 1)
  assert.equal(elsewhere.log[0]!.headers.authorization, undefined)
})

test('a private network is out of reach, also by a redirect, but for the hosts that are named', async () => {
  assert.match((await failureOf(ask('/shows/1', { allowHosts: [] }))).message, /names port/)
  assert.equal(server.log.length, 0)
  assert.match((await failureOf(ask('/away', { allowHosts: [new URL(server.address).host] }))).message, /names port/)
  assert.equal(elsewhere.log.length, 0)
})

test('the signal ends a wait and a request', async () => {
  const stopped = new Error('stopped')
  for (const fault of ['silent', { status: 503 }] as const) {
    const controller = new AbortController()
    server.fault = () => {
      setImmediate(() => controller.abort(stopped))
      return fault
    }
    const waiting = {
      ...clock,
      wait: (_ms: number, signal: AbortSignal) =>
        new Promise<void>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    }
    await assert.rejects(ask('/shows/1', { signal: controller.signal, clock: waiting }), stopped)
  }
})

test('a client that is closed asks no more', async () => {
  server.fault = () => ({ status: 503 })
  const client = politeClient({
    service: 'TVmaze',
    pace: { calls: 1000, seconds: 1 },
    tell: () => undefined,
    signal: new AbortController().signal,
    allowHosts: [new URL(server.address).host],
    clock: {
      ...clock,
      wait: (_ms, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    },
  })
  const asking = client.json(`${server.address}/shows/1`)
  while (server.log.length === 0) await new Promise(resolve => setImmediate(resolve))
  client.close()
  await assert.rejects(asking, { name: 'AbortError' })
  assert.equal(server.log.length, 1)
})

test('connections are kept between requests', async () => {
  await using({}, async client => {
    for (let i = 0; i < 5; i++) {
      await client.json(`${server.address}/none`)
      await client.json(`${server.address}/shows/${i}`)
    }
  })
  assert.equal(server.log.length, 10)
  assert.equal(new Set(server.log.map(({ port }) => port)).size, 1)
})
