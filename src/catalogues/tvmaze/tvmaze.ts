import { politeClient, servicePlace, systemClock, type Clock, type Pace } from '../../ingest/index.ts'
import type { CatalogueReader } from '../../model/index.ts'
import { readPosition } from './position.ts'
import { readAll } from './read-all.ts'
import { readChanges } from './read-changes.ts'

const home = 'https://api.tvmaze.com'

/** TVmaze allows at least 20 calls every 10 seconds from one address (https://www.tvmaze.com/api#rate-limiting). */
const pace: Pace = { calls: 20, seconds: 10 }

/** TVmaze through its public API (https://www.tvmaze.com/api), by a clock that tests can hand in. */
export function tvmazeReader(clock: Clock): CatalogueReader {
  return {
    name: 'tvmaze',
    title: 'TVmaze',
    licence: {
      name: 'CC BY-SA 4.0',
      url: 'https://creativecommons.org/licenses/by-sa/4.0/',
      attribution: 'Series data from TVmaze.com, licensed CC BY-SA 4.0.',
      home: 'https://www.tvmaze.com/',
    },
    home,
    usage: ['nothing: all of TVmaze, or what has changed since the last import', 'ADDRESS: the same from a mirror of its API'],
    async *read(place, { env, position, since, tell, signal }) {
      const { root, reach } = servicePlace(place, home)
      const client = politeClient({ service: 'TVmaze', pace, tell, signal, contact: env.HIATUS_CONTACT, clock, ...reach })
      const from = readPosition(position)
      const instant = since === null ? Number.NaN : Date.parse(since)
      try {
        if (from?.part === 'all' || Number.isNaN(instant)) yield* readAll(client, root, from?.part === 'all' ? from : null, tell)
        else yield* readChanges(client, root, instant, from, tell)
      } finally {
        client.close()
      }
    },
    // A service changes at all times; positions here hold none the less, since they tell what has been read.
    fingerprint: place => Promise.resolve(servicePlace(place, home).root),
  }
}

/** TVmaze's catalogue. */
export const tvmaze: CatalogueReader = tvmazeReader(systemClock)
