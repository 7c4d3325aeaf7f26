import {
  quoteAt,
  tokenFlag,
  type Article,
  type LinkedPerson,
  type LinkedSeries,
  type Links,
  type Mention,
  type MentionKind,
  type Sentence,
  type Tokens,
} from '../model/index.ts'
import { personKey } from '../names/index.ts'
import { findCarriers, type Carrier } from './carriers.ts'
import { companyEnd } from './companies.ts'
import type { Gazetteer } from './gazetteer.ts'
import { mainSeries } from './main-series.ts'
import { keyText, type KeyedText } from './key-hash.ts'
import { nameKey } from './name-key.ts'
import { NameTable, type TableFinder } from './name-table.ts'
import { capitalTells, isGiven, nameEnd, nameKind, unfused } from './people.ts'
import { isPlace } from './places.ts'
import { koreanSurnames } from './surnames.ts'
import { isTitleWord } from './title-shape.ts'
import type { FoundTitle } from './candidate.ts'
import { contextSigns } from './title-features.ts'
import { findTitles, handScore, offsetOf, properCase, titleCandidates } from './titles.ts'
import { functionWords, notNames, ordinaryWords, seriesNouns } from './words.ts'

const { word, capital, opens, first } = tokenFlag

/** Finds the names in an article and says which series, person, channel, company or outlet each means. */
export function linkArticle(article: Article, tokens: Tokens, sentences: readonly Sentence[], gazetteer: Gazetteer): Links {
  const taken = new Uint8Array(tokens.count)
  const text = keyText(tokens)
  const carriers = findCarriers(text, sentences, gazetteer, taken)
  const titles = findTitles({
    article,
    tokens,
    text,
    sentences,
    catalogue: gazetteer.titles,
    taken,
    signs: contextSigns(tokens, taken),
    named: false,
  })
  const linker = new Linker(article, text, gazetteer)
  const series = linker.series(titles, sentences, carriers)
  linker.names(carriers)
  linker.people(sentences)
  const { mentions, people, names } = linker.finish()
  return { mentions, series, people, names, main: mainSeries(article, series, mentions) }
}

/** A run of words that may be a title, as training sees it: its words, its features by name, and the odds before the model is asked. */
export interface TitleExample {
  readonly written: string
  readonly features: readonly string[]
  readonly offset: number
}

/** The candidates for titles of an article, for training the title model. */
export function titleExamples(article: Article, tokens: Tokens, sentences: readonly Sentence[], gazetteer: Gazetteer): TitleExample[] {
  const taken = new Uint8Array(tokens.count)
  const text = keyText(tokens)
  findCarriers(text, sentences, gazetteer, taken)
  const context = { article, tokens, text, sentences, catalogue: gazetteer.titles, taken, signs: contextSigns(tokens, taken), named: true }
  return [...titleCandidates(context).values()].map(candidate => ({
    written: article.text.slice(tokens.start[candidate.from], tokens.end[candidate.to - 1]).replace(/\s+/g, ' '),
    features: candidate.features.names ?? [],
    offset: offsetOf(handScore(candidate)),
  }))
}

/** A title so well borne out that it may open a sentence though its word is an ordinary one. */
const sureTitle = 5

/** Collects the mentions of one article. */
class Linker {
  readonly #article: Article
  readonly #text: KeyedText
  readonly #tokens: Tokens
  readonly #gazetteer: Gazetteer
  readonly #companies: TableFinder<{ readonly ordinary: boolean }>
  readonly #mentions: Mention[] = []
  readonly #covered: Uint8Array
  readonly #people: LinkedPerson[] = []
  readonly #names: string[] = []
  /** The catalogue's numbers of the series that the text speaks of. */
  readonly #ownSeries = new Set<number>()
  /** Words that the text writes with a capital within a sentence. */
  readonly #capitalSeen = new Set<string>()

  constructor(article: Article, text: KeyedText, gazetteer: Gazetteer) {
    const { tokens } = text
    this.#article = article
    this.#text = text
    this.#tokens = tokens
    this.#gazetteer = gazetteer
    this.#companies = gazetteer.companies.in(text)
    this.#covered = new Uint8Array(tokens.count)
  }

  #add(kind: MentionKind, from: number, to: number, ref: number, sure: boolean): void {
    this.#mentions.push({ kind, from, to, ref, sure, start: this.#tokens.start[from]!, end: this.#tokens.end[to - 1]! })
    this.#covered.fill(1, from, to)
  }

  #written(from: number, to: number): string {
    return quoteAt(this.#article.text, this.#tokens.start[from]!, this.#tokens.end[to - 1]!).exact.replace(/\s+/g, ' ')
  }

  /** Marks every occurrence of the titles found; titles of one catalogue entry are one series. */
  series(titles: readonly FoundTitle[], sentences: readonly Sentence[], carriers: readonly Carrier[]): LinkedSeries[] {
    const finder = NameTable.from(this.#text, titles).in(this.#text)
    const index = new Map<string, number>()
    const series: { ref: LinkedSeries['ref']; entry: LinkedSeries['entry']; mentions: number }[] = []
    const forms: Map<string, number>[] = []
    let carrier = 0
    for (const sentence of sentences) {
      for (let at = sentence.from; at < sentence.to; at++) {
        while (carrier < carriers.length && carriers[carrier]!.to <= at) carrier++
        const match = finder.match(at, sentence.to)
        if (match === null) continue
        const title = match.value
        const inCarrier = carrier < carriers.length && carriers[carrier]!.from <= at
        if (inCarrier && carriers[carrier]!.to >= match.to) continue
        if (!this.#standsAsTitle(at, match.to, title, sentence)) continue
        const identity = title.entry === null ? withoutArticle(title.key) : `:${title.entry.id}`
        let ref = index.get(identity)
        if (ref === undefined) {
          ref = series.length
          index.set(identity, ref)
          const referent = title.referents.find(({ entry }) => entry === title.entry)
          if (referent !== undefined) this.#ownSeries.add(referent.number)
          series.push({
            ref: { id: title.entry === null ? null : `${this.#gazetteer.name}:${title.entry.id}`, title: '' },
            entry: title.entry,
            mentions: 0,
          })
          forms.push(new Map())
        }
        series[ref]!.mentions++
        const form = this.#written(at, match.to)
        forms[ref]!.set(form, (forms[ref]!.get(form) ?? 0) + 1)
        this.#add('series', at, match.to, ref, true)
        at = match.to - 1
      }
    }
    // A series is called as the article calls it most often; its id says which one is meant.
    return series.map((linked, i) => ({
      ...linked,
      ref: { id: linked.ref.id, title: [...forms[i]!].reduce((best, form) => (form[1] > best[1] ? form : best))[0] },
    }))
  }

  /** An ordinary word counts as the title only where it is written as a name. */
  #standsAsTitle(from: number, to: number, title: FoundTitle, sentence: Sentence): boolean {
    const tokens = this.#tokens
    if (title.known && tokens.lower[from]!.includes('-ish')) return true
    if (!properCase(tokens, from, to) && !((tokens.flags[from - 1] ?? 0) & opens)) {
      return !title.ordinary && to - from > 1 && title.known && isTitleWord(tokens, from)
    }
    // "Title: Dark": it stands after the mark after which it was found.
    const isMarked = !(tokens.flags[title.from]! & word) && tokens.lower[from - 1] === tokens.lower[title.from]
    if (to - from > 1 || isMarked) return true
    if (!((tokens.flags[from - 1] ?? 0) & opens) && this.#inPersonName(from, to, sentence)) return false
    if (!title.ordinary) return true
    const kind = this.#article.blocks[sentence.block]!.kind
    if (from > 0 && tokens.flags[from - 1]! & opens) return true
    const next = tokens.lower[to] ?? ''
    if (next === 'season' || /^s\d/.test(next) || next === 'series') return true
    if (kind === 'title' || kind === 'heading') return from === sentence.from || seriesNouns.has(tokens.lower[from - 1] ?? '')
    // Part of a longer name, or the first word of a sentence that goes on as prose.
    if (to < sentence.to && isTitleWord(tokens, to) && !notNames.has(tokens.lower[to]!)) return false
    if (
      from > sentence.from &&
      isTitleWord(tokens, from - 1) &&
      !notNames.has(tokens.lower[from - 1]!) &&
      !(tokens.flags[from - 1]! & first)
    )
      return false
    return (
      capitalTells(tokens, from) ||
      (title.score >= sureTitle && !functionWords.has(tokens.lower[from]!)) ||
      /^(?:is|has|was|will|returns|premieres|season|follows|stars|,)$/.test(next)
    )
  }

  /** Whether a word is part of a person's name: "Jo Marshall", "John Cardinal". */
  #inPersonName(from: number, to: number, sentence: Sentence): boolean {
    const tokens = this.#tokens
    const goesOn = to < sentence.to && isTitleWord(tokens, to) && !notNames.has(tokens.lower[to]!) && !isOutsideName(tokens, to)
    if (goesOn && isGiven(tokens.lower[from]!)) return true
    return from > sentence.from && isTitleWord(tokens, from - 1) && isGiven(tokens.lower[from - 1]!) && tokens.lower[to] !== 'season'
  }

  /** Adds the channels and outlets that no title covers. */
  names(carriers: readonly Carrier[]): void {
    const index = new Map<string, number>()
    const counts: Map<string, number>[] = []
    for (const { from, to, kind, id } of carriers) {
      if (this.#covered[from]) continue
      const ref = this.#nameRef(index, from, to, id)
      // "Amazon Prime Video" and "Prime Video" are one channel, called by the fuller form; "Channel Nine" beside many a "Nine" is called Nine.
      const written = this.#written(from, to)
      const forms = (counts[ref] ??= new Map())
      forms.set(written, (forms.get(written) ?? 0) + 1)
      this.#names[ref] = [...forms].reduce((best, form) =>
        form[1] > best[1] * 2 || (form[1] * 2 >= best[1] && form[0].length > best[0].length) ? form : best,
      )[0]
      this.#add(kind, from, to, ref, true)
    }
  }

  #nameRef(index: Map<string, number>, from: number, to: number, id?: string): number {
    const key = id ?? nameKey(this.#tokens, from, to)
    let ref = index.get(key)
    if (ref === undefined) {
      ref = this.#names.length
      index.set(key, ref)
      this.#names.push(this.#written(from, to))
    }
    return ref
  }

  /** Finds the people, characters and companies in what is left, and links short forms of a name to its full form. */
  people(sentences: readonly Sentence[]): void {
    const tokens = this.#tokens
    const spans: { from: number; to: number; kind: ReturnType<typeof nameKind>; heading: boolean; listed: boolean }[] = []
    const lowerSeen = new Set<string>()
    for (let at = 0; at < tokens.count; at++) {
      const flags = tokens.flags[at]!
      if ((flags & (word | capital)) === word) lowerSeen.add(tokens.lower[at]!)
      else if (flags & capital && !(flags & first)) this.#capitalSeen.add(tokens.lower[at]!)
    }
    for (const sentence of sentences) {
      const block = this.#article.blocks[sentence.block]!
      const heading = block.kind === 'title' || block.kind === 'heading'
      // A line of a cast list begins with a name, not with a sentence's first word.
      const listed = !heading && sentence.to - sentence.from <= 12 && isCastLine(tokens, sentence)
      for (let at = sentence.from; at < sentence.to; at++) {
        if (this.#covered[at]) continue
        let limit = at + 1
        while (limit < sentence.to && !this.#covered[limit] && tokens.lower[limit] !== "'s") limit++
        const company = this.#companyEnd(at, sentence.to)
        if (company > at) {
          spans.push({ from: at, to: company, kind: 'company', heading, listed })
          at = company - 1
          continue
        }
        let to = nameEnd(tokens, at, limit, listed, heading)
        if (to === at) continue
        let from = at
        // The first word of a sentence is part of the name only if the text does not use it as a common word.
        if (
          !listed &&
          (tokens.flags[from]! & first || heading) &&
          (lowerSeen.has(tokens.lower[from]!) || ordinaryWords.has(tokens.lower[from]!)) &&
          !isGiven(tokens.lower[from]!) &&
          !(koreanSurnames.has(tokens.lower[from]!) && from + 1 < to)
        )
          from++
        if (from >= to || this.#isPlace(from, to)) {
          at = to - 1
          continue
        }
        // "Andrew “Freddie” Flintoff": a nickname in quotes stays inside the name.
        if (to + 3 < sentence.to && tokens.flags[to]! & opens && isTitleWord(tokens, to + 1) && tokens.flags[to + 2]! & tokenFlag.closes) {
          const rest = nameEnd(tokens, to + 3, sentence.to)
          if (rest > to + 3) to = rest
        }
        spans.push({ from, to, kind: this.#isCompany(from, to) ? 'company' : nameKind(tokens, from, to), heading, listed })
        at = to - 1
      }
    }
    this.#linkPeople(spans)
  }

  /** Where a company's name of the table ends, of which no word is taken yet. */
  #companyEnd(from: number, limit: number): number {
    const to = companyEnd(this.#tokens, from, limit, this.#companies)
    for (let at = from; at < to; at++) if (this.#covered[at]) return from
    return to
  }

  /** "Sweden", "New Zealand": a place, whose first word may be no name's. */
  #isPlace(from: number, to: number): boolean {
    const { lower } = this.#tokens
    return to - from === 1
      ? isPlace(lower[from]!) || isPlace(`${lower[from - 1] ?? ''} ${lower[from]!}`)
      : to - from === 2 && isPlace(`${lower[from]!} ${lower[from + 1]!}`)
  }

  /** Whether a name is a company's that the table knows; one that is also a common word needs a word for a company before it. */
  #isCompany(from: number, to: number): boolean {
    const match = this.#companies.match(from, to)
    if (match === null || match.to !== to) return false
    return !match.value.ordinary || companyNouns.has(this.#tokens.lower[from - 1] ?? '')
  }

  #linkPeople(spans: readonly { from: number; to: number; kind: ReturnType<typeof nameKind>; heading: boolean; listed: boolean }[]): void {
    const tokens = this.#tokens
    const full = new Map<string, number>()
    const byPart = new Map<string, number>()
    const companies = new Map<string, number>()
    const ofSpan: number[] = []
    const forms: Set<string>[] = []
    for (const [i, span] of spans.entries()) {
      const { from, to, kind } = span
      const shared = to - from === 1 ? this.#sharedName(span, spans[i + 1]) : null
      if (kind === 'company' || (to - from < 2 && shared === null)) {
        ofSpan.push(-1)
        continue
      }
      const name = shared ?? (kind === 'person' ? unfused(this.#written(from, to)) : this.#written(from, to))
      const spelled = personKey(name)
      // Names that the catalogue knows for one person are one: "Lomon" and "Park Solomon".
      const known = this.#knownName(spelled)
      const key = known ?? spelled
      let ref = full.get(key)
      if (ref === undefined) {
        ref = this.#people.length
        full.set(key, ref)
        this.#people.push({ name, sure: kind === 'person' || known !== null })
        forms.push(new Set())
      }
      forms[ref]!.add(name.toLowerCase().replace(/[^\p{L}]/gu, ''))
      ofSpan.push(ref)
      for (const part of [to - 1, from]) {
        const lower = tokens.lower[part]!
        if (lower.length > 2 && !byPart.has(lower)) byPart.set(lower, ref)
      }
    }
    // Where an article spells one name in several ways, the catalogue's spelling stands for all.
    for (const [key, ref] of full) {
      const known = this.#knownName(personKey(key))
      if (known !== null && (forms[ref]?.size ?? 0) > 1) this.#people[ref] = { name: known, sure: true }
    }
    spans.forEach((span, i) => {
      const { from, to, kind } = span
      if (kind === 'company') {
        this.#add('company', from, to, this.#nameRef(companies, from, to), true)
        return
      }
      let ref = ofSpan[i]!
      if (ref < 0) {
        const lower = tokens.lower[from]!
        const known = this.#knownName(lower)
        ref = (known === null ? undefined : full.get(known)) ?? byPart.get(lower) ?? full.get(lower) ?? -1
        if (ref >= 0 && known !== null && full.get(known) === ref) this.#people[ref] = { name: known, sure: true }
        if (ref < 0) {
          if (
            tokens.flags[from]! & first &&
            !span.listed &&
            known === null &&
            !isGiven(lower) &&
            (span.heading || !this.#capitalSeen.has(lower))
          )
            return
          ref = this.#people.length
          full.set(lower, ref)
          this.#people.push({ name: this.#written(from, to), sure: known !== null })
        }
      }
      this.#add('person', from, to, ref, this.#people[ref]!.sure)
    })
  }

  /** "Matt and Ross Duffer": the whole name of the first, where the catalogue knows somebody of that name. */
  #sharedName(span: { from: number; to: number }, next: { from: number; to: number } | undefined): string | null {
    const joint = this.#tokens.lower[span.to]
    if (next === undefined || next.from !== span.to + 1 || next.to - next.from !== 2 || (joint !== 'and' && joint !== '&')) return null
    const name = `${this.#written(span.from, span.to)} ${this.#written(next.to - 1, next.to)}`
    return this.#knownName(personKey(name)) === null ? null : name
  }

  /**
   * The name that the catalogue prefers for somebody whose name is spelled so: somebody of a series that the text speaks of, else somebody well known.
   * Among a million people nearly any two names are somebody's: others are not taken to be meant.
   */
  #knownName(spelling: string): string | null {
    const people = this.#gazetteer.people.get(spelling)
    const meant =
      people.find(({ series }) => series.some(number => this.#ownSeries.has(number))) ?? people.find(person => person.isWellKnown)
    return meant?.name ?? null
  }

  finish(): { mentions: Mention[]; people: LinkedPerson[]; names: string[] } {
    this.#mentions.sort((a, b) => a.from - b.from)
    return { mentions: this.#mentions, people: this.#people, names: this.#names }
  }
}

/** Words for a company right before its name. */
const companyNouns = new Set('company studio studios producer producers indie firm house outfit banner label'.split(' '))

/** Numbers after a title are its season. */
function isOutsideName(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & capital) === 0
}

/** "Name as Character": a short line with "as" between two capitals. */
function isCastLine(tokens: Tokens, sentence: Sentence): boolean {
  for (let at = sentence.from + 1; at + 1 < sentence.to; at++)
    if (tokens.lower[at] === 'as' && isTitleWord(tokens, at + 1)) return isTitleWord(tokens, at - 1) || tokens.lower[at - 1] === ')'
  return false
}

function withoutArticle(key: string): string {
  return key.startsWith('the') && key.length > 6 ? key.slice(3) : key
}
