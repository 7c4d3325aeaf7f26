import type { Settled, SettledSeason, SettledSeries } from '../merge/index.ts'
import type { WorkSummary } from '../model/index.ts'
import { sayNumber } from './counts.ts'
import { sayCountry, sayLanguage } from './places.ts'
import { sayPartialDay } from './say-date.ts'
import {
  sayEntries,
  saySettled,
  sayStanding,
  sayTerms,
  sayWho,
  titlesOf,
  type CatalogueTitles,
  type Sheet,
  type SheetLine,
} from './sheet.ts'
import { roleNouns } from './words.ts'

/** The most people and names that are listed. */
const mostPeople = 12
const mostNames = 12

/** Says one series as all catalogues tell it: each value with who gives it, and beside it what others say. */
export function saySeries(series: SettledSeries): Sheet {
  const { id, title, original, seasons, credits, members, sources, links } = series
  const titleOf = titlesOf(sources)
  return {
    id: `hiatus:${id}`,
    title: title.value,
    original: original === null || original.value === title.value ? null : original.value,
    facts: factsOf(series, titleOf),
    seasons: seasons.map(season => saySeason(season, titleOf)),
    list: {
      title: 'People',
      items: credits.slice(0, mostPeople).map(({ name, role, character, catalogues }) => {
        const part = role !== 'cast' ? `, ${roleNouns[role]}` : character === null ? '' : ` as ${character}`
        return { series: null, title: name, text: `${part} (${sayWho(catalogues, titleOf)})` }
      }),
      more: Math.max(0, credits.length - mostPeople),
    },
    entries: sayEntries(members, titleOf),
    terms: sayTerms(sources, links),
  }
}

function factsOf(series: SettledSeries, titleOf: CatalogueTitles): readonly SheetLine[] {
  const lines: SheetLine[] = []
  const add = (label: string, text: string): void => void lines.push({ label, text })
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
  if (series.platforms.length > 0) add('Where', series.platforms.map(platform => sayStanding(platform, sayPlatform, titleOf)).join('; '))
  for (const { catalogue, value } of series.ratings) {
    const votes = value.votes === null ? '' : `, ${value.votes.toLocaleString('en')} votes`
    add('Rating', `${value.value} of ${value.scale} at ${value.source}${votes} (${titleOf(catalogue)})`)
  }
  const names = series.aliases.slice(0, mostNames).map(({ value }) => value)
  const more = series.aliases.length - names.length
  if (names.length > 0) add('Also called', `${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}`)
  return lines
}

/** "Now at Our School by Joo Dong-geun, a webtoon". */
function sayWork({ title, author, form }: WorkSummary): string {
  return `${title}${author === null ? '' : ` by ${author}`}${form === null ? '' : `, ${form === 'series' ? 'another' : 'a'} ${form}`}`
}

function sayPlatform({ name, region }: { readonly name: string; readonly region: string | null }): string {
  return region === null ? name : `${name} (${sayCountry(region)})`
}

function saySeason({ number, premiere, episodes, otherwise }: SettledSeason, titleOf: CatalogueTitles): SheetLine {
  const parts = [
    ...(premiere === null ? [] : [saySettled(premiere, sayPartialDay, titleOf)]),
    ...(episodes === null ? [] : [saySettled(episodes, count => sayNumber(count, 'episode', 'episodes'), titleOf)]),
    ...otherwise.map(({ catalogue, value }) => `season ${value} at ${titleOf(catalogue)}`),
  ]
  return { label: number === 0 ? 'Specials' : `Season ${number}`, text: parts.length === 0 ? 'no day known' : parts.join(' · ') }
}
