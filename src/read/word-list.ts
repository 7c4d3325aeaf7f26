import { foldWord } from './fold-word.ts'

/** The distinct words of a text, folded and numbered. A word that comes again is found by its letters, and is neither cut out nor folded again. */
export class WordList {
  readonly words: string[] = []
  readonly #text: string
  readonly #hashes: number[] = []
  /** By hash, the number of a word and one more; 0 where there is none. */
  #slots: Uint32Array

  constructor(text: string) {
    this.#text = text
    this.#slots = new Uint32Array(text.length < shortText ? 1 << 6 : 1 << 11)
  }

  /** The number of the word that stands between two offsets. */
  idOf(from: number, to: number): number {
    const text = this.#text
    let hash = to - from
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code > 127) return this.#idOfFolded(foldWord(text.slice(from, to)))
      hash = next(hash, code)
    }
    const slots = this.#slots
    const hashes = this.#hashes
    let slot = slotOf(hash, slots)
    for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
      if (hashes[known - 1] === hash && isAt(this.words[known - 1]!, text, from, to)) return known - 1
      slot = (slot + 1) & (slots.length - 1)
    }
    return this.#add(text.slice(from, to).toLowerCase(), hash, slot)
  }

  #idOfFolded(word: string): number {
    let hash = word.length
    for (let i = 0; i < word.length; i++) hash = next(hash, word.charCodeAt(i))
    let slot = slotOf(hash, this.#slots)
    for (let known = this.#slots[slot]!; known !== 0; known = this.#slots[slot]!) {
      if (this.words[known - 1] === word) return known - 1
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    return this.#add(word, hash, slot)
  }

  #add(word: string, hash: number, slot: number): number {
    this.#slots[slot] = this.words.push(word)
    this.#hashes.push(hash)
    if (this.words.length * 2 > this.#slots.length) this.#grow()
    return this.words.length - 1
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 4)
    this.#hashes.forEach((hash, id) => {
      let slot = slotOf(hash, this.#slots)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = id + 1
    })
  }
}

/** A name has few words, and needs few slots. */
const shortText = 200
const capitalA = 0x41
const capitalZ = 0x5a
/** What a small letter has and its capital has not. */
const small = 0x20

/** Goes on with a hash; letters count alike in either case, and which is which is seen when words are compared. */
function next(hash: number, code: number): number {
  return Math.imul(hash ^ (code | small), 0x01000193)
}

function slotOf(hash: number, slots: Uint32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1)
}

/** Whether a word in ASCII stands in a text, in whatever case. */
function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(from + i)
    const lower = word.charCodeAt(i)
    if (lower !== code && (code < capitalA || code > capitalZ || lower !== code + small)) return false
  }
  return true
}
