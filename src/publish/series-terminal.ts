import type { Settled, SettledSeason, SettledSeries, Standing } from '../merge/index.ts'
import type { WorkSummary } from '../model/index.ts'
import { sayCountry, sayLanguage } from './places.ts'
import { sayNumber } from './counts.ts'
import { sayPartialDay } from './say-date.ts'
import { styled, wrapBehind, wrapText, type TerminalLook } from './terminal-text.ts'
import { roleWords } from './words.ts'

/** How a catalogue's name is said: "TVmaze". */
export type CatalogueTitles = (name: string) => string

/** The most people and names that are listed. */
const mostPeople = 12
const mostNames = 12

/** One series for a terminal, as all catalogues tell it: each value with who gives it, and beside it what others say. */
export function seriesTerminal(series: SettledSeries, look: TerminalLook): string {
  const titles = new Map(series.sources.map(({ name, title }) => [name, title]))
  const titleOf: CatalogueTitles = name => titles.get(name) ?? name
  const sections = [
    headLines(series, look),
    factLines(series, titleOf, look),
    seasonLines(series.seasons, titleOf, look),
    peopleLines(series, titleOf, look),
    memberLines(series, titleOf, look),
    licenceLines(series, look),
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function headLines({ id, title, original }: SettledSeries, look: TerminalLook): readonly string[] {
  const other = original === null || original.value === title.value ? '' : ` · ${original.value}`
  return [
    ...wrapText(`${title.value}${other}`, look.width).map(line => styled(line, 'bold', look.colour)),
    styled(`hiatus:${id}`, 'dim', look.colour),
  ]
}

function factLines(series: SettledSeries, titleOf: CatalogueTitles, look: TerminalLook): readonly string[] {
  const lines: string[] = []
  const add = (label: string, text: string): void => void lines.push(...wrapBehind(`  ${label}: `, text, look.width))
  const settled = <T>(label: string, value: Settled<T> | null, say: (value: T) => string): void => {
    if (value !== null) add(label, saySettled(value, say, titleOf))
  }
  if (series.title.others.length > 0) settled('Title', series.title, text => text)
  settled('First shown', series.premiered, sayPartialDay)
  settled('Ended', series.ended, sayPartialDay)
  settled('Country', series.country, sayCountry)
  settled('Language', series.language, sayLanguage)
  settled('Minutes an episode', series.runtime, String)
  settled('Based on', series.basedOn, sayWork)
  for (const { catalogue, value } of series.status) add('Status', `“${value}” at ${titleOf(catalogue)}`)
  if (series.platforms.length > 0) {
    const say = ({ name, region }: { name: string; region: string | null }): string =>
      region === null ? name : `${name} (${sayCountry(region)})`
    add('Where', series.platforms.map(platform => sayStanding(platform, say, titleOf)).join('; '))
  }
  for (const { catalogue, value } of series.ratings) {
    const votes = value.votes === null ? '' : `, ${value.votes.toLocaleString('en')} votes`
    add('Rating', `${value.value} of ${value.scale} at ${value.source}${votes} (${titleOf(catalogue)})`)
  }
  const names = series.aliases.slice(0, mostNames).map(({ value }) => value)
  const more = series.aliases.length - names.length
  if (names.length > 0) add('Also called', `${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}`)
  return lines
}

function seasonLines(seasons: readonly SettledSeason[], titleOf: CatalogueTitles, look: TerminalLook): readonly string[] {
  if (seasons.length === 0) return []
  return [
    styled('Seasons', 'bold', look.colour),
    ...seasons.flatMap(({ number, premiere, episodes, otherwise }) => {
      const parts = [
        ...(premiere === null ? [] : [saySettled(premiere, sayPartialDay, titleOf)]),
        ...(episodes === null ? [] : [saySettled(episodes, count => sayNumber(count, 'episode', 'episodes'), titleOf)]),
        ...otherwise.map(({ catalogue, value }) => `season ${value} at ${titleOf(catalogue)}`),
      ]
      const name = number === 0 ? 'Specials' : `Season ${number}`
      return wrapBehind(`  ${name}: `, parts.length === 0 ? 'no day known' : parts.join(' · '), look.width)
    }),
  ]
}

function peopleLines({ credits }: SettledSeries, titleOf: CatalogueTitles, look: TerminalLook): readonly string[] {
  if (credits.length === 0) return []
  const shown = credits.slice(0, mostPeople)
  const more = credits.length - shown.length
  return [
    styled('People', 'bold', look.colour),
    ...shown.flatMap(({ name, role, character, catalogues }) => {
      const cast = character === null ? name : `${name} as ${character}`
      const said = role === 'cast' ? cast : `${roleWords[role][0]} ${name}`
      return wrapBehind('  ', `${said} (${sayWho(catalogues, titleOf)})`, look.width)
    }),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

function memberLines({ members }: SettledSeries, titleOf: CatalogueTitles, look: TerminalLook): readonly string[] {
  return [
    styled('Entries that it is made of', 'bold', look.colour),
    ...members.flatMap(({ catalogue, id, confidence, reason }) =>
      wrapBehind('  ', `${catalogue}:${id} (${titleOf(catalogue)}): ${reason}, ${Math.floor(confidence * 100)} % sure`, look.width),
    ),
  ]
}

function licenceLines({ sources, links }: SettledSeries, look: TerminalLook): readonly string[] {
  const linkOf = new Map(links.map(({ catalogue, value }) => [catalogue, value]))
  return sources
    .flatMap(({ name, licence }) => wrapText(`${licence.attribution} ${linkOf.get(name) ?? licence.home} (${licence.name})`, look.width))
    .map(line => styled(line, 'dim', look.colour))
}

/** "Now at Our School by Joo Dong-geun, a webtoon". */
function sayWork({ title, author, form }: WorkSummary): string {
  return `${title}${author === null ? '' : ` by ${author}`}${form === null ? '' : `, ${form === 'series' ? '' : 'a '}${form}`}`
}

/** "28 January 2022 (TVmaze, IMDb); 2021 (Wikidata)". */
function saySettled<T>(settled: Settled<T>, say: (value: T) => string, titleOf: CatalogueTitles): string {
  return [settled, ...settled.others].map(standing => sayStanding(standing, say, titleOf)).join('; ')
}

function sayStanding<T>({ value, catalogues }: Standing<T>, say: (value: T) => string, titleOf: CatalogueTitles): string {
  return `${say(value)} (${sayWho(catalogues, titleOf)})`
}

function sayWho(catalogues: readonly string[], titleOf: CatalogueTitles): string {
  return catalogues.map(titleOf).join(', ')
}
