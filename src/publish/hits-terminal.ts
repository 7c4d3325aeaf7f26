import type { SearchHit } from '../search/index.ts'
import { hitTarget, sayHit } from './say-hit.ts'
import { columnsOf, harmless, styled, wrapText, type TerminalLook } from './terminal-text.ts'

/** What a search found, for a terminal: one line a hit, with the id to ask for more. */
export function hitsTerminal(hits: readonly SearchHit[], look: TerminalLook): string {
  const ids = hits.map(hit => {
    const target = hitTarget(hit)
    return target === null ? '' : `${target.kind === 'series' ? 'hiatus' : 'person'}:${target.id}`
  })
  const wide = Math.max(...ids.map(columnsOf))
  return hits
    .map((hit, index) => {
      const lead = styled(ids[index]!.padEnd(wide), 'dim', look.colour)
      const [first, ...rest] = wrapText(`${hit.title}${sayHit(hit)}`, Math.max(20, look.width - wide - 2))
      const title = harmless(hit.title)
      const line = first!.startsWith(title) ? styled(title, 'bold', look.colour) + first!.slice(title.length) : first!
      return [`${lead}  ${line}`, ...rest.map(more => `${' '.repeat(wide + 2)}${more}`)].map(text => `${text}\n`).join('')
    })
    .join('')
}
