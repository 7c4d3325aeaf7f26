import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { catalogueReaders } from '../src/catalogues/index.ts'
import { listServices } from '../src/model/index.ts'
import { properties } from '../src/properties/index.ts'
import { importsIn } from './imports.ts'

const root = dirname(import.meta.dirname)

test('every folder of src/properties is in properties/index.ts', () => {
  assert.deepEqual(unregistered(foldersOf('src/properties'), imported('src/properties/index.ts')), [])
  assert.deepEqual(
    properties.map(({ property }) => property.replaceAll('_', '-')).toSorted(),
    foldersOf('src/properties'),
    'a reader is imported and not listed, or named otherwise than its folder',
  )
})

test('every command of src/cli is in its list', () => {
  const files = readdirSync(join(root, 'src/cli')).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const commands = files.filter(file => /^export const \w+: Command = /m.test(read(`src/cli/${file}`)))
  assert.ok(commands.length >= 3, 'no command was found: has their shape changed?')
  assert.deepEqual(unregistered(commands, imported('src/cli/run.ts')), [])
})

test('every folder of src/catalogues is wired', () => {
  const folders = foldersOf('src/catalogues')
  assert.deepEqual(unregistered(folders, imported('src/catalogues/index.ts')), [])
  assert.deepEqual(
    catalogueReaders.map(({ name }) => name).toSorted(),
    folders,
    'a catalogue is imported and not listed, or named otherwise than its folder',
  )
})

test('every folder of src/lists is read, by the name of its service', () => {
  const folders = foldersOf('src/lists')
  assert.deepEqual(unregistered(folders, imported('src/lists/read-list-file.ts')), [])
  assert.deepEqual(listServices.toSorted(), folders)
})

test('every folder of a kind has its door', () => {
  for (const kind of ['src/properties', 'src/catalogues', 'src/lists']) {
    for (const folder of foldersOf(kind)) assert.ok(existsSync(join(root, kind, folder, 'index.ts')), `${kind}/${folder} has no index.ts`)
  }
})

test('one that is missing is seen', () => {
  assert.deepEqual(unregistered(['cast', 'crew'], ['crew/index.ts']), ['cast'])
  assert.deepEqual(unregistered(['check.ts', 'show.ts'], ['check.ts']), ['show.ts'])
})

/** Names, of folders or of files, that none of the imports enters. */
function unregistered(names: readonly string[], targets: readonly string[]): string[] {
  return names.filter(name => !targets.some(target => target === name || target === `${name}/index.ts`))
}

function imported(file: string): string[] {
  return importsIn(read(file)).map(({ target }) => target.replace(/^\.\//, ''))
}

function foldersOf(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter(name => statSync(join(root, folder, name)).isDirectory())
    .toSorted()
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
