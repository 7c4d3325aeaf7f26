import type { Claim, Fact, FactStatus, Polarity, SourceTier, Testimony, Valued, WatchedEpisode } from '../model/index.ts'
import type { SeriesDossier } from '../pipeline/index.ts'
import { fakeParts } from './fake-parts.fixture.ts'
import { saltLine, saltLineDossier } from './fake-series.fixture.ts'
import type { AppParts } from './parts.ts'

/** A fact that is planted, with the one sentence that it is read from. */
interface Plant {
  readonly said: Valued
  readonly season: number | null
  readonly polarity?: Polarity
  readonly status?: FactStatus
  readonly quote?: string
  readonly day?: string
  readonly outlet?: number
}

/** Words that give seasons away: up to `until` must have been watched. `isQuote`: it stands in a quote or a title alone. */
export const marks: readonly { readonly mark: string; readonly until: number; readonly isQuote?: boolean }[] = [
  { mark: 'PREMISEFINE', until: 0 },
  { mark: 'PLOTONE', until: 1 },
  { mark: 'PLOTTWO', until: 2 },
  { mark: 'TALKTWO', until: 2 },
  { mark: 'GONEACTOR', until: 2 },
  { mark: 'QUOTEDEATH', until: 2, isQuote: true },
  { mark: 'TITLEDEATH', until: 2, isQuote: true },
]

const plants: readonly Plant[] = [
  {
    said: { property: 'renewal', value: { status: 'renewed' } },
    season: 3,
    status: 'confirmed',
    quote: 'After QUOTEDEATH was killed, it goes on.',
  },
  { said: release('2025-01-01', '2025-12-31'), season: 3, status: 'expired', quote: 'It comes in 2025.', day: '2025-06-01' },
  cast('Sure Person', 'confirmed'),
  cast('Expected Person', 'likely'),
  cast('Talked Person', 'rumoured'),
  { ...cast('GONEACTOR', 'likely'), polarity: 'denied', quote: 'GONEACTOR leaves.' },
  { ...cast('Old Person', 'likely'), season: null },
  ...['US', null, 'NO', 'KR'].map((region): Plant => ({
    said: { property: 'platform', value: { name: 'Nordlys', region } },
    season: null,
    quote: `On Nordlys in ${region}`,
  })),
  plot('PREMISEFINE', 1, null),
  plot('PLOTONE', 1, 1),
  plot('PLOTTWO', 3, 2),
  { said: { property: 'statement', value: { speaker: 'Kari', role: 'director', summary: 'TALKTWO is a surprise' } }, season: 3 },
]

const tiers: readonly SourceTier[] = ['trade', 'press']
const names = ['Trade One', 'Press <b>Two</b>']

/** An app's parts whose series 7 has two seasons out, facts of every kind about the third, and words that give them away. */
export function plantedParts(): AppParts {
  const parts = fakeParts()
  return { ...parts, evidence: { ...parts.evidence, dossier: (id, asOf) => Promise.resolve(id === 7 ? plantedDossier(asOf) : null) } }
}

/** All episodes of the first seasons, of eight each. */
export function watchedThrough(seasons: number): readonly WatchedEpisode[] {
  return Array.from({ length: seasons * 8 }, (_, index) => ({
    series: 7,
    season: 1 + Math.floor(index / 8),
    episode: 1 + (index % 8),
    watchedAt: null,
  }))
}

function plantedDossier(asOf: string): SeriesDossier {
  const outlets = new Map(names.map((name, index) => [`o${index}`, { id: `o${index}`, name, tier: tiers[index]!, speaksFor: [] }]))
  const told = [...plants, { said: release('2025-06-01', '2025-08-31'), season: 3, outlet: 1, quote: 'In summer 2025.' }].map(testimonyOf)
  const testimony = told.filter(({ said }) => said <= asOf)
  const facts = plants
    .map(factOf)
    .filter(({ since }) => since <= asOf)
    .map(fact => ({ ...fact, others: fact.others.filter(({ since }) => since <= asOf) }))
  const settled: SeriesDossier['known']['settled'] = {
    ...saltLine,
    seasons: ['2021-03-01', '2023-03-01'].map((value, index) => ({
      number: index + 1,
      premiere: { value, catalogues: ['nordic'], others: [] },
      episodes: { value: 8, catalogues: ['nordic'], others: [] },
      otherwise: [],
    })),
  }
  const before = { ...factOf(plants[1]!, 1), ...release('2025-01-01', '2025-04-30'), status: 'likely', since: '2024-05-01' } as Fact
  return {
    ...saltLineDossier(asOf),
    known: { settled, claims: [], episodes: [] },
    testimony,
    outlets,
    facts,
    documents: [0, 1].map(index => ({
      id: `d${index}`,
      url: 'https://press.example/why-titledeath-died',
      title: index === 0 ? 'Why TITLEDEATH died' : 'What we know',
      outlet: outlets.get(`o${index}`)!,
      published: '2025-06-01',
      updated: null,
      heard: '2025-06-01',
      versions: 1,
      copyOf: null,
    })),
    history: [{ fact: before, recorded: '2024-05-01T00:00:00Z', replaced: '2025-06-01T00:00:00Z' }],
  }
}

function testimonyOf({ said, season, polarity = 'affirmed', quote, day = '2025-07-01', outlet = 0 }: Plant, index: number): Testimony {
  const exact = quote ?? ('summary' in said.value ? `He says: ${said.value.summary}` : 'It is so.')
  const claim: Claim = {
    ...said,
    id: `c${index}`,
    series: { id: 'hiatus:7', title: 'The Salt Line <2>' },
    season,
    polarity,
    modality: 'asserted',
    attribution: null,
    asOf: null,
    quote: { exact, start: index * 1000, end: index * 1000 + exact.length },
    rule: 'test',
  }
  const document = `d${outlet}`
  return { id: `${document}/1/c${index}`, claim, outlet: `o${outlet}`, document, voice: document, said: day, heard: day, withdrawn: null }
}

function factOf({ said, season, polarity = 'affirmed', status = 'likely', day = '2025-07-01' }: Plant, index: number): Fact {
  const isRelease = said.property === 'release'
  const rest = `d1/1/c${plants.length}`
  return {
    ...said,
    key: isRelease ? 'release/3' : said.property === 'renewal' ? 'renewal/3' : `${said.property}/${season}/${index}`,
    season,
    polarity,
    status,
    probability: 0.86,
    since: day,
    support: [`d0/1/c${index}`],
    opposition: [],
    why: 'One known source says so.',
    others: isRelease
      ? [{ ...release('2025-06-01', '2025-08-31'), polarity: 'affirmed', probability: 0.1, since: '2025-07-01', support: [rest] }]
      : [],
  }
}

function release(earliest: string, latest: string) {
  return { property: 'release', value: { earliest, latest, precision: 'part' } } as const
}

function cast(person: string, status: FactStatus): Plant {
  return { said: { property: 'cast', value: { person, character: null } }, season: 3, status, quote: `${person} is named.` }
}

function plot(summary: string, season: number, spoils: number | null): Plant {
  return { said: { property: 'storyline', value: { summary: `Of ${summary} it tells`, spoils } }, season }
}
