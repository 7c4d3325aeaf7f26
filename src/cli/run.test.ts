import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CheckOptions } from '../pipeline/index.ts'
import { sampleReport } from '../publish/sample.fixture.ts'
import type { Surroundings } from './command.ts'
import { run } from './run.ts'

/** Runs a command line in surroundings of our own. */
async function hiatus(...argv: string[]) {
  const [out, err, asked]: [string[], string[], CheckOptions[]] = [[], [], []]
  const around: Surroundings = {
    stdout: { write: text => out.push(text), columns: null, colour: false },
    stderr: { write: text => err.push(text), columns: null, colour: false },
    env: {},
    today: () => '2026-11-22',
    checker: async () => (input, options) => {
      asked.push(options)
      const text = new TextDecoder().decode(input.bytes)
      if (text === 'crash') throw new Error('inside\nmore')
      if (text === 'clean') return { ...sampleReport, findings: sampleReport.findings.filter(({ severity }) => severity === 'note') }
      return sampleReport
    },
    load: async source => {
      if (source === 'gone') throw Object.assign(new Error('There is no file gone: check its name'), { exitCode: 2 })
      if (source === 'down') throw Object.assign(new Error('down did not answer'), { exitCode: 3 })
      return { bytes: new TextEncoder().encode(source), contentType: null, url: null, name: source }
    },
    examples: async () => [],
    readers: async () => [],
    television: async () => {
      throw new Error('no store is opened in these tests')
    },
    evidence: () => Promise.resolve(null),
    names: async () => null,
    sources: async () => [],
    ended: async () => {},
  }
  const status = await run(argv, around)
  return { status, out: out.join(''), err: err.join(''), asked }
}

const usages: readonly (readonly [string, number, RegExp])[] = [
  ['', 2, /^Usage: hiatus COMMAND/],
  ['chek x', 2, /^Hiatus has no command "chek"\. Did you mean "hiatus check"\?\n$/],
  ['exlpain x', 2, /^Hiatus has no command "exlpain"\. Did you mean "hiatus explain"\?\n$/],
  ['toString', 2, /^Hiatus has no command "toString"\. Run "hiatus --help" for those that it has\.\n$/],
  ['--jsn', 2, /^Hiatus has no option --jsn\./],
  ['check', 2, /^hiatus check needs FILE, URL or -\. Run "hiatus check --help" for an example\.\n$/],
  ['check a b', 2, /^hiatus check takes one FILE, URL or -, and got "b" too\.\n$/],
  ['check a --jsno', 2, /^hiatus check has no option --jsno\. Did you mean --json\?\n$/],
  ['check a --today', 2, /^--today needs a value: --today DATE\.\n$/],
  ...['2022-02-30', '0000-01-01', '0001-01-01', '1899-12-31', '2201-01-01', '9999-12-31', '-000001-01-01', '2022-1-1', 'today', ''].flatMap(
    day =>
      [
        'check a --today',
        'check a --published',
        'explain a --today',
        'ingest a --today',
        'show a --as-of',
        'write a --as-of',
        'forecast a --as-of',
      ].map(
        args =>
          [
            `${args}=${day}`,
            2,
            new RegExp(`^${/--[a-z-]+/.exec(args)![0]} takes a day from 1900 to 2200, such as 2022-08-29, not "${day}"\\.\\n$`),
          ] as const,
      ),
  ),
  ['check a --json=1', 2, /^--json takes no value\.\n$/],
  ['check a --url ftp://x', 2, /^--url takes an address that begins with https:\/\/ or http:\/\/, not "ftp:\/\/x"\.\n$/],
  ['check a --html /no/such/folder/x.html', 2, /^Cannot write \/no\/such\/folder\/x\.html: there is no such folder\.\n$/],
  ['check gone', 2, /^There is no file gone: check its name\n$/],
  ['check down', 3, /^down did not answer\n$/],
  ['check crash', 2, /^Hiatus failed, and the fault is ours: inside \(--debug shows where\)\n$/],
  ['check crash --debug', 2, /^Error: inside\nmore\n +at /],
  ['serve --port 70000', 2, /^The port must be a number from 0 to 65535, not "70000"\.\n$/],
  ['serve now', 2, /^hiatus serve takes no "now"\./],
]
for (const [line, status, says] of usages) {
  test(`hiatus ${line} ends with ${status} and says why on stderr`, async () => {
    const result = await hiatus(...line.split(' ').filter(Boolean))
    assert.equal(result.status, status)
    assert.match(result.err, says)
    assert.equal(result.out, '')
  })
}

const helps: readonly (readonly [string, RegExp])[] = [
  ['--help', /^Usage: hiatus COMMAND[^]*Example: /],
  ['help', /^Usage: hiatus COMMAND/],
  ['check --help', /^Usage: hiatus check FILE\|URL\|-[^]*Example: hiatus check /],
  ['help check', /^Usage: hiatus check FILE/],
  ['explain -h', /^Usage: hiatus explain[^]*Example: hiatus explain /],
  ['serve --help', /^Usage: hiatus serve[^]*Example: hiatus serve /],
  ['--version', /^\d+\.\d+\.\d+\n$/],
]
for (const [line, says] of helps) {
  test(`hiatus ${line} prints to stdout and ends with 0`, async () => {
    const { status, out, err } = await hiatus(...line.split(' '))
    assert.equal(status, 0)
    assert.match(out, says)
    assert.equal(err, '')
    for (const row of out.split('\n')) assert.ok(row.length <= 80, row)
  })
}

test('check prints the report and ends with 1 when something is wrong, with 0 when there are only notes', async () => {
  const wrong = await hiatus('check', 'article')
  assert.equal(wrong.status, 1)
  assert.match(wrong.out, /^The Salt Line Season 2[^]*What is wrong/)
  assert.equal((await hiatus('check', 'clean')).status, 0)
})

test('check passes on what the text does not say', async () => {
  const { asked } = await hiatus('check', '-', '--published', '2022-08-29', '--today=2023-01-01', '--url', 'https://example.org/a')
  assert.deepEqual(asked, [{ today: '2023-01-01', trace: false, published: '2022-08-29', url: 'https://example.org/a' }])
  assert.deepEqual((await hiatus('check', 'x')).asked, [{ today: '2026-11-22', trace: false }])
})

test('check --json prints the document, --html writes a page, and both do both', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hiatus-cli-')), 'report.html')
  const { out, err, status } = await hiatus('check', 'x', '--json', '--html', file)
  assert.equal(status, 1)
  assert.equal((JSON.parse(out) as { document: { publisher: string } }).document.publisher, 'Example & Sons')
  assert.equal(err, `Wrote ${file}\n`)
  assert.match(readFileSync(file, 'utf8'), /^<!doctype html>/)
  assert.equal((await hiatus('check', 'x', '--html', file)).out, '')
})

test('explain asks for the trace and prints it', async () => {
  const { status, out, asked } = await hiatus('explain', 'x')
  assert.equal(status, 0)
  assert.equal(asked[0]!.trace, true)
  assert.match(out, /^Sentence 1, /)
})

test('nothing that is named or read steers the terminal', async () => {
  const evil = 'b\u001b]0;owned\u0007\u202ec\rd'
  assert.equal((await hiatus('check', 'a', evil)).err, 'hiatus check takes one FILE, URL or -, and got "b]0;ownedc d" too.\n')
  assert.equal((await hiatus(evil)).err, 'Hiatus has no command "b]0;ownedc d". Run "hiatus --help" for those that it has.\n')
  const { err } = await hiatus('check', 'x', '--html', join(mkdtempSync(join(tmpdir(), 'hiatus-cli-')), evil))
  assert.match(err, /^Wrote \S+\/b\]0;ownedc d\n$/)
})

test('what follows -- is no option', async () => {
  assert.match((await hiatus('check', '--', '--debug', '--help')).err, /got "--help" too/)
})
