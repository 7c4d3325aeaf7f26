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
  type SeriesEntry,
  type Tokens,
} from '../model/index.ts'
import { personKey } from '../names/index.ts'
import { namesIn } from './article-names.ts'
import { findCarriers, type Carrier } from './carriers.ts'
import { choosePerson } from './choose-person.ts'
import { chooseTitles, type ChosenTitle } from './choose-titles.ts'
import type { Gazetteer } from './gazetteer.ts'
import { mainSeries } from './main-series.ts'
import { keyText, type KeyedText } from './key-hash.ts'
import { nameKey } from './name-key.ts'
import { findNameSpans, type NameSpan } from './name-spans.ts'
import type { TableFinder } from './name-table.ts'
import { isGiven, unfused } from './people.ts'
import { titleOccurrences } from './title-occurrences.ts'
import { contextSigns } from './title-features.ts'
import { findTitles, handScore, offsetOf, titleCandidates } from './titles.ts'

const { capital, first } = tokenFlag

/** Finds the names in an article and says which series, person, channel, company or outlet each means. */
export function linkArticle(article: Article, tokens: Tokens, sentences: readonly Sentence[], gazetteer: Gazetteer): Links {
  const taken = new Uint8Array(tokens.count)
  const text = keyText(tokens)
  const carriers = findCarriers(text, sentences, gazetteer, taken)
  const names = namesIn(tokens, taken, 0, tokens.count)
  const titles = findTitles({
    article,
    tokens,
    text,
    sentences,
    catalogue: gazetteer.titles,
    names,
    taken,
    signs: contextSigns(tokens, taken),
    named: false,
  })
  const linker = new Linker(article, text, gazetteer)
  const series = linker.series(
    chooseTitles(titles, titleOccurrences(article, text, titles, sentences, carriers), { article, tokens, taken, names }),
  )
  linker.names(carriers)
  linker.people(sentences)
  const { mentions, people, names: named } = linker.finish()
  return { mentions, series, people, names: named, main: mainSeries(article, series, mentions) }
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
  const context = {
    article,
    tokens,
    text,
    sentences,
    catalogue: gazetteer.titles,
    names: namesIn(tokens, taken, 0, tokens.count),
    taken,
    signs: contextSigns(tokens, taken),
    named: true,
  }
  return [...titleCandidates(context).values()].map(candidate => ({
    written: article.text.slice(tokens.start[candidate.from], tokens.end[candidate.to - 1]).replace(/\s+/g, ' '),
    features: candidate.features.names ?? [],
    offset: offsetOf(handScore(candidate)),
  }))
}

/** Collects the mentions of one article. */
class Linker {
  readonly #article: Article
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

  /** Adds the titles' mentions; those of one catalogue entry are one series. */
  series(occurrences: readonly ChosenTitle[]): LinkedSeries[] {
    const index = new Map<string, number>()
    const series: { ref: LinkedSeries['ref']; entry: LinkedSeries['entry']; mentions: number }[] = []
    const forms: Map<string, number>[] = []
    for (const { title, from, to, referent } of occurrences) {
      const entry = referent?.entry ?? null
      const identity = entry === null ? withoutArticle(title.key) : `:${entry.id}`
      let ref = index.get(identity)
      if (ref === undefined) {
        ref = series.length
        index.set(identity, ref)
        if (referent !== null) this.#ownSeries.add(referent.number)
        series.push({ ref: { id: entry === null ? null : `${this.#gazetteer.name}:${entry.id}`, title: '' }, entry, mentions: 0 })
        forms.push(new Map())
      }
      series[ref]!.mentions++
      const form = this.#written(from, to)
      forms[ref]!.set(form, (forms[ref]!.get(form) ?? 0) + 1)
      this.#add('series', from, to, ref, true)
    }
    // A series is called as the article calls it most often, by its full title rather than a short one; its id says which one is meant.
    return series.map((linked, i) => ({
      ...linked,
      ref: { id: linked.ref.id, title: nameFor(forms[i]!, linked.entry) },
    }))
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
    for (let at = 0; at < tokens.count; at++)
      if ((tokens.flags[at]! & (capital | first)) === capital) this.#capitalSeen.add(tokens.lower[at]!)
    const isKnown = (from: number, to: number): boolean => this.#knownName(this.#written(from, to)) !== null
    const context = { article: this.#article, tokens, covered: this.#covered, companies: this.#companies, isKnown }
    this.#linkPeople(findNameSpans(context, sentences))
  }

  #linkPeople(spans: readonly NameSpan[]): void {
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
      const known = this.#knownName(name)
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
      const known = this.#knownName(key)
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
        const known = this.#knownName(this.#written(from, to), lower)
        ref = (known === null ? undefined : full.get(known)) ?? byPart.get(lower) ?? full.get(lower) ?? -1
        if (ref >= 0 && known !== null && full.get(known) === ref) this.#people[ref] = { name: known, sure: true }
        if (ref < 0) {
          if (span.short) return
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
    return this.#knownName(name) === null ? null : name
  }

  /** The name that the catalogue prefers for the person whom a name means; null where it means nobody whom the catalogue knows. */
  #knownName(written: string, spelling = personKey(written)): string | null {
    return choosePerson(this.#gazetteer.people.get(spelling), written, this.#ownSeries)?.name ?? null
  }

  finish(): { mentions: Mention[]; people: LinkedPerson[]; names: string[] } {
    this.#mentions.sort((a, b) => a.from - b.from)
    return { mentions: this.#mentions, people: this.#people, names: this.#names }
  }
}

/** The form of a title used most often; the catalogue's own where that is a short form of it: "Anne with an E" before "Anne". */
function nameFor(forms: ReadonlyMap<string, number>, entry: SeriesEntry | null): string {
  const [often] = [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))
  const whole = [...forms.keys()].find(form => form.startsWith(`${often} `) && form.toLowerCase() === entry?.title.toLowerCase())
  return whole ?? often
}

function withoutArticle(key: string): string {
  return key.startsWith('the') && key.length > 6 ? key.slice(3) : key
}
