import {
  allMatches,
  claim,
  clauseAt,
  isCredit,
  itemOf,
  modalityOf,
  nameOf,
  peopleList,
  refOf,
  seasonItemAt,
  seasonNumber,
  seriesAt,
  written,
  writtenOf,
  type Item,
  type ListedPerson,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'
import { castIntros, castOutros, leaving } from './rules.ts'

/** Reads who is, was, will be or will not be in a series: lists after words of casting, people before them, actors beside characters. */
export const cast: PropertyReader = {
  property: 'cast',
  cues: ['%P'],
  read(scope) {
    if (scope.question && (!scope.heading || /^(?:will|is|are|does|do|did|can|could|has|have)\b/.test(scope.norm))) return
    const seen = new Set<number>()
    for (const intro of castIntros) readIntro(scope, intro, seen)
    readPeopleFirst(scope, seen)
    readPairs(scope, seen)
    readItems(scope, seen)
    readAdjectives(scope, seen)
  },
}

interface Reading {
  readonly rule: string
  readonly person: ListedPerson
  readonly denied?: boolean
  readonly series?: number
}

function add(scope: Scope, seen: Set<number>, reading: Reading): void {
  const { person } = reading
  const name = nameOf(scope, person.item)
  if (seen.has(person.item.at) || !isPlausible(name) || isMaker(scope, person.item)) return
  seen.add(person.item.at)
  const series = reading.series ?? seriesAt(scope, person.item.at)
  if (series === null) return
  const [start, end] = clauseAt(scope, person.item.at)
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
      modality: denied ? 'asserted' : castModality(scope, start, end, person.item.at),
    },
  )
}

function isPlausible(name: string): boolean {
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

function castSeason(scope: Scope, at: number, series: number): number | null {
  const item = seasonItemAt(scope, at)
  const near = item === null ? null : seasonNumber(scope, item, series)
  if (near !== null) return near
  if (series !== scope.state.main) return null
  const { headingText, headingSeason, titleSeason } = scope.state
  if (/\b(?:cast|return\w*|star|stars|starring|actors?)\b/.test(headingText)) return headingSeason ?? titleSeason
  return null
}

function castModality(scope: Scope, _start: number, _end: number, at: number): ReturnType<typeof modalityOf> {
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

function readIntro(scope: Scope, intro: (typeof castIntros)[number], seen: Set<number>): void {
  const { norm } = scope
  intro.pattern.lastIndex = 0
  for (let match = intro.pattern.exec(norm); match !== null; match = intro.pattern.exec(norm)) {
    const from = match.index + match[0].length
    const start = norm.slice(from).search(/%[PT]/) + from
    if (start < from || start - from > 3) continue
    const weak = intro.name.startsWith('alongside')
    const { people } = peopleList(scope, norm[from] === '%' ? from : start)
    if (weak && !strongEnough(scope, match[0], match.index, people)) continue
    if (
      !weak &&
      /^(?:stars?|features?|leads?|casts?|are|is|adds?) /.test(match[0]) &&
      people.length === 1 &&
      !person(scope, people[0]!.item)
    )
      continue
    // "the series creator stars": an object of "cast" as a verb must be a person.
    if (
      /\b(?:inspired|directed|written|created|produced|said|told)\b/.test(
        match[0].replace(/and (?:executive |exec )?(?:produced|written|created) by/, ''),
      )
    )
      continue
    const characters = intro.name.startsWith('played by') ? charactersBefore(scope, match.index) : []
    const before = norm.slice(Math.max(0, match.index - 40), match.index)
    const denied = /\b(?:miss|without|minus|not)\b/.test(before) && !/\bnot only\b/.test(before)
    people.forEach((member, i) =>
      add(scope, seen, { rule: intro.name, person: { ...member, character: member.character ?? characters[i] ?? null }, denied }),
    )
    // "A, B (who plays C) and D": people after a clause in the same list are not followed.
    intro.pattern.lastIndex = Math.max(intro.pattern.lastIndex, from)
  }
}

/** "Alongside" and "with" mean casting only where the sentence speaks of it. */
function strongEnough(scope: Scope, words: string, at: number, people: readonly ListedPerson[]): boolean {
  if (people.length === 0 || !people.every(member => person(scope, member.item))) return false
  if (/\b(?:host|hosts|hosting|coaches|judges|presenters?|mentors)\b/.test(words) && !/^host /.test(words)) return true
  if (/^(?:host|with|this time with)/.test(words))
    return (
      /\bhost/.test(words) ||
      /\bhosting\b|\bas host\b/.test(scope.norm.slice(at)) ||
      (/^with /.test(words) &&
        /%T\d+ (?:” )?$/.test(scope.norm.slice(0, at)) &&
        !/\b(?:interview|said|chat|spoke|deal|working|works|work|co-created|created|produced|along)\b/.test(
          scope.norm.slice(Math.max(0, at - 50), at),
        ))
    )
  return (
    /\b(?:star|stars|starring|cast|joins?|joined|joining|plays?|played|role|return|returns|actors?|series regulars?|appear|features?)\b/.test(
      scope.norm.slice(0, at) + (/\bseason\b|%S\d+|\bcast\b/.test(scope.norm) ? words : ''),
    ) && !/\b(?:produc|direct|writ|creat|execut)\w*\b[^%]{0,20}$/.test(scope.norm.slice(0, at))
  )
}

function person(scope: Scope, item: Item): boolean {
  if (item.type !== 'P') return false
  return item.mention.sure || nameOf(scope, item).includes(' ')
}

/** "Arisu and Usagi, played by A and B": the characters before the verb, in order. */
function charactersBefore(scope: Scope, at: number): string[] {
  const match =
    /((?:%P\d+|[a-z' -]+? %P\d+)(?:(?: ,| and| , and)(?: the)? %P\d+)*)(?: ,)?(?: (?:who |which |will be |is |was |are |were |being |originally |also |respectively ))?(?:,)? ?$/.exec(
      scope.norm.slice(0, at),
    )
  if (match === null) return []
  return [...allMatches(match[1]!, /%P\d+/g)].map(found => written(scope, itemOf(scope, found[0])))
}

/** "A, B and C will star in", "A is returning as". */
function readPeopleFirst(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  for (let index = 0; index < scope.items.length; index++) {
    const first = scope.items[index]!
    if (first.type !== 'P' || seen.has(first.at)) continue
    const { people, end } = peopleList(scope, first.at)
    if (people.length === 0) continue
    for (const member of people)
      if (member.plays && person(scope, member.item)) add(scope, seen, { rule: '<actor> plays <character>', person: member })
    const rest = norm.slice(end)
    for (const outro of castOutros) {
      const match = outro.pattern.exec(rest)
      if (match === null) continue
      const denied = leaving.test(match[0]) || /\bneither $/.test(norm.slice(0, first.at))
      if (outro.name === '<people> in <series>' && /\b(?:plays?|played|portrays?|as|of|voices?) (?:the )?$/.test(norm.slice(0, first.at)))
        break
      const joins = /signed on|cast as|join|tapped|land|added/.test(match[0])
      // "the roles X and Y, A and B are to return": of a mixed list the people count.
      const counted = outro.name === '<people> return' ? people.filter(member => person(scope, member.item)) : people
      if (counted.length === 0 || !counted.every(member => person(scope, member.item) || ((denied || joins) && member.item.type === 'P')))
        break
      if (outro.name === '<people> return' && !isAboutSeries(scope, end + match[0].length)) break
      if (outro.name === '<people> leave' && /\b(?:showrunner|producer|director|creator|writer|executive)\b/.test(norm)) break
      if (outro.name === '<people> star' && /\bplay(?:s|ed|ing)?\b/.test(match[0]) && !roleFollows(scope, end + match[0].length)) break
      const character = roleAfter(scope, end + match[0].length, match[0])
      const named = /^(?: in| on| opposite %P\d+ in)? (?:the )?(?:%C\d+ 's )?(?:[a-z-]+ ){0,3}?(?:“ )?(%T\d+)/.exec(
        norm.slice(end + match[0].length),
      )
      const own = named === null || !/star|appear|feature/.test(match[0]) ? {} : { series: refOf(itemOf(scope, named[1]!)) }
      counted.forEach(member =>
        add(scope, seen, {
          rule: outro.name,
          person: { ...member, character: member.character ?? (people.length === 1 ? character : null) },
          denied,
          ...own,
        }),
      )
      break
    }
    index += Math.max(0, scope.items.filter(item => item.at > first.at && item.at < end).length)
  }
}

function isAboutSeries(scope: Scope, from: number): boolean {
  const rest = scope.norm.slice(from, from + 80)
  if (/^ (?:as|to) (?:direct|write|produce|helm|executive|showrun|showrunner|director|writer|producer|edit|compos)/.test(rest)) return false
  return (
    /^(?: (?:as|to|for|in|with|on|,|\.|and|this|next|in their))|^$/.test(rest.slice(0, 12)) &&
    !/^ to (?:his|her|their|the) (?:home|life|job)/.test(rest)
  )
}

function roleFollows(scope: Scope, from: number): boolean {
  return (
    /^ (?:the |a |an |his |her |as |in |%P|“|both|himself|herself|one of|alongside|opposite|“|(?:[a-z-]+ ){1,3}%P|(?:[a-z-]+ ){0,2}roles?\b)/.test(
      scope.norm.slice(from, from + 40),
    ) &&
    !/^ (?:a|an) (?:key|major|big|huge|crucial|important|vital) (?:part|role) in (?:the )?(?:decision|success|making)/.test(
      scope.norm.slice(from),
    )
  )
}

/** The character after a verb of playing: "plays X", "returns as X", "reprise her role as X". */
function roleAfter(scope: Scope, from: number, verb: string): string | null {
  const rest = scope.norm.slice(from, from + 120)
  const match =
    /^(?! (?:opposite|alongside|with|and|for|by|against|in)\b)(?: (?:his|her|their|the|roles?|as|in the role of|of|part|character|lead|title|titular|starring|recurring|series regular))*(?: (?:a man named|a character named(?: as)?|a woman named|named))? ((?:[a-z.]+ ){0,2}?%[PT]\d+(?: (?:the |of |and )*%P\d+)?)/.exec(
      rest,
    )
  if (match === null || !/\b(?:play|portray|voic|repris|as|return|star|cast|essay|role)/.test(verb + rest.slice(0, match[0].length)))
    return null
  if (/^(?: to | in | on )/.test(rest.slice(0, 4)) && !/\bas\b|\bplay\b/.test(rest.slice(0, match[0].length))) return null
  return writtenOf(scope, match[1]!)
}

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
function readPairs(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  for (const match of allMatches(
    norm,
    /(%P\d+)(?: ,)?(?: ”)? \( (?:(?:played|portrayed|voiced) by |“ %T\d+ (?:, )?” star |“ %T\d+ ” alum |%T\d+ star )?(%P\d+) \)/g,
  )) {
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
  for (const match of allMatches(
    norm,
    /(%P\d+)(?: \( [^)]*\))?(?: ,)? as (?!(?:executive |the )?(?:producer|director|creator|writer|showrunner|author|host|narrator) )(?:the |dr\. |young |detective |agent |king |queen |captain )*((?:[a-z.]+ )?%[PT]\d+(?: (?:of|the|and|aka|de|di) %P\d+| %P\d+)?)/g,
  )) {
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
  for (const match of allMatches(
    norm,
    /\b(?:character|role|part)s? of (%P\d+)(?: ,)?(?: (?:which|who|that|is|was|will be|be))* (?:performed|played|portrayed|voiced) by (%P\d+)/g,
  )) {
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
  for (const match of allMatches(
    norm,
    /(%P\d+)(?: 's|') (?:time as|role as|character|turn as|portrayal of|last appearance as|exit|departure)(?: [^.;%]{0,50}?)?(?: (%P\d+))?/g,
  )) {
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

/** Lines of a cast list: "Name as Character", "Name – Character", "Name: Character", under a heading that speaks of the cast. */
function readItems(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  const { headingText } = scope.state
  const inCast = /\b(?:cast|characters|starring|stars|actors|voice|coming back|return\w*)\b/.test(headingText)
  const lead =
    /^(?:[-•*·–] |%N\d+ [.)] )*(%P\d+)(?: \( [^)]*\))?(?: (?:as|:|–|-|—|\||plays|to portray|to play|portrays|playing|in the role of|voiced by|will play)(?: (?:the |a |an )?)?| )(?=%P|“|the |a |$)((?:[a-z.“-]+ )*%P\d+)?/.exec(
      norm,
    )
  if (lead !== null && (inCast || (scope.block.kind !== 'paragraph' && scope.block.kind !== 'heading')) && norm.length < 220) {
    const item = itemOf(scope, lead[1]!)
    const strong = / (?:as|plays|to portray|to play|portrays|playing|in the role of|will play) /.test(lead[0])
    if ((strong || inCast) && item.type === 'P' && nameOf(scope, item).includes(' ') && !isCredit(scope, item)) {
      const voiced = /voiced by/.test(lead[0])
      const second = lead[2] === undefined ? null : writtenOf(scope, lead[2])
      if (!voiced)
        add(scope, seen, { rule: 'cast list line', person: { item, character: second, plays: false, at: item.at, end: lead[0].length } })
    }
  }
  // "Cast: A, B, C" and a bare list of names under such a heading.
  if (inCast && /^(?:[-•*] )?%P\d+(?: (?:,|and|, and|&) %P\d+)+(?: .?)?$/.test(norm)) {
    for (const member of peopleList(scope, norm.indexOf('%P')).people)
      add(scope, seen, { rule: 'bare list under a cast heading', person: member })
  }
}

/** "the Guy Pearce, Marta Dusseldorp series", "Claudia Winkleman-fronted", "Nicholas Lyndhurst family comedy X". */
function readAdjectives(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  for (const match of allMatches(
    norm,
    /(?:^|the (?:[a-z-]+ ){0,2}|axed |cancelled |revived the |a |new )((?:%P\d+(?: (?:,|\/|and|&) )?)+) (?:- )?(?:(?:led|fronted|starring|starrer|hosted|starred) )?(?:[a-z-]+ ){0,2}(?:series|drama|comedy|sitcom|vehicle|thriller|show)(?= (?:%T|“|in|is|was|about|on|,))/g,
  )) {
    for (const found of allMatches(match[1]!, /%P\d+/g)) {
      const item = itemOf(scope, found[0])
      if (
        item.type === 'P' &&
        item.mention.sure &&
        nameOf(scope, item).includes(' ') &&
        /^(?:the |revived the |axed |cancelled )/.test(match[0]) &&
        !/- (?:created|directed|produced|written|penned)\b/.test(match[0]) &&
        !/\b(?:from|by|director|creator) /.test(norm.slice(Math.max(0, match.index - 12), item.at))
      ) {
        const two = match[1]!.match(/%P/g)!.length > 1
        if (
          two ||
          /\b(?:led|fronted|starring|hosted|family|legal|medical|crime|romantic|political|sitcom|comedy|vehicle|revived|axed)\b/.test(
            match[0],
          )
        ) {
          const next = /^ (?:“ )?(%T\d+)/.exec(norm.slice(match.index + match[0].length))
          add(scope, seen, {
            rule: 'the <people> series',
            person: { item, character: null, plays: false, at: item.at, end: match.index + match[0].length },
            ...(next === null ? {} : { series: refOf(itemOf(scope, next[1]!)) }),
          })
        }
      }
    }
  }
  for (const item of scope.items) {
    if (item.type !== 'P' || seen.has(item.at)) continue
    if (/^%P\d+ - (?:fronted|led|starring|hosted|starrer)\b/.test(norm.slice(item.at))) {
      const next = scope.items.find(other => other.type === 'T' && other.at > item.at && other.at < item.at + 60)
      add(scope, seen, {
        rule: '<person>-fronted',
        person: { item, character: null, plays: false, at: item.at, end: item.at + 10 },
        ...(next === undefined ? {} : { series: refOf(next) }),
      })
    }
  }
}
