import type { SettledSeries } from '../merge/index.ts'
import type { Day, Fact, FactStatus, Outlet, PartialDay, Property, SourceTier, Testimony } from '../model/index.ts'
import { dossierRows } from './dossier-words.ts'
import { sayAnswer } from './say-answer.ts'
import { comingSeason, lastOut } from './coming-season.ts'
import { sayValue } from './say-claim.ts'
import { sayForecast, type Likely } from './say-forecast.ts'
import { saySeries } from './say-series.ts'
import type { Sheet } from './sheet.ts'
import type { DossierMaterial } from './dossier-material.ts'
import { bandOf, windowsOf, type ForecastBand, type SourceWindow } from './dossier-windows.ts'
import { beforeOf, partOf, quotesOf, type Before, type FactPart, type Quoted } from './dossier-said.ts'
import type { Guarded, HiddenFact } from './spoilers.ts'
import { sourcesOf, type DossierSource } from './dossier-sources.ts'

/** Everything that is known of a series on a day, in words: for a terminal, a page and a program alike. */
export interface Dossier {
  readonly id: string
  readonly title: string
  readonly original: string | null
  readonly asOf: Day
  /** The season that is spoken of: the one to come, or the one that was asked for. */
  readonly season: number
  /** One or two sentences: is there another, when. */
  readonly answer: string
  /** What is likely of the next season, where a forecast can be made and nothing is decided against it; null else. */
  readonly likely: string | null
  readonly rows: readonly DossierRow[]
  readonly timeline: readonly TimelineEntry[]
  readonly sources: readonly DossierSource[]
  /** What catalogues tell of it. */
  readonly sheet: Sheet
  /** The year of its first season, where it is known. */
  readonly year: string | null
  /** When the last season that has come out did. */
  readonly lastOut: { readonly season: number; readonly day: PartialDay } | null
  /** When sources have the season that is spoken of come out, by the day of their word; and when it comes if it does, as is forecast. */
  readonly windows: readonly SourceWindow[]
  readonly band: ForecastBand | null
  /** What a reader may not see yet; null where nobody in particular reads, and what gives the story away is to be folded. */
  readonly hidden: readonly HiddenFact[] | null
}

/** One property: its facts, or what is said where there are none. */
export interface DossierRow {
  readonly property: Property
  readonly title: string
  readonly facts: readonly DossierFact[]
  /** How many more there are; a program gets them all. */
  readonly more: number
  /** What of it a reader may not see yet. */
  readonly hidden: readonly HiddenFact[]
  readonly missing: string | null
}

/** A fact in words. */
export interface DossierFact {
  readonly key: string
  readonly text: string
  readonly status: FactStatus
  readonly probability: number
  readonly since: Day
  readonly why: string
  readonly season: number | null
  /** The season that it gives away, or null. */
  readonly spoils: number | null
  readonly others: readonly { readonly text: string; readonly who: string; readonly since: Day }[]
  /** What it stands under in its row: of cast, how it stands with the season that is spoken of; of channels, the country's code. */
  readonly part: FactPart | null
  /** Who says so in which words, and who says otherwise, the weightiest first. */
  readonly said: readonly Quoted[]
  readonly against: readonly Quoted[]
  /** How it stood before, the latest first. */
  readonly before: readonly Before[]
  /** Ids of testimony. */
  readonly support: readonly string[]
  readonly opposition: readonly string[]
  /** Of a release: what each source gives, the latest word of each; by day. */
  readonly windows: readonly { readonly text: string; readonly who: string; readonly said: Day; readonly hasGoneBy: boolean }[]
}

/** Something that was said, on its day. */
export interface TimelineEntry {
  readonly property: Property
  readonly said: Day
  readonly text: string
  readonly who: string
  readonly tier: SourceTier
}

/** So many names of the cast and makers are listed; catalogues list more. */
const mostPeople = 24
const mostTold = 12

/** Puts everything that is known of a series on a day into words. With a season, of that season; else of the one to come. Channels of the reader's countries come first. */
export function makeDossier(
  material: DossierMaterial & Partial<Guarded<unknown>>,
  asked: number | null,
  countries: readonly string[] = [],
): Dossier {
  const { known, facts, today, hidden = null } = material
  const season = asked ?? comingSeason(known.settled, facts, today)
  const speaking = new Sayer(material)
  const seasonWords = season === 0 ? 'a special' : `season ${season}`
  return {
    id: `hiatus:${known.settled.id}`,
    title: known.settled.title.value,
    original:
      known.settled.original === null || known.settled.original.value === known.settled.title.value ? null : known.settled.original.value,
    asOf: today,
    season,
    answer: sayAnswer(known.settled, facts, season, today),
    likely: isOpen(material.likely, season) ? sayForecast(material.likely, today) : null,
    rows: dossierRows.flatMap(({ property, title, missing }) => {
      const all = factsOfRow(facts, property, season, asked !== null)
      const ordered = property === 'platform' ? byCountry(all, countries) : all
      const own = ordered.slice(0, mostOf(property) ?? all.length).map(fact => speaking.fact(fact, season))
      const unseen = hidden?.filter(each => each.property === property) ?? []
      const empty = missing?.replace('{}', seasonWords) ?? null
      const isMissing = !own.some(fact => fact.season === season || fact.season === null)
      return own.length === 0 && unseen.length === 0 && empty === null
        ? []
        : [
            {
              property,
              title,
              facts: own,
              more: all.length - own.length,
              hidden: unseen,
              missing: isMissing && unseen.length === 0 ? empty : null,
            },
          ]
    }),
    timeline: speaking.timeline(season, asked !== null),
    sources: sourcesOf(material),
    sheet: saySeries(known.settled),
    year: known.settled.premiered?.value.slice(0, 4) ?? null,
    lastOut: premiereOf(known.settled, lastOut(known.settled, facts, today)),
    windows: windowsOf(material, season),
    band: bandOf(material.likely, season),
    hidden,
  }
}

function premiereOf({ seasons }: SettledSeries, season: number): Dossier['lastOut'] {
  const day = seasons.find(({ number }) => number === season)?.premiere?.value ?? null
  return day === null ? null : { season, day }
}

/** Facts of channels: those of the reader's countries in their order, those of no country, the others. */
function byCountry(facts: readonly Fact[], countries: readonly string[]): readonly Fact[] {
  const rank = (fact: Fact): number => {
    const region = fact.property === 'platform' ? fact.value.region : null
    if (region === null) return countries.length
    const at = countries.indexOf(region)
    return at < 0 ? countries.length + 1 : at
  }
  return facts.toSorted((a, b) => rank(a) - rank(b))
}

/** The days on which what is known of a series changed, the earliest first. */
export function changedDays({ testimony, history }: Pick<DossierMaterial, 'testimony' | 'history'>): readonly Day[] {
  return [...new Set([...testimony.map(({ said }) => said), ...history.map(({ fact }) => fact.since)])].toSorted()
}

/** Whether a forecast of the season that is spoken of says something that is not known already. */
function isOpen({ last, decided, forecast }: Likely, season: number): boolean {
  return last !== null && last.known.season + 1 === season && forecast !== null && (decided === null || decided === 'renewed')
}

const statusOrder: readonly FactStatus[] = ['confirmed', 'likely', 'disputed', 'expired', 'rumoured', 'unknown']

/** The facts of a row: those of the season that is spoken of first, then those of no season, then the past. */
function factsOfRow(facts: readonly Fact[], property: Property, season: number, only: boolean): readonly Fact[] {
  const rank = (fact: Fact): number => (fact.season === season ? 0 : fact.season === null ? 1 : 2)
  const own = facts.filter(fact => fact.property === property && (!only || fact.season === season || fact.season === null))
  return own.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (b.season ?? 0) - (a.season ?? 0) ||
      statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
      b.probability - a.probability ||
      (a.key < b.key ? -1 : 1),
  )
}

/** How many facts of a property are listed; null for all. */
function mostOf(property: Property): number | null {
  if (property === 'cast' || property === 'crew') return mostPeople
  return property === 'storyline' || property === 'statement' ? mostTold : null
}

/** Says facts and testimony of one series. */
class Sayer {
  readonly #testimony: ReadonlyMap<string, Testimony>
  readonly #material: DossierMaterial
  readonly #last: number

  constructor(material: DossierMaterial) {
    this.#material = material
    this.#last = lastOut(material.known.settled, material.facts, material.today)
    this.#testimony = new Map(material.testimony.map(each => [each.id, each]))
  }

  fact(fact: Fact, season: number): DossierFact {
    return {
      part: partOf(fact, season),
      said: quotesOf(fact.support, this.#testimony, this.#material),
      against: quotesOf(fact.opposition, this.#testimony, this.#material),
      before: beforeOf(fact, this.#material),
      key: fact.key,
      text: sayValue(fact, fact.season, fact.polarity),
      status: fact.status,
      probability: fact.probability,
      since: fact.since,
      why: fact.why,
      season: fact.season,
      spoils: fact.property === 'storyline' ? (fact.value.spoils ?? this.#seen(fact.season)) : null,
      others: fact.others.map(other => ({
        text: sayValue(other, fact.season, other.polarity),
        who: this.#who(other.support),
        since: other.since,
      })),
      support: fact.support,
      opposition: fact.opposition,
      windows: fact.property === 'release' ? this.#windows(fact) : [],
    }
  }

  /** What happens in a season that has come out gives it away to who has not seen it. */
  #seen(season: number | null): number | null {
    return season !== null && season <= this.#last ? season : null
  }

  /** What each source says of a premiere, its latest word; none where all say the same. */
  #windows(fact: Fact): DossierFact['windows'] {
    const latest = new Map<string, Testimony>()
    for (const id of [...fact.support, ...fact.opposition]) {
      const each = this.#testimony.get(id)!
      const before = latest.get(each.outlet)
      if (before === undefined || before.said < each.said) latest.set(each.outlet, each)
    }
    const windows = [...latest.values()]
      .toSorted((a, b) => (a.said < b.said ? -1 : 1))
      .flatMap(({ claim, outlet, said }) =>
        claim.property !== 'release'
          ? []
          : [
              {
                text: sayValue(claim, null, claim.polarity),
                who: this.#name(outlet),
                said,
                hasGoneBy: claim.value.latest < this.#material.today && fact.status === 'expired',
              },
            ],
      )
    return new Set(windows.map(({ text }) => text)).size > 1 ? windows : []
  }

  /** What was said of the fate and the premiere of a season, and of its trailer, on its days; the same from several sources once. */
  timeline(season: number, only: boolean): readonly TimelineEntry[] {
    const entries = new Map<string, { property: Property; said: Day; text: string; outlets: Set<string>; tier: SourceTier }>()
    const told = this.#material.testimony
      .filter(
        ({ claim }) =>
          ['renewal', 'release', 'trailer'].includes(claim.property) &&
          (only ? claim.season === season : (claim.season ?? season) >= season),
      )
      .toSorted((a, b) => (a.said === b.said ? (a.id < b.id ? -1 : 1) : a.said < b.said ? -1 : 1))
    for (const { claim, said, outlet } of told) {
      const text = sayValue(claim, claim.season, claim.polarity)
      const key = `${said} ${text}`
      const entry = entries.get(key)
      if (entry === undefined)
        entries.set(key, {
          property: claim.property,
          said,
          text,
          outlets: new Set([outlet]),
          tier: this.#outlet(outlet)?.tier ?? 'unknown',
        })
      else entry.outlets.add(outlet)
    }
    return [...entries.values()].map(({ property, said, text, outlets, tier }) => ({
      property,
      said,
      text,
      tier,
      who: this.#names([...outlets]),
    }))
  }

  #who(ids: readonly string[]): string {
    return this.#names([...new Set(ids.map(id => this.#testimony.get(id)!.outlet))])
  }

  #names(outlets: readonly string[]): string {
    const names = outlets.slice(0, 3).map(id => this.#name(id))
    const rest = outlets.length - names.length
    return rest > 0 ? `${names.join(', ')} and ${rest.toLocaleString('en')} more` : names.join(', ')
  }

  #name(outlet: string): string {
    return this.#outlet(outlet)?.name ?? outlet
  }

  #outlet(id: string): Outlet | undefined {
    return this.#material.outlets.get(id)
  }
}
