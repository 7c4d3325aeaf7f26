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

export { listExamples, type ExampleArticle } from './examples.ts'
