import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { properties } from '../src/properties/index.ts'
import { examplesIn, isCheap, runExample, showAs } from '../tools/doc-examples.ts'
import { withFigures, withImportTable } from '../tools/doc-tables.ts'

const root = dirname(import.meta.dirname)
const documents = [
  ...readdirSync(root).filter(file => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
  'src/catalogues/starter/README.md',
]

test('every property has its heading', () => {
  assert.deepEqual(
    properties.map(({ property }) => property).filter(property => !hasHeading('docs/reading-articles.md', property)),
    [],
  )
})

test('every field of a value, and every word that it may be, stands under its property', () => {
  const claim = read('src/model/claim.ts')
  const values = claim.slice(claim.indexOf('interface PropertyValues'), claim.indexOf('/** The name of a property. */'))
  const missing = [...values.matchAll(/^ {2}readonly (\w+): (\{[^}]*\}|\w+)/gm)].flatMap(([, property, value]) => {
    const section = sectionOf('docs/reading-articles.md', property!)
    const fields = [...value!.matchAll(/readonly (\w+):/g)].map(([, field]) => field!)
    const words = [...value!.matchAll(/'(\w+)'/g)].map(([, word]) => word!)
    return [...fields, ...words].filter(word => !section.includes(word)).map(word => `${property}: ${word}`)
  })
  assert.deepEqual(missing, [])
  for (const word of unionIn('src/model/claim.ts', 'RenewalStatus'))
    assert.ok(sectionOf('docs/reading-articles.md', 'renewal').includes(`\`${word}\``), word)
  for (const word of unionIn('src/model/day.ts', 'Precision'))
    assert.ok(sectionOf('docs/reading-articles.md', 'release').includes(`\`${word}\``), word)
  for (const word of unionIn('src/model/claim.ts', 'CrewRole'))
    assert.ok(sectionOf('docs/reading-articles.md', 'crew').includes(`\`${word}\``), word)
})

test('every kind of finding has its heading, and every severity its row', () => {
  const kinds = unionIn('src/model/finding.ts', 'FindingKind')
  assert.ok(kinds.length >= 9, 'no kinds were found: has their form changed?')
  assert.deepEqual(
    kinds.filter(kind => !hasHeading('docs/reading-articles.md', kind)),
    [],
  )
  assert.deepEqual(
    unionIn('src/model/finding.ts', 'Severity').filter(severity => !hasRow('docs/reading-articles.md', severity)),
    [],
  )
})

test('every command has its heading, and its help below it', () => {
  const commands = [...read('src/cli/run.ts').matchAll(/\(await import\('\.\/([\w-]+)\.ts'\)\)\./g)].map(([, name]) => name!)
  assert.ok(commands.length >= 3, 'no commands were found: has their list changed its form?')
  for (const command of commands) {
    assert.ok(hasHeading('docs/cli.md', command), `docs/cli.md has no heading "${command}"`)
    const helps = examplesIn(sectionOf('docs/cli.md', command)).map(example => example.command)
    assert.ok(helps.includes(`npx hiatus ${command} --help`), `docs/cli.md does not show the help of ${command}`)
  }
})

test('every environment variable has its row', () => {
  const missing = ['src', 'bin', 'eval', 'bench', 'tools', '.ci'].flatMap(folder =>
    sourcesIn(folder).flatMap(file =>
      variablesIn(read(file)).filter(name => !hasRow('docs/cli.md', name) && !read('docs/data.md').includes(`\`${name}\``)),
    ),
  )
  assert.deepEqual([...new Set(missing)], [])
  assert.deepEqual(variablesIn("env['PORT'] process.env.HOST ${HIATUS_BENCH_DATA:-} env[name]"), ['PORT', 'HOST', 'HIATUS_BENCH_DATA'])
})

test('every script of package.json that people run is in CONTRIBUTING.md or README.md', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const text = read('CONTRIBUTING.md') + read('README.md')
  const names = Object.keys(scripts).filter(name => name !== 'prepack')
  assert.deepEqual(
    names.filter(name => !new RegExp(`npm ${/^(?:start|test)$/.test(name) ? '' : 'run '}${name}\\b`).test(text)),
    [],
  )
})

test('links lead to files and headings that there are', () => {
  const broken = documents.flatMap(document =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
      .filter(([, path, anchor]) => {
        const file = path === '' ? document : join(dirname(document), path!)
        return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor))
      })
      .map(([link]) => `${document}: ${link}`),
  )
  assert.deepEqual(broken, [])
})

test('the import table of ARCHITECTURE.md is the one that is kept (else: npm run docs)', () => {
  const text = read('ARCHITECTURE.md')
  assert.match(text, /<!-- import table -->/)
  assert.equal(withImportTable(text), text)
})

test('the figures of docs/evaluation.md are those of eval/results.json (else: npm run docs)', () => {
  const text = read('docs/evaluation.md')
  assert.match(text, /<!-- eval:start -->/)
  assert.equal(withFigures(text), text)
})

for (const document of documents) {
  for (const example of examplesIn(read(document)).filter(isCheap)) {
    test(`${document}: ${example.command} prints what is shown (else: npm run docs)`, () => {
      assert.deepEqual([...example.shown], showAs(example.shown, runExample(example)))
    })
  }
}

test('examples are found, and one that shows something else is seen', () => {
  const text = 'A\n```console\n$ npx hiatus --version\n0.1\n\n$ ls\nx\n```\n```sh\nnpx hiatus check a\n```\n'
  assert.deepEqual(examplesIn(text), [{ command: 'npx hiatus --version', shown: ['0.1', ''] }])
  assert.deepEqual(showAs(['old'], ['one', 'two']), ['one', 'two'])
  assert.deepEqual(showAs(['a', '…', 'c'], ['one', 'two', 'c', 'd']), ['one', '…', 'c', 'd'])
  assert.deepEqual(showAs(['a', '…'], ['one', 'two', 'c']), ['one', '…'])
  assert.throws(() => showAs(['a', '…', 'gone'], ['one']), /no longer printed/)
  const commands = ['npx hiatus serve', 'npx hiatus serve --help', 'npx hiatus check https://example.com', 'npx hiatus check a.txt --json']
  assert.deepEqual(
    commands.map(command => isCheap({ command, shown: [] })),
    [false, true, false, true],
  )
})

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function hasHeading(document: string, words: string): boolean {
  return new RegExp(`^#+ ${words}$`, 'm').test(read(document))
}

function hasRow(document: string, words: string): boolean {
  return new RegExp(`^\\| \`${words}\` \\|`, 'm').test(read(document))
}

/** The text below a heading, up to the next of its rank. */
function sectionOf(document: string, words: string): string {
  const [, rank = '#', rest = ''] = new RegExp(`^(#+) ${words}\n([^]*)`, 'm').exec(read(document)) ?? []
  return rest.split(new RegExp(`^${rank} `, 'm'))[0]!
}

function anchorsOf(file: string): string[] {
  if (!file.endsWith('.md')) return []
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  )
}

/** The words of a union type of texts. */
function unionIn(file: string, type: string): string[] {
  const declared = new RegExp(`type ${type} =([^]*?)\n\n`).exec(`${read(file)}\n\n`)?.[1] ?? ''
  return [...declared.matchAll(/'(\w+)'/g)].map(([, word]) => word!)
}

function variablesIn(source: string): string[] {
  return [...source.matchAll(/\benv(?:\[['"]|\.)([A-Z][A-Z\d_]*)\b|\$\{([A-Z][A-Z\d_]*):/g)].map(([, one, other]) => one ?? other!)
}

/** The files of a folder that are part of the program: no tests, and no fixtures of theirs. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter(file => statSync(join(root, file)).isFile() && !/\.(?:test|fixture)\.ts$/.test(file))
    .filter(file => /\.(?:ts|js)$/.test(file) || folder === '.ci')
}
