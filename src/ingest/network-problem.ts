/** What went wrong between us and a server. */
export interface NetworkProblem {
  /** The end of a sentence that begins with the address: "refuses the connection". */
  readonly says: string
  /** What a person can do who wanted to read a page there. */
  readonly mend: string
  /** Whether the same request may succeed a little later. */
  readonly passing: boolean
}

const later = 'try again later'
const save = 'save the article from a browser and give the file'

/** Failures of the network by the codes of Node and OpenSSL. */
const problems: readonly (readonly [pattern: RegExp, says: string, mend: string, passing: boolean])[] = [
  [/^ECONNREFUSED$/, 'refuses the connection', 'check the address', false],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, 'broke the connection off', later, true],
  [/^ETIMEDOUT$/, 'does not answer', later, true],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN)$/, 'cannot be reached', 'check the connection', true],
  [/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS)/, 'has a certificate that cannot be trusted', save, false],
  [/^(?:EPROTO|ERR_SSL)/, 'does not speak TLS as it should', 'try the address with http://', false],
  [/^(?:HPE_|ERR_HTTP)/, 'does not speak HTTP as it should', save, false],
  [/^(?:Z_|ERR__ERROR|ERR_BROTLI|BROTLI|ERR_PADDING)/, 'sends a body that cannot be unpacked', save, true],
]

/** What an error's code means, as `codeOf` gives it. */
export function networkProblem(code: string): NetworkProblem {
  const known = problems.find(([pattern]) => pattern.test(code))
  if (known !== undefined) return { says: known[1], mend: known[2], passing: known[3] }
  return { says: `cannot be fetched (${code === '' ? 'unknown failure' : code})`, mend: later, passing: false }
}
