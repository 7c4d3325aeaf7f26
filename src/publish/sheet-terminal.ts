import { sayCredit, type Sheet, type SheetLine, type SheetTerms } from './sheet.ts'
import { styled, wrapBehind, wrapText, type TerminalLook } from './terminal-text.ts'

/** A series or a person for a terminal, as catalogues tell it. */
export function sheetTerminal({ id, title, original, facts, seasons, list, entries, terms }: Sheet, look: TerminalLook): string {
  const bold = (text: string): string => styled(text, 'bold', look.colour)
  const dim = (text: string): string => styled(text, 'dim', look.colour)
  const labelled = (lines: readonly SheetLine[]): string[] =>
    lines.flatMap(({ label, text }) => wrapBehind(`  ${label}: `, text, look.width))
  const under = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [bold(heading), ...lines])
  const sections = [
    [...wrapText(original === null ? title : `${title} · ${original}`, look.width).map(bold), dim(id)],
    labelled(facts),
    under('Seasons', labelled(seasons)),
    under(list.title, [
      ...list.items.flatMap(item => wrapBehind('  ', `${item.title}${item.text}`, look.width)),
      ...(list.more > 0 ? [`  and ${list.more} more`] : []),
    ]),
    under(
      'Entries that it is made of',
      entries.flatMap(entry => wrapBehind('  ', entry, look.width)),
    ),
    creditsTerminal(terms, look),
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

/** What catalogues ask to stand beside their data, for a terminal. */
export function creditsTerminal(terms: readonly SheetTerms[], look: TerminalLook): readonly string[] {
  return terms.flatMap(each => wrapText(sayCredit(each), look.width)).map(line => styled(line, 'dim', look.colour))
}
