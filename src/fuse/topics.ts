import type { Claim, Testimony } from '../model/index.ts'
import { areOnePerson, kindOf } from './kinds.ts'

/** What a claim is about, and all that is said of it. */
export interface Topic {
  /** Unique in the series: `renewal/2`, `cast/2/…`. */
  readonly key: string
  readonly testimony: readonly Testimony[]
}

/** Sorts what is said of one series by what it is about: the property, the season, and the person, channel or work. Names of one person are one. */
export function topicsOf(testimony: readonly Testimony[]): readonly Topic[] {
  const topics = new Map<string, Testimony[]>()
  for (const each of testimony) {
    const key = topicKey(each.claim)
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
  const joined: { key: string; testimony: readonly Testimony[] }[] = []
  for (const topic of topics.toSorted((a, b) => b.testimony.length - a.testimony.length || (a.key < b.key ? -1 : 1))) {
    const same = joined.find(each => areOneTopic(each, topic))
    if (same === undefined) joined.push({ ...topic })
    else same.testimony = [...same.testimony, ...topic.testimony]
  }
  return joined.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function areOneTopic(one: Topic, other: Topic): boolean {
  const [a, b] = [one.testimony[0]!.claim, other.testimony[0]!.claim]
  if (a.season !== b.season) return false
  if (a.property === 'cast' && b.property === 'cast') return areOnePerson(a.value.person, b.value.person)
  if (a.property === 'crew' && b.property === 'crew') return a.value.role === b.value.role && areOnePerson(a.value.person, b.value.person)
  return false
}
