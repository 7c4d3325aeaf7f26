import { isIPv4, isIPv6 } from 'node:net'

/** Ranges of IPv4 that are not on the public Internet (IANA's special-purpose registry), as address and prefix length. */
const special4: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Ranges within 2000::/3, the only public part of IPv6, that are special all the same: protocols, Teredo, documentation, 6to4. */
const special6: readonly (readonly [groups: readonly number[], bits: number])[] = [
  [[0x2001, 0x0000], 23],
  [[0x2001, 0x0db8], 32],
  [[0x2002], 16],
  [[0x2620, 0x004f, 0x8000], 48],
  [[0x3fff], 20],
]

/** Whether an IP address is one of the public Internet: what a server may be sent to. Texts that are no address are not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return isPublic4(number4(address))
  const bare = address.replace(/%.*$/, '')
  return isIPv6(bare) && isPublic6(groups6(bare))
}

function isPublic4(address: number): boolean {
  return !special4.some(([start, bits]) => address >>> (32 - bits) === number4(start) >>> (32 - bits))
}

function isPublic6(groups: readonly number[]): boolean {
  // An IPv4 address in IPv6 clothes (::ffff:127.0.0.1) leads where the IPv4 address does.
  if (groups.slice(0, 5).every(group => group === 0) && groups[5] === 0xffff) return isPublic4(((groups[6]! << 16) | groups[7]!) >>> 0)
  if (groups[0]! >>> 13 !== 1) return false
  return !special6.some(([start, bits]) => matches(groups, start, bits))
}

function matches(groups: readonly number[], start: readonly number[], bits: number): boolean {
  for (let i = 0; i * 16 < bits; i++) {
    const shift = Math.max(0, 16 - (bits - i * 16))
    if (groups[i]! >>> shift !== (start[i] ?? 0) >>> shift) return false
  }
  return true
}

function number4(address: string): number {
  return address.split('.').reduce((number, part) => ((number << 8) | Number(part)) >>> 0, 0)
}

/** The eight groups of an IPv6 address that is known to be one. */
function groups6(address: string): number[] {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address)
  const last = dotted === null ? 0 : number4(dotted[2]!)
  const plain = dotted === null ? address : `${dotted[1]}${(last >>> 16).toString(16)}:${(last & 0xffff).toString(16)}`
  const [head = '', tail] = plain.split('::')
  const start = head === '' ? [] : head.split(':')
  const end = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - start.length - end.length
  return [...start, ...Array<string>(Math.max(0, zeros)).fill('0'), ...end].map(group => Number.parseInt(group, 16))
}
