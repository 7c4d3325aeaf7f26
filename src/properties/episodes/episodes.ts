import {
  allMatches,
  claim,
  clauseAt,
  itemOf,
  modalityOf,
  onlySeason,
  refOf,
  seasonItemAt,
  seasonNumber,
  sectionSeason,
  seriesAt,
  tenseAt,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'

/** Reads how many episodes a season has or will have. A count of some of them ("the first five episodes", "two new episodes") is no claim. */
export const episodes: PropertyReader = {
  property: 'episodes',
  cues: 'instalments instalment half-hours segments episode episodes part part-er parter parts installments ep eps %N'.split(' '),
  get patterns() {
    return [forms, times, counted]
  },
  read(scope) {
    if (scope.question) return
    const { norm } = scope
    for (const match of allMatches(scope, times)) {
      const count = itemValue(scope, match[1]!)
      if (itemValue(scope, match[2]!) >= 5 || match[3] !== undefined)
        add(scope, match.index, match.index + match[0].length, count, count, false)
    }
    for (const match of allMatches(scope, counted)) {
      const count = itemValue(scope, match[1]!)
      add(scope, match.index, match.index + match[0].length, count, count, false)
    }
    for (const match of allMatches(scope, forms)) {
      const at = match.index
      const before = norm.slice(0, at)
      const after = norm.slice(at + match[0].length)
      if (part.test(before) || partAfter.test(after)) continue
      if (atOnce.test(before) && itemValue(scope, match[1]!) <= 4) continue
      // More of a season that is being made: how many there will be in all is not said.
      if (/\b(?:additional|more|further)\b/.test(match[0]) && /\b(?:order|commission|pick|green)\w*\b/.test(before.slice(-40))) continue
      if (/^part/.test(match[3] ?? '') && !isParts(itemValue(scope, match[1]!), match[3]!, after)) continue
      const low = itemOf(scope, match[1]!)
      const high = match[2] === undefined ? null : itemOf(scope, match[2])
      if (low.type !== 'N' || (high !== null && high.type !== 'N')) continue
      // Only "between 8 and 10" is a range.
      const from = / and %N/.test(match[0]) && !/\bbetween $/.test(before) ? (high ?? low) : low
      add(
        scope,
        at,
        at + match[0].length,
        from.value,
        high?.value ?? low.value,
        / or more /.test(match[0]) ||
          /^ ?(?:episodes )?(?:or more|plus|and (?:up|more))\b/.test(after) ||
          /\bat least (?:a total of )?$/.test(before),
      )
    }
  },
}

/** Whether "four-part", "six-parter" counts the episodes of a season. */
function isParts(count: number, noun: string, after: string): boolean {
  if (noun === 'parter' || noun === 'parters') return count > 2
  if (count === 2)
    return /^ (?:[a-z-]+ |%C\d+ ){0,3}(?:drama|thriller|miniseries|mini-series|serial|adaptation|docudrama|docuseries|limited)\b/.test(
      after,
    )
  return /^ (?:[a-z-]+ |%C\d+ |, ){0,3}(?:run|series|drama|order|thriller|comedy|season|sitcom|miniseries|mini-series|limited|docuseries|docudrama|documentary|serial|adaptation|anthology|saga|chiller|mystery|whodunn?it|event|history|dramatisation|dramatization|%S\d+)/.test(
    after,
  )
}

function itemValue(scope: Scope, placeholder: string): number {
  const item = itemOf(scope, placeholder)
  return item.type === 'N' ? item.value : 0
}

const forms =
  /(%N\d+)(?: (?:to|-|–|or|and) (%N\d+))?(?: or more)? (?:- )?(?:(?:total|all-new|new|more|further|additional|brand-new|exciting|thrilling|hour-long|half-hour|one-hour|full|live-action|bite-sized|original|%N\d+ - minute|scripted|standalone|action-packed|gripping|whole|%S\d+|stand-alone|long|hourlong|minute) )*(episodes?|eps?|part(?:er|s)?|instal?lments|half-hours|segments)\b(?! (?:ago|later|into|in (?:to|volume|part)\b))/g
/** Words before that make the count one of some episodes only. */
const part =
  /\b(?:first|last|final|next|opening|another|remaining|other|previous|past|every|episode|these|those|latest|usual|directed|wrote|writing|helmed|helm|watched|after|mere|missed|from|binged|tradition of|(?:appear|appears|appeared|appearing|guest|recur|recurs|recurring|starred|featured?|features|seen) in) (?:the |just |all |a mere |about |at least |up to |only |over )*$/
/** "Premieres with two episodes": what comes at once is not all. */
const atOnce =
  /\b(?:premier\w*|debut\w*|launch\w*|open\w*|start\w*|arriv\w*|kick\w* off|return\w*|drop\w*|begin\w*)\b[^.;]{0,50}? with (?:the first |the |a |its first )?$/
const partAfter =
  /^ (?:of (?:the )?(?:“ )?%T\d+ (?:” )?(?:(?:are|is|remain\w*|were) ?(?:left|remaining|to go)?|have|had) (?:aired|been)|were left|left|remaining|were released every|each week|a week|weekly|per week|at a time|have aired|in (?:volume|part)|will be released every|behind|ahead|before|(?:will )?(?:air|airs|play|plays|drop|drops|arrive|arrives|premiere|premieres|go out|be shown) (?:back|each|every|on (?:premiere|launch)|at launch|per|weekly|together)|back to back|back-to-back|on premiere|on launch|at launch)\b/

/** "Number of episodes: 10", "Episode count: 10", "Episodes – 10". */
const counted =
  /(?:(?:^|[.|•] )(?:total )?(?:episodes|eps|episode count|episode number)|\b(?:number|no|count|total)(?: \.)? of (?:the )?episodes?)(?: (?:of|for|in) (?:%T\d+ |%S\d+ |the ){0,3})? ?(?::|–|-|is|are|will be) (%N\d+)(?= \.| \||$| ,| \()/g

/** "6 x 60’", "8 x 45 mins", "3 x 1 hour": how many of what length. */
const times = /(%N\d+) (?:x|×) (%N\d+)(?: ?(?:-|”|’|'|′) ?)?(?: ?(minutes?|mins?|hours?|hrs?)\b)?/g

function add(scope: Scope, at: number, end: number, low: number, high: number, open: boolean): void {
  if (!Number.isInteger(low) || low < 2 || low > 400) return
  const named = /^ (?:[a-z-]+ |%C\d+ |, )*?(?:called|titled|entitled|named) (?:“ )?(%T\d+)/.exec(scope.norm.slice(end))
  const series = named === null ? seriesAt(scope, at) : refOf(itemOf(scope, named[1]!))
  if (series === null) return
  const { norm } = scope
  // "two new episodes on Sunday": an evening's, not a season's.
  if (
    low <= 3 &&
    /\b(?:new|back-to-back)\b/.test(norm.slice(at, end + 12)) &&
    !/\b(?:series|season|order)\b/.test(norm.slice(Math.max(0, at - 30), at))
  )
    return
  for (const season of seasonsOf(scope, at, end, series))
    claim(
      scope,
      'episodes',
      { min: Math.min(low, high), max: open ? null : Math.max(low, high) },
      { rule: '<n> episodes', at, end, series, season, modality: modalityOf(scope, at) },
    )
}

/** "Seasons 1 and 2 had ten episodes each": each of the seasons; else the one. */
function seasonsOf(scope: Scope, at: number, end: number, series: number): readonly (number | null)[] {
  if (/^ (?:each|apiece)\b/.test(scope.norm.slice(end))) {
    const [start] = clauseAt(scope, at)
    const numbers = scope.items.flatMap(item =>
      item.type === 'S' && item.season.kind === 'number' && item.at >= start && item.at < at ? item.season.numbers : [],
    )
    if (numbers.length > 1) return [...new Set(numbers)]
  }
  return [seasonOf(scope, at, series)]
}

function seasonOf(scope: Scope, at: number, series: number): number | null {
  const item = seasonItemAt(scope, at)
  if (item !== null) {
    const number = seasonNumber(scope, item, series)
    if (number !== null) return number
    if (item.season.kind === 'coming' || item.season.kind === 'current') return sectionSeason(scope, series)
  }
  // "The ten-part drama will return in May", on a page about its third season.
  const coming = tenseAt(scope, at) === 'future' ? sectionSeason(scope, series) : null
  if (coming !== null && item === null) return coming
  if (scope.state.recentSeason !== null && scope.state.topic === series) return scope.state.recentSeason
  // "Over six seasons and 63 episodes": of all of them.
  if (scope.items.some(other => other.type === 'S' && other.season.kind === 'count' && Math.abs(other.at - at) < 40)) return null
  if (series !== scope.state.main) return onlySeason(scope, series)
  if (tenseAt(scope, at) === 'future') return sectionSeason(scope, series) ?? 1
  return scope.state.headingSeason !== null && /\bepisodes?\b/.test(scope.state.headingText) ? scope.state.headingSeason : 1
}
