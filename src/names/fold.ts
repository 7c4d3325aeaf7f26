/** Letters that Unicode takes for letters of their own, not for a letter with a mark, with what English writes for them. */
const lettersOfTheirOwn: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ƒ: 'f',
  ƶ: 'z',
}
const ownLetter = new RegExp(`[${Object.keys(lettersOfTheirOwn).join('')}]`, 'g')

/** Apostrophes, primes, ʻokina, ayn and hamza of all kinds, and the acute and grave accents that are typed in their place. */
const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u02b9-\u02bf\u02c8\u055a\u07f4\ua78b\ua78c\u0060\u00b4]/g
/** Hyphens and dashes of all kinds, and the minus sign. The long vowel mark of kana is none. */
const dashes = /[\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\u058a\u05be\u1806\u30a0]/g
/** Signs that are not seen: soft hyphens, joiners, marks of direction, tags. */
const unseen = /[\p{Cf}\ufe00-\ufe0f]/gu
const latinMarks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0]/g

/**
 * A text as names are compared by it: small letters without marks, full-width and ligatured forms taken apart, one kind of apostrophe (') and
 * of dash (-), nothing unseen. Other scripts stay as they are, in their composed form.
 */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  // What stands for an apostrophe is taken first: alone it would be taken apart into a space and a mark.
  return text
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(latinMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(latinMarks, '')
    .replace(unseen, '')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(ownLetter, letter => lettersOfTheirOwn[letter]!)
}

/** The words of a folded text: runs of letters and digits, an apostrophe within a word dropped. */
export function foldedWords(folded: string): string[] {
  return folded.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether a text is ASCII alone: most names are, and need no folding but of capitals. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
