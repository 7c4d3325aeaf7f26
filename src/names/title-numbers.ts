/** Numbers in titles: "Nine-Nine" and "99", "Season Two" and "Season 2", "Part II" and "Part 2" are one. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'
const values: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, value) => [word, 10 * value] as const),
  ['hundred', 100],
  ['thousand', 1000],
])

/** Words after which a single letter is a numeral: "Chapter V", "Part I". */
const numbered = new Set('season series part volume chapter book act phase episode arc cour stage mark type class generation'.split(' '))
const numeral = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/

/** The words of a title with numbers as figures, neighbouring ones in one word: "twenty" "four" gives "24", "nine" "nine" gives "99". */
export function withFigures(words: readonly string[]): string[] {
  const found: string[] = []
  let [isOpen, value] = [false, 0]
  for (const [i, word] of words.entries()) {
    const known = values.get(word)
    if (known !== undefined) {
      const joins =
        isOpen &&
        ((value >= 20 && value % 10 === 0 && value < 100 && known > 0 && known < 10) || (known >= 100 && value > 0 && value < 100))
      const next = joins ? (known >= 100 ? value * known : value + known) : known
      if (joins) found[found.length - 1] = found.at(-1)!.slice(0, -String(value).length) + String(next)
      else append(found, String(next), isOpen)
      ;[isOpen, value] = [true, next]
      continue
    }
    const figure = /^\d+$/.test(word) ? word : word === 'o' && isOpen ? '0' : romanOf(word, words[i - 1])
    if (figure === null) found.push(word)
    else append(found, figure, isOpen)
    ;[isOpen, value] = [figure !== null, 0]
  }
  return found
}

function append(found: string[], figure: string, isOpen: boolean): void {
  if (isOpen) found[found.length - 1] += figure
  else found.push(figure)
}

/** A Roman numeral as a figure: of two letters and more anywhere but at the head of a title, of one after a word such as "season". */
function romanOf(word: string, before: string | undefined): string | null {
  if (before === undefined || word.length > 7 || (word.length < 2 && !numbered.has(before))) return null
  const match = numeral.exec(word)
  if (match === null) return null
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(match[2]!)
  return String(10 * match[1]!.length + ones)
}
