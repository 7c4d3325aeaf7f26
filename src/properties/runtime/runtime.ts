import {
  allMatches,
  claim,
  onlySeason,
  seasonItemAt,
  seasonNumber,
  sectionSeason,
  seriesAt,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'

const hours =
  /\b(hour-long|one-hour|hourlong|half-hour)(?: [a-z-]+){0,2}? (?:drama|comedy|sitcom|series|show|episodes?|dramedy|procedural|thriller)\b|(%N\d+) - hour(?= (?:drama|comedy|sitcom|series|show|episodes?|dramedy|procedural|thriller)\b)|\bepisodes?(?: [^.;,]{0,40}?)? (?:an hour|(%N\d+) hours?)(?: (?:long|each|apiece)|$| \.)|\b(?:runs?|lasts?|clocks? in at|is) (?:for )?(?:about |around |roughly |just under |just over )?an hour (?:long|each|apiece)\b/g
/** "6 x 60’", "8 x 45 mins", "3 x 1 hour". */
const times = /(%N\d+) (?:x|×) (%N\d+)(?: ?(?:-|”|’|'|′) ?)?(?: ?(?:(minutes?|mins?)|(hours?|hrs?))\b)?/g
const lengths =
  /(?:(%N\d+) (?:to|and|-|–|or) (%N\d+)|(\d+)-(\d+)|(%N\d+))(?: -)? (?:minutes?|mins?)\b(?! (?:after|later|before|into|ago|from))/g

/** Reads how many minutes an episode lasts: "53 to 72 minutes each", "45 minutes per episode", "a 30-minute comedy". */
export const runtime: PropertyReader = {
  property: 'runtime',
  cues: 'minutes minute mins min hour-long half-hour one-hour hourlong runtime hour hours %N'.split(' '),
  patterns: [hours, lengths, times],
  read(scope) {
    if (scope.question) return
    const { norm } = scope
    for (const match of allMatches(scope, hours)) {
      const count = match[2] ?? match[3]
      const minutes = match[1] === 'half-hour' ? 30 : 60 * (count === undefined ? 1 : valueOf(scope, count))
      // "A six-hour drama" is its length as a whole.
      if (minutes > 120 || (match[2] !== undefined && minutes !== 60)) continue
      add(scope, match.index, match.index + match[0].length, minutes, minutes)
    }
    for (const match of allMatches(scope, times)) {
      const minutes = valueOf(scope, match[2]!) * (match[4] === undefined ? 1 : 60)
      if (minutes >= 5 && minutes <= 180) add(scope, match.index, match.index + match[0].length, minutes, minutes)
    }
    for (const match of allMatches(scope, lengths)) {
      if (/(?:x|×) $/.test(norm.slice(0, match.index))) continue
      const around = norm.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40)
      if (
        !/\b(?:episodes?|each|apiece|runtime|running time|run time|per|lasting|lasts?|lasted|half-hour|comedy|sitcom|drama|series)\b/.test(
          around,
        )
      )
        continue
      if (
        /\b(?:trailer|teaser|clip|promo|later|ago|video|first|opening|premiere|finale|special|documentary|film|sketch)\b/.test(
          norm.slice(Math.max(0, match.index - 16), match.index + match[0].length + 16),
        ) &&
        !/\bper episode\b|\beach\b/.test(around)
      )
        continue
      const values = [match[1], match[2], match[3], match[4], match[5]].filter(part => part !== undefined).map(part => valueOf(scope, part))
      const [low, high = low] = values
      if (low === undefined || high === undefined || low < 2 || high > 240 || low > high) continue
      add(scope, match.index, match.index + match[0].length, low, high)
    }
  },
}

function valueOf(scope: Scope, part: string): number {
  if (!part.startsWith('%')) return Number(part)
  const item = scope.items[Number(part.slice(2))]!
  return item.type === 'N' ? item.value : Number.NaN
}

function add(scope: Scope, at: number, end: number, min: number, max: number): void {
  const series = seriesAt(scope, at)
  if (series === null) return
  const item = seasonItemAt(scope, at)
  const season =
    (item === null ? null : seasonNumber(scope, item, series)) ??
    (scope.state.topic === series ? scope.state.recentSeason : null) ??
    sectionSeason(scope, series) ??
    onlySeason(scope, series)
  claim(scope, 'runtime', { min, max }, { rule: '<n> minutes an episode', at, end, series, season })
}
