import { locales, usualSettings, type Locale, type Person } from '../model/index.ts'

/** Who sends a request, and what this Hiatus lets strangers do. */
export interface Visitor {
  /** Null: somebody who has not signed in. */
  readonly person: Person | null
  /** Whether those who have not signed in may read. */
  readonly isOpen: boolean
  /** Whether one signs in here at all: by oneself on one's own machine one need not. */
  readonly hasAccounts: boolean
}

/** Tells who sends a request. */
export type WhoIs = (request: Request) => Promise<Visitor>

/** The one person who uses a Hiatus of their own. */
export const onePerson: Person = { id: 'me', name: '', role: 'admin', settings: usualSettings }

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
