import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { pack, PackedError, type Tokens } from '../model/index.ts'
import { tokenize } from '../read/index.ts'
import { compileNameIndex, keyText, nameKey, openNameIndex, type NameIndex } from './index.ts'
import { hashKey } from './key-hash.ts'
import type { WorkerTask } from './name-index-worker.fixture.ts'

const seed = 20220829

function indexOf(names: readonly string[]): NameIndex {
  return openNameIndex(
    compileNameIndex(
      names.map((name, value) => [name, value] as const),
      tokenize,
    ),
  )
}

/** The names in a text, as it writes them: all of them, or at each place the longest. */
function found(index: NameIndex, text: string, how: 'all' | 'longest' = 'all'): string[] {
  const tokens = tokenize(text)
  const finder = index.in(keyText(tokens))
  return Array.from({ length: tokens.count }, (_, at) => {
    const longest = finder.longest(at, tokens.count)
    const matches = how === 'all' ? finder.all(at, tokens.count) : longest === null ? [] : [longest]
    return matches.map(({ to }) => text.slice(tokens.start[at], tokens.end[to - 1]))
  }).flat()
}

const rows: readonly (readonly [names: readonly string[], text: string, ...found: readonly string[]])[] = [
  [['Dark'], 'Netflix renewed Dark in 2018.', 'Dark'],
  [['Dark'], 'Darkness fell on the darkroom.'],
  [['Star Trek', 'Star Trek: Discovery', 'Trek'], 'Star Trek: Discovery ended.', 'Star Trek', 'Star Trek: Discovery', 'Trek'],
  [['Law & Order'], 'Law and Order, Law & Order', 'Law and Order', 'Law & Order'],
  [['Cha-Cha-Cha'], 'Cha Cha Cha, cha-cha-cha, Cha-Cha Cha', 'Cha Cha Cha', 'cha-cha-cha', 'Cha-Cha Cha'],
  [['Spider-Man'], 'Spider Man and Spiderman', 'Spider Man', 'Spiderman'],
  [['Grey’s Anatomy'], "Grey's Anatomy, Greys Anatomy", "Grey's Anatomy", 'Greys Anatomy'],
  [['Severance', 'Lois'], 'Severance’s makers and Lois’ friends', 'Severance', 'Lois'],
  [['Élite'], 'Elite, ÉLITE', 'Elite', 'ÉLITE'],
  [['Jeopardy!'], 'Jeopardy! is on; jeopardy is not.', 'Jeopardy', 'jeopardy'],
  [['S.W.A.T.'], 'SWAT and S.W.A.T. return', 'SWAT', 'S.W.A.T.'],
  [['9-1-1'], 'Tonight on 9-1-1', '9-1-1'],
  [['오징어 게임', 'Тьма'], 'Squid Game (오징어 게임) and Тьма', '오징어 게임', 'Тьма'],
  [['...And Justice'], 'It was called ...And Justice.', 'And Justice'],
  [['Who Is It'], 'Who is - it? Who is ; it?', 'Who is - it'],
  [['Who Is It'], 'Who is - - - it? Who is - - - - it?', 'Who is - - - it'],
  [['& Sons', 'A+'], '& Sons and A+', '& Sons', 'A+'],
  [['M*A*S*H', 'Dark (2017)'], 'M*A*S*H, MASH, Dark (2017), Dark 2017', 'M*A*S*H', 'MASH', 'Dark (2017)', 'Dark 2017'],
  [['Dark Matter', 'M*A*S*H'], 'Dark (Matter), dark; matter, M (A S H)'],
  [['You'], 'Y ou'],
  [['X', '!', '', ' ', '-'], 'X ! - x'],
]

describe('names in a text', () => {
  for (const [names, text, ...expected] of rows)
    test(`${names.join(' | ')} in: ${text}`, () => assert.deepEqual(found(indexOf(names), text), expected))

  test('the longest is given where one is asked for', () => {
    const index = indexOf(['Star Trek', 'Star Trek: Discovery', 'Star'])
    assert.deepEqual(found(index, 'Star Trek: Discovery and Star Trek and Star', 'longest'), ['Star Trek: Discovery', 'Star Trek', 'Star'])
  })

  test('no name runs past the limit', () => {
    const tokens = tokenize('Star Trek Discovery')
    const finder = indexOf(['Star Trek', 'Star Trek Discovery']).in(keyText(tokens))
    assert.deepEqual(
      [1, 2, 3].map(limit => finder.longest(0, limit)?.to ?? null),
      [null, 2, 3],
    )
  })

  test('names without a value below the bound are passed over', () => {
    const tokens = tokenize('Star Trek Discovery')
    const finder = indexOf(['Star Trek', 'Star Trek Discovery', 'Star']).in(keyText(tokens), 1)
    assert.deepEqual(
      finder.all(0, 3).map(({ to }) => to),
      [2],
    )
  })

  test('a name means everything that it was given, the least first', () => {
    const bytes = compileNameIndex(
      [
        ['The Office', 7],
        ['Dark', 1],
        ['the office', 3],
        ['The Office', 7],
        ['THE OFFICE', 2 ** 31],
      ],
      tokenize,
    )
    const index = openNameIndex(bytes)
    assert.deepEqual(index.valuesOf(index.get('theoffice')), [3, 7, 2 ** 31])
    assert.deepEqual(index.valuesOf(index.get('theoffice'), 2), [3, 7])
    assert.equal(index.get('office'), -1)
  })
})

const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ가-힣]{1,6}(?:[-'.][a-z]{1,3})?$/)
const name = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map(words => words.join(' '))
  .filter(text => keyOf(text).length > 1)
const few = fc.array(fc.constantFrom('the', 'dark', 'da', 'rk', 'night-club', 'night', 'club', '&', 'and', '-', 'ark', 'thed', ';', '*'), {
  minLength: 1,
  maxLength: 8,
})

function keyOf(text: string): string {
  const tokens = tokenize(text)
  return nameKey(tokens, 0, tokens.count)
}

/** What keys begin with at each word of a name, within its hyphenated words, and with each mark that would end another name. */
function beginningsOf(tokens: Tokens): string[] {
  const marks = tokens.lower.flatMap((lower, at) => (lower === ';' || lower === '*' ? [nameKey(tokens, 0, at) + lower] : []))
  const ends = Array.from({ length: tokens.count }, (_, at) => nameKey(tokens, 0, at + 1))
  const inner = Array.from({ length: tokens.count }, (_, at) => {
    const parts = tokens.lower[at]!.split('-')
    return parts.slice(1).map((_part, i) => nameKey(tokens, 0, at) + parts.slice(0, i + 1).join(''))
  })
  return [...ends, ...inner.flat(), ...marks]
}

describe('whatever the names', () => {
  test('one that is added is found, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.array(word),
        fc.array(word),
        (names, pick, before, after) => {
          const sought = names[pick % names.length]!
          const text = [...before, sought, ...after].join(' ')
          const tokens = tokenize(text)
          const from = tokens.start.indexOf([...before, ''].join(' ').length)
          const index = indexOf(names)
          const match = index
            .in(keyText(tokens))
            .all(from, tokens.count)
            .find(({ to }) => nameKey(tokens, from, to) === keyOf(sought))
          assert.ok(match !== undefined)
          assert.deepEqual(
            index.valuesOf(match.name),
            [...names.keys()].filter(value => keyOf(names[value]!) === keyOf(sought)),
          )
        },
      ),
      { seed, numRuns: 300 },
    )
  })

  test('nothing is found but them, and all of them', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 6 }), few, (names, words) => {
        const written = names.map(each => each.join(' '))
        const keys = new Set(written.map(keyOf).filter(key => key.length > 1))
        const beginnings = new Set(written.filter(each => keyOf(each).length > 1).flatMap(each => beginningsOf(tokenize(each))))
        const text = words.join(' ')
        const tokens = tokenize(text)
        const finder = indexOf(written).in(keyText(tokens))
        for (let from = 0; from < tokens.count; from++) {
          const expected: number[] = []
          let marks = 0
          for (let to = from + 1; to <= tokens.count; to++) {
            const key = nameKey(tokens, from, to)
            const isMark = nameKey(tokens, to - 1, to) === ''
            marks = isMark ? marks + 1 : 0
            const isParting = isMark && tokens.lower[to - 1] !== '-'
            if ((isMark && to === from + 1) || marks > 3 || !beginnings.has(isParting ? key + tokens.lower[to - 1]! : key)) break
            if (!isMark && keys.has(key)) expected.push(to)
          }
          assert.deepEqual(
            finder.all(from, tokens.count).map(({ to }) => to),
            expected,
            `${written.join(' | ')} in ${text} from ${from}`,
          )
          assert.equal(finder.longest(from, tokens.count)?.to, expected.at(-1))
          if (expected.length > 0) assert.ok(finder.mayBegin(from))
        }
      }),
      { seed, numRuns: 500 },
    )
  })

  test('two keys of one hash are two names', () => {
    const byHash = new Map<number, string>()
    const pairs: [string, string][] = []
    for (let i = 0; i < 200_000; i++) {
      const key = `${(i * 7919 + 13).toString(36)}x${((i * 104_729) % 65_521).toString(36)}`
      const other = byHash.get(hashKey(key))
      if (other !== undefined) pairs.push([other, key])
      byHash.set(hashKey(key), key)
    }
    assert.ok(pairs.length > 0, 'no two keys have one hash')
    for (const [one, other] of pairs) {
      assert.deepEqual(found(indexOf([one]), `${one} ${other}`), [one])
      assert.equal(indexOf([one]).get(other), -1)
      const both = indexOf([one, other])
      assert.deepEqual(
        [one, other].map(key => both.valuesOf(both.get(key))),
        [[0], [1]],
      )
      assert.deepEqual(found(both, `${one} ${other}`), [one, other])
    }
  })
})

describe('hostile names', () => {
  test('one of 10,000 characters is left out, and its neighbours are found', () => {
    const long = 'very '.repeat(2000)
    const index = indexOf(['Dark', long, 'Ozark', 'x'.repeat(10_000)])
    assert.deepEqual(found(index, `Dark ${long} Ozark ${'x'.repeat(10_000)}`), ['Dark', 'Ozark'])
  })

  test('one of 500 letters is found, one of 501 is not', () => {
    const [most, more] = ['ab '.repeat(250).trim(), 'cd '.repeat(250) + 'e']
    assert.deepEqual(found(indexOf([most, more]), `${most}. ${more}`), [most])
  })

  test('empty ones, marks, and line breaks within do no harm', () => {
    const index = indexOf(['', '\n', '?!', '“”', 'Better\nCall\r\nSaul', '\u0000', '\ud800', '...', 'Dark'])
    assert.deepEqual(found(index, 'Better Call Saul and Dark'), ['Better Call Saul', 'Dark'])
  })

  test('100,000 equal names are one with as many values', () => {
    const index = openNameIndex(
      compileNameIndex(
        Array.from({ length: 100_000 }, (_, i) => ['The Office', 99_999 - i] as const),
        tokenize,
      ),
    )
    const values = index.valuesOf(index.get('theoffice'))
    assert.equal(values.length, 100_000)
    assert.ok(values.every((value, i) => value === i))
    assert.deepEqual(found(index, 'The Office'), ['The Office'])
  })

  test('a text that repeats a name’s words is gone through in bounded steps', () => {
    const index = indexOf(['la '.repeat(200)])
    assert.equal(found(index, 'la '.repeat(20_000)).length, 20_000 - 200 + 1)
  })

  test('no names at all', () => {
    const index = indexOf([])
    assert.deepEqual(found(index, 'Dark, Ozark'), [])
    assert.equal(index.get('dark'), -1)
  })
})

describe('an index in bytes', () => {
  const names = ['Dark', 'Star Trek', 'Star Trek: Discovery', 'Grey’s Anatomy', 'Law & Order', '오징어 게임']
  const bytes = compileNameIndex(
    names.map((each, value) => [each, value] as const),
    tokenize,
  )

  test('is refused when it is cut off, and when it is something else', () => {
    assert.throws(() => openNameIndex(bytes.slice(0, bytes.length - 1)), PackedError)
    assert.throws(() => openNameIndex(bytes.slice(0, 10)), PackedError)
    assert.throws(() => openNameIndex(pack('gazetteer 1', {})), PackedError)
    assert.throws(() => openNameIndex(pack('names 1', { slots: new Uint16Array(4) })), PackedError)
  })

  test('comes out the same for the same names', () => {
    assert.deepEqual(
      compileNameIndex(
        names.map((each, value) => [each, value] as const),
        tokenize,
      ),
      bytes,
    )
  })

  test('is read by two workers in one piece of memory, as it is here', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    const texts = ['Star Trek: Discovery after Dark', 'Law and Order; Greys Anatomy', '오징어 게임']
    const index = openNameIndex(shared)
    const here = texts.map(text => {
      const tokens = tokenize(text)
      const finder = index.in(keyText(tokens))
      return Array.from({ length: tokens.count }, (_, at) => finder.all(at, tokens.count).map(match => index.valuesOf(match.name)))
    })
    assert.deepEqual(here.flat(2), [[1], [2], [0], [4], [3], [5]])
    const task: WorkerTask = { bytes: shared, texts }
    assert.deepEqual(await Promise.all([told(task), told(task)]), [here, here])
  })
})

/** What a worker of its own makes of a task. */
function told(task: WorkerTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('name-index-worker.fixture.ts', import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
