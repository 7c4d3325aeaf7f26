import type { SeasonSeen } from './progress.ts'

/** What somebody says of episodes: these of a season and no other; all up to one; a whole season, or nothing of it. */
export type Marking =
  | { readonly kind: 'these'; readonly season: number; readonly episodes: ReadonlySet<number> }
  | { readonly kind: 'upTo'; readonly season: number; readonly episode: number }
  | { readonly kind: 'whole' | 'nothing'; readonly season: number }

/** An episode by its numbers. */
export interface EpisodeNumber {
  readonly season: number
  readonly episode: number
}

/** What a marking changes. Only what has come out can be marked as watched. */
export function changesBy(
  marking: Marking,
  seasons: readonly SeasonSeen[],
): { readonly watch: readonly EpisodeNumber[]; readonly unwatch: readonly EpisodeNumber[] } {
  const all = seasons.flatMap(({ number: season, episodes }) =>
    episodes.map(({ number: episode, ...how }) => ({ season, episode, ...how })),
  )
  const isMeant = ({ season, episode }: EpisodeNumber): boolean => {
    switch (marking.kind) {
      case 'these':
        return season === marking.season && marking.episodes.has(episode)
      case 'upTo':
        return season > 0 && (season < marking.season || (season === marking.season && episode <= marking.episode))
      case 'whole':
        return season === marking.season
      case 'nothing':
        return false
    }
  }
  const takesBack = marking.kind === 'these' || marking.kind === 'nothing'
  return {
    watch: all.filter(each => each.isOut && !each.isWatched && isMeant(each)).map(numberOf),
    unwatch: all.filter(each => takesBack && each.season === marking.season && each.isWatched && !isMeant(each)).map(numberOf),
  }
}

function numberOf({ season, episode }: EpisodeNumber): EpisodeNumber {
  return { season, episode }
}
