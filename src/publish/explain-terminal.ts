import type { Report, TraceStep } from '../model/index.ts'
import { styled, wrapBehind, wrapText } from './terminal-text.ts'
import type { TerminalLook } from './terminal-text.ts'

/** The trace of a check for a terminal: each sentence, what was seen in it, the rules that fired, what came of them, and what judges made of it. */
export function explainTerminal({ article, trace }: Report, look: TerminalLook): string {
  if (trace.length === 0) return 'No sentences: there is no text to read in it.\n'
  return `${trace.map((step, index) => stepLines(step, index, article.text, look).join('\n')).join('\n\n')}\n`
}

function stepLines(step: TraceStep, index: number, text: string, look: TerminalLook): readonly string[] {
  const row = (label: string, value: string): readonly string[] => {
    const [first = '', ...rest] = wrapBehind(`  ${label.padEnd(9)}`, value, look.width)
    return [styled(first.slice(0, 11), 'dim', look.colour) + first.slice(11), ...rest]
  }
  return [
    ...wrapText(`Sentence ${index + 1}, ${step.start} to ${step.end}`, look.width).map(line => styled(line, 'dim', look.colour)),
    ...wrapText(text.slice(step.start, step.end), look.width).map(line => styled(line, 'bold', look.colour)),
    ...row('seen', step.seen),
    ...step.mentions.flatMap(mention => row('mention', mention)),
    ...step.rules.flatMap(({ rule, outcome }) => row('rule', `${rule}: ${outcome}`)),
    ...step.weighed.flatMap(({ claim, likelihood, isTaken, reasons }) =>
      row('weighed', `${claim}: ${Math.round(likelihood * 100)}%, ${isTaken ? 'taken' : 'left out'} (${reasons.join(', ')})`),
    ),
    ...(step.rules.length === 0 ? row('rule', 'none fired') : []),
  ]
}
