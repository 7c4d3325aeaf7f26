import type { CatalogueRow, SeasonRow } from '../../model/index.ts'
import { AliasReader } from './alias-rows.ts'
import { titleId } from './cells.ts'
import { CreditReader } from './credit-rows.ts'
import type { Dataset } from './datasets.ts'
import { Episodes } from './episodes.ts'
import { IdSet } from './id-set.ts'
import { NameKeys } from './name-keys.ts'
import { personRow } from './person-rows.ts'
import { Ratings } from './ratings.ts'
import type { TableLines } from './table-lines.ts'
import { episodeRow, isAdult, isSeries, ratingRow, seriesRow } from './title-rows.ts'

/** One go over a table. */
export interface Step {
  /** Stands in positions. */
  readonly name: string
  readonly dataset: Dataset
  /** The last step that needs what this one notes; null where none does. An import that goes on after that step leaves this one out. */
  readonly neededBy: string | null
  /** Before the first line. */
  readonly begin?: () => void
  /** Puts the rows that a line gives at the end of `rows`. */
  readonly visit: (line: TableLines, rows: CatalogueRow[]) => void
  /** Rows that come after the last line. */
  readonly rest?: () => Iterable<CatalogueRow>
}

/** The goes over all tables that are there, in their order, and what is to be told when they are done. */
export interface Plan {
  readonly steps: readonly Step[]
  /** Lines for the user. */
  readonly leftOut: () => readonly string[]
}

/**
 * Plans the import. Ratings come first, since a series' own row says how well it is known; then series; then what belongs to them, in whatever order its
 * lines stand; people last, when it is known who is named. Nothing of a table stays in memory but numbers of ids: a bit each for series and people, five bytes
 * for each rating, ten for each episode that is kept.
 */
export function planSteps(has: (dataset: Dataset) => boolean): Plan {
  const [series, people, titles, ratings] = [new IdSet(), new IdSet(), new NameKeys(), new Ratings()]
  const episodes = new Episodes(series, ratings)
  const credits = new CreditReader(series, people, has('title.crew'))
  const aliases = new AliasReader(series, titles)
  const left = { untitled: 0, named: 0 }
  const steps: readonly Step[] = [
    { name: 'rated', dataset: 'title.ratings', neededBy: 'episodes', visit: line => ratings.note(line) },
    { name: 'ratings', dataset: 'title.ratings', neededBy: 'episodes', begin: () => ratings.ready(), visit: line => ratings.take(line) },
    {
      name: 'series',
      dataset: 'title.basics',
      neededBy: 'crew',
      visit(line, rows) {
        if (!isSeries(line)) return
        const number = line.id(0)
        const row = seriesRow(line, ratings.votesOf(number))
        if (row === null) return void left.untitled++
        series.add(number)
        titles.add(number, row.title)
        if (row.original !== null) titles.add(number, row.original)
        rows.push(row)
        const rating = ratingRow(row.id, number, ratings)
        if (rating !== null) rows.push(rating)
      },
    },
    {
      name: 'aliases',
      dataset: 'title.akas',
      neededBy: null,
      visit(line, rows) {
        const row = aliases.read(line)
        if (row !== null) rows.push(row)
      },
    },
    { name: 'numbered', dataset: 'title.episode', neededBy: 'episodes', visit: line => episodes.note(line) },
    {
      name: 'seasons',
      dataset: 'title.episode',
      neededBy: 'episodes',
      begin: () => episodes.ready(),
      visit: line => episodes.take(line),
      rest: () => seasonRows(episodes),
    },
    {
      name: 'episodes',
      dataset: 'title.basics',
      neededBy: null,
      visit(line, rows) {
        const place = episodes.placeOf(line.id(0))
        if (place !== null && !isAdult(line)) rows.push(episodeRow(line, place))
      },
    },
    {
      name: 'principals',
      dataset: 'title.principals',
      neededBy: 'people',
      visit: (line, rows) => void rows.push(...credits.principal(line)),
    },
    { name: 'crew', dataset: 'title.crew', neededBy: 'people', visit: (line, rows) => void rows.push(...credits.crew(line)) },
    {
      name: 'people',
      dataset: 'name.basics',
      neededBy: null,
      visit(line, rows) {
        const row = personRow(line, people)
        if (row === null) return
        left.named++
        rows.push(row)
      },
    },
  ]
  const needed: Readonly<Partial<Record<Dataset, readonly Dataset[]>>> = {
    'title.principals': ['name.basics'],
    'title.crew': ['name.basics'],
  }
  const wanted = (step: Step): boolean =>
    has(step.dataset) && (needed[step.dataset] ?? []).every(has) && (step.name !== 'episodes' || has('title.episode'))
  return {
    steps: steps.filter(wanted),
    leftOut: () => [
      ...(left.untitled === 0 ? [] : [`${left.untitled} series without a readable title are left out`]),
      ...(people.size === left.named
        ? []
        : [`${people.size - left.named} people of cast and crew are not in name.basics: their names are not known`]),
    ],
  }
}

function* seasonRows({ seasons }: Episodes): Generator<SeasonRow> {
  for (const [series, number, episodes] of seasons)
    yield { kind: 'season', series: titleId(series), number, title: null, premiere: null, finale: null, episodes }
}
