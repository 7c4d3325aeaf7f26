import { allMatches, itemOf, nameOf, written, writtenOf, type Item, type Scope } from '../../extract/index.ts'
import { add, person } from './member.ts'

const inBrackets =
  /(%P\d+)(?: ,)?(?: ”)? \( (?:(?:played|portrayed|voiced) by |“ %T\d+ (?:, )?” star |“ %T\d+ ” alum |%T\d+ star )?(%P\d+) \)/g
const asCharacter =
  /(%P\d+)(?: \( [^)]*\))?(?: ,)? as (?!(?:executive |the )?(?:producer|director|creator|writer|showrunner|author|host|narrator) )(?:the |dr\. |young |detective |agent |king |queen |captain )*((?:[a-z.]+ )?%[PT]\d+(?: (?:of|the|and|aka|de|di) %P\d+| %P\d+)?)/g
const performedBy =
  /\b(?:character|role|part)s? of (%P\d+)(?: ,)?(?: (?:which|who|that|is|was|will be|be))* (?:performed|played|portrayed|voiced) by (%P\d+)/g
const ownCharacter =
  /(%P\d+)(?: 's|') (?:time as|role as|character|turn as|portrayal of|last appearance as|exit|departure)(?: [^.;%]{0,50}?)?(?: (%P\d+))?/g

/** What `readPairs` looks for. */
export const pairPatterns: readonly RegExp[] = [inBrackets, asCharacter, performedBy, ownCharacter]

/** Ranks and titles that characters bear, and actors seldom. */
const rank =
  /^(?:D[CIS]|PC|Dr|Doctor|Detective|Captain|Sergeant|Inspector|Lord|Lady|King|Queen|Prince|Princess|Agent|Officer|Sister|Father|Professor|Judge|Mr|Mrs|Miss)\.? /

/** Which of two names beside each other is the actor: as the catalogue has it, else the one that is surely a person's, else the one in brackets. */
function actorOf(scope: Scope, outer: Item, inner: Item): Item {
  const [first, second] = [nameOf(scope, outer), nameOf(scope, inner)]
  for (const { entry } of scope.links.series) {
    if (entry === null) continue
    if (entry.cast.some(({ person: known }) => known === first)) return outer
    if (entry.cast.some(({ person: known }) => known === second)) return inner
  }
  if (rank.test(first) !== rank.test(second)) return rank.test(first) ? inner : outer
  if (!second.includes(' ')) return first.includes(' ') && !isSure(inner) ? outer : inner
  if (!first.includes(' ')) return inner
  return isSure(outer) && !isSure(inner) ? outer : inner
}

function isSure(item: Item): boolean {
  return item.type === 'P' && item.mention.sure
}

/** Actors beside characters: "Alma Solares (Maite Perroni)", "the role of X, performed by Y", "Y as X". */
export function readPairs(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  for (const match of allMatches(scope, inBrackets)) {
    const outer = itemOf(scope, match[1]!)
    const inner = itemOf(scope, match[2]!)
    if (seen.has(outer.at) || seen.has(inner.at)) continue
    // In a list whose brackets hold titles, a bracket is what somebody is known for.
    if (/\( (?:“ )?%T\d+/.test(norm) && (norm.match(/\(/g)?.length ?? 0) > 2) continue
    // Outside a list of cast, storylines put the actor in brackets.
    const actor = actorOf(scope, outer, inner)
    if (!nameOf(scope, actor).includes(' ') || /^\p{Lu}{2,5}$/u.test(written(scope, inner))) continue
    const character = actor === inner ? outer : inner
    add(scope, seen, {
      rule: '<character> (<actor>)',
      person: { item: actor, character: written(scope, character), plays: false, at: outer.at, end: match.index + match[0].length },
    })
    seen.add(character.at)
  }
  for (const match of allMatches(scope, asCharacter)) {
    const actor = itemOf(scope, match[1]!)
    if (seen.has(actor.at) || !person(scope, actor)) continue
    if (
      /\b(?:known|best known|serve[sd]?|serving|regarded|credited|described|hired|listed|referred|work(?:s|ed|ing)?) $/.test(
        norm.slice(0, actor.at),
      )
    )
      continue
    add(scope, seen, {
      rule: '<actor> as <character>',
      person: { item: actor, character: writtenOf(scope, match[2]!), plays: false, at: actor.at, end: match.index + match[0].length },
    })
  }
  for (const match of allMatches(scope, performedBy)) {
    add(scope, seen, {
      rule: 'character performed by <actor>',
      person: {
        item: itemOf(scope, match[2]!),
        character: written(scope, itemOf(scope, match[1]!)),
        plays: false,
        at: match.index,
        end: match.index + match[0].length,
      },
    })
  }
  // "Lucy Punch’s character Amanda", "Henry Cavill’s time as Geralt"
  for (const match of allMatches(scope, ownCharacter)) {
    const actor = itemOf(scope, match[1]!)
    if (!person(scope, actor) || !nameOf(scope, actor).includes(' ')) continue
    const gone = /exit|departure|end for|last appearance/.test(norm.slice(Math.max(0, match.index - 30), match.index + match[0].length))
    add(scope, seen, {
      rule: '<actor>’s character',
      denied: gone,
      person: {
        item: actor,
        character: match[2] === undefined ? null : written(scope, itemOf(scope, match[2])),
        plays: false,
        at: match.index,
        end: match.index + match[0].length,
      },
    })
  }
}
