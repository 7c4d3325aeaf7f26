import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainTerminal } from './explain-terminal.ts'
import { reportTerminal } from './report-terminal.ts'
import { emptyReport, sampleArticle, sampleReport } from './sample.fixture.ts'
import { columnsOf } from './terminal-text.ts'

const plain = { width: 80, colour: false } as const

test('the report begins with the article and ends with the counts', () => {
  const lines = reportTerminal(sampleReport, plain).split('\n')
  assert.deepEqual(lines.slice(0, 7), [
    'The Salt Line Season 2: Release Date, Cast & <Everything> We Know',
    'Example & Sons · 29 August 2022 · about The Salt Line',
    '',
    'Renewal',
    '  No decision yet on season 2, as of 29 January 2022',
    '    “Nordlys has not decided on the horror series”',
    '  Renewed for season 2, as of 6 June 2022, says Nordlys',
  ])
  assert.deepEqual(lines.slice(-2), ['20 claims; 2 errors, 1 warning and 1 note.', ''])
})

test('claims that the same words carry share their quote', () => {
  const cast = /Cast\n(?:.+\n)+/.exec(reportTerminal(sampleReport, plain))![0]
  assert.equal(
    cast,
    `Cast
  Signe Dahl as Maren, season 2, expected
  Jonas Berg as Tor, season 2, expected
  Eli Strand as Liv, season 2, expected
    “Signe Dahl, Jonas Berg and Eli Strand are expected to make a comeback as
    Maren, Tor and Liv”
  Knut Aas will not return for season 2
    “Knut Aas will not return”
`,
  )
})

test('what is wrong comes gravest first, with a mark, a word, a sentence and the quotes', () => {
  const wrong = reportTerminal(sampleReport, plain).split('What is wrong\n')[1]!
  assert.deepEqual(
    wrong.split('\n').filter(line => /^ {2}\S/.test(line)),
    ['  ✗ Error: Impossible', '  ✗ Error: Contradiction', '  ! Warning: Overtaken', '  • Note: No source'],
  )
  assert.match(wrong, /Contradiction\n {4}The text gives two windows .*\n.*\n {6}“may air in the middle of 2023\. Season 2”\n {6}“between/)
})

test('nothing is wider than the terminal', () => {
  for (const width of [14, 20, 40, 60, 80, 200]) {
    for (const line of reportTerminal(sampleReport, { width, colour: false }).split('\n')) assert.ok(columnsOf(line) <= width, line)
    for (const line of explainTerminal(sampleReport, { width: Math.max(width, 20), colour: false }).split('\n'))
      assert.ok(columnsOf(line) <= Math.max(width, 20), line)
  }
})

test('colour changes nothing but colour, and is left out where there is none', () => {
  const coloured = reportTerminal(sampleReport, { width: 80, colour: true })
  assert.ok(coloured.includes('\u001b[2m'))
  // oxlint-disable-next-line no-control-regex -- the escapes are what is looked for
  assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), reportTerminal(sampleReport, plain))
})

test('an article cannot steer the terminal', () => {
  const evil = { ...sampleReport, article: { ...sampleArticle, title: 'x\u001b]0;owned\u0007', publisher: '\u009b2J' } }
  // oxlint-disable-next-line no-control-regex -- the escapes are what is looked for
  assert.doesNotMatch(reportTerminal(evil, plain), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
})

const empty: readonly (readonly [string, Partial<typeof sampleArticle>, RegExp])[] = [
  ['names no series', {}, /No claims found: the text names no series\./],
  ['has no text', { text: ' \n' }, /No claims found: there is no text to read in it\./],
  ['is in another language', { language: 'ko' }, /No claims found: the text seems to be in Korean, and Hiatus reads English\./],
]
for (const [what, article, says] of empty) {
  test(`an article that ${what} is told so`, () => {
    const report = { ...emptyReport, article: { ...emptyReport.article, ...article } }
    assert.match(reportTerminal(report, plain), says)
    assert.match(reportTerminal(report, plain), /0 claims; nothing wrong found\.\n$/)
  })
}

test('the trace tells each sentence, what was seen in it and what came of the rules', () => {
  assert.equal(
    explainTerminal(sampleReport, plain),
    `Sentence 1, 175 to 206
It came out on 28 January 2022.
  seen     It came out on <day> .
  mention  day: 28 January 2022
  rule     <series> came out on <day>: c3: release of season 1
  weighed  release of season 1: 87%, taken (+1.20 event release)

Sentence 2, 0 to 15
The Salt Line S
  seen     <series> <season>
  rule     none fired
`,
  )
  assert.match(explainTerminal(emptyReport, plain), /No sentences/)
})
