import { pack, type PersonEntry, type SeriesEntry } from '../model/index.ts'
import { personKey } from '../names/index.ts'
import { Records } from './bytes.ts'
import { NameIndexBuilder } from './name-index-builder.ts'
import { NameLines, type Tokenize } from './name-lines.ts'
import type { NameIndexArrays } from './name-slots.ts'
import { Numbers } from './numbers.ts'
import { writeSeries, type PeopleNumbers, type Terms } from './series-record.ts'

/** What a packed gazetteer is, with the version of its form. */
export const gazetteerKind = 'gazetteer 1'
/**
 * A catalogue of no more series is a chosen one, and all of them are famous. Of a larger one so many are known, the best known: the starter catalogue
 * shows that as many help, and among hundreds of thousands nearly any two words are somebody's title.
 */
const mostKnown = 10_000
/** Of a larger catalogue so many are famous: of cities, numbers and plain words that are a title too, few mean that title. */
const mostFamous = 3000

/** What is told of a series beside its entry. */
export interface SeriesStanding {
  /** What the catalogue ranks by, the larger the better known; 0 where it doesn't say. */
  readonly popularity: number
  /** The numbers that `addPerson` gave the entry's people, by their names as the entry writes them; who is not here is known by name alone. */
  readonly people: ReadonlyMap<string, number>
}

/**
 * Compiles a catalogue into the bytes that `openGazetteer` opens. It is told of one person and one series after another, and holds them as they will
 * be packed: for 300,000 series and a million people some 400 MB.
 */
export class GazetteerBuilder {
  readonly #name: string
  readonly #titles = new NameIndexBuilder()
  readonly #titleLines: NameLines
  readonly #spellings = new NameIndexBuilder()
  readonly #series = new Records()
  readonly #popularity: number[] = []
  readonly #people = new Records()
  /** The words of the records, by their numbers. */
  readonly #terms = new Map<string, number>()
  /** Who works in what: a person and a series at each place. */
  readonly #creditPeople = new Numbers()
  readonly #creditSeries = new Numbers()

  /** `name` is the catalogue's, as ids have it; `tokenize` is the reader's, so that names are cut as texts are. */
  constructor(name: string, tokenize: Tokenize) {
    this.#name = name
    this.#titleLines = new NameLines(this.#titles, tokenize, true)
  }

  /** Adds a person; gives the number by which series name this one. */
  addPerson({ name, spellings }: PersonEntry): number {
    const person = this.#people.add(bytes => bytes.text(name))
    for (const form of [name, ...spellings]) this.#spellings.addKey(personKey(form), person)
    return person
  }

  /** Adds a series. Throws a `RangeError` where a number of it is none that can be, such as a negative season. */
  addSeries(entry: SeriesEntry, { popularity, people }: SeriesStanding): void {
    const numbers: PeopleNumbers = {
      numberOf: name => {
        const person = people.get(name)
        return person !== undefined && this.#people.reader(person).isText(name) ? person : null
      },
    }
    const series = this.#series.add(bytes => writeSeries(bytes, entry, this.#termNumbers, numbers))
    this.#popularity.push(popularity)
    for (const name of new Set([entry.title, ...(entry.original === undefined ? [] : [entry.original]), ...entry.aliases]))
      this.#titleLines.add(name, series)
    for (const person of new Set(people.values())) {
      this.#creditPeople.push(person)
      this.#creditSeries.push(series)
    }
  }

  readonly #termNumbers: Terms = {
    numberOf: term => {
      if (term === null) return 0
      const known = this.#terms.get(term)
      if (known !== undefined) return known
      this.#terms.set(term, this.#terms.size + 1)
      return this.#terms.size
    },
  }

  /** Packs what was added. Series get their numbers by their popularity, those of equal popularity in the order in which they came. */
  finish(): Uint8Array {
    this.#titleLines.flush()
    const count = this.#popularity.length
    const order = Array.from({ length: count }, (_, series) => series).sort((a, b) => this.#popularity[b]! - this.#popularity[a]! || a - b)
    const rank = new Uint32Array(count)
    order.forEach((series, place) => (rank[series] = place))
    const known = this.#popularity.filter(popularity => popularity > 0).length
    const ranked = count <= mostKnown ? [count, count] : [Math.min(mostFamous, known), Math.min(mostKnown, known)]
    const series = this.#series.finish(order)
    const people = this.#withCredits(rank).finish()
    const terms = new Records()
    for (const term of [this.#name, ...this.#terms.keys()]) terms.add(bytes => bytes.text(term))
    const words = terms.finish()
    return pack(gazetteerKind, {
      fame: Uint32Array.from(ranked),
      popularity: Float32Array.from(order, number => this.#popularity[number]!),
      ...named('titles', this.#titles.finish(rank)),
      ...named('spellings', this.#spellings.finish()),
      seriesStarts: series.starts,
      series: series.bytes,
      peopleStarts: people.starts,
      people: people.bytes,
      termStarts: words.starts,
      terms: words.bytes,
    })
  }

  /** The people with the numbers of their series, the best known first: their count, then each as what is added to the one before. */
  #withCredits(rank: Uint32Array): Records {
    const count = this.#people.length
    const ends = new Uint32Array(count + 1)
    for (let at = 0; at < this.#creditPeople.length; at++) ends[this.#creditPeople.at(at) + 1]!++
    for (let person = 0; person < count; person++) ends[person + 1]! += ends[person]!
    const from = ends.slice()
    const series = new Uint32Array(this.#creditPeople.length)
    for (let at = 0; at < this.#creditPeople.length; at++) series[from[this.#creditPeople.at(at)]!++] = rank[this.#creditSeries.at(at)]!
    const people = new Records()
    for (let person = 0; person < count; person++) {
      const works = series.subarray(ends[person]!, ends[person + 1]!).sort()
      people.add(bytes => {
        bytes.text(this.#people.reader(person).text())
        bytes.number(works.length)
        works.forEach((number, i) => bytes.number(number - (i === 0 ? 0 : works[i - 1]!)))
      })
    }
    return people
  }
}

function named(prefix: string, { slots, blocks, records }: NameIndexArrays): Record<string, NameIndexArrays[keyof NameIndexArrays]> {
  return { [`${prefix}Slots`]: slots, [`${prefix}Blocks`]: blocks, [`${prefix}Records`]: records }
}
