import { bearingOf } from '../fuse/index.ts'
import type { Claim, Day, Fact, Finding, Report } from '../model/index.ts'
import { finding } from './finding.ts'
import { capital, sayAbout, sayDay, sayWhen } from './say.ts'

/** What the store's evidence says of a series that an article speaks of. */
export interface SeriesEvidence {
  /** The id that the article's claims have. */
  readonly series: string
  readonly facts: readonly Fact[]
  /** Who says so, in words: "Netflix (6 June 2022)". */
  readonly sayWho: (testimony: readonly string[]) => string
}

/**
 * Finds what the evidence of other documents says otherwise: claims that a later word has overtaken, and claims that were at odds with what was known on their day. One
 * finding a fact. Only facts that stand are held against an article; of one that is disputed it is a note, and a rumour is nobody's fault.
 */
export function findAgainstEvidence({ article, claims, today }: Report, evidence: readonly SeriesEvidence[]): Finding[] {
  const found = new Map<string, { readonly fact: Fact; readonly claims: Claim[]; readonly isLater: boolean; readonly who: string }>()
  for (const claim of claims) {
    const known = evidence.find(({ series }) => series === claim.series.id)
    if (known === undefined || claim.modality === 'speculated') continue
    const bearing = bearingOf(claim, known.facts)
    if (bearing === null || !standsAgainst(claim, bearing.fact, bearing.share)) continue
    const { fact } = bearing
    const speaks: Day = claim.asOf ?? article.updated ?? article.published ?? today
    const isLater = fact.since > speaks || isOpen(claim)
    const key = `${known.series} ${fact.key} ${isLater}`
    const before = found.get(key)
    if (before === undefined) found.set(key, { fact, claims: [claim], isLater, who: known.sayWho(fact.support) })
    else before.claims.push(claim)
  }
  return [...found.values()].map(({ fact, claims: against, isLater, who }) =>
    finding(
      isLater ? 'superseded' : 'conflict',
      fact.status === 'disputed' ? 'note' : 'warning',
      isLater ? sayOvertaken(against[0]!, fact, who, today) : sayAtOdds(against[0]!, fact, who, today),
      {
        claims: against,
        quotes: against.map(({ quote }) => quote),
      },
    ),
  )
}

function standsAgainst(claim: Claim, fact: Fact, share: number): boolean {
  if (fact.status === 'rumoured' || fact.status === 'expired' || fact.status === 'unknown') return false
  if (fact.property === 'renewal' && isOpen(claim)) return fact.value.status !== 'undecided' && fact.value.status !== 'in_production'
  return share < 0
}

/** "Not renewed yet": true of its day, and overtaken by any decision. */
function isOpen(claim: Claim): boolean {
  return (
    claim.property === 'renewal' &&
    (claim.value.status === 'undecided' || (claim.value.status === 'renewed' && claim.polarity === 'denied'))
  )
}

function sayOvertaken(claim: Claim, fact: Fact, who: string, today: Day): string {
  return `The later word on ${sayAbout(claim)}: ${sayFact(fact, today)}, says ${who}${sayDispute(fact)}.`
}

function sayAtOdds(claim: Claim, fact: Fact, who: string, today: Day): string {
  return `Other sources say otherwise of ${sayAbout(claim)}: ${sayFact(fact, today)}, says ${who}${sayDispute(fact)}.`
}

function sayDispute({ status }: Fact): string {
  return status === 'disputed' ? '; known sources are at odds there' : ''
}

const decided = {
  renewed: 'renewed',
  ordered: 'ordered',
  in_production: 'in production',
  cancelled: 'cancelled',
  ending: 'the last one',
  undecided: 'undecided',
}

/** Says a fact in a few words, without its subject: "it was renewed", "it comes out on 5 May 2023". */
function sayFact(fact: Fact, today: Day): string {
  const not = fact.polarity === 'denied' ? 'not ' : ''
  switch (fact.property) {
    case 'renewal': {
      const { status } = fact.value
      const verb = status === 'ending' || status === 'in_production' || status === 'undecided' ? 'is' : 'was'
      return `it ${verb} ${not}${decided[status]} (${sayDay(fact.since)})`
    }
    case 'release':
      return `it ${fact.value.latest < today ? 'came' : 'comes'} out ${not}${sayWhen(fact.value)}`
    case 'episodes':
      return `it has ${not}${sayCount(fact.value)} episodes`
    case 'runtime':
      return `an episode runs ${not}${sayCount(fact.value)} minutes`
    case 'cast':
      return `${fact.value.person} is ${not}in it`
    case 'crew':
      return `${fact.value.person} is ${not}among its makers`
    case 'platform':
      return `it is ${not}on ${fact.value.name}`
    case 'based_on':
      return `it is ${not}based on ${fact.value.work}`
    case 'trailer':
      return fact.value.status === 'released' ? 'its trailer is out' : 'its trailer is not out'
    case 'rating':
      return `it has ${fact.value.value} of ${fact.value.scale}${fact.value.source === null ? '' : ` at ${fact.value.source}`}`
    case 'storyline':
    case 'statement':
      return capital(fact.value.summary)
  }
}

function sayCount({ min, max }: { readonly min: number; readonly max: number | null }): string {
  return max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`
}
