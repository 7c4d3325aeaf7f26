import type { SentenceSigns } from '../../extract/index.ts'
import { hashOf, type Signs } from '../../model/index.ts'
import { roles, roleWords } from './role-words.ts'

/** Of each word, which roles it tells of: a bit for each, in the order of `roles`. */
const rolesOf: ReadonlyMap<string, number> = gatherRoles()

function gatherRoles(): ReadonlyMap<string, number> {
  const gathered = new Map<string, number>()
  for (const [bit, role] of roles.entries()) for (const word of roleWords[role]) gathered.set(word, (gathered.get(word) ?? 0) | (1 << bit))
  return gathered
}

/** The roles of people: all but a company's. */
const people = roles.reduce((bits, role, bit) => (role === 'company' ? bits : bits | (1 << bit)), 0)

/** Which roles a sentence or its heading has words of, as bits. */
export function rolesTold(sentence: Signs, heading: Signs): number {
  let told = 0
  for (let i = 0; i < sentence.name.length; i++) told |= rolesAt(sentence, i) ?? 0
  for (let i = 0; i < heading.name.length; i++) told |= rolesAt(heading, i) ?? 0
  return told
}

/** The roles that a word tells of where it stands, as bits; undefined if none. */
function rolesAt({ name }: Signs, at: number): number | undefined {
  const bits = rolesOf.get(name[at]!)
  return bits === undefined || otherTrades.has(name[at - 1]!) ? undefined : bits
}

/** Words that make the next one somebody else's trade: "art director", "music producer". */
const otherTrades: ReadonlySet<string> = new Set(
  'art music sound casting costume photography character assistant line managing programming marketing sales stage tour fight technical'.split(
    ' ',
  ),
)

/** How a word looks to who asks for a role: `%R` where it tells of that role, `%r` of another one. */
const asked = '%R'
const other = '%r'
const askedHash = hashOf(asked)
const otherHash = hashOf(other)

/** A sentence as it looks to who asks for a role; one without words of roles looks as it is. */
export function reclassed(signs: SentenceSigns, bit: number): SentenceSigns {
  let copy: SentenceSigns | null = null
  for (let i = 0; i < signs.length; i++) {
    const bits = rolesAt(signs, i)
    if (bits === undefined) continue
    const isAsked = (bits & (1 << bit)) !== 0
    if (!isAsked && (bits & people) === 0) continue
    copy ??= { ...signs, name: [...signs.name], hash: [...signs.hash] }
    copy.name[i] = isAsked ? asked : other
    copy.hash[i] = isAsked ? askedHash : otherHash
  }
  return copy ?? signs
}
