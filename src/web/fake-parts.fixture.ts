import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usualSettings } from '../model/index.ts'
import type { ArticleInput, CheckOptions, FindNames } from '../pipeline/index.ts'
import { sampleArticle, sampleReport } from '../publish/sample.fixture.ts'
import { ingridMoe, saltLine, saltLineDossier } from './fake-series.fixture.ts'
import type { AppParts } from './parts.ts'

/** What the app was given to check, in order. */
export interface Checked {
  readonly input: ArticleInput
  readonly options: CheckOptions
}

/** An app's parts for tests: a checker that gives the sample's report, and a record of what it was asked. */
export function fakeParts(): AppParts & { readonly checked: Checked[]; readonly logged: string[] } {
  const path = join(mkdtempSync(join(tmpdir(), 'hiatus-web-')), 'salt-line.txt')
  writeFileSync(path, sampleArticle.text)
  const checked: Checked[] = []
  const logged: string[] = []
  return {
    checked,
    logged,
    log: line => logged.push(line),
    accounts: { hasAny: () => Promise.resolve(false), firstSecret: 'first' } as unknown as AppParts['accounts'],
    people: { settingsOf: () => Promise.resolve(usualSettings), tokensOf: () => Promise.resolve([]) } as unknown as AppParts['people'],
    lists: {
      keptBy: () => Promise.resolve([]),
      stateOf: () => Promise.resolve(null),
      watchedBy: () => Promise.resolve([]),
    } as unknown as AppParts['lists'],
    listFiles: {
      read: () => assert.fail('a test that reads files of lists brings its own'),
      held: () => Promise.resolve(null),
      exportOf: () => Promise.resolve({ writtenOn: '2026-11-22', settings: usualSettings, tokens: [], series: [] }),
    } as unknown as AppParts['listFiles'],
    isAlone: true,
    origin: 'http://localhost',
    today: () => '2026-11-22',
    examples: [{ id: 'salt-line', title: 'The Salt Line <2>', about: 'Much is wrong with it.', path, published: '2022-08-29' }],
    fetchSource: async url => {
      if (url.includes('slow'))
        throw Object.assign(new Error('slow.example did not answer: try again later.\n  at inside'), { exitCode: 3 })
      if (url.includes('broken')) throw new TypeError('fetch failed')
      return { bytes: new TextEncoder().encode('page'), contentType: 'text/html', url, name: url }
    },
    names: () => Promise.resolve(fakeNames),
    sources: () => Promise.resolve(saltLine.sources),
    catalogue: {
      person: id => Promise.resolve(id === 3 ? ingridMoe : null),
    },
    evidence: {
      dossier: (id, asOf) => Promise.resolve(id === 7 ? saltLineDossier(asOf) : null),
      record: () => Promise.resolve({ kept: 0, open: 0, due: null, chances: [], windows: null, groups: [], latest: [] }),
      outlets: () => Promise.resolve({ totals: [], records: [] }),
      against: () => Promise.resolve([]),
      releasesWithin: () => Promise.resolve([]),
    },
    checker: () =>
      Promise.resolve((input, options) => {
        checked.push({ input, options })
        const text = new TextDecoder().decode(input.bytes)
        if (text.includes('unreadable')) throw Object.assign(new Error('This is no article: give HTML or plain text.'), { exitCode: 2 })
        if (text.includes('crash')) throw new Error('secret inside')
        return { ...sampleReport, today: options.today }
      }),
  }
}

/** Things of an invented catalogue, the best known first. */
const things = [
  { kind: 'series', id: '7', of: null, year: 2021, country: 'NO', title: 'The Salt Line <2>', names: ['The Salt Line <2>', 'Saltlinjen'] },
  { kind: 'person', id: '3', of: null, year: 1979, country: null, title: 'Ingrid Moe', names: ['Ingrid Moe'] },
  { kind: 'person', id: 'imdb:nm1', of: null, year: null, country: null, title: 'Ingrid & Co', names: ['Ingrid & Co'] },
  { kind: 'character', id: '7', of: 'The Salt Line <2>', year: 2021, country: 'NO', title: 'Salome', names: ['Salome'] },
] as const

/** Finds what begins as the query does, or has a word that does. */
const fakeNames: FindNames = (query, { limit } = {}) =>
  things
    .flatMap(({ names, ...thing }) => {
      const name = names.find(text => ` ${text}`.toLowerCase().includes(` ${query.toLowerCase()}`))
      return query === '' || name === undefined ? [] : [{ ...thing, name, manner: 'prefix' as const, matched: [], score: 1 }]
    })
    .slice(0, limit)

/** The body of a form as a browser sends it. */
export function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
