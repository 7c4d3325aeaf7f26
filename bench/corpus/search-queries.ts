import type { SeededRandom } from './random.ts'

/** A query, the title that its writer meant, and what went wrong. */
export interface GarbledQuery {
  readonly query: string
  readonly meant: string
  readonly wrong: readonly string[]
  /** Whether its writer stopped before the end. */
  readonly isCut: boolean
}

/** A series as a bench knows it. */
export interface KnownSeries {
  readonly title: string
  readonly aliases: readonly string[]
  readonly popularity: number
}

/** All that one types until a title stands there. */
export function typedKeys(title: string): string[] {
  const letters = [...title]
  return letters.map((_, at) => letters.slice(0, at + 1).join(''))
}

/** So many hits are looked at: what stands further down is not seen. */
const looked = 5

/**
 * Titles as people mistype them: one or two slips (a letter changed, left out, added, or two swapped), or one slip and the article or the accents left out, two
 * words joined, or one split. Every second query stops after 70 % of its letters. Queries of fewer than eight letters have one slip, and none has fewer than four letters.
 *
 * What is measured is errors, not guessing: another title is drawn where more than four series at least as well known begin as the query does without its
 * errors, and where the query with its errors is how another such series begins, so that nobody can see an error in it.
 */
export function garbledQueries(series: readonly KnownSeries[], wanted: number, random: SeededRandom): GarbledQuery[] {
  const crowd = new Beginnings(series)
  const queries: GarbledQuery[] = []
  while (queries.length < wanted) {
    const known = random.pick(series)
    const isCut = queries.length % 2 === 1
    const { text, wrong } = random.chance(0.3) ? variantOf(known.title, random) : { text: known.title, wrong: [] }
    const left = isCut ? shortened(text) : text
    const letters = lettersOf(left)
    const count = wrong.length > 0 || letters.length < 8 ? 1 : random.int(1, 2)
    // A slip may take the last letter away, or make another of it.
    const sure = lettersOf(isCut ? shortened(known.title) : known.title).slice(0, isCut ? -count : undefined)
    if (letters.length < 4 || crowd.betterThan(known, sure.join('')) >= looked) continue
    let query = left
    const slips: string[] = []
    for (let slip = 0; slip < count; slip++) {
      const [name, slipped] = slipOf(query, random)
      query = slipped
      slips.push(name)
    }
    const typed = lettersOf(query).join('')
    if (typed !== letters.join('') && crowd.betterThan(known, typed) === 0) queries.push({ query, meant: known.title, wrong: [...wrong, ...slips], isCut })
  }
  return queries
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.slice(0, Math.ceil(letters.length * 0.7)).join('')
}

/** Letters and digits, without case. */
function lettersOf(text: string): string[] {
  return [...text.toLowerCase()].filter(letter => isLetter.test(letter))
}

const isLetter = /[\p{L}\p{N}\p{M}]/u

/** How many series have a name that begins in some way. */
class Beginnings {
  readonly #sorted: readonly { readonly letters: string; readonly of: KnownSeries }[]

  constructor(series: readonly KnownSeries[]) {
    this.#sorted = series
      .flatMap(of => [of.title, ...of.aliases].map(name => ({ of, letters: lettersOf(name).join('') })))
      .sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0))
  }

  /** How many other series begin so and are at least as well known; not counted further than is looked. */
  betterThan(known: KnownSeries, beginning: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#sorted[middle]!.letters < beginning) low = middle + 1
      else high = middle
    }
    const better = new Set<KnownSeries>()
    for (; low < this.#sorted.length && better.size < looked && this.#sorted[low]!.letters.startsWith(beginning); low++) {
      const { of } = this.#sorted[low]!
      if (of.title !== known.title && of.popularity >= known.popularity) better.add(of)
    }
    return better.size
  }
}

/** One slip of the fingers at a letter that is not the first. */
function slipOf(text: string, random: SeededRandom): [string, string] {
  const letters = [...text]
  const places = letters.flatMap((letter, at) => (at > 0 && isLetter.test(letter) ? [at] : []))
  const at = random.pick(places)
  // A hand on a Latin keyboard slips to a Latin letter, another to one of its own script: one that the title has.
  const letter = letters[at]! < '\u0250' ? String.fromCharCode(random.int(97, 122)) : letters[random.pick(places)]!
  switch (random.int(0, 3)) {
    case 0:
      return ['changed', letters.toSpliced(at, 1, letter).join('')]
    case 1:
      return ['left out', letters.toSpliced(at, 1).join('')]
    case 2:
      return ['added', letters.toSpliced(at, 0, letter).join('')]
    default:
      return ['swapped', letters.toSpliced(at - 1, 2, letters[at]!, letters[at - 1]!).join('')]
  }
}

/** Something else than a slip, where the title has room for it. */
function variantOf(title: string, random: SeededRandom): { text: string; wrong: string[] } {
  const variants: [string, string][] = [
    ['article left out', title.replace(/^(?:the|a|an|la|le|les|el|los|der|die|das|il)\s+/i, '')],
    ['accents left out', title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')],
    ['joined', title.replace(/(?<=\S) (?=\S)/, '')],
    ['split', title.replace(/(?<=[a-z]{3})(?=[a-z]{3})/, ' ')],
  ]
  const usable = variants.filter(([, text]) => text !== title)
  if (usable.length === 0) return { text: title, wrong: [] }
  const [wrong, text] = random.pick(usable)
  return { text, wrong: [wrong] }
}
