export { compileGazetteer, linkArticle, type Gazetteer } from './link.ts'
export { editDistance, spellingKey } from './spellings.ts'
