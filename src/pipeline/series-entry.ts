import { settle, settleWorks } from '../merge/index.ts'
import type { CreditSummary, SeriesEntry, SeriesSummary } from '../model/index.ts'
import { titleKey } from '../names/index.ts'
import { ourNumbers } from './our-numbers.ts'

/** More names than these are translations that no English text uses. */
const mostAliases = 40

/** Words of catalogues for a series that has ended; all others leave it open, and none says that it goes on. */
const endedWords = new Set(['ended', 'canceled', 'cancelled', 'completed'])

/** One series as linking and checking know it, from what all catalogues say of it. */
export function seriesEntryOf(id: number, entries: readonly SeriesSummary[]): SeriesEntry {
  const pick = <T>(of: (entry: SeriesSummary) => T | null): T | null =>
    settle(
      entries.flatMap(entry => {
        const value = of(entry)
        return value === null ? [] : [{ catalogue: entry.catalogue, value }]
      }),
      (a, b) => a === b,
    )?.value ?? null
  const title = titleOf(entries)
  const original = pick(entry => entry.original)
  const names = new Set(entries.flatMap(entry => [entry.title, ...(entry.original === null ? [] : [entry.original]), ...entry.aliases]))
  names.delete(title)
  if (original !== null) names.delete(original)
  const credits = entries.flatMap(entry => entry.credits).filter(({ name }) => name !== null)
  const work = settleWorks(entries.flatMap(({ catalogue, works }) => works.map(value => ({ catalogue, value }))))?.value
  const cast = credits.filter(({ role }) => role === 'cast')
  return {
    id: String(id),
    title,
    ...(original === null || original === title ? {} : { original }),
    aliases: [...names].slice(0, mostAliases),
    year: pick(({ premiered }) => (premiered === null ? null : Number(premiered.slice(0, 4)))),
    country: pick(({ country }) => country),
    language: pick(({ language }) => language),
    kind: pick(({ sort }) => sort),
    platforms: [...new Set(entries.flatMap(({ platforms }) => platforms))],
    makers: makersOf(credits),
    ...(work === undefined ? {} : { basedOn: { work: work.title, author: work.author, kind: work.form ?? '' } }),
    seasons: seasonsOf(entries),
    status: entries.some(({ status }) => endedWords.has(status?.toLowerCase() ?? '')) ? 'ended' : 'undecided',
    cast: onePerName(cast.filter(({ character }) => character !== null)).map(({ name, character }) => ({
      person: name!,
      character: character!,
    })),
    actors: onePerName(cast).map(({ name }) => name!),
    ids: Object.fromEntries(entries.flatMap(({ ids }) => Object.entries(ids))),
  }
}

/** The title that most catalogues give, and the catalogue's that is believed first among as many. */
function titleOf(entries: readonly SeriesSummary[]): string {
  const said = entries.map(({ catalogue, title }) => ({ catalogue, value: title }))
  return settle(said, (a, b) => titleKey(a) === titleKey(b))!.value
}

function makersOf(credits: readonly CreditSummary[]): SeriesEntry['makers'] {
  const makers = new Map<string, SeriesEntry['makers'][number]>()
  for (const { name, role } of credits) if (role !== 'cast') makers.set(`${name}|${role}`, { person: name!, role })
  return [...makers.values()]
}

function onePerName(credits: readonly CreditSummary[]): CreditSummary[] {
  return [...new Map(credits.map(credit => [credit.name, credit])).values()]
}

function seasonsOf(entries: readonly SeriesSummary[]): SeriesEntry['seasons'] {
  const known = new Map<number, SeriesEntry['seasons'][number]>()
  for (const [entry, numbers] of ourNumbers(entries))
    for (const { theirs, ours } of numbers) {
      // Of a season in parts the first tells when it began; none of them tells how many episodes it has.
      const parts = numbers.filter(number => number.ours === ours || number.theirs === theirs).length > 1
      const { premiere, episodes } = entry.seasons.find(({ number }) => number === theirs)!
      const before = known.get(ours)
      if (ours > 0)
        known.set(ours, {
          number: ours,
          premiere: before?.premiere ?? premiere,
          episodes: before?.episodes ?? (parts ? null : episodes),
        })
    }
  return [...known.values()].toSorted((a, b) => a.number - b.number)
}
