import { givenBits } from './korean-priors.ts'
import { codas, eachHead } from './korean-syllables.ts'

/**
 * Reads Latin letters as hangul under all systems of romanisation at once: a lattice of syllables over the letters, each way through it a possible
 * hangul. What is compared are these, not the letters, so that "Jung" meets "Jeong" while "Joon" does not meet "Jeon".
 */

/** A hangul that letters may stand for. `bits` says how much it surprises: of syllables that seldom stand in names, spelled as they seldom are. */
export interface Reading {
  readonly hangul: string
  readonly bits: number
}

/** Spellings dearer than this are taken for misspellings, which are compared by letters. */
const dearest = 9.5
const longest = 28
const most = 24
const slots = 29

/** Letters of the lattice: a to z, the breve's ŏ and ŭ, and the apostrophe of McCune and Reischauer; -1 for all others. */
function slotOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97
  return code === 0x14f ? 26 : code === 0x16d ? 27 : code === 39 ? 28 : -1
}

interface Trie {
  /** For each node, the node that each letter leads to; 0 for none. */
  readonly next: Uint16Array
  /** For each node, heads that end there: their number, their bits before a consonant of the syllable, and their bits without one, in turns. */
  readonly heads: readonly (readonly number[])[]
}

const trie: Trie = compile()

function compile(): Trie {
  const next: number[] = Array.from({ length: slots }, () => 0)
  const heads: number[][] = [[]]
  const walk = (from: number, letters: string): number => {
    let node = from
    for (let i = 0; i < letters.length; i++) {
      const at = node * slots + slotOf(letters.charCodeAt(i))
      if (next[at] === 0) {
        next[at] = heads.push([]) - 1
        for (let slot = 0; slot < slots; slot++) next.push(0)
      }
      node = next[at]!
    }
    return node
  }
  eachHead(dearest, (first, second, head, bits, closed) => {
    const row = heads[walk(walk(0, first), second)]!
    const open = closed ? Number.POSITIVE_INFINITY : bits
    const at = row.findIndex((known, i) => i % 3 === 0 && known === head)
    if (at < 0) row.push(head, bits, open)
    else [row[at + 1], row[at + 2]] = [Math.min(row[at + 1]!, bits), Math.min(row[at + 2]!, open)]
  })
  return { next: Uint16Array.from(next), heads }
}

/** Codas of one letter and more by their first letter; the coda without letters goes with every head. */
const codasByLetter: readonly (typeof codas)[] = Array.from({ length: slots }, (_, slot) =>
  codas.filter(([, spelling]) => spelling !== '' && slotOf(spelling.charCodeAt(0)) === slot),
)
const codaBySpelling = new Map(codas.map(row => [row[1], row]))
const longestCoda = 3

/** Whether the letter of a slot begins a vowel. */
const isVowel: readonly boolean[] = Array.from({ length: slots }, (_, slot) =>
  [...'aeiouwyŏŭ'].some(letter => slotOf(letter.charCodeAt(0)) === slot),
)
const tornBits = 1

/** Letters of a name as slots, and the places that no syllable may cross: hyphens and spaces. Null where no Korean name is written so. */
interface Letters {
  readonly slots: readonly number[]
  readonly borders: readonly boolean[]
}

function lettersOf(name: string): Letters | null {
  if (name.length > longest) return null
  const found: number[] = []
  const borders: boolean[] = [true]
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code === 32 || code === 45) borders[found.length] = true
    else {
      const slot = slotOf(code)
      if (slot < 0) return null
      found.push(slot)
      borders.push(false)
    }
  }
  borders[found.length] = true
  return found.length === 0 ? null : { slots: found, borders }
}

/** Calls back with each syllable that may begin at a place: its number in Unicode's block, the bits of its spelling, and where it ends. */
function syllablesFrom(
  { slots: letters, borders }: Letters,
  from: number,
  found: (syllable: number, bits: number, to: number) => void,
): void {
  let node = 0
  for (let at = from; at < letters.length;) {
    node = trie.next[node * slots + letters[at]!]!
    if (node === 0) return
    at++
    const heads = trie.heads[node]!
    if (heads.length > 0) {
      // An h or r that lengthens a vowel stands before no other: there it begins a syllable.
      if (borders[at] || !isVowel[letters[at]!] || isVowel[letters[at - 1]!])
        for (let i = 0; i < heads.length; i += 3) found(heads[i]! * 28, heads[i + 2]!, at)
      if (borders[at]) return
      for (const [coda, spelling, bits] of codasByLetter[letters[at]!]!) {
        if (spelling.length > 1 && !standsAt(spelling, letters, borders, at)) continue
        const to = at + spelling.length
        // A consonant between vowels rather begins a syllable than ends one.
        const cost = bits + (!borders[to] && isVowel[letters[to]!] ? tornBits : 0)
        for (let i = 0; i < heads.length; i += 3) found(heads[i]! * 28 + coda, heads[i + 1]! + cost, to)
      }
    } else if (borders[at]) return
  }
}

/** Whether the second and further letters of a coda follow at a place, with no border between. */
function standsAt(spelling: string, letters: readonly number[], borders: readonly boolean[], at: number): boolean {
  for (let i = 1; i < spelling.length; i++) if (borders[at + i] || letters[at + i] !== slotOf(spelling.charCodeAt(i))) return false
  return true
}

/** Calls back with the single syllables that a whole word may stand for, and the bits of its spelling. Most words of other languages end it after a letter or two. */
export function wholeSyllables(word: string, found: (syllable: number, bits: number) => void): void {
  let node = 0
  for (let at = 0; at < word.length; at++) {
    const slot = slotOf(word.charCodeAt(at))
    node = slot < 0 ? 0 : trie.next[node * slots + slot]!
    if (node === 0) return
    const rest = word.length - at - 1
    if (rest > longestCoda) continue
    const heads = trie.heads[node]!
    const coda = heads.length === 0 ? undefined : codaBySpelling.get(rest === 0 ? '' : word.slice(at + 1))
    if (coda !== undefined)
      for (let i = 0; i < heads.length; i += 3) found(heads[i]! * 28 + coda[0], heads[i + (rest === 0 ? 2 : 1)]! + coda[2])
  }
}

function letterOf(slot: number): string {
  return slot < 26 ? String.fromCharCode(97 + slot) : "ŏŭ'"[slot - 26]!
}

/** How a syllable, by its number in Unicode's block of hangul, is spelled most often. */
export function cheapestSpelling(syllable: number): string {
  let [best, least] = ['', Number.POSITIVE_INFINITY]
  const end = codas.find(([coda]) => coda === syllable % 28)!
  const bits = end[0] === 0 ? 2 : 1
  const visit = (node: number, letters: string): void => {
    const row = trie.heads[node]!
    for (let i = 0; i < row.length; i += 3)
      if (row[i] === Math.floor(syllable / 28) && row[i + bits]! < least) [best, least] = [letters, row[i + bits]!]
    for (let slot = 0; slot < slots; slot++) {
      const to = trie.next[node * slots + slot]!
      if (to !== 0) visit(to, letters + letterOf(slot))
    }
  }
  visit(0, '')
  return best + end[1]
}

/** The likeliest reading of a given name; null where it cannot be read as Korean. `name` is in small letters; hyphens and spaces part syllables. */
export function bestReading(name: string): Reading | null {
  const letters = lettersOf(name)
  if (letters === null) return null
  const end = letters.slots.length
  const bits: number[] = []
  const step: number[] = []
  const leads: number[] = []
  for (let at = 0; at <= end; at++) {
    bits.push(Number.POSITIVE_INFINITY)
    step.push(0)
    leads.push(0)
  }
  bits[end] = 0
  for (let from = end - 1; from >= 0; from--) {
    let least = Number.POSITIVE_INFINITY
    syllablesFrom(letters, from, (syllable, cost, to) => {
      const sum = cost + givenBits[syllable]! + bits[to]!
      if (sum >= least) return
      least = sum
      step[from] = syllable
      leads[from] = to
    })
    bits[from] = least
  }
  if (bits[0] === Number.POSITIVE_INFINITY) return null
  let hangul = ''
  for (let at = 0; at < end; at = leads[at]!) hangul += String.fromCharCode(0xac00 + step[at]!)
  return { hangul, bits: bits[0]! }
}

/** All readings of a given name that are worth having, the likeliest first; readings of one hangul in several spellings are taken together. */
export function allReadings(name: string): Reading[] {
  const letters = lettersOf(name)
  if (letters === null) return []
  const end = letters.slots.length
  const chances: Map<string, number>[] = Array.from({ length: end + 1 }, () => new Map<string, number>())
  chances[end]!.set('', 1)
  for (let from = end - 1; from >= 0; from--) {
    const here = new Map<string, number>()
    syllablesFrom(letters, from, (syllable, cost, to) => {
      if (chances[to]!.size === 0) return
      const chance = 2 ** -(cost + givenBits[syllable]!)
      for (const [rest, more] of chances[to]!) {
        const hangul = String.fromCharCode(0xac00 + syllable) + rest
        here.set(hangul, (here.get(hangul) ?? 0) + chance * more)
      }
    })
    chances[from] = new Map([...here].toSorted(([, a], [, b]) => b - a).slice(0, most))
  }
  return [...chances[0]!].map(([hangul, chance]) => ({ hangul, bits: -Math.log2(chance) }))
}
