/**
 * How the sounds of Korean are spelled in Latin letters: under the Revised Romanization (2000), McCune-Reischauer (1939), Yale (1967), and as people
 * spell their own names. Numbers are bits: how much a spelling surprises where its sound is meant. Syllables are numbered as in Unicode's block of hangul.
 */

export const onsets = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
export const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'

/** Spellings of the sounds that begin a syllable. */
const onsetSpellings: Readonly<Record<string, string>> = {
  ㄱ: 'g 1 k 1 gh 6 kh 6 c 8',
  ㄲ: "kk 0.3 gg 3 k 4 g 4 k' 8",
  ㄴ: 'n 0 nh 6',
  ㄷ: 'd 0.5 t 2.5 dh 6',
  ㄸ: 'tt 0.5 dd 2 t 4 d 4',
  ㄹ: 'r 0.5 l 1.5 rh 5 lh 7',
  ㅁ: 'm 0 mh 6',
  ㅂ: 'b 0.5 p 2.5 bh 6 v 6',
  ㅃ: 'pp 0.5 bb 2 b 4 p 4',
  ㅅ: 's 0.1 sh 5',
  ㅆ: 'ss 0.5 s 1.5',
  ㅇ: ' 0',
  ㅈ: 'j 0.3 ch 3 z 5 jh 6 zh 7 c 7 dj 8',
  ㅉ: 'jj 0.5 tch 5 j 4 cc 6',
  ㅊ: "ch 0.3 ch' 0.3 tch 6 tsch 8 c 9",
  ㅋ: "k 0.5 k' 0.5 kh 3",
  ㅌ: "t 0.3 t' 0.5 th 3.5",
  ㅍ: "p 0.5 p' 0.5 ph 3.5 f 5",
  ㅎ: 'h 0',
}

/** Spellings of vowels; a star marks those that stand before a consonant of the same syllable alone: "u" is ㅓ in "Jung", but hardly in "Su". */
const vowelSpellings: Readonly<Record<string, string>> = {
  ㅏ: 'a 0.1 ah 3.5 ar 5 aa 6 au 7',
  ㅐ: 'ae 0.4 ai 4 ay 4.5 ei 6 ea 5 a 6 e 4.5 eh 7',
  ㅑ: 'ya 0.1 yah 4 ia 5 yau 6',
  ㅒ: 'yae 0.3',
  ㅓ: 'eo 1 u* 1.4 u 5 ŏ 1 o 3.5 uh 3.5 ou 4.5 eu 5 eoh 6 e 6 ur 6 er 6 au 7 aw 7 eou 6 oe 7 ea 6.5',
  ㅔ: 'e 0.3 eh 4 ey 5 ea 6 ae 5.5',
  ㅕ: 'yeo 1 you* 2.2 you 5 yu* 2 yu 5 yŏ 1 yo 4 yeu 5 ye 5.5 yuh 5 yeou 5.5 yoe 6 eou 6.5 eo 6.5 yea 6.5 u 7',
  ㅖ: 'ye 0.5 yeh 4 yae 5 e 4 ae 6 yea 5 yee 5.5 yei 6',
  ㅗ: 'o 0.2 oh 3 or 6.5 ou 4.5 oo 6 u* 6 oa 6.5 oe 7',
  ㅘ: 'wa 0.2 oa 4 ua 5 wah 5 woa 6 a 7',
  ㅙ: 'wae 0.3 wai 4 oae 5',
  ㅚ: 'oe 1 oi 1.5 oy 5 we 4 wei 6',
  ㅛ: 'yo 0.2 yoh 4 you 5 yeo 6.5',
  ㅜ: 'u 0.8 oo 1 ou 4 wu 5.5 uh 6 ew 7 ue 7 uu 7',
  ㅝ: 'wo 0.8 weo 1.5 wŏ 1 wu 6 woo 6 we 6 wou 6 o 7',
  ㅞ: 'we 0.5',
  ㅟ: 'wi 0.5 wee 4 ui 5 uy 6 we 6 wie 5 wei 5.5 wui 6',
  ㅠ: 'yu 0.8 yoo 1.2 you 3.5 yew 6 yeu 7 yoou 7',
  ㅡ: 'eu 0.6 u* 3 u 6 ŭ 1 ue 6 uh 6 e 6 oo 6.5 ee 6.5 ey 7',
  ㅢ: 'ui 1.5 ŭi 1 ee 1.8 eui 2.5 i 3 uy 5 yi 6 ie 6',
  ㅣ: 'i 0.5 ee 2 ie 5 ih 5 y 6 ea 6 e 8',
}

/** Spellings that hang on what goes before: of a vowel after one sound. They stand beside the general ones, or before them where they are likelier. */
const headSpellings: Readonly<Record<string, string>> = {
  시: 'shi 0.6 si 1.5 shee 4 shy 7',
  셔: 'shyeo 3 shyu* 4 syeo 1',
  슈: 'shu 1 shoo 2',
  쇼: 'sho 1',
  수: 'soo 0.9 su 0.7',
  우: 'woo 0.5 wu 2.5 u 1.8',
  이: 'yi 1.6 i 1 ee 3 lee 5.5 ri 7',
  의: 'eui 1.6 ui 1.2 yi 5 ee 5',
  아: 'ah 0.8 a 1.2',
  어: 'uh 3 eo 1',
  오: 'oh 1 o 1',
  와: 'wa 0.3 wha 5',
  위: 'wi 0.6 wee 2',
  으: 'eu 0.3 u 3',
  여: 'yeo 0.8 yuh 4 yo 4 you* 2 yu* 2',
  자: 'ja 0.3 cha 3.4',
  저: 'ju* 1.6 jeo 1 jur 6',
  조: 'jo 0.6 cho 2',
  져: 'jyeo 1',
  희: 'hee 0.7 hui 1.4 heui 4 hi 3.4 hie 6 hŭi 1.5',
  화: 'hwa 0.2 wha 4 hoa 6 hua 6',
  홰: 'hwae 0.3',
  회: 'hoe 1 hoi 2',
  훠: 'hwo 1',
  휘: 'hwi 0.5 hui 3.5 whee 4 hwee 3',
  훼: 'hwe 0.5',
  허: 'hu* 0.5 heo 1',
  혀: 'hyu* 1.2 hyeo 1 hyŏ 1 hyo 5 hyou 3.5',
  혜: 'hye 0.3 hae 6 hea 6 hey 5 he 5',
  효: 'hyo 0.2 hyoh 5',
  휴: 'hyu 0.5 hyoo 3',
  초: 'cho 0.4 choh 4',
  규: 'gyu 0.8 kyu 0.8 kyoo 3 gyoo 3 gue 6 q 6',
  구: 'goo 1.5 koo 1.5 gu 1.2 ku 2',
  귀: 'gui 2 kwi 1.5 gwi 1',
  계: 'gye 1 kye 1.2 kae 5 gae 6 kay 6',
}

/** Spellings of the sounds that end a syllable, as they are heard there. */
const codaSpellings: readonly (readonly [coda: number, spelling: string, bits: number])[] = [
  [0, '', 0],
  [1, 'k', 0.4],
  [1, 'g', 2.5],
  [1, 'ck', 4],
  [1, 'c', 6],
  [1, 'hk', 4],
  [1, 'rk', 6],
  [1, 'kk', 6],
  [4, 'n', 0.05],
  [4, 'nn', 5],
  [4, 'hn', 4],
  [4, 'rn', 6],
  [4, 'ne', 6],
  [7, 't', 0.5],
  [7, 'd', 3],
  [7, 's', 4],
  [8, 'l', 0.2],
  [8, 'll', 4.5],
  [8, 'r', 5],
  [8, 'hl', 5],
  [16, 'm', 0.05],
  [16, 'mm', 5],
  [16, 'hm', 4],
  [16, 'rm', 6],
  [17, 'p', 0.4],
  [17, 'b', 2],
  [21, 'ng', 0.05],
  [21, 'hng', 4],
  [21, 'rng', 6],
]

/** What may end a syllable: no letter, or one to two of them; the code of the sound is its place in Unicode's hangul. */
export const codas = codaSpellings

/** Yale: one spelling a sound, by the places of onsets and vowels. A system of linguists, seldom met in names. */
const yaleOnsets = 'k kk n t tt l m p pp s ss  c cc ch kh th ph h'.split(' ')
const yaleVowels = 'a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i'.split(' ')
const yaleBits = 6.5

/** A spelling of onset and vowel together, in two pieces, for a head: the number of onset times 21 and of the vowel; `closed` where a consonant must follow. */
export type HeadSpelling = (first: string, second: string, head: number, bits: number, closed: boolean) => void

/** Calls back with all spellings of onset and vowel together, but what is dearer than `most`; one may come more than once, with other bits. */
export function eachHead(most: number, found: HeadSpelling): void {
  const seconds = [...vowels].map(vowel => spellingsOf(vowelSpellings[vowel]!))
  for (const [o, onset] of [...onsets].entries()) {
    for (const [first, cost] of spellingsOf(onsetSpellings[onset]!))
      for (const [v, row] of seconds.entries())
        for (const [second, more, closed] of row) if (cost + more <= most) found(first, second, o * 21 + v, cost + more, closed)
    for (const v of seconds.keys()) found(yaleOnsets[o]!, yaleVowels[v]!, o * 21 + v, yaleBits, false)
  }
  for (const [syllable, row] of Object.entries(headSpellings))
    for (const [spelling, bits, closed] of spellingsOf(row)) found(spelling, '', (syllable.charCodeAt(0) - 0xac00) / 28, bits, closed)
}

function spellingsOf(row: string): [spelling: string, bits: number, closed: boolean][] {
  if (row.startsWith(' ')) return [['', 0, false]]
  const words = row.split(' ')
  return words.flatMap((word, i) =>
    i % 2 === 0 ? [[word.replace('*', ''), Number(words[i + 1]), word.endsWith('*')] as [string, number, boolean]] : [],
  )
}
