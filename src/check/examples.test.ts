import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { defaultChecker } from '../hiatus.ts'
import type { Finding, FindingKind } from '../model/index.ts'

const folder = join(import.meta.dirname, '../../examples')
const examples = JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as { file: string; published: string | null }[]

function findingsOf(file: string, today?: string): readonly Finding[] {
  const { published } = examples.find(example => example.file === file)!
  const known = published === null || published === undefined ? {} : { published }
  const type = file.endsWith('.html') ? 'text/html' : file.endsWith('.md') ? 'text/markdown' : 'text/plain'
  const input = { bytes: readFileSync(join(folder, file)), contentType: type, url: null, name: file }
  return defaultChecker()(input, { ...known, today: today ?? published ?? '2025-01-01' }).findings
}

const sound = [
  'the-pitt-renewed-season-2.txt',
  'wheel-of-time-cancelled.html',
  'severance-season-2-date.md',
  'bridgerton-season-4-casting.html',
  'ludwig-second-series.txt',
  'dan-da-dan-season-3-announced.md',
  'when-life-gives-you-tangerines-guide.html',
  'cbs-fall-2025-schedule.html',
  'andor-tony-gilroy-interview.md',
  'handmaids-tale-final-season.txt',
  'yellowstone-streaming-guide.html',
]

for (const file of sound) {
  test(`nothing is wrong with ${file} on its day`, () => {
    assert.deepEqual(
      findingsOf(file).map(({ kind, message }) => `${kind}: ${message}`),
      [],
    )
  })
}

const wrong: readonly (readonly [file: string, ...faults: readonly (readonly [FindingKind, RegExp])[]])[] = [
  [
    'all-of-us-are-dead-season-2.html',
    ['misnamed', /Lee Jae-latest kyoo/],
    ['misnamed', /Cheong-burial san/],
    ['misnamed', /We Are All Dead/],
    ['superseded', /renewed/],
    ['unsourced', /first put out by/],
    ['contradiction', /Nam-ra is played by/],
    ['impossible', /can watch season 2 now/],
  ],
  [
    'alice-in-borderland-season-3.html',
    ['misnamed', /Alice in Borderlands/],
    ['misnamed', /Haro original Aso/],
    ['impossible', /can watch season 3 now/],
  ],
  ['reacher-season-2.html', ['anachronism', /February 4/], ['superseded', /season 2 of Reacher/]],
  ['night-agent-season-2-renewed-or-not.txt', ['superseded', /29 March 2023/]],
  ['one-piece-season-2-cast.html', ['contradiction', /Mr\. 0 is played by/], ['contradiction', /Zoro is played by/]],
  ['house-of-dragons-season-3.md', ['misnamed', /House of Dragons/]],
  ['sherlock-series-5-rumours.txt', ['unsourced', /According to sources/], ['unsourced', /first reported by/]],
  ['wednesday-season-3-streaming-now.html', ['impossible', /can watch season 3 now/]],
  ['berlin-season-2-episodes.md', ['contradiction', /8, 6 and 10 episodes/]],
  ['panchayat-season-4-premiere-day.md', ['conflict', /2 July 2025/], ['impossible', /Wednesday/]],
  ['slow-horses-season-5-cast.html', ['conflict', /River Cartwright/], ['conflict', /Diana Taverner/]],
]

for (const [file, ...faults] of wrong) {
  test(`what is wrong with ${file} is found`, () => {
    const found = findingsOf(file, '2026-11-22')
    for (const [kind, message] of faults) {
      assert.ok(
        found.some(finding => finding.kind === kind && message.test(finding.message)),
        `${kind} ${message}, but found:\n${found.map(finding => `${finding.kind}: ${finding.message}`).join('\n')}`,
      )
    }
  })
}

test('the windows of euphoria-season-3-when.txt have gone by', () => {
  const expired = findingsOf('euphoria-season-3-when.txt', '2026-11-22').filter(({ kind }) => kind === 'expired')
  assert.ok(expired.length >= 4, `found only ${expired.length}`)
})

test('every quote is the text at its place', () => {
  for (const { file } of examples) {
    for (const { quotes } of findingsOf(file, '2026-11-22')) {
      assert.ok(quotes.length > 0)
      for (const { exact, start, end } of quotes) assert.equal(exact.length, end - start)
    }
  }
})
