import { isCountryCode } from '../../model/index.ts'
import { checkTexts } from './validate-parts.ts'

const firstYear = 1936
const lastYear = 2030

/**
 * What is wrong with the files of bare titles: four columns (title, year, country, channel), split by tabs, or three more (aliases, actors, makers),
 * which are lists parted by semicolons and may be empty.
 */
export function validateTitles(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = []
  for (const [file, content] of files) {
    const seen = new Set<string>()
    if (!content.endsWith('\n')) faults.push(`${file}: does not end with a line break`)
    for (const [index, line] of content.replace(/\n$/, '').split('\n').entries()) {
      const report = (what: string): number => faults.push(`${file}: line ${index + 1}: ${what}`)
      const columns = line.split('\t')
      const [title = '', year = '', country = ''] = columns
      if (columns.length !== 4 && columns.length !== 7) report(`has ${columns.length} columns in place of 4 or 7`)
      checkTexts([...columns.slice(0, 4), ...columns.slice(4).flatMap(column => (column === '' ? [] : column.split('; ')))], report)
      if (!/^\d{4}$/.test(year) || Number(year) < firstYear || Number(year) > lastYear) report(`${year} is no year of television`)
      if (!isCountryCode(country)) report(`${country} is no ISO 3166-1 country`)
      const key = [title.toLowerCase(), year, country].join('|')
      if (seen.has(key)) report(`"${title}" (${year}, ${country}) stands twice`)
      seen.add(key)
    }
  }
  return faults
}
