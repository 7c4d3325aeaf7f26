import type { CrewRole } from '../../model/index.ts'
import {
  allMatches,
  claim,
  firstMatch,
  hasMatch,
  itemOf,
  matchesIn,
  mayMatch,
  nameOf,
  peopleList,
  refOf,
  seasonItemAt,
  seasonNumber,
  seriesAt,
  type Item,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'
import { crewJudge } from './judge.ts'
import { beforePeople, bracketedRoles, creditLabel, doingVerbs, doneVerbs, duties, earlierVerbs, labelRoles, verbRow } from './credits.ts'
import { byVerbs, roleNouns, rolePhrase, thenRole, thenVerbs, verbsAfter } from './rules.ts'

/** Reads who makes a series: creators, directors, writers, showrunners, producers, and the companies. */
export const crew: PropertyReader = {
  property: 'crew',
  cues: '%K created co-created creator creators directed director directors helmed written penned writer writers wrote showrunner showrunners show-runner producer producers produced produces produce executive eps ep exec produces co-creator direct directs directing helms helm scripted penned scribe screenwriter screenwriters author authors studio developed company companies production productions co-directing co-written from animation handled series screenplay screenplays script scripts teleplay composition camera cameras brainchild creation invention mind minds devised conceived dreamed dreamt direction pd w d studios banner shingle outfit label'.split(
    ' ',
  ),
  get patterns() {
    return [
      ...byVerbs.map(([pattern]) => pattern),
      ...beforePeople.map(([pattern]) => pattern),
      creditLabel,
      bracketedRoles,
      nounList,
      ...afterPeople,
      ...companyPatterns,
    ]
  },
  read(scope) {
    if (scope.question) return
    const seen = new Set<string>()
    readBy(scope, seen)
    readCredits(scope, seen)
    readNouns(scope, seen)
    readAfter(scope, seen)
    readCompanies(scope, seen)
  },
  judge: crewJudge,
}

/** A sentence, and the people of it that are already told in a role. */
interface Reading {
  readonly scope: Scope
  readonly seen: Set<string>
}

function add({ scope, seen }: Reading, item: Item, role: CrewRole, rule: string, at: number, series?: number | null): void {
  const name = nameOf(scope, item)
  if (!/\p{Lu}/u.test(name) && item.type !== 'K') return
  if (item.type === 'P' && !item.mention.sure && !name.includes(' ') && role !== 'company') return
  // "Produced by Mammoth Screen": a name without a given name in it is a company's.
  if (rule.startsWith('producer: produced') && item.type === 'P' && !item.mention.sure && name.includes(' ')) role = 'company'
  const made = item.type === 'K' || item.type === 'C' ? 'company' : role
  if (item.type === 'C' && series === undefined && rule.startsWith('creator')) return
  const key = `${name}|${made}`
  if (seen.has(key)) return
  seen.add(key)
  const ref = series ?? seriesAt(scope, at)
  if (ref === null || ref < 0) return
  const season = seasonItemAt(scope, at)
  claim(
    scope,
    'crew',
    { person: name, role: made },
    { rule, at, end: item.at + 4, series: ref, season: season === null ? null : seasonNumber(scope, season, ref), modality: 'asserted' },
  )
}

const source =
  /\b(?:novels?|books?|manga|webtoon|webcomic|comics?|memoir|short stor(?:y|ies)|light novel|novella|trilogy|play|podcast|film|movie|article|bestseller|graphic novel|songs?|theme|pilot episode of)\b/
const sources = new RegExp(source.source, 'g')

/** Whether the words right before speak of a source work and not of the series: "based on the novel written by". */
function ofSource(scope: Scope, at: number): boolean {
  const before = scope.norm.slice(Math.max(0, at - 70), at)
  const noun = [...matchesIn(before, sources)].at(-1)
  if (noun === undefined) return false
  const between = before.slice(noun.index + noun[0].length).replace(/^ series/, '')
  return !/\b(?:series|show|drama|season|anime|it|adaptation|%T\d+|and is|and was|is)\b[^.]*$|, and /.test(between)
}

/** People and companies of a list, which may mix. */
function namesFrom(scope: Scope, from: number, companies: Item[] = []): Item[] {
  const items: Item[] = []
  let at = from
  for (;;) {
    const rest = scope.norm.slice(at)
    const match =
      /^(?:“ )?(?:the )?(?:actor |writer |showrunner |director |creator |filmmaker |novelist |comedian |author |late |legendary |acclaimed |brothers |duo |%C\d+ 's )*(%[PKC]\d+)(?: ”)?(?: \( [^)]*\))?(?: (?:through|via|under|of|for|at) (?:his |her |their )?(%[KPC]\d+)(?: banner)?)?(?: (?:studios?|productions?|banner|plan))?/.exec(
        rest,
      )
    if (match === null) break
    items.push(itemOf(scope, match[1]!))
    // "created by A for Netflix": a channel carries the series.
    if (match[2] !== undefined && itemOf(scope, match[2]).type !== 'C') companies.push(itemOf(scope, match[2]))
    at += match[0].length
    const next =
      /^(?: , which [^,.;]{0,50})?(?: ,)?(?: ;)?(?: and| &| \/| as well as| along with| alongside| together with| plus| with)?(?: also)? (?:by )?(?=(?:“ )?(?:the )?(?:[a-z]+ ){0,2}%[PKC])/.exec(
        scope.norm.slice(at),
      )
    if (next === null || next[0].trim() === '') break
    at += next[0].length
  }
  // "produced by A and B will direct": the last name begins what follows.
  if (
    items.length > 1 &&
    /^(?: \( [^)]*\))? (?:will|to) (?:also )?(?:direct|write|star|produce|executive|helm|showrun)/.test(scope.norm.slice(at))
  )
    items.pop()
  return items
}

function readBy(scope: Scope, seen: Set<string>): void {
  const { norm } = scope
  for (const [pattern, role] of byVerbs) {
    if (!mayMatch(scope, pattern)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(norm); match !== null; match = pattern.exec(norm)) {
      if (ofSource(scope, match.index) || /\bnot $/.test(norm.slice(0, match.index))) continue
      const roles = new Set<CrewRole>([role])
      const before = norm.slice(Math.max(0, match.index - 90), match.index)
      const chain = (earlierVerbs.exec(before)?.[0] ?? '') + match[0]
      for (const [verb, more] of doneVerbs) if (verb.test(chain)) roles.add(more)
      const companies: Item[] = []
      const listed = namesFrom(scope, match.index + match[0].length, companies)
      for (const item of companies) add({ scope, seen }, item, 'company', 'through <company>', match.index)
      for (const item of listed) {
        if (item.type === 'C' && role !== 'producer' && role !== 'creator') continue
        if (item.type === 'C' && /^ 's\b/.test(norm.slice(item.at + 3, item.at + 7))) continue
        for (const made of roles) add({ scope, seen }, item, made, `${role}: ${match[0].trim()}`, match.index)
      }
    }
  }
}

/** "Screenplay: A, B", "A (w, ep)", "the brainchild of A". */
function readCredits(scope: Scope, seen: Set<string>): void {
  for (const match of allMatches(scope, creditLabel)) {
    const roles = labelRoles(match[1]!)
    if (roles.length === 0) continue
    const companies: Item[] = []
    const items = namesFrom(scope, match.index + match[0].length, companies)
    // A title after the names is another work of theirs.
    const series = /%T/.test(scope.norm.slice(0, match.index + match[0].length)) || scope.state.topic < 0 ? undefined : scope.state.topic
    for (const item of companies) add({ scope, seen }, item, 'company', 'through <company>', match.index, series)
    for (const item of items)
      for (const role of roles)
        if (item.type !== 'C' || role === 'company' || role === 'producer')
          add({ scope, seen }, item, role, `${match[1]!}:`, match.index, series)
  }
  for (const match of allMatches(scope, bracketedRoles))
    for (const role of labelRoles(match[2]!)) add({ scope, seen }, itemOf(scope, match[1]!), role, '<person> (<roles>)', match.index)
  for (const [pattern, role] of beforePeople)
    for (const match of allMatches(scope, pattern)) {
      const words = /^(?:[a-z-]+ )*/.exec(scope.norm.slice(match.index + match[0].length))![0]
      for (const { item } of peopleList(scope, match.index + match[0].length + words.length).people)
        add({ scope, seen }, item, role, `${match[0].trim().slice(0, 40)} <people>`, match.index)
    }
}

const nounList = new RegExp(
  `\\b(${rolePhrase})(?: (?:of|for|on) (?:the )?(?:(?:[a-z-]+ ){0,2}(?:%T\\d+|“ %T\\d+ ”)(?: %S\\d+)?|show|series|drama|%S\\d+(?: of (?:the )?(?:%T\\d+|“ %T\\d+ ”))?))?(?: (?:for (?:the )?(?:series|show)|also|include|includes|including|are|is|was|were|such as|like|on (?:the )?(?:series|show|%T\\d+)))*(?: :| ,)? (?=%[PK])`,
  'g',
)
const afterList = new RegExp(
  `^(?: \\( [^)]*\\))?(?: \\.)?(?: ,)?(?: (?:who|already|still|now|is|are|was|were|will|would|also|both|all|has|have|been|being|be|as|serves?|served|serving|continues?|returns?|working|works|worked|acting|acts|credited|attached|set|to|on board|on|board|stepping down|take over|takes over|taking over|series developer and|developer and|one of|named|the|an?|its|his|their|series|original|new|alongside|executive produces and|previously|currently|will also|return|team|of|our|co|among)\\b)+ ?(?:the |an? )?(${rolePhrase})\\b`,
)
/** "takes over from X as showrunner". */
const takesOver = new RegExp(
  `^(?: will| is| has| to| set)* (?:takes?|taking|took|step(?:s|ped|ping)?) (?:over|in)(?: from %P\\d+)? as (?:the |its )?(${rolePhrase})\\b`,
)
const ownApposition = new RegExp(
  `^(?: \\( [^)]*\\))? , (?:the |its |their )?(?:(?:show|series|drama|comedy|sitcom|anime|thriller|%T\\d+) (?:'s|') )(?:[a-z]+ )?(${rolePhrase})\\b`,
)
const apposition = new RegExp(
  `^(?: \\( [^)]*\\))? , (?:the |an? |one of the |who (?:is|was|also serves as|serves as|will serve as) (?:the |an? )?)?(?:[a-z]+ ){0,2}?(${rolePhrase})(?: (?:of|on|for|behind) (?:the )?(?:%T\\d+|“ %T\\d+|show|series|drama|anime|sitcom))`,
)

/** What may stand after people. */
const afterPeople: readonly RegExp[] = [
  afterList,
  takesOver,
  ownApposition,
  apposition,
  ...[...verbsAfter, ...thenVerbs, ...duties].map(([pattern]) => pattern),
  verbRow,
  thenRole,
]

function rolesIn(phrase: string): CrewRole[] {
  return roleNouns.filter(([pattern]) => pattern.test(phrase)).map(([, role]) => role)
}

/** "creator and executive producer Robert Kirkman", "EPs for the series include A and B", "Creator: X". */
function readNouns(scope: Scope, seen: Set<string>): void {
  const { norm } = scope
  if (!mayMatch(scope, nounList)) return
  nounList.lastIndex = 0
  for (let match = nounList.exec(norm); match !== null; match = nounList.exec(norm)) {
    const before = norm.slice(0, match.index)
    if (ofSource(scope, match.index) && !/:/.test(match[0])) continue
    if (/%(?:T\d+ (?:star and|and)|K\d+|C\d+) (?:[a-z]+ )?$/.test(before) && /\b(?:president|chief)\b/.test(before)) continue
    if (
      /\b(?:film|movie|casting|art|music|assistant|marketing|sales|photography|managing|programming|content|creative|senior|commissioning|stage) $/.test(
        before,
      )
    )
      continue
    let series: number | null | undefined
    // "Blindspot executive producer Martin Gero", "“Lost” producers": the role is in that series.
    const own = /(%T\d+)(?: ”)?(?: 's)? (?:co-)?(?:star (?:and|\/) )?(?:series )?$/.exec(before)
    if (own !== null) {
      series = refOf(itemOf(scope, own[1]!))
      // "his “Twilight” director": a title that no catalogue holds and that is told only as a credit may be a film.
      const linked = scope.links.series[series]!
      if (linked.entry === null && linked.mentions < 2 && series !== scope.state.main) series = undefined
    }
    const people = beforeNextRole(
      scope,
      peopleList(scope, match.index + match[0].length).people.map(member => member.item),
    )
    const items = people.length > 0 ? people : namesFrom(scope, match.index + match[0].length)
    const plural = /s\b(?: |$)/.test(match[1]!) && /(?:creators|producers|eps|writers|directors|showrunners|scribes)/.test(match[1]!)
    const listed =
      plural || /:|include/.test(match[0])
        ? items
        : items.slice(0, /\band\b|,/.test(norm.slice(match.index + match[0].length, items[1]?.at ?? 0)) && !plural ? 1 : items.length)
    for (const item of listed)
      for (const role of rolesIn(match[1]!)) add({ scope, seen }, item, role, `${match[1]!} <people>`, match.index, series)
  }
}

/** The people of a list up to where it names another role: "writer A and director B". */
function beforeNextRole(scope: Scope, people: readonly Item[]): Item[] {
  const cut = people.findIndex((item, i) => i > 0 && roleNouns.some(([noun]) => noun.test(scope.norm.slice(people[i - 1]!.at, item.at))))
  return cut < 0 ? [...people] : people.slice(0, cut)
}

/** "A and B are executive producers", "A, the creator of X", "A wrote the script". */
function readAfter(scope: Scope, seen: Set<string>): void {
  const { norm } = scope
  if (!afterPeople.some(pattern => mayMatch(scope, pattern))) return
  for (let index = 0; index < scope.items.length; index++) {
    const first = scope.items[index]!
    if (first.type !== 'P') continue
    const { people: listed, end } = peopleList(scope, first.at)
    if (listed.length === 0) continue
    const people = /\bby (?:[a-z]+ )?$/.test(norm.slice(0, first.at)) ? listed.slice(-1) : listed
    const rest = norm.slice(end)
    const roles = firstMatch(scope, afterList, rest) ?? firstMatch(scope, ownApposition, rest) ?? firstMatch(scope, apposition, rest)
    if (
      roles !== null &&
      !/\b(?:as|playing|plays|portraying) (?:dr \. |[a-z]+ )?$/.test(norm.slice(0, first.at)) &&
      !source.test(rest.slice(0, roles[0].length)) &&
      !/^ of (?:the )?(?:film|movie|novel|book|%K|%C)/.test(rest.slice(roles[0].length))
    ) {
      const own = /^ (?:of|on|for|behind) (?:the )?(?:“ )?(%T\d+)/.exec(rest.slice(roles[0].length))
      for (const { item } of people)
        for (const role of rolesIn(roles[1]!))
          add(
            { scope, seen },
            item,
            role,
            `<people> ${roles[0].trim().slice(0, 60)}`,
            first.at,
            own === null ? undefined : refOf(itemOf(scope, own[1]!)),
          )
    }
    // "who also serves as executive producer alongside A and B"
    if (roles !== null) {
      const beside = /^ (?:alongside|along with|together with) (?=%P)/.exec(rest.slice(roles[0].length))
      if (beside !== null)
        for (const { item } of peopleList(scope, end + roles[0].length + beside[0].length).people)
          for (const role of rolesIn(roles[1]!)) add({ scope, seen }, item, role, '<people> alongside', first.at)
    }
    for (const [pattern, role] of verbsAfter) {
      const verb = firstMatch(scope, pattern, rest)
      if (verb === null) continue
      // In "and B will executive produce", only those joined to the verb.
      // Inside a relative clause a name before the verb is not its subject.
      if (
        /\b(?:alongside|to|for|with|of) (?:%P\d+ and )?$/.test(norm.slice(0, first.at)) &&
        role !== 'producer' &&
        !/^ (?:attached|set|tapped|on board|directing|writing|helming|penning|returning)/.test(verb[0])
      )
        continue
      for (const { item } of people) add({ scope, seen }, item, role, `<people>${verb[0].slice(0, 40)}`, first.at)
      const along =
        /^(?:(?!produc|direct|writ|wrote|creat)[^.;]){0,60}?\b(?:alongside|along with|together with|with(?! %P\d+ (?:attached|set|directing|writing|producing|serving|as|on board))) (?=%P)/.exec(
          rest.slice(verb[0].length),
        )
      if (along !== null)
        for (const { item } of peopleList(scope, end + verb[0].length + along[0].length).people)
          add({ scope, seen }, item, role, `<people>${verb[0].slice(0, 40)} with`, first.at)
    }
    for (const [pattern, role] of duties)
      if (hasMatch(scope, pattern, rest)) for (const { item } of people) add({ scope, seen }, item, role, '<people> <duty>', first.at)
    const row = firstMatch(scope, verbRow, rest)
    if (row !== null && !source.test(rest.slice(row[0].length, row[0].length + 20)))
      for (const [verb, role] of doingVerbs)
        if (verb.test(row[1]!)) for (const { item } of people) add({ scope, seen }, item, role, '<people> <verbs>', first.at)
    for (const [pattern, role] of thenVerbs)
      if (hasMatch(scope, pattern, rest) && !source.test(rest.slice(0, 80)))
        for (const { item } of people) add({ scope, seen }, item, role, '<people> … and <verb>', first.at)
    const then = firstMatch(scope, takesOver, rest) ?? (first.at < 12 ? firstMatch(scope, thenRole, rest) : null)
    if (then !== null)
      for (const { item } of people)
        for (const role of rolesIn(then[1]!)) add({ scope, seen }, item, role, '<people> … and is <role>', first.at)
    index += Math.max(0, scope.items.filter(item => item.at > first.at && item.at < end).length)
  }
}

const companyForms: readonly RegExp[] = [
  /(%K\d+) ?- ?produced\b/g,
  /\bco-?produced (?:by|with) (%K\d+)/g,
  /\ba (?:co-)?production (?:of|by|from) (?:the )?(%K\d+)/g,
  /\b(?:producers?|eps?|showrunners?|executive produced by|executive produces?)\b[^.;]{0,120}? (?:for|of|from|at) (%K\d+)/g,
  /\b(?:production (?:company|companies|house|firm|studio)s?(?: :)?|studios?|animation studio|produced (?:in-house )?(?:at|by|for)|hails from|comes from|from %P\d+ and|from|by|at|through|handled by|created by|made by|animated by|co-production between|in collaboration with|in association with|partnership with|teaming up with|and) (?:[a-z-]+ )?(?:%C\d+ 's |spain 's )?(%K\d+)/g,
  /(%K\d+)(?: (?:and %K\d+|, %K\d+))* (?:is|are|was|were|will|also|has|have|had|co-)* ?(?:produc(?:es?|ed|ing)|co-produc\w*|develop(?:s|ed)|animat(?:es?|ed|ing)|the (?:studio|production)|behind|made|handl(?:es?|ed)|returns?)/g,
]

const coProduces = /(%C\d+) (?:will |is |are |to |also )*co-?produc/g
const producingCompany =
  /(%[PK]\d+)(?:(?: ,| and| , and) (%[PK]\d+))? (?:is|are|was|were|remains?|serves? as|acts? as) (?:the |its )?(?:(?:production|producing|lead) (?:compan(?:y|ies)|firms?|houses?|studios?)|studio)\b/g
const ownSeries = /(%K\d+)(?: and (%K\d+))? (?:'s|') (?:(?!and|but)[a-z-]+ ){0,5}(?:“ )?(%T\d+)/g
const productionCompany = /\b(?:production (?:company|house|studio|firm)) (?:is |was |: )?(%[PK]\d+)/g
const companyPatterns: readonly RegExp[] = [...companyForms, coProduces, producingCompany, ownSeries, productionCompany]

/** Companies: "produced by X", "the animation was handled by X", "from X", "X produces the series". */
function readCompanies(scope: Scope, seen: Set<string>): void {
  const { norm } = scope
  for (const pattern of companyForms) {
    for (const match of allMatches(scope, pattern)) {
      for (const found of matchesIn(match[0], /%K\d+/g)) {
        const item = itemOf(scope, found[0])
        if (
          /^ (?:president|chief|executive|ceo|boss|chairman|head|vice|senior|publisher|star|news)/.test(
            norm.slice(item.at + found[0].length),
          )
        )
          continue
        if (
          !/\b(?:produc\w*|series|drama|show|comedy|anime|animat\w*|studio|develop\w*|season|thriller|created|ordered|based|project|adaptation)\b/.test(
            norm,
          )
        )
          continue
        add({ scope, seen }, item, 'company', 'production company', item.at)
        // The rest of a list of companies.
        const more = /^(?:(?: ,| and| , and| &) (%K\d+))+/.exec(norm.slice(item.at + found[0].length))
        if (more !== null)
          for (const other of matchesIn(more[0], /%K\d+/g))
            add({ scope, seen }, itemOf(scope, other[0]), 'company', 'production company', item.at)
      }
    }
  }
  for (const match of allMatches(scope, coProduces))
    add({ scope, seen }, itemOf(scope, match[1]!), 'company', '<channel> co-produces', match.index, seriesAt(scope, match.index))
  // "A and B was the production firm"
  for (const match of allMatches(scope, producingCompany)) {
    for (const found of [match[1], match[2]])
      if (found !== undefined) add({ scope, seen }, itemOf(scope, found), 'company', 'was the production company', match.index)
  }
  // "Hoodlum Entertainment’s Five Bedrooms"
  for (const match of allMatches(scope, ownSeries)) {
    const series = refOf(itemOf(scope, match[3]!))
    for (const found of [match[1], match[2]])
      if (found !== undefined) add({ scope, seen }, itemOf(scope, found), 'company', '<company>’s <series>', match.index, series)
  }
  for (const match of allMatches(scope, productionCompany))
    add({ scope, seen }, itemOf(scope, match[1]!), 'company', 'production company', match.index)
}
