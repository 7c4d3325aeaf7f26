import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ListFileRead } from '../model/index.ts'
import type { ImportPlan, ListFiles, Television } from '../pipeline/index.ts'
import type { Surroundings } from './command.ts'
import { importCommand } from './import.ts'

const read: ListFileRead = { service: 'trakt', rows: [], notUnderstood: [] }
const named = (id: number, title: string) => ({ id, title, year: 2021, ids: {}, entries: [] })
const plan: ImportPlan = {
  service: 'trakt',
  found: [
    {
      series: named(7, 'Salt'),
      says: 'watching',
      mine: null,
      becomes: 'watching',
      isConflict: false,
      addedAt: null,
      episodes: [],
      newEpisodes: 1,
    },
    {
      series: named(8, 'Hill'),
      says: 'dropped',
      mine: 'watching',
      becomes: 'watching',
      isConflict: true,
      addedAt: null,
      episodes: [],
      newEpisodes: 0,
    },
  ],
  doubtful: [
    { row: 2, title: 'Moor', year: null, candidates: [named(9, 'Moor')] },
    { row: 3, title: 'Fen', year: null, candidates: [named(10, 'Fen'), named(11, 'Fen')] },
  ],
  notFound: [{ title: '', year: null, ids: { tvdb: '1' } }],
  notUnderstood: [{ what: 'film', where: 'history.json', count: 1200 }],
}

let folder = ''
let file = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hiatus-import-list-'))
  file = join(folder, 'lists.csv')
  await writeFile(file, 'x')
})
after(() => rm(folder, { recursive: true, force: true }))

/** Runs the import with what a store says, and gives what it wrote and what was taken in. */
async function imports(args: readonly string[], members = 0) {
  const written: string[] = []
  const asked: unknown[] = []
  const output = { write: (text: string) => void written.push(text), columns: null, colour: false }
  const listFiles = {
    read: (_: Uint8Array, service: string | null) => {
      asked.push(service)
      return read
    },
    plan: () => Promise.resolve(plan),
    take: (person: string, _: unknown, choices: { rows: ReadonlyMap<number, number>; takeTheirs: boolean }) => {
      asked.push(person, [...choices.rows], choices.takeTheirs)
      return Promise.resolve({ series: 1, episodes: 1 })
    },
  } as unknown as ListFiles
  const television = {
    listFiles,
    people: { memberCount: () => Promise.resolve(members) },
    ensure: () => Promise.resolve(),
    close: () => Promise.resolve(),
  } as unknown as Television
  const around = {
    stdout: output,
    stderr: output,
    env: {},
    readers: async () => [{ name: 'starter', home: 'starter' }],
    television: async () => television,
    ended: () => new Promise<void>(() => undefined),
  } as unknown as Surroundings
  await importCommand.run(args, around)
  return { said: written.join(''), asked }
}

test('what was taken in is counted, and what was not is listed', async () => {
  const { said, asked } = await imports(['trakt', file])
  assert.equal(
    said,
    `Trakt
  2 series found; 1 series and 1 episode taken in
  The file differs from what you keep, which stays (--theirs believes the file):
    Hill (2021): you watching, the file dropped
  Not sure which series these are (--by-title takes those of which there is one; /import lets you choose):
    Moor: Moor (2021)?
    Fen: Fen (2021) or Fen (2021)?
  Not in the catalogues here:
    a series without a title, tvdb 1
  Left out:
    history.json: 1,200 × films, since Hiatus keeps series
`,
  )
  assert.deepEqual(asked, ['trakt', 'me', [], false])
})

const runs: readonly (readonly [args: readonly string[], asked: readonly unknown[]])[] = [
  [
    ['--list', 'FILE'],
    [null, 'me', [], false],
  ],
  [
    ['imdb', 'FILE'],
    ['imdb', 'me', [], false],
  ],
  [
    ['TVTime', 'FILE', '--theirs'],
    ['tv-time', 'me', [], true],
  ],
  [
    ['simkl', 'FILE', '--by-title'],
    ['simkl', 'me', [[2, 9]], false],
  ],
  [['sonarr', 'FILE', '--dry'], ['sonarr']],
]

for (const [args, asked] of runs)
  test(`hiatus import ${args.join(' ')}`, async () => {
    assert.deepEqual((await imports(args.map(arg => (arg === 'FILE' ? file : arg)))).asked, asked)
  })

const slips: readonly (readonly [args: readonly string[], line: RegExp])[] = [
  [['trakt'], /needs the file of your lists: hiatus import trakt FILE/],
  [['--list'], /needs the file of your lists/],
  [['letterboxd', 'a.zip', '--list'], /knows no lists of "letterboxd"/],
  [['starter', '--dry'], /--dry goes with a file of lists/],
  [['trakt', '/no/such/file.zip'], /There is no file \/no\/such\/file\.zip/],
  [['trakt', tmpdir()], /is no file: give the ZIP/],
]

for (const [args, line] of slips)
  test(`hiatus import ${args.join(' ')} is refused in one line`, async () => {
    await assert.rejects(imports(args), line)
  })

test('where people have accounts, each brings their own', async () => {
  await assert.rejects(imports(['trakt', file], 2), /This Hiatus has accounts/)
})
