export { catalogueClaims, type CatalogueClaim } from './catalogue-claims.ts'
export type { Doubt, Merged } from './entries.ts'
export { mapSeasons, type NumberedSeason, type SeasonLink } from './map-seasons.ts'
export { PeopleMerger } from './merge-people.ts'
export { SeriesMerger } from './merge-series.ts'
export { settle, type Said, type Settled, type Standing } from './settle.ts'
<<<<<<< HEAD
export { settlePerson, type SettledPerson, type SettledWork } from './settle-person.ts'
=======
export { settleWorks } from './settle-works.ts'
>>>>>>> c-work
export { settleSeries, type SettledCredit, type SettledSeason, type SettledSeries } from './settle-series.ts'
