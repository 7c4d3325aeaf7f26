import { checkFields, checkTexts, entriesOf, textsOf } from './validate-parts.ts'
import type { Report } from './validate-parts.ts'

/** What is wrong with the people of some files. `names` are the names that the series use. */
export function validatePeople(files: ReadonlyMap<string, unknown>, names: ReadonlySet<string>): string[] {
  const faults: string[] = []
  const owners = new Map<string, string>()
  for (const [file, content] of files) {
    for (const person of entriesOf(content, 'the file', what => faults.push(`${file}: ${what}`))) {
      const name = String(person['name'])
      const report: Report = what => faults.push(`${file}: ${name}: ${what}`)
      checkFields(person, ['name', 'spellings'], [], '', report)
      checkTexts(person, report)
      if (!names.has(name)) report('no series names this person so')
      const spellings = textsOf(person['spellings'], 'spellings', report)
      if (spellings.length === 0) report('has no other spelling')
      for (const spelling of [name, ...spellings]) {
        const owner = owners.get(spelling)
        if (owner === name) report(`"${spelling}" is the name or stands twice`)
        else if (owner !== undefined) report(`"${spelling}" is a spelling of ${owner} too`)
        else if (spelling !== name && names.has(spelling)) report(`a series calls this person "${spelling}"`)
        owners.set(spelling, name)
      }
    }
  }
  return faults
}
