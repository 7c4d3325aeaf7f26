export * from './export.ts'
export { ListError, type ListFault } from './list-error.ts'
export { readListFile } from './read-list-file.ts'
