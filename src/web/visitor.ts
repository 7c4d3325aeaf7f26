import { alone } from '../accounts/index.ts'
import { locales, usualSettings, type Locale, type Person } from '../model/index.ts'
import type { AppParts } from './parts.ts'

/** Who sends a request, and what this Hiatus lets strangers do. */
export interface Visitor {
  /** Null: somebody who has not signed in. */
  readonly person: Person | null
  /** Whether those who have not signed in may read. */
  readonly isOpen: boolean
  /** Whether one signs in here at all: by oneself on one's own machine one need not. */
  readonly hasAccounts: boolean
}

/** Somebody who uses a Hiatus of their own, and has chosen nothing. */
export const onePerson: Person = { id: alone, name: '', role: 'admin', settings: usualSettings }

/** Tells who sends a request: by their session; on a machine of one's own, where nobody has an account, it is its owner. */
export function knowVisitors({
  accounts,
  people,
  isAlone,
}: Pick<AppParts, 'accounts' | 'people' | 'isAlone'>): (headers: Headers) => Promise<Visitor> {
  // Once there is an account there is one: nobody becomes its owner again while this process lives.
  let hasAccounts = false
  return async headers => {
    hasAccounts ||= await accounts.hasAny()
    if (!hasAccounts && isAlone)
      return { person: { ...onePerson, settings: await people.settingsOf(onePerson.id) }, isOpen: true, hasAccounts: false }
    return { person: await accounts.who(headers), isOpen: await accounts.isOpen(), hasAccounts: true }
  }
}

/** The language of a page: the one that somebody has chosen, else the first that their browser asks for and that we speak, else English. */
export function localeOf(person: Person | null, accepted: string | undefined): Locale {
  const chosen = person?.settings.locale ?? null
  if (chosen !== null) return chosen
  const asked = (accepted ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const [, weight] = /^\s*q=([\d.]+)/.exec(rest.find(each => each.includes('q=')) ?? '') ?? []
      return { language: tag.split('-')[0]!, weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { language } of asked) {
    const found = locales.find(locale => locale === language)
    if (found !== undefined) return found
  }
  return 'en'
}
