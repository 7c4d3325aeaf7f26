import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { drawAlias, SeriesSource, type DrawnSeries } from './catalogue-series.ts'
import { englishTitle, titleAbroad } from './catalogue-titles.ts'
import { imdbId, isSeries, mix, Titles } from './imdb-titles.ts'
import { cataloguePerson } from './person-names.ts'
import { SeededRandom } from './random.ts'

/** How large the dumps are; everything else follows from the number of titles. IMDb has about eleven million. */
export interface DumpOptions {
  readonly seed: number
  readonly titles: number
}

/** Draws from a fixed store of texts what stands in rows that nobody reads closely, since there are tens of millions of these. */
interface Pools {
  readonly titles: readonly string[]
  readonly people: readonly string[]
}

interface Dump {
  readonly titles: Titles
  readonly pools: Pools
  /** Numbers of people go up to this one; every second is taken. */
  readonly mostPerson: number
}

const header = {
  'title.ratings': 'tconst\taverageRating\tnumVotes',
  'title.basics': 'tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres',
  'title.akas': 'titleId\tordering\ttitle\tregion\tlanguage\ttypes\tattributes\tisOriginalTitle',
  'title.episode': 'tconst\tparentTconst\tseasonNumber\tepisodeNumber',
  'title.principals': 'tconst\tordering\tnconst\tcategory\tjob\tcharacters',
  'title.crew': 'tconst\tdirectors\twriters',
  'name.basics': 'nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles',
}

/** A file of the dumps without its ending. */
export type DumpName = keyof typeof header

const rowsOf: Readonly<Record<DumpName, (dump: Dump) => Iterable<string>>> = {
  'title.ratings': ratings,
  'title.basics': basics,
  'title.akas': akas,
  'title.episode': episodes,
  'title.principals': principals,
  'title.crew': crew,
  'name.basics': names,
}

/** The files of a set of dumps, in the order in which they are written. */
export const dumpNames = Object.keys(header) as readonly DumpName[]

/**
 * Writes IMDb-shaped dumps into a folder, `NAME.tsv.gz` each: in the true form, with its odd rows, and the same for the same seed and size. Rows are
 * made while they are written. Gives the number of rows, header excluded, of each file.
 */
export async function writeImdbDumps(
  folder: string,
  options: DumpOptions,
  only: readonly DumpName[] = dumpNames,
): Promise<Readonly<Partial<Record<DumpName, number>>>> {
  const dump = prepare(options)
  const counts: Partial<Record<DumpName, number>> = {}
  for (const name of only) {
    let count = 0
    const counted = function* (): Generator<string> {
      for (const row of rowsOf[name](dump)) {
        count++
        yield row
      }
    }
    const blocks = Readable.from(blocksOf(header[name], counted()))
    await pipeline(blocks, createGzip({ level: 1 }), createWriteStream(join(folder, `${name}.tsv.gz`)))
    counts[name] = count
  }
  return counts
}

function prepare({ seed, titles }: DumpOptions): Dump {
  const random = new SeededRandom(seed)
  const pools: Pools = {
    titles: Array.from({ length: 40_000 }, () => (random.chance(0.7) ? englishTitle(random) : titleAbroad(random).title)),
    people: Array.from({ length: 40_000 }, () => cataloguePerson(random)),
  }
  return { titles: new Titles(seed, titles), pools, mostPerson: Math.max(20, Math.floor(titles * 0.9)) }
}

function* blocksOf(head: string, rows: Iterable<string>): Generator<Buffer> {
  let block = `${head}\n`
  for (const row of rows) {
    block += `${row}\n`
    if (block.length < 65_536) continue
    yield Buffer.from(block)
    block = ''
  }
  yield Buffer.from(block)
}

/** Goes over all titles, with what is drawn of those that are series: each file draws the same. */
function* walk({ titles }: Dump): Generator<readonly [number: number, series: DrawnSeries | null]> {
  const source = new SeriesSource(new SeededRandom(titles.seed + 1))
  for (const number of titles.all()) yield [number, isSeries(titles.typeOf(number)) ? source.next() : null]
}

function* ratings(dump: Dump): Generator<string> {
  for (const [number, series] of walk(dump)) {
    const random = dump.titles.randomOf(number, 4)
    const votes = series?.votes ?? (random.chance(0.135) ? Math.floor(5 * random.next() ** -0.9) : 0)
    if (votes > 0) yield `${imdbId('tt', number)}\t${(10 - random.next() ** 1.5 * 9).toFixed(1)}\t${votes}`
  }
}

const genres = [
  'Drama',
  'Comedy',
  'Documentary',
  'Reality-TV',
  'Talk-Show',
  'Animation',
  'Crime',
  'News',
  'Family',
  'Romance',
  'Action',
  'Music',
  'Sci-Fi',
]

function* basics(dump: Dump): Generator<string> {
  for (const [number, series] of walk(dump)) {
    const random = dump.titles.randomOf(number, 5)
    const type = dump.titles.typeOf(number)
    const title = series?.title ?? (type === 'tvEpisode' ? episodeTitle(random, dump) : oddTitle(random, dump))
    const original = series?.original ?? (random.chance(0.03) ? random.pick(dump.pools.titles) : title)
    const adult = type === 'tvEpisode' ? random.chance(0.02) : random.chance(series === null ? 0.05 : 0.006)
    const year = series?.year ?? 2026 - Math.floor(random.next() ** 2 * 80)
    const genre = random.chance(0.05)
      ? '\\N'
      : [...new Set(Array.from({ length: random.int(1, 3) }, () => random.pick(genres)))].sort().join(',')
    yield `${imdbId('tt', number)}\t${type}\t${title}\t${original}\t${adult ? 1 : 0}\t${random.chance(0.04) ? '\\N' : year}\t${
      series?.end ?? '\\N'
    }\t${random.chance(0.6) ? '\\N' : random.int(5, 120)}\t${genre}`
  }
}

function episodeTitle(random: SeededRandom, dump: Dump): string {
  const roll = random.next()
  if (roll < 0.42) return `Episode #${random.int(1, 12)}.${random.int(1, 200)}`
  if (roll < 0.5)
    return `Episode dated ${random.int(1, 28)} ${random.pick(['January', 'March', 'June', 'October'])} ${random.int(1990, 2026)}`
  return roll < 0.6 ? `${random.pick(dump.pools.people)}/${random.pick(dump.pools.people)}` : oddTitle(random, dump)
}

/** A title as they come: some with a quotation mark that is never closed, a backslash, or very long. */
function oddTitle(random: SeededRandom, dump: Dump): string {
  const title = random.pick(dump.pools.titles)
  const roll = random.next()
  if (roll < 0.01) return `"${title}`
  if (roll < 0.015) return `${title} "${random.pick(dump.pools.titles)}" & <'${title}'>`
  if (roll < 0.016) return `C:\\${title}\\N`
  if (roll < 0.0165) return Array.from({ length: 14 }, () => random.pick(dump.pools.titles)).join('; or, ')
  return roll < 0.4 ? `${title} ${random.int(2, 2000)}` : title
}

const attributes = [
  '\\N',
  '\\N',
  '\\N',
  '\\N',
  'literal title',
  'informal short title',
  'fake working title',
  'transliterated title',
  'new title\u0002short title',
]

function* akas(dump: Dump): Generator<string> {
  for (const [number, series] of walk(dump)) {
    const random = dump.titles.randomOf(number, 6)
    const id = imdbId('tt', number)
    if (series === null) yield* plainAkas(id, random, dump)
    else yield* seriesAkas(id, random, series)
  }
}

function* seriesAkas(id: string, random: SeededRandom, series: DrawnSeries): Generator<string> {
  const { title, original, country } = series
  yield `${id}\t1\t${original ?? title}\t\\N\t\\N\toriginal\t\\N\t1`
  yield `${id}\t2\t${title}\t${country}\t\\N\timdbDisplay\t\\N\t0`
  const count = random.int(0, 2) + Math.floor(Math.log10(series.votes + 1) ** 2)
  for (let nth = 0; nth < count; nth++) {
    const { name, region, language } = drawAlias(random, series, nth)
    const types = random.chance(0.5) ? 'imdbDisplay' : random.pick(['alternative', 'working', '\\N', 'tv'])
    yield `${id}\t${nth + 3}\t${name}\t${region ?? random.pick(['XWW', '\\N', 'US'])}\t${language ?? '\\N'}\t${types}\t${random.pick(attributes)}\t0`
  }
}

const regions = ['FR', 'DE', 'JP', 'IN', 'ES', 'IT', 'PT']
const episodeWords = ['Épisode', 'Folge', 'Episódio', 'Episodio', 'एपिसोड', 'エピソード']

function* plainAkas(id: string, random: SeededRandom, dump: Dump): Generator<string> {
  const count = random.int(0, 3)
  for (let nth = 1; nth <= count; nth++) {
    const name = random.chance(0.6)
      ? `${random.pick(episodeWords)} #${random.int(1, 12)}.${random.int(1, 200)}`
      : random.pick(dump.pools.titles)
    const region = random.pick(regions)
    yield `${id}\t${nth}\t${name}\t${region}\t${region === 'IN' ? 'hi' : region.toLowerCase()}\t\\N\t\\N\t0`
  }
}

/** Seasons have as many episodes as is usual for the series; those of daily ones are named by the year. One in twelve episodes has no number. */
function* episodes(dump: Dump): Generator<string> {
  const { titles } = dump
  const known: number[] = []
  let place = 0
  for (const [, series] of walk(dump)) {
    if (series === null) continue
    if (series.votes >= 100) known.push(place)
    place++
  }
  const given = new Uint32Array(titles.series.length)
  for (const number of titles.all()) {
    if (titles.typeOf(number) !== 'tvEpisode') continue
    const parent = parentOf(titles, number, known)
    const series = titles.series[parent]!
    const nth = given[parent]!++
    const long = mix(titles.seed, series, 7) % 24
    const length = long === 0 ? 260 : 6 + long
    const season = Math.floor(nth / length) + (long === 0 ? 1990 : 1)
    const ids = `${imdbId('tt', number)}\t${imdbId('tt', series)}`
    yield mix(titles.seed, number, 7) % 12 === 0 ? `${ids}\t\\N\t\\N` : `${ids}\t${season}\t${(nth % length) + 1}`
  }
}

/** The series of an episode, as a place in the list of all series: few have most of the episodes, and a third belongs to those that many have rated. */
function parentOf({ seed, series }: Titles, number: number, known: readonly number[]): number {
  const rank = (mix(seed, number, 3) / 4_294_967_296) ** 2
  if (known.length > 0 && mix(seed, number, 12) % 3 === 0) return known[Math.floor(rank * known.length)]!
  // Long-running series stand all over the list, not at its head.
  return (Math.floor(rank * series.length) * 7919) % series.length
}

const crewRows = [
  'director\t\\N',
  'writer\t\\N',
  'writer\tcreated by',
  'writer\tcreator',
  'writer\tstory editor',
  'producer\texecutive producer',
  'producer\tproducer',
  'composer\t\\N',
  'editor\t\\N',
  'cinematographer\tdirector of photography',
]

function* principals(dump: Dump): Generator<string> {
  for (const [number, series] of walk(dump)) {
    const random = dump.titles.randomOf(number, 8)
    const id = imdbId('tt', number)
    const count = series === null ? random.int(1, 6) : random.int(4, 12)
    for (let nth = 1; nth <= count; nth++) {
      const person = imdbId('nm', pickPerson(random, dump))
      yield `${id}\t${nth}\t${person}\t${nth <= count * 0.6 ? castCells(random, dump) : `${random.pick(crewRows)}\t\\N`}`
    }
  }
}

function castCells(random: SeededRandom, dump: Dump): string {
  const roll = random.next()
  if (roll < 0.3) return `self\t\\N\t["Self${roll < 0.1 ? ' - Host' : ''}"]`
  const category = random.chance(0.5) ? 'actor' : 'actress'
  if (roll < 0.36) return `${category}\t\\N\t\\N`
  const name = random.pick(dump.pools.people)
  if (roll < 0.4)
    return `${category}\t\\N\t${JSON.stringify([name, `${random.pick(dump.pools.people)} "the ${random.pick(['Fox', 'Saint', 'Wall'])}"`])}`
  return `${category}\t\\N\t["${name}"]`
}

function* crew(dump: Dump): Generator<string> {
  for (const number of dump.titles.all()) {
    const random = dump.titles.randomOf(number, 9)
    const list = (most: number): string =>
      random.chance(0.45) ? '\\N' : Array.from({ length: random.int(1, most) }, () => imdbId('nm', pickPerson(random, dump))).join(',')
    yield `${imdbId('tt', number)}\t${list(2)}\t${list(3)}`
  }
}

/** Half of the numbers are taken; the smaller ones are of the people with most credits. */
function pickPerson(random: SeededRandom, { titles, mostPerson }: Dump): number {
  const number = 1 + Math.floor(random.next() ** 2 * (mostPerson - 1))
  for (let taken = number; taken > 1; taken--) if (hasPerson(titles.seed, taken)) return taken
  return 1
}

function hasPerson(seed: number, number: number): boolean {
  return number === 1 || mix(seed, number, 10) % 2 === 0
}

const professions = ['actor', 'actress', 'writer,producer', 'director', 'miscellaneous', 'camera_department,director', '\\N']

function* names({ titles, mostPerson }: Dump): Generator<string> {
  for (let number = 1; number <= mostPerson; number++) {
    if (!hasPerson(titles.seed, number)) continue
    const random = titles.randomOf(number, 11)
    const born = random.chance(0.06) ? random.int(1900, 2010) : null
    const died = born !== null && random.chance(0.3) ? Math.min(2026, born + random.int(30, 95)) : null
    yield `${imdbId('nm', number)}\t${cataloguePerson(random)}\t${born ?? '\\N'}\t${died ?? '\\N'}\t${random.pick(professions)}\t${
      random.chance(0.2) ? '\\N' : imdbId('tt', random.int(1, titles.most))
    }`
  }
}
