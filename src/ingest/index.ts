export { isPublicAddress } from './address.ts'
export { fetchPage, type Fetched, type FetchOptions, type FetchPage } from './fetch-page.ts'
export { loadSource, type LoadOptions, type Source } from './source.ts'
export { SourceError, type SourceExitCode } from './source-error.ts'
