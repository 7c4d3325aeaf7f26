/** The exit status for bad input, and for an outside service that failed. */
export type SourceExitCode = 2 | 3

/** A source that cannot be loaded. The message is one line for the person who named it: what is wrong, and what would mend it. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly exitCode: SourceExitCode

  constructor(exitCode: SourceExitCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.exitCode = exitCode
  }
}

/** The `code` that Node gives an error of the system or the network, or an empty text. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
