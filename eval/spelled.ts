import { foldText } from '../src/names/index.ts'

/** Two names with what is known of them: one name, two names, or two names that may be written alike. */
export interface NamePair {
  readonly is: 'same' | 'other' | 'shared'
  readonly one: string
  readonly other: string
  /** How much the pair counts where pairs are weighed by how many people bear the name. */
  readonly weight: number
}

/** A name with all its spellings. */
export interface Spelled {
  readonly hangul: string
  readonly forms: readonly string[]
  /** Forms of which pairs of different names are made; the first few where all would be too many. */
  readonly asked: readonly string[]
  readonly people: number
  /** As most bearers spell it, or the list does; under Revised; under McCune-Reischauer. */
  readonly standards: readonly [own: string, revised: string, mcCune: string]
}

/** A spelling without marks, hyphens and capitals: names that are one so far are told apart by nobody. */
export function plain(form: string): string {
  return foldText(form).replace(/[^a-z]/g, '')
}
