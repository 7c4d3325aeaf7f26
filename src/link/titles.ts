import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import type { Candidate, FoundTitle, TitleContext } from './candidate.ts'
import { calendarWords, namesSeries } from './calendar-titles.ts'
import { firstBeginning } from './longer-keys.ts'
import { tellsFate } from './fate-labels.ts'
import { isNamed, isPhrase, isTitleCase, isToldOf, onlyOpens, standsApart } from './headline-case.ts'
import { isHeadlineVerb } from './headline-verbs.ts'
import { lineTitle } from './line-titles.ts'
import type { TitleFinder } from './packed-catalogue.ts'
import { isGiven } from './people.ts'
import { italicsOf, titleRuns, type ItalicAt, type Run } from './runs.ts'
import { subjectVerbs, titleEvidence as weigh } from './title-evidence.ts'
import { isChannelNamed, peopleNamed } from './article-names.ts'
import { addWholes } from './title-wholes.ts'
import { dropFragments, withoutRoles } from './title-fragments.ts'
import { beginsSeason, isOrdinary, isTitleWord } from './title-shape.ts'
import { weighLists } from './weigh-lists.ts'
import { verbAfter, weighRun } from './weigh-run.ts'
import { functionWords, notNames, ordinaryWords, seriesNouns, titleConnectors } from './words.ts'

const { word, opens, capital, first } = tokenFlag

/**
 * Finds the series' titles that an article uses, whether a catalogue holds them or not: runs of words that stand where titles stand
 * ("the sitcom X", "X Season 2", "has renewed X", in quotes or italics, in the page's own title and address) gather evidence over the whole text.
 */
export function findTitles(context: TitleContext): FoundTitle[] {
  const { tokens } = context
  const candidates = titleCandidates(context)
  const found: FoundTitle[] = []
  const alone: FoundTitle[] = []
  const isShort = tokens.count <= shortText
  for (const candidate of candidates.values()) {
    const hand = handScore(candidate)
    // Words of headings alone prove nothing.
    if (candidate.count === 0 && !candidate.known && !tellingInHeadings.some(sign => candidate.signs.has(sign))) continue
    const score = weigh.accepted + (candidate.features.odds + offsetOf(hand) - acceptedOdds) / handWeight
    // A sentence or two show a model too little: there the hand-weighted evidence is enough by itself.
    if (score >= weigh.accepted || (isShort && hand >= weigh.accepted))
      found.push({ ...candidate, from: pastJoint(tokens, candidate), score: Math.max(score, hand), standsAlone: standsAlone(candidate) })
    else if (hand >= weigh.acceptedAlone && candidate.signs.has('tvContext'))
      alone.push({ ...candidate, score: Math.max(score, hand), standsAlone: standsAlone(candidate) })
  }
  const titles = dropFragments(tokens, withoutRoles(tokens, found.length > 0 || !isShort ? found : alone), candidates)
  const inHeadings = titles.filter(({ key, referents }) => candidates.get(key)?.count === 0 && referents.length === 0)
  const wholes = firstBeginning(
    inHeadings.map(({ key }) => key),
    titles.map(({ key }) => key),
  )
  const short = new Set(inHeadings)
  return titles.map(title => (short.has(title) ? asWhole(title, titles[wholes.get(title.key) ?? -1]) : title))
}

/** Signs by which a name that stands in headings alone may be a title. */
const tellingInHeadings = ['withSeason', 'quoted', 'headed', 'afterNoun', 'trailed'] as const

/** Whether the text shows a candidate to be a series' title without the catalogue's help. */
function standsAlone(candidate: Candidate): boolean {
  let told = 0
  for (const sign of catalogueSigns) told += candidate.signs.get(sign) ?? 0
  return handScore(candidate) - told >= weigh.accepted
}

const catalogueSigns = ['known', 'knownOrdinary', 'knownWord', 'knownOrdinaryWord', 'ownPeople', 'ownChannel'] as const

/** A headline's short form of a title that the text has whole is that series: "Anne" for "Anne with an E". */
function asWhole(title: FoundTitle, whole: FoundTitle | undefined): FoundTitle {
  return whole === undefined ? title : { ...title, referents: whole.referents, entry: whole.entry, key: whole.key }
}

/** Where a title begins, past the mark that joined it to the label of its list: "Cancelled: Rebel". */
function pastJoint(tokens: Tokens, { from, to }: Candidate): number {
  return to - from > 1 && tokens.lower[from] === ':' && tellsFate(tokens.lower[from - 1] ?? '') ? from + 1 : from
}

/** What a point of hand-weighted evidence adds to the odds; the model learns what is missing from that. */
const handWeight = 0.5
/** The odds at which a candidate is a title: low, since a title without claims does no harm and a missing one costs all its claims. */
const acceptedOdds = Math.log(0.2 / 0.8)

/** The odds that the hand-weighted evidence gives, before the model is asked. */
export function offsetOf(hand: number): number {
  return handWeight * Math.max(-4, Math.min(6, hand - weigh.accepted))
}

/** The sum of the signs' weights. */
export function handScore(candidate: Candidate): number {
  let score = 0
  for (const [sign, weight] of candidate.signs) {
    // One mention that looks like a person's or a film's does not outweigh many that don't.
    if (
      sign === 'personName' &&
      candidate.known &&
      (candidate.signs.has('afterNoun') ||
        candidate.signs.has('fateSubject') ||
        candidate.signs.has('withSeason') ||
        candidate.signs.has('quoted'))
    )
      continue
    if (weight < 0 && sign !== 'personName' && (candidate.seen.get(sign) ?? 1) < candidate.total * 0.4) continue
    score += weight
  }
  return score
}

/** All runs of words that may be titles, with the evidence and the features that they gathered over the text. */
export function titleCandidates(context: TitleContext): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  const { tokens, sentences, article } = context
  const runs: (Run & { sentence: Sentence })[] = []
  const surnames = familyNames(tokens)
  const finder = context.catalogue.in(context.text)
  const italicAt = italicsOf(article.marks)
  for (const sentence of sentences) {
    for (const run of knownAndShaped(context, finder, italicAt, sentence)) runs.push({ ...run, sentence })
  }
  for (const run of runs) weighRun(context, candidates, run, run.sentence, surnames)
  weighLists(context, candidates, runs)
  const { names } = context
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
    if (candidate.entry !== null) {
      if (peopleNamed(candidate.entry, names).size > 0) candidate.signs.set('ownPeople', weigh.ownPeople)
      if (isChannelNamed(candidate.entry, names)) candidate.signs.set('ownChannel', weigh.ownChannel)
    }
  }
  addWholes(candidates)
  return candidates
}

/** Words that follow a given name somewhere in the text: family names, when they stand alone. */
function familyNames(tokens: Tokens): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 0; at + 1 < tokens.count; at++) {
    // "as Nao Yoshikawa": a role's words are names too.
    if (
      tokens.flags[at + 1]! & capital &&
      at + 2 < tokens.count &&
      tokens.flags[at + 2]! & capital &&
      /^(?:as|plays|played|portrays|playing|named|character)$/.test(tokens.lower[at]!) &&
      !notNames.has(tokens.lower[at + 1]!)
    ) {
      names.add(tokens.lower[at + 1]!)
      names.add(tokens.lower[at + 2]!)
    }
    if (!(tokens.flags[at]! & capital) || !isGiven(tokens.lower[at]!)) continue
    // "Will Manifest return?" asks.
    if (tokens.lower[at] === 'will' && tokens.flags[at]! & first) continue
    for (let next = at + 1; next < at + 4 && next < tokens.count && tokens.flags[next]! & capital; next++) names.add(tokens.lower[next]!)
  }
  return names
}

/** So many tokens at most has a text that is a sentence or two. */
const shortText = 120

/** The runs of a sentence: those of a title's shape, and every catalogue title in it; where they overlap both are weighed. */
function knownAndShaped(context: TitleContext, finder: TitleFinder, italicAt: ItalicAt, sentence: Sentence): Run[] {
  const { tokens, taken, article } = context
  const kind = article.blocks[sentence.block]!.kind
  const heading = kind === 'title' || kind === 'heading'
  const titleCase = kind === 'title' && isTitleCase(tokens, sentence)
  const shaped = titleRuns(tokens, sentence, italicAt, taken, heading)
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
    const match = finder.longest(at, sentence.to)
    // A function word that opens a sentence is no title: "Were it renewed".
    if (match?.to === at + 1 && tokens.flags[at]! & first && functionWords.has(tokens.lower[at]!) && !beginsSeason(tokens, match.to))
      continue
    if (match === null || !(properCase(tokens, at, match.to) || tokens.lower[at]!.includes('-ish'))) continue
    if (taken[at] && match.to === at + 1) continue
    // "Netflix Cuts ‘Q-Force’": the verb of a channel.
    if (titleCase && match.to === at + 1 && isChannelsVerb(tokens, taken, at)) continue
    const ordinary = isOrdinary(tokens.lower.slice(at, match.to))
    if (heading && isPhrase(tokens, at, match.to)) continue
    if (heading && !titleCase && onlyOpens(tokens, sentence, at, match.to)) continue
    // "Murders at..." is no title of its own in "The Murders at Starved Rock".
    if (match.to < sentence.to && titleConnectors.has(tokens.lower[match.to - 1]!) && isTitleWord(tokens, match.to)) continue
    if (titleCase && (ordinary || match.to === at + 1) && !isNamed(tokens, sentence, taken, at, match.to)) continue
    // "At LA" is not ATLA.
    if (match.to - at > 1 && tokens.end[match.to - 1]! - tokens.start[at]! <= longestCode && !(around?.quoted ?? false)) continue
    if (
      match.to - at === 1 &&
      notNames.has(tokens.lower[at]!) &&
      !((tokens.flags[at - 1] ?? 0) & opens) &&
      !beginsSeason(tokens, match.to) &&
      !(calendarWords.has(tokens.lower[at]!) && namesSeries(tokens, taken, sentence, at))
    )
      continue
    // A word inside a longer name is that name's: "Dark Desire" is not "Dark".
    if (
      match.to - at === 1 &&
      around !== null &&
      around.to - around.from > 1 &&
      !(at === around.from && tokens.lower[match.to] === ':') &&
      !(titleCase ? isNamed(tokens, sentence, taken, at, match.to) : heading && isToldOf(tokens, match.to))
    )
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
  for (const found of shaped) {
    if (found.quoted || found.italic) {
      runs.push(withoutSeason(tokens, finder, found))
      continue
    }
    if (titleCase && !standsApart(tokens, sentence, taken, found.from, found.to)) continue
    if (heading && (isPhrase(tokens, found.from, found.to) || (!titleCase && onlyOpens(tokens, sentence, found.from, found.to)))) continue
    const run = pastSeason(tokens, found)
    if (run.from >= run.to) continue
    if (runs.some(known => known.from <= run.from && known.to >= run.to)) continue
    if (heading && runs.some(known => !known.quoted && known.from >= run.from && known.to <= run.to && known.to - known.from > 1)) continue
    if (saysNothing(tokens, run.from, run.to)) continue
    // "Stranger Things 5": a known title and its season.
    if (/^\d{1,2}$/.test(tokens.lower[run.to - 1]!) && runs.some(known => known.from === run.from && known.to === run.to - 1)) continue
    // "Bloodline Renewed", "Squid Game Director Says": what is said of a known title is no part of it.
    if (titleCase && runs.some(known => opensIn(known, run) && isSaidOf(tokens, known.to))) continue
    // Words of a heading are capitals for its own sake; those that only lead to a known title make no title.
    const known = runs.find(other => !other.quoted && other.from > run.from && other.to === run.to)
    if (known !== undefined && (!beginsSeason(tokens, run.to) || (titleCase && leadsTo(tokens, known.from)))) continue
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
      !beginsSeason(tokens, run.to) &&
      (tokens.lower[run.to] !== ',' || ordinaryWords.has(tokens.lower[run.from]!))
    )
      continue
    runs.push(run)
    for (const part of afterPossessive(tokens, run.from, run.to)) runs.push({ ...run, from: part })
  }
  const line = lineTitle(tokens, sentence, article.blocks[sentence.block]!)
  if (
    line !== null &&
    !taken[line.from] &&
    !runs.some(
      run => isWithin(run, line) && (run.from === line.from ? run.to === line.to || (titleCase && isSaidOf(tokens, run.to)) : titleCase),
    )
  )
    runs.push(line)
  return runs.toSorted((a, b) => a.from - b.from || a.to - b.to)
}

/** An abbreviation has at most so many letters and spaces. */
const longestCode = 5

function isWithin(run: Run, line: Run): boolean {
  return run.from >= line.from && run.to <= line.to
}

function opensIn(known: Run, run: Run): boolean {
  return !known.quoted && known.from === run.from && known.to < run.to
}

/** Whether what stands at a token of a line in title case is said of the name before it. */
function isSaidOf(tokens: Tokens, at: number): boolean {
  return isHeadlineVerb(tokens.lower[at] ?? '') || isToldOf(tokens, at)
}

/** "Netflix Cuts ‘Q-Force’", "HBO Pulls Westworld": between a channel and another name a word in a verb's form is one. */
function isChannelsVerb(tokens: Tokens, taken: Uint8Array, at: number): boolean {
  const follows = (tokens.flags[at + 1] ?? 0) & opens ? true : isTitleWord(tokens, at + 1)
  return taken[at - 1] === 1 && isHeadlineVerb(tokens.lower[at]!) && follows && !isToldOf(tokens, at + 1)
}

/** "Filming Wraps On Bridgerton": a word that leads to a title and begins none. */
function leadsTo(tokens: Tokens, from: number): boolean {
  const before = tokens.lower[from - 1]!
  return titleConnectors.has(before) || notNames.has(before)
}

/** "Cycle 1 of Cardinal": the title begins after the season's words. */
function pastSeason(tokens: Tokens, run: Run): Run {
  if (!beginsSeason(tokens, run.from) || !/^\d/.test(tokens.lower[run.from + 1] ?? '')) return run
  let from = run.from + 2
  while (from < run.to && !isTitleWord(tokens, from)) from++
  return { ...run, from }
}

/** "‘Squid Game 2’": a known title and its season. */
function withoutSeason(tokens: Tokens, finder: TitleFinder, run: Run): Run {
  const last = run.to - 1
  const isSeason = last > run.from && /^\d{1,2}$/.test(tokens.lower[last]!) && finder.longest(run.from, run.to)?.to === last
  return isSeason ? { ...run, to: last } : run
}

/** Whether a run is made of words for series, seasons and peoples alone: "South Korean Drama". */
function saysNothing(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = tokens.lower[at]!
    if (!notNames.has(lower) && !seriesNouns.has(lower) && !titleConnectors.has(lower) && lower !== "'s") return false
  }
  return true
}

/** "Stephen Merchant’s The Outlaws": after a possessive a title may begin. */
function afterPossessive(tokens: Tokens, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = from + 1; at < to - 1; at++) if (tokens.lower[at] === "'s") starts.push(at + 1)
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
  if (words > 0) return capitals / words >= 0.6
  for (let at = from; at < to; at++)
    if (tokens.flags[at]! & word && !isTitleWord(tokens, at) && !titleConnectors.has(tokens.lower[at]!) && tokens.lower[at] !== "'s")
      return false
  return isTitleWord(tokens, from)
}
