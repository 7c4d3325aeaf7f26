import { hashOf, type Signs } from '../model/index.ts'

/** Signs before the first and after the last of a sentence, so that features may look past its ends. */
export const margin = 4

/** A sentence as models see it: its words and, for items, their kinds; `^` before it and `$` after it. */
export interface SentenceSigns extends Signs {
  readonly name: string[]
  readonly hash: number[]
  /** How many signs, margins included. */
  readonly length: number
  /** For each item of the view, where its sign stands. */
  readonly ofItem: readonly number[]
}

const start = hashOf('^')
const end = hashOf('$')

/** The signs of a sentence. */
export function makeSigns(norm: string): SentenceSigns {
  const name: string[] = []
  const hashes: number[] = []
  const ofItem: number[] = []
  for (let i = 0; i < margin; i++) put(name, hashes, '^', start)
  for (let from = 0; from <= norm.length;) {
    const space = norm.indexOf(' ', from)
    const to = space < 0 ? norm.length : space
    const isItem = to - from > 2 && norm.charCodeAt(from) === percent && norm.charCodeAt(from + 2) < afterDigits
    if (isItem) ofItem.push(name.length)
    const sign = norm.slice(from, isItem ? from + 2 : to)
    put(name, hashes, sign, hashOf(sign))
    from = to + 1
  }
  for (let i = 0; i < margin; i++) put(name, hashes, '$', end)
  return { name, hash: hashes, length: name.length, ofItem }
}

const percent = 0x25
/** The first character after the digits. */
const afterDigits = 0x3a

function put(name: string[], hashes: number[], sign: string, hash: number): void {
  name.push(sign)
  hashes.push(hash)
}

/** The sign that stands at an offset of a sentence. */
export function signAt(norm: string, at: number): number {
  let sign = margin
  for (let space = norm.indexOf(' '); space >= 0 && space < at; space = norm.indexOf(' ', space + 1)) sign++
  return sign
}
