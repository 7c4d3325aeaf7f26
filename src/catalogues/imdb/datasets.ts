/** The tables that are read, with the columns wanted of each. */
export const columns = {
  'title.ratings': ['tconst', 'averageRating', 'numVotes'],
  'title.basics': ['tconst', 'titleType', 'primaryTitle', 'originalTitle', 'isAdult', 'startYear', 'endYear', 'runtimeMinutes', 'genres'],
  'title.akas': ['titleId', 'title', 'region', 'language', 'attributes'],
  'title.episode': ['tconst', 'parentTconst', 'seasonNumber', 'episodeNumber'],
  'title.principals': ['tconst', 'ordering', 'nconst', 'category', 'job', 'characters'],
  'title.crew': ['tconst', 'directors', 'writers'],
  'name.basics': ['nconst', 'primaryName', 'birthYear', 'deathYear'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A table of the datasets: its file is `NAME.tsv.gz`. */
export type Dataset = keyof typeof columns

/** All tables, in the order in which they are first read. */
export const datasets = Object.keys(columns) as readonly Dataset[]

/** What is missed where a table is not there. Without title.basics nothing can be read. */
export const missed: Readonly<Record<Exclude<Dataset, 'title.basics'>, string>> = {
  'title.ratings': 'series come without ratings and popularity, and without single episodes',
  'title.akas': 'series come without other names',
  'title.episode': 'series come without seasons and episodes',
  'title.principals': 'series come without cast, creators and producers',
  'title.crew': 'of directors and writers only those among the principals come',
  'name.basics': 'nobody has a name, and cast and crew are left out',
}

/** Where a set of tables is read from. */
export interface Place {
  /** The tables that are there: what each is called in messages, its packed size in bytes where that is known, and what tells this state of it from another. */
  readonly files: ReadonlyMap<Dataset, DatasetFile>
  /** Opens a table from its start. A table that is read a second time is told so at its first, so that it is fetched once. */
  readonly open: (dataset: Dataset) => AsyncIterable<Uint8Array>
  /** The exit code of a table that is damaged: 2 for the user's file, 3 for what a server sent. */
  readonly exitCode: 2 | 3
  /** Removes what was kept meanwhile. */
  readonly close: () => Promise<void>
}

export interface DatasetFile {
  readonly name: string
  readonly size: number | null
  readonly state: string
}
