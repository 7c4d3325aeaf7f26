import assert from 'node:assert/strict'
import test from 'node:test'
import { pack, unpack } from './packed.ts'

const sections = {
  slots: new Uint32Array([1, 2, 0xffffffff]),
  letters: new Uint8Array([7, 8, 9, 10, 11]),
  none: new Uint16Array(0),
  weights: new Float64Array([0.1, -2.5]),
}

test('what is packed is found again, by name, type and value', () => {
  assert.deepEqual({ ...unpack('names 1', pack('names 1', sections)) }, sections)
})

test('opens in shared memory and copies nothing', () => {
  const packed = pack('names 1', sections)
  const shared = new Uint8Array(new SharedArrayBuffer(packed.length))
  shared.set(packed)
  const opened = unpack('names 1', shared)
  assert.equal(opened['slots']!.buffer, shared.buffer)
  assert.deepEqual([...opened['slots']!], [1, 2, 0xffffffff])
})

test('refuses what is cut off, of another kind, or no index', () => {
  const packed = pack('names 1', sections)
  for (const length of [0, 5, 20, packed.length - 1])
    assert.throws(() => unpack('names 1', packed.slice(0, length)), { name: 'PackedError' })
  assert.throws(() => unpack('names 2', packed), /holds names 1/)
  assert.throws(() => unpack('names 1', new TextEncoder().encode('<!doctype html><title>captcha</title>')), /begin otherwise/)
})
