export { compileSearchIndex } from './compile.ts'
export { searchKinds, type MatchManner, type SearchEntry, type SearchHit, type SearchKind, type SearchName } from './entry.ts'
export { openSearchIndex, type SearchIndex } from './open.ts'
export { search, type SearchOptions } from './search.ts'
