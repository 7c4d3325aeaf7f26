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
  ingest: room({ rooms: ['model'], effects: true }),
  read: room({ rooms: ['model'], packages: ['@mozilla/readability', 'linkedom'] }),
  link: room({ rooms: ['model'] }),
  extract: room({ rooms: ['model'] }),
  properties: room({ rooms: ['model', 'extract'] }),
  check: room({ rooms: ['model'] }),
  fuse: room({ rooms: ['model'] }),
  forecast: room({ rooms: ['model'] }),
  publish: room({ rooms: ['model'], packages: ['hono/html'] }),
  catalogues: room({ rooms: ['model'], effects: true }),
  store: room({ rooms: ['model'], effects: true }),
  pipeline: room({ rooms: ['model', 'ingest', 'read', 'link', 'extract', 'check', 'publish'], effects: true }),
  web: room({ rooms: ['model', 'publish', 'pipeline', 'ingest'], packages: ['hono', '@hono/node-server'], effects: true }),
  cli: room({ rooms: ['model', 'publish', 'pipeline', 'ingest', 'web'], effects: true, lazy: ['hiatus.ts'] }),
}

function room(rules: Partial<RoomRules> = {}): RoomRules {
  return { rooms: [], packages: [], effects: false, lazy: [], ...rules }
}
