import type { SearchHit } from '../search/index.ts'
import { sayCountry } from './places.ts'

/** What of a hit has a sheet of its own: a merged series, also that of a character, or a merged person; null for a person who is not merged. */
export function hitTarget({ kind, id }: SearchHit): { readonly kind: 'series' | 'person'; readonly id: number } | null {
  return /^\d{1,9}$/.test(id) ? { kind: kind === 'person' ? 'person' : 'series', id: Number(id) } : null
}

/** What follows a hit's title: " (2017, Germany)", " (2017, Spain), also called La casa de papel", ", in Dark (2017)". */
export function sayHit({ kind, title, name, of, year, country }: SearchHit): string {
  const also = name === title ? '' : `, also called ${name}`
  switch (kind) {
    case 'series': {
      const facts = [...(year === null ? [] : [String(year)]), ...(country === null ? [] : [sayCountry(country)])]
      return `${facts.length === 0 ? '' : ` (${facts.join(', ')})`}${also}`
    }
    case 'person':
      return `, person${year === null ? '' : `, born ${year}`}${also}`
    case 'character':
      return `, in ${of}${year === null ? '' : ` (${year})`}`
  }
}
