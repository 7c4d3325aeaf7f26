export { makeChecker, type ArticleInput, type CheckArticle, type CheckOptions } from './check-article.ts'
