import type { SearchHit } from '../search/index.ts'
import { sayCountry } from './places.ts'
import { columnsOf, harmless, styled, wrapText, type TerminalLook } from './terminal-text.ts'

/** What a search found, for a terminal: one line a hit, with the id to ask for more. */
export function hitsTerminal(hits: readonly SearchHit[], look: TerminalLook): string {
  const ids = hits.map(({ kind, id }) => (kind === 'person' ? '' : `hiatus:${id}`))
  const wide = Math.max(...ids.map(columnsOf))
  return hits
    .map((hit, index) => {
      const lead = styled(ids[index]!.padEnd(wide), 'dim', look.colour)
      const [first, ...rest] = wrapText(sayHit(hit), Math.max(20, look.width - wide - 2))
      const title = harmless(hit.title)
      const line = first!.startsWith(title) ? styled(title, 'bold', look.colour) + first!.slice(title.length) : first!
      return [`${lead}  ${line}`, ...rest.map(more => `${' '.repeat(wide + 2)}${more}`)].map(text => `${text}\n`).join('')
    })
    .join('')
}

/** "Dark (2017, Germany)", "Money Heist (2017, Spain), also called La casa de papel", "Jonas Kahnwald, in Dark (2017)". */
function sayHit({ kind, title, name, of, year, country }: SearchHit): string {
  const also = name === title ? '' : `, also called ${name}`
  switch (kind) {
    case 'series': {
      const facts = [...(year === null ? [] : [String(year)]), ...(country === null ? [] : [sayCountry(country)])]
      return `${title}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}${also}`
    }
    case 'person':
      return `${title}, person${year === null ? '' : `, born ${year}`}${also}`
    case 'character':
      return `${title}, in ${of}${year === null ? '' : ` (${year})`}`
  }
}
