const siteNames: Readonly<Record<string, string>> = {
  imdb: 'IMDb',
  tmdb: 'TMDB',
  tvdb: 'TheTVDB',
  tvmaze: 'TVmaze',
  tvrage: 'TVRage',
  trakt: 'Trakt',
  wikidata: 'Wikidata',
}

/** Why entries that share ids are one, in words: "the same id at IMDb". */
export function sayIds(ids: readonly string[]): string {
  const sites = ids.map(id => id.slice(0, id.indexOf(':'))).map(site => siteNames[site] ?? site)
  return `the same id at ${sites.join(' and ')}`
}
