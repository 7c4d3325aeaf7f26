import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit as limitBody } from 'hono/body-limit'
import type { TokenScope } from '../model/index.ts'
import { answerCheckForm, answerMessage, tellFault } from './answers.ts'
import type { Env } from './env.ts'
import { bodyLimit } from './form-script.ts'
import { speechOf } from './layout.ts'
import type { AppParts } from './parts.ts'
import { protect } from './protect.ts'
import { goTo } from './account/form-parts.ts'
import { routes, type Who } from './routes.ts'
import { layoutWords } from './words/layout-words.ts'

const tooBig = 'That is more than 5 MB, which is more than Hiatus takes: send the article alone.'

/** The web app: every route of the table, behind the guard. It keeps nothing between requests. */
export function makeApp(parts: AppParts): Hono<Env> {
  const app = new Hono<Env>()
  // Before the guard: whoever asks whether we live asks by whatever name.
  app.get('/healthz', c => c.text('ok'))
  app.use(protect(parts))
  for (const { method, path, who, answer, token, body } of routes) {
    const handlers = [
      ...(method === 'post'
        ? [
            limitBody({
              maxSize: body?.most ?? bodyLimit,
              onError: body?.tooLong ?? (c => answerCheckForm(c, parts, { status: 413, problem: tooBig })),
            }),
          ]
        : []),
      knowProgram(parts, token),
      letIn(who),
    ]
    app.on(method.toUpperCase(), [path], ...handlers, answer(parts))
  }
  app.notFound(c => {
    const say = speechOf(c, layoutWords)
    return answerMessage(c, 404, say('notHere'), say('noPage'))
  })
  app.onError((error, c) => {
    tellFault(parts, error)
    const say = speechOf(c, layoutWords)
    return answerMessage(c, 500, say('wentWrong'), say('ourFault'))
  })
  return app
}

/**
 * Knows a program by the token that it brings, where a route takes tokens (RFC 6750): it acts for whoever made the token, and does no more than that allows. Whoever brings one that serves for nothing is told so, and not
 * taken for anybody else.
 */
function knowProgram({ people }: AppParts, wanted: TokenScope | undefined): MiddlewareHandler<Env> {
  return async (c, next) => {
    const [, secret] = /^Bearer (\S{1,200})$/i.exec(c.req.header('authorization') ?? '') ?? []
    if (secret === undefined) return next()
    const token = wanted === undefined ? null : await people.tokenFor(secret)
    if (token === null || (wanted === 'write' && token.scope === 'read')) {
      c.header('WWW-Authenticate', 'Bearer')
      return answerMessage(c, 401, speechOf(c, layoutWords)('notAllowed'), speechOf(c, layoutWords)('badToken'))
    }
    const settings = await people.settingsOf(token.person)
    c.set('visitor', { ...c.get('visitor'), person: { id: token.person, name: '', role: 'member', settings } })
    return next()
  }
}

/** Lets in who may use a route. */
function letIn(who: Who): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { person, isOpen } = c.get('visitor')
    const say = speechOf(c, layoutWords)
    if (who !== 'anyone' && person === null && (who !== 'reader' || !isOpen))
      return c.req.method === 'GET'
        ? goTo(c, `/sign-in?next=${encodeURIComponent(wayOf(c.req.url))}`)
        : answerMessage(c, 401, say('notAllowed'), say('signInFirst'))
    if (who === 'admin' && person?.role !== 'admin') return answerMessage(c, 403, say('notAllowed'), say('adminsOnly'))
    return next()
  }
}

function wayOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
