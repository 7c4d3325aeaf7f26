import type { Day, EvidenceDocument, Fact, Testimony } from '../model/index.ts'
import { comingSeason } from './coming-season.ts'
import type { DossierMaterial } from './dossier-material.ts'
import { sayAnswer } from './say-answer.ts'
import { sayDay } from './say-date.ts'
import { peopleSentence, sentenceOf } from './written-sentences.ts'

/** An article written from facts alone. */
export interface WrittenArticle {
  readonly title: string
  readonly series: string
  readonly season: number
  readonly asOf: Day
  readonly lead: string
  readonly sections: readonly WrittenSection[]
  readonly sources: readonly WrittenSource[]
  /** The premiere's day where it is known for sure, for readers of structured data. */
  readonly premiere: Day | null
}

/** A part of the article. What gives the story away stands in a section that says so. */
export interface WrittenSection {
  readonly title: string
  readonly spoils: boolean
  readonly sentences: readonly WrittenSentence[]
}

/** A sentence, and the numbers of its sources. */
export interface WrittenSentence {
  readonly text: string
  readonly sources: readonly number[]
}

/** A source as it stands under the article. */
export interface WrittenSource {
  readonly number: number
  readonly outlet: string
  readonly title: string
  readonly url: string | null
  readonly day: Day
}

/** The article's parts in their order: the heading, and the properties that are told under it. `{}` is the season. */
const parts: readonly { readonly title: string; readonly properties: readonly Fact['property'][] }[] = [
  { title: 'Is there a season {}?', properties: ['renewal'] },
  { title: 'When does it come out?', properties: ['release', 'trailer'] },
  { title: 'Who is in it?', properties: ['cast'] },
  { title: 'Who makes it?', properties: ['crew', 'based_on'] },
  { title: 'How many episodes?', properties: ['episodes', 'runtime'] },
  { title: 'Where can it be watched?', properties: ['platform'] },
  { title: 'What its makers and stars say', properties: ['statement'] },
  { title: 'What it is about', properties: ['storyline'] },
  { title: 'How it was received', properties: ['rating'] },
]

/** More names in a sentence are a list and no article. */
const mostPeople = 10
/** More of one kind is a list as well. */
const mostSentences = 8
/** So many sources stand behind a sentence; the dossier has them all. */
const mostSources = 3

/**
 * Writes the article that answers what readers ask of a series on a day: from facts alone, each sentence with its sources, in the tense of the day. What only strangers say is told as talk, or left
 * out where it is not of the fate or the premiere; what has gone by is told as gone by.
 */
export function writeArticle(material: DossierMaterial, asked: number | null): WrittenArticle {
  const { known, facts, today } = material
  const season = asked ?? comingSeason(known.settled, facts, today)
  const notes = new Notes(material)
  const sections = parts.flatMap(({ title, properties }): WrittenSection[] => {
    const own = facts.filter(fact => properties.includes(fact.property) && isTold(fact, season))
    const ordered = own.toSorted(
      (a, b) =>
        properties.indexOf(a.property) - properties.indexOf(b.property) ||
        Number(a.season === null) - Number(b.season === null) ||
        b.probability - a.probability ||
        (a.key < b.key ? -1 : 1),
    )
    const told = groupsOf(ordered, notes).map(facts => {
      const [fact] = facts
      const who = notes.who(fact!.support)
      return { fact: fact!, facts, text: peopleSentence(facts, who) ?? sentenceOf(fact!, today, who) }
    })
    const heading = title.replace('{}', String(season))
    return [false, true].flatMap(spoils => {
      const sentences = told
        .filter(({ fact }) => (fact.property === 'storyline' && fact.value.spoils !== null) === spoils)
        .slice(0, mostSentences)
      const written = sentences.map(({ fact, text }) => ({
        text,
        sources: notes.of(fact.support.concat(fact.status === 'disputed' ? fact.opposition : [])),
      }))
      return written.length === 0
        ? []
        : [{ title: spoils ? `${heading}: gives the story away` : heading, spoils, sentences: creditOnce(written) }]
    })
  })
  const release = facts.find(({ key }) => key === `release/${season}`)
  return {
    title: `${known.settled.title.value} season ${season}: what is known on ${sayDay(today)}`,
    series: known.settled.title.value,
    season,
    asOf: today,
    lead: sayAnswer(known.settled, facts, season, today),
    sections,
    sources: notes.sources,
    premiere:
      release?.property === 'release' && release.status === 'confirmed' && release.value.precision === 'day'
        ? release.value.earliest
        : null,
  }
}

/** Sentences on end that follow the same source name it once, in the last of them. */
function creditOnce(sentences: readonly WrittenSentence[]): readonly WrittenSentence[] {
  const creditOf = (sentence: WrittenSentence | undefined): string | null => sentence?.text.match(credit)?.[1] ?? null
  return sentences.map((sentence, at) => {
    const own = creditOf(sentence)
    if (own === null) return sentence
    if (creditOf(sentences[at + 1]) === own) return { ...sentence, text: sentence.text.replace(credit, '.') }
    return creditOf(sentences[at - 1]) === own
      ? { ...sentence, text: sentence.text.replace(credit, ', all of that according to $1.') }
      : sentence
  })
}

const credit = /, according to ([^,]+)\.$/

/** People of one part who are known alike and from the same source stand in one sentence; every other fact has its own. */
function groupsOf(facts: readonly Fact[], notes: Notes): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const part = fact.property === 'cast' ? 'cast' : fact.property === 'crew' ? fact.value.role : null
    const key = part === null || fact.polarity === 'denied' ? fact.key : `${part} ${fact.season} ${fact.status} ${notes.who(fact.support)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [fact])
    else if (group.length < mostPeople) group.push(fact)
  }
  return [...groups.values()]
}

/** Whether a fact belongs into an article about a season: it is of that season or of none, and more than talk, except of what everybody asks. */
function isTold(fact: Fact, season: number): boolean {
  const { property, status } = fact
  const isAsked = property === 'renewal' || property === 'release'
  if (fact.season === null ? isAsked : fact.season !== season)
    return property === 'episodes' && fact.season === season - 1 && status !== 'rumoured'
  return isAsked || (status !== 'rumoured' && status !== 'unknown')
}

/** Numbers sources as sentences come to need them. */
class Notes {
  readonly #testimony: ReadonlyMap<string, Testimony>
  readonly #documents: ReadonlyMap<string, EvidenceDocument>
  readonly #numbers = new Map<string, number>()
  readonly sources: WrittenSource[] = []

  readonly #outlets: DossierMaterial['outlets']

  constructor({ testimony, documents, outlets }: DossierMaterial) {
    this.#outlets = outlets
    this.#testimony = new Map(testimony.map(each => [each.id, each]))
    this.#documents = new Map(documents.map(each => [each.id, each]))
  }

  /** The numbers of the documents that testimony stands in, originals before copies of them. */
  of(ids: readonly string[]): readonly number[] {
    const documents = new Set(ids.map(id => this.#testimony.get(id)!.document))
    const numbers = [...documents].slice(0, mostSources).flatMap(id => {
      const document = this.#documents.get(id)
      return document === undefined ? [] : [this.#number(document)]
    })
    return numbers.toSorted((a, b) => a - b)
  }

  /** The name of the outlet whose words testimony is, the weightiest. */
  who(ids: readonly string[]): string {
    const outlet = this.#testimony.get(ids[0] ?? '')?.outlet
    return (outlet === undefined ? undefined : this.#outlets.get(outlet)?.name) ?? 'a source without a name'
  }

  #number({ id, outlet, title, url, published, heard }: EvidenceDocument): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    const number = this.sources.length + 1
    this.#numbers.set(id, number)
    this.sources.push({ number, outlet: outlet.name, title: title === '' ? 'Without a title' : title, url, day: published ?? heard })
    return number
  }
}
