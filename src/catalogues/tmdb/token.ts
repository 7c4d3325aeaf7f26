import { fieldsIn, nameIn, ServiceError, SourceError } from '../../ingest/index.ts'

const where = 'take the API Read Access Token from https://www.themoviedb.org/settings/api'

/** The token from the environment. Throws `SourceError` with exit code 2 where there is none, or what TMDB calls the API key in its place. */
export function tokenIn(env: Readonly<Record<string, string | undefined>>): string {
  const token = env.TMDB_TOKEN?.trim() ?? ''
  if (token === '') throw new SourceError(2, `TMDB wants a token: ${where} and put it into the environment variable TMDB_TOKEN`)
  if (/^[\da-f]{32}$/i.test(token)) throw new SourceError(2, `TMDB_TOKEN holds an API key, which is the shorter of the two: ${where}`)
  if (!/^[\x21-\x7e]+$/.test(token)) throw new SourceError(2, `TMDB_TOKEN holds no token: ${where}`)
  return token
}

/** What a failed request means: a refused token is the user's to mend, and is said so. */
export function refusalOfToken(error: unknown): unknown {
  if (!(error instanceof ServiceError) || error.status !== 401) return error
  const said = nameIn(fieldsIn(error.said).status_message)
  return new SourceError(2, `TMDB refuses TMDB_TOKEN${said === null ? '' : ` ("${said}")`}: ${where}`, error)
}
