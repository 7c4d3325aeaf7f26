import { tokenFlag, type Article, type Sentence, type SeriesEntry, type Tokens } from '../model/index.ts'
import { nameKey, NameTable } from './name-table.ts'
import { capitalTells, nameKind } from './people.ts'
import { titleRuns, type Run } from './runs.ts'
import { fateVerbs, otherWorks, peopleNouns, speechVerbs, subjectVerbs, titleEvidence as weigh } from './title-evidence.ts'
import { beginsSeason, isOrdinary, isTitleWord } from './title-shape.ts'
import { seriesNouns } from './words.ts'

const { word, opens, closes, capital, upper, first } = tokenFlag

/** A title that the article uses, and what spoke for it. */
export interface FoundTitle {
  readonly key: string
  /** Tokens of its first occurrence, for its written form. */
  readonly from: number
  readonly to: number
  readonly entry: SeriesEntry | null
  readonly score: number
  readonly ordinary: boolean
}

interface Candidate {
  key: string
  from: number
  to: number
  count: number
  readonly entry: SeriesEntry | null
  readonly signs: Map<keyof typeof weigh, number>
  ordinary: boolean
}

/** What discovery needs to know of the article. */
export interface TitleContext {
  readonly article: Article
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly catalogue: NameTable<SeriesEntry>
  /** Tokens of channels (1) and outlets (2). */
  readonly taken: Uint8Array
}

/**
 * Finds the series' titles that an article uses, whether a catalogue holds them or not: runs of words that stand where titles stand
 * ("the sitcom X", "X Season 2", "has renewed X", in quotes or italics, in the page's own title and address) gather evidence over the whole text.
 */
export function findTitles(context: TitleContext): FoundTitle[] {
  const candidates = new Map<string, Candidate>()
  const { tokens, sentences, article } = context
  const runs: (Run & { sentence: Sentence })[] = []
  for (const sentence of sentences) {
    for (const run of knownAndShaped(context, sentence)) runs.push({ ...run, sentence })
  }
  for (const run of runs) weighRun(context, candidates, run, run.sentence)
  weighLists(context, candidates, runs)
  const found: FoundTitle[] = []
  const slug = article.url === null ? '' : article.url.toLowerCase().replace(/[^a-z0-9]+/g, '')
  for (const candidate of candidates.values()) {
    if (slug.length > 0 && candidate.key.length > 4 && slug.includes(candidate.key.replace(/[^a-z0-9]/g, ''))) candidate.signs.set('inUrl', weigh.inUrl)
    if (candidate.count >= 3) candidate.signs.set('repeated', weigh.repeated)
    let score = 0
    for (const weight of candidate.signs.values()) score += weight
    if (score >= weigh.accepted) found.push({ ...candidate, score })
  }
  return dropFragments(tokens, found, candidates)
}

/** The runs of a sentence, with every catalogue title in it as a run of its own. */
function knownAndShaped(context: TitleContext, sentence: Sentence): Run[] {
  const { tokens, catalogue, taken, article } = context
  const runs: Run[] = []
  for (const run of titleRuns(tokens, sentence, article.marks, taken)) {
    if (run.quoted || run.italic) {
      runs.push(run)
      continue
    }
    let at = run.from
    let rest = run.from
    while (at < run.to) {
      const match = isTitleWord(tokens, at) ? catalogue.match(tokens, at, sentence.to) : null
      if (match !== null && match.to > at && properCase(tokens, at, match.to)) {
        const single = match.to - at === 1
        // A single ordinary word inside a longer name is that name's: "Dark Desire" is not "Dark".
        if (!single || run.to - run.from === 1 || !isOrdinary([tokens.lower[at]!])) {
          if (rest < at && tokens.lower[at - 1] !== "'s" && tokens.lower[at - 1] !== 'and') {
            /* what stands before a known title within one run is no title by itself */
          }
          runs.push({ from: at, to: match.to, quoted: false, italic: false })
          at = match.to
          rest = at
          continue
        }
      }
      at++
    }
    if (rest < run.to) {
      let from = rest
      while (from < run.to && !isTitleWord(tokens, from)) from++
      if (from < run.to) runs.push({ ...run, from })
      for (const part of afterPossessive(tokens, from, run.to)) runs.push({ ...run, from: part })
    }
  }
  return runs
}

/** "Stephen Merchant’s The Outlaws": the title may begin after the maker's possessive. */
function afterPossessive(tokens: Tokens, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = from; at < to - 1; at++) if (tokens.lower[at] === "'s") starts.push(at + 1)
  return starts
}

/** Whether a title in the text is written as a name: its first word and most others with a capital. */
export function properCase(tokens: Tokens, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at]! & word) || tokens.lower[at]!.length <= 3) continue
    words++
    if (isTitleWord(tokens, at)) capitals++
  }
  return words === 0 ? isTitleWord(tokens, from) : capitals / words >= 0.6
}

function weighRun(context: TitleContext, candidates: Map<string, Candidate>, run: Run, sentence: Sentence): void {
  const { tokens, catalogue, taken, article } = context
  const { from, to } = run
  const key = nameKey(tokens, from, to)
  if (key.length < 2 || to - from > 12) return
  let candidate = candidates.get(key)
  if (candidate === undefined) {
    const entry = catalogue.get(key) ?? null
    const lowers = tokens.lower.slice(from, to)
    candidate = { key, from, to, count: 0, entry, signs: new Map(), ordinary: isOrdinary(lowers) }
    candidates.set(key, candidate)
    if (entry !== null) {
      const single = to - from === 1
      const kind = candidate.ordinary ? (single ? 'knownOrdinaryWord' : 'knownOrdinary') : single ? 'knownWord' : 'known'
      candidate.signs.set(kind, weigh[kind])
    } else if (nameKind(tokens, from, to) === 'person') candidate.signs.set('personName', weigh.personName)
  }
  candidate.count++
  const add = (sign: keyof typeof weigh): void => {
    candidate.signs.set(sign, weigh[sign])
  }
  const block = article.blocks[sentence.block]!
  const heading = block.kind === 'title' || block.kind === 'heading'

  let before = from - 1
  while (before >= sentence.from && tokens.flags[before]! & opens) before--
  let after = to
  while (after < sentence.to && (tokens.flags[after]! & closes || (run.quoted && (tokens.lower[after] === ',' || tokens.lower[after] === '.')))) after++
  const prev = before >= sentence.from ? tokens.lower[before]! : ''
  const next = after < sentence.to ? tokens.lower[after]! : ''

  if (run.quoted) add('quoted')
  if (run.italic) add('italic')
  if (beginsSeason(tokens, after) || (next === "'s" && beginsSeason(tokens, after + 1))) add('withSeason')
  if (next === 'season' || next === 'seasons') add('withSeason')
  if (prev === 'of' && seasonWords.has(tokens.lower[before - 1] ?? '')) add('withSeason')
  if (prev === 'of' && /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens.lower[before - 1] ?? '') && seasonWords.has(tokens.lower[before - 2] ?? '')) add('withSeason')
  if (block.kind === 'title') add('inTitle')
  if (!heading && capitalTells(tokens, from) && candidate.ordinary && (candidate.entry !== null || to - from > 1)) add('midSentence')
  if (!heading && isCapitals(tokens, from, to) && to - from >= 2) add('capitals')

  if (seriesNouns.has(prev) && tokens.flags[before]! & word && !(tokens.flags[before]! & capital && !(tokens.flags[before]! & first))) add('afterNoun')
  if ((prev === ',' || prev === 'called' || prev === 'titled' || prev === 'named') && seriesNouns.has(tokens.lower[before - 1] ?? '')) add('afterNoun')
  if (prev === "'s" && taken[before - 1] === 1) add('afterChannel')
  if (governed(tokens, sentence.from, before)) add('fateObject')
  if (isSeriesAfter(tokens, after, sentence.to)) add('isSeries')
  if (next === '(' && /^(?:19|20)\d\d$/.test(tokens.lower[after + 1] ?? '')) add('withPeople')

  const verb = verbAfter(tokens, after, sentence.to)
  if (subjectVerbs.has(verb)) add('fateSubject')
  else if (verb === 'return' || verb === 'returns' || verb === 'back' || verb === 'returning' || verb === 'returned') add('returns')
  if (peopleNouns.has(next) && !heading) add('withPeople')
  if (prev === 'of' && /^(?:cast|star|stars|creator|creators|episodes?|world|universe|return|fans|finale|premiere|trailer|adaptation)$/.test(tokens.lower[before - 1] ?? '')) add('withPeople')
  if (otherWorks.has(prev)) add('otherWork')
  if (speechVerbs.has(next)) add('speaks')
  if (/^(?:actor|actress|starring|stars|star|by|creator|director|writer|producer|showrunner|creators|directors|writers|producers)$/.test(prev) && !run.quoted) add('playsRole')
  if (next === 'as' && candidate.entry === null && !run.quoted) add('playsRole')
}

const seasonWords = new Set('season seasons series installment instalment installments episode episodes run return renewal cancellation'.split(' '))

function isCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.flags[at]! & word && tokens.lower[at]!.length > 1 && !(tokens.flags[at]! & (upper | tokenFlag.digit))) return false
  }
  return true
}

/** Whether a verb of a series' fate governs what stands at a token: "renewed its hit drama X", "the return of X". */
function governed(tokens: Tokens, from: number, at: number): boolean {
  for (let back = at; back >= from && back > at - 7; back--) {
    const lower = tokens.lower[back]!
    if (fateVerbs.has(lower)) return true
    if (lower === 'seasons' || lower === 'season') return at - back <= 1 && (tokens.lower[at] === 'to' || tokens.lower[at] === 'for')
    if (!(tokens.flags[back]! & word) && lower !== '-' && lower !== '’') return false
    if (tokens.flags[back]! & capital && !seriesNouns.has(lower) && lower !== 'the') return false
    if (blockers.has(lower)) return false
  }
  return false
}

const blockers = new Set('by that which who and but for because when while with on in as'.split(' '))

/** Whether "is a ... series" follows. */
function isSeriesAfter(tokens: Tokens, at: number, limit: number): boolean {
  let next = at
  if (tokens.lower[next] === ',' ) next++
  const be = tokens.lower[next]
  if (be === 'is' || be === 'was' || be === 'are') next++
  else if (next === at) return false
  if (!/^(?:a|an|the|one|another|netflix|amazon|hbo)$/.test(tokens.lower[next] ?? '')) return false
  for (let look = next + 1; look < limit && look < next + 14; look++) {
    const lower = tokens.lower[look]!
    if (seriesNouns.has(lower) && lower !== 'hit' && lower !== 'fantasy' && lower !== 'romance' && lower !== 'horror') return true
    if (lower === '.' || lower === ';' || lower === 'that' || lower === 'who' || lower === 'by' || lower === ',') return false
  }
  return false
}

/** The verb that follows a name, past auxiliaries and adverbs. */
function verbAfter(tokens: Tokens, at: number, limit: number): string {
  for (let next = at; next < limit && next < at + 6; next++) {
    const lower = tokens.lower[next]!
    if (lower === ',' && next === at && /^(?:starring|which|premiering|debuting)$/.test(tokens.lower[next + 1] ?? '')) continue
    if (!auxiliaries.has(lower)) return lower
  }
  return ''
}

const auxiliaries = new Set(
  'has have had is was were are will would been be being not also just officially finally now already recently to it its could might may should can which "s the and first reportedly set scheduled slated due expected about yet'.split(' '),
)

/** In "A, B and C" one title makes titles of its neighbours, if they look like names of works and not of people. */
function weighLists(context: TitleContext, candidates: Map<string, Candidate>, runs: readonly (Run & { sentence: Sentence })[]): void {
  const { tokens } = context
  const scoreOf = (run: Run): number => {
    const candidate = candidates.get(nameKey(tokens, run.from, run.to))
    if (candidate === undefined) return 0
    let score = 0
    for (const weight of candidate.signs.values()) score += weight
    return score
  }
  for (let pass = 0; pass < 2; pass++) {
    const order = pass === 0 ? runs : [...runs].reverse()
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [order[i]!, order[i + 1]!]
      if (a.sentence !== b.sentence) continue
      const [left, right] = pass === 0 ? [a, b] : [b, a]
      if (left.to > right.from || !isListGap(tokens, left.to, right.from)) continue
      if (scoreOf(a) < weigh.accepted) continue
      const candidate = candidates.get(nameKey(tokens, b.from, b.to))
      if (candidate !== undefined && !candidate.signs.has('personName') && !candidate.signs.has('playsRole') && !candidate.signs.has('speaks')) candidate.signs.set('listed', weigh.listed)
    }
  }
}

/** Only commas, conjunctions, quotes and an article between two names. */
function isListGap(tokens: Tokens, from: number, to: number): boolean {
  let separators = 0
  for (let at = from; at < to; at++) {
    const lower = tokens.lower[at]!
    if (lower === ',' || lower === 'and' || lower === 'or' || lower === '&' || lower === ';') separators++
    else if (!(tokens.flags[at]! & (opens | closes)) && lower !== 'the' && lower !== 'as' && lower !== 'well' && lower !== 'both' && lower !== 'new') return false
  }
  return separators > 0
}

/** A title that is only ever part of a longer accepted one is a fragment of it. */
function dropFragments(tokens: Tokens, found: readonly FoundTitle[], candidates: ReadonlyMap<string, Candidate>): FoundTitle[] {
  return found.filter((title) => {
    const possessive = tokens.lower.slice(title.from, title.to).lastIndexOf("'s")
    if (possessive > 0 && title.entry === null) {
      const tail = candidates.get(nameKey(tokens, title.from + possessive + 1, title.to))
      if (tail !== undefined && nameKind(tokens, title.from, title.from + possessive) === 'person') return false
    }
    return !found.some(
      (other) => other !== title && other.key.length > title.key.length && other.key.includes(title.key) && (candidates.get(title.key)?.count ?? 0) === 0,
    )
  })
}

