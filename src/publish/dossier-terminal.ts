import { sayNumber } from './counts.ts'
import type { Dossier, DossierRow } from './dossier.ts'
import type { DossierSource } from './dossier-sources.ts'
import { factStatusWords, sayChance, tierWords } from './dossier-words.ts'
import { togetherByStanding, type SameStanding } from './same-standing.ts'
import { sayDay } from './say-date.ts'
import { creditsTerminal } from './sheet-terminal.ts'
import { styled, wrapBehind, wrapText, type TerminalLook } from './terminal-text.ts'

/** Whether what gives a season away is shown. */
export interface Spoiling {
  readonly spoilers: boolean
}

/** A dossier for a terminal. */
export function dossierTerminal(dossier: Dossier, { spoilers }: Spoiling, look: TerminalLook): string {
  const { title, original, id, asOf, answer, likely, rows, timeline, sources, sheet } = dossier
  const bold = (text: string): string => styled(text, 'bold', look.colour)
  const dim = (text: string): string => styled(text, 'dim', look.colour)
  const sections = [
    [...wrapText(original === null ? title : `${title} · ${original}`, look.width).map(bold), dim(`${id} · as of ${sayDay(asOf)}`)],
    wrapText(answer, look.width),
    likely === null ? [] : wrapText(`Forecast: ${likely}`, look.width).map(dim),
    ...rows.map(row => rowLines(row, spoilers, look)),
    timeline.length === 0
      ? []
      : [
          bold('What was said, and when'),
          ...timeline.flatMap(({ said, text, who }) => wrapBehind(`  ${sayDay(said).padStart(17)}  `, `${text} (${who})`, look.width)),
        ],
    [
      '',
      ...(sources.length === 0 ? [] : [bold('Sources'), ...sources.flatMap(source => wrapBehind('  ', saySource(source), look.width))]),
    ].slice(1),
    creditsTerminal(sheet.terms, look),
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function rowLines({ title, facts, more, missing }: DossierRow, spoilers: boolean, look: TerminalLook): readonly string[] {
  const shown = spoilers ? facts : facts.filter(({ spoils }) => spoils === null)
  const hidden = facts.length - shown.length
  return [
    styled(title, 'bold', look.colour),
    ...(missing === null ? [] : wrapBehind('  – ', missing, look.width)),
    ...togetherByStanding(shown).flatMap(same => standingLines(same, look)),
    ...(hidden === 0
      ? []
      : wrapBehind(
          '  ',
          `${sayNumber(hidden, 'passage gives', 'passages give')} the story away; --spoilers shows ${hidden === 1 ? 'it' : 'them'}.`,
          look.width,
        )),
    ...(more === 0 ? [] : wrapBehind('  ', `And ${more.toLocaleString('en')} more; --json has all.`, look.width)),
  ]
}

function standingLines({ facts, like }: SameStanding, look: TerminalLook): readonly string[] {
  const { status, probability, since, why, others, windows } = like
  const { label, sign } = factStatusWords[status]
  const style = status === 'disputed' || status === 'expired' ? 'yellow' : status === 'confirmed' ? 'cyan' : 'dim'
  return [
    ...facts.flatMap(({ text }) => {
      const [head, ...rest] = wrapBehind(`  ${sign} `, text, look.width)
      return [`  ${styled(sign, style, look.colour)}${head!.slice(3)}`, ...rest]
    }),
    ...wrapBehind('    ', `${label}, ${sayChance(probability)}, since ${sayDay(since)}. ${why}`, look.width).map(line =>
      styled(line, 'dim', look.colour),
    ),
    ...windows.flatMap(({ text: window, who, said, hasGoneBy }) =>
      wrapBehind('    · ', `${window} (${who}, ${sayDay(said)})${hasGoneBy ? ', gone by' : ''}`, look.width),
    ),
    ...others.flatMap(other => wrapBehind('    ≠ ', `${other.text} (${other.who}, ${sayDay(other.since)})`, look.width)),
  ]
}

/** "Deadline, trade press: “Renewed” (6 June 2022), 3 claims and 2 copies". */
export function saySource({ title, outlet, tier, day, claims, versions, copies, url }: DossierSource): string {
  const parts = [
    sayNumber(claims, 'claim', 'claims'),
    ...(versions > 1 ? [sayNumber(versions, 'version', 'versions')] : []),
    ...(copies > 0 ? [sayNumber(copies, 'copy', 'copies')] : []),
  ]
  return `${outlet} (${tierWords[tier].label.toLowerCase()}): “${title}”, ${sayDay(day)}, ${parts.join(', ')}${url === null ? '' : ` ${url}`}`
}
