import { hashOf, type Article, type Day, type Links, type Signs } from '../model/index.ts'
import type { Item, View } from './view.ts'

/** A name of one word before a bracket with a full name, and the other way round. */
const characterFirst =
  /(?<!(?:\p{Lu}[\p{L}.’'-]*|\b(?:da|de|del|della|di|do|dos|du|la|le|van|von|der|den|bin|al)) )\b\p{Lu}[\p{L}’'-]+ \(\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+\)/gu
const actorFirst = /\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+ \(\p{Lu}[\p{L}’'-]+\)/gu

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Whom a catalogue holds a name for. */
type KnownAs = 'cast' | 'maker' | 'character'

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
  /** The series last told of, in whatever block; -1 before the first. */
  last = -1
  /** The first series that the block names; -1 where it has named none so far. */
  ofBlock = -1
  /** The series that the article names most often. */
  readonly most: number
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
  readonly #text: string
  #bracketsHoldActors: boolean | null = null
  readonly #known = new Map<string, readonly KnownAs[]>()
  #headingSigns: Signs & { readonly text: string } = { text: '', name: [], hash: [] }

  constructor(article: Article, links: Links) {
    this.#links = links
    this.#text = article.text
    this.reference = article.published
    this.main = links.main
    this.topic = links.main
    this.most = mostNamed(links)
  }

  /** Whether a series' catalogue entry names a person or a channel. */
  isOf(series: number, item: Item): boolean {
    const entry = this.#links.series[series]!.entry
    if (entry === null || !('mention' in item)) return false
    if (item.type === 'C') return entry.platforms.includes(this.#links.names[item.mention.ref] ?? '')
    if (item.type !== 'P') return false
    const { name } = this.#links.people[item.mention.ref]!
    return (
      entry.cast.some(({ person }) => person === name) ||
      entry.makers.some(({ person }) => person === name) ||
      entry.actors?.includes(name) === true ||
      entry.crew?.includes(name) === true
    )
  }

  /** Whether the article's brackets hold the actors, "Keila (Lena Dorner)", rather than the characters; told by the names of one word. */
  get bracketsHoldActors(): boolean {
    this.#bracketsHoldActors ??= count(this.#text, characterFirst) > count(this.#text, actorFirst)
    return this.#bracketsHoldActors
  }

  /** What the catalogue holds a name for in the series of the article. */
  knownAs(name: string): readonly KnownAs[] {
    let known = this.#known.get(name)
    if (known === undefined) {
      known = knownAs(name, this.#links)
      this.#known.set(name, known)
    }
    return known
  }

  /** The words of the section's heading, each once, names as their kinds. */
  get headingSigns(): Signs {
    if (this.#headingSigns.text !== this.headingText) {
      const words = this.headingText.split(' ').map(word => (/^%[A-Z]\d/.test(word) ? word.slice(0, 2) : word))
      const name = [...new Set(words)]
      this.#headingSigns = { text: this.headingText, name, hash: name.map(hashOf) }
    }
    return this.#headingSigns
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

function mostNamed({ series }: Links): number {
  let most = -1
  for (let i = 0; i < series.length; i++) if (most < 0 || series[i]!.mentions > series[most]!.mentions) most = i
  return most
}

function knownAs(name: string, { series }: Links): readonly KnownAs[] {
  const known = new Set<KnownAs>()
  const isOneWord = !name.includes(' ')
  for (const { entry } of series) {
    if (entry === null) continue
    for (const { person, character } of entry.cast) {
      if (person === name) known.add('cast')
      if (name.length > 2 && (character === name || (isOneWord && character.includes(name) && character.split(' ').includes(name))))
        known.add('character')
    }
    if (entry.actors?.includes(name) === true) known.add('cast')
    if (entry.makers.some(({ person }) => person === name) || entry.crew?.includes(name) === true) known.add('maker')
  }
  return [...known]
}
