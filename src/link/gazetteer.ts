import type { Catalogue, SeriesEntry, Tokens } from '../model/index.ts'
import { personKey } from '../names/index.ts'
import { channelRows, ordinaryChannels } from './channels.ts'
import { companyNames, ordinaryCompanies } from './companies.ts'
import { NameTable } from './name-table.ts'
import { outletRows } from './outlets.ts'
import { ordinaryWords } from './words.ts'

interface CarrierName {
  readonly kind: 'channel' | 'outlet'
  readonly ordinary: boolean
  readonly id: string
}

/** A catalogue and the tables of names, compiled once for any number of articles. */
export interface Gazetteer {
  readonly catalogue: Catalogue
  readonly titles: NameTable<SeriesEntry>
  /** `id` is one for all spellings of a channel or outlet. */
  readonly carriers: NameTable<CarrierName>
  /** Companies whose names do not say that they are some; `ordinary` where the name is also a common word. */
  readonly companies: NameTable<{ readonly ordinary: boolean }>
  /** Keys of the catalogue's people, with the spelling that the catalogue prefers. */
  readonly people: ReadonlyMap<string, string>
}

/** Compiles a catalogue into a gazetteer; `tokenize` is the reader's, so that names are cut as texts are. */
export function compileGazetteer(catalogue: Catalogue, tokenize: (text: string) => Tokens): Gazetteer {
  const titles = new NameTable<SeriesEntry>()
  for (const entry of catalogue.series) {
    for (const name of [entry.title, ...(entry.original === undefined ? [] : [entry.original]), ...entry.aliases]) {
      const tokens = tokenize(name)
      if (tokens.count > 0) titles.add(tokens, entry)
      // "Rising of the Shield Hero": a long title is told without its article too.
      if (tokens.count > 3 && tokens.lower[0] === 'the') titles.add(tokens, entry, 1)
    }
  }
  const carriers = new NameTable<CarrierName>()
  for (const [name, , ...spellings] of channelRows) {
    for (const form of [name, ...spellings])
      carriers.add(tokenize(form), {
        kind: 'channel',
        ordinary: ordinaryChannels.has(form.toLowerCase()),
        id: holds(name, form) || holds(form, name) ? name : form,
      })
  }
  for (const row of outletRows) {
    for (const form of row)
      carriers.add(tokenize(form), {
        kind: 'outlet',
        ordinary: form.split(' ').length === 1 && ordinaryWords.has(form.toLowerCase()),
        id: form,
      })
  }
  const companies = new NameTable<{ readonly ordinary: boolean }>()
  for (const name of companyNames) companies.add(tokenize(name), { ordinary: ordinaryCompanies.has(name.toLowerCase()) })
  const people = new Map<string, string>()
  for (const person of catalogue.people) {
    for (const form of [person.name, ...person.spellings]) people.set(personKey(form), person.name)
  }
  for (const entry of catalogue.series) {
    for (const person of peopleOf(entry)) {
      const key = personKey(person)
      if (!people.has(key)) people.set(key, person)
    }
  }
  return { catalogue, titles, carriers, companies, people }
}

/** Everybody whom the catalogue knows to play in a series or to make it. */
export function peopleOf({ cast, makers, actors = [], crew = [] }: SeriesEntry): string[] {
  return [...cast.map(({ person }) => person), ...makers.map(({ person }) => person), ...actors, ...crew]
}

/** Whether a name contains another as whole words: "Amazon Prime Video" holds "Prime Video". Only such spellings are one channel within an article. */
function holds(name: string, part: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${part.toLowerCase()} `)
}
