import { dayNumber, dayOf, type Day, type JudgedForecast } from '../model/index.ts'

/** How forecasts have fared that were kept when they were made. */
export interface ForecastRecord {
  /** How many were kept, and how many of them look beyond today: not all that they say can be scored yet. */
  readonly kept: number
  readonly open: number
  /** The next day on which a chance that was given is due to be scored; null where none is left. */
  readonly due: Day | null
  /** By how far they looked; of shows that were renewed already apart. */
  readonly chances: readonly ChanceRecord[]
  /** Of seasons that came: the shares of days within the windows for half and for eight in ten; null where none is scored. Undecided shows alone. */
  readonly windows: { readonly count: number; readonly half: number; readonly most: number } | null
  /** By the year of the forecast and by who shows it; undecided shows alone. */
  readonly groups: readonly GroupRecord[]
  /** The newest that have been scored, one a season, 20 at most; undecided shows alone. */
  readonly latest: readonly ScoredForecast[]
}

/** Of the chances that a season comes within so many days. */
export interface ChanceRecord {
  readonly days: number
  /** Whether the season had been announced when they were given. */
  readonly isDecided: boolean
  readonly count: number
  /** Of how many seasons: forecasts of one season fare alike. */
  readonly seasons: number
  /** The share that came. */
  readonly share: number
  readonly brier: number
  /** The Brier score of always giving that share. */
  readonly base: number
  /** Mean distance of what was given and what came, over bins of about as many forecasts each: ten, or fewer where there are fewer than a hundred. */
  readonly error: number
  /** The bins, the lowest chances first. */
  readonly bins: readonly { readonly given: number; readonly came: number; readonly count: number }[]
}

/** Of all chances given in a year, or for one channel or service. */
export interface GroupRecord {
  readonly by: 'year' | 'carrier'
  readonly name: string
  /** How many chances were scored: a forecast gives one for each number of days. */
  readonly count: number
  readonly brier: number
  /** The Brier score of always giving the share that came, of all groups together, within as many days. */
  readonly base: number
  /** The share of days within the windows for eight in ten; null where none is scored. */
  readonly most: number | null
}

/** A chance that was given, and what came. */
export interface ScoredForecast {
  readonly series: number
  readonly title: string
  readonly season: number
  readonly made: Day
  readonly chance: number
  readonly days: number
  /** Null where the season has not come by today. */
  readonly came: Day | null
}

/** A record before titles are looked up. */
export type UntitledRecord = Omit<ForecastRecord, 'latest'> & { readonly latest: readonly Omit<ScoredForecast, 'title'>[] }

/** What of a forecast is scored. */
export type ScorableForecast = Pick<
  JudgedForecast,
  'series' | 'season' | 'made' | 'until' | 'decided' | 'carrier' | 'within' | 'half' | 'most' | 'came'
>

/** Counts forecasts as they come, those of one season one after the other; memory does not grow with their number. */
export interface RecordTally {
  readonly add: (forecast: ScorableForecast) => void
  readonly record: () => UntitledRecord
}

/** Chances are given, and scored, for so many days since the day of the forecast. */
export const scoredDays = [90, 180, 365, 730] as const

/** So many are shown of the newest. */
const mostLatest = 20

/** What forecasts stand under of which nobody knew who shows the series. */
const unknownCarrier = 'not known'

/**
 * Scores forecasts as of a day, by two rules under which nothing counts for being early.
 *
 * A chance for so many days is due when they have gone by, and not before, whatever has come: of a season that comes soon that is known at once, of one that does not only at the end. Were both
 * counted as soon as they are known, the first months of a record would hold nothing but seasons that came, and flatter whoever gives high chances.
 *
 * A window says when a season comes if it comes within the forecast's reach: it is scored when that has gone by, by seasons that came. Before, those that come late are missing, and they are the ones
 * that miss it.
 *
 * A season that had come when the forecast was made, and was not known to have, counts as one that came: what Hiatus had not heard of counts against it.
 */
export function recordTally(today: Day): RecordTally {
  const now = dayNumber(today)
  const chances = new Map<string, ChanceTally>()
  const groups = new Map<string, GroupTally>()
  const windows = { count: 0, half: 0, most: 0 }
  let latest: readonly Latest[] = []
  let [kept, open, next] = [0, 0, Number.POSITIVE_INFINITY]

  function scoreChances(forecast: ScorableForecast, made: number): void {
    const isDecided = forecast.decided !== null
    const came = forecast.came === null ? Number.POSITIVE_INFINITY : dayNumber(forecast.came)
    for (const { days, chance } of forecast.within) {
      const due = made + days
      if (due > now) {
        next = Math.min(next, due)
        continue
      }
      const hasCome = came <= due
      countChance(
        entryOf(chances, `${days} ${isDecided}`, () => emptyChances(days, isDecided)),
        forecast,
        chance,
        hasCome,
      )
      if (isDecided) continue
      for (const group of groupsOf(groups, forecast)) countInGroup(group, days, chance, hasCome)
      latest = withLatest(latest, forecast, { due, days, chance })
    }
  }

  function scoreWindows(forecast: ScorableForecast): void {
    const { decided, until, came, half, most } = forecast
    if (decided !== null || until > today || came === null || came > until) return
    for (const tally of [windows, ...groupsOf(groups, forecast).map(group => group.windows)]) {
      tally.count++
      tally.half += Number(came >= half[0] && came <= half[1])
      tally.most += Number(came >= most[0] && came <= most[1])
    }
  }

  return {
    add(forecast) {
      kept++
      if (forecast.until > today) open++
      scoreChances(forecast, dayNumber(forecast.made))
      scoreWindows(forecast)
    },
    record() {
      const { count, half, most } = windows
      const tallies = [...chances.values()].toSorted((a, b) => Number(a.isDecided) - Number(b.isDecided) || a.days - b.days)
      const shares = new Map(tallies.filter(({ isDecided }) => !isDecided).map(each => [each.days, each.came / each.count]))
      return {
        kept,
        open,
        due: Number.isFinite(next) ? dayOf(next) : null,
        chances: tallies.map(chanceRecord),
        windows: count === 0 ? null : { count, half: half / count, most: most / count },
        groups: [...groups.values()]
          .filter(({ chances: of }) => of.size > 0)
          .map(group => groupRecord(group, shares))
          .toSorted(byGroup),
        latest: latest.map(({ due: _, ...each }) => each),
      }
    },
  }
}

interface ChanceTally {
  readonly days: number
  readonly isDecided: boolean
  count: number
  came: number
  squares: number
  seasons: number
  last: string
  /** By chance in thousandths: how many were given, their sum, and how many came. */
  readonly cells: { readonly count: Float64Array; readonly given: Float64Array; readonly came: Float64Array }
}

const cellCount = 1001

function emptyChances(days: number, isDecided: boolean): ChanceTally {
  const [count, given, came] = [new Float64Array(cellCount), new Float64Array(cellCount), new Float64Array(cellCount)]
  return { days, isDecided, count: 0, came: 0, squares: 0, seasons: 0, last: '', cells: { count, given, came } }
}

function countChance(tally: ChanceTally, { series, season }: ScorableForecast, chance: number, hasCome: boolean): void {
  const of = `${series} ${season}`
  if (tally.last !== of) tally.seasons++
  tally.last = of
  tally.count++
  tally.came += Number(hasCome)
  tally.squares += (chance - Number(hasCome)) ** 2
  const cell = Math.round(chance * (cellCount - 1))
  tally.cells.count[cell]! += 1
  tally.cells.given[cell]! += chance
  tally.cells.came[cell]! += Number(hasCome)
}

function chanceRecord(tally: ChanceTally): ChanceRecord {
  const { days, isDecided, count, seasons } = tally
  const share = tally.came / count
  const bins = binsOf(tally)
  return {
    days,
    isDecided,
    count,
    seasons,
    share,
    brier: tally.squares / count,
    base: share * (1 - share),
    error: bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.given - bin.came), 0) / count,
    bins,
  }
}

/** A bin of fewer would tell chance from chance: few forecasts make few bins, and ten are enough for many. */
const leastInBin = 10
const mostBins = 10

function binsOf({ count, cells }: ChanceTally): ChanceRecord['bins'] {
  const number = Math.min(mostBins, Math.max(1, Math.floor(count / leastInBin)))
  const bins: { given: number; came: number; count: number }[] = []
  let bin = { given: 0, came: 0, count: 0 }
  let before = 0
  for (let cell = 0; cell < cellCount; cell++) {
    if (cells.count[cell] === 0) continue
    bin.count += cells.count[cell]!
    bin.given += cells.given[cell]!
    bin.came += cells.came[cell]!
    if (before + bin.count < ((bins.length + 1) * count) / number) continue
    before += bin.count
    bins.push({ given: bin.given / bin.count, came: bin.came / bin.count, count: bin.count })
    bin = { given: 0, came: 0, count: 0 }
  }
  return bins
}

interface GroupTally {
  readonly by: GroupRecord['by']
  readonly name: string
  squares: number
  /** By the days that a chance is for. */
  readonly chances: Map<number, { count: number; came: number }>
  readonly windows: { count: number; half: number; most: number }
}

function groupsOf(groups: Map<string, GroupTally>, { made, carrier }: ScorableForecast): readonly GroupTally[] {
  const names = { year: made.slice(0, 4), carrier: carrier ?? unknownCarrier }
  return (['year', 'carrier'] as const).map(by =>
    entryOf(groups, `${by} ${names[by]}`, () => ({
      by,
      name: names[by],
      squares: 0,
      chances: new Map<number, { count: number; came: number }>(),
      windows: { count: 0, half: 0, most: 0 },
    })),
  )
}

function countInGroup(group: GroupTally, days: number, chance: number, hasCome: boolean): void {
  const tally = entryOf(group.chances, days, () => ({ count: 0, came: 0 }))
  tally.count++
  tally.came += Number(hasCome)
  group.squares += (chance - Number(hasCome)) ** 2
}

function groupRecord({ by, name, squares, chances, windows }: GroupTally, shares: ReadonlyMap<number, number>): GroupRecord {
  let [count, base] = [0, 0]
  for (const [days, tally] of chances) {
    const share = shares.get(days)!
    count += tally.count
    base += tally.came * (1 - share) ** 2 + (tally.count - tally.came) * share ** 2
  }
  return { by, name, count, brier: squares / count, base: base / count, most: windows.count === 0 ? null : windows.most / windows.count }
}

/** Years in their order, then carriers, those of which most is scored first. */
function byGroup(a: GroupRecord, b: GroupRecord): number {
  if (a.by !== b.by) return a.by === 'year' ? -1 : 1
  if (a.by === 'carrier' && a.count !== b.count) return b.count - a.count
  return a.name < b.name ? -1 : 1
}

interface Latest extends Omit<ScoredForecast, 'title'> {
  readonly due: number
}

/** The newest with another that has been scored: of one season the one that was due last. */
function withLatest(
  latest: readonly Latest[],
  { series, season, made, came }: ScorableForecast,
  scored: Pick<Latest, 'due' | 'days' | 'chance'>,
): readonly Latest[] {
  if (latest.length === mostLatest && scored.due < latest.at(-1)!.due) return latest
  const isSame = (each: Latest): boolean => each.series === series && each.season === season
  const before = latest.find(isSame)
  if (before !== undefined && before.due > scored.due) return latest
  return [...latest.filter(each => !isSame(each)), { ...scored, series, season, made, came }]
    .toSorted((a, b) => b.due - a.due || a.series - b.series || a.season - b.season)
    .slice(0, mostLatest)
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let found = map.get(key)
  if (found === undefined) map.set(key, (found = make()))
  return found
}
