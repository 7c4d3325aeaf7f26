import { exitStatus } from './command.ts'

/** An error of whoever called: one line that says what is wrong and what would mend it. */
export function usageError(message: string): Error {
  return Object.assign(new Error(message), { exitCode: exitStatus.usage })
}
