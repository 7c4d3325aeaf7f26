/** Where scores come from: words that name the source, its usual name, its scale, and whose opinion it is where the name alone tells. */
export const ratingSources: readonly {
  readonly pattern: RegExp
  readonly name: string
  readonly scale: number
  readonly kind: 'audience' | 'critics' | null
}[] = [
  { pattern: /\bimdb\b/g, name: 'IMDb', scale: 10, kind: 'audience' },
  { pattern: /\brotten ?tomato(?:es)?\b/g, name: 'Rotten Tomatoes', scale: 100, kind: null },
  { pattern: /\b(?:my ?anime ?list|mal)\b/g, name: 'MyAnimeList', scale: 10, kind: 'audience' },
  { pattern: /\bmetascore\b/g, name: 'Metacritic', scale: 100, kind: 'critics' },
  { pattern: /\btomatometer\b/g, name: 'Rotten Tomatoes', scale: 100, kind: 'critics' },
  { pattern: /\bmetacritic\b/g, name: 'Metacritic', scale: 100, kind: null },
  { pattern: /\b(?:google users|google)\b/g, name: 'Google users', scale: 100, kind: 'audience' },
  { pattern: /\b(?:my ?drama ?list)\b/g, name: 'MyDramaList', scale: 10, kind: 'audience' },
  { pattern: /\banilist\b/g, name: 'AniList', scale: 100, kind: 'audience' },
  { pattern: /\bcrunchyroll\b/g, name: 'Crunchyroll', scale: 5, kind: 'audience' },
  { pattern: /\bcommon sense media\b/g, name: 'Common Sense Media', scale: 5, kind: 'critics' },
  { pattern: /\btv ?time\b/g, name: 'TV Time', scale: 10, kind: 'audience' },
  { pattern: /\bdouban\b/g, name: 'Douban', scale: 10, kind: 'audience' },
  { pattern: /\bfilmaffinity\b/g, name: 'FilmAffinity', scale: 10, kind: 'audience' },
  { pattern: /\ballocine\b/g, name: 'AlloCiné', scale: 5, kind: null },
  { pattern: /\btrakt\b/g, name: 'Trakt', scale: 100, kind: 'audience' },
  { pattern: /\bletterboxd\b/g, name: 'Letterboxd', scale: 5, kind: 'audience' },
  { pattern: /\banime ?- ?planet\b/g, name: 'Anime-Planet', scale: 5, kind: 'audience' },
  { pattern: /\btvmaze\b/g, name: 'TVmaze', scale: 10, kind: 'audience' },
  { pattern: /\bthe ?tvdb|tmdb\b/g, name: 'TMDB', scale: 10, kind: 'audience' },
]
