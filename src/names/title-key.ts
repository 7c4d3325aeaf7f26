import { foldedWords, foldText } from './fold.ts'
import { withFigures } from './title-numbers.ts'

/** Words that titles write short or long. */
const longForms: Readonly<Record<string, string>> = {
  dr: 'doctor',
  mr: 'mister',
  vol: 'volume',
  pt: 'part',
  vs: 'versus',
  feat: 'featuring',
  n: 'and',
}

/** Articles that lists put behind a title: "Wire, The". */
const behind = /^(.+), *(the|an?|l[ae]s?|l'|une?|der|die|das|eine?|el|los|las|il|gli|de|het|een|os?|den|det)$/
/** Letters parted by dots, stars or single hyphens: "S.W.A.T.", "M*A*S*H". */
const spelledOut = /(?<![\p{L}\p{N}])\p{L}(?:[.*·]\p{L})+(?![\p{L}\p{N}])[.*]?/gu

/**
 * The words of a title as titles are compared: folded, with `&` and `+` as "and", numbers as figures, letters that stand apart by dots or stars in one
 * word, short words such as "Dr." long, and an article from behind put in front.
 */
export function titleWords(title: string): string[] {
  const text = inFront(foldText(title).trim())
    .replace(spelledOut, letters => letters.replace(/[.*·]/g, ''))
    .replace(/ ?[&+] ?/g, ' and ')
  const words = foldedWords(text).map(word => (Object.hasOwn(longForms, word) ? longForms[word]! : word))
  return withFigures(words)
}

function inFront(text: string): string {
  // The pattern looks for a comma before the last word, so a text without a comma there is not looked at.
  const comma = text.lastIndexOf(',')
  if (comma < 0 || text.length - comma > 6) return text
  const match = behind.exec(text)
  return match === null ? text : `${match[2]!}${match[2]!.endsWith("'") ? '' : ' '}${match[1]!}`
}

/**
 * The key of a title: equal keys are one title, however its capitals, marks, punctuation, numbers and spaces are written. Articles, subtitles and years
 * count: `titleVariants` gives the forms without them. A title without letters or figures gives its signs.
 */
export function titleKey(title: string): string {
  const joined = titleWords(title).join('')
  return joined === '' ? foldText(title).replace(/\s+/g, '') : joined
}
