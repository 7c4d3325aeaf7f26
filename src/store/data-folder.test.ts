import assert from 'node:assert/strict'
import test from 'node:test'
import { dataFolder, type Machine } from './data-folder.ts'

const linux: Machine = { platform: 'linux', home: '/home/ada', isRoot: false }

const cases: readonly (readonly [name: string, env: Record<string, string>, machine: Machine, folder: string])[] = [
  ['what the user says', { HIATUS_DATA: '/srv/hiatus/', XDG_DATA_HOME: '/x' }, linux, '/srv/hiatus'],
  ['what the user says is empty', { HIATUS_DATA: '' }, linux, '/home/ada/.local/share/hiatus'],
  ['on Linux', {}, linux, '/home/ada/.local/share/hiatus'],
  ['on Linux with a place for data', { XDG_DATA_HOME: '/data' }, linux, '/data/hiatus'],
  ['on Linux with a place that is no full path', { XDG_DATA_HOME: 'data' }, linux, '/home/ada/.local/share/hiatus'],
  ['for root', {}, { platform: 'linux', home: '/root', isRoot: true }, '/var/lib/hiatus'],
  ['on a Mac', {}, { platform: 'darwin', home: '/Users/ada', isRoot: false }, '/Users/ada/Library/Application Support/Hiatus'],
]

for (const [name, env, machine, folder] of cases) {
  test(`data stands in its place: ${name}`, () => assert.equal(dataFolder(env, machine), folder))
}
