import {
  allMatches,
  claim,
  itemOf,
  matchesIn,
  seasonItemAt,
  seasonNumber,
  seriesAt,
  written,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'
import { ratingSources } from './sources.ts'

const score = /(%N\d+)(?: ?(%|percent\b|per cent\b)| ?(?:\/|out of|out|of|-? ?stars? out of) (%N\d+)| ?-? ?stars?\b)?/g

/** Reads scores: a number on a scale beside the name of who gives it. */
export const rating: PropertyReader = {
  property: 'rating',
  cues: 'imdb metascore tomatometer tomatoes rottentomatoes myanimelist mal metacritic google rating ratings rated score scored scores mydramalist anilist douban tmdb crunchyroll trakt letterboxd stars list tomato media'.split(
    ' ',
  ),
  patterns: [score],
  read(scope) {
    const scores = scoresOf(scope)
    if (scores.length === 0) return
    const sources = sourcesOf(scope)
    for (const score of scores) {
      const source = nearest(scope, score, sources)
      if (source === null && !/\b(?:ratings?|rated|scores?|scored)\b/.test(scope.norm.slice(Math.max(0, score.at - 40), score.end + 20)))
        continue
      if (source === null && (score.scale === 100 || score.scale === null)) continue
      add(scope, score, source)
    }
  },
}

interface Score {
  readonly at: number
  readonly end: number
  readonly value: number
  readonly scale: number | null
}

interface Source {
  readonly at: number
  readonly name: string
  readonly scale: number
  readonly kind: 'audience' | 'critics' | null
}

function scoresOf(scope: Scope): Score[] {
  const { norm } = scope
  const scores: Score[] = []
  for (const match of allMatches(scope, score)) {
    const item = itemOf(scope, match[1]!)
    if (item.type !== 'N') continue
    const scaleItem = match[3] === undefined ? null : itemOf(scope, match[3])
    const scale = match[2] !== undefined ? 100 : scaleItem?.type === 'N' ? scaleItem.value : null
    if (scale !== null && ![4, 5, 10, 100].includes(scale)) continue
    if (scale === null && !/^(?:[ .,)]|$)/.test(norm.slice(match.index + match[0].length))) continue
    if (
      scale === null &&
      (item.value > 10 ||
        (Number.isInteger(item.value) &&
          !written(scope, item).includes('.') &&
          !/stars?$/.test(match[0]) &&
          !/\b(?:rating|score|rated|scored)\b[^%]{0,16}$/.test(norm.slice(0, match.index))))
    )
      continue
    if (item.value > (scale ?? 10)) continue
    scores.push({ at: match.index, end: match.index + match[0].length, value: item.value, scale })
  }
  return scores
}

function sourcesOf(scope: Scope): Source[] {
  const found: Source[] = []
  const raw = rawNorm(scope)
  for (const { pattern, name, scale, kind } of ratingSources) {
    for (const match of matchesIn(raw.text, pattern)) found.push({ at: raw.at(match.index), name, scale, kind })
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/** The sentence with outlets spelled out, since sites that rate are outlets too. */
function rawNorm(scope: Scope): { readonly text: string; readonly at: (index: number) => number } {
  let text = ''
  const map: [number, number][] = []
  let last = 0
  for (const match of matchesIn(scope.norm, /%[OCPKT]\d+/g)) {
    text += scope.norm.slice(last, match.index)
    const item = itemOf(scope, match[0])
    map.push([text.length, match.index])
    text += scope.article.text.slice(scope.tokens.start[item.from], scope.tokens.end[item.to - 1]).toLowerCase()
    last = match.index + match[0].length
    map.push([text.length, last])
  }
  text += scope.norm.slice(last)
  return {
    text,
    at: index => {
      let shift = 0
      for (const [from, to] of map) if (from <= index) shift = to - from
      return index + shift
    },
  }
}

function nearest(scope: Scope, score: Score, sources: readonly Source[]): Source | null {
  let best: Source | null = null
  let distance = 70
  for (const source of sources) {
    const gap = source.at >= score.end ? source.at - score.end : score.at - source.at
    const between = scope.norm.slice(Math.min(source.at, score.at), Math.max(source.at, score.end))
    // "7.5 on IMDb, 78% on Rotten Tomatoes": "on" after a score binds more than what stood before it.
    const bound =
      source.at >= score.end &&
      /^(?: (?:average|audience|critics?|viewer|approval|rating|ratings|score|scores|tomatometer|stars?|rate|by|from|of|the|'s|viewers))*(?: (?:on|at|from|by|of|in|via))? ?(?:the )?$/.test(
        scope.norm.slice(score.end, source.at),
      )
    const cost = bound ? gap - 40 : gap + (/[;,]| and /.test(between) ? 20 : 0)
    if (cost < distance) {
      distance = cost
      best = source
    }
  }
  return best
}

/** Whose score it is by the last word before it that says so: "a critics' score of 95% and an audience score of 57%". */
function nearestKind(before: string): 'audience' | 'critics' | null {
  const words = [...matchesIn(before, /\b(?:(audience|viewers?|users?|popcorn)|critics?|critical|reviewers?|tomatometer)\b/g)].at(-1)
  return words === undefined ? null : words[1] === undefined ? 'critics' : 'audience'
}

function add(scope: Scope, score: Score, source: Source | null): void {
  const series = seriesAt(scope, score.at)
  if (series === null) return
  const around = scope.norm.slice(Math.max(0, score.at - 40), score.end + 50)
  const before = scope.norm.slice(Math.max(0, score.at - 60), score.at)
  const kind =
    source?.kind ??
    nearestKind(before) ??
    (/\b(?:audience|viewers?|users?|popcorn)\b/.test(around)
      ? 'audience'
      : /\b(?:critics?|critical|reviewers?|tomatometer)\b/.test(around)
        ? 'critics'
        : null)
  const item = seasonItemAt(scope, score.at)
  claim(
    scope,
    'rating',
    { source: source?.name ?? null, value: score.value, scale: score.scale ?? source?.scale ?? 10, kind },
    {
      rule: source === null ? 'a rating without its source' : `rating on ${source.name}`,
      at: score.at,
      end: score.end,
      series,
      season: item === null ? null : seasonNumber(scope, item, series),
      modality: 'asserted',
    },
  )
}
