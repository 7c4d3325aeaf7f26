import { parseAddress } from './request.ts'
import type { Reach } from './resolve.ts'
import { SourceError } from './source-error.ts'

/** A service, and how far its client may reach for it. */
export interface ServicePlace {
  /** Without a slash at its end. */
  readonly root: string
  readonly reach: Reach
}

/**
 * The service at an address; `home` is the service's own, without a slash at its end. Only public hosts are reached, and the one that the person named, wherever it stands: a mirror on one's own network, say.
 * Throws `SourceError` with exit code 2 for what is no address.
 */
export function servicePlace(place: string, home: string): ServicePlace {
  if (!/^https?:\/\//i.test(place))
    throw new SourceError(2, `${place.slice(0, 200)} is no address of a service: leave it out, or give one such as ${home}`)
  const url = parseAddress(place, {})
  const root = `${url.origin}${url.pathname.replace(/\/+$/, '')}`
  return { root, reach: root === home ? {} : { allowHosts: [url.host] } }
}
