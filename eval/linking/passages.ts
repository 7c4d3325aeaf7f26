import { readFileSync } from 'node:fs'
import type { Half } from './headline-labels.ts'

/** A passage of our own writing, and the series that one of its titles means. */
export interface Passage {
  readonly id: string
  /** The half that the weights were set on, or the one written after them. */
  readonly half: Half
  readonly published: string
  readonly text: string
  /** The title, and which of its occurrences is asked for, from 1. */
  readonly words: string
  readonly nth: number
  /** Null, all three, for a title that is none of the series of its name. */
  readonly title: string | null
  readonly year: number | null
  readonly country: string | null
}

/** Reads the passages of a file. Throws on one whose title it doesn't hold. */
export function readPassages(file: string): Passage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => {
      const passage = JSON.parse(line) as Passage
      if (placeOf(passage) < 0)
        throw new Error(`${file}, line ${index + 1}: the text does not hold "${passage.words}" ${passage.nth} times`)
      return passage
    })
}

/** Where the title that is asked for begins; -1 where the text doesn't hold it so often. */
export function placeOf({ text, words, nth }: Passage): number {
  let at = -1
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(words, at + 1)
    if (at < 0) return -1
  }
  return at
}
