import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const starter = fileURLToPath(new URL('../../bin/hiatus.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hiatus-main-'))
after(() => rmSync(folder, { recursive: true }))
const data = { HIATUS_DATA: join(folder, 'data'), DATABASE_URL: '' }

function hiatus(args: readonly string[], { input = '', entry = main, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...data, ...env },
  })
  return { status, stdout, stderr }
}

const clean = 'The Lamp is renewed\n\nNordlys has renewed The Lamp for a second season.\n'

test('an article from a file, and from what comes in, is checked', () => {
  const file = join(folder, 'clean.txt')
  writeFileSync(file, clean)
  for (const result of [hiatus(['check', file, '--json']), hiatus(['check', '-', '--json'], { input: clean })]) {
    assert.equal(result.stderr, '')
    assert.equal(result.status, 0)
    assert.deepEqual(Object.keys(JSON.parse(result.stdout) as object), ['document', 'text', 'series', 'claims', 'findings'])
  }
})

test('what cannot be read ends with 2 and one line', () => {
  for (const args of [['check', join(folder, 'none.txt')], ['check', folder], ['chek'], ['check', '-']]) {
    const { status, stdout, stderr } = hiatus(args)
    assert.equal(status, 2, stderr)
    assert.equal(stdout, '')
    assert.match(stderr, /^[^\n]+\n$/)
  }
})

test('an address at which nothing answers ends with 3', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  server.close()
  const { status, stderr } = hiatus(['check', `http://127.0.0.1:${port}/`])
  assert.equal(status, 3, stderr)
  assert.match(stderr, /^[^\n]+\n$/)
})

test('a reader that stops early is no error', async () => {
  const file = join(folder, 'long.txt')
  writeFileSync(file, `${clean}\n${'Nordlys has renewed The Lamp for a second season.\n\n'.repeat(5000)}`)
  const child = spawn(process.execPath, [main, 'check', file, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', part => (stderr += String(part)))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise(resolve => child.once('exit', resolve))
  assert.equal(stderr, '')
  assert.ok(status === 0 || status === 1)
})

test('a pipe gets all of a long report', () => {
  const { stdout } = hiatus(['check', join(folder, 'long.txt'), '--json'])
  assert.doesNotThrow(() => JSON.parse(stdout))
  assert.ok(stdout.length > 200_000)
})

test('help is quick: nothing of the engine is loaded for it', () => {
  const { stdout, status } = hiatus(['--help'])
  assert.equal(status, 0)
  assert.match(stdout, /^Usage: /)
  for (const file of ['run.ts', 'surroundings.ts', 'command.ts', 'nearest.ts', 'version.ts']) {
    const source = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    assert.doesNotMatch(source, /^import (?!type)[^\n]*'\.\.\//m, `${file} loads another room at once`)
  }
})

test('serve takes in the starter catalogue and serves, and says so when its port is taken; a signal ends it', async () => {
  const child = spawn(process.execPath, [starter, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...data },
  })
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', part => resolve(String(part)))
    child.once('exit', status => reject(new Error(`ended with ${status}`)))
  })
  const { port, origin } = new URL(/http:\S+/.exec(line)![0])
  const found = (await (await fetch(`${origin}/search.json?q=squid+gme`)).json()) as readonly { title: string; href: string }[]
  assert.equal(found[0]!.title, 'Squid Game')
  assert.match(await (await fetch(origin + found[0]!.href)).text(), /<h1>Squid Game<\/h1>/)
  const taken = hiatus(['serve'], { env: { PORT: port } })
  assert.equal(taken.status, 2)
  assert.equal(taken.stderr, `Port ${port} is taken: end the program that uses it, or choose another with --port.\n`)
  child.kill('SIGTERM')
  assert.equal(await new Promise(resolve => child.once('exit', resolve)), 0)
})

test('the starter runs the sources with this Node and passes on the status', () => {
  assert.match(hiatus(['--version'], { entry: starter }).stdout, /^\d+\.\d+\.\d+\n$/)
  assert.equal(hiatus(['chek'], { entry: starter }).status, 2)
})
