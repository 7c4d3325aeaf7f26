export { makeChecker, type ArticleInput, type CheckArticle, type CheckOptions } from './check-article.ts'
export { openNames, type FindNames } from './find-names.ts'
export { readIndex } from './index-files.ts'
export { televisionIn, type Decision, type Imported, type KnownSeries, type Television } from './television.ts'
