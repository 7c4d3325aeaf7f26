import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOurForm, isOurHost } from './guard.ts'

const rules = { hosts: ['hiatus.lan', '::2'], anyAddress: false }

const hosts: readonly (readonly [string | undefined, boolean])[] = [
  ['localhost', true],
  ['localhost:7373', true],
  ['LOCALHOST:7373', true],
  ['127.0.0.1:7373', true],
  ['[::1]:7373', true],
  ['hiatus.lan', true],
  ['hiatus.lan.:80', true],
  ['[::2]:7373', true],
  [undefined, false],
  ['', false],
  ['evil.example', false],
  ['evil.example:7373', false],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['evil.example#localhost', false],
  ['localhost@evil.example', false],
  ['evil.example/localhost', false],
  ['192.168.1.7:7373', false],
]
for (const [host, ours] of hosts) {
  test(`host ${host} is ${ours ? '' : 'not '}ours`, () => assert.equal(isOurHost(host, rules), ours))
}

test('on all interfaces any address in numbers is ours, and still no other name', () => {
  const everywhere = { hosts: ['0.0.0.0'], anyAddress: true }
  for (const host of ['192.168.1.7:7373', '[fe80::1]:7373', 'localhost']) assert.ok(isOurHost(host, everywhere))
  for (const host of ['evil.example', 'rebind.192.168.1.7.example']) assert.ok(!isOurHost(host, everywhere))
})

const forms: readonly (readonly [Readonly<Record<string, string>>, boolean])[] = [
  [{}, true],
  [{ origin: 'http://localhost:7373' }, true],
  [{ origin: 'http://localhost:7373', 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'https://localhost:7373' }, true],
  [{ origin: 'http://localhost' }, false],
  [{ origin: 'http://localhost:8080' }, false],
  [{ origin: 'http://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ origin: 'http://localhost:7373', 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
]
for (const [headers, ours] of forms) {
  test(`a form with ${JSON.stringify(headers)} is ${ours ? '' : 'not '}ours`, () => {
    assert.equal(isOurForm('localhost:7373', new Headers(headers)), ours)
  })
}
