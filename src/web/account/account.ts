import type { Context, Handler } from 'hono'
import { newSecret } from '../../accounts/index.ts'
import { locales, type Person, type PersonSettings } from '../../model/index.ts'
import type { Env } from '../env.ts'
import type { AppParts } from '../parts.ts'
import { accountPage, type AccountShown } from './account-page.ts'
import { goTo, textsOf } from './form-parts.ts'

/** Answers with the page of one's account. */
export function getAccount(parts: AppParts): Handler<Env> {
  return c => answerAccount(c, parts)
}

/** Saves what somebody has chosen. */
export function postSettings(parts: AppParts): Handler<Env> {
  return async c => {
    const text = await textsOf(c)
    const countries = text('countries')
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean)
    if (countries.length > 20 || !countries.every(isCountry)) return answerAccount(c, parts, { problem: 'badCountries' })
    const zone = text('zone').trim()
    if (zone !== '' && !isZone(zone)) return answerAccount(c, parts, { problem: 'badZone' })
    const spoilers = text('spoilers')
    const settings: PersonSettings = {
      locale: locales.find(locale => locale === text('locale')) ?? null,
      countries: [...new Set(countries)],
      zone: zone === '' ? null : zone,
      spoilers: spoilers === 'show' || spoilers === 'next' ? spoilers : 'hide',
    }
    await parts.people.saveSettings(personOf(c).id, settings)
    // The page comes in the language that has just been chosen.
    return goTo(c, '/account?done=saved')
  }
}

/** Changes the password of whoever asks. */
export function postPassword(parts: AppParts): Handler<Env> {
  return async c => {
    const text = await textsOf(c)
    const changed = await parts.accounts.changePassword(text('now'), text('next'), c.req.raw.headers)
    if ('fault' in changed) return answerAccount(c, parts, { problem: changed.fault === 'wrong' ? 'wrongPassword' : changed.fault })
    return goTo(c, '/account?done=passwordChanged', changed.cookies)
  }
}

/** Ends the sessions of whoever asks on other devices. */
export function postElsewhere({ accounts }: AppParts): Handler<Env> {
  return async c => {
    await accounts.signOutElsewhere(c.req.raw.headers)
    return goTo(c, '/account?done=elsewhereDone')
  }
}

/** Makes a token for a program, and shows it once. */
export function postToken(parts: AppParts): Handler<Env> {
  return async c => {
    const text = await textsOf(c)
    const newToken = `hiatus_${newSecret()}`
    const name = text('name').trim().slice(0, 80)
    await parts.people.makeToken(newToken, {
      person: personOf(c).id,
      name: name === '' ? '–' : name,
      scope: text('scope') === 'write' ? 'write' : 'read',
    })
    return answerAccount(c, parts, { newToken })
  }
}

/** Removes a token of whoever asks. */
export function postTokenRemove({ people }: AppParts): Handler<Env> {
  return async c => {
    const id = Number((await textsOf(c))('id'))
    if (Number.isSafeInteger(id) && id > 0 && id < 2 ** 31) await people.removeToken(personOf(c).id, id)
    return goTo(c, '/account')
  }
}

/** Deletes the account of whoever asks, with everything that they keep. */
export function postLeave(parts: AppParts): Handler<Env> {
  return async c => {
    if ((await textsOf(c))('sure') !== 'yes') return answerAccount(c, parts, { problem: 'leaveNotConfirmed' })
    const isGone = await parts.people.removePerson(personOf(c).id)
    return isGone ? goTo(c, '/') : answerAccount(c, parts, { problem: 'lastAdmin' })
  }
}

const doneKeys = ['saved', 'passwordChanged', 'elsewhereDone'] as const

async function answerAccount(c: Context<Env>, parts: AppParts, more: Partial<AccountShown> = {}): Promise<Response> {
  const person = personOf(c)
  const { hasAccounts } = c.get('visitor')
  return accountPage(c, {
    person,
    settings: person.settings,
    passkeys: hasAccounts ? await parts.accounts.passkeys(c.req.raw.headers) : [],
    tokens: await parts.people.tokensOf(person.id),
    newToken: null,
    firstWay: hasAccounts ? null : `/sign-up?invitation=${parts.accounts.firstSecret}`,
    problem: null,
    done: doneKeys.find(key => key === c.req.query('done')) ?? null,
    ...more,
  })
}

/** Whoever asks, on a route that only somebody known may use. */
export function personOf(c: Context<Env>): Person {
  const { person } = c.get('visitor')
  if (person === null) throw new Error('A route that needs a person let somebody else in.')
  return person
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
