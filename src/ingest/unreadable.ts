import { codeOf, SourceError } from './source-error.ts'

/** The error for a file or folder that cannot be read, by the code of the system: exit code 2, and what would mend it. */
export function unreadable(path: string, error: unknown): SourceError {
  const name = path.slice(0, 300)
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new SourceError(2, `there is no ${name.replaceAll(/\p{Cc}/gu, ' ')}: check its name`, error)
    case 'EISDIR':
      return new SourceError(2, `${name} is a folder, not a file`, error)
    case 'EACCES':
    case 'EPERM':
      return new SourceError(2, `${name} may not be read by this user: check its permissions`, error)
    default:
      return new SourceError(2, `${name} cannot be read (${codeOf(error) || 'unknown failure'}): check it and its disk`, error)
  }
}
