import type { SettledPerson } from '../merge/index.ts'
import { sayPartialDay } from './say-date.ts'
import { sayEntries, saySettled, sayTerms, sayWho, titlesOf, type Sheet, type SheetLine } from './sheet.ts'
import { roleNouns } from './words.ts'

const mostWorks = 40
const mostNames = 12

/** Says one person as all catalogues tell it, with the series that they are credited in. */
export function sayPerson({ id, name, born, died, spellings, works, members, sources }: SettledPerson): Sheet {
  const titleOf = titlesOf(sources)
  const days = [
    ['Born', born],
    ['Died', died],
  ] as const
  const facts: SheetLine[] = days.flatMap(([label, day]) =>
    day === null ? [] : [{ label, text: saySettled(day, sayPartialDay, titleOf) }],
  )
  const names = spellings.slice(0, mostNames).map(({ value }) => value)
  if (names.length > 0) facts.push({ label: 'Also written', text: names.join('; ') })
  return {
    id: `person:${id}`,
    title: name.value,
    original: null,
    facts,
    seasons: [],
    list: {
      title: 'Series',
      items: works.slice(0, mostWorks).map(({ series, title, premiered, role, characters, catalogues }) => {
        const part = role !== 'cast' ? `, ${roleNouns[role]}` : characters.length === 0 ? '' : ` as ${characters.join(', ')}`
        const year = premiered === null ? '' : ` (${premiered.slice(0, 4)})`
        return { series, title, text: `${year}${part} (${sayWho(catalogues, titleOf)})` }
      }),
      more: Math.max(0, works.length - mostWorks),
    },
    entries: sayEntries(members, titleOf),
    terms: sayTerms(sources),
  }
}
