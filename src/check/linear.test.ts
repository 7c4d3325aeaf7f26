import assert from 'node:assert/strict'
import test from 'node:test'
import { starterCatalogue } from '../catalogues/starter/index.ts'
import { makeChecker } from '../pipeline/index.ts'
import { properties } from '../properties/index.ts'
import { findProblems } from './find-problems.ts'

const given = ['Anna', 'Maria', 'John', 'Peter', 'Emma', 'David']
const syllables = 'ba be bo da de do fa fe ga go ha ka ke ko la le lo ma me mo'.split(' ')

/** Long articles of one line over and over. */
const shapes: readonly (readonly [what: string, line: (i: number) => string])[] = [
  ['parts', i => `${given[i % 6]} ${word(i)} plays ${given[(i + 1) % 6]} ${word(i + 9000)} in the third season of the show.`],
  ['parts in brackets', i => `${word(i)} (${given[i % 6]} ${word(i + 9000)}) is in the third season of the show.`],
  ['parts of a cast list', i => `- ${given[i % 6]} ${word(i)} as ${word(i + 9000)}`],
  ['headings', i => `## ${word(i)} ${word(i + 9000)} season 2 release date\n\nIt comes in May.`],
  ['releases', i => `The drama “${word(i)} ${word(i + 9000)}” premieres its season ${(i % 5) + 1} on May ${(i % 28) + 1}, 2023.`],
  ['releases of one series', i => `Season ${i + 1} of Dark premiered on May ${(i % 28) + 1}, ${1990 + (i % 40)}.`],
  [
    'trailers that are out and not',
    i => (i % 2 === 0 ? 'No trailer of season 3 has been released.' : `The trailer of season 3 shows ${word(i)}.`),
  ],
  [
    'seasons to watch that are not out',
    i => (i % 2 === 0 ? 'You can watch season 3 of Dark now.' : `Season 3 of Dark has not been released yet, said ${word(i)}.`),
  ],
  ['creators', i => `Dark was created by ${given[i % 6]} ${word(i)} for Netflix.`],
  ['fates', i => `Netflix has ${i % 2 === 0 ? 'renewed' : 'cancelled'} “${word(i)} ${word(i + 9000)}” after season ${(i % 7) + 1}.`],
]

for (const [what, line] of shapes)
  test(`what is asked of the claims and names of ${what} grows with them, and not with their square`, () => {
    const [some, twice] = [asked(line, 400), asked(line, 800)]
    assert.ok(some > 0 && twice < 2.5 * some, `${some} at 400, ${twice} at 800`)
  })

/** How often the finders ask a claim or a mention of an article of so many lines for anything. */
function asked(line: (i: number) => string, lines: number): number {
  let count = 0
  const watched = <T extends object>(all: readonly T[]): T[] =>
    all.map(each => new Proxy(each, { get: (target, key) => (count++, Reflect.get(target, key) as unknown) }))
  const check = makeChecker({
    catalogue: starterCatalogue(),
    properties,
    findProblems: context =>
      findProblems({ ...context, claims: watched(context.claims), links: { ...context.links, mentions: watched(context.links.mentions) } }),
  })
  const text = `The Netflix series Dark is back, and the cast of it is told of here.\n\n${Array.from({ length: lines }, (_, i) => line(i)).join('\n\n')}`
  check(
    { bytes: new TextEncoder().encode(text), contentType: 'text/plain', url: null, name: 'x' },
    { today: '2023-06-01', published: '2023-06-01' },
  )
  return count
}

/** A name of its own for each number. */
function word(i: number): string {
  let name = ''
  for (let rest = i + 400; rest > 0; rest = Math.floor(rest / 20)) name += syllables[rest % 20]!
  return name[0]!.toUpperCase() + name.slice(1)
}
