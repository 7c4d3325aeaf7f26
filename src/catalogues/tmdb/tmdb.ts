import { politeClient, stateOfFiles, systemClock, type Clock, type Pace } from '../../ingest/index.ts'
import type { CatalogueReader } from '../../model/index.ts'
import { home, tmdbPlace } from './place.ts'
import { readPosition } from './position.ts'
import { readAll } from './read-all.ts'
import { changesSince, readChanges } from './read-changes.ts'
import { tokenIn } from './token.ts'

/** TMDB allows some 40 requests a second (https://developer.themoviedb.org/docs/rate-limiting). */
const pace: Pace = { calls: 40, seconds: 1 }

/** TMDB through its API, by a clock that tests can hand in. */
export function tmdbReader(clock: Clock): CatalogueReader {
  return {
    name: 'tmdb',
    title: 'TMDB',
    licence: {
      name: 'TMDB API Terms of Use',
      url: 'https://www.themoviedb.org/api-terms-of-use',
      attribution: 'This product uses the TMDB API but is not endorsed or certified by TMDB. Where to watch: data by JustWatch.',
      home: 'https://www.themoviedb.org/',
    },
    home,
    usage: [
      'nothing: all series of TMDB, or what has changed since the last import; TMDB_TOKEN holds your token',
      'FILE or ADDRESS: the series of a list of ids, tv_series_ids_MM_DD_YYYY.json.gz',
      'ADDRESS: a mirror of its API, with its lists of ids at /p/exports',
    ],
    async *read(place, { env, position, since, tell, signal }) {
      const bearer = tokenIn(env)
      const { root, reach, list } = tmdbPlace(place)
      const token = { bearer, address: root }
      const client = politeClient({ service: 'TMDB', pace, tell, signal, contact: env.HIATUS_CONTACT, clock, token, ...reach })
      const from = readPosition(position)
      const day = changesSince(list, since, clock.now())
      try {
        if (from?.part === 'all' || day === null)
          yield* readAll({ client, root }, list, clock.now(), from?.part === 'all' ? from : null, tell)
        else yield* readChanges({ client, root }, list, clock.now(), day, from, tell)
      } finally {
        client.close()
      }
    },
    async fingerprint(place, { signal }) {
      const { root, list } = tmdbPlace(place)
      if (list.kind === 'file') return stateOfFiles([list.path], signal)
      // A service changes at all times; positions here hold none the less, since they name the list that they count in.
      return list.kind === 'address' ? list.address : root
    },
  }
}

/** TMDB's catalogue. */
export const tmdb: CatalogueReader = tmdbReader(systemClock)
