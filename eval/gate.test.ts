import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { faultsOf, floorsAt, updateFloors, type Floors, type SetScores } from './floors.ts'

const scores = (f1: number, sha256 = 'labels'): SetScores => {
  const score = { precision: 0.95, recall: 0.85, f1, season: 0.9, polarity: 1, modality: 1 }
  return { sha256, articles: 2, all: score, properties: { renewal: score } }
}
const floors: Floors = { tuned: floorsAt(scores(0.9)) }

describe('floors', () => {
  it('hold at the score that they were set on, and above', () => {
    assert.deepEqual(faultsOf(floors, { tuned: scores(0.9) }), [])
    assert.deepEqual(faultsOf(floors, { tuned: scores(0.95) }), [])
  })
  it('go red on a lowered score, over all and by property', () => {
    assert.deepEqual(faultsOf(floors, { tuned: scores(0.898) }), [
      'tuned: F1 is 0.898, below its floor of 0.900',
      'tuned: F1 of renewal is 0.898, below its floor of 0.900',
    ])
  })
  it('go red on other labels, on a set without floors and on floors without a set', () => {
    assert.match(faultsOf(floors, { tuned: scores(0.95, 'others') })[0]!, /labels are others/)
    assert.match(faultsOf(floors, { tuned: scores(0.95), heldout: scores(0.9) })[0]!, /^heldout: has no floors yet/)
    assert.match(faultsOf(floors, {})[0]!, /no labels any more/)
  })
  it('go red when a property is no longer found at all', () =>
    assert.match(faultsOf(floors, { tuned: { ...scores(0.9), properties: {} } })[0]!, /F1 of renewal is 0.000/))
  it('are raised by an update, which tells what it would lower', () => {
    assert.deepEqual(updateFloors(floors, { tuned: scores(0.95) }).lowered, [])
    assert.equal(updateFloors(floors, { tuned: scores(0.95) }).floors['tuned']?.all.f1, 0.95)
    assert.deepEqual(updateFloors(floors, { tuned: scores(0.8) }).lowered, [
      'tuned: F1 from 0.900 to 0.800',
      'tuned: F1 of renewal from 0.900 to 0.800',
    ])
    assert.deepEqual(updateFloors(floors, {}).lowered, ['tuned: would lose its floors'])
  })
})

describe('npm run eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-eval-'))
  after(() => rmSync(folder, { recursive: true }))
  const place = (name: string): string => join(folder, name)
  const text = 'Netflix has renewed “Squid Game” for a third season.'
  const claim = (season: number) => ({
    series: 'Squid Game',
    season,
    property: 'renewal',
    value: { status: 'renewed' },
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    anchor: 'renewed “Squid Game” for a third season',
  })
  const writeLabels = (season: number): void =>
    writeFileSync(
      place('tuned.jsonl'),
      `${JSON.stringify({ id: 't1', manner: 'test', published: '2024-06-06', text, claims: [claim(season)] })}\n`,
    )
  const run = (...options: readonly string[]) => {
    const places = ['--gold', folder, '--floors', place('floors.json'), '--results', place('results.json')]
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'eval.ts'), ...places, ...options], {
      encoding: 'utf8',
    })
    return { status, stderr }
  }

  it('sets floors, passes at them, and exits 1 below them', () => {
    writeLabels(3)
    assert.match(run().stderr, /has no floors yet/)
    assert.equal(run('--update').status, 0)
    assert.equal(run().status, 0)
    const set = JSON.parse(readFileSync(place('floors.json'), 'utf8')) as Record<string, { all: { recall: number } }>
    assert.equal(set['tuned']?.all.recall, 1)
    set['tuned'].all.recall = 1.001
    writeFileSync(place('floors.json'), JSON.stringify(set))
    const below = run()
    assert.equal(below.status, 1)
    assert.match(below.stderr, /tuned: recall is 1\.000, below its floor of 1\.001/)
  })

  it('notices changed labels, and lowers floors only when told to', () => {
    writeLabels(4)
    const before = readFileSync(place('floors.json'), 'utf8')
    assert.match(run().stderr, /labels are others/)
    const refused = run('--update')
    assert.equal(refused.status, 1)
    assert.match(refused.stderr, /would be lowered/)
    assert.equal(readFileSync(place('floors.json'), 'utf8'), before)
    assert.equal(run('--update', '--allow-lower').status, 0)
    assert.equal(run().status, 0)
  })
})
