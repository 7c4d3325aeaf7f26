/** Languages that Hiatus speaks on screen. */
export const locales = ['en', 'ko'] as const

/** A language on screen. */
export type Locale = (typeof locales)[number]

/** Somebody who uses Hiatus. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly settings: PersonSettings
}

/** What somebody may do: an admin looks after the place, a member keeps lists and says things. */
export type Role = 'member' | 'admin'

/** What somebody has chosen. */
export interface PersonSettings {
  /** Null: what the browser asks for. */
  readonly locale: Locale | null
  /** Countries by their codes of two letters, the first first: where they stream. */
  readonly countries: readonly string[]
  /** By its name in the IANA's database; null: not known. */
  readonly zone: string | null
  /** What is hidden of what they have not watched: all of it, all but what comes next, or nothing. */
  readonly spoilers: 'hide' | 'next' | 'show'
}

/** What nobody has chosen otherwise. */
export const usualSettings: PersonSettings = { locale: null, countries: [], zone: null, spoilers: 'hide' }
