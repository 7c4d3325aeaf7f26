import type { Handler } from 'hono'
import type { Env } from './env.ts'
import { getArticle, getDossier } from './get-dossier.ts'
import { getExample } from './get-example.ts'
import { getHome } from './get-home.ts'
import { getOutlets } from './get-outlets.ts'
import { getPerson } from './get-person.ts'
import { getHits, getSearch } from './get-search.ts'
import type { AppParts } from './parts.ts'
import { postCheck } from './post-check.ts'

/** Who may use a route: anyone at all; whoever may read here; whoever has signed in; those who look after the place. */
export type Who = 'anyone' | 'reader' | 'member' | 'admin'

/** A way into the app. */
export interface Route {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly who: Who
  readonly answer: (parts: AppParts) => Handler<Env>
}

/** Every way into the app but /healthz, and who may use it: there is no other, and a form is taken from our own pages alone. */
export const routes: readonly Route[] = [
  { method: 'get', path: '/', who: 'reader', answer: getHome },
  { method: 'get', path: '/check', who: 'reader', answer: () => c => c.redirect('/', 303) },
  { method: 'post', path: '/check', who: 'reader', answer: postCheck },
  { method: 'get', path: '/examples/:id', who: 'reader', answer: getExample },
  { method: 'get', path: '/search', who: 'reader', answer: getSearch },
  { method: 'get', path: '/search.json', who: 'reader', answer: getHits },
  { method: 'get', path: '/series/:id', who: 'reader', answer: getDossier },
  { method: 'get', path: '/series/:id/article', who: 'reader', answer: getArticle },
  { method: 'get', path: '/outlets', who: 'reader', answer: getOutlets },
  { method: 'get', path: '/people/:id', who: 'reader', answer: getPerson },
]
