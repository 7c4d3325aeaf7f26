import { functionWords } from './language-words.ts'

/** A language shows in its first words; more of the text tells no more. */
const sampleLength = 4000
/** With fewer words, the script alone may tell. */
const fewestWords = 8
/** English text has a share of 0.15 to 0.35 of these, by the sample; other languages below 0.06. */
const englishShare = 0.12

/** Scripts that stand for one language each, by the first and last code unit. Kana comes before Han, which Japanese uses too. */
const scripts: readonly (readonly [language: string, from: number, to: number])[] = [
  ['ru', 0x400, 0x52f],
  ['el', 0x370, 0x3ff],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['hi', 0x900, 0x97f],
  ['th', 0xe00, 0xe7f],
  ['ko', 0x1100, 0x11ff],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x4e00, 0x9fff],
  ['ko', 0xac00, 0xd7af],
]

/** The English words of up to three letters, as a table over all that can be: five bits a letter. */
const shortEnglish = new Uint8Array(1 << 15)
for (const word of 'the and of to is for on it as was by at be are has not his her but who its you an or if all so can one'.split(' ')) {
  let code = 0
  for (let i = 0; i < word.length; i++) code = (code << 5) | (word.charCodeAt(i) & 31)
  shortEnglish[code] = 1
}

const languages = Object.keys(functionWords)
/** The languages that have a word among their common ones, by index. */
const languagesOfWord = new Map<string, number[]>()
languages.forEach((language, index) => {
  for (const word of functionWords[language]!.split(' ')) {
    const known = languagesOfWord.get(word)
    if (known) known.push(index)
    else languagesOfWord.set(word, [index])
  }
})

/** The language of a text as an ISO 639-1 code, or `und` when it is too short to tell. English is told first, and fast. */
export function detectLanguage(text: string): string {
  const to = Math.min(text.length, sampleLength)
  if (to > 1500 && isEnglish(text, 1500)) return 'en'
  return isEnglish(text, to) ? 'en' : (byScript(text, to) ?? byWords(text.slice(0, to)))
}

function isEnglish(text: string, to: number): boolean {
  let words = 0
  let hits = 0
  let code = 0
  let length = 0
  let foreign = 0
  for (let i = 0; i <= to; i++) {
    const unit = i < to ? text.charCodeAt(i) | 32 : 32
    if (unit >= 0x61 && unit <= 0x7a) {
      length++
      code = (code << 5) | (unit & 31)
    } else if (unit > 0xbf && (unit < 0x2000 || unit > 0x206f)) {
      foreign++
      length = 4
    } else if (length > 0) {
      words++
      if (length < 4) hits += shortEnglish[code]!
      length = 0
      code = 0
    }
  }
  return words >= fewestWords && hits > words * englishShare && foreign * 8 < to
}

/** The script that most letters belong to, when it is not the Latin one. */
function byScript(text: string, to: number): string | null {
  const counts = new Map<string, number>()
  let letters = 0
  for (let i = 0; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x250) {
      if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) letters++
      continue
    }
    for (const [language, first, last] of scripts) {
      if (code < first || code > last) continue
      letters++
      counts.set(language, (counts.get(language) ?? 0) + 1)
      break
    }
  }
  // Kana are a third of Japanese text, the rest is Han; Han without kana is Chinese.
  const kana = counts.get('ja') ?? 0
  if (kana > 0 && kana * 10 > (counts.get('zh') ?? 0)) {
    counts.set('ja', kana + (counts.get('zh') ?? 0))
    counts.delete('zh')
  }
  let best: string | null = null
  for (const [language, count] of counts) if (count >= 6 && count * 2.5 > letters && count > (counts.get(best ?? '') ?? 0)) best = language
  return best
}

/** The language whose common words the text has most of, when it leads the next by enough. */
function byWords(text: string): string {
  const scores = new Float64Array(languages.length)
  let words = 0
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    words++
    const known = languagesOfWord.get(word)
    if (known === undefined) continue
    // A word that several languages share tells less of each.
    for (const index of known) scores[index]! += 1 / known.length
  }
  if (words < fewestWords) return 'und'
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  let next = 0
  for (let i = 0; i < scores.length; i++) if (i !== best && scores[i]! > next) next = scores[i]!
  return scores[best]! >= Math.max(2, words * 0.05) && scores[best]! > next * 1.15 ? languages[best]! : 'und'
}
