import type { CatalogueReader, CatalogueSource, Day } from '../model/index.ts'
import type { ArticleInput, CheckArticle, FindNames, Television } from '../pipeline/index.ts'
import type { Example } from '../web/index.ts'

/** Exit statuses that the contract promises. */
export const exitStatus = { done: 0, problems: 1, usage: 2, service: 3 } as const

/** Where a stream of text goes, and what is known of the terminal behind it. */
export interface Output {
  readonly write: (text: string) => void
  /** Columns of the terminal, or null when there is none. */
  readonly columns: number | null
  readonly colour: boolean
}

/** What a command is run with. What is slow to load is loaded when first asked for. */
export interface Surroundings {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly today: () => Day
  /** The checker that knows what the newest import taught. */
  readonly checker: () => Promise<CheckArticle>
  /** Reads a file, an address or, for `-`, what comes in. Addresses of private networks only where that is allowed. */
  readonly load: (source: string, options: { readonly allowPrivate: boolean }) => Promise<ArticleInput>
  readonly examples: () => Promise<readonly Example[]>
  /** The catalogues that can be imported. */
  readonly readers: () => Promise<readonly CatalogueReader[]>
  /** Opens the store of all television; whoever opens it closes it. */
  readonly television: () => Promise<Television>
  /** Opens the store where articles have been taken into it, or null; whoever opens it closes it. */
  readonly evidence: () => Promise<Television | null>
  /** The names that the newest import compiled, or null when there was none. */
  readonly names: () => Promise<FindNames | null>
  /** The catalogues that these names come from. */
  readonly sources: () => Promise<readonly CatalogueSource[]>
  /** Resolves when the program is asked to end. */
  readonly ended: () => Promise<void>
}

/** A command: what `hiatus COMMAND --help` prints, and what it does. `run` gives the exit status and throws errors with an `exitCode`. */
export interface Command {
  readonly usage: string
  readonly run: (args: readonly string[], around: Surroundings) => Promise<number>
}
