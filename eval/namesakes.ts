import { starterCatalogue } from '../src/catalogues/starter/index.ts'
import { compileGazetteer, type Gazetteer } from '../src/link/index.ts'
import type { SeriesEntry } from '../src/model/index.ts'
import { tokenize } from '../src/read/index.ts'
import { linkText } from './linking/link-text.ts'
import type { LinkingPart } from './linking/part.ts'
import { placeOf, readPassages, type Passage } from './linking/passages.ts'
import { tallyOf, type LinkOutcome } from './linking/score.ts'

interface PassageOutcome extends Pick<LinkOutcome, 'verdict'> {
  readonly passage: Passage
  readonly found: string
}

/** Asks which of the series of one name a title means, in passages of our own writing. Throws where `labels` is no file of passages. */
export function evalNamesakes(labels: string): LinkingPart {
  const gazetteer = compileGazetteer(starterCatalogue(), tokenize)
  const outcomes = readPassages(labels).map(passage => outcomeOf(passage, gazetteer))
  const halves = (['tuned', 'held'] as const).map(half => {
    const tally = tallyOf(outcomes.filter(({ passage }) => passage.half === half))
    return [half, tally] as const
  })
  return {
    name: 'namesakes',
    about: `Linking of titles that several series bear: ${outcomes.length} passages`,
    leftOut: [],
    sets: Object.fromEntries(halves.map(([half, tally]) => [`namesakes ${half}`, tally])),
    isWhole: true,
    errors: errorLines(outcomes),
  }
}

function outcomeOf(passage: Passage, gazetteer: Gazetteer): PassageOutcome {
  const links = linkText(passage.text, 'paragraph', passage.published, gazetteer)
  const at = placeOf(passage)
  const mention = links.mentions.find(({ kind, start, end }) => kind === 'series' && start < at + passage.words.length && at < end)
  const entry = mention === undefined ? null : links.series[mention.ref]!.entry
  const found = mention === undefined ? '' : entry === null ? 'none' : `${entry.title} (${entry.year}, ${entry.country})`
  if (isMeant(entry, passage)) return { passage, verdict: 'right', found }
  return { passage, verdict: mention === undefined ? 'missed' : 'wrong', found }
}

/** A title that means no series of its name may be found as a series that no catalogue holds, or not at all. */
function isMeant(entry: SeriesEntry | null, { title, year, country }: Passage): boolean {
  return entry === null ? title === null : entry.title === title && entry.year === year && entry.country === country
}

/** The errors of the half that weights were set on. */
function errorLines(outcomes: readonly PassageOutcome[]): string[] {
  return outcomes
    .filter(({ verdict, passage }) => verdict !== 'right' && passage.half === 'tuned')
    .map(
      ({ verdict, found, passage }) =>
        `namesakes, ${passage.id}\t${verdict}\t${passage.title} (${passage.year})\t${found}\t${passage.text}`,
    )
}
