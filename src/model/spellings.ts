/**
 * Spellings of one name. Korean names reach English under several romanisations (Revised, McCune-Reischauer, the bearer's own), with and
 * without hyphens, in both orders; the key of a name folds what these systems write differently, so that equal keys mean one name.
 * Rules after the tables of the Revised Romanization of Korean (2000) and McCune-Reischauer.
 */
const folds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/yeo|yoo/g, 'yu'],
  [/oo|ou|eu|woo/g, 'u'],
  [/eo|aw/g, 'u'],
  [/ee|ie|ea/g, 'i'],
  [/ae/g, 'e'],
  [/ck|kk|g|q|c(?!h)/g, 'k'],
  [/ch|j/g, 'c'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/l/g, 'r'],
  [/ph/g, 'p'],
  [/(.)\1+/g, '$1'],
]

/** Family names that are one in Korean: the first of each row stands for all. */
const surnames: readonly (readonly string[])[] = [
  ['park', 'pak', 'bak', 'bark'],
  ['lee', 'yi', 'rhee', 'ri', 'i'],
  ['choi', 'choe', 'choy'],
  ['jung', 'jeong', 'chung', 'cheong', 'joung'],
  ['cho', 'jo'],
  ['kang', 'gang'],
  ['yoon', 'yun', 'youn'],
  ['jang', 'chang', 'zang'],
  ['lim', 'im', 'rim', 'yim'],
  ['shin', 'sin'],
  ['kwon', 'gwon', 'kweon'],
  ['ahn', 'an'],
  ['oh', 'o'],
  ['seo', 'suh', 'so'],
  ['ryu', 'yoo', 'yu', 'you', 'ryoo'],
  ['ko', 'go', 'koh'],
  ['moon', 'mun'],
  ['bae', 'pae'],
  ['baek', 'paek', 'baik'],
  ['noh', 'no', 'roh'],
  ['joo', 'ju', 'chu'],
  ['koo', 'gu', 'ku', 'goo'],
  ['woo', 'u', 'wu'],
  ['jeon', 'jun', 'chun', 'cheon', 'chon'],
  ['kwak', 'gwak'],
  ['kim', 'gim'],
  ['um', 'uhm', 'eom'],
  ['heo', 'hur', 'huh'],
  ['sung', 'seong'],
  ['byun', 'byeon'],
  ['gong', 'kong'],
  ['bang', 'pang'],
  ['son', 'sohn'],
  ['seol', 'sul'],
  ['namgoong', 'namgung'],
  ['song'],
  ['han'],
  ['hong'],
  ['hwang'],
  ['nam'],
  ['ham'],
  ['ha'],
  ['yang'],
  ['cha'],
  ['ok'],
  ['pyo'],
  ['tak'],
]
const surnameOf = new Map(surnames.flatMap(row => row.map(form => [form, row[0]!] as const)))

/** The key of a personal name's spelling; names with equal keys are one person within an article. */
export function spellingKey(name: string): string {
  const letters = isAscii(name) ? name : name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  const words = letters
    .toLowerCase()
    .split(/\s+/)
    .filter(part => part.length > 0)
  if (words.length < 2) return words.join('')
  const head = surnameOf.get(words[0]!)
  if (head !== undefined) return `${head}|${foldGiven(words.slice(1).join(''))}`
  const tail = surnameOf.get(words.at(-1)!)
  if (tail !== undefined && words.slice(0, -1).join('').includes('-')) return `${tail}|${foldGiven(words.slice(0, -1).join(''))}`
  return words.join('').replace(/[^\p{L}\p{N}]/gu, '')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

function foldGiven(given: string): string {
  return folds.reduce((text, [pattern, to]) => text.replace(pattern, to), given)
}

/** How many letters must be added, dropped or changed to turn one text into the other (Levenshtein), counted up to a limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  let [endA, endB] = [a.length, b.length]
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) [endA, endB] = [endA - 1, endB - 1]
  const [restA, restB] = [endA - start, endB - start]
  // What differs is in one place: one letter for another, or letters that only one text has.
  if (restA === 0 || restB === 0 || (restA === 1 && restB === 1)) return Math.max(restA, restB)
  return limit < 2 ? limit + 1 : distanceOf(a.slice(start, endA), b.slice(start, endB), limit)
}

function distanceOf(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      const value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost)
      row.push(value)
      if (value < least) least = value
    }
    if (least > limit) return limit + 1
    previous = row
  }
  return previous[b.length]!
}
