import type { Property } from '../model/index.ts'
import type { Scope } from './scope.ts'

/** Reads one property: the engine calls `read` for each sentence that holds one of the cues. */
export interface PropertyReader {
  readonly property: Property
  /** Folded words, or kinds of items ("%D"), without which a sentence cannot speak of the property. */
  readonly cues: readonly string[]
  readonly read: (scope: Scope) => void
}
