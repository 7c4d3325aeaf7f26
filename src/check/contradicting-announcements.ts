import type { Finding, Quote, Sentence } from '../model/index.ts'
import { finding } from './finding.ts'
import { hitsOf, isHeading, passage, plainAt, type Reading } from './reading.ts'
import { saySeason } from './say.ts'
import { seasonOf } from './seasons.ts'

const castUntold =
  /\bcast\b[^.!?;:\n]{0,60}(?:\b(?:not|yet to|unannounced|no)\b|n't)[^.!?;:\n]{0,30}\b(?:announced|revealed|confirmed|disclosed|unveiled|known)\b|(?:\b(?:not|yet to|no)\b|n't)[^.!?;:\n]{0,40}\b(?:announce\w*|confirm\w*|reveal\w*|official|word|information|details)\b[^.!?;:\n]{0,40}\b(?:cast\b|which actors|who will (?:return|star))/g
const castTold = /\b(?:cast members?|stars?|actors?|will|are|is)\b[^.!?\n]{0,90}\b(?:return(?:s|ing)?|back|reprise|reprising)\b/g
const announced = /\b(?:according to|announced?|announces|announcement|confirmed|confirms|revealed|reveals|unveiled)\b/
/** Words by which the cast is only guessed at, or by which a part of it stays open. */
const guessed =
  /\b(?:likely|expect\w*|may|might|could|hop(?:e|es|ed|ing|eful\w*)|presum\w*|assum\w*|anticipat\w*|probab\w*|would|if|whether|rumou?r\w*|speculat\w*|possib\w*|think|believe\w*|reportedly|should|not|no|unless)\b|n't/
const partOpen =
  /\b(?:full|complete|entire|rest of|new cast|additions?|additional|other|others|more|remaining|further|although|though|but|however|while|whole|guest|beyond|aside|apart|except|specific)\b/

const videoUntold =
  /(?:\b(?:no|not|yet to|without|unlikely|unavailable|awaiting)\b|n't)[^.!?;:\n]{0,80}\b(?:trailer|teaser)\b|\b(?:trailer|teaser)\b[^.!?;:\n]{0,40}(?:\b(?:not|yet to|unavailable)\b|n't)/g
const videoTold =
  /\b(?:according to|in|from)\b[^.!?;:,\n]{0,40}\b(?:trailer|teaser)\b|\b(?:trailer|teaser)s?\b[^.!?;:,\n]{0,40}\b(?:released|dropped|unveiled|debuted|shows|reveals|showcases|is out|came out|teases|previews|features|arrived)\b|\b(?:released|dropped|unveiled|shared|launched|debuted|dropped)\b[^.!?;:,\n]{0,40}\b(?:trailer|teaser)\b/g
const toCome =
  /\b(?:will|may|might|could|would|should|expect\w*|soon|until|unlikely|not|no|yet|wait\w*|if|whether|hop(?:e|es|ing)|when|once|before|rumou?r\w*|likely|upcoming trailer|fan-?made)\b|n't/
const atLast = /\b(?:finally|now|at last|update|previously|since then|earlier)\b/
/** Words by which it is hardly to be looked for, not plainly denied. */
const unlikely = /\b(?:unlikely|may have to|might have to|until)\b/

/** What `findContradictingAnnouncements` looks for. */
export const announcementPatterns: readonly RegExp[] = [castUntold, castTold, videoUntold, videoTold]

/** Finds a cast said to be announced and not announced, and a trailer or teaser said to be out and not out. */
export function findContradictingAnnouncements(reading: Reading): Finding[] {
  return [...castFindings(reading), ...videoFindings(reading)]
}

function castFindings(reading: Reading): Finding[] {
  const untold = telling(reading, castUntold).filter(({ words }) => !partOpen.test(words))
  if (untold.length === 0) return []
  const told = telling(reading, castTold).filter(
    ({ words, sentence }) => announced.test(words) && !guessed.test(words) && namesCast(reading, sentence, words),
  )
  const othersOf = keepOthers(
    ({ season }) => `${season}`,
    ({ season }) => told.filter(other => other.season === season),
  )
  return untold.flatMap(without => {
    const others = othersOf(without)
    if (others.length === 0) return []
    const message = `The text says that the cast of ${titled(reading, without.season)} has not been announced, and elsewhere tells who was announced to return.`
    return [show(reading, 'error', message, [without.sentence, ...others.map(({ sentence }) => sentence)])]
  })
}

/** Whether a sentence speaks of performers. */
function namesCast({ mentionsIn }: Reading, sentence: Sentence, words: string): boolean {
  if (/\b(?:cast members?|stars|actors)\b/.test(words)) return true
  return mentionsIn(sentence).some(({ kind }) => kind === 'person')
}

function videoFindings(reading: Reading): Finding[] {
  const untold = telling(reading, videoUntold)
  if (untold.length === 0) return []
  const told = telling(reading, videoTold).filter(({ words, near }) => !toCome.test(near) && !atLast.test(words))
  const othersOf = keepOthers(
    ({ season, words }) => `${season} ${videosIn(words).join(' ')}`,
    ({ season, words }) => told.filter(other => other.season === season && videosIn(other.words).some(video => words.includes(video))),
  )
  return untold.flatMap(without => {
    const others = othersOf(without)
    if (others.length === 0) return []
    const hardly = unlikely.test(without.words)
    const message = hardly
      ? `The text calls a trailer or teaser of ${titled(reading, without.season)} unlikely for now, and elsewhere speaks of one that is out.`
      : `The text says that no trailer or teaser of ${titled(reading, without.season)} is out, and elsewhere speaks of one.`
    return [show(reading, hardly ? 'warning' : 'error', message, [without.sentence, ...others.map(({ sentence }) => sentence)])]
  })
}

/** A teaser can be out where the trailer is not: both sentences must speak of the same. */
function videosIn(words: string): string[] {
  return ['teaser', 'trailer'].filter(video => words.includes(video))
}

/** So many sentences are shown against one, and nobody reads more. */
const mostShown = 50

/** Gives the sentences that stand against another; looked for once for all that have one key. */
function keepOthers(keyOf: (one: Telling) => string, find: (one: Telling) => readonly Telling[]): (one: Telling) => readonly Telling[] {
  const known = new Map<string, readonly Telling[]>()
  return one => {
    const found = known.get(keyOf(one)) ?? find(one).slice(0, mostShown + 1)
    known.set(keyOf(one), found)
    return found.filter(other => other.sentence !== one.sentence).slice(0, mostShown)
  }
}

interface Telling {
  readonly sentence: Sentence
  readonly season: number
  readonly words: string
  /** What the pattern hit, with the words around it up to the next comma. */
  readonly near: string
}

/** The sentences that a pattern hits and that speak of one season. */
function telling(reading: Reading, pattern: RegExp): Telling[] {
  const seen = new Set<Sentence>()
  return hitsOf(reading, pattern).flatMap(({ sentence, start, end }) => {
    const season = isHeading(reading, sentence) ? null : seasonOf(reading, sentence)
    const words = plainAt(reading, sentence)
    if (season === null || words.endsWith('?') || seen.has(sentence)) return []
    seen.add(sentence)
    const before = plainAt(reading, { start: Math.max(sentence.start, start - 40), end: start }).replace(/^.*[,;:]/, '')
    const after = plainAt(reading, { start: end, end: Math.min(sentence.end, end + 30) }).replace(/[,;:].*$/, '')
    return [{ sentence, season, words, near: before + plainAt(reading, { start, end }) + after }]
  })
}

function titled({ main }: Reading, season: number): string {
  return main === null ? `season ${season}` : saySeason(main.ref.title, season)
}

function show(reading: Reading, severity: 'error' | 'warning', message: string, sentences: readonly Sentence[]): Finding {
  const quotes: Quote[] = sentences.map(sentence => passage(reading, sentence))
  const claims = sentences
    .toSorted((a, b) => a.start - b.start)
    .flatMap(sentence => reading.claimsIn(sentence))
    .filter(({ property }) => property === 'cast' || property === 'trailer')
  return finding('contradiction', severity, message, { claims, quotes })
}
