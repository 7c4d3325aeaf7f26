/** The exit status for what the user can mend, and for a server that is not ours and failed. */
export type StoreExitCode = 2 | 3

/** Why the store cannot do what it was asked to. The message is one line for the user: what is wrong, and what would mend it. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly exitCode: StoreExitCode

  constructor(exitCode: StoreExitCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.exitCode = exitCode
  }
}

/** Somebody else is importing the same catalogue. */
export class ImportBusy extends StoreError {}

/** The `code` that Node or PostgreSQL gives an error, or an empty text. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What an error says, on one line. */
export function lineOf(error: unknown): string {
  const text =
    error instanceof AggregateError ? error.errors.map(lineOf).join('; ') : error instanceof Error ? error.message : String(error)
  return text.trim().replace(/\s*\n\s*/g, ' ')
}

type Explanation = readonly [code: RegExp, exitCode: StoreExitCode, message: (detail: string) => string]

/**
 * What the codes of Node and of PostgreSQL mean to a user; the first that matches holds.
 * Codes: https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const explanations: readonly Explanation[] = [
  [/^ENOTFOUND|^EAI_/, 3, detail => `The database server of DATABASE_URL cannot be found: ${detail}.`],
  [/^ECONN|^ETIMEDOUT|^EHOST|^ENET|^ENOENT$|^EPIPE/, 3, detail => `The database server does not answer: ${detail}.`],
  [/^28/, 2, detail => `The database server refuses the user: ${detail}. Check name and password in DATABASE_URL.`],
  [/^3D/, 2, detail => `There is no such database: ${detail}. Create it, or name another in DATABASE_URL.`],
  [/^(?:42501|3F000)$/, 2, detail => `The database user lacks a right: ${detail}. Give Hiatus a database of its own.`],
  [/^53100$|^ENOSPC$/, 2, detail => `The disk is full: ${detail}. Make room and run the command again: what was stored is safe.`],
  [/^53300$/, 3, detail => `The database server takes no more connections: ${detail}.`],
  [/^57P0[1-5]$|^08/, 3, detail => `The connection to the database server was lost: ${detail}. What was stored is safe.`],
  [/^58|^XX/, 3, detail => `The database server failed: ${detail}.`],
]

/** Makes an error of the database one that a user understands; an error of any other kind is given back as it is. */
export function explained(error: unknown): unknown {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  const detail = lineOf(error).replace(/\.$/, '')
  const found = explanations.find(([pattern]) => pattern.test(code))
  if (found !== undefined) return new StoreError(found[1], found[2](detail), error)
  // The driver says so without a code.
  if (/Connection terminated|not queryable|timeout exceeded when trying to connect/i.test(detail))
    return new StoreError(3, `The connection to the database server was lost: ${detail}. What was stored is safe.`, error)
  return error
}

/** Does something with the database, and explains its errors. */
export async function explaining<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw explained(error)
  }
}
