import { SeededRandom } from './random.ts'

/** The types of titles that IMDb lists, with about the share that each has of all of them. */
const typeShares = [
  ['tvEpisode', 0.772],
  ['short', 0.092],
  ['movie', 0.061],
  ['video', 0.027],
  ['tvSeries', 0.0225],
  ['tvMiniSeries', 0.005],
  ['tvMovie', 0.0125],
  ['tvSpecial', 0.0042],
  ['videoGame', 0.0035],
  ['tvShort', 0.0002],
  ['tvPilot', 0.0001],
] as const

/** A title's type, as IMDb writes it. */
export type TitleType = (typeof typeShares)[number][0]

/** Of so many numbers one is a title's: ids have gaps. */
const gap = 3

/** Titles of an invented IMDb: which numbers are taken, and by what, told by the number and the seed alone, so that every file agrees without a list. */
export class Titles {
  readonly seed: number
  /** Numbers from 1 to this one may be a title's. */
  readonly most: number
  /** The numbers of all series, in the order of the files. */
  readonly series: Uint32Array

  constructor(seed: number, count: number) {
    this.seed = seed
    this.most = count * gap
    const found: number[] = []
    for (const number of this.all()) if (isSeries(this.typeOf(number))) found.push(number)
    this.series = Uint32Array.from(found)
  }

  /** All numbers in the order of the files, which is that of the ids as texts: tt1000000, tt10000000, tt10000001, …, tt1000001. */
  *all(): Generator<number> {
    for (let number = 1; number < 10_000_000; number++) {
      if (this.#has(number)) yield number
      if (number < 1_000_000 || number * 10 > this.most) continue
      for (let longer = number * 10; longer < number * 10 + 10; longer++) if (this.#has(longer)) yield longer
    }
  }

  typeOf(number: number): TitleType {
    let share = mix(this.seed, number, 2) / 4_294_967_296
    for (const [type, size] of typeShares) {
      share -= size
      if (share < 0) return type
    }
    return 'movie'
  }

  /** Random choices for one title and one use. */
  randomOf(number: number, use: number): SeededRandom {
    return new SeededRandom(mix(this.seed, number, use))
  }

  #has(number: number): boolean {
    return number <= this.most && mix(this.seed, number, 1) % gap === 0
  }
}

export function isSeries(type: TitleType): boolean {
  return type === 'tvSeries' || type === 'tvMiniSeries'
}

/** Three numbers mixed to one of 32 bits (the finish of MurmurHash3). */
export function mix(seed: number, number: number, use: number): number {
  let hash = Math.imul(seed ^ Math.imul(use, 0x9e3779b1), 0x85ebca6b) ^ number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** An id as IMDb writes it: at least seven digits. */
export function imdbId(prefix: 'tt' | 'nm', number: number): string {
  return prefix + String(number).padStart(7, '0')
}
