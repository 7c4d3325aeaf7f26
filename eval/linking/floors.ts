import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accuracyOf, precisionOf, type LinkTally } from './score.ts'

interface LinkFloor {
  /** How many names are labelled: floors hold for these labels alone. */
  readonly labels: number
  readonly accuracy: number
  readonly precision: number
}

const file = join(import.meta.dirname, '../linking-floors.json')
const places = 1000

/**
 * Compares shares with the floors of the sets whose names begin with `part`, and tells of those below; or with `update` writes the present ones, where
 * none is lower. Gives the exit code: 1 when a floor breaks.
 */
export function holdFloors(part: string, sets: Readonly<Record<string, LinkTally>>, update: boolean): 0 | 1 {
  const floors = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, LinkFloor>) : {}
  const faults = Object.entries(sets).flatMap(([name, tally]) => faultsOf(name, floors[name], floorAt(tally), update))
  for (const name of Object.keys(floors))
    if (name.startsWith(part) && sets[name] === undefined) faults.push(`${name}: has floors but no labels any more`)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) return 1
  if (update) {
    const next = { ...floors, ...Object.fromEntries(Object.entries(sets).map(([name, tally]) => [name, floorAt(tally)])) }
    writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`)
    console.log(`Floors written to ${file}`)
  }
  return 0
}

function floorAt(tally: LinkTally): LinkFloor {
  const down = (share: number): number => Math.floor(share * places + 1e-9) / places
  return { labels: tally.right + tally.wrong + tally.missed, accuracy: down(accuracyOf(tally)), precision: down(precisionOf(tally)) }
}

function faultsOf(name: string, floor: LinkFloor | undefined, now: LinkFloor, update: boolean): string[] {
  if (floor === undefined) return update ? [] : [`${name}: has no floors yet; --update sets them`]
  if (floor.labels !== now.labels)
    return update ? [] : [`${name}: the labels are others than those that its floors were set on; --update sets them anew`]
  return (['accuracy', 'precision'] as const).flatMap(share =>
    now[share] < floor[share] ? [`${name}: ${share} is ${now[share].toFixed(3)}, below its floor of ${floor[share].toFixed(3)}`] : [],
  )
}
