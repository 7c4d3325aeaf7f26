import { quoteAt, type Block, type Claim, type Fact, type Person, type Report, type Testimony, type Valued } from '../model/index.ts'
import type { FindNames, SeriesDossier } from '../pipeline/index.ts'
import { fakeParts } from './fake-parts.fixture.ts'
import { ingridMoe, saltLine, saltLineDossier } from './fake-series.fixture.ts'
import type { AppParts } from './parts.ts'

/** Pages that show what others wrote, of parts where all of it is hostile. */
export const hostilePages = [
  '/',
  '/search?q=a',
  '/series/7',
  '/series/7/article',
  '/series/7/forecast',
  '/forecasts',
  '/outlets',
  '/people/3',
  '/examples/salt-line',
  '/sign-in',
  '/account',
  '/members',
] as const

/** An app's parts in which every text that comes from others is one of the payloads, each in a place of its own where there is a list, all in one where there is not. */
export function hostileParts(payloads: readonly string[]): AppParts {
  const fakes = fakeParts()
  const all = payloads.join(' ')
  const [example] = fakes.examples
  const person: Person = { id: all, name: all, role: 'admin', settings: { locale: null, countries: payloads, zone: all, spoilers: 'hide' } }
  const since = '2026-01-01T00:00:00.000Z'
  return {
    ...fakes,
    isAlone: false,
    examples: [example!, ...payloads.map(text => ({ id: text, title: text, about: text, path: example!.path }))],
    names: () => Promise.resolve(namesOf(payloads)),
    sources: () => Promise.resolve(sourcesOf(payloads)),
    catalogue: { person: () => Promise.resolve(personOf(payloads, all)) },
    checker: () =>
      Promise.resolve((input, { today }) => {
        const text = new TextDecoder().decode(input.bytes)
        if (text.startsWith('refuse ')) throw Object.assign(new Error(text.slice(7)), { exitCode: 2 })
        return reportOf(input.name === 'pasted text' ? text.split(/\n+/).filter(line => line.trim() !== '') : payloads, all, today)
      }),
    evidence: {
      releasesWithin: () => Promise.resolve([]),
      dossier: (_, asOf) => Promise.resolve(dossierOf(payloads, all, asOf)),
      outlets: () =>
        Promise.resolve({
          totals: payloads.map(text => ({ outlet: `name:${text}`, publisher: text, documents: 1, claims: 1 })),
          records: payloads.map(text => ({ outlet: text, property: 'release' as const, right: 1, wrong: 1, daysOff: 2 })),
        }),
      record: () =>
        Promise.resolve({
          kept: 9,
          open: 0,
          due: null,
          chances: [],
          windows: null,
          groups: payloads.map(name => ({
            by: 'carrier' as const,
            name,
            count: 1,
            brier: 0.1,
            base: 0.2,
            most: 0.8,
          })),
          latest: payloads.map(title => ({
            series: 7,
            title,
            season: 2,
            made: '2024-01-01',
            chance: 0.5,
            days: 365,
            came: null,
          })),
        }),
      against: () => Promise.resolve([]),
    },
    accounts: {
      hasAny: () => Promise.resolve(true),
      isOpen: () => Promise.resolve(true),
      who: () => Promise.resolve(person),
      signIn: () => Promise.resolve({ fault: 'wrong' }),
      signUp: () => Promise.resolve({ fault: 'no email' }),
      invitationFor: () => Promise.resolve({ role: 'member', madeBy: all, madeAt: since, expiresAt: since, usedBy: null }),
      passkeys: () => Promise.resolve(payloads.map(text => ({ id: text, name: text, since: null }))),
      firstSecret: all,
    } as unknown as AppParts['accounts'],
    people: {
      settingsOf: () => Promise.resolve(person.settings),
      tokensOf: () => Promise.resolve(payloads.map((name, id) => ({ id, name, scope: 'read', madeAt: since, usedOn: null }))),
      members: () => Promise.resolve(payloads.map(text => ({ id: text, name: text, email: text, role: 'member', since }))),
      openInvitations: () => Promise.resolve([]),
    } as unknown as AppParts['people'],
  }
}

function said<Value>(value: Value) {
  return { value, catalogues: ['nordic'], others: [{ value, catalogues: ['other'] }] }
}

function sourcesOf(payloads: readonly string[]): Awaited<ReturnType<AppParts['sources']>> {
  return payloads.map(text => ({ name: text, title: text, licence: { name: text, url: text, attribution: text, home: text }, read: null }))
}

function namesOf(payloads: readonly string[]): FindNames {
  return () =>
    payloads.flatMap(text =>
      (['series', 'person', 'character'] as const).map(kind => ({
        kind,
        id: kind === 'person' ? text : '7',
        of: text,
        year: 2021,
        country: text,
        title: text,
        name: text,
        manner: 'prefix' as const,
        matched: [],
        score: 1,
      })),
    )
}

function personOf(payloads: readonly string[], all: string): typeof ingridMoe {
  return {
    ...ingridMoe,
    name: said(all),
    born: said(all),
    spellings: payloads.map(said),
    works: payloads.map(text => ({ ...ingridMoe.works[0]!, title: text, characters: [text], catalogues: [text] })),
    members: payloads.map(text => ({ catalogue: text, id: text, confidence: 1, reason: text })),
    sources: sourcesOf(payloads),
  }
}

function dossierOf(payloads: readonly string[], all: string, asOf: string): SeriesDossier {
  const plain = saltLineDossier(asOf)
  const settled: SeriesDossier['known']['settled'] = {
    ...saltLine,
    title: said(all),
    original: said(all),
    country: said(all),
    language: said(all),
    basedOn: said({ title: all, author: all, form: 'novel' as const }),
    status: payloads.map(value => ({ catalogue: value, value })),
    aliases: payloads.map(said),
    platforms: payloads.map(text => said({ name: text, region: text })),
    credits: payloads.map(text => ({ name: text, role: 'cast' as const, character: text, catalogues: [text] })),
    links: payloads.map(value => ({ catalogue: value, value })),
    members: payloads.map(text => ({ catalogue: text, id: text, confidence: 1, reason: text })),
    sources: sourcesOf(payloads),
  }
  const outlets = payloads.map((name, at) => ({ id: `${at}.example`, name, tier: 'press' as const, speaksFor: [name] }))
  const testimony: Testimony[] = payloads.flatMap((text, at) =>
    valuesOf(text).map((valued, no) => ({
      id: `d${at}/1/c${no}`,
      outlet: outlets[at]!.id,
      document: `d${at}`,
      voice: `d${at}`,
      said: '2022-06-06',
      heard: '2022-06-06',
      withdrawn: null,
      claim: {
        ...claimOf(valued, text),
        quote: {
          exact: text,
          start: 0,
          end: text.length,
        },
      } as Claim,
    })),
  )
  return {
    ...plain,
    known: { settled, claims: [], episodes: [] },
    testimony,
    outlets: new Map(outlets.map(outlet => [outlet.id, outlet])),
    documents: payloads.map((text, at) => ({
      id: `d${at}`,
      url: text,
      title: text,
      outlet: outlets[at]!,
      published: '2022-06-06',
      updated: null,
      heard: '2022-06-06',
      versions: 1,
      copyOf: null,
    })),
    facts: testimony.map(({ id, claim }): Fact => ({
      ...(claim as Valued),
      key: `${claim.property}/${id}`,
      season: 2,
      polarity: 'affirmed',
      status: 'likely',
      probability: 0.8,
      since: '2022-06-06',
      support: [id],
      opposition: [id],
      why: claim.quote.exact,
      others: [],
    })),
  }
}

/** A value of every property that holds words of others. */
function valuesOf(text: string): readonly Valued[] {
  return [
    { property: 'cast', value: { person: text, character: text } },
    { property: 'crew', value: { person: text, role: 'creator' } },
    { property: 'based_on', value: { work: text, author: text } },
    { property: 'platform', value: { name: text, region: text } },
    { property: 'statement', value: { speaker: text, role: 'director', summary: text } },
    { property: 'storyline', value: { summary: text, spoils: null } },
    { property: 'rating', value: { source: text, value: 7, scale: 10, kind: null } },
  ] as readonly Valued[]
}

function claimOf(valued: Valued, text: string): Omit<Claim, 'quote'> {
  const rest = { polarity: 'affirmed', modality: 'asserted', asOf: null, rule: text } as const
  return { id: `c-${text}`, series: { id: text, title: text }, season: 2, attribution: text, ...rest, ...valued }
}

function reportOf(lines: readonly string[], all: string, today: string): Report {
  const text = lines.join('\n\n')
  const blocks: Block[] = []
  let start = 0
  for (const [at, line] of lines.entries()) {
    blocks.push({ kind: at === 0 ? 'title' : 'paragraph', level: at === 0 ? 1 : 0, heading: -1, start, end: start + line.length })
    start += line.length + 2
  }
  const quotes = blocks.map(block => quoteAt(text, block.start, block.end))
  const claims = quotes.flatMap((quote, at) => valuesOf(lines[at]!).map(valued => ({ ...claimOf(valued, lines[at]!), quote })))
  return {
    article: {
      url: all,
      title: all,
      publisher: all,
      published: '2022-08-29',
      publishedFrom: 'meta',
      updated: null,
      language: 'en',
      sha256: '0'.repeat(64),
      text,
      blocks,
      marks: [],
    },
    series: lines.map(title => ({ id: title, title, main: false })),
    claims: claims.map((claim, at) => ({ ...claim, id: `c${at}` }) as Claim),
    findings: quotes.map((quote, at) => ({ kind: 'unsourced', severity: 'error', claims: [], message: lines[at]!, quotes: [quote] })),
    today,
    trace: [],
  }
}
