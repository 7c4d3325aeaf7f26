import type { Day, Fact, PartialDay, WatchedEpisode } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { isHeld, lastOut } from '../../publish/index.ts'

/** An episode as somebody who keeps the series sees it. */
export interface EpisodeSeen {
  readonly number: number
  readonly title: string | null
  /** Whether it has come out: what has not cannot have been watched. */
  readonly isOut: boolean
  readonly isWatched: boolean
}

/** A season as somebody who keeps the series sees it. */
export interface SeasonSeen {
  readonly number: number
  readonly premiere: PartialDay | null
  readonly episodes: readonly EpisodeSeen[]
}

/** How far somebody is, in the season that they are in. */
export interface Progress {
  readonly season: number
  readonly watched: number
  /** Of that season, by what is known. */
  readonly episodes: number
  /** Whether all that has come out was watched. */
  readonly isCaughtUp: boolean
}

/** No season has more, save by a slip of a catalogue. */
const mostEpisodes = 400

/** The seasons of a series with their episodes: those that catalogues list or facts count, and those that somebody has noted as watched. Specials come last. */
export function seasonsSeen(
  { known, facts }: Pick<SeriesDossier, 'known' | 'facts'>,
  watched: readonly WatchedEpisode[],
  today: Day,
): readonly SeasonSeen[] {
  const { settled, episodes } = known
  const last = lastOut(settled, facts, today)
  const numbers = new Set([...settled.seasons, ...watched.map(({ season }) => ({ number: season }))].map(({ number }) => number))
  for (const { season } of [...episodes, ...facts.filter(isSeasonTold)]) if (season !== null) numbers.add(season)
  const inOrder = [...numbers].toSorted((a, b) => Number(a === 0) - Number(b === 0) || a - b)
  return inOrder.map(number => {
    const listed = new Map(episodes.flatMap(each => (each.season === number ? [[each.number, each]] : [])))
    const seen = new Set(watched.flatMap(each => (each.season === number ? [each.episode] : [])))
    const settledSeason = settled.seasons.find(season => season.number === number)
    const premiere = settledSeason?.premiere?.value ?? releaseOf(facts, number)
    const isBegun = (number > 0 && number <= last) || (premiere !== null && endOf(premiere) <= today)
    const count = Math.max(settledSeason?.episodes?.value ?? countOf(facts, number), ...listed.keys(), ...seen)
    return {
      number,
      premiere,
      episodes: Array.from({ length: Math.min(count, mostEpisodes) }, (_, index) => {
        const { title = null, airs = null } = listed.get(index + 1) ?? {}
        return {
          number: index + 1,
          title,
          isOut: airs === null ? isBegun : endOf(airs) <= today,
          isWatched: seen.has(index + 1),
        }
      }),
    }
  })
}

/** How far somebody is: in the last season of which they have watched something; null where they have watched nothing. */
export function progressIn(seasons: readonly SeasonSeen[]): Progress | null {
  const regular = seasons.filter(({ number }) => number > 0)
  const season = regular.findLast(({ episodes }) => episodes.some(({ isWatched }) => isWatched))
  if (season === undefined) return null
  return {
    season: season.number,
    watched: season.episodes.filter(({ isWatched }) => isWatched).length,
    episodes: season.episodes.length,
    isCaughtUp: regular.every(({ episodes }) => episodes.every(({ isOut, isWatched }) => isWatched || !isOut)),
  }
}

function isSeasonTold(fact: Fact): boolean {
  return (fact.property === 'release' || fact.property === 'episodes') && fact.polarity === 'affirmed' && isHeld(fact)
}

function releaseOf(facts: readonly Fact[], season: number): Day | null {
  for (const fact of facts)
    if (fact.property === 'release' && fact.season === season && isSeasonTold(fact) && fact.value.earliest === fact.value.latest)
      return fact.value.latest
  return null
}

function countOf(facts: readonly Fact[], season: number): number {
  for (const fact of facts) if (fact.property === 'episodes' && fact.season === season && isSeasonTold(fact)) return fact.value.min
  return 0
}

/** The last day that a year, a month or a day can mean; it is compared and not shown. */
function endOf(day: PartialDay): Day {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day
}
