import type { ListService } from '../model/index.ts'
import type { Gathering } from './gather.ts'
import type { ListPart } from './list-file.ts'

/** Reads the files of one service. */
export interface ListReader {
  readonly service: ListService
  /** Whether files are of this service: by their columns and fields, since their names can be anything. */
  readonly recognises: (parts: readonly ListPart[]) => boolean
  readonly read: (parts: readonly ListPart[], into: Gathering) => void
}
