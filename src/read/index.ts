export { readArticle, type ReadInput, type ReadOptions } from './article.ts'
export { type ReadProblem } from './read-error.ts'
export { analyse } from './analyse.ts'
export { tokenize } from './tokens.ts'
