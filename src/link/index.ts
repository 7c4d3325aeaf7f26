export { compileGazetteer, linkArticle, type Gazetteer } from './link.ts'
