import { validatePeople } from './validate-people.ts'
import { validateSeries } from './validate-series.ts'
import { validateTitles } from './validate-titles.ts'

/** The files of the starter catalogue, parsed but not trusted. */
export interface StarterFiles {
  readonly series: ReadonlyMap<string, unknown>
  readonly people: ReadonlyMap<string, unknown>
  readonly titles: ReadonlyMap<string, string>
}

/** What is wrong with the starter catalogue: a line each, with the file, the entry and what is wrong with it. Empty when all is well. */
export function validateStarter(files: StarterFiles): string[] {
  const names = new Set<string>()
  const faults = validateSeries(files.series, names)
  return [...faults, ...validatePeople(files.people, names), ...validateTitles(files.titles)]
}
