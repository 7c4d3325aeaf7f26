import { quoteAt } from '../model/index.ts'
import type { Article, Block, Claim, Finding, Modality, Quote, Report, Valued } from '../model/index.ts'

/** An article made up for tests, in blocks: it claims something of every property, and much is wrong with it. */
const lines: readonly (readonly [Block['kind'], string])[] = [
  ['title', 'The Salt Line Season 2: Release Date, Cast & <Everything> We Know'],
  [
    'paragraph',
    'The Salt Line is a Norwegian thriller created by Ingrid Moe and based on the novel “Saltlinja” by Arne Vik. It came out on 28 January 2022.',
  ],
  ['heading', 'The Salt Line Season 2: Renewal Status'],
  ['paragraph', 'Nordlys has not decided on the horror series, which has been out for little more than 24 hours as of this writing.'],
  ['paragraph', 'The Salt Line was officially renewed by Nordlys for Season 2 on June 6.'],
  ['heading', 'Cast'],
  [
    'paragraph',
    'Signe Dahl, Jonas Berg and Eli Strand are expected to make a comeback as Maren, Tor and Liv, but Knut Aas will not return.',
  ],
  ['item', 'Signe Dahl as Maren'],
  ['item', 'Jonas Berg as Tor'],
  ['heading', 'Release Date'],
  [
    'paragraph',
    'According to various reports, the series may air in the middle of 2023. Season 2 will premiere between the end of 2023 and the beginning of 2024, according to Fjordposten.',
  ],
  ['paragraph', 'You may watch season 2 on Nordlys right now even though it hasn’t been released. There is no trailer yet.'],
  ['row', 'Episodes	12, of 53 to 72 minutes each'],
  ['paragraph', 'It holds 7.5/10 on IMDb and 78% from viewers on Rotten Tomatoes. The next season may have 12 or more.'],
  ['paragraph', 'Director Moe said that season 2 would be about the sea. The first season ended with Liv under the ice.'],
  ['caption', 'A still from <b>season 1</b>'],
]

const text = lines.map(([, line]) => line).join('\n\n')

/** The article of the sample. */
export const sampleArticle: Article = {
  url: 'https://example.org/salt-line-season-2?x=1&y=2',
  title: lines[0]![1],
  publisher: 'Example & Sons',
  published: '2022-08-29',
  publishedFrom: 'meta',
  updated: null,
  language: 'en',
  sha256: '0123456789abcdef'.repeat(4),
  text,
  blocks: blocksOf(),
  marks: [],
}

const series = { id: 'starter:the-salt-line', title: 'The Salt Line' } as const

/** Everything a test may want to say of a claim of the sample besides its value and quote. */
type Extra = Partial<Pick<Claim, 'season' | 'attribution' | 'asOf' | 'polarity'>> & { readonly modality?: Modality }

const claims: readonly Claim[] = [
  claim('based on the novel “Saltlinja” by Arne Vik', {
    property: 'based_on',
    value: { work: 'Saltlinja', author: 'Arne Vik' },
  }),
  claim('created by Ingrid Moe', { property: 'crew', value: { person: 'Ingrid Moe', role: 'creator' } }),
  claim(
    'It came out on 28 January 2022.',
    { property: 'release', value: { earliest: '2022-01-28', latest: '2022-01-28', precision: 'day' } },
    { season: 1 },
  ),
  claim(
    'Nordlys has not decided on the horror series',
    { property: 'renewal', value: { status: 'undecided' } },
    { season: 2, asOf: '2022-01-29' },
  ),
  claim(
    'The Salt Line was officially renewed by Nordlys for Season 2 on June 6.',
    { property: 'renewal', value: { status: 'renewed' } },
    { season: 2, asOf: '2022-06-06', attribution: 'Nordlys' },
  ),
  ...(['Signe Dahl as Maren', 'Jonas Berg as Tor', 'Eli Strand as Liv'] as const).map(pair => {
    const [person = '', character = ''] = pair.split(' as ')
    return claim(
      'Signe Dahl, Jonas Berg and Eli Strand are expected to make a comeback as Maren, Tor and Liv',
      { property: 'cast', value: { person, character } },
      { season: 2, modality: 'expected' },
    )
  }),
  claim(
    'Knut Aas will not return',
    { property: 'cast', value: { person: 'Knut Aas', character: null } },
    { season: 2, polarity: 'denied' },
  ),
  claim(
    'According to various reports, the series may air in the middle of 2023.',
    { property: 'release', value: { earliest: '2023-05-01', latest: '2023-08-31', precision: 'part' } },
    { season: 2, modality: 'speculated', attribution: 'various reports' },
  ),
  claim(
    'Season 2 will premiere between the end of 2023 and the beginning of 2024',
    { property: 'release', value: { earliest: '2023-09-01', latest: '2024-04-30', precision: 'part' } },
    { season: 2, attribution: 'Fjordposten' },
  ),
  claim('You may watch season 2 on Nordlys right now', {
    property: 'platform',
    value: { name: 'Nordlys', region: 'NO' },
  }),
  claim('There is no trailer yet.', { property: 'trailer', value: { status: 'unreleased' } }, { season: 2 }),
  claim('12, of 53 to 72 minutes each', { property: 'episodes', value: { min: 12, max: 12 } }, { season: 1 }),
  claim('53 to 72 minutes each', { property: 'runtime', value: { min: 53, max: 72 } }, { season: 1 }),
  claim('7.5/10 on IMDb', { property: 'rating', value: { source: 'IMDb', value: 7.5, scale: 10, kind: null } }),
  claim('78% from viewers on Rotten Tomatoes', {
    property: 'rating',
    value: { source: 'Rotten Tomatoes', value: 78, scale: 100, kind: 'audience' },
  }),
  claim(
    'The next season may have 12 or more.',
    { property: 'episodes', value: { min: 12, max: null } },
    { season: 2, modality: 'speculated' },
  ),
  claim(
    'Director Moe said that season 2 would be about the sea.',
    {
      property: 'statement',
      value: { speaker: 'Ingrid Moe', role: 'director', summary: 'season 2 will be about the sea' },
    },
    { season: 2 },
  ),
  claim(
    'The first season ended with Liv under the ice.',
    { property: 'storyline', value: { summary: 'Liv ends under the ice', spoils: 1 } },
    { season: 1 },
  ),
].map((one, index) => ({ ...one, id: `c${index + 1}` }))

const findings: readonly Finding[] = [
  finding('impossible', 'error', 'The text says that season 2 can be watched now, and that it has not been released.', [
    'You may watch season 2 on Nordlys right now even though it hasn’t been released.',
  ]),
  finding('superseded', 'warning', 'The text says that there is no decision on season 2, and later that it was renewed on 6 June.', [
    'Nordlys has not decided on the horror series',
    'renewed by Nordlys for Season 2',
  ]),
  finding('contradiction', 'error', 'The text gives two windows for season 2: mid-2023, and the end of 2023 to the beginning of 2024.', [
    'may air in the middle of 2023. Season 2',
    'between the end of 2023 and the beginning of 2024',
  ]),
  finding('unsourced', 'note', 'No source is named for the middle of 2023.', [
    'According to various reports, the series may air in the middle of 2023.',
  ]),
]

/** The report that a check of the sample gives. */
export const sampleReport: Report = {
  article: sampleArticle,
  series: [{ ...series, main: true }],
  claims,
  findings,
  today: '2022-09-01',
  trace: [
    {
      start: quote('It came out').start,
      end: quote('It came out on 28 January 2022.').end,
      seen: 'It came out on <day> .',
      mentions: ['day: 28 January 2022'],
      rules: [{ rule: '<series> came out on <day>', outcome: 'c3: release of season 1' }],
      weighed: [{ claim: 'release of season 1', likelihood: 0.874, isTaken: true, reasons: ['+1.20 event release'] }],
    },
    { start: 0, end: 15, seen: '<series> <season>', mentions: [], rules: [], weighed: [] },
  ],
}

/** The report of an article in which nothing was found. */
export const emptyReport: Report = { ...sampleReport, series: [], claims: [], findings: [], trace: [] }

function blocksOf(): readonly Block[] {
  let start = 0
  let heading = -1
  return lines.map(([kind, line], index) => {
    const block: Block = {
      kind,
      level: kind === 'title' ? 1 : kind === 'heading' ? 2 : 0,
      heading,
      start,
      end: start + line.length,
    }
    if (kind === 'heading') heading = index
    start += line.length + 2
    return block
  })
}

function quote(words: string): Quote {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the sample: ${words}`)
  return quoteAt(text, start, start + words.length)
}

function claim(words: string, valued: Valued, extra: Extra = {}): Claim {
  return {
    id: '',
    series,
    season: null,
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    asOf: null,
    quote: quote(words),
    rule: 'sample',
    ...valued,
    ...extra,
  }
}

function finding(kind: Finding['kind'], severity: Finding['severity'], message: string, quotes: readonly string[]): Finding {
  return { kind, severity, message, claims: [], quotes: quotes.map(quote) }
}
