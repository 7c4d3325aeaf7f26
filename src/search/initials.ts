import { isArticle } from './articles.ts'
import { fold, type Folded } from './fold.ts'

/** Fewer words than these have initials that say nothing, and nobody abbreviates more. */
export const fewestWords = 3
const mostWords = 9

/**
 * The initials by which people may call a title, with and without its article, and those of what follows a colon: "himym", "lotr", "tng". Of hangul the first
 * letters of its syllables, as Koreans search. Scripts that put no spaces have none.
 */
export function initialsOf(title: string): string[] {
  if (unspaced.test(title)) return []
  const found = new Set<string>()
  for (const part of [title, ...title.split(/: /).slice(1)]) {
    const { letters, starts } = fold(part)
    const words = starts.map((start, at) => letters.slice(start, starts[at + 1]))
    for (const named of isArticle(words[0] ?? '') ? [words, words.slice(1)] : [words])
      if (named.length >= fewestWords && named.length <= mostWords)
        found.add(named.map(word => String.fromCodePoint(word.codePointAt(0)!)).join(''))
  }
  return [...found]
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A key of initials, begun so that none is taken for a name that is written so. */
export function initialsKey(initials: string): Folded {
  return { letters: String.fromCharCode(initialsCode) + initials, starts: [0], from: [], to: [] }
}

/** Begins the keys of initials. */
export const initialsCode = 2
