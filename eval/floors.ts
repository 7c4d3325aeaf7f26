import { scoredProperties, type ScoredProperty } from './gold.ts'
import type { Score } from './score.ts'

/** The scores of a set: over all its claims, and by property where it has claims of it. */
export interface SetScores {
  readonly sha256: string
  readonly articles: number
  readonly all: Score
  readonly properties: Readonly<Partial<Record<ScoredProperty, Score>>>
}

/** What a set must reach, and on which labels: all six scores over all claims, and F1 by property. */
export interface SetFloors {
  readonly sha256: string
  readonly all: Score
  readonly properties: Readonly<Partial<Record<ScoredProperty, number>>>
}

/** The floors of all sets, by name. */
export type Floors = Readonly<Record<string, SetFloors>>

const places = 1000

/** The floors that scores would just hold: rounded down, so that no rounding breaks them. */
export function floorsAt(scores: SetScores): SetFloors {
  const down = (score: number): number => Math.floor(score * places + 1e-9) / places
  return {
    sha256: scores.sha256,
    all: mapScore(scores.all, down),
    properties: Object.fromEntries(
      scoredProperties.flatMap(property =>
        scores.properties[property] === undefined ? [] : [[property, down(scores.properties[property].f1)]],
      ),
    ),
  }
}

/** What keeps scores from passing, a line each; none when every set has floors, set on these labels, and is at or above them. */
export function faultsOf(floors: Floors, sets: Readonly<Record<string, SetScores>>): string[] {
  return [
    ...Object.entries(sets).flatMap(([name, scores]) => {
      const floor = floors[name]
      if (floor === undefined) return [`${name}: has no floors yet; --update sets them`]
      if (floor.sha256 !== scores.sha256)
        return [`${name}: the labels are others than those that its floors were set on; --update sets them anew`]
      return lowered(floor, floorsAt(scores)).map(
        ({ what, from, to }) => `${name}: ${what} is ${to.toFixed(3)}, below its floor of ${from.toFixed(3)}`,
      )
    }),
    ...missingSets(floors, sets).map(name => `${name}: has floors but no labels any more`),
  ]
}

/** The floors that an update would give, and which of the present ones it would lower or drop, a line each. */
export function updateFloors(
  floors: Floors,
  sets: Readonly<Record<string, SetScores>>,
): { readonly floors: Floors; readonly lowered: readonly string[] } {
  const updated: Record<string, SetFloors> = {}
  const lines: string[] = missingSets(floors, sets).map(name => `${name}: would lose its floors`)
  for (const [name, scores] of Object.entries(sets)) {
    updated[name] = floorsAt(scores)
    const present = floors[name]
    if (present !== undefined)
      lines.push(
        ...lowered(present, updated[name]).map(({ what, from, to }) => `${name}: ${what} from ${from.toFixed(3)} to ${to.toFixed(3)}`),
      )
  }
  return { floors: updated, lowered: lines }
}

function missingSets(floors: Floors, sets: Readonly<Record<string, SetScores>>): string[] {
  return Object.keys(floors).filter(name => sets[name] === undefined)
}

interface Lowered {
  readonly what: string
  readonly from: number
  readonly to: number
}

function lowered(present: SetFloors, next: SetFloors): Lowered[] {
  const all = (Object.keys(present.all) as (keyof Score)[]).map(key => ({
    what: key === 'f1' ? 'F1' : key,
    from: present.all[key],
    to: next.all[key],
  }))
  const each = scoredProperties.flatMap(property => {
    const from = present.properties[property]
    return from === undefined ? [] : [{ what: `F1 of ${property}`, from, to: next.properties[property] ?? 0 }]
  })
  return [...all, ...each].filter(({ from, to }) => to < from)
}

function mapScore(score: Score, change: (value: number) => number): Score {
  return Object.fromEntries(Object.entries(score).map(([key, value]) => [key, change(value as number)])) as unknown as Score
}
