import type { Article, Day, Links } from '../model/index.ts'
import type { Item, View } from './view.ts'

/** What the article has said so far and as a whole, by which a sentence without a title or a season is understood. */
export class DocumentState {
  /** The day from which the article speaks. */
  readonly reference: Day | null
  /** The year that the article's dates name most often, the latest of several; null where they name none. */
  textYear: number | null = null
  /** Index of the article's own series, or -1. */
  readonly main: number
  /** Series of the section, then of the paragraph; -1 where none is known. */
  topic: number
  /** The season that the section's heading names. */
  headingSeason: number | null = null
  headingText = ''
  /** Block in which the topic was last named. */
  topicBlock = -1
  /** Whether the section's heading names its series. */
  inSection = false
  /** The series of the title line that rules what follows, or -1. */
  titled = -1
  /** The season that the article's title names. */
  titleSeason: number | null = null
  /** The season last named in the paragraph. */
  recentSeason: number | null = null
  /** Of each series: the season numbers that the article names. */
  readonly #named = new Map<number, Set<number>>()
  readonly #final = new Map<number, number>()
  readonly #coming = new Map<number, number>()
  readonly #ran = new Map<number, number>()
  readonly #links: Links
  #known: ReadonlyMap<string, ReadonlySet<string>> | null = null
  #headingWords: { readonly text: string; readonly words: ReadonlySet<string> } = { text: '', words: new Set() }

  constructor(article: Article, links: Links) {
    this.#links = links
    this.reference = article.published
    this.main = links.main
    this.topic = links.main
  }

  /** What the catalogue holds a name for in the series of the article: `cast`, `maker`, `character`. */
  knownAs(name: string): Iterable<string> {
    this.#known ??= knownNames(this.#links)
    return this.#known.get(name) ?? []
  }

  /** The words of the section's heading, names as their kinds. */
  get headingWords(): ReadonlySet<string> {
    if (this.#headingWords.text !== this.headingText) {
      const words = this.headingText.split(' ').map(word => (/^%[A-Z]\d/.test(word) ? word.slice(0, 2) : word))
      this.#headingWords = { text: this.headingText, words: new Set(words) }
    }
    return this.#headingWords.words
  }

  /** Notes the seasons that a sentence names, with the series that it speaks of. */
  note(view: View, topic: number): void {
    for (const item of view.items) {
      if (item.type !== 'S') continue
      const series = ownerOf(view, item, topic)
      if (series < 0) continue
      if (
        item.season.kind === 'count' &&
        /\b(?:after|ran|run|runs|lasted|following|running|for|over|spanning|all|completed|of|has|its|the)(?: (?:for|just|only|a|its|the|than))* $/.test(
          view.norm.slice(0, item.at),
        )
      ) {
        this.#ran.set(series, Math.max(this.#ran.get(series) ?? 0, item.season.numbers[0] ?? 0))
      }
      if (item.season.kind !== 'number') continue
      const set = this.#named.get(series) ?? new Set()
      for (const number of item.season.numbers) set.add(number)
      this.#named.set(series, set)
      if (item.season.final && item.season.numbers.length === 1) this.#final.set(series, item.season.numbers[0]!)
      const before = view.norm.slice(Math.max(0, item.at - 60), item.at)
      if (
        /\b(?:renewed|renewal|picked up|return(?:s|ing)?|back|upcoming|new|waiting|await\w*|greenlit|about|commissioned|ordered)\b[^.]*$/.test(
          before,
        )
      ) {
        this.#coming.set(series, Math.max(this.#coming.get(series) ?? 0, item.season.numbers[0]!))
      }
    }
  }

  /** The number of a series' coming season: the one of the article's title, else the highest that it speaks of as to come. */
  coming(series: number): number | null {
    if (series === this.main && this.titleSeason !== null) return this.titleSeason
    return this.#coming.get(series) ?? (series === this.main ? this.highest(series) : null)
  }

  /** How many seasons the article says a series ran for. */
  ran(series: number): number | null {
    return this.#ran.get(series) ?? null
  }

  /** The season that the article calls a series' last. */
  finalSeason(series: number): number | null {
    return this.#final.get(series) ?? null
  }

  /** The highest season number that the article names for a series. */
  highest(series: number): number | null {
    const set = this.#named.get(series)
    return set === undefined ? null : Math.max(...set)
  }
}

/** The series whose season an item is: "season 2 of X", else the title before it, else the first of the sentence, else the topic. */
function ownerOf(view: View, item: Item, topic: number): number {
  const of = /^%S\d+ (?:of|for) (?:the )?(?:[a-z'-]+ ){0,3}?(?:%[CKP]\d+ 's )?(?:[a-z'-]+ ){0,2}?(?:“ )?%T(\d+)/.exec(
    view.norm.slice(item.at),
  )
  const pick =
    of === null
      ? (view.items.findLast(other => other.type === 'T' && other.at < item.at) ?? view.items.find(other => other.type === 'T'))
      : view.items[Number(of[1])]
  return pick !== undefined && 'mention' in pick ? pick.mention.ref : topic
}

function knownNames({ series }: Links): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  const add = (name: string, role: string): void => {
    known.set(name, (known.get(name) ?? new Set()).add(role))
  }
  for (const { entry } of series) {
    if (entry === null) continue
    for (const { person, character } of entry.cast) {
      add(person, 'cast')
      for (const form of new Set([character, ...character.split(' ')])) if (form.length > 2) add(form, 'character')
    }
    for (const person of entry.actors ?? []) add(person, 'cast')
    for (const person of [...entry.makers.map(maker => maker.person), ...(entry.crew ?? [])]) add(person, 'maker')
  }
  return known
}
