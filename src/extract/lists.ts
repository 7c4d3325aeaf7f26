import { itemOf, nameOf, titlesOf, type Scope } from './scope.ts'
import type { Item } from './view.ts'

/** What may stand between two names of one list. */
const gap =
  /^(?: ?(?:,|;|\?|!|and|or|&|\/|plus|”|“|the|as well as|along with|alongside|new|both|also|then|followed by|%P\d+ (?:'s|-fronted|- fronted)|comedy|comedies|drama|dramas|sitcom|sitcoms|series|reality|shows?|such as|thriller|anthology|hit|game|animated|medical|crime|family|docuseries|unscripted|%S\d+ of|%S\d+|season of|its|a|an|fellow|veteran|longtime|freshman|sophomore|rookie|%[CK]\d+ 's|%[CK]\d+ and %[CK]\d+ 's|– [^–]{1,50} –|documentary|documentaries|previously announced|franchise|franchises|universe|hour-long|half-hour))+ ?$/
const separator = /,|;|and|or|&|plus|as well as|along with|alongside|followed by/

/** The titles of the list that a title stands in: "dramas A, B and the sitcom C". */
export function titleList(scope: Scope, item: Item): Item[] {
  const titles = titlesOf(scope)
  const at = titles.indexOf(item)
  if (at < 0) return [item]
  let first = at
  let last = at
  while (first > 0 && joined(scope, titles[first - 1]!, titles[first]!)) first--
  while (last + 1 < titles.length && joined(scope, titles[last]!, titles[last + 1]!)) last++
  return titles.slice(first, last + 1)
}

function joined(scope: Scope, a: Item, b: Item): boolean {
  const between = scope.norm.slice(a.at + placeholderLength(scope, a), b.at)
  return gap.test(between) && separator.test(between)
}

function placeholderLength(scope: Scope, item: Item): number {
  return 2 + String(scope.items.indexOf(item)).length
}

/** A member of a list of people: the person and, in brackets or after "as", the character. */
export interface ListedPerson {
  readonly item: Item
  readonly character: string | null
  /** Said to play it, by a verb of playing. */
  readonly plays: boolean
  /** Where in `norm` it stands. */
  readonly at: number
  readonly end: number
}

/** What somebody is known for, before the name: "Downton Abbey’s", "“Vampire Diaries” alum". */
const known =
  "(?:(?:“ )?%[PTC]\\d+(?: , ”| ”)? (?:'s|star|alum|alumnus|alumna|grad|lead|actor|actress|veteran|vet|regular|breakout|favou?rite|scene-stealer)(?: and [a-z]+)? )?"
const member = new RegExp(`^${known}(?:“ |‘ )?(%[PTK]\\d+)(?: ”)?`)
const bracket = /^ \( ([^()]{1,90}?) \)/
const role =
  /^ (?:as|plays|playing|portrays|portraying|voices|to portray|to play|in the role of|starring as|who plays|who portrays|, who plays|, who portrays|, as) (?:the |his |her )?([^,;.()]{1,60}?)(?= ,| ;| \.| and %P| \(| with | in | on | alongside | along|$| –| who | will | has | while | whose | opposite)/
const comma =
  /^(?: ,)?(?: ;)?(?: and| &| or| nor| as well as| along with| alongside| plus| with)?(?: \.)?(?: more)? (?:the |also |actors? |actress(?:es)? |newcomers? |stars? |comedian |legend |veteran |singer |oscar winner |bafta winner |(?:emmy|oscar|golden globe|tony|academy award) ?-? ?(?:winner|nominee|winning|nominated) |actor and comedian |host ,? ?|singer |rapper |comedians? |fellow |series |regulars? |executive producers? |creator |director )*(?=[“‘]? ?%[PTKC])/

/**
 * The people of a list that begins at an offset of `norm`: "A, B (Character), C as D and E". A name of unknown kind counts, since the list says what it is;
 * a title or company ends it.
 */
export function peopleList(scope: Scope, from: number): { readonly people: ListedPerson[]; readonly end: number } {
  const people: ListedPerson[] = []
  let at = from
  for (;;) {
    const rest = scope.norm.slice(at)
    const match = member.exec(rest)
    if (match === null) break
    let item = itemOf(scope, match[1]!)
    if (item.type !== 'P') break
    const start = at
    at += match[0].length
    let character: string | null = null
    let plays = false
    const brackets = bracket.exec(scope.norm.slice(at))
    if (brackets !== null) {
      character = characterIn(scope, brackets[1]!)
      const inner = /^%P\d+$/.test(brackets[1]!) ? itemOf(scope, brackets[1]!) : null
      // "Keila (Lena Dorner) and Mia Roth (Tom Baxter) return": where the article puts its actors in brackets.
      if (inner !== null && nameOf(scope, inner).includes(' ') && scope.state.bracketsHoldActors) {
        character = textOf(scope, item)
        item = inner
      }
      at += brackets[0].length
    }
    const asRole = role.exec(scope.norm.slice(at))
    if (asRole !== null) {
      character = writtenOf(scope, asRole[1]!)
      plays = /play|portray|voic/.test(asRole[0].slice(0, asRole[0].length - asRole[1]!.length))
      at += asRole[0].length
    }
    people.push({ item, character, plays, at: start, end: at })
    const next = comma.exec(scope.norm.slice(at))
    if (next === null) break
    at += next[0].length
  }
  return { people, end: at }
}

/** A character's name in brackets after an actor: a name, not a title for which the actor is known. */
function characterIn(scope: Scope, inside: string): string | null {
  if (/%T|“|%C|%D|%O/.test(inside)) return null
  const words = writtenOf(scope, inside)
  return words !== null && /^\p{Lu}/u.test(words) ? words : null
}

/** The words of the text behind a stretch of `norm`: names as the text writes them, other words as they stand in `norm`. */
export function writtenOf(scope: Scope, stretch: string): string | null {
  const at = scope.norm.indexOf(stretch)
  if (at < 0) return null
  const text = stretch
    .trim()
    .split(' ')
    .map(part => (/^%[A-Z]\d+$/.test(part) ? textOf(scope, itemOf(scope, part)) : part))
    .join(' ')
    .replace(/ ’s|\s's/g, '’s')
    .trim()
  return text.length === 0 ? null : text
}

function textOf(scope: Scope, item: Item): string {
  return scope.article.text.slice(scope.tokens.start[item.from], scope.tokens.end[item.to - 1]).replace(/\s+/g, ' ')
}
