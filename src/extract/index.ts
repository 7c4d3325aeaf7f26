export { claim, draftOf } from './claim.ts'
export type { Candidate, Judge, Weigh } from './judge.ts'
export { margin, type SentenceSigns } from './signs.ts'
export { addSurroundings } from './surroundings.ts'
export { compileExtractor, extractClaims, type Extraction, type Extractor, type Watch } from './extract.ts'
export { peopleList, titleList, writtenOf, type ListedPerson } from './lists.ts'
export { allMatches, firstMatch, hasMatch, matchesIn, mayMatch } from './matching.ts'
export { isConditional, modalityOf } from './modality.ts'
export type { PropertyReader, WholeText } from './reader.ts'
export { resolveDate, type Tense } from './resolve-date.ts'
export {
  clauseAt,
  isCredit,
  itemOf,
  nameOf,
  refOf,
  seasonItemAt,
  seasonNumber,
  onlySeason,
  sectionSeason,
  signsOf,
  tenseAt,
  titlesOf,
  windowOf,
  written,
  type Draft,
  type Scope,
} from './scope.ts'
export type { Slate, SlateMember, Told } from './slates.ts'
export type { Item } from './view.ts'
export { seriesAt, whoseExamples } from './whose.ts'
