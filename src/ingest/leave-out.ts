import { ServiceError } from './service-error.ts'

/** More things in a row that a service cannot give mean that the service is down, and not that they are broken. */
const mostInARow = 3

/**
 * For services that cannot give a single thing, whatever one does: asks for things one by one, and where the service has a fault of its own
 * (5xx, after all tries) tells the person that this one is left out, and gives null. When that happens too often in a row, it throws the error.
 */
export function leavingOut(tell: (line: string) => void): <T>(what: string, ask: () => Promise<T>) => Promise<T | null> {
  let inARow = 0
  return async (what, ask) => {
    try {
      const answer = await ask()
      inARow = 0
      return answer
    } catch (error) {
      if (!(error instanceof ServiceError) || error.status < 500 || ++inARow > mostInARow) throw error
      tell(`${what} is left out: the service has a fault with it (${error.status})`)
      return null
    }
  }
}
