import type { Precision } from '../model/index.ts'

/** Months by their names and short forms. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, i) => [name, i + 1] as [string, number])
    .concat(
      'jan feb mar apr jun jul aug sep sept oct nov dec'
        .split(' ')
        .map(
          name =>
            [name, { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 }[name]!] as [
              string,
              number,
            ],
        ),
    ),
)
/** Weekdays by their names and short forms, Sunday being 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thurs fri sat'
    .split(' ')
    .map(name => [name, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name.slice(0, 3))]),
)
/** The four seasons as the trade writes them: first and last month, 13 and 14 being the next year's. */
export const yearSeasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['fall', [9, 11]],
  ['autumn', [9, 11]],
  ['winter', [12, 14]],
])
/** A part of a year: its first and last month, and how exact it is. */
export type Part = readonly [number, number, Precision]
/** Parts of a year by first and last month. */
export const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', [1, 4, 'part']],
  ['beginning', [1, 4, 'part']],
  ['start', [1, 4, 'part']],
  ['mid', [5, 8, 'part']],
  ['middle', [5, 8, 'part']],
  ['late', [9, 12, 'part']],
  ['later', [9, 12, 'part']],
  ['end', [9, 12, 'part']],
  ['first half', [1, 6, 'part']],
  ['second half', [7, 12, 'part']],
  ['latter half', [7, 12, 'part']],
  ['q1', [1, 3, 'quarter']],
  ['q2', [4, 6, 'quarter']],
  ['q3', [7, 9, 'quarter']],
  ['q4', [10, 12, 'quarter']],
  ['first quarter', [1, 3, 'quarter']],
  ['second quarter', [4, 6, 'quarter']],
  ['third quarter', [7, 9, 'quarter']],
  ['fourth quarter', [10, 12, 'quarter']],
  ['last quarter', [10, 12, 'quarter']],
])
/** Days that have a name, by month and day. */
export const feasts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['boxing', [12, 26]],
  ['halloween', [10, 31]],
  ['valentine', [2, 14]],
])

/** Words that can begin a date, so that others are passed over at once. */
