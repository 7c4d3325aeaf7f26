import type { CheckArticle } from '../src/pipeline/index.ts'
import type { SetScores } from './floors.ts'
import { scoredProperties, type GoldArticle, type GoldSet, type ScoredProperty } from './gold.ts'
import { noTally, scoreArticle, scoreOf, sumTallies, type ScoreError, type Tally } from './score.ts'

/** A set's scores with what lies behind them. */
export interface SetResult {
  readonly scores: SetScores
  readonly tallies: ReadonlyMap<ScoredProperty, Tally>
  /** All properties together, by the manner of the articles. */
  readonly manners: ReadonlyMap<string, { readonly articles: number; readonly tally: Tally }>
  readonly errors: readonly ScoreError[]
}

/** Reads every article of a set and compares what was found with its labels. */
export function runSet(set: GoldSet, check: CheckArticle): SetResult {
  const results = set.articles.map(article => ({ article, score: scoreArticle(article, claimsOf(article, check)) }))
  const tallies = new Map<ScoredProperty, Tally>()
  for (const property of scoredProperties) {
    const found = results.flatMap(({ score }) => score.tallies.get(property) ?? [])
    if (found.length > 0) tallies.set(property, sumTallies(found))
  }
  const manners = new Map<string, { articles: number; tally: Tally }>()
  for (const { article, score } of results) {
    const { articles, tally } = manners.get(article.manner) ?? { articles: 0, tally: noTally }
    manners.set(article.manner, { articles: articles + 1, tally: sumTallies([tally, ...score.tallies.values()]) })
  }
  return {
    scores: {
      sha256: set.sha256,
      articles: set.articles.length,
      all: scoreOf(sumTallies(tallies.values())),
      properties: Object.fromEntries([...tallies].map(([property, tally]) => [property, scoreOf(tally)])),
    },
    tallies,
    manners,
    errors: results.flatMap(({ score }) => score.errors),
  }
}

function claimsOf(article: GoldArticle, check: CheckArticle) {
  const input = { bytes: Buffer.from(article.text), contentType: 'text/plain', url: null, name: article.id }
  // What is claimed does not hang on the day of the check; findings do, and are not scored here.
  const today = article.published ?? '2026-01-01'
  return check(input, article.published === null ? { today } : { today, published: article.published }).claims
}
