import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPlain } from './plain.ts'

/** A text's blocks in one line each: kind, level, the index of its heading, and its words. */
function outline(text: string, markdown?: boolean): string[] {
  const { blocks } = readPlain(text, markdown)
  return blocks.map(block => `${block.kind}${block.level || ''} ${block.heading} ${text.slice(block.start, block.end)}`)
}

const long =
  'The second season of the lighthouse drama takes up the story a year after the storm, when the keeper’s daughter comes home to the island.'

const cases: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  [
    'a page of the kind "everything about season 2"',
    `Salt Harbour Season 2: Release Date, Cast, and Everything We Know

${long}

Salt Harbour Season 2: Renewal Status

Northwave ordered it in May.

Who will be back?

- Mina Dorne as Alba
• Piet Hagen as the keeper

What can fans expect from Salt Harbour Season 2?

${long}`,
    [
      'title -1 Salt Harbour Season 2: Release Date, Cast, and Everything We Know',
      `paragraph -1 ${long}`,
      'heading2 -1 Salt Harbour Season 2: Renewal Status',
      'paragraph 2 Northwave ordered it in May.',
      'heading2 -1 Who will be back?',
      'item 4 Mina Dorne as Alba',
      'item 4 Piet Hagen as the keeper',
      'heading2 -1 What can fans expect from Salt Harbour Season 2?',
      `paragraph 7 ${long}`,
    ],
  ],
  [
    'headings in sentence case over paragraphs, and lines that only look like some',
    `Northwave keeps its lighthouse burning

${long}

The cast of season 2

${long}

What we know about the plot

${long}

Mina Dorne will play two parts

Here is what the studio has told us so far:

${long}

Piet Hagen`,
    [
      'title -1 Northwave keeps its lighthouse burning',
      `paragraph -1 ${long}`,
      'heading2 -1 The cast of season 2',
      `paragraph 2 ${long}`,
      'heading2 -1 What we know about the plot',
      `paragraph 4 ${long}`,
      'paragraph 4 Mina Dorne will play two parts',
      'paragraph 4 Here is what the studio has told us so far:',
      `paragraph 4 ${long}`,
      'paragraph 4 Piet Hagen',
    ],
  ],
  [
    'a text without a title',
    `${long}\nWill There Be a Season 3?\nNobody has said so.`,
    [`paragraph -1 ${long}`, 'heading2 -1 Will There Be a Season 3?', 'paragraph 1 Nobody has said so.'],
  ],
  [
    'headings in capitals, and a numbered list of shows',
    `TEN SHOWS FOR THE AUTUMN\n\n${long}\n\nNORTHWAVE\n\n1. Salt Harbour\n\n${long}\n\n2. Glass Orchard\n\n${long}\n\nNUMBERS THAT COUNT:\n1. one thing\n2. another thing`,
    [
      'title -1 TEN SHOWS FOR THE AUTUMN',
      `paragraph -1 ${long}`,
      'paragraph -1 NORTHWAVE',
      'heading3 -1 Salt Harbour',
      `paragraph 3 ${long}`,
      'heading3 -1 Glass Orchard',
      `paragraph 5 ${long}`,
      'heading2 -1 NUMBERS THAT COUNT:',
      'item 7 one thing',
      'item 7 another thing',
    ].map((line, index) => (index === 2 ? 'heading2 -1 NORTHWAVE' : line.replace('heading3 -1', 'heading3 2'))),
  ],
  [
    'facts with their labels are no headings',
    `Glass Orchard\n\n${long}\n\nRelease Date: 3 May 2024\n\nCreator: Ada Quill\n\nEpisodes: 8\n\nIMDb Rating: 7.9\n\nRelease Date: When Is It Out?\n\n${long}`,
    [
      'title -1 Glass Orchard',
      `paragraph -1 ${long}`,
      'paragraph -1 Release Date: 3 May 2024',
      'paragraph -1 Creator: Ada Quill',
      'paragraph -1 Episodes: 8',
      'paragraph -1 IMDb Rating: 7.9',
      'heading2 -1 Release Date: When Is It Out?',
      `paragraph 6 ${long}`,
    ],
  ],
  [
    'rows of a table',
    'Actor\tRole\tStatus\nMina Dorne\tAlba\tback\nOne | two | three',
    ['row -1 Actor\tRole\tStatus', 'row -1 Mina Dorne\tAlba\tback', 'row -1 One | two | three'],
  ],
  [
    'captions and credits',
    `Salt Harbour returns to the coast\n\n${long}\n\nThe keeper at his lamp (Image: Northwave)\n\nCourtesy of Northwave\n\nSalt Harbour MINA DORNE as Alba Reed\n\nJo Tern/NETFLIX\n\n${long}`,
    [
      'title -1 Salt Harbour returns to the coast',
      `paragraph -1 ${long}`,
      'caption -1 The keeper at his lamp (Image: Northwave)',
      'caption -1 Courtesy of Northwave',
      'caption -1 Salt Harbour MINA DORNE as Alba Reed',
      'caption -1 Jo Tern/NETFLIX',
      `paragraph -1 ${long}`,
    ],
  ],
  [
    'what stands above the title, and a title that is said twice',
    `TV\n\nKeeper of ‘Salt Harbour’ leaves his lamp\n\nKeeper of ‘Salt Harbour’ leaves his lamp\n\n${long}`,
    ['title -1 Keeper of ‘Salt Harbour’ leaves his lamp', `paragraph -1 ${long}`],
  ],
  [
    'a path that ends in the title',
    `Home News Series Salt Harbour Season 2: All You Need to Know...\nSalt Harbour Season 2: All You Need to Know Before It Starts\n${long}`,
    ['title -1 Salt Harbour Season 2: All You Need to Know Before It Starts', `paragraph -1 ${long}`],
  ],
  [
    'a title whose words a sentence begins with and goes on',
    'Salt Harbour season 2\n\nSalt Harbour season 2 comes on 8 May.',
    ['title -1 Salt Harbour season 2', 'paragraph -1 Salt Harbour season 2 comes on 8 May.'],
  ],
  ['a text of one line', long, [`paragraph -1 ${long}`]],
  ['a text of one short line', 'Salt Harbour Season 2', ['paragraph -1 Salt Harbour Season 2']],
]

for (const [what, text, blocks] of cases) test(what, () => assert.deepEqual(outline(text), blocks))

describe('Markdown', () => {
  const text = `# Salt Harbour, season by season

By now *Salt Harbour* has [two seasons](https://shows.example/salt), and **nobody** has *yet* ended it.

## Cast

* Mina Dorne as _Alba_
+ Piet Hagen

### Extras

| Actor | Role |
|-------|:----:|
| Jo Tern | a ghost |

Second Season
-------------

> It will be dark, says Ada Quill.

***

**Where to watch**

On Northwave. A file_name_with marks and 2 * 3 * 4 stay.
`
  test('is told from its marks', () => assert.equal(readPlain(text).title, 'Salt Harbour, season by season'))
  test('has headings, items, rows and quotations', () =>
    assert.deepEqual(outline(text), [
      'title -1 Salt Harbour, season by season',
      'paragraph -1 By now *Salt Harbour* has [two seasons](https://shows.example/salt), and **nobody** has *yet* ended it.',
      'heading2 -1 Cast',
      'item 2 Mina Dorne as _Alba_',
      'item 2 Piet Hagen',
      'heading3 2 Extras',
      'row 5 | Actor | Role |',
      'row 5 | Jo Tern | a ghost |',
      'heading2 -1 Second Season',
      'paragraph 8 It will be dark, says Ada Quill.',
      'heading6 8 Where to watch',
      'paragraph 10 On Northwave. A file_name_with marks and 2 * 3 * 4 stay.',
    ]))
  test('marks italics and links, with their marks left in the text', () =>
    assert.deepEqual(
      readPlain(text).marks.map(mark => `${mark.kind} ${text.slice(mark.start, mark.end)}`),
      ['italic Salt Harbour', 'link two seasons', 'italic yet', 'italic Alba'],
    ))
  test('is not seen in plain text', () => assert.deepEqual(readPlain(`Salt Harbour *2\n\n${long} #1 *`).marks, []))
})

test('blocks are in order, within the text, and do not overlap', () => {
  for (const [, text] of cases) {
    let end = 0
    for (const block of readPlain(text).blocks) {
      assert.ok(block.start >= end && block.end > block.start && block.end <= text.length)
      assert.equal(text.slice(block.start, block.end).trim(), text.slice(block.start, block.end))
      end = block.end
    }
  }
})
