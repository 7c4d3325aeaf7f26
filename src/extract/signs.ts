import { hashOf, type Signs } from '../model/index.ts'
import type { View } from './view.ts'

/** Signs before the first and after the last of a sentence, so that features may look past its ends. */
export const margin = 4

/** A sentence as models see it: its words and, for items, their kinds; `^` before it and `$` after it. */
export interface SentenceSigns extends Signs {
  readonly name: string[]
  readonly hash: Int32Array
  /** How many signs, margins included. */
  readonly length: number
  /** For each item of the view, where its sign stands. */
  readonly ofItem: readonly number[]
}

const start = hashOf('^')
const end = hashOf('$')

/** The signs of a sentence, made when first asked for. */
export function signsOf(view: View): SentenceSigns {
  let signs = made.get(view)
  if (signs === undefined) {
    signs = makeSigns(view)
    made.set(view, signs)
  }
  return signs
}

const made = new WeakMap<View, SentenceSigns>()

function makeSigns(view: View): SentenceSigns {
  const words = view.norm.split(' ')
  const length = words.length + 2 * margin
  const name: string[] = Array.from({ length }, (_, i) => (i < margin ? '^' : '$'))
  const hash = new Int32Array(length).fill(end)
  hash.fill(start, 0, margin)
  const ofItem: number[] = []
  for (const [i, word] of words.entries()) {
    const isItem = word.length > 2 && word.startsWith('%') && word.charCodeAt(2) < 58
    if (isItem) ofItem.push(i + margin)
    const sign = isItem ? word.slice(0, 2) : word
    name[i + margin] = sign
    hash[i + margin] = hashOf(sign)
  }
  return { name, hash, length, ofItem }
}

/** The same signs with some words put into classes: what a word stands for in place of the word. */
export function reclassed(signs: SentenceSigns, classOf: (word: string) => string | null): SentenceSigns {
  const name = signs.name.slice()
  const hash = signs.hash.slice()
  for (let i = margin; i < signs.length - margin; i++) {
    const kind = classOf(name[i]!)
    if (kind === null) continue
    name[i] = kind
    hash[i] = hashOf(kind)
  }
  return { ...signs, name, hash }
}
