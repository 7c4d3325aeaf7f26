import {
  allMatches,
  claim,
  itemOf,
  modalityOf,
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
  cues: 'episode episodes part part-er parter parts installments ep eps'.split(' '),
  get patterns() {
    return [forms]
  },
  read(scope) {
    if (scope.question) return
    const { norm } = scope
    for (const match of allMatches(scope, forms)) {
      const at = match.index
      const before = norm.slice(0, at)
      const after = norm.slice(at + match[0].length)
      if (part.test(before) || partAfter.test(after)) continue
      if (atOnce.test(before) && itemValue(scope, match[1]!) <= 4) continue
      if (
        /^part/.test(match[3] ?? '') &&
        (!/^ (?:[a-z-]+ ){0,3}(?:run|series|drama|order|thriller|comedy|season|sitcom|miniseries|mini-series|limited|docuseries|documentary|%S\d+)/.test(
          after,
        ) ||
          itemValue(scope, match[1]!) < 3)
      )
        continue
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

function itemValue(scope: Scope, placeholder: string): number {
  const item = itemOf(scope, placeholder)
  return item.type === 'N' ? item.value : 0
}

const forms =
  /(%N\d+)(?: (?:to|-|–|or|and) (%N\d+))?(?: or more)? (?:- )?(?:(?:total|all-new|new|more|further|additional|brand-new|exciting|thrilling|hour-long|half-hour|one-hour|full|live-action|bite-sized|original|%N\d+ - minute|scripted|standalone|action-packed|gripping|whole|%S\d+|stand-alone|long|hourlong|minute) )*(episodes?|eps?|part(?:er|s)?|installments)\b(?! (?:ago|later|into|in (?:to|volume|part)))/g
/** Words before that make the count one of some episodes only. */
const part =
  /\b(?:first|last|final|next|opening|another|remaining|other|previous|past|every|episode|these|those|latest|usual|directed|wrote|writing|helmed|helm|watched|after|mere|missed|from|binged|tradition of) (?:the |just |all |a mere |about )*$/
/** "Premieres with two episodes": what comes at once is not all. */
const atOnce =
  /\b(?:premier\w*|debut\w*|launch\w*|open\w*|start\w*|arriv\w*|kick\w* off|return\w*|drop\w*|begin\w*)\b[^.;]{0,50}? with (?:the first |the |a |its first )?$/
const partAfter =
  /^ (?:of (?:the )?(?:“ )?%T\d+ (?:” )?(?:(?:are|is|remain\w*|were) ?(?:left|remaining|to go)?|have|had) (?:aired|been)|were left|left|remaining|were released every|each week|a week|weekly|per week|at a time|have aired|in (?:volume|part)|will be released every|behind|ahead|before)\b/

function add(scope: Scope, at: number, end: number, low: number, high: number, open: boolean): void {
  if (!Number.isInteger(low) || low < 2 || low > 400) return
  const series = seriesAt(scope, at)
  if (series === null) return
  const { norm } = scope
  // "two new episodes on Sunday": an evening's, not a season's.
  if (
    low <= 3 &&
    /\b(?:new|back-to-back)\b/.test(norm.slice(at, end + 12)) &&
    !/\b(?:series|season|order)\b/.test(norm.slice(Math.max(0, at - 30), at))
  )
    return
  claim(
    scope,
    'episodes',
    { min: Math.min(low, high), max: open ? null : Math.max(low, high) },
    { rule: '<n> episodes', at, end, series, season: seasonOf(scope, at, series), modality: modalityOf(scope, at) },
  )
}

function seasonOf(scope: Scope, at: number, series: number): number | null {
  const item = seasonItemAt(scope, at)
  if (item !== null) {
    const number = seasonNumber(scope, item, series)
    if (number !== null) return number
    if (item.season.kind === 'coming' || item.season.kind === 'current') return sectionSeason(scope, series)
  }
  if (scope.state.recentSeason !== null && scope.state.topic === series) return scope.state.recentSeason
  if (series !== scope.state.main) return null
  if (tenseAt(scope, at) === 'future') return sectionSeason(scope, series) ?? 1
  return scope.state.headingSeason !== null && /\bepisodes?\b/.test(scope.state.headingText) ? scope.state.headingSeason : 1
}
