export { isPublicAddress } from './address.ts'
export { byteLines, type LineBlock } from './byte-lines.ts'
export { systemClock, type Clock } from './clock.ts'
export { download, stateOfAddress, type DownloadOptions } from './download.ts'
export { fetchPage, type Fetched, type FetchOptions, type FetchPage } from './fetch-page.ts'
export { stateOfFiles } from './file-state.ts'
export {
  countryIn,
  dayIn,
  fieldsIn,
  firstOfEach,
  idIn,
  idsIn,
  languageIn,
  listIn,
  minutesIn,
  nameIn,
  numberIn,
  wholeIn,
  type Fields,
} from './json-fields.ts'
export { type SourceFault, type SourceItem, type SourceNote, type SourcePart } from './item.ts'
export { JsonFault, skipBlank, valueEnd } from './json-text.ts'
export { leavingOut } from './leave-out.ts'
export { type Answer, type Validators } from './one-try.ts'
export { politeClient, type AskOptions, type PoliteClient, type PoliteOptions } from './polite-client.ts'
export { readSources, type ReadOptions } from './read-sources.ts'
export { type Reach } from './resolve.ts'
export { ServiceError } from './service-error.ts'
export { loadSource, type LoadOptions, type Source } from './source.ts'
export { servicePlace, type ServicePlace } from './service-place.ts'
export { SourceError, type SourceExitCode } from './source-error.ts'
export { type Pace } from './turnstile.ts'
export { userAgent } from './user-agent.ts'
export { unreadable } from './unreadable.ts'
