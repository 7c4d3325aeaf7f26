import { allMatches, claim, seasonItemAt, seasonNumber, seriesAt, type PropertyReader, type Scope } from '../../extract/index.ts'

const hours =
  /\b(hour-long|one-hour|hourlong|half-hour)(?: [a-z-]+){0,2}? (?:drama|comedy|sitcom|series|show|episodes?|dramedy|procedural|thriller)\b/g
const lengths =
  /(?:(%N\d+) (?:to|and|-|–|or) (%N\d+)|(\d+)-(\d+)|(%N\d+))(?: -)? (?:minutes?|mins?)\b(?! (?:after|later|before|into|ago|from))/g

/** Reads how many minutes an episode lasts: "53 to 72 minutes each", "45 minutes per episode", "a 30-minute comedy". */
export const runtime: PropertyReader = {
  property: 'runtime',
  cues: 'minutes minute mins min hour-long half-hour one-hour hourlong runtime'.split(' '),
  patterns: [hours, lengths],
  read(scope) {
    if (scope.question) return
    const { norm } = scope
    for (const match of allMatches(scope, hours)) {
      const minutes = match[1] === 'half-hour' ? 30 : 60
      add(scope, match.index, match.index + match[0].length, minutes, minutes)
    }
    for (const match of allMatches(scope, lengths)) {
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
    (item === null ? null : seasonNumber(scope, item, series)) ?? (scope.state.topic === series ? scope.state.recentSeason : null)
  claim(scope, 'runtime', { min, max }, { rule: '<n> minutes an episode', at, end, series, season })
}
