import { classOfWord, lightWords } from './words.ts'

/** A sentence as it is compared. */
export interface Passage {
  readonly start: number
  readonly end: number
  /** Names and numbers in their order: what a spinner leaves as it is. */
  readonly anchors: readonly string[]
  /** Classes of the other words that carry something, each once. */
  readonly words: ReadonlySet<string>
  readonly length: number
}

/** No text is compared beyond so many characters: an article is shorter, and what is longer is a list. */
export const longestCompared = 60_000

const mostSentences = 600

/** Cuts a text into sentences, each as it is compared. Linear in the text's length. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = []
  const cut = text.slice(0, longestCompared)
  let start = 0
  for (const { 0: mark, index } of cut.matchAll(/[.!?]["”’)\]]*\s|\n+|$/g)) {
    const end = index + mark.length
    if (end > start) {
      const passage = passageOf(cut, start, end)
      if (passage.length >= 4) passages.push(passage)
    }
    start = end
    if (passages.length >= mostSentences) break
  }
  return passages
}

function passageOf(text: string, start: number, end: number): Passage {
  const anchors: string[] = []
  const words = new Set<string>()
  let length = 0
  for (const { 0: word } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    length++
    const low = word.toLowerCase()
    const isName = length > 1 && /^\p{Lu}/u.test(word) && !lightWords.has(low)
    if (isName || /\d/.test(word)) anchors.push(low)
    else if (!lightWords.has(low)) words.add(classOfWord(low))
  }
  return { start, end, anchors, words, length }
}
