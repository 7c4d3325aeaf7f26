export { compileGazetteer, type Gazetteer } from './gazetteer.ts'
export { linkArticle, titleExamples, type TitleExample } from './link.ts'
