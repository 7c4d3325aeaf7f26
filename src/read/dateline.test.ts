import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlain } from './plain.ts'

const body =
  'The lighthouse drama comes back in spring, the network said, and its star will be in it again, as will most of those who lived.'
const title = 'Salt Harbour Season 2: All We Know'

/** A text's head and tail, the days that it gives, and how its first block after the title begins. */
const cases: readonly (readonly [text: string, published: string | null, updated: string | null, begins: string])[] = [
  [` date 2020-08-27 ${body}`, '2020-08-27', null, 'The lighthouse'],
  [`date 2020-08-27\n${body}`, '2020-08-27', null, 'The lighthouse'],
  [`${title}\n\nPublished: 3 May 2021\n\n${body}`, '2021-05-03', null, 'The lighthouse'],
  [`${title}\n\nPublished June 6th, 2021 - 07:51 GMT\n${body}`, '2021-06-06', null, 'The lighthouse'],
  [`${title}\n\nPosted on May 3, 2021 by Ada Quill\n\n${body}`, '2021-05-03', null, 'The lighthouse'],
  [`${title}\n\nBy Ada Quill   |   Oct. 20, 2018 at 1:13 PM\n\n${body}`, '2018-10-20', null, 'The lighthouse'],
  [`${title}\nAda Quill\nSeptember 26, 2022\n${body}`, '2022-09-26', null, 'The lighthouse'],
  [`${title}\n\nJune 18, 2021\n\n${body}`, '2021-06-18', null, 'The lighthouse'],
  [`${title}\n\nPublished May 3, 2021 | Updated May 5, 2021\n\n${body}`, '2021-05-03', '2021-05-05', 'The lighthouse'],
  [`${title}\n\nLast updated: 5 May 2021\n\n${body}`, null, '2021-05-05', 'The lighthouse'],
  [`Published: 3 May 2021 ${body} ${body}`, '2021-05-03', null, 'The lighthouse'],
  [`${title}\n\nLOS ANGELES (AP) — ${body}`, null, null, 'The lighthouse'],
  [`${title}\n\nLONDON, March 3, 2020 (Reuters) - ${body}`, '2020-03-03', null, 'The lighthouse'],
  [`${title}\n\nNEW YORK, Jan. 5, 2021 /PRNewswire/ -- ${body}`, '2021-01-05', null, 'The lighthouse'],
  [`${title}\n\nOct. 20 (UPI) -- ${body}`, null, null, 'The lighthouse'],
  [`${title}\n\nBy Ada Quill\n\n${body}`, null, null, 'The lighthouse'],
  [`${title}\n\n${body}\n\n${body}Published: 9 Jul 2013`, '2013-07-09', null, 'The lighthouse'],
  [`${title}\n\n${body}\n\nFirst published on 9 July 2013`, '2013-07-09', null, 'The lighthouse'],
  [`${title}\n\nMay 3, 2021 | by Ada Q. | TV Shows\n\nIt came out on 1 May 2021. ${body}`, '2021-05-03', null, 'It came'],
  [`${title}\n\nPublished 3 May 2021 · Streaming news · Ada Quill, Antwerp\n\n${body}`, '2021-05-03', null, 'The lighthouse'],
  // What dates something else.
  [`${title}\n\nMina Dorne (Alba) – ${body}`, null, null, 'Mina Dorne'],
  [`${title}\n\nGLASS ORCHARD (FX) – ${body}`, null, null, 'GLASS'],
  [`${title}\n\n${body} ${body}\n\nJune 18, 2021\n\nSalt Harbour, again and again.`, null, null, 'The lighthouse'],
  [`${title}\n\nRelease Date: May 3, 2021\n\n${body}`, null, null, 'Release Date'],
  [`${title}\n\nSeason 1 premiered May 3, 2021\n\n${body}`, null, null, 'Season 1'],
  [
    `${title}\n\nThe Keeper (AP, 2019) is another film altogether, and this line goes on to say why it is.\n${body}`,
    null,
    null,
    'The Keeper',
  ],
  [`${title}\n\n${body} It was published on May 3, 2021.`, null, null, 'The lighthouse'],
  [`${title}\n\n${`${body}\n`.repeat(14)}May 3, 2021\n${body}`, null, null, 'The lighthouse'],
]

for (const [text, published, updated, begins] of cases) {
  test(text.slice(0, 90).replaceAll('\n', ' / '), () => {
    const layout = readPlain(text)
    const first = layout.blocks.find(block => block.kind !== 'title')!
    assert.deepEqual([layout.published, layout.updated, text.slice(first.start, first.start + begins.length)], [published, updated, begins])
    assert.ok(!layout.blocks.some(block => /Published: 9 Jul/.test(text.slice(block.start, block.end))))
  })
}
