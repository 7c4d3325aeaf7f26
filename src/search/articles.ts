import type { Folded } from './fold.ts'

/** Words that a name may begin with and that people leave out, or put in where there is none. */
const articles = new Set(
  'the a an la le les l el los las il lo gli i o os as um uma der die das ein eine de het een den det en ett'.split(' '),
)

/** Whether a folded word is an article. */
export function isArticle(word: string): boolean {
  return articles.has(word)
}

/** Where the word after a leading article begins in the letters of a name, or -1: "office" in "The Office". */
export function startAfterArticle({ letters, starts }: Folded): number {
  const second = starts[1]
  return second !== undefined && isArticle(letters.slice(0, second)) ? second : -1
}
