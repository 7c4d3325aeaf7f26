import type { SeriesEntry } from '../model/index.ts'

/** A series that a name may mean. A name's referents come best known first; there is at least one. */
export interface Referent {
  /** The series' number within its catalogue: equal numbers mean one series. */
  readonly number: number
  /** What the catalogue knows of it. One series has one entry for as long as a text is read, so entries may be compared by `===`. */
  readonly entry: SeriesEntry
  /** What the catalogue ranks its series by, the larger the better known, 0 where it doesn't say; compared within one catalogue only. */
  readonly popularity: number
  /**
   * How far its name alone speaks for a title: a famous series' does even if it is a single word, a known one's if it has several telling words. The
   * name of any other says only which series a title means that the text itself bears out.
   */
  readonly fame: Fame
}

/** How well known a series is, by its place among all of its catalogue. */
export type Fame = 'famous' | 'known' | 'obscure'

/** A person whom a name may mean. A name's people come best known first. */
export interface PersonReferent {
  /** The person's number within the catalogue: equal numbers mean one person. */
  readonly number: number
  /** The spelling that the catalogue prefers. */
  readonly name: string
  /** The numbers of series in which the person plays or that the person makes, as far as the catalogue tells. */
  readonly series: readonly number[]
  /** Whether the name alone tells the person: true in a catalogue of few, chosen people; where there are a million, only of the best known. */
  readonly isWellKnown: boolean
}
