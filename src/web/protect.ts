import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { answerMessage } from './answers.ts'
import type { Env } from './env.ts'
import { isOurForm, isOurHost } from './guard.ts'
import type { AppParts } from './parts.ts'
import { securityHeaders } from './security-headers.ts'
import { knowVisitors, localeOf } from './visitor.ts'

const otherName = 'Hiatus does not answer to this host name. Use localhost, or start it with --host and the name.'
const otherSite = 'This form was sent from another site. Open Hiatus itself and send it from there.'

/** Turns away requests to names that are not ours and forms from pages that are not ours, and sets the headers of every answer. */
export function protect(parts: AppParts): MiddlewareHandler<Env> {
  const { hosts = [], anyAddress = false } = parts
  const visitorOf = knowVisitors(parts)
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64url')
    c.set('nonce', nonce)
    const visitor = await visitorOf(c.req.raw.headers)
    c.set('visitor', visitor)
    c.set('locale', localeOf(visitor.person, c.req.header('accept-language')))
    const host = c.req.header('host') ?? new URL(c.req.url).host
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (hasTwoHosts(c) || !isOurHost(host, { hosts, anyAddress })) {
      c.res = await answerMessage(c, 421, 'Not this name', otherName)
    } else if (!reads && !isOurForm(host, c.req.raw.headers)) {
      c.res = await answerMessage(c, 403, 'Not from here', otherSite)
    } else {
      await next()
    }
    for (const [name, value] of Object.entries(securityHeaders(nonce))) c.res.headers.set(name, value)
  }
}

/** Node takes a request with two Host headers and shows us one; a proxy before us may have believed the other. */
function hasTwoHosts(c: Context<Env>): boolean {
  const { incoming } = (c.env ?? {}) as { incoming?: { rawHeaders?: readonly string[] } }
  const names = (incoming?.rawHeaders ?? []).filter((_, index) => index % 2 === 0)
  return names.filter(name => name.toLowerCase() === 'host').length > 1
}
