import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { choosePerson } from './choose-person.ts'
import type { PersonReferent } from './referent.ts'

const person = (number: number, name: string, series: readonly number[], isWellKnown = true): PersonReferent => ({
  number,
  name,
  series,
  isWellKnown,
})
const actor = person(1, 'Lee Jun-ho', [10, 11])
const director = person(2, 'Lee Joon-ho', [20])
const unknown = person(3, 'Lee Junho', [30], false)

const rows: readonly (readonly [
  what: string,
  people: readonly PersonReferent[],
  written: string,
  spoken: readonly number[],
  meant: number | null,
])[] = [
  ['who works in the text’s series', [actor, director], 'Lee Junho', [20], 2],
  ['who works in most of them', [actor, person(4, 'Lee Jun-ho', [10])], 'Lee Jun-ho', [10, 11], 1],
  ['somebody little known, of a series of the text', [actor, unknown], 'Lee Jun-ho', [30], 3],
  ['who is written just so', [actor, director], 'Lee Joon-ho', [], 2],
  ['the only well known one', [actor, unknown], 'Lee Junho', [], 1],
  ['nobody, where nothing tells', [actor, director], 'Yi Junho', [], null],
  ['nobody, where nobody is well known', [unknown], 'Lee Junho', [40], null],
  ['nobody of no people', [], 'Lee Junho', [10], null],
]

describe('a name that several people bear means', () => {
  for (const [what, people, written, spoken, meant] of rows)
    test(what, () => assert.equal(choosePerson(people, written, new Set(spoken))?.number ?? null, meant))
})
