/**
 * Japanese names in kana and in Latin letters, under Hepburn, Kunrei (ISO 3602), Nihon-shiki and passport spelling, with and without marks for long vowels.
 */

/** A word of moras: a consonant of any system with its vowel, a nasal, or the first half of a doubled consonant. */
const moras =
  /^(?:(?:[kgsztdnhbpmr]y|sh|ch|ts|dz|jy|[kgsztdnhbpmryfwj])?[aiueo](?:h(?![aiueoy]))?|n'|n(?![aiueoy])|m(?=[bmp])|k(?=k)|s(?=s)|t(?=t|ch)|p(?=p)|c(?=ch))+$/

/** Letters that no system has: a look that is cheaper than reading the moras. */
const foreign = /[lqvx]|c(?!h|ch)/

/** Kunrei writes one letter where Hepburn follows the ear. */
const toKunrei: Readonly<Record<string, string>> = {
  "n'": 'n',
  m: 'n',
  tch: 'tty',
  cch: 'tty',
  ssh: 'ssy',
  sh: 'sy',
  ch: 'ty',
  j: 'zy',
  jy: 'zy',
  dz: 'z',
  dy: 'zy',
  ts: 't',
  f: 'h',
  du: 'zu',
  di: 'zi',
  wo: 'o',
}
const hepburnOnly = /n'|m(?=[bp])|tch|cch|ssh|sh|ch|jy?|dz|dy|ts|f|du|di|wo/g
/** The y of "sya" goes before i: "si". */
const idleY = /yi/g
const longVowels = /oo+|ou|oh(?![aiueoy])|uu+|h(?![aiueoy])/g

/** Family names that a long vowel tells from another: 大野 Ōno from 小野 Ono. */
const lengthMatters = new Set(['ono', 'ohara', 'oki'])

/** "Ken-ichi": a hyphen that parts a nasal from a vowel, as an apostrophe does. */
const nasalHyphen = /n-(?=[aiueoy])/

/** A word in Latin letters as Kunrei writes it, in small letters and with long vowels short, but where these tell names apart; null where it is not Japanese. */
export function kunrei(word: string): string | null {
  if (nasalHyphen.test(word)) return kunrei(word.replace(nasalHyphen, "n'"))
  if (word.length > 24 || foreign.test(word) || !moras.test(word)) return null
  const text = word.replace(hepburnOnly, letters => toKunrei[letters]!).replace(idleY, 'i')
  const short = text.replace(longVowels, letters => (letters === 'h' ? '' : letters[0]!))
  return lengthMatters.has(short) && /^(?:oo|oh|ou)/.test(text) ? `o${short}` : short
}

/** How many moras a word in Kunrei has: its vowels, and nasals that no vowel follows. */
function moraCount(word: string): number {
  return word.match(/[aiueo]|n(?![aiueoy])/g)?.length ?? 0
}

/** A cheap look at whether a word may be of moras: by its last letter. */
function mayBeMoras(word: string): boolean {
  return 'aiueonh'.includes(word[word.length - 1]!)
}

/** Two words as a Japanese name whatever their order; null where they are hardly one. */
export function japaneseKey(words: readonly string[]): string | null {
  if (words.length !== 2 || !mayBeMoras(words[0]!) || !mayBeMoras(words[1]!)) return null
  const [first, second] = [kunrei(words[0]!), kunrei(words[1]!)]
  if (first === null || second === null || moraCount(first) + moraCount(second) < 4) return null
  return first < second ? `${first}+${second}` : `${second}+${first}`
}

const kanaRows: readonly (readonly [kana: string, ...latin: string[]])[] = [
  ['あいうえお', 'a', 'i', 'u', 'e', 'o'],
  ['かきくけこ', 'ka', 'ki', 'ku', 'ke', 'ko'],
  ['がぎぐげご', 'ga', 'gi', 'gu', 'ge', 'go'],
  ['さしすせそ', 'sa', 'shi', 'su', 'se', 'so'],
  ['ざじずぜぞ', 'za', 'ji', 'zu', 'ze', 'zo'],
  ['たちつてと', 'ta', 'chi', 'tsu', 'te', 'to'],
  ['だぢづでど', 'da', 'ji', 'zu', 'de', 'do'],
  ['なにぬねの', 'na', 'ni', 'nu', 'ne', 'no'],
  ['はひふへほ', 'ha', 'hi', 'fu', 'he', 'ho'],
  ['ばびぶべぼ', 'ba', 'bi', 'bu', 'be', 'bo'],
  ['ぱぴぷぺぽ', 'pa', 'pi', 'pu', 'pe', 'po'],
  ['まみむめも', 'ma', 'mi', 'mu', 'me', 'mo'],
  ['やゆよわを', 'ya', 'yu', 'yo', 'wa', 'o'],
  ['らりるれろ', 'ra', 'ri', 'ru', 're', 'ro'],
  ['ぁぃぅぇぉ', 'a', 'i', 'u', 'e', 'o'],
  ['ゔゐゑんゕ', 'vu', 'i', 'e', 'n', 'ka'],
]
const kana: ReadonlyMap<string, string> = new Map(kanaRows.flatMap(([row, ...latin]) => [...row].map((sign, i) => [sign, latin[i]!])))
const smallY: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }

/** Kana in Hepburn, with long vowels written out (ou, uu) and an apostrophe after a nasal before a vowel; other signs stay. */
export function hepburn(text: string): string {
  // Katakana stand 0x60 after their hiragana.
  const signs = [...text.replace(/[ァ-ヶ]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0x60)).replace(/[・゠]/g, ' ')]
  let written = ''
  let doubled = false
  for (const [i, sign] of signs.entries()) {
    const y = smallY[sign]
    if (y !== undefined) written = /(?:sh|ch|j)i$/.test(written) ? written.slice(0, -1) + y : `${written.replace(/i$/, 'y')}${y}`
    else if (sign === 'っ') doubled = true
    else if (sign === 'ー') written += written.at(-1) ?? ''
    else {
      const latin = kana.get(sign) ?? sign
      written += doubled && /^[a-z]/.test(latin) ? (latin.startsWith('ch') ? `t${latin}` : latin[0]! + latin) : latin
      doubled = false
      if (sign === 'ん' && /^[aiueoy]/.test(kana.get(signs[i + 1] ?? '') ?? '')) written += "'"
    }
  }
  return written
}

/** A name in kana as Latin letters have it: long vowels short, as most print it, and written out. */
export function romaniseKana(text: string): string[] {
  const long = hepburn(text).replace(/(?<= |^)\p{L}/gu, letter => letter.toUpperCase())
  const short = long.replace(/ou|oo/g, 'o').replace(/Ou|Oo/g, 'O').replace(/uu/g, 'u')
  return [...new Set([short, long])]
}
