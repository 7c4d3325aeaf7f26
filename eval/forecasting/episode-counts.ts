/** A series with the years in which its seasons began, and how many episodes each had. */
interface EpisodeCounts {
  readonly series: string
  readonly years: readonly number[]
  readonly counts: readonly number[]
  readonly source: string
}

const tmdb2019 = 'https://github.com/Klemensas/seenit-server/blob/16b53251a3c06c52bf7149e909794b140c2299be/seeds/util/tvList.ts'
const timeseries = 'https://github.com/Timer91/timeseries/blob/00e5bf20e40e751033d9f2b93d1d55808025caf7/data.js'

/** Numbers of episodes of consecutive seasons as two public repositories had them, read in November 2026; those of `src/forecast/lead-times.ts` come beside them. Long-lived series of US channels outweigh. */
export const episodeCounts: readonly EpisodeCounts[] = [
  { series: "DC's Legends of Tomorrow", years: [2016, 2016, 2017, 2018], counts: [16, 17, 18, 16], source: tmdb2019 },
  { series: 'NCIS', years: from(2003, 16), counts: [23, 23, 24, 24, 19, 25, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24], source: tmdb2019 },
  {
    series: 'Law & Order: Special Victims Unit',
    years: from(1999, 20),
    counts: [22, 21, 23, 25, 25, 23, 22, 22, 19, 22, 24, 24, 23, 24, 24, 23, 23, 21, 24, 24],
    source: tmdb2019,
  },
  { series: 'Breaking Bad', years: from(2008, 5), counts: [7, 13, 13, 13, 16], source: tmdb2019 },
  { series: 'Brooklyn Nine-Nine', years: [2013, 2014, 2015, 2016, 2017, 2019], counts: [22, 23, 23, 22, 22, 18], source: tmdb2019 },
  { series: 'Rick and Morty', years: [2013, 2015, 2017], counts: [11, 10, 10], source: tmdb2019 },
  { series: 'The Seven Deadly Sins', years: [2014, 2018], counts: [24, 24], source: tmdb2019 },
  {
    series: 'South Park',
    years: from(1997, 22),
    counts: [13, 18, 17, 17, 14, 17, 15, 14, 14, 14, 14, 14, 14, 14, 14, 14, 10, 10, 10, 10, 10, 10],
    source: tmdb2019,
  },
  { series: 'Tokyo Ghoul', years: [2014, 2015, 2018, 2018], counts: [12, 12, 12, 12], source: tmdb2019 },
  { series: 'Hawaii Five-0', years: from(2010, 9), counts: [24, 23, 24, 22, 25, 25, 25, 25, 25], source: tmdb2019 },
  { series: 'Prison Break', years: [2005, 2006, 2007, 2008, 2017], counts: [22, 22, 13, 22, 9], source: tmdb2019 },
  { series: 'American Dad!', years: [2005, 2005, 2006], counts: [7, 16, 19], source: tmdb2019 },
  { series: 'The Walking Dead', years: from(2010, 8), counts: [6, 13, 16, 16, 16, 16, 16, 16], source: timeseries },
  { series: 'Stranger Things', years: [2016, 2017], counts: [8, 9], source: timeseries },
  { series: 'Narcos', years: from(2015, 3), counts: [10, 10, 10], source: timeseries },
  { series: 'Mr. Robot', years: from(2015, 3), counts: [10, 12, 10], source: timeseries },
  { series: 'Better Call Saul', years: from(2015, 3), counts: [10, 10, 10], source: timeseries },
]

function from(year: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => year + index)
}
