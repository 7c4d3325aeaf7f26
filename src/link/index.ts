export { compileGazetteer, type Gazetteer } from './gazetteer.ts'
export { linkArticle } from './link.ts'
