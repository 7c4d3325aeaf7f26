import type { CatalogueSource, Day } from '../model/index.ts'
import type { ArticleInput, CheckArticle, Evidence, FindNames, ListFiles, Lists, People, Television } from '../pipeline/index.ts'
import type { Accounts } from '../accounts/index.ts'

/** An article that comes with Hiatus, to be looked at with one click. */
export interface Example {
  readonly id: string
  readonly title: string
  /** One line: what is in it. */
  readonly about: string
  /** Where its file is. */
  readonly path: string
  readonly published?: Day
}

/** What the app is given. */
export interface AppParts {
  /** The checker that knows what the newest import taught. */
  readonly checker: () => Promise<CheckArticle>
  readonly examples: readonly Example[]
  /** Finds series, people and characters as the newest import compiled them. */
  readonly names: () => Promise<FindNames | null>
  /** The catalogues whose data the names come from. */
  readonly sources: () => Promise<readonly CatalogueSource[]>
  /** What catalogues tell of people. */
  readonly catalogue: Pick<Television, 'person'>
  /** What is known of series, from articles and catalogues. */
  readonly evidence: Pick<Evidence, 'dossier' | 'record' | 'outlets' | 'against' | 'releasesWithin'>
  /** Fetches an http or https address; it throws an error whose message a reader can be shown. */
  readonly fetchSource: (url: string) => Promise<ArticleInput>
  /** Who has an account, and how they come in. */
  readonly accounts: Accounts
  /** What is kept of people. */
  readonly people: People
  readonly lists: Lists
  /** Takes these in from files, and writes them. */
  readonly listFiles: ListFiles
  /** Whether whoever reaches it is its one owner, until somebody makes an account: so it is on a loopback. */
  readonly isAlone: boolean
  /** Where browsers find it: "https://hiatus.example". */
  readonly origin: string
  /** The day of the check. */
  readonly today: () => Day
  /** Host names that the app answers to, besides those of the loopback. */
  readonly hosts?: readonly string[]
  /** Whether it answers to any host that is an address in numbers, as it must when it listens on all interfaces. */
  readonly anyAddress?: boolean
  /** Where faults of our own are told; stderr unless given. */
  readonly log?: (line: string) => void
}
