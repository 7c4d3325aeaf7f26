import type { SettledSeries } from '../merge/index.ts'
import type { Day, EvidenceDocument, Fact, PersonSettings, Polarity, Property, Testimony, Valued, WatchedEpisode } from '../model/index.ts'
import { lastOut } from './coming-season.ts'
import type { DossierMaterial } from './dossier-material.ts'

/** What is asked of somebody before anything of a series is sent to them. */
export interface SpoilerReader {
  readonly spoilers: PersonSettings['spoilers']
  /** What they have watched of this series. */
  readonly watched: readonly Pick<WatchedEpisode, 'season' | 'episode'>[]
}

/** Somebody of whom nothing is known: they have watched nothing, and want nothing given away. */
export const stranger: SpoilerReader = { spoilers: 'hide', watched: [] }

/** Something that a reader may not see yet: of what it is and until when, and no word of it. */
export interface HiddenFact {
  readonly property: Property
  /** The season that it gives away. */
  readonly until: number
}

/** A dossier's material without what a reader may not see. */
export type Guarded<Material> = Material & {
  readonly hidden: readonly HiddenFact[]
  /** Testimony, by id, whose words are left out, though what it says is not. */
  readonly unquoted: ReadonlySet<string>
}

/** What stands where the title of a document gives the story away. */
export const hiddenTitle = 'Its title gives the story away'

/** What rules look at: what is said, of which season, and how far the series had come when it was said. */
interface Told {
  readonly said: Valued
  readonly polarity: Polarity
  readonly season: number | null
  /** The last season that was out on the day that it was said. */
  readonly out: number
  readonly tells: (text: string) => boolean
}

/** How a property gives the story away: which season, by a rule with its reason; 0 for none. */
interface Rule {
  readonly property: Property
  readonly season: (told: Told) => number
  readonly why: string
}

/** What gives which season away. Properties that are not here say nothing of the story. */
const rules: readonly Rule[] = [
  {
    property: 'storyline',
    season: ({ said }) => (said.property === 'storyline' ? (said.value.spoils ?? 0) : 0),
    why: 'The passage was read as telling how that season goes.',
  },
  {
    property: 'storyline',
    season: ({ season, out }) => (season === null || season < 2 ? 0 : season <= out ? season : season - 1),
    why: 'The plot of a season takes up where the one before ended, and that of one that is out tells what happens in it. How the first begins is on its cover.',
  },
  {
    property: 'storyline',
    season: told => (told.said.property === 'storyline' && told.season !== 1 && told.tells(told.said.value.summary) ? befallen(told) : 0),
    why: 'It tells of a death, a rescue or the like, whatever it was read as; but first seasons begin with one often.',
  },
  {
    property: 'storyline',
    season: ({ season, out }) => (season === null && out > 1 ? out : 0),
    why: 'A passage of no season may be of any that is out; where that is the first alone, it is its premise.',
  },
  {
    property: 'statement',
    season: ({ season }) => (season === null ? 0 : season - 1),
    why: 'Who makes a later season speaks of who is left for it.',
  },
  {
    property: 'statement',
    season: told => (told.said.property === 'statement' && told.tells(told.said.value.summary) ? befallen(told) : 0),
    why: 'It tells of a death, a rescue or the like.',
  },
  {
    property: 'cast',
    season: ({ season, polarity, out }) => (polarity === 'affirmed' ? 0 : season === null ? out : season - 1),
    why: 'Who does not come back may not have lived. That somebody does come back is on every poster, and stays.',
  },
]

/** Words of what befalls somebody. Titles are taken out before they are sought: “All of Us Are Dead” tells nothing. */
const befalling =
  /\b(?:died|dies|dying|deaths?|(?:is|are|was|were|be|found|presumed|left for) dead|killed|kills|murdered|survived|survives|sacrificed|sacrifices|betrayed|betrays|betrayal|resurrected|resurrection|cliff-?hangers?|assassinated|assassination|beheaded|(?:is|are|was|were|be|still) alive)\b|죽[은었음]|사망|살해|생존|살아남/iu

/** The season that words of a death and the like give away: the one that they are about where it is out, else the one before. */
function befallen({ season, out }: Pick<Told, 'season' | 'out'>): number {
  return season === null ? Math.max(1, out) : season <= out ? season : Math.max(1, season - 1)
}

/** The season that something gives away by the rules; null where it gives nothing away. */
function givenAway(told: Told): number | null {
  const seasons = rules.flatMap(rule => (rule.property === told.said.property ? [rule.season(told)] : []))
  const most = Math.max(0, ...seasons)
  return most > 0 ? most : null
}

/** The season up to which a reader may be told everything: by what they have finished, and what they have chosen. */
export function toldUpTo({ spoilers, watched }: SpoilerReader, { seasons }: Pick<SettledSeries, 'seasons'>): number {
  if (spoilers === 'show') return Infinity
  const episodesOf = new Map<number, Set<number>>()
  for (const { season, episode } of watched) episodesOf.set(season, (episodesOf.get(season) ?? new Set()).add(episode))
  const begun = Math.max(0, ...episodesOf.keys())
  const finished = [...episodesOf].flatMap(([season, episodes]) => {
    const all = seasons.find(({ number }) => number === season)?.episodes?.value ?? null
    // Where nobody knows how many episodes a season has, it is over once the next is begun.
    return (all === null ? begun > season : episodes.size >= all) ? [season] : []
  })
  return Math.max(0, ...finished) + (spoilers === 'next' ? 1 : 0)
}

/**
 * A dossier's material as one reader may have it: what gives away more than they have watched is not in it, in no fact, no past one, no quote and no title, so that every page made of it is safe. `hidden` says
 * how much there is of what, and until when.
 */
export function guardSpoilers<Material extends DossierMaterial>(material: Material, reader: SpoilerReader): Guarded<Material> {
  const { known, facts, documents, testimony, history } = material
  const upTo = toldUpTo(reader, known.settled)
  if (upTo === Infinity) return { ...material, hidden: [], unquoted: new Set() }
  const tells = tellsIn(known.settled)
  const outBy = daysOut(material)
  const beyond = (said: Valued & { readonly polarity: Polarity }, season: number | null, day: Day): number | null => {
    const until = givenAway({ said, polarity: said.polarity, season, out: outBy(day), tells })
    return until !== null && until > upTo ? until : null
  }
  const barred = barredAmong(testimony, each => beyond(each.claim, each.claim.season, each.said))
  const sharedWith = textsOf(testimony, barred)
  const unquoted = new Map(
    testimony
      .filter(({ id }) => !barred.has(id))
      .flatMap(each => {
        const until = befallen({ season: each.claim.season, out: outBy(each.said) })
        return entryOf(each, until > upTo && tells(each.claim.quote.exact) ? until : sharedWith(each))
      }),
  )
  const told = (ids: readonly string[]): readonly string[] => ids.filter(id => !barred.has(id))
  // What is quoted as a fact goes with any of the sentences that it is quoted from.
  const repeated = (fact: Fact): number | null => {
    const seasons = isQuoted(fact) ? fact.support.flatMap(id => barred.get(id) ?? unquoted.get(id) ?? []) : []
    return seasons.length === 0 ? null : Math.max(...seasons)
  }
  const untilOf = (fact: Fact): number | null => beyond(fact, fact.season, fact.since) ?? repeated(fact)
  const withoutBarred = (fact: Fact): Fact => ({
    ...fact,
    support: told(fact.support),
    opposition: told(fact.opposition),
    others: fact.others
      .filter(other => beyond(other, fact.season, other.since) === null)
      .map(other => ({ ...other, support: told(other.support) })),
  })
  return {
    ...material,
    facts: facts.filter(fact => untilOf(fact) === null).map(withoutBarred),
    history: history.filter(({ fact }) => untilOf(fact) === null).map(past => ({ ...past, fact: withoutBarred(past.fact) })),
    testimony: testimony
      .filter(({ id }) => !barred.has(id))
      .map(each => (unquoted.has(each.id) ? { ...each, claim: { ...each.claim, quote: { ...each.claim.quote, exact: '' } } } : each)),
    documents: documents.map(document => withoutTellingTitle(document, { tells, upTo, out: outBy(document.published ?? document.heard) })),
    hidden: facts.flatMap(fact => {
      const until = untilOf(fact)
      return until === null ? [] : [{ property: fact.property, until }]
    }),
    unquoted: new Set(unquoted.keys()),
  }
}

function entryOf({ id }: Testimony, until: number | null): readonly (readonly [string, number])[] {
  return until === null ? [] : [[id, until]]
}

/** Whether a value is somebody's sentence. */
function isQuoted({ property }: Pick<Valued, 'property'>): boolean {
  return property === 'storyline' || property === 'statement'
}

/** Testimony that may not be sent at all, by id, with the season until which: the same sentence can be read as a statement and as plot, and what is barred as one is barred as the other. */
function barredAmong(testimony: readonly Testimony[], untilOf: (each: Testimony) => number | null): ReadonlyMap<string, number> {
  const barred = new Map(testimony.flatMap(each => entryOf(each, untilOf(each))))
  for (let before = -1; before < barred.size;) {
    before = barred.size
    const sharedWith = textsOf(testimony, barred)
    for (const each of testimony) {
      const until = barred.has(each.id) || !isQuoted(each.claim) ? null : sharedWith(each)
      if (until !== null) barred.set(each.id, until)
    }
  }
  return barred
}

/** Gives the season until which testimony is barred whose words a quote shares, in one version of one document or as a copy; null where there is none. */
function textsOf(testimony: readonly Testimony[], barred: ReadonlyMap<string, number>): (each: Testimony) => number | null {
  const versionOf = ({ id }: Testimony): string => id.slice(0, id.lastIndexOf('/'))
  const others = testimony.filter(({ id }) => barred.has(id))
  const byVersion = Map.groupBy(others, versionOf)
  const byText = Map.groupBy(others, ({ claim }) => claim.quote.exact)
  return each => {
    const { start, end, exact } = each.claim.quote
    const beside = (byVersion.get(versionOf(each)) ?? []).filter(({ claim }) => claim.quote.start < end && start < claim.quote.end)
    const shared = [...beside, ...(byText.get(exact) ?? [])]
    return shared.length === 0 ? null : Math.max(...shared.map(({ id }) => barred.get(id)!))
  }
}

/** Tells whether a text tells of what befalls somebody, the names of the series aside. */
function tellsIn({ title, original, aliases }: SettledSeries): (text: string) => boolean {
  const names = [title, ...title.others, ...(original === null ? [] : [original]), ...aliases].map(({ value }) => value.toLowerCase())
  const longestFirst = names.filter(name => name.length > 2).toSorted((a, b) => b.length - a.length)
  return text => befalling.test(longestFirst.reduce((rest, name) => rest.replaceAll(name, ' '), text.toLowerCase()))
}

/** Gives the last season that was out on a day. */
function daysOut({ known, facts }: DossierMaterial): (day: Day) => number {
  const found = new Map<Day, number>()
  return day => {
    const before = found.get(day) ?? lastOut(known.settled, facts, day)
    found.set(day, before)
    return before
  }
}

/** A title that tells goes, and so does its address, which is mostly made of it. */
function withoutTellingTitle(
  document: EvidenceDocument,
  { tells, upTo, out }: { readonly tells: (text: string) => boolean; readonly upTo: number; readonly out: number },
): EvidenceDocument {
  const words = `${document.title} ${(document.url ?? '').replace(/[-_/+.]|%20/g, ' ')}`
  return tells(words) && befallen({ season: null, out }) > upTo ? { ...document, title: hiddenTitle, url: null } : document
}
