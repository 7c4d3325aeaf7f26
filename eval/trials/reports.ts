import { SeededRandom } from '../../bench/corpus/random.ts'
import { addDays, dayNumber, dayOf, type Claim, type Day, type Modality, type Testimony } from '../../src/model/index.ts'
import { cast, dayWindow, fate, personName, release, yearWindow, type Change, type History, type Statement } from './histories.ts'
import { membersOf, roster, type Member } from './roster.ts'

/** How well the steps before fusing do their work. */
export interface Reading {
  /** Share of documents whose claim is misread, whoever wrote them. */
  readonly misread: number
  /** Share of copies that are found to be copies: taken over as they are, and reworded. */
  readonly copiesFound: number
  readonly rewordedFound: number
}

/** Rates near those that reading and copy detection reach on held-out articles for what they give as certain. */
export const usualReading: Reading = { misread: 0.01, copiesFound: 0.99, rewordedFound: 0.7 }

/** All that is written of one series, in the order of its days. The same for the same seed. */
export function reportsOf(history: History, seed: number, reading: Reading = usualReading): readonly Testimony[] {
  const desk = new Desk(history, new SeededRandom(seed * 7919 + history.id * 31 + 17), reading)
  for (const change of history.changes) desk.report(change)
  for (const season of seasonsOf(history)) {
    desk.summarise(season)
    desk.spreadRumours(season)
    desk.leak(season)
  }
  return desk.testimony.toSorted((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : a.id < b.id ? -1 : 1))
}

/** A testimony of a statement by an outlet, with a document of its own. */
export function testimonyOf(
  statement: Statement,
  by: { readonly outlet: string; readonly document: string; readonly said: Day },
  more: { readonly voice?: string; readonly heard?: Day; readonly modality?: Modality; readonly attribution?: string | null } = {},
): Testimony {
  const { outlet, document, said } = by
  const claim = {
    ...statement,
    id: 'c1',
    series: { id: 'hiatus:1', title: 'A Series' },
    modality: more.modality ?? 'asserted',
    attribution: more.attribution ?? null,
    asOf: null,
    quote: { exact: '', start: 0, end: 0 },
    rule: 'trial',
  } as Claim
  const heard = more.heard ?? said
  return { id: `${document}/1/c1`, claim, outlet, document, voice: more.voice ?? document, said, heard, withdrawn: null }
}

/** The seasons that something is told of. */
export function seasonsOf({ changes }: History): readonly number[] {
  return [...new Set(changes.map(({ statement }) => statement.season))].toSorted((a, b) => a - b)
}

/**
 * Who reports what has been announced errs less than whoever has a story alone, and hardly ever in who is in the cast: share of an outlet's errors that are
 * slips of this sort.
 */
const slips = { cast: 0.1, rest: 0.4 } as const

interface Written {
  readonly testimony: Testimony
  readonly statement: Statement
}

class Desk {
  readonly testimony: Testimony[] = []
  readonly #history: History
  readonly #random: SeededRandom
  readonly #reading: Reading

  constructor(history: History, random: SeededRandom, reading: Reading) {
    this.#history = history
    this.#random = random
    this.#reading = reading
  }

  /** All who have the news, each on its day and right or wrong as it is wont to be; who copies says what its original says. */
  report({ day, statement, first, news }: Change): void {
    const random = this.#random
    const exclusive = first === 'outlet' ? this.#insider() : null
    const written: Written[] = []
    const official = this.#official()
    if (exclusive !== null) written.push(this.#write(exclusive, statement, day))
    if (exclusive === null || random.chance(Math.min(0.85, 3 * news)))
      written.push(this.#write(official, statement, exclusive === null ? day : addDays(day, random.int(0, 3))))
    const others = roster.filter(each => each !== exclusive && each.outlet.tier !== 'official')
    const coming = others.flatMap(member => {
      const { covers, prompt, late } = member.habit
      const isSpecial = member.speciality === statement.property
      if (!random.chance(Math.min(1, covers * (0.03 + 0.97 * news) * (isSpecial ? 2 : 1)))) return []
      return [{ member, day: addDays(day, random.chance(prompt) ? 0 : random.int(1, late)) }]
    })
    for (const { member, day: on } of coming.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
      const before = written.filter(each => each.testimony.said <= on)
      if (before.length > 0 && random.chance(member.habit.copies)) written.push(this.#copy(member, random.pick(before), on))
      else {
        const credits = exclusive !== null && on <= addDays(day, 2) && random.chance(0.5)
        written.push(this.#write(member, statement, on, credits ? { voice: `outlet:${exclusive.outlet.id}` } : {}))
      }
    }
  }

  /** Articles that sum up what is known of a season on some day; some are behind the news, and where nothing is decided they say so or guess. */
  summarise(season: number): void {
    const random = this.#random
    const { changes } = this.#history
    const own = changes.filter(({ statement }) => statement.season === season)
    const [from, to] = [dayNumber(own[0]!.day) - 60, dayNumber(own.at(-1)!.day) + 60]
    const news = Math.max(...own.map(change => change.news))
    for (const member of roster) {
      if (member.outlet.tier === 'official' && member !== this.#official()) continue
      const { summaries, stale } = member.habit
      for (let left = summaries * news; left > 0; left--) {
        if (!random.chance(left)) continue
        const day = dayOf(random.int(from, to))
        const state = this.#known(season, random.chance(stale) ? addDays(day, -random.int(5, 70)) : day)
        if (state.length === 0) this.#guess(member, season, day)
        for (const statement of state.slice(-3)) this.#write(member, statement, day)
      }
    }
  }

  /** Lies that begin with a stranger: few repeat them, mostly other strangers. */
  spreadRumours(season: number): void {
    const random = this.#random
    const own = this.#history.changes.filter(({ statement }) => statement.season === season)
    for (let left = 0.8; left > 0 && random.chance(left); left -= 0.4) {
      const from = dayNumber(own[0]!.day)
      const day = dayOf(random.int(from - 90, dayNumber(own.at(-1)!.day) + 30))
      const lie = wrongly(random.pick(own).statement, random)
      const written = [this.#write(random.pick(membersOf('unknown')), lie, day, { modality: random.chance(0.6) ? 'asserted' : 'expected' })]
      for (let copy = random.int(0, 8); copy > 0; copy--)
        written.push(
          this.#copy(
            random.pick(membersOf(random.chance(0.85) ? 'unknown' : 'aggregator')),
            random.pick(written),
            addDays(day, random.int(0, 9)),
          ),
        )
      if (random.chance(0.06))
        this.#write(random.pick(membersOf('press')), lie, addDays(day, random.int(0, 4)), {
          modality: random.chance(0.7) ? 'speculated' : 'expected',
        })
    }
  }

  /** What the trade hears before a decision: four of five come true. */
  leak(season: number): void {
    const random = this.#random
    const decision = this.#history.changes.find(({ statement }) => statement.season === season && statement.property === 'renewal')
    if (decision === undefined || !random.chance(0.3)) return
    const statement = random.chance(0.8) ? decision.statement : wrongly(decision.statement, random)
    const day = addDays(decision.day, -random.int(3, 40))
    const source = random.pick(membersOf('trade'))
    const modality = random.chance(0.75) ? 'expected' : 'asserted'
    this.#write(source, statement, day, { modality })
    for (const member of [random.pick(membersOf('press')), random.pick(membersOf('aggregator'))])
      this.#write(member, statement, addDays(day, random.int(0, 2)), { modality, voice: `outlet:${source.outlet.id}` })
  }

  /** Who has a story alone: mostly the trade. */
  #insider(): Member {
    const lot = this.#random.next()
    return this.#random.pick(membersOf(lot < 0.7 ? 'trade' : lot < 0.9 ? 'press' : 'aggregator'))
  }

  #official(): Member {
    return membersOf('official').find(({ outlet }) => outlet.speaksFor.includes(this.#history.channel))!
  }

  /** What was known of a season on a day: the latest of what replaces one another. */
  #known(season: number, day: Day): readonly Statement[] {
    const known = new Map<string, Statement>()
    for (const change of this.#history.changes) {
      const { statement } = change
      if (statement.season !== season || change.day > day) continue
      known.set(statement.property === 'cast' ? `cast ${statement.value.person}` : statement.property, statement)
    }
    return [...known.values()]
  }

  #guess(member: Member, season: number, day: Day): void {
    const random = this.#random
    if (random.chance(0.6)) this.#write(member, fate(season, 'undecided'), day)
    else {
      const hope = random.chance(0.7) ? fate(season, 'renewed') : release(season, yearWindow(dayNumber(day) + random.int(100, 500)))
      this.#write(member, hope, day, { modality: random.chance(0.5) ? 'expected' : 'speculated' })
    }
  }

  #write(
    { outlet, habit, speciality }: Member,
    statement: Statement,
    day: Day,
    more: { readonly voice?: string; readonly modality?: Modality } = {},
  ): Written {
    const random = this.#random
    const errors =
      (1 - habit.accuracy) * slips[statement.property === 'cast' ? 'cast' : 'rest'] * (speciality === statement.property ? 0.5 : 1)
    const said = random.chance(errors) ? wrongly(statement, random) : statement
    return this.#print(outlet.id, said, day, more)
  }

  #copy({ outlet }: Member, original: Written, day: Day): Written {
    const random = this.#random
    const { copiesFound, rewordedFound } = this.#reading
    const isFound = random.chance(random.chance(0.5) ? copiesFound : rewordedFound)
    const { voice } = original.testimony
    return this.#print(outlet.id, original.statement, day, isFound ? { voice, modality: original.testimony.claim.modality } : {})
  }

  #print(outlet: string, statement: Statement, said: Day, more: { readonly voice?: string; readonly modality?: Modality }): Written {
    const random = this.#random
    const read = random.chance(this.#reading.misread) ? wrongly(statement, random) : statement
    const document = `${this.#history.id}.${this.testimony.length}`
    const testimony = testimonyOf(read, { outlet, document, said }, more)
    this.testimony.push(testimony)
    return { testimony, statement }
  }
}

/** Something false near what is true: the other fate, another day, another number, the wrong person, the wrong season. */
export function wrongly(statement: Statement, random: SeededRandom): Statement {
  const { season } = statement
  if (statement.property === 'renewal') {
    if (random.chance(0.4)) return { ...statement, season: season + 1 }
    return fate(season, statement.value.status === 'cancelled' ? 'renewed' : 'cancelled')
  }
  if (statement.property === 'release') {
    const day = dayNumber(statement.value.earliest)
    if (random.chance(0.2)) return { ...statement, season: Math.max(1, season - 1) }
    const off = random.pick([-30, -7, 7, 21, 31, 61, 365])
    return release(season, statement.value.precision === 'day' ? dayWindow(day + off) : yearWindow(day + 366))
  }
  if (statement.property === 'episodes') {
    const count = statement.value.min + random.pick([-2, -1, 1, 2, 10])
    return { ...statement, value: { min: count, max: count } }
  }
  return cast(season, personName(random), 'affirmed')
}
