import type { Links, SeriesEntry } from '../../src/model/index.ts'
import { personKey } from '../../src/names/index.ts'
import type { LabelledMention, LabelledSeries } from './headline-labels.ts'

/** Which names are told apart in the tables. */
export const groups = ['series in the catalogue', 'series not in it', 'people'] as const

/** What a labelled name is, seen from a catalogue. */
export type Group = (typeof groups)[number]

/** How names were found: labelled names right, wrong (found, but taken for another) and missed, and names found where none is. */
export interface LinkTally {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly false: number
}

/** What became of one name. */
export interface LinkOutcome {
  readonly verdict: keyof LinkTally
  readonly group: Group
  readonly hard: boolean
  readonly start: number
  readonly end: number
  /** What a reader says that it is, and what it was taken for; empty where there is nothing. */
  readonly wanted: string
  readonly found: string
}

/** Tells whether a catalogue holds a labelled series, and whether an entry is that series. */
export interface SeriesIdentity {
  readonly isHeld: (label: LabelledSeries) => boolean
  readonly isSame: (label: LabelledSeries, entry: SeriesEntry) => boolean
}

interface FoundName {
  readonly kind: 'series' | 'person'
  readonly start: number
  readonly end: number
  readonly name: string
  readonly entry: SeriesEntry | null
}

/** Compares the names that were found in a text with those that a reader saw. */
export function scoreLinks(text: string, labels: readonly LabelledMention[], links: Links, identity: SeriesIdentity): LinkOutcome[] {
  const found = namesOf(links)
  const outcomes: LinkOutcome[] = []
  for (const label of labels) {
    if (label.kind === 'character') continue
    const over = found.filter(name => overlaps(name, label))
    const right = over.find(name => isRight(text, label, name, identity))
    const other = right ?? over.find(({ kind }) => kind === label.kind) ?? over[0]
    outcomes.push({
      verdict: right !== undefined ? 'right' : other !== undefined ? 'wrong' : 'missed',
      group: label.kind !== 'series' ? 'people' : identity.isHeld(label) ? 'series in the catalogue' : 'series not in it',
      hard: label.hard === true,
      start: label.start,
      end: label.end,
      wanted: label.kind === 'series' ? `${label.title} (${label.year ?? '?'})` : label.name,
      found: other === undefined ? '' : sayFound(other),
    })
  }
  for (const name of found) {
    if (labels.some(label => overlaps(name, label) && !(label.kind === 'character' && name.kind === 'series'))) continue
    outcomes.push({
      verdict: 'false',
      group: name.kind === 'person' ? 'people' : name.entry === null ? 'series not in it' : 'series in the catalogue',
      hard: false,
      start: name.start,
      end: name.end,
      wanted: '',
      found: sayFound(name),
    })
  }
  return outcomes
}

function namesOf(links: Links): FoundName[] {
  return links.mentions.flatMap(({ kind, start, end, ref }): FoundName[] => {
    if (kind === 'series') return [{ kind, start, end, name: links.series[ref]!.ref.title, entry: links.series[ref]!.entry }]
    // A person's mention that is not sure is a name of unknown kind, which says nothing.
    return kind === 'person' && links.people[ref]!.sure ? [{ kind, start, end, name: links.people[ref]!.name, entry: null }] : []
  })
}

function overlaps(one: { readonly start: number; readonly end: number }, other: { readonly start: number; readonly end: number }): boolean {
  return one.start < other.end && other.start < one.end
}

/** A series is right when it is the very one, or none where the catalogue doesn't hold it; a person under the full name, or as written. */
function isRight(text: string, label: LabelledMention, name: FoundName, identity: SeriesIdentity): boolean {
  if (label.kind !== name.kind) return false
  if (label.kind === 'series') return name.entry === null ? !identity.isHeld(label) : identity.isSame(label, name.entry)
  const key = personKey(name.name)
  return key === personKey(label.name) || key === personKey(text.slice(label.start, label.end))
}

function sayFound({ kind, name, entry }: FoundName): string {
  return kind === 'person' ? `person ${name}` : `series ${entry === null ? `${name} (none)` : `${entry.title} (${entry.year})`}`
}

/** The sum of outcomes. */
export function tallyOf(outcomes: readonly Pick<LinkOutcome, 'verdict'>[]): LinkTally {
  const tally = { right: 0, wrong: 0, missed: 0, false: 0 }
  for (const { verdict } of outcomes) tally[verdict]++
  return tally
}

/** How many names are labelled. */
export function labelsOf({ right, wrong, missed }: LinkTally): number {
  return right + wrong + missed
}

/** The share of labelled names that are right. */
export function accuracyOf(tally: LinkTally): number {
  return shareOf(tally.right, labelsOf(tally))
}

/** The share of names found that are right. */
export function precisionOf({ right, wrong, false: none }: LinkTally): number {
  return shareOf(right, right + wrong + none)
}

/** Of names found where a reader saw one: the share that was taken for the right thing. */
export function linkedRightOf({ right, wrong }: LinkTally): number {
  return shareOf(right, right + wrong)
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
