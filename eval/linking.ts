import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStamp, type RunStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { evalHeadlines } from './headlines.ts'
import { linkFaults, updateLinkFloors, type LinkFloors } from './linking/floors.ts'
import type { LinkingPart } from './linking/part.ts'
import { accuracyOf, labelsOf, linkedRightOf, precisionOf, type LinkTally } from './linking/score.ts'
import { evalNamesakes } from './namesakes.ts'

interface LinkingPlaces {
  /** The folder of labels; a part whose labels it doesn't hold is no part of the run. */
  readonly gold: string
  readonly floors: string
  readonly results: string
}

/** The figures of a set of labelled names, as they stand in the results. */
export interface LinkFigures extends LinkTally {
  readonly labels: number
  readonly accuracy: number
  readonly precision: number
  readonly linkedRight: number
}

/** The figures of all sets, by the part of the evaluation; a part that was left out keeps those of the run before. */
export type LinkingResults = Readonly<Record<string, RunStamp & { readonly sets: Readonly<Record<string, LinkFigures>> }>>

/**
 * Measures linking, prints its tables, and writes the results. With `update` raises the floors to the present shares, where none would be lower or `allowLower`
 * lets them. Gives what keeps it from passing and the errors of the tuned halves, a line each.
 */
export function runLinking(
  { gold, floors, results }: LinkingPlaces,
  { update, allowLower }: { readonly update: boolean; readonly allowLower: boolean },
): { readonly faults: readonly string[]; readonly errors: readonly string[] } {
  const headlines = join(gold, 'headlines.jsonl')
  const namesakes = join(gold, 'namesakes.jsonl')
  const parts = [
    ...(existsSync(headlines) ? [evalHeadlines(headlines, process.env['HIATUS_BENCH_DATA'] || undefined)] : []),
    ...(existsSync(namesakes) ? [evalNamesakes(namesakes)] : []),
  ]
  for (const part of parts) print(part)
  const measured = parts.filter(({ about }) => about !== null)
  if (measured.length > 0) writeResults(results, measured)
  const whole = parts.filter(({ isWhole }) => isWhole)
  const present = readJson(floors) as LinkFloors
  const faults = update ? updated(floors, present, whole, allowLower) : whole.flatMap(({ name, sets }) => linkFaults(present, name, sets))
  return { faults, errors: parts.flatMap(part => part.errors) }
}

function print({ name, about, leftOut, sets }: LinkingPart): void {
  if (about !== null) console.log(`\n${about}`)
  for (const line of leftOut) console.log(`\n${line}`)
  if (about === null) return
  const rows = Object.entries(sets).map(([set, tally]) => [set.slice(name.length + 1), ...cells(tally)])
  console.log(
    `\n${tableLines(['', 'labels', 'right', 'wrong', 'missed', 'false', 'accuracy', 'precision', 'linked right'], rows).join('\n')}`,
  )
}

function cells(tally: LinkTally): string[] {
  const { right, wrong, missed, false: none } = tally
  return [
    ...[labelsOf(tally), right, wrong, missed, none].map(String),
    ...[accuracyOf(tally), precisionOf(tally), linkedRightOf(tally)].map(share => share.toFixed(3)),
  ]
}

function updated(file: string, present: LinkFloors, parts: readonly LinkingPart[], allowLower: boolean): string[] {
  let floors = present
  const lowered: string[] = []
  for (const { name, sets } of parts) {
    const next = updateLinkFloors(floors, name, sets)
    floors = next.floors
    lowered.push(...next.lowered)
  }
  if (lowered.length > 0 && !allowLower) return lowered.map(line => `${line}: --allow-lower lets it`)
  if (parts.length > 0) writeJson(file, floors)
  return []
}

function writeResults(file: string, parts: readonly LinkingPart[]): void {
  const now = parts.map(({ name, sets }) => {
    const figures = Object.entries(sets).map(([set, tally]) => [set, figuresOf(tally)] as const)
    return [name, { ...runStamp(), sets: Object.fromEntries(figures) }] as const
  })
  writeJson(file, { ...(readJson(file) as LinkingResults), ...Object.fromEntries(now) })
}

function figuresOf(tally: LinkTally): LinkFigures {
  return {
    labels: labelsOf(tally),
    ...tally,
    accuracy: accuracyOf(tally),
    precision: precisionOf(tally),
    linkedRight: linkedRightOf(tally),
  }
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
}
