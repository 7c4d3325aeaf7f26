import type { Claim, Testimony } from '../model/index.ts'
import { comparePersonNames, readPerson, type ReadPerson } from '../names/index.ts'
import { kindOf } from './kinds.ts'

/** What a claim is about, and all that is said of it. */
export interface Topic {
  /** Unique in the series: `renewal/2`, `cast/2/…`. */
  readonly key: string
  readonly testimony: readonly Testimony[]
}

/** Sorts what is said of one series by what it is about: the property, the season, and the person, channel or work. Names of one person are one. */
export function topicsOf(testimony: readonly Testimony[]): readonly Topic[] {
  const topics = new Map<string, Testimony[]>()
  /** A name that stands in hundreds of claims is read once. */
  const keys = new Map<string, string>()
  for (const each of testimony) {
    const form = `${each.claim.season} ${each.claim.property} ${JSON.stringify(each.claim.value)}`
    const key = keys.get(form) ?? topicKey(each.claim)
    keys.set(form, key)
    const known = topics.get(key)
    if (known === undefined) topics.set(key, [each])
    else known.push(each)
  }
  return withPeopleJoined([...topics].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => ({ key, testimony: list })))
}

/** What a claim is about, as its fact is called: `renewal/2`, `cast/-/…`. */
export function topicKey(claim: Claim): string {
  const about = kindOf(claim).topic(claim)
  return [claim.property, claim.season ?? '-', ...(about === '' ? [] : [about])].join('/')
}

/** Joins topics that are one person's under spellings with different keys, into the one of which most is said. */
function withPeopleJoined(topics: readonly Topic[]): readonly Topic[] {
  const joined: { key: string; testimony: readonly Testimony[]; person: Person | null }[] = []
  for (const topic of topics.toSorted((a, b) => b.testimony.length - a.testimony.length || (a.key < b.key ? -1 : 1))) {
    const person = personOf(topic.testimony[0]!.claim)
    const same = person === null ? undefined : joined.find(each => each.person !== null && areOne(each.person, person))
    if (same === undefined) joined.push({ ...topic, person })
    else same.testimony = [...same.testimony, ...topic.testimony]
  }
  return joined.map(({ key, testimony }) => ({ key, testimony })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** A person of a topic, read once, with what the person is there. */
interface Person {
  readonly part: string
  readonly name: ReadPerson
}

function personOf({ property, value, season }: Claim): Person | null {
  if (property === 'cast') return { part: `cast ${season}`, name: readPerson(value.person) }
  return property === 'crew' ? { part: `${value.role} ${season}`, name: readPerson(value.person) } : null
}

function areOne(one: Person, other: Person): boolean {
  return one.part === other.part && comparePersonNames(one.name, other.name).verdict === 'same'
}
