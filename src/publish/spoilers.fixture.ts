import type { SettledSeries } from '../merge/index.ts'
import type { Claim, Fact, Polarity, Testimony, Valued } from '../model/index.ts'
import type { DossierMaterial } from './dossier-material.ts'

/** A claim to be planted: what it says, of which season, in which words. */
export interface Planted {
  readonly said: Valued
  readonly season: number | null
  readonly polarity?: Polarity
  readonly quote: string
  /** Where its quote begins; one that begins where another does is of the same sentence. */
  readonly at: number
  readonly title?: string
}

function standing<Value>(value: Value) {
  return { value, catalogues: ['nordic'], others: [] }
}

/** The series, as catalogues tell it. */
export const plantedSeries: SettledSeries = {
  id: 7,
  title: standing('The Salt Line <2>'),
  original: null,
  premiered: null,
  ended: null,
  country: null,
  language: null,
  runtime: null,
  basedOn: null,
  status: [],
  genres: [],
  aliases: [],
  seasons: ['2021-03-01', '2023-03-01'].map((premiere, index) => ({
    number: index + 1,
    premiere: standing(premiere),
    episodes: standing(8),
    otherwise: [],
  })),
  platforms: [],
  ratings: [],
  credits: [],
  ids: [],
  links: [],
  members: [],
  sources: [],
}

/** An invented series of which two seasons of eight episodes are out, with a document for each claim that is planted. */
export function plantedMaterial(planted: readonly Planted[], settled: SettledSeries = plantedSeries): DossierMaterial {
  const outlet = { id: 'evil.example', name: 'Evil', tier: 'press', speaksFor: [] } as const
  const testimony = planted.map(({ said, season, polarity = 'affirmed', quote, at, title }, index): Testimony => {
    const claim: Claim = {
      ...said,
      id: `c${index}`,
      series: { id: `hiatus:${settled.id}`, title: settled.title.value },
      season,
      polarity,
      modality: 'asserted',
      attribution: null,
      asOf: null,
      quote: { exact: quote, start: at, end: at + quote.length },
      rule: 'test',
    }
    const document = title === undefined ? 'd' : `d${index}`
    return {
      id: `${document}/1/c${index}`,
      claim,
      outlet: outlet.id,
      document,
      voice: document,
      said: '2025-06-01',
      heard: '2025-06-01',
      withdrawn: null,
    }
  })
  const facts = testimony.map(({ id, claim, said }, index): Fact => ({
    ...(planted[index]!.said as Extract<Valued, { property: 'statement' }>),
    key: `${claim.property}/${claim.season}/${index}`,
    season: claim.season,
    polarity: claim.polarity,
    status: 'likely',
    probability: 0.8,
    since: said,
    support: [id],
    opposition: [],
    why: 'One known source says so.',
    others: [],
  }))
  return {
    known: {
      settled,
    },
    facts,
    testimony,
    documents: ['d', ...planted.map((_, index) => `d${index}`)].map((id, index) => ({
      id,
      url: `https://evil.example/${id}`,
      title: planted[index - 1]?.title ?? 'What we know',
      outlet,
      published: '2025-06-01',
      updated: null,
      heard: '2025-06-01',
      versions: 1,
      copyOf: null,
    })),
    outlets: new Map([[outlet.id, outlet]]),
    today: '2026-11-22',
    likely: {
      last: null,
      decided: null,
      forecast: null,
      outOfReach: 'nothing out',
      base: { count: 5222, came: 2100 },
      nearest: [],
      length: null,
      trailer: null,
    },
    history: facts.map(fact => ({ fact, recorded: '2025-06-01T00:00:00Z', replaced: '2025-07-01T00:00:00Z' })),
  }
}

/** Claims that give season 1, season 2 or nothing away: each is marked by a word of its own in all that it says. */
export const plants: readonly (Planted & { readonly mark: string; readonly until: number })[] = [
  plot('PLOTONE', { season: 1, spoils: 1, at: 0, until: 1 }),
  plot('PLOTTWO', { season: 3, spoils: 2, at: 100, until: 2 }),
  plot('PLOTOUT', { season: 2, spoils: null, at: 200, until: 2 }),
  plot('PREMISE', { season: 1, spoils: null, at: 300, until: 0 }),
  plot('SECONDS', { season: 3, spoils: null, at: 400, until: 2 }),
  said('TALKTWO', { season: 2, at: 500, until: 1 }),
  said('TALKTHREE', { season: 3, at: 600, until: 2 }),
  said('TALKDEATH was killed', { season: null, at: 700, until: 2 }),
  said('TALKNOTHING', { season: null, at: 800, until: 0 }),
  // The same sentence as the second, read as a statement.
  { ...said('SAMEWORDS', { season: null, at: 110, until: 2 }) },
  leaving('GONETHREE', { season: 3, at: 900, until: 2 }),
  leaving('GONETWO', { season: 2, at: 1000, until: 1 }),
  { ...leaving('COMESBACK', { season: 3, at: 1100, until: 0 }), polarity: 'affirmed' },
]

interface At {
  readonly season: number | null
  readonly at: number
  readonly until: number
}

function plot(mark: string, { season, spoils, at, until }: At & { readonly spoils: number | null }) {
  const summary = `Something of ${mark} happens`
  return { mark, until, season, at, quote: `Quote: ${summary}`, said: { property: 'storyline', value: { summary, spoils } } } as const
}

function said(mark: string, { season, at, until }: At) {
  const summary = `It is ${mark}`
  return {
    mark,
    until,
    season,
    at,
    quote: `Quote: ${summary}`,
    said: { property: 'statement', value: { speaker: 'Kari', role: null, summary } },
  } as const
}

function leaving(mark: string, { season, at, until }: At) {
  return {
    mark,
    until,
    season,
    at,
    polarity: 'denied',
    quote: `Quote: ${mark} is in it or not`,
    said: { property: 'cast', value: { person: mark, character: null } },
  } as const
}
