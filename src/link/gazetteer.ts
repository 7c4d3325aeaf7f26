import type { Catalogue, SeriesEntry } from '../model/index.ts'
import { personKey } from '../names/index.ts'
import { channelRows, ordinaryChannels } from './channels.ts'
import { companyNames, ordinaryCompanies } from './companies.ts'
import { GazetteerBuilder } from './gazetteer-builder.ts'
import type { Tokenize } from './name-lines.ts'
import { NameTable } from './name-table.ts'
import { openCatalogue, type PackedPeople, type PackedTitles } from './packed-catalogue.ts'
import { outletRows } from './outlets.ts'
import { ordinaryWords } from './words.ts'

interface CarrierName {
  readonly kind: 'channel' | 'outlet'
  readonly ordinary: boolean
  readonly id: string
}

/** A catalogue and the tables of names, opened once for any number of articles. */
export interface Gazetteer {
  /** Names the catalogue in ids: `starter:dark`. */
  readonly name: string
  readonly titles: PackedTitles
  readonly people: PackedPeople
  /** `id` is one for all spellings of a channel or outlet. */
  readonly carriers: NameTable<CarrierName>
  /** Companies whose names do not say that they are some; `ordinary` where the name is also a common word. */
  readonly companies: NameTable<{ readonly ordinary: boolean }>
}

/** Compiles a catalogue that is small enough to be held in memory; `tokenize` is the reader's, so that names are cut as texts are. */
export function compileGazetteer(catalogue: Catalogue, tokenize: Tokenize): Gazetteer {
  return openGazetteer(packCatalogue(catalogue, tokenize), tokenize)
}

/**
 * Opens the bytes that a `GazetteerBuilder` packed, at once and without a copy; they may be a `SharedArrayBuffer`'s, for any number of workers. Throws a
 * `PackedError` where they hold something else, or another version of it.
 */
export function openGazetteer(bytes: Uint8Array, tokenize: Tokenize): Gazetteer {
  return { ...openCatalogue(bytes), carriers: NameTable.of(carrierNames(), tokenize), companies: NameTable.of(companies(), tokenize) }
}

/** Packs a catalogue in memory: its people are who it lists, and whoever else plays in a series or makes it. */
function packCatalogue(catalogue: Catalogue, tokenize: Tokenize): Uint8Array {
  const builder = new GazetteerBuilder(catalogue.name, tokenize)
  const byKey = new Map<string, number>()
  for (const person of catalogue.people) {
    const number = builder.addPerson(person)
    for (const form of [person.name, ...person.spellings]) byKey.set(personKey(form), number)
  }
  const byName = new Map<string, number>()
  const numberOf = (name: string): number => {
    const key = personKey(name)
    const number = byKey.get(key) ?? builder.addPerson({ name, spellings: [] })
    byKey.set(key, number)
    byName.set(name, number)
    return number
  }
  for (const entry of catalogue.series)
    builder.addSeries(entry, { popularity: 0, people: new Map(peopleOf(entry).map(name => [name, byName.get(name) ?? numberOf(name)])) })
  return builder.finish()
}

/** Everybody whom the catalogue knows to play in a series or to make it. */
export function peopleOf({ cast, makers, actors = [], crew = [] }: SeriesEntry): string[] {
  return [...cast.map(({ person }) => person), ...makers.map(({ person }) => person), ...actors, ...crew]
}

function* carrierNames(): Generator<readonly [string, CarrierName]> {
  for (const [name, , ...spellings] of channelRows) {
    for (const form of [name, ...spellings]) {
      const id = holds(name, form) || holds(form, name) ? name : form
      yield [form, { kind: 'channel', ordinary: ordinaryChannels.has(form.toLowerCase()), id }]
    }
  }
  for (const row of outletRows) {
    for (const form of row) {
      const ordinary = form.split(' ').length === 1 && ordinaryWords.has(form.toLowerCase())
      yield [form, { kind: 'outlet', ordinary, id: form }]
    }
  }
}

/** Whether a name contains another as whole words: "Amazon Prime Video" holds "Prime Video". Only such spellings are one channel within an article. */
function holds(name: string, part: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${part.toLowerCase()} `)
}

function companies(): (readonly [string, { readonly ordinary: boolean }])[] {
  return companyNames.map(name => [name, { ordinary: ordinaryCompanies.has(name.toLowerCase()) }])
}
