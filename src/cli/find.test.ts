import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Surroundings } from './command.ts'
import { find } from './find.ts'

const hit = {
  kind: 'series',
  id: '12',
  of: null,
  year: 2022,
  country: 'KR',
  title: 'All of Us Are Dead',
  name: 'All of Us Are Dead',
  manner: 'exact',
  matched: [],
  score: 1,
} as const
const sources = [
  {
    name: 'tvmaze',
    title: 'TVmaze',
    licence: { name: 'CC BY-SA 4.0', url: 'https://example.org/by-sa', attribution: 'Data from TVmaze.', home: 'https://example.org/' },
    read: null,
  },
  {
    name: 'own',
    title: 'Your own',
    licence: { name: 'your own', url: null, attribution: 'From your own catalogue.', home: null },
    read: null,
  },
]

async function found(...args: readonly string[]): Promise<{ readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const output = (to: string[]) => ({ write: (text: string) => to.push(text), columns: null, colour: false })
  const names = async () => (query: string) => (query === 'nobody' ? [] : [hit])
  await find.run(args, { stdout: output(out), stderr: output(err), names, sources: async () => sources } as unknown as Surroundings)
  return { out: out.join(''), err: err.join('') }
}

const credits = 'Data from TVmaze. https://example.org/ (CC BY-SA 4.0, https://example.org/by-sa)\nFrom your own catalogue.\n'

test('what is found stands with the credits that its catalogues ask for', async () => {
  assert.deepEqual(await found('all of us'), { out: `hiatus:12  All of Us Are Dead (2022, South Korea)\n${credits}`, err: '' })
})

test('as JSON, results alone go to stdout', async () => {
  const { out, err } = await found('all of us', '--json')
  assert.deepEqual(JSON.parse(out), [hit])
  assert.equal(err, credits)
})

test('where nothing is found nobody is credited', async () => {
  assert.deepEqual(await found('nobody'), { out: '', err: 'Nothing of that name is in the catalogues.\n' })
  assert.deepEqual(await found('nobody', '--json'), { out: '[]\n', err: '' })
})
