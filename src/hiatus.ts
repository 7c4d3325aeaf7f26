import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { starterCatalogue } from './catalogues/starter/index.ts'
import { findProblems } from './check/index.ts'
import { makeChecker, type CheckArticle } from './pipeline/index.ts'
import { properties } from './properties/index.ts'

let checker: CheckArticle | null = null

/** The checker with the starter catalogue, compiled on first use. */
export function defaultChecker(): CheckArticle {
  checker ??= makeChecker({ catalogue: starterCatalogue(), properties, findProblems })
  return checker
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
