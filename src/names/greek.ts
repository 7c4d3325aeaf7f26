/** Greek in Latin letters: ELOT 743 (ISO 843) and as names are anglicised. Columns: ELOT, older and English spelling. */
const pairs: readonly (readonly [greek: string, elot: string, older: string])[] = [
  ['ου', 'ou', 'ou'],
  ['αυ', 'av', 'au'],
  ['ευ', 'ev', 'eu'],
  ['γγ', 'ng', 'ng'],
  ['γκ', 'gk', 'g'],
  ['γξ', 'nx', 'nx'],
  ['γχ', 'nch', 'nch'],
  ['μπ', 'mp', 'b'],
  ['ντ', 'nt', 'nt'],
  ['α', 'a', 'a'],
  ['β', 'v', 'v'],
  ['γ', 'g', 'g'],
  ['δ', 'd', 'd'],
  ['ε', 'e', 'e'],
  ['ζ', 'z', 'z'],
  ['η', 'i', 'i'],
  ['θ', 'th', 'th'],
  ['ι', 'i', 'i'],
  ['κ', 'k', 'k'],
  ['λ', 'l', 'l'],
  ['μ', 'm', 'm'],
  ['ν', 'n', 'n'],
  ['ξ', 'x', 'x'],
  ['ο', 'o', 'o'],
  ['π', 'p', 'p'],
  ['ρ', 'r', 'r'],
  ['σ', 's', 's'],
  ['ς', 's', 's'],
  ['τ', 't', 't'],
  ['υ', 'y', 'y'],
  ['φ', 'f', 'ph'],
  ['χ', 'ch', 'h'],
  ['ψ', 'ps', 'ps'],
  ['ω', 'o', 'o'],
]
const longest = new Map(pairs.map(([greek, elot, older]) => [greek, [elot, older] as const]))

/** A name in Greek as Latin letters have it: ELOT 743, and as names are anglicised. */
export function romaniseGreek(text: string): string[] {
  const small = text
    .normalize('NFD')
    .replace(/\u0308/g, '\u0001')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return [...new Set([0, 1].map(column => written(small, column)))].map(form =>
    form.replace(/(?<=[\s-]|^)\p{L}/gu, letter => letter.toUpperCase()),
  )
}

function written(small: string, column: number): string {
  let latin = ''
  for (let i = 0; i < small.length;) {
    const two = longest.get(small.slice(i, i + 2))
    const pair = two ?? longest.get(small[i]!)
    const cell = pair?.[column] ?? (small[i] === '\u0001' ? '' : small[i]!)
    // At the head of a word these are one sound, b and d; before unvoiced letters av and ev are af and ef.
    latin += /[ae]v$/.test(cell) && /[θκξπσςτφχψ]/.test(small[i + 2] ?? ' ') ? `${cell[0]!}f` : cell
    i += two === undefined ? 1 : 2
  }
  return latin
    .replace(/(?<=^|[\s-])mp/g, 'b')
    .replace(/(?<=^|[\s-])nt/g, 'd')
    .replace(/(?<=^|[\s-])gk/g, 'g')
}

const greekEnding = /(?:opoulos|opoulou|[iy]d[ie]s|[iy]dou|iad[ie]s|ak[ie]s|aki|akos|ellis|atos|oglou|iotis|iotes)$/

/** The last two letters that the endings have: a cheap look. */
const greekLast = new Set('os ou is es ki'.split(' '))

const greekFolds: readonly (readonly [RegExp, string])[] = [
  [/ch|kh/g, 'h'],
  [/ph/g, 'f'],
  [/[ck]s|x/g, 'ks'],
  [/c/g, 'k'],
  [/au(?!s)|av|af/g, 'av'],
  [/eu|ev|ef/g, 'ev'],
  [/mp/g, 'b'],
  [/nt(?!h)|nd/g, 'd'],
  [/gk|gg|ng/g, 'g'],
  [/(?:gi|y)(?=[aeou])/g, 'i'],
  [/[eo]i|y/g, 'i'],
  [/ou/g, 'u'],
  [/(?<=[dtk])es(?![a-z])/g, 'is'],
  [/(.)\1+/g, '$1'],
]

/** The words of a name, in small letters, with what the standards for Greek write differently made one. */
export function foldGreek(words: readonly string[]): string {
  let text = words.join(' ')
  for (const [pattern, to] of greekFolds) text = text.replace(pattern, to)
  return text
}

/** Whether a word in small letters ends as Greek family names do. */
export function isGreekFamily(word: string): boolean {
  return word.length > 4 && greekLast.has(word.slice(-2)) && greekEnding.test(word)
}
