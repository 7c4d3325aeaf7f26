import type { Role } from './person.ts'

/** An invitation to a Hiatus that many use; its secret was shown once. */
export interface Invitation {
  readonly role: Role
  readonly madeBy: string
  /** ISO instants. */
  readonly madeAt: string
  readonly expiresAt: string
  readonly usedBy: string | null
}

/** What a program may do with a token: look at its owner's lists, or change them too. */
export type TokenScope = 'read' | 'write'

/** A token that a program signs in with; its secret was shown once. */
export interface AccessToken {
  readonly id: number
  readonly name: string
  readonly scope: TokenScope
  readonly madeAt: string
  /** The last day on which it was used, or null. */
  readonly usedOn: string | null
}

/** Somebody who has an account. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly since: string
}
