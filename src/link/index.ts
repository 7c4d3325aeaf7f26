export { compileGazetteer, openGazetteer, type Gazetteer } from './gazetteer.ts'
export { GazetteerBuilder, type SeriesStanding } from './gazetteer-builder.ts'
export { linkArticle, titleExamples, type TitleExample } from './link.ts'
export type { PersonReferent, Referent } from './referent.ts'
