import type { Context, Handler } from 'hono'
import type { TokenScope } from '../model/index.ts'
import type { Env } from './env.ts'
import { getAccount, postElsewhere, postLeave, postPassword, postSettings, postToken, postTokenRemove } from './account/account.ts'
import { getMembers, postInvite, postReading, postRemoveMember, postRole } from './account/members.ts'
import { postPasskey, postPasskeyOptions, postPasskeyRemove } from './account/passkeys.ts'
import { getSignIn, postSignIn, postSignOut } from './account/sign-in.ts'
import { getSignUp, postSignUp } from './account/sign-up.ts'
import { getCalendar } from './calendar/get-calendar.ts'
import { getForecast } from './forecast/get-forecast.ts'
import { getForecasts } from './forecast/get-forecasts.ts'
import { getCheck } from './get-check.ts'
import { getArticle, getDossier, getFacts } from './get-dossier.ts'
import { getExample } from './get-example.ts'
import { getHome } from './home/get-home.ts'
import { getOutlets } from './get-outlets.ts'
import { getPerson } from './get-person.ts'
import { getHits, getSearch } from './get-search.ts'
import { getExport } from './list-files/export.ts'
import { answerTooLong, getImport, mostListBytes, postImport, postImportConfirm } from './list-files/import.ts'
import type { AppParts } from './parts.ts'
import { getEpisodes, postEpisodes } from './lists/episodes.ts'
import { getLists } from './lists/get-lists.ts'
import { postList } from './lists/post-list.ts'
import { postCheck } from './post-check.ts'

/** Who may use a route: anyone at all; whoever may read here; whoever has signed in; those who look after the place. */
export type Who = 'anyone' | 'reader' | 'member' | 'admin'

/** A way into the app. */
export interface Route {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly who: Who
  readonly answer: (parts: AppParts) => Handler<Env>
  /** What a program's token must allow to use it; none for what people alone use. */
  readonly token?: TokenScope
  /** Most bytes that its form may have, and what is answered to a longer one, where that is not as for an article. */
  readonly body?: { readonly most: number; readonly tooLong: (c: Context<Env>) => Response | Promise<Response> }
}

/** Every way into the app but /healthz, and who may use it: there is no other, and a form is taken from our own pages alone. */
export const routes: readonly Route[] = [
  { method: 'get', path: '/', who: 'reader', answer: getHome },
  { method: 'get', path: '/check', who: 'reader', answer: getCheck },
  { method: 'post', path: '/check', who: 'reader', answer: postCheck },
  { method: 'get', path: '/examples/:id', who: 'reader', answer: getExample },
  { method: 'get', path: '/search', who: 'reader', answer: getSearch },
  { method: 'get', path: '/search.json', who: 'reader', answer: getHits },
  { method: 'get', path: '/series/:id', who: 'reader', answer: getDossier },
  { method: 'get', path: '/series/:id/article', who: 'reader', answer: getArticle },
  { method: 'get', path: '/series/:id/facts.json', who: 'reader', answer: getFacts },
  { method: 'get', path: '/series/:id/forecast', who: 'reader', answer: getForecast },
  { method: 'get', path: '/forecasts', who: 'reader', answer: getForecasts },
  { method: 'get', path: '/outlets', who: 'reader', answer: getOutlets },
  { method: 'get', path: '/people/:id', who: 'reader', answer: getPerson },
  { method: 'get', path: '/calendar', who: 'reader', answer: getCalendar },
  { method: 'get', path: '/lists', who: 'member', answer: getLists },
  { method: 'post', path: '/lists/:series', who: 'member', token: 'write', answer: postList },
  { method: 'get', path: '/lists/:series/episodes', who: 'member', answer: getEpisodes },
  { method: 'post', path: '/lists/:series/episodes', who: 'member', token: 'write', answer: postEpisodes },
  { method: 'get', path: '/sign-in', who: 'anyone', answer: getSignIn },
  { method: 'post', path: '/sign-in', who: 'anyone', answer: postSignIn },
  { method: 'post', path: '/sign-in/passkey/options', who: 'anyone', answer: postPasskeyOptions('use') },
  { method: 'post', path: '/sign-in/passkey', who: 'anyone', answer: postPasskey('use') },
  { method: 'post', path: '/sign-out', who: 'anyone', answer: postSignOut },
  { method: 'get', path: '/sign-up', who: 'anyone', answer: getSignUp },
  { method: 'post', path: '/sign-up', who: 'anyone', answer: postSignUp },
  { method: 'get', path: '/account', who: 'member', answer: getAccount },
  { method: 'post', path: '/account/settings', who: 'member', answer: postSettings },
  { method: 'post', path: '/account/password', who: 'member', answer: postPassword },
  { method: 'post', path: '/account/elsewhere', who: 'member', answer: postElsewhere },
  { method: 'post', path: '/account/passkey/options', who: 'member', answer: postPasskeyOptions('make') },
  { method: 'post', path: '/account/passkey', who: 'member', answer: postPasskey('make') },
  { method: 'post', path: '/account/passkey/remove', who: 'member', answer: postPasskeyRemove },
  { method: 'post', path: '/account/tokens', who: 'member', answer: postToken },
  { method: 'post', path: '/account/tokens/remove', who: 'member', answer: postTokenRemove },
  { method: 'post', path: '/account/leave', who: 'member', answer: postLeave },
  { method: 'get', path: '/import', who: 'member', answer: getImport },
  { method: 'post', path: '/import', who: 'member', answer: postImport, body: { most: mostListBytes, tooLong: answerTooLong } },
  { method: 'post', path: '/import/confirm', who: 'member', answer: postImportConfirm },
  { method: 'get', path: '/export', who: 'member', token: 'read', answer: getExport('all') },
  { method: 'get', path: '/export/lists.csv', who: 'member', token: 'read', answer: getExport('lists') },
  { method: 'get', path: '/export/episodes.csv', who: 'member', token: 'read', answer: getExport('episodes') },
  { method: 'get', path: '/members', who: 'admin', answer: getMembers },
  { method: 'post', path: '/members/invite', who: 'admin', answer: postInvite },
  { method: 'post', path: '/members/role', who: 'admin', answer: postRole },
  { method: 'post', path: '/members/remove', who: 'admin', answer: postRemoveMember },
  { method: 'post', path: '/members/reading', who: 'admin', answer: postReading },
]
