import type { Said, Settled, Standing } from '../merge/index.ts'
import type { CatalogueSource, IdentityMember } from '../model/index.ts'

/** A line of a sheet: what it is about, and what is said of it. */
export interface SheetLine {
  readonly label: string
  readonly text: string
}

/** Somebody in a series, or a series that somebody is in. */
export interface SheetItem {
  /** The merged series that it is, or null. */
  readonly series: number | null
  readonly title: string
  /** What follows the title at once: " as Jonas (TVmaze)". */
  readonly text: string
}

/** What a catalogue asks to stand beside its data, and where it leads. */
export interface SheetTerms {
  readonly attribution: string
  readonly home: string | null
  readonly licence: string
  /** Null where the data is the user's own, and on no terms. */
  readonly licenceUrl: string | null
}

/** What catalogues tell of one series or one person, in words: for a terminal and for a page alike. */
export interface Sheet {
  readonly id: string
  readonly title: string
  /** The title in its own language, where that is another. */
  readonly original: string | null
  readonly facts: readonly SheetLine[]
  readonly seasons: readonly SheetLine[]
  readonly list: {
    readonly title: string
    readonly items: readonly SheetItem[]
    /** How many more there are. */
    readonly more: number
  }
  readonly entries: readonly string[]
  readonly terms: readonly SheetTerms[]
}

/** How a catalogue's name is said: "TVmaze". */
export type CatalogueTitles = (name: string) => string

/** The titles of catalogues by their names. */
export function titlesOf(sources: readonly CatalogueSource[]): CatalogueTitles {
  const titles = new Map(sources.map(({ name, title }) => [name, title]))
  return name => titles.get(name) ?? name
}

/** Says the entries that something is made of, and how sure it is that they are one thing; there is nothing to be sure of where it is one alone. */
export function sayEntries(members: readonly IdentityMember[], titleOf: CatalogueTitles): readonly string[] {
  return members.map(({ catalogue, id, confidence, reason }) => {
    const entry = `${catalogue}:${id} (${titleOf(catalogue)})`
    if (members.length === 1) return `${entry} alone`
    // What was decided, or joined by the others, is sure by itself.
    return confidence === 1 ? `${entry}: ${reason}` : `${entry}: ${reason}, ${Math.floor(confidence * 100)} % sure`
  })
}

/** Says what catalogues ask to stand beside their data, each with a link to its own page of the thing where there is one. */
export function sayTerms(
  sources: readonly Pick<CatalogueSource, 'name' | 'licence'>[],
  links: readonly Said<string>[] = [],
): readonly SheetTerms[] {
  const linkOf = new Map(links.map(({ catalogue, value }) => [catalogue, value]))
  return sources.map(({ name, licence }) => ({
    attribution: licence.attribution,
    home: linkOf.get(name) ?? licence.home,
    licence: licence.name,
    licenceUrl: licence.url,
  }))
}

/** "28 January 2022 (TVmaze, IMDb); 2021 (Wikidata)". */
export function saySettled<T>(settled: Settled<T>, say: (value: T) => string, titleOf: CatalogueTitles): string {
  return [settled, ...settled.others].map(standing => sayStanding(standing, say, titleOf)).join('; ')
}

/** "28 January 2022 (TVmaze, IMDb)". */
export function sayStanding<T>({ value, catalogues }: Standing<T>, say: (value: T) => string, titleOf: CatalogueTitles): string {
  return `${say(value)} (${sayWho(catalogues, titleOf)})`
}

/** "TVmaze, IMDb". */
export function sayWho(catalogues: readonly string[], titleOf: CatalogueTitles): string {
  return catalogues.map(titleOf).join(', ')
}

/** The credit that a catalogue asks for, in one line: its sentence, where it leads, and the terms. */
export function sayCredit({ attribution, home, licence, licenceUrl }: SheetTerms): string {
  return [attribution, ...(home === null ? [] : [home]), ...(licenceUrl === null ? [] : [`(${licence}, ${licenceUrl})`])].join(' ')
}
