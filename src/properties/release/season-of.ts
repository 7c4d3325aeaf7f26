import { clauseAt, refOf, seasonItemAt, seasonNumber, sectionSeason, type Item, type Scope } from '../../extract/index.ts'

type DateItem = Extract<Item, { type: 'D' }>
type SeasonItem = Extract<Item, { type: 'S' }>

/** The words that make a date one of release: where they stand, and the rule that read them. */
export interface Event {
  readonly at: number
  readonly word: string
  readonly rule: string
}

/** Words of a series that is new. */
export const newSeries =
  /\b(?:new (?:\S+ ){0,5}(?:series|drama|comedy|sitcom|show|thriller|anime|docuseries|limited series|newcomer|program|competition)|series premiere|brand ?- ?new|newcomer|freshman|first ?- ?ever|world premiere)\b/

/** The season that comes out: named in the clause, else the section's for what is to come, else the first for what first came. */
export function seasonOf(scope: Scope, ref: number, event: Event, date: DateItem, tense: 'past' | 'future' | 'open'): (number | null)[] {
  const { norm, state } = scope
  // "season five of X" and "X's second season" name the season of that title alone.
  for (const item of scope.items) {
    if (item.type !== 'T' || refOf(item) !== ref) continue
    const [start, end] = clauseAt(scope, date.at)
    if (item.at < start || item.at > Math.max(end, event.at)) continue
    const own =
      /(%S\d+) (?:of|for) (?:the )?(?:[a-z' -]+ )?(?:“ )?$/.exec(norm.slice(0, item.at)) ??
      /^%T\d+(?: ”)?(?: 's| ')? (?:upcoming |new |long-awaited )*(%S\d+)/.exec(norm.slice(item.at))
    if (own === null) continue
    const season = scope.items[Number(own[1]!.slice(2))] as SeasonItem
    if (season.season.kind === 'number') {
      const { numbers } = season.season
      return [(numbers.length > 1 && /\brespectively\b/.test(norm) ? numbers[dateIndex(scope, season, date)] : undefined) ?? numbers[0]!]
    }
    return [state.coming(ref)]
  }
  const title = scope.items.find(item => item.type === 'T' && refOf(item) === ref)
  if (
    title !== undefined &&
    /\bnew (?:\S+ ){0,4}(?:series|dramas?|comedy|comedies|sitcoms?|shows?|thrillers?|anime|docuseries|competition|soap) (?:“ )?(?:%T\d+(?: ,)?(?: ”)?(?: and| ,) (?:“ )?)?$/.test(
      norm.slice(0, title.at),
    )
  )
    return [1]
  const near = nearestSeason(scope, event.at, date.at)
  if (near !== null) {
    const numbers = near.season.kind === 'number' ? near.season.numbers : []
    if (numbers.length > 1 && /\brespectively\b/.test(norm)) return [numbers[dateIndex(scope, near, date)] ?? numbers[0]!]
    if (numbers.length > 0) return [numbers[0]!]
    const resolved = seasonNumber(scope, near, ref)
    if (resolved !== null) return [resolved]
    if (near.season.kind === 'coming') return [sectionSeason(scope, ref)]
    if (near.season.kind === 'current') return [state.recentSeason ?? state.headingSeason ?? state.titleSeason]
  }
  if (
    /\b(?:season|winter|midseason|fall|spring|summer) (?:debut|premiere|return)\b/.test(norm) &&
    !/\bseries premiere\b/.test(norm) &&
    state.coming(ref) === null &&
    sectionSeason(scope, ref) === null
  )
    return [null]
  if (newSeries.test(norm) && !/\bnew season|%S\d+/.test(norm)) return [1]
  const clauseText = norm.slice(Math.max(0, Math.min(event.at, date.at) - 90), Math.max(event.at, date.at))
  if (/\bsophomore (?:%\w\d+ |[a-z-]+ ){0,4}/.test(clauseText)) return [2]
  if (/\b(?:freshman|rookie) (?:%\w\d+ |[a-z-]+ ){0,4}/.test(clauseText)) return [1]
  const verb = event.word
  const back = /^(?:return|be back|back|came back|bring back|come back|coming back|revived)/.test(verb)
  if (/\b(?:pushed|delay\w*|postponed)\b/.test(norm) && sectionSeason(scope, ref) !== null) return [sectionSeason(scope, ref)]
  if (tense === 'past' && back && scope.state.ran(ref) !== null) return [scope.state.ran(ref)]
  if (tense === 'past' && !back) {
    if (
      /\b(?:it|they|this) (?:was |were |will |is |has |finally |first |then )*$/.test(norm.slice(0, event.at).slice(-24)) &&
      state.recentSeason !== null
    )
      return [state.recentSeason]
    return [1]
  }
  const section = sectionSeason(scope, ref)
  if (section !== null) return [section]
  // A premiere without a season is a series' first, where the text knows of no other.
  if (
    /^(?:premier|debut|launch|air|release)/.test(verb) &&
    state.coming(ref) === null &&
    (state.highest(ref) ?? 1) === 1 &&
    !/\b(?:return\w*|back|new season|new episodes)\b/.test(norm)
  )
    return [1]
  if (state.recentSeason !== null && ref === state.topic) return [state.recentSeason]
  const coming = state.coming(ref)
  if (coming !== null) return [coming]
  if (back) return [null]
  const highest = state.highest(ref)
  // "The last two stories will be shown on": not a first season.
  if (highest === null && /\b(?:last|final|farewell|remaining) (?:%N\d+|two|three|few|stories|episodes|films|ever)\b/.test(norm))
    return [null]
  return [highest ?? (state.main === ref || newSeries.test(norm) ? 1 : null)]
}

/** Which of the dates after its seasons a date is: "seasons 2 and 3 arrived in March 2019 and April 2020 respectively". */
function dateIndex(scope: Scope, season: SeasonItem, date: DateItem): number {
  return scope.items.filter(item => item.type === 'D' && item.at > season.at && item.at < date.at).length
}

function nearestSeason(scope: Scope, event: number, date: number): SeasonItem | null {
  const found = seasonItemAt(scope, event)
  if (found === null) return null
  // A season that belongs to another clause of time ("after season 1") is not the one that comes out.
  const [start] = clauseAt(scope, event)
  const seasons = scope.items.filter(
    (item): item is SeasonItem =>
      item.type === 'S' && item.season.kind !== 'count' && item.at >= start && item.at < Math.max(event, date) + 60,
  )
  const own = seasons.filter(
    item =>
      !/\b(?:after|since|from|than|like|unlike|following|between|before) (?:[a-z-]+ |%N\d+ - [a-z]+ ){0,4}$/.test(
        scope.norm.slice(0, item.at),
      ) ||
      (item.at < event && !/,/.test(scope.norm.slice(item.at, event))),
  )
  if (own.length === 0) return found.at < date ? found : null
  const [low, high] = [Math.min(event, date), Math.max(event, date)]
  return (
    own.find(item => item.at > low && item.at < high) ??
    own.findLast(item => item.at <= low) ??
    own.find(
      item =>
        /^%D\d+(?: at [^,]{0,16})?(?: (?:on %C\d+|for|with|of|as|in|to|a|an|its|their|the|brand|new|all-new|premiere|[a-z-]+ly|anticipated))* $/.test(
          scope.norm.slice(date, item.at),
        ) ||
        (event > date && item.at < event + 50),
    ) ??
    null
  )
}
