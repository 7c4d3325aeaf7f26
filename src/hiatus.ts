import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { starterCatalogue } from './catalogues/starter/index.ts'
import { findProblems } from './check/index.ts'
import {
  hasEvidence,
  makeChecker,
  newestIndex,
  newestNames,
  sourcesOfIndexes,
  televisionIn,
  type CheckArticle,
  type FindNames,
  type Television,
} from './pipeline/index.ts'
import { PackedError, type CatalogueReader, type CatalogueSource } from './model/index.ts'
import { properties } from './properties/index.ts'
import { dataFolder, openStore } from './store/index.ts'

/** Finds what is true in a table of what sources say of items that hold still, how right each source is, and who copies whom. */
export { discover, type CopyLink, type Discovered, type Statement } from './fuse/index.ts'

let checker: CheckArticle | null = null

/** The checker with the starter catalogue, compiled on first use. */
export function defaultChecker(): CheckArticle {
  checker ??= makeChecker({ catalogue: starterCatalogue(), properties, findProblems })
  return checker
}

/** The environment of a program. */
type Environment = Readonly<Record<string, string | undefined>>

/** What the imports into a data folder have taught: each call gives the newest. Needs no database. */
export interface Knowledge {
  /** The checker that knows all catalogues that were imported, or the starter catalogue where none was. */
  readonly checker: () => Promise<CheckArticle>
  /** The names of all catalogues that were imported, or null when none was. Throws an error with a line and an `exitCode`. */
  readonly names: () => Promise<FindNames | null>
  /** The catalogues that were imported, with the terms on which what they say may be shown. */
  readonly sources: () => Promise<readonly CatalogueSource[]>
}

/** Opens what was imported into the data folder. `tell` gets a line where what was compiled is of another version of Hiatus and cannot be read. */
export function knowledgeIn(env: Environment, tell: (line: string) => void): Knowledge {
  const folder = dataFolder(env)
  const compiled = newestIndex(folder, 'gazetteer', catalogue => makeChecker({ catalogue, properties, findProblems }))
  const names = newestNames(folder)
  return {
    async checker() {
      try {
        return (await compiled()) ?? defaultChecker()
      } catch (error) {
        if (!(error instanceof PackedError)) throw error
        tell(`${ofAnotherVersion} Until then only the starter catalogue is known.`)
        return defaultChecker()
      }
    },
    sources: () => sourcesOfIndexes(folder),
    async names() {
      try {
        return await names()
      } catch (error) {
        throw error instanceof PackedError ? Object.assign(new Error(ofAnotherVersion, { cause: error }), { exitCode: 2 }) : error
      }
    },
  }
}

const ofAnotherVersion =
  'The names compiled from your catalogues are of another version of Hiatus: run "hiatus import starter", which compiles them anew.'

/** The catalogues that can be imported, in the order in which they are listed; loaded only when somebody imports. */
export async function listReaders(): Promise<readonly CatalogueReader[]> {
  return (await import('./catalogues/index.ts')).catalogueReaders
}

/** Opens the store with all of television in it; whoever opens it closes it. Throws a `StoreError` with one line. */
export async function openTelevision(env: Environment): Promise<Television> {
  return televisionIn(await openStore({ env }), dataFolder(env))
}

/** Opens the store where articles have been taken into it, to check another against them; null where none have. Throws a `StoreError` with one line. */
export async function openEvidence(env: Environment): Promise<Television | null> {
  return (await hasEvidence(dataFolder(env))) ? openTelevision(env) : null
}

/** An example article that comes with Hiatus. */
export interface ExampleArticle {
  readonly id: string
  readonly title: string
  /** One short line of what is in it. */
  readonly about: string
  /** Where its file is. */
  readonly path: string
  readonly published?: string
}

const folder = new URL('../examples/', import.meta.url)

/** The example articles, in the order in which a visitor should see them. Throws when the list is missing. */
export function listExamples(): ExampleArticle[] {
  const rows = JSON.parse(readFileSync(new URL('examples.json', folder), 'utf8')) as {
    id: string
    title: string
    about: string
    file: string
    published: string | null
  }[]
  return rows.map(({ id, title, about, file, published }) => ({
    id,
    title,
    about,
    path: fileURLToPath(new URL(file, folder)),
    ...(published === null ? {} : { published }),
  }))
}
