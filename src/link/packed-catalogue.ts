import { PackedError, unpack, type PackedArray, type SeriesEntry } from '../model/index.ts'
import { ByteReader } from './bytes.ts'
import { gazetteerKind } from './gazetteer-builder.ts'
import type { KeyedText } from './key-hash.ts'
import { nameArrays, NameIndex, type NameMatch } from './name-index.ts'
import { readSeries } from './series-record.ts'
import type { PersonReferent, Referent } from './referent.ts'
import { isTelling } from './title-shape.ts'
import { ordinaryWords } from './words.ts'

/** A name means at most so many series: beyond that they are the least known, and no text tells them apart. */
const mostReferents = 50
/** So many series are kept as they were read, and as many that were kept before these. */
const keptEntries = 4096

/** Opens the catalogue in a packed gazetteer. Throws a `PackedError` where the bytes hold none. */
export function openCatalogue(bytes: Uint8Array): { readonly name: string; readonly titles: PackedTitles; readonly people: PackedPeople } {
  const arrays: Readonly<Record<string, PackedArray>> = unpack(gazetteerKind, bytes)
  const names = (prefix: string): NameIndex =>
    new NameIndex(nameArrays(arrays[`${prefix}Slots`], arrays[`${prefix}Blocks`], arrays[`${prefix}Records`]))
  const records = (prefix: string, content: string): PackedRecords => packedRecords(arrays[`${prefix}Starts`], arrays[content])
  const terms = records('term', 'terms')
  const people = records('people', 'people')
  const series = records('series', 'series')
  const { popularity, fame } = arrays
  if (!(popularity instanceof Float32Array) || popularity.length !== series.length || fame?.length !== 2 || terms.length === 0)
    throw new PackedError('the arrays make no gazetteer')
  const ranks = { famous: fame[0]!, known: fame[1]! }
  const nameOf = (person: number): string => people.at(person).text()
  const term = (number: number): string | null => (number === 0 ? null : terms.at(number).text())
  const read = (number: number): SeriesEntry => readSeries(series.at(number), term, nameOf)
  return {
    name: terms.at(0).text(),
    titles: new PackedTitles(names('titles'), read, popularity, ranks),
    people: new PackedPeople(names('spellings'), people, ranks, series.length),
  }
}

/** So many series of a catalogue are famous, and so many known or famous: the first ones by their numbers. */
interface Ranks {
  readonly famous: number
  readonly known: number
}

/** Looks in a text for titles that speak for themselves. */
export interface TitleFinder {
  /** The longest such title that begins at a token and ends before `limit`. */
  readonly longest: (from: number, limit: number) => NameMatch | null
}

/** The series of a catalogue by their names. */
export class PackedTitles {
  readonly #names: NameIndex
  readonly #read: (number: number) => SeriesEntry
  readonly #popularity: Float32Array
  readonly #ranks: Ranks
  /** Entries that were read of late, and those read before these: a series that is asked for again and again is read once. */
  #entries = new Map<number, SeriesEntry>()
  #olderEntries = new Map<number, SeriesEntry>()

  constructor(names: NameIndex, read: (number: number) => SeriesEntry, popularity: Float32Array, ranks: Ranks) {
    this.#names = names
    this.#read = read
    this.#popularity = popularity
    this.#ranks = ranks
  }

  /** Makes ready to look in a text for titles that speak for themselves. */
  in(text: KeyedText): TitleFinder {
    const finder = this.#names.in(text, this.#ranks.known)
    return {
      longest: (from, limit) => {
        const match = finder.longest(from, limit)
        if (match === null || isTelling(text.tokens, from, match.to)) return match
        return this.#names.valuesOf(match.name, 1)[0]! < this.#ranks.famous ? match : null
      },
    }
  }

  /** The series under a key of `nameKey`, the best known first; none where no series has that name. */
  get(key: string): readonly Referent[] {
    const name = this.#names.get(key)
    return name < 0 ? [] : this.#names.valuesOf(name, mostReferents).map(number => this.#referent(number))
  }

  #referent(number: number): Referent {
    const entryOf = (): SeriesEntry => this.#entry(number)
    return {
      number,
      popularity: this.#popularity[number]!,
      fame: number < this.#ranks.famous ? 'famous' : number < this.#ranks.known ? 'known' : 'obscure',
      get entry() {
        return entryOf()
      },
    }
  }

  #entry(number: number): SeriesEntry {
    const kept = this.#entries.get(number)
    if (kept !== undefined) return kept
    if (this.#entries.size === keptEntries) {
      this.#olderEntries = this.#entries
      this.#entries = new Map()
    }
    const entry = this.#olderEntries.get(number) ?? this.#read(number)
    this.#entries.set(number, entry)
    return entry
  }
}

/** The people of a catalogue by the spellings of their names. */
export class PackedPeople {
  readonly #spellings: NameIndex
  readonly #records: PackedRecords
  readonly #ranks: Ranks
  readonly #isChosen: boolean

  constructor(spellings: NameIndex, records: PackedRecords, ranks: Ranks, series: number) {
    this.#spellings = spellings
    this.#records = records
    this.#ranks = ranks
    this.#isChosen = ranks.famous === series
  }

  /** The people under a key of `personKey`, those of the best known series first. */
  get(key: string): readonly PersonReferent[] {
    const name = this.#spellings.get(key)
    if (name < 0) return []
    const people = this.#spellings.valuesOf(name, mostReferents).map(number => this.#read(number))
    return people.length < 2 || this.#isChosen ? people : people.sort((a, b) => (a.series[0] ?? Infinity) - (b.series[0] ?? Infinity))
  }

  #read(number: number): PersonReferent {
    const record = this.#records.at(number)
    const name = record.text()
    let last = 0
    const series = Array.from({ length: record.number() }, () => (last += record.number()))
    const best = series[0] ?? Infinity
    const isWellKnown = this.#isChosen || (name.includes(' ') ? best < this.#ranks.known : best < this.#ranks.famous && !isWord(name))
    return { number, name, series, isWellKnown }
  }
}

function isWord(name: string): boolean {
  return ordinaryWords.has(name.toLowerCase())
}

/** Records in bytes, found by their numbers. */
interface PackedRecords {
  readonly length: number
  readonly at: (number: number) => ByteReader
}

function packedRecords(starts: PackedArray | undefined, bytes: PackedArray | undefined): PackedRecords {
  if (!(starts instanceof Uint32Array && bytes instanceof Uint8Array)) throw new PackedError('the arrays make no gazetteer')
  return { length: starts.length, at: number => new ByteReader(bytes, starts[number]!) }
}
