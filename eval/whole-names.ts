import { createHash } from 'node:crypto'
import { editDistance } from '../src/names/index.ts'
import { plain, type NamePair, type Spelled } from './spelled.ts'

/** How many spellings of each whole name are drawn, and how many of its nearest neighbours it is compared with on either side. */
const [spellings, neighbours] = [4, 4]
/** The list gives spellings by how common they are; the tail of it is borne by few. */
const commonForms = 6

/**
 * Whole names of one half, drawn by hash so that every run has the same: a given name with a surname, drawn by how many bear it, under spellings that the
 * lists have for each, at times with the given name first. The pairs of two names are the hard ones: one surname with given names that are spelled much
 * alike, and one given name with surnames that are.
 */
export function closePairs(surnames: readonly Spelled[], givens: readonly Spelled[]): NamePair[] {
  return givens.flatMap(given => {
    const surname = byShare(surnames, hashOf(given.hangul).readUInt32BE(4) / 2 ** 32)
    const drawn = [...new Set(Array.from({ length: spellings }, (_, i) => drawnName(surname, given, i)))]
    const same = drawn.flatMap((one, i) => drawn.slice(i + 1).map((other): NamePair => ({ is: 'same', one, other, weight: 1 })))
    const others = [
      ...nearest(given, givens).map((next, i) => otherPair(surname, given, surname, next, i)),
      ...nearest(surname, surnames).map((next, i) => otherPair(surname, given, next, given, i)),
    ]
    return [...same, ...others]
  })
}

function otherPair(surname: Spelled, given: Spelled, otherSurname: Spelled, otherGiven: Spelled, seed: number): NamePair {
  const [one, other] = [drawnName(surname, given, seed), drawnName(otherSurname, otherGiven, seed + neighbours)]
  const isShared = mayBeOne(surname, otherSurname) && mayBeOne(given, otherGiven)
  return { is: isShared ? 'shared' : 'other', one, other, weight: 1 }
}

/** Whether the lists have one spelling for both. */
function mayBeOne(a: Spelled, b: Spelled): boolean {
  const theirs = new Set(b.forms.map(plain))
  return a.forms.some(form => theirs.has(plain(form)))
}

function drawnName(surname: Spelled, given: Spelled, seed: number): string {
  const [first, second, third] = hashOf(`${surname.hangul}${given.hangul}${seed}`)
  const common = surname.forms.slice(0, commonForms)
  const [family, own] = [common[first! % common.length]!, given.forms[second! % given.forms.length]!]
  return third! % 4 === 0 ? `${own} ${family}` : `${family} ${own}`
}

/** The rows whose usual spelling is fewest letters from a row's; the list's order breaks ties. */
function nearest(row: Spelled, rows: readonly Spelled[]): Spelled[] {
  const own = plain(row.standards[0])
  return rows
    .filter(({ hangul }) => hangul !== row.hangul)
    .map(next => ({ next, far: editDistance(own, plain(next.standards[0]), own.length) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, neighbours)
    .map(({ next }) => next)
}

/** The row at a place, 0 to 1, where each row is as wide as many people bear the name. */
function byShare(rows: readonly Spelled[], place: number): Spelled {
  let left = place * rows.reduce((sum, { people }) => sum + people, 0)
  return rows.find(({ people }) => (left -= people) < 0) ?? rows.at(-1)!
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
