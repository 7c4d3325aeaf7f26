import {
  claim,
  modalityOf,
  nameOf,
  seasonItemAt,
  seasonNumber,
  seriesAt,
  type Item,
  type ListedPerson,
  type Scope,
} from '../../extract/index.ts'
import type { Modality } from '../../model/index.ts'

/** Somebody read as playing in a series, by a rule. */
export interface Reading {
  readonly rule: string
  readonly person: ListedPerson
  readonly denied?: boolean
  readonly series?: number
}

/** Claims that somebody plays in a series, unless that is told already or the name cannot be an actor's. */
export function add(scope: Scope, seen: Set<number>, reading: Reading): void {
  const { person } = reading
  const name = nameOf(scope, person.item)
  if (seen.has(person.item.at) || !isPlausible(name) || isMaker(scope, person.item)) return
  seen.add(person.item.at)
  const series = reading.series ?? seriesAt(scope, person.item.at)
  if (series === null) return
  const denied = reading.denied ?? false
  claim(
    scope,
    'cast',
    { person: name, character: cleanCharacter(person.character, name) },
    {
      rule: reading.rule,
      at: person.at,
      end: person.end,
      series,
      season: castSeason(scope, person.item.at, series),
      polarity: denied ? 'denied' : 'affirmed',
      modality: denied ? 'asserted' : castModality(scope, person.item.at),
    },
  )
}

/** Whether a name may be an actor's. */
export function isPlausible(name: string): boolean {
  return (
    /^\p{Lu}|^[a-z]'\p{Lu}|^[^\p{Ll}]/u.test(name) &&
    !/\d/.test(name) &&
    name.length > 1 &&
    name.length < 60 &&
    !/^(?:The|A|An|This|Season|Episode|Part) /.test(name)
  )
}

/** "director X", "creator X": the words right before make somebody crew, not cast. */
function isMaker(scope: Scope, item: Item): boolean {
  return /\b(?:director|directors|directed by|writer|writers|written by|creator|creators|created by|showrunner|author|produced by|novelist|composer|helmed by|penned by|producers?|president|ceo|executive|boss|critic|journalist|reporter|photo(?:graph)?(?: by)?|mangaka|cinematographer)(?: :)? $/.test(
    scope.norm.slice(0, item.at),
  )
}

function cleanCharacter(character: string | null, person: string): string | null {
  if (character === null || character.toLowerCase() === person.toLowerCase()) return null
  const clean = character
    .replace(/^(?:the |a |an )?(?:character|role|part)s? (?:of )?/i, '')
    .replace(/[“”"]/g, '')
    .trim()
  return /\p{Lu}/u.test(clean) && clean.length <= 60 ? clean : null
}

/** The season of whose cast words at an offset speak. */
export function castSeason(scope: Scope, at: number, series: number): number | null {
  const item = seasonItemAt(scope, at)
  const near = item === null ? null : seasonNumber(scope, item, series)
  if (near !== null) return near
  if (series !== scope.state.main) return null
  const { headingText, headingSeason, titleSeason } = scope.state
  if (/\b(?:cast|return\w*|star|stars|starring|actors?)\b/.test(headingText)) return headingSeason ?? titleSeason
  // Who returns or joins does so in the season that is to come.
  return joining.test(scope.norm) ? (scope.state.recentSeason ?? titleSeason ?? scope.state.coming(series)) : null
}

const joining =
  /\b(?:repris\w+|returns?|returning|joins?|joined|joining|be back|are back|is back|coming back|added to|boards?|boarding|newcomers?|new (?:cast|faces|additions|series regulars?)|upped to|reunites?|not returning|departs?|exits?|leaving)\b/

/** How surely words at an offset say that somebody is in the cast. */
export function castModality(scope: Scope, at: number): Modality {
  const own = modalityOf(scope, at)
  if (own !== 'asserted') return own
  if (
    /\b(?:expected|likely|possible|potential|probable|predicted|who (?:will|could|might) (?:return|be back))\b/.test(
      scope.state.headingText,
    ) &&
    /\b(?:cast|star|return\w*)\b/.test(scope.state.headingText)
  )
    return 'expected'
  return 'asserted'
}

/** Whether an item is surely a person: known for one, or of several words. */
export function person(scope: Scope, item: Item): boolean {
  if (item.type !== 'P') return false
  return item.mention.sure || nameOf(scope, item).includes(' ')
}
