import assert from 'node:assert/strict'
import { request } from 'node:http'
import { connect } from 'node:net'
import { test } from 'node:test'
import { fakeParts } from './fake-parts.fixture.ts'
import { bodyLimit } from './form-script.ts'
import { serve } from './serve.ts'

test('it serves on the port that it was given, and ends', async () => {
  const served = await serve({ ...fakeParts(), port: 0, host: '127.0.0.1' })
  assert.match(served.address, /^http:\/\/127\.0\.0\.1:\d+\/$/)
  const response = await fetch(served.address)
  assert.equal(response.status, 200)
  await response.text()
  await served.close()
  await assert.rejects(fetch(served.address))
})

test('a port that is taken is told in one line that says what to do', async () => {
  const served = await serve({ ...fakeParts(), port: 0, host: '127.0.0.1' })
  const port = Number(new URL(served.address).port)
  await assert.rejects(serve({ ...fakeParts(), port, host: '127.0.0.1' }), {
    message: `Port ${port} is taken: end the program that uses it, or choose another with --port.`,
    exitCode: 2,
  })
  await served.close()
})

test('an address that this machine does not have is told so', async () => {
  await assert.rejects(serve({ ...fakeParts(), port: 0, host: '192.0.2.1' }), {
    exitCode: 2,
    message: /no address 192\.0\.2\.1/,
  })
})

test('other names and doubled names are turned away', async () => {
  const served = await serve({ ...fakeParts(), port: 0, host: '127.0.0.1' })
  const port = Number(new URL(served.address).port)
  assert.match(await raw(port, ['Host: evil.example']), /^HTTP\/1\.1 421/)
  assert.match(await raw(port, [`Host: localhost:${port}`, 'Host: evil.example']), /^HTTP\/1\.1 (?:421|400)/)
  assert.match(await raw(port, [`Host: localhost:${port}`]), /^HTTP\/1\.1 200/)
  await served.close()
})

test('a body that is too big is answered, however much of it is still to come', async () => {
  const served = await serve({ ...fakeParts(), port: 0, host: '127.0.0.1' })
  const status = await new Promise((resolve, reject) => {
    const sent = request(`${served.address}check`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': bodyLimit * 2 },
    })
    sent.on('response', response => resolve(response.statusCode))
    sent.on('error', reject)
    sent.write('x'.repeat(1000))
  })
  assert.equal(status, 413)
  await served.close()
})

function raw(port: number, headers: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET / HTTP/1.1\r\n${headers.join('\r\n')}\r\nConnection: close\r\n\r\n`))
    socket.on('data', part => (answer += String(part)))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}
