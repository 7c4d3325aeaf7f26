import { accuracyOf, labelsOf, precisionOf, type LinkTally } from './score.ts'

interface LinkFloor {
  /** How many names are labelled: floors hold for these labels alone. */
  readonly labels: number
  readonly accuracy: number
  readonly precision: number
}

/** The floors of sets, by their names. */
export type LinkFloors = Readonly<Record<string, LinkFloor>>

const places = 1000

/** What keeps the sets whose names begin with `part` from passing, a line each. */
export function linkFaults(floors: LinkFloors, part: string, sets: Readonly<Record<string, LinkTally>>): string[] {
  return [
    ...Object.entries(sets).flatMap(([name, tally]) => {
      const [floor, now] = [floors[name], floorAt(tally)]
      if (floor === undefined) return [`${name}: has no floors yet; --update sets them`]
      if (floor.labels !== now.labels)
        return [`${name}: the labels are others than those that its floors were set on; --update sets them anew`]
      return shares
        .filter(share => now[share] < floor[share])
        .map(share => `${name}: ${share} is ${now[share].toFixed(3)}, below its floor of ${floor[share].toFixed(3)}`)
    }),
    ...gone(floors, part, sets).map(name => `${name}: has floors but no labels any more`),
  ]
}

/** The floors with those of a part's sets raised to the present shares, and which of them that would lower or drop, a line each. */
export function updateLinkFloors(
  floors: LinkFloors,
  part: string,
  sets: Readonly<Record<string, LinkTally>>,
): { readonly floors: LinkFloors; readonly lowered: readonly string[] } {
  const next = Object.fromEntries(Object.entries(sets).map(([name, tally]) => [name, floorAt(tally)]))
  const others = Object.entries(floors).filter(([name]) => !name.startsWith(part))
  const lowered = Object.entries(next).flatMap(([name, now]) => {
    const floor = floors[name]
    if (floor === undefined) return []
    return shares
      .filter(share => now[share] < floor[share])
      .map(share => `${name}: ${share} from ${floor[share].toFixed(3)} to ${now[share].toFixed(3)}`)
  })
  return {
    floors: { ...Object.fromEntries(others), ...next },
    lowered: [...lowered, ...gone(floors, part, sets).map(name => `${name}: would lose its floors`)],
  }
}

const shares = ['accuracy', 'precision'] as const

function gone(floors: LinkFloors, part: string, sets: Readonly<Record<string, LinkTally>>): string[] {
  return Object.keys(floors).filter(name => name.startsWith(part) && sets[name] === undefined)
}

function floorAt(tally: LinkTally): LinkFloor {
  const down = (share: number): number => Math.floor(share * places + 1e-9) / places
  return { labels: labelsOf(tally), accuracy: down(accuracyOf(tally)), precision: down(precisionOf(tally)) }
}
