import { Features, tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import type { Candidate, TitleContext } from './candidate.ts'
import { ordinaryChannels } from './channels.ts'
import { isBeforeFate, isUnderFateLabel } from './fate-labels.ts'
import { isHeadlineVerb } from './headline-verbs.ts'
import { nameKey } from './name-key.ts'
import { capitalTells, isGiven, nameKind } from './people.ts'
import type { Run } from './runs.ts'
import { fateVerbs, otherWorks, peopleNouns, speechVerbs, subjectVerbs, titleEvidence as weigh, tvWords } from './title-evidence.ts'
import { addOccurrence, titleModel } from './title-features.ts'
import type { Referent } from './referent.ts'
import { beginsSeason, isCapitals, isOrdinary, isTelling } from './title-shape.ts'
import { seriesNouns } from './words.ts'

const { word, opens, closes, capital, first } = tokenFlag

/** Adds the signs that one occurrence of a run shows to its candidate. */
export function weighRun(
  context: TitleContext,
  candidates: Map<string, Candidate>,
  run: Run,
  sentence: Sentence,
  surnames: ReadonlySet<string>,
): void {
  const { tokens, catalogue, taken, article, signs } = context
  const { from, to } = run
  const key = nameKey(tokens, from, to)
  if (key.length < 2 || to - from > 12) return
  let candidate = candidates.get(key)
  if (candidate === undefined) {
    const referents = catalogue.get(key)
    const known = speaksForItself(referents[0], tokens, from, to)
    const lowers = tokens.lower.slice(from, to)
    candidate = {
      key,
      from,
      to,
      count: 0,
      total: 0,
      referents,
      entry: referents[0]?.entry ?? null,
      known,
      signs: new Map(),
      seen: new Map(),
      ordinary: isOrdinary(lowers),
      features: new Features(titleModel, context.named),
    }
    candidates.set(key, candidate)
    if (known) {
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
    const isName = named === 'unknown' ? to - from === 1 && surnames.has(tokens.lower[from]!) : !known
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
  addOccurrence(candidate.features, tokens, signs, { run, sentence, before, after, kind: block.kind }, surnames)
  const prev = before >= sentence.from ? tokens.lower[before]! : ''
  const next = after < sentence.to ? tokens.lower[after]! : ''

  if (candidate.known && !candidate.signs.has('tvContext') && speaksOfTelevision(tokens, taken, sentence)) add('tvContext')
  if (to - from === 1 && !run.quoted && !run.italic && placeWords.has(prev) && !(prev === 'into' && block.kind === 'title')) add('inPlace')
  if (run.quoted) add('quoted')
  if (run.italic) add('italic')
  if (beginsSeason(tokens, after) || (next === "'s" && beginsSeason(tokens, after + 1))) add('withSeason')
  if (next === 'season' || next === 'seasons') add('withSeason')
  if (next === ',' && beginsSeason(tokens, after + 1)) add('withSeason')
  if (next === '(' && taken[after + 1] === 1) add('withChannel')
  if (prev === 'of' && seasonWords.has(tokens.lower[before - 1] ?? '')) add('withSeason')
  if (
    prev === 'of' &&
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens.lower[before - 1] ?? '') &&
    seasonWords.has(tokens.lower[before - 2] ?? '')
  )
    add('withSeason')
  if (block.kind === 'title') {
    add('inTitle')
    if (candidate.signs.has('knownWord') && !ordinaryChannels.has(key)) add('knownInTitle')
  }
  if (!heading && capitalTells(tokens, from) && candidate.ordinary && (candidate.known || to - from > 1)) add('midSentence')
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
  if ((prev === "'s" || (prev === '’' && !run.quoted)) && taken[before - 1] === 1) add('afterChannel')
  if (block.kind === 'title' && from === sentence.from && isTrailed(tokens, taken, after, sentence.to)) add('trailed')
  if (!run.quoted && watching.has(prev) && capitalTells(tokens, from)) add('watched')
  if (governed(tokens, sentence.from, before) || isUnderFateLabel(tokens, sentence, before)) add('fateObject')
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
  if (subjectVerbs.has(verb) || isBeforeFate(tokens, sentence, from, after)) add('fateSubject')
  else if (
    (verb === 'make' || verb === 'makes') &&
    /^(?:debut|return)$/.test(tokens.lower.slice(after, after + 7).find(lower => lower === 'debut' || lower === 'return') ?? '')
  )
    add('fateSubject')
  else if (
    /^return/.test(verb) &&
    !tokens.lower.slice(after, after + 6).includes('to') &&
    !tokens.lower.slice(after, after + 5).includes('as') &&
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
  else if (/^return/.test(verb) && tokens.lower.slice(after, after + 5).includes('as')) {
    if (!run.quoted) add('playsRole')
  } else if (verb === 'return' || verb === 'returns' || verb === 'back' || verb === 'returning' || verb === 'returned') add('returns')
  if (peopleNouns.has(next) && !heading) add('withPeople')
  if (heading && run.quoted && !candidate.known) {
    if (isSpoken(tokens, sentence, run, before, after)) add('spoken')
    else if (isOtherWork(tokens, sentence, before, after) && !isTold(tokens, sentence, before, after)) add('otherWork')
  }
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
  // "Sarah Snook (Succession)": what a person is known for.
  if (prev === '(' && next === ')' && candidate.known && (tokens.flags[before - 1] ?? 0) & capital) add('withPeople')
  // "Rie Takahashi as Megumin"
  if (prev === 'as' && !run.quoted && before - 1 >= sentence.from && tokens.flags[before - 1]! & capital) add('playsRole')
  if (otherWorks.has(prev)) add('otherWork')
  if (
    prev !== '' &&
    tokens.lower
      .slice(Math.max(sentence.from, before - 5), before + 1)
      .join(' ')
      .match(/(?:series|drama|show) based on (?:the|a) \w+$/)
  )
    add('sourceOfSeries')
  else if (isSource(tokens, sentence.from, before)) add('otherWork')
  if (speechVerbs.has(next) || (next === 'cast' && /^(?:to|as|in|opposite)$/.test(tokens.lower[after + 1] ?? ''))) add('speaks')
  if (
    /^(?:actor|actress|starring|stars|star|by|creator|director|writer|producer|showrunner|creators|directors|writers|producers)$/.test(
      prev,
    ) &&
    !run.quoted
  )
    add('playsRole')
  if (next === 'as' && !candidate.known && !run.quoted) add('playsRole')
}

/** Whether the name of a series is one that means this series by itself. */
function speaksForItself(best: Referent | undefined, tokens: Tokens, from: number, to: number): boolean {
  return best !== undefined && (best.fame === 'famous' || (best.fame === 'known' && isTelling(tokens, from, to)))
}

/** Where films are shown, and nothing else. */
const shownIn = new Set(['theaters', 'theatres', 'cinemas', 'theatrical', 'theatrically'])

/** Verbs of those who watch. */
const watching = new Set('watch watches watched watching rewatch rewatched rewatching binge binged bingeing binging'.split(' '))

/** "Official Trailer | ABC", "| Official Teaser | ABC" at a token: what is said of what a headline opens with, and its channel at the end. */
function isTrailed(tokens: Tokens, taken: Uint8Array, at: number, limit: number): boolean {
  if (taken[limit - 1] !== 1) return false
  const next = tokens.flags[at]! & word ? at : at + 1
  return trailers.has(tokens.lower[next]!) || (tokens.lower[next] === 'official' && trailers.has(tokens.lower[next + 1]!))
}

const trailers = new Set(['trailer', 'teaser', 'promo'])

/** So many words on either side of a name in quotes tell what it is. */
const near = 3
/** "‘Luca’ Is No. 1 Movie" */
const nearWork = 6

/** Whether words for a series, its parts or its people stand close to a name in a headline. */
function isTold(tokens: Tokens, sentence: Sentence, before: number, after: number): boolean {
  for (let at = Math.max(sentence.from, before - near); at < Math.min(sentence.to, after + near + 1); at++) {
    const lower = tokens.lower[at]!
    if ((at <= before || at >= after) && (seriesNouns.has(lower) || tvWords.has(lower) || peopleNouns.has(lower))) return true
  }
  return false
}

function isOtherWork(tokens: Tokens, sentence: Sentence, before: number, after: number): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (shownIn.has(tokens.lower[at]!) || (tokens.lower[at] === 'box' && tokens.lower[at + 1] === 'office')) return true
  for (let at = Math.max(sentence.from, before - near); at < Math.min(sentence.to, after + nearWork); at++)
    if ((at <= before || at >= after) && otherWorks.has(tokens.lower[at]!)) return true
  return false
}

/**
 * Whether what a headline has in quotes is somebody's words, or something of another thing: after a colon, after "my" or "a", told by "I" and "they", after
 * a possessive of neither a person nor a channel, or one word before what it says something of: "Talks ‘Emotional’ Reunion".
 */
function isSpoken(tokens: Tokens, sentence: Sentence, { from, to }: Run, before: number, after: number): boolean {
  const { lower } = tokens
  if (before > sentence.from && lower[before] === ':') return !seriesNouns.has(lower[before - 1]!) && !tvWords.has(lower[before - 1]!)
  for (let at = from; at < to; at++) if (speakers.test(lower[at]!)) return true
  if (isCalled(tokens, sentence, from, before, after)) return true
  if (roughly.has(lower[from]!) && /^[$£€\d]/.test(lower[from + 1] ?? '')) return true
  if (before >= sentence.from && statives.has(lower[before]!)) return true
  if (isTold(tokens, sentence, before, after)) return false
  if (before >= sentence.from && beforeWords.has(lower[before]!)) return true
  if (before > sentence.from + 1 && lower[before] === "'s" && isCapital(tokens, before - 2) && !isGiven(lower[before - 2]!)) return true
  const follows = after < sentence.to && isCapital(tokens, after)
  return follows && !isHeadlineVerb(lower[after]!) && (isGiven(lower[after]!) || to === from + 1)
}

/** "Sings His Old Hit “Night Ferry”", "Calls the Remake “Backwards”": what somebody sings, and at a line's end what somebody calls a thing. */
function isCalled(tokens: Tokens, sentence: Sentence, from: number, before: number, after: number): boolean {
  const called = after >= sentence.to - 1
  for (let at = before; at >= sentence.from && at > from - callReach; at--) {
    // "A Singing Competition", "Calls Off": other senses.
    if (at < before && notCalled.has(tokens.lower[at + 1]!)) return false
    if (performs.test(tokens.lower[at]!)) return true
    if (called && at < before && calls.test(tokens.lower[at]!)) return true
  }
  return false
}

const callReach = 8
const notCalled = new Set('competition contest show series drama comedy off'.split(' '))
const performs = /^(?:sings?|sang|singing|performs?|performed|performing)$/
const calls = /^(?:calls?|called|calling|dubs|dubbed|labels|labelled|labeled|brands|branded)$/

function isCapital(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & capital) !== 0
}

const beforeWords = new Set('a an my his her their its our your is still so too very more performing performs singing sings'.split(' '))
/** Words before a sum: "Over $30 Million". */
const roughly = new Set(['over', 'under', 'nearly', 'almost', 'about', 'around'])
/** Verbs after which words in quotes say how somebody was: "Was ‘Terrified’ to Host". */
const statives = new Set('was were been being feel feels felt'.split(' '))
const speakers = /^(?:i|we|they|he|she|it|you)(?:'\w+)?$|n't$/

/** Words after which a name of one word is rather a place. */
const placeWords = new Set('in near around outside across into leaving'.split(' '))

function speaksOfTelevision(tokens: Tokens, taken: Uint8Array, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (taken[at] === 1 || tvWords.has(tokens.lower[at]!)) return true
  return false
}

/** Whether "based on" or "adapted from" leads to a name: it is the source, unless the sentence calls the series by it too. */
function isSource(tokens: Tokens, from: number, at: number): boolean {
  for (let back = at; back >= from && back > at - 9; back--) {
    const lower = tokens.lower[back]!
    if ((lower === 'on' || lower === 'from' || lower === 'by') && /^(?:based|adapted|inspired|drawn)$/.test(tokens.lower[back - 1] ?? ''))
      return true
    if (lower === ',' || lower === ';' || lower === '.') return false
  }
  return false
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
export function verbAfter(tokens: Tokens, at: number, limit: number): string {
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
