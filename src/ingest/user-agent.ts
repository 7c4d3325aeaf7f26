import { SourceError } from './source-error.ts'

/**
 * What Hiatus calls itself to servers: its name and, where the person gives one, an address at which that person can be
 * reached (RFC 9110, 10.1.5). `contact` is an e-mail or a web address, as in the environment variable `HIATUS_CONTACT`.
 * Throws `SourceError` with exit code 2 for a contact that cannot stand in a header.
 */
export function userAgent(contact?: string): string {
  const address = contact?.trim() ?? ''
  if (address === '') return 'Hiatus/0.1'
  if (!/^[\x21-\x27\x2A-\x7E]{3,200}$/.test(address))
    throw new SourceError(2, 'HIATUS_CONTACT holds no address: give an e-mail or a web address without spaces, brackets or accents')
  return `Hiatus/0.1 (${address})`
}
