import { Hono } from 'hono'
import { bodyLimit as limitBody } from 'hono/body-limit'
import { answerHome, answerMessage, tellFault } from './answers.ts'
import type { Env } from './answers.ts'
import { bodyLimit } from './form-script.ts'
import { getExample } from './get-example.ts'
import { getHits, getSearch } from './get-search.ts'
import { getArticle, getDossier } from './get-dossier.ts'
import { getOutlets } from './get-outlets.ts'
import { getPerson } from './get-person.ts'
import type { AppParts } from './parts.ts'
import { postCheck } from './post-check.ts'
import { protect } from './protect.ts'

const notHere = 'There is no such page. It may have been moved, or the address has a slip in it.'
const ourFault = 'Hiatus stumbled over this one, and the fault is ours. The server’s log says more.'
const tooBig = 'That is more than 5 MB, which is more than Hiatus takes: send the article alone.'

/** The web app: a form, reports and examples, and what is known of series. It keeps nothing between requests. */
export function makeApp(parts: AppParts): Hono<Env> {
  const app = new Hono<Env>()
  // Before the guard: whoever asks whether we live asks by whatever name.
  app.get('/healthz', c => c.text('ok'))
  app.use(protect(parts))
  app.get('/', c => answerHome(c, parts, { status: 200 }))
  app.get('/check', c => c.redirect('/', 303))
  app.post(
    '/check',
    limitBody({ maxSize: bodyLimit, onError: c => answerHome(c, parts, { status: 413, problem: tooBig }) }),
    postCheck(parts),
  )
  app.get('/examples/:id', getExample(parts))
  app.get('/search', getSearch(parts))
  app.get('/search.json', getHits(parts))
  app.get('/series/:id', getDossier(parts))
  app.get('/series/:id/article', getArticle(parts))
  app.get('/outlets', getOutlets(parts))
  app.get('/people/:id', getPerson(parts))
  app.notFound(c => answerMessage(c, 404, 'Not here', notHere))
  app.onError((error, c) => {
    tellFault(parts, error)
    return answerMessage(c, 500, 'That went wrong', ourFault)
  })
  return app
}
