import { editDistance } from '../names/index.ts'
import { wordsIn } from './names.ts'

/** A title made ready to be compared. */
export interface Title {
  readonly words: readonly string[]
  readonly joined: string
  readonly letters: string
}

/** Makes a title ready to be compared. */
export function titleOf(text: string): Title {
  const words = wordsIn(text)
  return { words, joined: ` ${words.join(' ')} `, letters: words.join('') }
}

/** Words that a title may be misremembered by. */
const slight: ReadonlySet<string> = new Set(
  'the a an of in on and to for with from by at is are am be we us our my your his her their this that you i me it all who'.split(' '),
)

/** Whether a word says something by itself in a title. */
export function isWeighty(word: string): boolean {
  return word.length >= 4 && !slight.has(word)
}

/** Whether a word is one that a title may be misremembered by. */
export function isSlight(word: string): boolean {
  return slight.has(word)
}

/** Whether one title is nearly another: mistyped, mixed up or misremembered, but not a longer or shorter form of it. */
export function isLikeTitle(a: Title, b: Title): boolean {
  if (a.joined.includes(b.joined) || b.joined.includes(a.joined)) return false
  return isMistyped(a.letters, b.letters) || isMixedUp(a.words, b.words) || isMisremembered(a.words, b.words)
}

/** A letter or two away: "Gptham". */
function isMistyped(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length >= 6 && editDistance(a, b, 2) <= (length < 12 ? 1 : 2)
}

/** Four words and more that begin and end alike and share most: "All Our Friends Are Dead". */
function isMixedUp(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  return 5 * inOrder(a, b) >= 3 * Math.max(a.length, b.length)
}

/** How many words two titles share in the same order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0)
  for (const word of a) {
    const next: number[] = []
    b.forEach((other, j) => next.push(word === other ? (row[j - 1] ?? 0) + 1 : Math.max(row[j]!, next[j - 1] ?? 0)))
    row = next
  }
  return row.at(-1) ?? 0
}

/** The same weighty words, or nearly, with other slight ones: "House of Dragons", "We Are All Dead". */
function isMisremembered(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || Math.abs(a.length - b.length) > 3) return false
  const [mine, theirs] = [[...a], [...b]]
  const common: string[] = []
  for (const word of a) {
    const at = theirs.findIndex(other => isLikeWord(word, other))
    if (at < 0) continue
    common.push(word)
    theirs.splice(at, 1)
    mine.splice(mine.indexOf(word), 1)
  }
  if (common.length < 2 || !common.some(isWeighty) || [...mine, ...theirs].some(word => !slight.has(word))) return false
  return 5 * common.length >= 3 * Math.max(a.length, b.length)
}

function isLikeWord(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true
  return Math.min(a.length, b.length) >= 8 && editDistance(a, b, 2) <= 2
}
