import type { Day } from '../model/index.ts'
import { sayComing } from './say-coming.ts'
import { sayDay } from './say-date.ts'
import { sayForecast, sayNearest, sayReasons, type Likely } from './say-forecast.ts'
import { styled, wrapBehind, wrapText, type TerminalLook } from './terminal-text.ts'

/** What is likely of the next season, for a terminal: whether, when, and why. */
export function forecastTerminal(
  { title, asOf, ...likely }: Likely & { readonly title: string; readonly asOf: Day },
  look: TerminalLook,
): string {
  const lines = [styled(title, 'bold', look.colour), `As of ${sayDay(asOf)}`, '', ...wrapText(sayForecast(likely, asOf), look.width)]
  const isOpen = likely.decided === null
  const reasons = isOpen ? sayReasons(likely) : []
  if (reasons.length > 0) lines.push('', 'Why', ...reasons.flatMap(reason => wrapBehind('  ', reason, look.width)))
  const coming = sayComing(likely)
  if (coming.length > 0) lines.push('', 'What it may be like', ...coming.flatMap(each => wrapBehind('  ', each, look.width)))
  const nearest = isOpen ? sayNearest(likely) : []
  if (nearest.length > 0) lines.push('', 'Nearest past cases', ...nearest.flatMap(each => wrapBehind('  ', each, look.width)))
  return `${lines.join('\n')}\n`
}
