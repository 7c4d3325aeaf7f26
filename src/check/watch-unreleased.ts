import type { Finding, Sentence } from '../model/index.ts'
import { finding } from './finding.ts'
import { hitsOf, passage, plainAt, sentenceOf, sentencesWith, speaksFrom, titleWords, type Hit, type Reading } from './reading.ts'
import { undated } from './release-words.ts'
import { seasonOf, seasonsIn } from './seasons.ts'

const watchable =
  '\\b(?:can|could|may|able to) (?:now |already |currently |still |be )?(?:watch|stream|view|see|binge|catch)\\w*(?:-watch)?\\b'
const now =
  '\\b(?:right now|now|already|today|tonight|currently|at this moment|immediately|straight away|right away|this weekend(?: itself)?)\\b'
const unreleased =
  "(?:\\b(?:has|have|is|are|was|were)(?: not|n't)|\\b(?:not|yet to be|yet to))\\b(?: \\w+){0,2} (?:released|premiered|aired|come out|out|streaming|dropped)\\b"

/** "You may watch season 2 right now even though it hasn't been released." */
const watchNow = new RegExp(
  `${watchable}[^.!?;\\n]{0,60}${now}[^.!?;\\n]{0,40}\\b(?:though|although|but|while|despite|yet|and|which|that|it)\\b[^.!?;\\n]{0,40}${unreleased}`,
  'g',
)
/** "You can watch season 2 now", "season 3 is streaming now", "watch season 3 right now". */
const nowWatch = new RegExp(
  `(?:${watchable}|\\bwatch\\b)[^.!?;\\n]{0,60}\\bseasons?\\b[^.!?;\\n]{0,60}${now}|\\bseasons? \\d[^.!?;\\n]{0,40}(?:\\b(?:is|are) (?:now |already |currently )?(?:streaming|available)\\b|\\bcan (?:now )?be (?:streamed|watched|viewed|seen)\\b)[^.!?;\\n]{0,30}${now}`,
  'g',
)
const notOut = new RegExp(`${unreleased}|\\b(?:filming|production) (?:has not|hasn't|is yet to|has yet to)\\b`, 'g')
const later = /\b(?:when|once|after|until|will|if|soon|unless|before|how|where|guide)\b/

/** What `findWatchUnreleased` looks for. */
export const watchPatterns: readonly RegExp[] = [watchNow, nowWatch, notOut, undated]

/** Finds seasons that one is told to watch now, and that by the text's own words are not out. */
export function findWatchUnreleased(reading: Reading): Finding[] {
  const within = hitsOf(reading, watchNow).filter(hit => !later.test(upTo(reading, hit)))
  const said = new Set(within.map(({ sentence }) => sentence))
  const known = new Map<number, readonly Sentence[]>()
  const denials = (season: number): readonly Sentence[] => {
    const found = known.get(season) ?? stillToCome(reading, season)
    known.set(season, found)
    return found
  }
  return [
    ...within.map(hit =>
      finding('impossible', 'error', 'The text says that one can watch now what it says has not been released.', {
        quotes: [passage(reading, hit.sentence)],
      }),
    ),
    ...hitsOf(reading, nowWatch).flatMap(hit => (said.has(hit.sentence) ? [] : watchedTooSoon(reading, hit, said, denials))),
  ]
}

function watchedTooSoon(reading: Reading, hit: Hit, said: Set<Sentence>, denials: (season: number) => readonly Sentence[]): Finding[] {
  const season = Math.max(0, ...seasonsIn(hit.match[0]))
  if (season === 0 || later.test(upTo(reading, hit)) || !isMainSeason(reading, season)) return []
  const denial = denials(season).find(sentence => sentence !== hit.sentence)
  if (denial === undefined) return []
  said.add(hit.sentence)
  return [
    finding('impossible', 'error', `The text says that one can watch season ${season} now, and elsewhere that it is still to come.`, {
      quotes: [passage(reading, hit.sentence), passage(reading, denial)],
    }),
  ]
}

/** The plain words of a sentence up to a hit's end. */
function upTo(reading: Reading, { sentence, end }: Hit): string {
  return plainAt(reading, { start: sentence.start, end })
}

/** Whether a season is that of the article itself: what is not out is seldom said of another. */
function isMainSeason(reading: Reading, season: number): boolean {
  const titled = seasonsIn(titleWords(reading))
  return titled.length === 0 || titled.includes(season)
}

/** The sentences by which a season is not out when the article speaks: not released, without a day, or with a time that is to come. */
function stillToCome(reading: Reading, season: number): Sentence[] {
  const from = speaksFrom(reading.article)
  const denials = [...sentencesWith(reading, notOut), ...sentencesWith(reading, undated)].filter(
    sentence => seasonOf(reading, sentence) === season,
  )
  const dated = reading.claims.flatMap(claim => {
    if (claim.property !== 'release' || claim.season !== season || claim.polarity !== 'affirmed') return []
    const sentence = from !== null && claim.value.earliest > from ? sentenceOf(reading, claim) : null
    return sentence === null ? [] : [sentence]
  })
  const released = reading.claims.some(
    claim =>
      claim.property === 'release' &&
      claim.season === season &&
      claim.modality === 'asserted' &&
      from !== null &&
      claim.value.latest <= from,
  )
  return released ? [] : [...denials, ...dated]
}
