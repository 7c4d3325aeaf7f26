/** The syllables of Mandarin in pinyin (ISO 7098), by their initials; ü is written v, as where it cannot be typed. */
const syllableRows: readonly (readonly [initial: string, finals: string])[] = [
  ['', 'a ai an ang ao e ei en er o ou'],
  ['b', 'a ai an ang ao ei en eng i ian iao ie in ing o u'],
  ['p', 'a ai an ang ao ei en eng i ian iao ie in ing o ou u'],
  ['m', 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u'],
  ['f', 'a an ang ei en eng o ou u'],
  ['d', 'a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo'],
  ['t', 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo'],
  ['n', 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve'],
  ['l', 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve'],
  ['g', 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo'],
  ['k', 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo'],
  ['h', 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo'],
  ['j', 'i ia ian iang iao ie in ing iong iu u uan ue un'],
  ['q', 'i ia ian iang iao ie in ing iong iu u uan ue un'],
  ['x', 'i ia ian iang iao ie in ing iong iu u uan ue un'],
  ['zh', 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo'],
  ['ch', 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo'],
  ['sh', 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo'],
  ['r', 'an ang ao e en eng i ong ou u uan ui un uo'],
  ['z', 'a ai an ang ao e en eng i ong ou u uan ui un uo'],
  ['c', 'a ai an ang ao e en eng i ong ou u uan ui un uo'],
  ['s', 'a ai an ang ao e en eng i ong ou u uan ui un uo'],
  ['y', 'a an ang ao e i in ing o ong ou u uan ue un'],
  ['w', 'a ai an ang ei en eng o u'],
]

const syllables: readonly string[] = syllableRows.flatMap(([initial, finals]) => finals.split(' ').map(final => initial + final))
const pinyin = new Set(syllables)

/** Whole syllables that Wade-Giles writes by no rule. */
const wadeGilesWholes: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: "ch'ih",
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: "tz'u",
  si: 'ssu',
  er: 'erh',
  yi: 'i',
  you: 'yu',
  yu: 'yv',
  ye: 'yeh',
  yan: 'yen',
  yong: 'yung',
  yue: 'yveh',
  yuan: 'yvan',
  yun: 'yvn',
  ge: 'ko',
  ke: "k'o",
  he: 'ho',
  gui: 'kuei',
  kui: "k'uei",
  duo: 'to',
  tuo: "t'o",
  nuo: 'no',
  luo: 'lo',
  zuo: 'tso',
  cuo: "ts'o",
  suo: 'so',
  zhuo: 'cho',
  chuo: "ch'o",
  ruo: 'jo',
  lian: 'lien',
}
const wadeGilesInitials: readonly (readonly [pinyin: RegExp, wadeGiles: string])[] = [
  [/^(?:zh|j)/, 'ch'],
  [/^(?:ch|q)/, "ch'"],
  [/^x/, 'hs'],
  [/^r/, 'j'],
  [/^z/, 'ts'],
  [/^c(?!h)/, "ts'"],
  [/^p/, "p'"],
  [/^t/, "t'"],
  [/^k/, "k'"],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
]

/** A syllable of pinyin in Wade-Giles (Giles 1892); ü is written v, and the marks of ê and ŭ are left out, as most print it. */
function wadeGiles(syllable: string): string {
  const whole = wadeGilesWholes[syllable]
  if (whole !== undefined) return whole
  const final = (/^[jqx]u/.test(syllable) ? syllable.replace('u', 'v') : syllable)
    .replace(/(?<=[iv]|^[yv])e$/, 'eh')
    .replace(/(?<=[^aeio])ian$/, 'ien')
    .replace(/iong$/, 'iung')
    .replace(/(?<!i)ong$/, 'ung')
  const rule = wadeGilesInitials.find(([initial]) => initial.test(final))
  return rule === undefined ? final : final.replace(rule[0], rule[1])
}

/** A syllable of pinyin that one of Wade-Giles stands for; `bare` where this left its apostrophe out. */
export interface FromWadeGiles {
  readonly syllable: string
  readonly bare: boolean
}

const ofWadeGiles: ReadonlyMap<string, readonly FromWadeGiles[]> = (() => {
  const found = new Map<string, FromWadeGiles[]>()
  const add = (spelling: string, syllable: string, bare: boolean): void => {
    const row = found.get(spelling) ?? []
    // Newspapers and passports leave the dots of ü out.
    if (!row.some(known => known.syllable === syllable))
      found.set(
        spelling,
        [...row, { syllable, bare }].toSorted((a, b) => Number(a.bare) - Number(b.bare)),
      )
    if (spelling.includes('v')) add(spelling.replaceAll('v', 'u'), syllable, bare)
  }
  for (const syllable of syllables) {
    const exact = wadeGiles(syllable)
    add(exact, syllable, false)
    if (exact.includes("'")) add(exact.replaceAll("'", ''), syllable, true)
    if (syllable === 'si') for (const spelling of ['szu', 'sze']) add(spelling, syllable, false)
    if (syllable === 'zi') add('tze', syllable, false)
    if (syllable === 'yi') add('yi', syllable, false)
  }
  return found
})()

/** The syllables of pinyin that one of Wade-Giles may stand for, the one that its apostrophe tells of first. */
export function fromWadeGiles(syllable: string): readonly FromWadeGiles[] {
  return ofWadeGiles.get(syllable) ?? []
}

/** All syllables of Wade-Giles, in every spelling. */
export const wadeGilesSpellings: readonly string[] = [...ofWadeGiles.keys()]

/** Whether letters are pinyin throughout, and how few syllables they make; 0 where they are not. */
export function pinyinSyllables(letters: string): number {
  if (letters.length > 18) return 0
  const fewest: number[] = [0]
  for (let to = 1; to <= letters.length; to++) {
    let best = Number.POSITIVE_INFINITY
    for (let from = Math.max(0, to - 6); from < to; from++)
      if (fewest[from]! + 1 < best && pinyin.has(letters.slice(from, to))) best = fewest[from]! + 1
    fewest[to] = best
  }
  const count = fewest[letters.length]!
  return Number.isFinite(count) ? count : 0
}
