/** Why bytes cannot be read as an article. */
export type ReadProblem = 'empty' | 'binary' | 'undecodable'

/** Bytes that hold no article. The message is one line for the person who gave them: what is wrong, and what would mend it. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  /** The exit status of the command that meets it: unreadable input. */
  readonly exitCode = 2
  readonly problem: ReadProblem

  constructor(problem: ReadProblem, message: string) {
    super(message)
    this.problem = problem
  }
}
