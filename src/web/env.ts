import type { Locale } from '../model/index.ts'
import type { Visitor } from './visitor.ts'

/** What a request carries through the app. */
export interface Env {
  Variables: { nonce: string; visitor: Visitor; locale: Locale }
}
