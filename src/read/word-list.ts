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
    let hash = to - from
    for (let at = from; at < to; at++) {
      let code = this.#text.charCodeAt(at)
      if (code > 127) return this.#idOfFolded(foldWord(this.#text.slice(from, to)))
      if (code >= capitalA && code <= capitalZ) code += toSmall
      hash = next(hash, code)
    }
    let slot = this.#slotOf(hash)
    for (let known = this.#slots[slot]!; known !== 0; known = this.#slots[slot]!) {
      if (this.#hashes[known - 1] === hash && this.#isAt(this.words[known - 1]!, from, to)) return known - 1
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    return this.#add(this.#text.slice(from, to).toLowerCase(), hash, slot)
  }

  #idOfFolded(word: string): number {
    let hash = word.length
    for (let i = 0; i < word.length; i++) hash = next(hash, word.charCodeAt(i))
    let slot = this.#slotOf(hash)
    for (let known = this.#slots[slot]!; known !== 0; known = this.#slots[slot]!) {
      if (this.words[known - 1] === word) return known - 1
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    return this.#add(word, hash, slot)
  }

  /** Whether a word in ASCII stands in the text, in whatever case. */
  #isAt(word: string, from: number, to: number): boolean {
    if (word.length !== to - from) return false
    for (let i = 0; i < word.length; i++) {
      const code = this.#text.charCodeAt(from + i)
      if (word.charCodeAt(i) !== (code >= capitalA && code <= capitalZ ? code + toSmall : code)) return false
    }
    return true
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
      let slot = this.#slotOf(hash)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = id + 1
    })
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1)
  }
}

/** A name has few words, and needs few slots. */
const shortText = 200
const capitalA = 0x41
const capitalZ = 0x5a
const toSmall = 0x20

function next(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}
