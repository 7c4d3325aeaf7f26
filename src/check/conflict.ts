import type { ClaimOf, CrewRole, Day, Finding, SeriesEntry } from '../model/index.ts'
import { daysBetween } from './days.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { isNearName, lettersOf, maySamePerson, nameOf, wordsIn } from './names.ts'
import { isHeading, linkedOf, plainAt, sentenceOf, speaksFrom, type Reading } from './reading.ts'
import { firstRelease, otherDateOf, tellsAhead, wordsToDate } from './release-words.ts'
import { sayAbout, sayDay, sayList, sayWhen } from './say.ts'
import { namesSeason } from './seasons.ts'

/** Finds what the catalogue knows otherwise: of the past, and where it knows it exactly. */
export function findConflicts(reading: Reading): Finding[] {
  const findings = reading.claims.flatMap(claim => {
    const entry = linkedOf(reading, claim)?.entry ?? null
    if (entry === null || claim.polarity !== 'affirmed' || claim.modality !== 'asserted') return []
    if (claim.property === 'release') return releaseConflict(reading, claim, entry)
    if (claim.property === 'episodes') return episodesConflict(reading, claim, entry)
    return claim.property === 'based_on' ? authorConflict(claim, entry) : []
  })
  return [...findings, ...creatorConflicts(reading)]
}

/** The day of a season's premiere, where the catalogue knows the day and it has come. */
function premiereOf(entry: SeriesEntry, season: number | null, until: Day): Day | null {
  const premiere = entry.seasons.find(({ number }) => number === season)?.premiere ?? null
  return premiere !== null && premiere.length === 10 && premiere <= until ? premiere : null
}

function releaseConflict(reading: Reading, claim: ClaimOf<'release'>, entry: SeriesEntry): Finding[] {
  const sentence = sentenceOf(reading, claim)
  const until = speaksFrom(reading.article) ?? reading.today
  const premiere = premiereOf(entry, claim.season, reading.today)
  if (sentence === null || premiere === null || isHeading(reading, sentence)) return []
  // A later day than was announced is a delay; an earlier one is seldom anything but a mistake in the text.
  const isAhead = claim.value.earliest > until || tellsAhead(wordsToDate(reading, claim))
  if (isAhead && (claim.value.precision !== 'day' || premiere > claim.value.earliest)) return []
  if (otherDateOf(reading, claim) !== null || !firstRelease(reading, claim) || !namesSeason(reading, claim)) return []
  const { earliest, latest } = claim.value
  if (daysBetween(earliest, premiere) >= -1 && daysBetween(premiere, latest) >= -1) return []
  return [
    finding(
      'conflict',
      'warning',
      `The text has ${sayAbout(claim)} come out ${sayWhen(claim.value)}; the catalogue has ${sayDay(premiere)}.`,
      {
        claims: [claim],
        quotes: [claim.quote],
      },
    ),
  ]
}

function episodesConflict(reading: Reading, claim: ClaimOf<'episodes'>, entry: SeriesEntry): Finding[] {
  const sentence = sentenceOf(reading, claim)
  const until = speaksFrom(reading.article) ?? reading.today
  const known = entry.seasons.find(({ number }) => number === claim.season)?.episodes ?? null
  if (sentence === null || known === null || premiereOf(entry, claim.season, until) === null || !namesSeason(reading, claim)) return []
  if (
    /\b(?:order\w*|first|part|vol\w*|half|cour|special|additional|more|cut|shorten\w*|originally|so far|remaining|over|at least|about|up to|premier\w*|debut\w*|began|starts?|arriv\w*)\b/.test(
      plainAt(reading, sentence).replace(/\b(?:first|debut) (?:season|series)\b/g, ''),
    )
  )
    return []
  const { min, max } = claim.value
  if (known >= min && (max === null || known <= max)) return []
  return [
    finding(
      'conflict',
      'warning',
      `The text gives ${sayAbout(claim)} ${min === max ? min : `${min} to ${max}`} episodes; the catalogue has ${known}.`,
      {
        claims: [claim],
        quotes: [claim.quote],
      },
    ),
  ]
}

/** Another author of the source work that the catalogue knows. */
function authorConflict(claim: ClaimOf<'based_on'>, entry: SeriesEntry): Finding[] {
  const known = entry.basedOn?.author ?? null
  const { work, author } = claim.value
  if (known === null || author === null || lettersOf(entry.basedOn?.work ?? '') !== lettersOf(work)) return []
  const authors = known.split(/ and |, | & /).map(nameOf)
  const named = author.split(/ and |, | & /).map(nameOf)
  if (named.some(name => name.words.length < 2 || authors.some(other => maySamePerson(other, name) || isNearName(other, name)))) return []
  return [
    finding('conflict', 'warning', `The text names ${author} as the author of ${work}; the catalogue has ${known}.`, {
      claims: [claim],
      quotes: [claim.quote],
    }),
  ]
}

const settledRoles: readonly CrewRole[] = ['creator']

/** Creators none of whom the catalogue knows with the series, where it knows its creators. */
function creatorConflicts(reading: Reading): Finding[] {
  const claims = reading.claims.filter(claim => claim.property === 'crew' && claim.polarity === 'affirmed') as ClaimOf<'crew'>[]
  const sure = new Set(reading.links.people.filter(person => person.sure).map(({ name }) => name))
  return settledRoles.flatMap(role => {
    const named = claims.filter(claim => claim.value.role === role && isSurePerson(sure, claim.value.person))
    const series = groupsOf(named, claim => [`${claim.series.id} ${claim.series.title}`])
    return named.flatMap(claim => {
      const entry = linkedOf(reading, claim)?.entry ?? null
      const known = entry?.makers.filter(maker => maker.role === role).map(maker => maker.person) ?? []
      const together = series.get(`${claim.series.id} ${claim.series.title}`)!
      if (entry === null || known.length === 0 || together[0] !== claim) return []
      const everybody = [...entry.makers.map(maker => maker.person), entry.basedOn?.author ?? ''].map(nameOf)
      const names = together.map(other => nameOf(other.value.person))
      if (names.some(name => everybody.some(person => maySamePerson(person, name) || isNearName(person, name)))) return []
      return [
        finding(
          'conflict',
          'warning',
          `The text names ${sayList(together.map(other => other.value.person))} as ${role} of ${claim.series.title}; the catalogue has ${sayList(known)}.`,
          {
            claims: together,
            quotes: together.map(other => other.quote),
          },
        ),
      ]
    })
  })
}

function isSurePerson(sure: ReadonlySet<string>, name: string): boolean {
  return sure.has(name) && wordsIn(name).length >= 2
}
