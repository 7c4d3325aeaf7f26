import {
  backtests,
  type Backtest,
  type ChanceRecord,
  type ForecastRecord,
  type GroupRecord,
  type ScoredForecast,
} from '../forecast/index.ts'
import { addDays, type Day } from '../model/index.ts'
import { sayDay } from './say-date.ts'
import { tableLines } from './terminal-table.ts'
import { styled, wrapBehind, wrapText, type TerminalLook } from './terminal-text.ts'

/** So many channels and services are shown, those first of which most is scored. */
const mostCarriers = 10

/** How forecasts have fared, for a terminal. Where none is scored yet it says when one will be, and how those fared that were made on past days. */
export function recordTerminal(record: ForecastRecord, asOf: Day, look: TerminalLook): string {
  const head = [
    styled('The record of forecasts', 'bold', look.colour),
    `As of ${sayDay(asOf)}`,
    '',
    ...wrapText(sayKept(record), look.width),
  ]
  const blocks = record.chances.length === 0 ? [backtestBlock(look)] : scoredBlocks(record, look)
  return `${[head, ...blocks].map(lines => lines.join('\n')).join('\n\n')}\n`
}

function sayKept({ kept, open, due, chances }: ForecastRecord): string {
  if (kept === 0) return 'No forecast has been kept yet: “hiatus forecast TITLE” keeps what it says of today.'
  const are = kept === 1 ? '1 forecast is kept' : `${sayCount(kept)} forecasts are kept`
  if (chances.length === 0) return `${are}, and none is scored yet: the first is due on ${sayDay(due!)}.`
  const beyond =
    open === 0
      ? 'All that they say is scored.'
      : `${open === kept ? (kept === 1 ? 'It looks' : 'All of them look') : `${sayCount(open)} of them ${open === 1 ? 'looks' : 'look'}`} beyond today: what ${open === 1 ? 'it says' : 'they say'} of days to come is open.`
  const next = due === null ? '' : ` The next chance is due on ${sayDay(due)}.`
  return `${are} as made. ${beyond} A chance is scored when the days that it was given for have gone by, and not before.${next}`
}

function scoredBlocks({ chances, windows, groups, latest }: ForecastRecord, look: TerminalLook): readonly (readonly string[])[] {
  const [undecided, renewed] = [chances.filter(({ isDecided }) => !isDecided), chances.filter(({ isDecided }) => isDecided)]
  const [years, carriers] = [groups.filter(({ by }) => by === 'year'), groups.filter(({ by }) => by === 'carrier')]
  const titled = (title: string, lines: readonly string[]): readonly string[] => [...bold(title, look), ...lines]
  const more = carriers.length - mostCarriers
  return [
    ...(undecided.length === 0 ? [] : [titled('Whether it comes, of shows that nobody had decided on', chanceLines(undecided, look))]),
    ...(renewed.length === 0 ? [] : [titled('Whether it comes, of shows that were renewed already', chanceLines(renewed, look))]),
    wrapText(
      '“Brier” is the mean of the squared distances between the chance that was given and what came: the smaller, the better. “All alike” is that of giving each season the share that came.',
      look.width,
    ),
    titled('When it comes', wrapBehind('  ', sayWindows(windows), look.width)),
    ...(years.length === 0 ? [] : [titled('By the year of the forecast', groupLines('year', years, look))]),
    ...(carriers.length === 0
      ? []
      : [
          titled('By channel or service', [
            ...groupLines('shown by', carriers.slice(0, mostCarriers), look),
            ...(more > 0 ? [`  and ${sayCount(more)} more`] : []),
          ]),
        ]),
    ...(latest.length === 0
      ? []
      : [
          titled(
            'The latest',
            latest.flatMap(each => wrapBehind('  ', sayScored(each), look.width)),
          ),
        ]),
  ]
}

function chanceLines(chances: readonly ChanceRecord[], look: TerminalLook): readonly string[] {
  const head = ['within', 'scored', 'seasons', 'came', 'Brier', 'all alike', 'calibration error']
  const rows = chances.map(({ days, count, seasons, share, brier, base, error }) => [
    sayWithin(days),
    sayCount(count),
    sayCount(seasons),
    sayShare(share),
    sayScore(brier),
    sayScore(base),
    sayScore(error),
  ])
  return tableLines(head, rows, look.width)
}

function groupLines(what: string, groups: readonly GroupRecord[], look: TerminalLook): readonly string[] {
  const head = [what, 'chances scored', 'Brier', 'all alike', 'in eight-in-ten window']
  const rows = groups.map(({ name, count, brier, base, most }) => [
    name,
    sayCount(count),
    sayScore(brier),
    sayScore(base),
    most === null ? 'open' : sayShare(most),
  ])
  return tableLines(head, rows, look.width)
}

function sayWindows(windows: ForecastRecord['windows']): string {
  if (windows === null)
    return 'A window of days is scored when all the time that its forecast looks to has gone by, since those that come late are the ones that miss it. None has yet.'
  const { count, half, most } = windows
  return `Of ${sayCount(count)} forecasts of seasons that came, ${sayShare(half)} had the day in the window for one chance in two, and ${sayShare(most)} in the one for eight in ten.`
}

/** "Wednesday season 3 within 90 days: 12%, said on 1 March 2026. It did not come." */
function sayScored({ title, season, made, chance, days, came }: ScoredForecast): string {
  const truth = came === null ? 'It has not come.' : sayComing(came, made, addDays(made, days))
  return `${title} season ${season} within ${sayWithin(days)}: ${sayShare(chance)}, said on ${sayDay(made)}. ${truth}`
}

function sayComing(came: Day, made: Day, due: Day): string {
  if (came <= made) return `It had come already, on ${sayDay(came)}, and that was not known.`
  return came <= due ? `It came on ${sayDay(came)}.` : `It came later, on ${sayDay(came)}.`
}

function backtestBlock(look: TerminalLook): readonly string[] {
  return [
    ...bold('Before it was shipped, on past days', look),
    ...wrapText(
      'No forecast below was kept when it would have been made: each was made later, from what was known by its day, and scored.',
      look.width,
    ),
    ...backtests.flatMap(each => wrapBehind('  ', sayBacktest(each), look.width)),
  ]
}

function sayBacktest({ name, chance, day }: Backtest): string {
  const { count, share, brier, skill, auc, error } = chance
  return `${name}: of ${sayCount(count)} seasons ${sayShare(share)} had another within two years. Brier ${sayScore(brier)}, ${sayShare(skill)} less than counting all alike; AUC ${auc.toFixed(2)}; calibration error ${sayScore(error)}. Of the days of ${sayCount(day.count)} next seasons ${sayShare(day.halfCoverage)} lay in the window for one chance in two, and ${sayShare(day.coverage)} in the one for eight in ten.`
}

function bold(title: string, { width, colour }: TerminalLook): readonly string[] {
  return wrapText(title, width).map(line => styled(line, 'bold', colour))
}

function sayWithin(days: number): string {
  return days % 365 === 0 ? (days === 365 ? 'a year' : `${days / 365} years`) : `${days} days`
}

function sayCount(count: number): string {
  return count.toLocaleString('en')
}

function sayShare(share: number): string {
  return `${Math.round(share * 100)}%`
}

function sayScore(score: number): string {
  return score.toFixed(3)
}
