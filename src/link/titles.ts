import { tokenFlag, type Article, type Sentence, type SeriesEntry, type Tokens } from '../model/index.ts'
import { nameKey, NameTable } from './name-table.ts'
import { capitalTells, isGiven, nameKind } from './people.ts'
import { titleRuns, type Run } from './runs.ts'
import { fateVerbs, otherWorks, peopleNouns, speechVerbs, subjectVerbs, titleEvidence as weigh } from './title-evidence.ts'
import { beginsSeason, isOrdinary, isTitleWord } from './title-shape.ts'
import { notNames, seriesNouns, titleConnectors } from './words.ts'

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
  /** How often each sign was seen. */
  readonly seen: Map<keyof typeof weigh, number>
  total: number
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
  const surnames = familyNames(tokens)
  for (const sentence of sentences) {
    for (const run of knownAndShaped(context, sentence, surnames)) runs.push({ ...run, sentence })
  }
  for (const run of runs) weighRun(context, candidates, run, run.sentence, surnames)
  weighLists(context, candidates, runs)
  const found: FoundTitle[] = []
  const slug = article.url === null ? '' : article.url.toLowerCase().replace(/[^a-z0-9]+/g, '')
  for (const candidate of candidates.values()) {
    if (
      slug.length > 0 &&
      candidate.key.length > 4 &&
      !candidate.signs.has('personName') &&
      slug.includes(candidate.key.replace(/[^a-z0-9]/g, ''))
    )
      candidate.signs.set('inUrl', weigh.inUrl)
    if (candidate.count >= 3 || (candidate.count >= 2 && candidate.signs.has('quoted'))) candidate.signs.set('repeated', weigh.repeated)
    let score = 0
    for (const [sign, weight] of candidate.signs) {
      // One mention that looks like a person's or a film's does not outweigh many that don't.
      if (
        sign === 'personName' &&
        candidate.entry !== null &&
        (candidate.signs.has('afterNoun') ||
          candidate.signs.has('fateSubject') ||
          candidate.signs.has('withSeason') ||
          candidate.signs.has('quoted'))
      )
        continue
      if (weight < 0 && sign !== 'personName' && (candidate.seen.get(sign) ?? 1) < candidate.total * 0.4) continue
      score += weight
    }
    // Words of headings alone prove nothing.
    if (
      candidate.count === 0 &&
      candidate.entry === null &&
      !candidate.signs.has('withSeason') &&
      !candidate.signs.has('quoted') &&
      !candidate.signs.has('headed')
    )
      continue
    if (score >= weigh.accepted) found.push({ ...candidate, score })
  }
  return dropFragments(tokens, withoutRoles(tokens, found), candidates)
}

/** A name from the cast list of a series that the article speaks of is that person's or character's, not another series. */
function withoutRoles(tokens: Tokens, found: readonly FoundTitle[]): FoundTitle[] {
  const names = new Set<string>()
  for (const { entry } of found) {
    if (entry === null) continue
    for (const { person, character } of entry.cast)
      for (const name of [person, character])
        for (const form of [name, ...name.split(' ')]) names.add(form.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    for (const { person } of entry.makers) names.add(person.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  }
  return found.filter(title => title.entry !== null || !names.has(title.key) || tokens.lower[title.to] === 'season')
}

/** The runs of a sentence: those of a title's shape, and every catalogue title in it; where they overlap both are weighed. */
function knownAndShaped(context: TitleContext, sentence: Sentence, surnames: ReadonlySet<string>): Run[] {
  const { tokens, catalogue, taken, article } = context
  const kind = article.blocks[sentence.block]!.kind
  const heading = kind === 'title' || kind === 'heading'
  const shaped = titleRuns(tokens, sentence, article.marks, taken, heading)
  const runs: Run[] = []
  let next = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    while (next < shaped.length && shaped[next]!.to <= at) next++
    const around = next < shaped.length && shaped[next]!.from <= at ? shaped[next]! : null
    if (around !== null && (around.quoted || around.italic)) {
      at = around.to - 1
      continue
    }
    if (!isTitleWord(tokens, at) && !tokens.lower[at]!.includes('-ish')) continue
    const match = catalogue.match(tokens, at, sentence.to)
    if (match === null || !(properCase(tokens, at, match.to) || tokens.lower[at]!.includes('-ish'))) continue
    if (taken[at] && match.to === at + 1) continue
    if (match.to - at === 1 && notNames.has(tokens.lower[at]!) && !((tokens.flags[at - 1] ?? 0) & opens) && !beginsSeason(tokens, match.to))
      continue
    // A word inside a longer name is that name's: "Dark Desire" is not "Dark".
    if (match.to - at === 1 && around !== null && around.to - around.from > 1 && !(at === around.from && tokens.lower[match.to] === ':'))
      continue
    if (
      match.to - at === 1 &&
      (tokens.flags[at]! & tokenFlag.digit) !== 0 &&
      !((tokens.flags[at - 1] ?? 0) & opens) &&
      !tokens.lower[at]!.includes('-')
    )
      continue
    runs.push({ from: at, to: match.to, quoted: false, italic: false })
    at = match.to - 1
  }
  for (const run of shaped) {
    if (run.quoted || run.italic) {
      runs.push(run)
      continue
    }
    if (runs.some(known => known.from <= run.from && known.to >= run.to)) continue
    if (heading && runs.some(known => !known.quoted && known.from >= run.from && known.to <= run.to && known.to - known.from > 1)) continue
    if (saysNothing(tokens, run.from, run.to)) continue
    // Words of a heading are capitals for its own sake; those that only lead to a known title make no title.
    const known = runs.find(other => !other.quoted && other.from > run.from && other.to === run.to)
    if (known !== undefined && !beginsSeason(tokens, run.to)) continue
    // "Station 19 and a Supermarket Sweep revival": a known title and what the list adds to it.
    const lead = runs.find(
      other =>
        !other.quoted && other.from === run.from && other.to < run.to && other.to - other.from > 1 && tokens.lower[other.to] === 'and',
    )
    if (lead !== undefined) {
      let rest = lead.to
      while (rest < run.to && !isTitleWord(tokens, rest)) rest++
      if (rest < run.to) runs.push({ ...run, from: rest })
      continue
    }
    if (
      run.to - run.from === 1 &&
      tokens.flags[run.from]! & first &&
      !heading &&
      !subjectVerbs.has(verbAfter(tokens, run.to, sentence.to)) &&
      !beginsSeason(tokens, run.to)
    )
      continue
    runs.push(run)
    for (const part of afterPossessive(tokens, run.from, run.to, surnames, catalogue)) runs.push({ ...run, from: part })
  }
  return runs.toSorted((a, b) => a.from - b.from || a.to - b.to)
}

/** Whether a run is made of words for series, seasons and peoples alone: "South Korean Drama". */
function saysNothing(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = tokens.lower[at]!
    if (!notNames.has(lower) && !seriesNouns.has(lower) && !titleConnectors.has(lower) && lower !== "'s") return false
  }
  return true
}

/** "Stephen Merchant’s The Outlaws": after a person's possessive the title begins. */
function afterPossessive(
  tokens: Tokens,
  from: number,
  to: number,
  surnames: ReadonlySet<string>,
  catalogue: NameTable<SeriesEntry>,
): number[] {
  const starts: number[] = []
  for (let at = from + 1; at < to - 1; at++) {
    if (
      tokens.lower[at] === "'s" &&
      (nameKind(tokens, from, at) !== 'unknown' ||
        surnames.has(tokens.lower[at - 1]!) ||
        catalogue.get(nameKey(tokens, at + 1, to)) !== undefined)
    )
      starts.push(at + 1)
  }
  return starts
}

/** Words that follow a given name somewhere in the text: family names, when they stand alone. */
function familyNames(tokens: Tokens): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 0; at + 1 < tokens.count; at++) {
    // "as Nao Yoshikawa": a role's words are names too.
    const role = /^(?:as|plays|played|portrays|playing|named|character)$/.test(tokens.lower[at]!)
    if (
      role &&
      tokens.flags[at + 1]! & capital &&
      at + 2 < tokens.count &&
      tokens.flags[at + 2]! & capital &&
      !notNames.has(tokens.lower[at + 1]!)
    ) {
      names.add(tokens.lower[at + 1]!)
      names.add(tokens.lower[at + 2]!)
    }
    if (!(tokens.flags[at]! & capital) || !isGiven(tokens.lower[at]!)) continue
    for (let next = at + 1; next < at + 4 && next < tokens.count && tokens.flags[next]! & capital; next++) names.add(tokens.lower[next]!)
  }
  return names
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
  if (words > 0) return capitals / words >= 0.6
  for (let at = from; at < to; at++)
    if (tokens.flags[at]! & word && !isTitleWord(tokens, at) && !titleConnectors.has(tokens.lower[at]!) && tokens.lower[at] !== "'s")
      return false
  return isTitleWord(tokens, from)
}

function weighRun(
  context: TitleContext,
  candidates: Map<string, Candidate>,
  run: Run,
  sentence: Sentence,
  surnames: ReadonlySet<string>,
): void {
  const { tokens, catalogue, taken, article } = context
  const { from, to } = run
  const key = nameKey(tokens, from, to)
  if (key.length < 2 || to - from > 12) return
  let candidate = candidates.get(key)
  if (candidate === undefined) {
    const entry = catalogue.get(key) ?? null
    const lowers = tokens.lower.slice(from, to)
    candidate = { key, from, to, count: 0, total: 0, entry, signs: new Map(), seen: new Map(), ordinary: isOrdinary(lowers) }
    candidates.set(key, candidate)
    if (entry !== null) {
      const single = to - from === 1
      const kind =
        single && isGiven(tokens.lower[from]!)
          ? 'knownOrdinaryWord'
          : candidate.ordinary
            ? single
              ? 'knownOrdinaryWord'
              : 'knownOrdinary'
            : single
              ? 'knownWord'
              : 'known'
      candidate.signs.set(kind, weigh[kind])
    }
    const named = nameKind(tokens, from, to)
    const isName = named === 'unknown' ? to - from === 1 && surnames.has(tokens.lower[from]!) : candidate.entry === null
    if (isName && !run.quoted && !run.italic) candidate.signs.set('personName', weigh.personName)
  }
  const heading = article.blocks[sentence.block]!.kind === 'title' || article.blocks[sentence.block]!.kind === 'heading'
  if (!heading) candidate.count++
  candidate.total++
  const add = (sign: keyof typeof weigh): void => {
    candidate.signs.set(sign, weigh[sign])
    candidate.seen.set(sign, (candidate.seen.get(sign) ?? 0) + 1)
  }
  const block = article.blocks[sentence.block]!
  let before = from - 1
  while (before >= sentence.from && tokens.flags[before]! & opens) before--
  let after = to
  while (
    after < sentence.to &&
    (tokens.flags[after]! & closes || (run.quoted && (tokens.lower[after] === ',' || tokens.lower[after] === '.')))
  )
    after++
  const prev = before >= sentence.from ? tokens.lower[before]! : ''
  const next = after < sentence.to ? tokens.lower[after]! : ''

  if (run.quoted) add('quoted')
  if (run.italic) add('italic')
  if (beginsSeason(tokens, after) || (next === "'s" && beginsSeason(tokens, after + 1))) add('withSeason')
  if (next === 'season' || next === 'seasons') add('withSeason')
  if (prev === 'of' && seasonWords.has(tokens.lower[before - 1] ?? '')) add('withSeason')
  if (
    prev === 'of' &&
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens.lower[before - 1] ?? '') &&
    seasonWords.has(tokens.lower[before - 2] ?? '')
  )
    add('withSeason')
  if (block.kind === 'title') add('inTitle')
  if (!heading && capitalTells(tokens, from) && candidate.ordinary && (candidate.entry !== null || to - from > 1)) add('midSentence')
  if (!heading && isCapitals(tokens, from, to) && to - from >= 2) add('capitals')

  const verb0 =
    prev === 'shows' &&
    !/^(?:tv|new|returning|hit|the|of|other|reality|game|television|its|as|like|two|three|four|five|both|fellow|scripted)$/.test(
      tokens.lower[before - 1] ?? '',
    )
  if (
    seriesNouns.has(prev) &&
    !verb0 &&
    tokens.flags[before]! & word &&
    !(tokens.flags[before]! & capital && !(tokens.flags[before]! & first))
  )
    add('afterNoun')
  if (prev === 'as' && tokens.lower[before - 1] === 'such' && seriesNouns.has(tokens.lower[before - 2] ?? '')) add('afterNoun')
  if (prev === '' && after + 1 >= sentence.to - 1 && after < sentence.to && taken[after] === 1) add('headed')
  if ((prev === ',' || prev === 'called' || prev === 'titled' || prev === 'named') && seriesNouns.has(tokens.lower[before - 1] ?? ''))
    add('afterNoun')
  if (prev === "'s" && taken[before - 1] === 1) add('afterChannel')
  if (governed(tokens, sentence.from, before)) add('fateObject')
  if (isSeriesAfter(tokens, run.quoted ? to : after, sentence.to)) add('isSeries')
  if (next === '(' && (beginsSeason(tokens, after + 1) || (tokens.lower[after + 1] === 'for' && beginsSeason(tokens, after + 2))))
    add('withSeason')
  if (
    (prev === 'for' || prev === 'to') &&
    /^(?:order|orders|pickup|pick-up|greenlight|commission|renewal|renewals)$/.test(tokens.lower[before - 1] ?? '')
  )
    add('fateObject')
  if (next === 'from' && isGiven(tokens.lower[after + 1] ?? '') && tokens.flags[after + 1]! & capital) add('fromMaker')
  if (next === '(' && /^(?:known|aka|a\.k\.a|originally|also)/.test(tokens.lower[after + 1] ?? '')) add('withPeople')
  if (next === '(' && /^(?:19|20)\d\d$/.test(tokens.lower[after + 1] ?? '')) add('withPeople')

  const verb = verbAfter(tokens, after, sentence.to)
  if (subjectVerbs.has(verb)) add('fateSubject')
  else if (
    (verb === 'make' || verb === 'makes') &&
    /^(?:debut|return)$/.test(tokens.lower.slice(after, after + 7).find(lower => lower === 'debut' || lower === 'return') ?? '')
  )
    add('fateSubject')
  else if (
    /^return/.test(verb) &&
    !tokens.lower.slice(after, after + 6).includes('to') &&
    tokens.lower
      .slice(after, Math.min(sentence.to, after + 10))
      .some(
        (lower, i, all) =>
          /^(?:season|series|run|installment|instalment)$/.test(lower) &&
          /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|final|new|another|last)$/.test(
            all[i - 1] ?? '',
          ),
      )
  )
    add('fateSubject')
  else if (verb === 'return' || verb === 'returns' || verb === 'back' || verb === 'returning' || verb === 'returned') add('returns')
  if (peopleNouns.has(next) && !heading) add('withPeople')
  if (
    prev === 'of' &&
    /^(?:cast|star|stars|creator|creators|episodes?|world|universe|return|fans|finale|premiere|trailer|adaptation)$/.test(
      tokens.lower[before - 1] ?? '',
    )
  )
    add('withPeople')
  if (
    prev === 'the' &&
    !heading &&
    /^(?:series|show|drama|franchise|sitcom|anime)$/.test(tokens.lower[pastBracket(tokens, after, sentence.to)] ?? '')
  )
    add('afterNoun')
  if (otherWorks.has(prev)) add('otherWork')
  if (
    prev !== '' &&
    tokens.lower
      .slice(Math.max(sentence.from, before - 5), before + 1)
      .join(' ')
      .match(/(?:series|drama|show) based on (?:the|a) \w+$/)
  )
    add('sourceOfSeries')
  if (speechVerbs.has(next) || (next === 'cast' && /^(?:to|as|in|opposite)$/.test(tokens.lower[after + 1] ?? ''))) add('speaks')
  if (
    /^(?:actor|actress|starring|stars|star|by|creator|director|writer|producer|showrunner|creators|directors|writers|producers)$/.test(
      prev,
    ) &&
    !run.quoted
  )
    add('playsRole')
  if (next === 'as' && candidate.entry === null && !run.quoted) add('playsRole')
}

/** The token after a bracket that begins at a token, else the token itself. */
function pastBracket(tokens: Tokens, at: number, limit: number): number {
  if (tokens.lower[at] !== '(') return at
  for (let next = at + 1; next < limit && next < at + 7; next++) if (tokens.lower[next] === ')') return next + 1
  return at
}

const seasonWords = new Set(
  'season seasons series installment instalment installments episode episodes run return renewal cancellation'.split(' '),
)

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
  while (next < limit && (tokens.lower[next] === ',' || tokens.flags[next]! & (opens | closes))) next++
  const be = tokens.lower[next]
  if (be === 'is' || be === 'was' || be === 'are') next++
  else if (tokens.lower[next - 1] !== ',' && tokens.lower[next - 2] !== ',') return false
  if (!/^(?:a|an|the|one|another|netflix|amazon|hbo)$/.test(tokens.lower[next] ?? '')) return false
  for (let look = next + 1; look < limit && look < next + 14; look++) {
    const lower = tokens.lower[look]!
    if (lower === 'series' && /^(?:book|novel|film|comic|manga|game|podcast|movie|novels|books)$/.test(tokens.lower[look - 1]!))
      return false
    if (coreNouns.has(lower)) return true
    if (lower === '.' || lower === ';' || lower === 'that' || lower === 'who' || lower === 'by' || lower === ',') return false
  }
  return false
}

/** Nouns that only a series is called by: "Jo is a detective" is no title. */
const coreNouns = new Set(
  'series show drama comedy sitcom thriller anime miniseries telenovela k-drama kdrama docuseries soap dramedy programme program procedural mini-series dizi'.split(
    ' ',
  ),
)

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
  'has have had is was were are will would been be being not also just officially finally now already recently to it its could might may should can which "s the and first reportedly set scheduled slated due expected about yet'.split(
    ' ',
  ),
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
      if (
        candidate !== undefined &&
        !candidate.signs.has('personName') &&
        !candidate.signs.has('playsRole') &&
        !candidate.signs.has('speaks')
      )
        candidate.signs.set('listed', weigh.listed)
    }
  }
}

/** Only commas, conjunctions, quotes and an article between two names. */
function isListGap(tokens: Tokens, from: number, to: number): boolean {
  let separators = 0
  for (let at = from; at < to; at++) {
    const lower = tokens.lower[at]!
    if (lower === ',' || lower === 'and' || lower === 'or' || lower === '&' || lower === ';') separators++
    else if (
      !(tokens.flags[at]! & (opens | closes)) &&
      lower !== 'the' &&
      lower !== 'as' &&
      lower !== 'well' &&
      lower !== 'both' &&
      lower !== 'new' &&
      lower !== 'a'
    )
      return false
  }
  return separators > 0
}

/** A title that is only ever part of a longer accepted one is a fragment of it. */
function dropFragments(tokens: Tokens, found: readonly FoundTitle[], candidates: ReadonlyMap<string, Candidate>): FoundTitle[] {
  return found.filter(title => {
    const possessive = tokens.lower.slice(title.from, title.to).lastIndexOf("'s")
    if (possessive > 0 && title.entry === null) {
      const tail = candidates.get(nameKey(tokens, title.from + possessive + 1, title.to))
      if (tail !== undefined && nameKind(tokens, title.from, title.from + possessive) === 'person') return false
    }
    // "Goblin" beside "Goblin Slayer" is the longer title's word.
    const signs = candidates.get(title.key)?.signs
    if (
      title.to - title.from === 1 &&
      signs !== undefined &&
      !signs.has('withSeason') &&
      !signs.has('quoted') &&
      !signs.has('italic') &&
      !signs.has('afterNoun') &&
      !signs.has('listed')
    ) {
      if (
        found.some(
          other =>
            other !== title &&
            other.to - other.from > 1 &&
            other.score > title.score &&
            tokens.lower.slice(other.from, other.to).includes(tokens.lower[title.from]!),
        )
      )
        return false
    }
    return !found.some(
      other =>
        other !== title &&
        other.key.length > title.key.length &&
        other.key.includes(title.key) &&
        (candidates.get(title.key)?.count ?? 0) === 0,
    )
  })
}
