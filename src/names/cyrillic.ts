import { foldText } from './fold.ts'

/**
 * Cyrillic in Latin letters. Columns: BGN/PCGN (Russian 1947, Ukrainian 1965, Bulgarian 2013), passports (ICAO 9303; Ukraine's resolution 55 of 2010;
 * Bulgaria's law of 2009), scholarly (ISO/R 9:1968) and ISO 9:1995. What is written otherwise at the head of a word or after a vowel is told by rules below.
 */
type Standard = 0 | 1 | 2 | 3
type Language = 'ru' | 'uk' | 'bg'

const russian: Readonly<Record<string, string>> = {
  а: 'a a a a',
  б: 'b b b b',
  в: 'v v v v',
  г: 'g g g g',
  д: 'd d d d',
  е: 'e e e e',
  ё: 'yo e ë ë',
  ж: 'zh zh ž ž',
  з: 'z z z z',
  и: 'i i i i',
  й: 'y i j j',
  к: 'k k k k',
  л: 'l l l l',
  м: 'm m m m',
  н: 'n n n n',
  о: 'o o o o',
  п: 'p p p p',
  р: 'r r r r',
  с: 's s s s',
  т: 't t t t',
  у: 'u u u u',
  ф: 'f f f f',
  х: 'kh kh x h',
  ц: 'ts ts c c',
  ч: 'ch ch č č',
  ш: 'sh sh š š',
  щ: 'shch shch šč ŝ',
  ъ: "' ie ' '",
  ы: 'y y y y',
  ь: "' - ' '",
  э: 'e e è è',
  ю: 'yu iu ju û',
  я: 'ya ia ja â',
  // Of other languages of the script, as most print them.
  ј: 'j j j j',
  љ: 'lj lj lj lj',
  њ: 'nj nj nj nj',
  ћ: 'ć ć ć ć',
  ђ: 'đ đ đ đ',
  џ: 'dž dž dž dž',
  ѓ: 'gj gj gj gj',
  ќ: 'kj kj kj kj',
  ѕ: 'dz dz dz dz',
  ў: 'w u ŭ ŭ',
  і: 'i i i i',
  ї: 'yi i ï ï',
  є: 'ye ie je ê',
  ґ: 'g g g g',
}
const ukrainian: Readonly<Record<string, string>> = {
  ...russian,
  г: 'h h h h',
  и: 'y y y y',
  щ: 'shch shch šč ŝ',
  ь: "' - ' '",
  ц: 'ts ts c c',
}
const bulgarian: Readonly<Record<string, string>> = {
  ...russian,
  х: 'h h h h',
  щ: 'sht sht št ŝ',
  ъ: 'a a ă ǎ',
  ь: 'y y j ’',
  ю: 'yu yu ju û',
  я: 'ya ya ja â',
}
const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = { ru: russian, uk: ukrainian, bg: bulgarian }

/** Which language's letters a text has. Bulgarian shows only where ъ stands between consonants; other text is taken for Russian. */
function languageOf(text: string): Language {
  if (/[іїєґ]|ськ/.test(text)) return 'uk'
  return /[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]/.test(text) ? 'bg' : 'ru'
}

/** A name in Cyrillic as Latin letters have it, the usual first: as the press prints it, then BGN/PCGN, passports, scholarly and ISO 9. */
export function romaniseCyrillic(text: string): string[] {
  const small = text.normalize('NFC').toLowerCase()
  const language = languageOf(small)
  const bgn = written(small, language, 0)
  const press = bgn
    .replaceAll("'", '')
    .replace(/(?:iy|yy|yi|ii)(?![a-z])/g, 'y')
    .replace(/ks(?=and|e[iy])/g, 'x')
  const forms = [press, bgn, ...([1, 2, 3] as const).map(standard => written(small, language, standard))]
  return [...new Set(forms)].map(form => form.replace(/(?<=[\s-]|^)\p{L}/gu, letter => letter.toUpperCase()))
}

function written(text: string, language: Language, standard: Standard): string {
  let latin = ''
  let before = ''
  for (const letter of text) {
    const cell = tables[language][letter]?.split(' ')[standard] ?? letter
    latin += headed(letter, before, language, standard) ?? (cell === '-' ? '' : cell)
    before = letter
  }
  return latin
}

/** What is written otherwise at the head of a word, and in Russian after vowels and signs. */
function headed(letter: string, before: string, language: Language, standard: Standard): string | null {
  const heads = !/\p{L}/u.test(before)
  if (language === 'uk' && standard === 1 && heads)
    return ({ є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' } as Record<string, string>)[letter] ?? null
  if (language === 'ru' && standard === 0 && letter === 'е' && (heads || /[аеёиоуыэюяйъь]/.test(before))) return 'ye'
  return null
}

/** Endings of Slavic family names, in small letters, in one or another romanisation. */
const slavicEnding =
  /(?:[oe](?:v|ff)|[oe]va|k[iy]n|kina|sk(?:y|i|ii|iy|ij|yi|yy|yj)|sk(?:aya|aja|aia|aâ)|tsyn|cyn|enko|c?h?uk|yuk|juk|iuk|[oe]vich|[oe]vych|(?<=[oe]v)ic)$/

/** The last two letters that the endings have: a cheap look. */
const slavicLast = new Set('ov ev ff va in yn na ky ki ii iy ij yi yy yj ya ja ia iâ jâ aâ ko uk ch ic'.split(' '))

/** Spellings of one Slavic sound, from the longer to the shorter; what comes out is no standard. */
const slavicFolds: readonly (readonly [RegExp, string])[] = [
  [/['"’ʹʺ]/g, ''],
  [/sch(?=[aeiouy])|shch|šč|ŝ|sht(?=[aeiouy])/g, 'sc'],
  [/dzh|dž/g, 'j'],
  [/sh|š/g, 's'],
  [/ch|č|tch/g, 'c'],
  [/zh|ž/g, 'z'],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/ts|tz/g, 'c'],
  [/ph|ff/g, 'f'],
  [/w/g, 'v'],
  [/[éèë]/g, 'e'],
  [/û/g, 'iu'],
  [/â/g, 'ia'],
  [/[yj](?=[ua])/g, 'i'],
  [/[yji]{1,2}[oe]/g, 'e'],
  [/(?:iy|ij|yj|yi|ii|yy|y|j)/g, 'i'],
  [/ander(?![a-z])/g, 'andr'],
  [/(?<=[oe])f(?![a-z])/g, 'v'],
  [/(.)\1+/g, '$1'],
]

/** The words of a name, in small letters, with what the standards write differently made one. Carons and circumflexes tell sounds apart and must still stand. */
export function foldSlavic(words: readonly string[]): string {
  let text = words.join(' ').replace(/[^\p{ASCII}šžčŝûâëèé]+/gu, foldText)
  // Scholarly writing has x for the sound of kh; elsewhere it is ks.
  if (/[šžčŝ]/.test(text)) text = text.replaceAll('x', 'h')
  for (const [pattern, to] of slavicFolds) text = text.replace(pattern, to)
  return text
}

/** Endings, beginnings of given names, and letters that stand together in Slavic names alone. */
const slavicLetters =
  /(?:iy|ii|yy|ij)$|iya|yts|ts[iy]?a|shch|zh|slav|^(?:sergi?[eyij]+|serhi|andre[iyj]|[yj]u[lr][iy]|y?evgen|ale[kx]se|dmi?tr|nikola[iyj]|vasil|mi[ck]?hail|volod|vladimir|k?[sx]eni[yj]|svetl|oksan|tat[yj]?an|natal[iy]|anastas|kh?risto|hrist|igor|oleg|oles|pavel|p[yj]o?tr|f[yj]?odor|fedor|il[iy]?a$|arsen|gennad|maksim|timur|vadim|valer[iy]|yaroslav|zahar|zakhar|[st]ofi[yj]a|mari[yj]a)|(?<=[dkst])o[yij]$/

/** Whether a word in small letters has letters together that names have from Cyrillic alone. */
export function looksSlavic(word: string): boolean {
  return slavicLetters.test(word)
}

/** Whether a word in small letters ends as Slavic family names do. */
export function isSlavicFamily(word: string): boolean {
  return word.length > 3 && slavicLast.has(word.slice(-2)) && slavicEnding.test(word)
}
