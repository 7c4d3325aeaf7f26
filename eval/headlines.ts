import { starterCatalogue } from '../src/catalogues/starter/index.ts'
import { compileGazetteer, type Gazetteer } from '../src/link/index.ts'
import type { Catalogue } from '../src/model/index.ts'
import { tokenize } from '../src/read/index.ts'
import { compileLarge, identityIn, withDistractors } from './linking/catalogues.ts'
import { readHeadlines, type LabelledHeadline } from './linking/headline-labels.ts'
import { linkText } from './linking/link-text.ts'
import type { LinkingPart } from './linking/part.ts'
import { groups, scoreLinks, tallyOf, type LinkOutcome, type LinkTally } from './linking/score.ts'

interface HeadlineOutcome extends LinkOutcome {
  readonly headline: LabelledHeadline
}

/**
 * Links the names in the real headlines of a data folder to series and people, over the starter catalogue and over one with thousands of other titles
 * beside it. `labels` is the file of labels; of headlines that `data` doesn't hold it tells how many they are. Throws on a line that is no label.
 */
export function evalHeadlines(labels: string, data: string | undefined): LinkingPart {
  const { headlines, missing } = readHeadlines(labels, data)
  const leftOut: string[] = []
  if (missing > 0) {
    const why = data === undefined ? 'HIATUS_BENCH_DATA is unset' : `${data} doesn't hold them`
    leftOut.push(`Left out ${missing} labelled headlines: ${why} (docs/data.md)`)
  }
  if (headlines.length === 0) return { name: 'headlines', about: null, leftOut, sets: {}, isWhole: false, errors: [] }
  const starter = starterCatalogue()
  const large = withDistractors(starter, data!)
  if (large.missing.length > 0) leftOut.push(`Left out distractors: ${data} doesn't hold ${large.missing.join(', ')}`)
  const results = [
    ['starter', outcomesOver(starter, compileGazetteer(starter, tokenize), headlines)],
    ['starter and distractors', outcomesOver(large.catalogue, compileLarge(large), headlines)],
  ] as const
  const sets: Record<string, LinkTally> = {}
  for (const half of ['tuned', 'held'] as const) {
    for (const [name, outcomes] of results) {
      const rows = rowsOf(outcomes.filter(({ headline }) => headline.half === half))
      for (const [row, tally] of rows) sets[`headlines ${half}, ${name}, ${row}`] = tally
    }
  }
  return {
    name: 'headlines',
    about: `Linking of ${headlines.length} headlines: ${starter.series.length} series in the starter catalogue, ${large.catalogue.series.length} with distractors`,
    leftOut,
    sets,
    isWhole: missing === 0 && large.missing.length === 0,
    errors: results.flatMap(([name, outcomes]) => errorLines(name, outcomes)),
  }
}

function outcomesOver(catalogue: Catalogue, gazetteer: Gazetteer, headlines: readonly LabelledHeadline[]): HeadlineOutcome[] {
  const identity = identityIn(catalogue)
  return headlines.flatMap(headline =>
    scoreLinks(headline.text, headline.mentions, linkText(headline.text, 'title', headline.published, gazetteer), identity).map(
      outcome => ({
        ...outcome,
        headline,
      }),
    ),
  )
}

function rowsOf(outcomes: readonly HeadlineOutcome[]): (readonly [string, LinkTally])[] {
  const series = outcomes.filter(({ group }) => group !== 'people')
  return [
    ...groups.map(group => [group, tallyOf(outcomes.filter(outcome => outcome.group === group))] as const),
    ['all series', tallyOf(series)],
    ['all but hard ones', tallyOf(outcomes.filter(({ hard }) => !hard))],
    ['all', tallyOf(outcomes)],
  ]
}

/** The errors of the half that rules are tuned on. */
function errorLines(name: string, outcomes: readonly HeadlineOutcome[]): string[] {
  return outcomes
    .filter(({ verdict, headline }) => verdict !== 'right' && headline.half === 'tuned')
    .map(
      ({ verdict, group, hard, wanted, found, start, end, headline }) =>
        `headlines, ${name}\t${verdict}${hard ? ' (hard)' : ''}\t${group}\t«${headline.text.slice(start, end)}»\t${wanted}\t${found}\t${headline.text}`,
    )
}
