/** Where a page of the web stands: one for all spellings of its address. */
export interface Address {
  /** As browsers ask for it: in lower case, other scripts in Punycode, without user, port and closing dots. */
  readonly host: string
  /** The parts of the path, unescaped and in lower case. */
  readonly parts: readonly string[]
}

/** Reads an address as browsers and servers do, so that no other spelling of it is another page; null for what is no address of the web. */
export function readAddress(url: string): Address | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname, pathname } = new URL(url)
  const host = hostname.replace(/\.$/, '')
  return /^https?:$/.test(protocol) && host.split('.').every(label => label !== '') ? { host, parts: partsOf(pathname) } : null
}

/** Servers serve one page for "//news", "/%6eews", "/News" and "/news;x". */
function partsOf(pathname: string): string[] {
  return pathname
    .replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toLowerCase()
    .split('/')
    .map(part => part.replace(/;.*$/, '').trim())
    .filter(part => !/^\.*$/.test(part))
}

/** A host and what it is a part of, the longest first, as far as the registrable domain: "blog.hulu.com", "hulu.com". */
export function* hostsOver(host: string, domain: string): Generator<string> {
  for (let place = host; ; place = place.slice(place.indexOf('.') + 1)) {
    yield place
    if (place === domain || !place.includes('.')) return
  }
}
