import { searchKinds, type MatchManner, type SearchKind } from './entry.ts'
import { packCountry } from './gather.ts'
import type { Hints, Reading } from './query.ts'
import { hintFall, hintLift, kindLift, standingLift, standingOf } from './score.ts'
import type { SearchSections } from './sections.ts'

/** The best match of one thing so far. */
export interface Match {
  readonly thing: number
  readonly key: number
  readonly score: number
  readonly manner: MatchManner
  readonly reading: Reading
}

/** Keeps the best match of each thing that is offered. */
export class Ranking {
  readonly #sections: SearchSections
  readonly #wanted: readonly boolean[]
  readonly #best = new Map<number, Match>()

  constructor(sections: SearchSections, kinds: readonly SearchKind[]) {
    this.#sections = sections
    this.#wanted = searchKinds.map(kind => kinds.includes(kind))
  }

  get size(): number {
    return this.#best.size
  }

  wants(kind: number): boolean {
    return this.#wanted[kind]!
  }

  /** Offers a key that matches; `quality` is how well, before its standing is added. */
  offer(key: number, quality: number, manner: MatchManner, reading: Reading): void {
    const { keyName, nameThing, nameWeight, thingKind, thingFame } = this.#sections
    const name = keyName[key]!
    const thing = nameThing[name]!
    const kind = thingKind[thing]!
    if (!this.#wanted[kind]) return
    const standing = standingLift * standingOf(thingFame[thing]!, nameWeight[name]!)
    const score = quality + standing + kindLift[kind]! + this.#hintOf(thing, reading.hints) - reading.fall
    const known = this.#best.get(thing)
    if (known !== undefined && (known.score > score || (known.score === score && known.key <= key))) return
    this.#best.set(thing, { thing, key, score, manner, reading })
  }

  /** The best, in order; of equal ones the lower key. */
  top(limit: number): Match[] {
    return [...this.#best.values()].sort((a, b) => b.score - a.score || a.key - b.key).slice(0, limit)
  }

  #hintOf(thing: number, { years, country }: Hints): number {
    const { thingYear, thingCountry } = this.#sections
    let hint = 0
    if (years !== null) {
      const year = thingYear[thing]!
      // Catalogues count a premiere on New Year's Eve, or its first showing abroad, as another year.
      const isNear = year !== 0 && (year === years[0] - 1 || year === years[1] + 1)
      hint += year >= years[0] && year <= years[1] ? hintLift : isNear ? hintLift * 0.8 : -hintFall
    }
    if (country !== null) hint += thingCountry[thing] === packCountry(country) ? hintLift : -hintFall
    return hint
  }
}
