import {
  allMatches,
  firstMatch,
  hasMatch,
  isCredit,
  itemOf,
  matchesIn,
  mayMatch,
  nameOf,
  peopleList,
  refOf,
  written,
  writtenOf,
  type ListedPerson,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'
import { castJudge } from './judge.ts'
import { add, person } from './member.ts'
import { pairPatterns, readPairs } from './pairs.ts'
import { castIntros, castOutros, leaving } from './rules.ts'

const castLine =
  /^(?:[-•*·–] |%N\d+ [.)] )*(%P\d+)(?: \( [^)]*\))?(?: (?:as|:|–|-|—|\||plays|to portray|to play|portrays|playing|in the role of|voiced by|will play)(?: (?:the |a |an )?)?| )(?=%P|“|the |a |$)((?:[a-z.“-]+ )*%P\d+)?/
const bareList = /^(?:[-•*] )?%P\d+(?: (?:,|and|, and|&) %P\d+)+(?: .?)?$/
/** What a table says of a role. */
const statuses = /(?:Returning|Returns|New|Lead|Main|Recurring|Guest|Supporting|Confirmed|Regular)(?: (?:cast|role|star))?$/i
const adjectives =
  /(?:^|the (?:[a-z-]+ ){0,2}|axed |cancelled |revived the |a |new )((?:%P\d+(?: (?:,|\/|and|&) )?)+) (?:- )?(?:(?:led|fronted|starring|starrer|hosted|starred) )?(?:[a-z-]+ ){0,2}(?:series|drama|comedy|sitcom|vehicle|thriller|show)(?= (?:%T|“|in|is|was|about|on|,))/g
const fronted = /^%P\d+ - (?:fronted|led|starring|hosted|starrer)\b/
/** What a list of people may be told by itself: "A, who plays B". */
const playing = /play|portray|voic/
/** What may stand after people. */
const afterPeople: readonly RegExp[] = [playing, ...castOutros.map(({ pattern }) => pattern)]

/** Reads who is, was, will be or will not be in a series: lists after words of casting, people before them, actors beside characters. */
export const cast: PropertyReader = {
  property: 'cast',
  cues: ['%P'],
  patterns: [...castIntros.map(({ pattern }) => pattern), ...afterPeople, ...pairPatterns, castLine, bareList, adjectives, fronted],
  read(scope) {
    if (scope.question && (!scope.heading || /^(?:will|is|are|does|do|did|can|could|has|have)\b/.test(scope.norm))) return
    const seen = new Set<number>()
    for (const intro of castIntros) readIntro(scope, intro, seen)
    readPeopleFirst(scope, seen)
    readPairs(scope, seen)
    readItems(scope, seen)
    readAdjectives(scope, seen)
  },
  judge: castJudge,
}

function readIntro(scope: Scope, intro: (typeof castIntros)[number], seen: Set<number>): void {
  const { norm } = scope
  if (!mayMatch(scope, intro.pattern)) return
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

/** "Arisu and Usagi, played by A and B": the characters before the verb, in order. */
function charactersBefore(scope: Scope, at: number): string[] {
  const match =
    /((?:%P\d+|[a-z' -]+? %P\d+)(?:(?: ,| and| , and)(?: the)? %P\d+)*)(?: ,)?(?: (?:who |which |will be |is |was |are |were |being |originally |also |respectively ))?(?:,)? ?$/.exec(
      scope.norm.slice(0, at),
    )
  if (match === null) return []
  return [...matchesIn(match[1]!, /%P\d+/g)].map(found => written(scope, itemOf(scope, found[0])))
}

/** "A, B and C will star in", "A is returning as". */
function readPeopleFirst(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  if (!afterPeople.some(pattern => mayMatch(scope, pattern))) return
  for (let index = 0; index < scope.items.length; index++) {
    const first = scope.items[index]!
    if (first.type !== 'P' || seen.has(first.at)) continue
    const { people, end } = peopleList(scope, first.at)
    if (people.length === 0) continue
    for (const member of people)
      if (member.plays && person(scope, member.item)) add(scope, seen, { rule: '<actor> plays <character>', person: member })
    const rest = norm.slice(end)
    for (const outro of castOutros) {
      const match = firstMatch(scope, outro.pattern, rest)
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

/** Lines of a cast list: "Name as Character", "Name – Character", "Name: Character", under a heading that speaks of the cast. */
function readItems(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  const { headingText } = scope.state
  const inCast = /\b(?:cast|characters|starring|stars|actors|voice|coming back|return\w*)\b/.test(headingText)
  const mayLead = (inCast || (scope.block.kind !== 'paragraph' && scope.block.kind !== 'heading')) && norm.length < 220
  const lead = mayLead ? firstMatch(scope, castLine) : null
  if (lead !== null) {
    const item = itemOf(scope, lead[1]!)
    const strong = / (?:as|plays|to portray|to play|portrays|playing|in the role of|will play) /.test(lead[0])
    if ((strong || inCast) && item.type === 'P' && nameOf(scope, item).includes(' ') && !isCredit(scope, item)) {
      const voiced = /voiced by/.test(lead[0])
      const second = lead[2] === undefined ? null : writtenOf(scope, lead[2])
      if (!voiced)
        add(scope, seen, { rule: 'cast list line', person: { item, character: second, plays: false, at: item.at, end: lead[0].length } })
    }
  }
  // "Lena DornerKeilaReturning": a row of a table that has lost its lines.
  const row = scope.items[0]
  if (row?.type === 'P' && row.at === 0 && norm.length < 40) {
    const name = nameOf(scope, row)
    const rest = written(scope, row)
    if (rest.startsWith(name) && /^\p{Lu}\p{Ll}/u.test(rest.slice(name.length)))
      add(scope, seen, {
        rule: 'row of a cast table',
        person: { item: row, character: rest.slice(name.length).replace(statuses, '') || null, plays: false, at: row.at, end: norm.length },
      })
  }
  // "Cast: A, B, C" and a bare list of names under such a heading.
  if (inCast && hasMatch(scope, bareList)) {
    for (const member of peopleList(scope, norm.indexOf('%P')).people)
      add(scope, seen, { rule: 'bare list under a cast heading', person: member })
  }
}

/** "the Guy Pearce, Marta Dusseldorp series", "Claudia Winkleman-fronted", "Nicholas Lyndhurst family comedy X". */
function readAdjectives(scope: Scope, seen: Set<number>): void {
  const { norm } = scope
  for (const match of allMatches(scope, adjectives)) {
    for (const found of matchesIn(match[1]!, /%P\d+/g)) {
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
    if (hasMatch(scope, fronted, norm.slice(item.at))) {
      const next = scope.items.find(other => other.type === 'T' && other.at > item.at && other.at < item.at + 60)
      add(scope, seen, {
        rule: '<person>-fronted',
        person: { item, character: null, plays: false, at: item.at, end: item.at + 10 },
        ...(next === undefined ? {} : { series: refOf(next) }),
      })
    }
  }
}
