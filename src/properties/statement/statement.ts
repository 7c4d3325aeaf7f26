import { claim, firstMatch, hasMatch, itemOf, nameOf, seriesAt, type PropertyReader, type Scope } from '../../extract/index.ts'

const saying =
  'said|says|told|tells|stated|states|revealed|explained|explains|added|adds|shared|confirmed|teased|hinted|commented|noted|tweeted|wrote|hopes|promised|admitted|recalled|continued|responded|announced|expressed|mentioned|denied|insisted|joked|recalled'
const roles =
  'director|creator|co-creator|writer|showrunner|star|actor|actress|producer|executive producer|author|boss|president|chief|head|ceo|executive|leading actress|lead actor|host|screenwriter'
const forms: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: '<role> <person> said',
    pattern: new RegExp(
      `(?:\\b(${roles})s? )?(%P\\d+)(?: ,[^,]{0,60},| \\( [^)]*\\))?(?: (?:has|have|had|also|who|recently|previously|once|further|then|later|now|reportedly))* (?:${saying})\\b`,
    ),
  },
  { rule: 'said <person>', pattern: new RegExp(`” (?:${saying}) (?:(${roles}) )?(%P\\d+)`) },
  { rule: 'according to <person>', pattern: new RegExp(`\\baccording to (?:the )?(?:(${roles}) )(%P\\d+)`) },
]
const byRole = new RegExp(
  `\\b(?:the |its |show 's |series ' |series 's )(?:show 's |series 's )?(${roles})(?: (?:has|have|also))* (?:${saying})\\b`,
)
const pronoun = new RegExp(`^(?:“ )?(?:he|she) (?:(?:also|then|further) )*(?:${saying})\\b`)

/** Reads what makers and stars said of a series: the speaker with the role, and the sentence. */
export const statement: PropertyReader = {
  property: 'statement',
  cues: [...saying.split('|'), 'according'],
  patterns: [...forms.map(({ pattern }) => pattern), byRole, pronoun],
  read(scope) {
    if (scope.heading) return
    const said = speakerOf(scope)
    if (said === null) return
    const series = seriesAt(scope, said.at)
    if (series === null) return
    const { start, end } = scope.view.sentence
    const summary = scope.article.text
      .slice(start, Math.min(end, start + 240))
      .replace(/\s+/g, ' ')
      .trim()
    claim(
      scope,
      'statement',
      { speaker: said.speaker, role: said.role, summary },
      { rule: said.rule, at: said.at, end: scope.norm.length, series, attribution: said.speaker },
    )
  },
}

/** The speaker that the last sentences named, for "He stated that". */
const lastSpeaker = new WeakMap<object, { readonly speaker: string; readonly role: string | null }>()

function speakerOf(scope: Scope): { speaker: string; role: string | null; rule: string; at: number } | null {
  const { state } = scope
  for (const { rule, pattern } of forms) {
    const match = firstMatch(scope, pattern)
    if (match === null) continue
    const item = itemOf(scope, match[2]!)
    const name = nameOf(scope, item)
    if (!name.includes(' ') && match[1] === undefined && !(item.type === 'P' && item.mention.sure)) continue
    const said = { speaker: name, role: match[1] ?? null }
    lastSpeaker.set(state, said)
    return { ...said, rule, at: match.index }
  }
  const role = firstMatch(scope, byRole)
  if (role !== null) {
    const last = lastSpeaker.get(state)
    const speaker = last?.role === role[1] ? last!.speaker : role[1]!
    return { speaker, role: role[1]!, rule: 'the <role> said', at: role.index }
  }
  const last = lastSpeaker.get(state)
  if (last !== undefined && hasMatch(scope, pronoun)) return { ...last, rule: 'the speaker went on', at: 0 }
  return null
}
