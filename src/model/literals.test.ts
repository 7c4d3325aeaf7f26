import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { literalsOf } from './literals.ts'

/** A pattern, and for each of its ways the clauses that a text must meet, the literals of each parted by strokes. */
const cases: readonly (readonly [pattern: RegExp, ways: readonly (readonly string[])[]])[] = [
  [/renew/, [['renew']]],
  [/\brenew\b/, [[' renew ']]],
  [/\brenew\w*/, [[' renew']]],
  [/\b(?:axed|scrapped)\b/, [[' axed '], [' scrapped ']]],
  [/\b(?:renewed|renews) for\b/, [[' renewed f| renews fo']]],
  [/\bpick(?:s|ed)? up\b/, [[' pick up | picked up| picks up ']]],
  [/axed|let go/, [['axed'], ['let go']]],
  [/%S\d+ of %T\d+/, [[' S0 of  T0']]],
  [/\bgreen ?- ?lit\b/, [[' green   l| green  li| green lit']]],
  [/\bgone\b.{0,30}\bagain\b/, [[' again ', ' gone ']]],
  [/\bcast (?=%P\d+)/, [[' cast  P0', ' cast ']]],
  [/(?<=\bnot )renewed/, [['renewed']]],
  [/(?<!not )(?:re)?newed(?! by)/, [['newed|renewed']]],
  [/(?<=\bearly )renewed/, [['renewed', ' early ']]],
  [/\bseries(?: \w+)* order/, [[' series', ' order']]],
  [/(?:\w+ )+ends/, [['ends']]],
  [/[ab]cde/, [['acde|bcde']]],
  [/[^a]cde/, [['cde']]],
  [/caf[é]s/, [['caf s']]],
  [/\d{4}-\d\d/, [['0 0']]],
  [/x{2}yz/, [['xxyz']]],
  [/(?:yes )?/, [[]]],
  [/\w+/, [[]]],
  [/^$/, [[]]],
  [/renew/i, [[]]],
]

describe('what a pattern needs', () => {
  for (const [pattern, ways] of cases) {
    test(pattern.source, () => {
      const found = literalsOf(pattern).map(clauses => clauses.map(clause => clause.join('|')).toSorted())
      assert.deepEqual(
        found,
        ways.map(clauses => clauses.toSorted()),
      )
    })
  }
})
