/** A word in the form in which words are compared: lower case, without accents, with plain apostrophes and hyphens. */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      return word
        .replace(/[‘’ʼ]/g, "'")
        .replace(/[‐‑]/g, '-')
        .normalize('NFKD')
        .replace(accents, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/ı/g, 'i')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/ß/g, 'ss')
    }
  }
  return word.toLowerCase()
}

const accents = /[\u0300-\u036f]/g
