import { monthOf, weekdayOf, type ClaimOf, type Day, type Mention, type Sentence, type Span } from '../model/index.ts'
import { linkedOf, plainAt, sentenceOf, type Reading } from './reading.ts'

/** Words before a date by which it is that of a trailer. */
export const ofTrailer =
  /\b(?:trailer|teaser|first look)\b[^,.;]*\b(?:will|to be|is|are|was|be|comes?|came|drops?|dropped|released|arrives?|launch\w*|out)\b[^,.;]*$/

/** Words by which a sentence's date is that of something other than a season's first day everywhere, with what it is then. */
const otherDates: readonly (readonly [string, RegExp])[] = [
  [
    'another place',
    /\b(?:worldwide|internationally|globally|overseas|abroad|international|locally|in their local|domestic\w*|outside (?:of )?|in (?:the )?(?:us|u\.s\.|usa|uk|u\.k\.|united states|united kingdom|america|britain|canada|australia|japan|south korea|korea|china|india|turkey|mexico|spain|germany|france|italy|other countries))\b/,
  ],
  [
    'a later part',
    /\b(?:part|vol(?:ume|\.)?|cour|half|batch|block|book|act) ?(?:2|3|4|5|6|two|three|four|five|ii|iii|iv|b)\b|\b(?:second|third|final|last|latter|remaining|next) (?:half|part|cour|batch|volume|block|episodes?)\b|\bseason \d+b\b/,
  ],
  [
    'an episode',
    /\b(?:mid-?season|finale|final(?:e)? episodes?|season premiere of|episodes? (?:\d+|two|three|four)|weekly|each (?:week|friday|thursday)|special|two-parter|winter premiere|resum\w+|hiatus|reruns?|returns? from|conclud\w*|\d+(?:st|nd|rd|th) episode)\b/,
  ],
  ['a trailer', ofTrailer],
  ['the story', /\b(?:set|takes place|took place) (?:in|during|between)\b/],
  [
    'another work',
    /\b(?:movie|film|ova|dvd|blu-?ray|manga|novel|book|comic|game|soundtrack|album|concert|documentary|spin-?off|prequel|podcast|stage play|box set|remake)\b/,
  ],
  [
    'work on it',
    /\b(?:filming|filmed|production|shoot(?:ing)?|shot|casting|auditions?|table read|writing|written|convention|comic-con|festival|screen(?:ed|ing)|panel|premiere event)\b/,
  ],
  [
    'an earlier plan',
    /\b(?:delay\w*|postpon\w*|push(?:ed|es|ing)? (?:back|to|it|the)|pushed|reschedul\w*|moved (?:up|to|from|back)|originally|initially|previously announc\w*|despite|(?:was|were|been) (?:supposed|slated|scheduled|set|expected|due|to)|instead|earlier than|previously|brought forward|had (?:planned|hoped)|bumped|shifted|contrary|no longer|wrongly|false|debunked|claimed|next day|day after|day before|early access|ahead of)\b/,
  ],
  ['the news', /\b(?:announc|confirm|reveal|report|tweet|said|renew|order|post|shar|unveil)\w*(?: \w+){0,2},? $/],
  ['its end', /\b(?:cancel\w*|axed|axing|dropping|scrap\w*|ended|came to an end|last aired|went off the air)\b/],
  ['a condition', /\b(?:if|unless|in case|should (?:the|it|they)|were to|assuming|provided|depend\w*|delays)\b/],
]

/** Marks that count only where they stand before the date: what follows may be the next part's. */
const beforeDate: ReadonlySet<string> = new Set(['a later part', 'an episode', 'the news', 'a trailer'])

/** What a claim's date is of, where it is not plainly the day on which a season came out first; null where it is. */
export function otherDateOf(reading: Reading, claim: ClaimOf<'release'>): string | null {
  const known = reading.notes.otherDates.get(claim)
  if (known !== undefined) return known
  const found = findOtherDate(reading, claim)
  reading.notes.otherDates.set(claim, found)
  return found
}

function findOtherDate(reading: Reading, claim: ClaimOf<'release'>): string | null {
  const words = plainWithoutTitles(reading, sentenceOf(reading, claim) ?? claim.quote)
  const toDate = withoutSeasonsPart(wordsToDate(reading, claim), claim)
  if (isOfAnother(reading, claim)) return 'another series'
  if (isMisreadYear(reading, claim)) return 'another year'
  return otherDates.find(([what, pattern]) => pattern.test(beforeDate.has(what) ? toDate : words))?.[0] ?? null
}

/** "The first season of 1923": another series, where the title after the season is not the claim's. */
function isOfAnother(reading: Reading, claim: ClaimOf<'release'>): boolean {
  const sentence = sentenceOf(reading, claim)
  if (sentence === null) return false
  const of =
    /\b(?:season|series) (?:\w+ )?of (?!(?:the|this|its|their) [^,.;]{0,50}\b(?:show|series|drama|anime|k-drama|sitcom|comedy|hit|thriller|saga|franchise)\b|it\b)/.exec(
      plainAt(reading, sentence),
    )
  if (of === null) return false
  const at = sentence.start + of.index + of[0].length
  return !reading.links.mentions.some(
    ({ kind, start, end, ref }) =>
      kind === 'series' && start <= at + 5 && end > at && reading.links.series[ref] === linkedOf(reading, claim),
  )
}

/** A day without its year was read for one in which it falls on another day of the week than the text says. */
function isMisreadYear(reading: Reading, claim: ClaimOf<'release'>): boolean {
  const sentence = sentenceOf(reading, claim)
  const { earliest, latest } = claim.value
  if (sentence === null || earliest !== latest) return false
  return reading
    .daysIn(sentence)
    .some(
      ({ year, month, date, weekday }) =>
        year === null && weekday !== null && isOn(earliest, month, date) && weekdayOf(earliest) !== weekday,
    )
}

/** The plain words of a span with the titles of series blanked out: a game, a book or a film may be one. */
function plainWithoutTitles(reading: Reading, span: Span): string {
  const known = reading.notes.withoutTitles.get(span) ?? blankTitles(reading, span)
  reading.notes.withoutTitles.set(span, known)
  return known
}

function blankTitles(reading: Reading, span: Span): string {
  let words = plainAt(reading, span)
  for (const { kind, start, end } of reading.mentionsIn(span)) {
    if (kind !== 'series') continue
    words = words.slice(0, start - span.start) + '·'.repeat(end - start) + words.slice(end - span.start)
  }
  return words
}

/** "Part 5" may be the season itself, where none is named beside it. */
function withoutSeasonsPart(words: string, { season }: ClaimOf<'release'>): string {
  return season === null || words.includes('season') ? words : words.replace(`part ${season}`, '')
}

/** The release claims of a sentence's season that give its first day: of several in one sentence, the earliest. */
export function firstRelease(reading: Reading, claim: ClaimOf<'release'>): boolean {
  const sentence = sentenceOf(reading, claim)
  return !reading
    .claimsIn(sentence)
    .some(
      other =>
        other !== claim && other.property === 'release' && other.season === claim.season && other.value.earliest < claim.value.earliest,
    )
}

/** The channels that a sentence names. */
export function channelsIn({ links, mentionsIn }: Reading, sentence: Sentence): string[] {
  return mentionsIn(sentence)
    .filter(isChannel)
    .map(mention => links.names[mention.ref] ?? '')
}

function isChannel(mention: Mention): boolean {
  return mention.kind === 'channel'
}

/** Whether two sentences name different channels: a season comes out on each in its own time. */
export function onOtherChannels(reading: Reading, a: Sentence, b: Sentence): boolean {
  const [first, second] = [channelsIn(reading, a), channelsIn(reading, b)]
  return first.length > 0 && second.length > 0 && !first.some(name => second.includes(name))
}

/** Words that tell of what is to come; "may" as a month is told by what stands beside it. */
const ahead =
  /\b(?:will|to be|is set|are set|set (?:to|for)|slated|scheduled (?:to|for)|expected|due|upcoming|going to|coming|might|could|should|to (?:premiere|debut|return|air|launch|release|arrive|drop|start|begin|land)|returns|premieres|debuts|arrives|airs|launches|drops|begins|starts|lands|bows|kicks off|next (?:year|month|week|summer|fall|spring|winter)|later this|anticipat\w+|hop(?:e|es|ing)|predict\w*|likely|tentative\w*|reports suggest\w*)\b|(?<!\b(?:in|on|since|until|by|of|last|this|late|early|mid|and|to|from|\d\d?) )\bmay\b(?! (?:\d|of\b|this\b|last\b))/
const behind = /\b(?:premiered|debuted|released|aired|launched|dropped|arrived|returned|began|started|came|hit|was|were|has been|had|ran)\b/

/** Whether words that lead up to a date tell it as to come: by the nearest word before it. */
export function tellsAhead(words: string): boolean {
  const last = lastOf(words, ahead)
  return last >= 0 && last > lastOf(words.replace(/\b(?:be|been) (?:released|aired|launched|dropped)\b/g, ''), behind)
}

function lastOf(words: string, pattern: RegExp): number {
  let last = -1
  for (const match of words.matchAll(new RegExp(pattern.source, 'g'))) last = match.index
  return last
}

/** The words of a claim's sentence before its date, as far as that can be found, without titles; else all of them. */
export function wordsToDate(reading: Reading, claim: ClaimOf<'release'>): string {
  const sentence = sentenceOf(reading, claim) ?? claim.quote
  const words = plainWithoutTitles(reading, sentence)
  const { earliest, latest } = claim.value
  const day = reading.days.find(
    ({ start, end, month, date }) =>
      start >= sentence.start && end <= sentence.end && (isOn(earliest, month, date) || isOn(latest, month, date)),
  )
  if (day !== undefined) return words.slice(0, day.start - sentence.start)
  const year = words.indexOf(latest.slice(0, 4))
  return year < 0 ? words : words.slice(0, year)
}

function isOn(day: Day, month: number, date: number): boolean {
  return monthOf(day) === month && Number(day.slice(8)) === date
}

/** Sentences that say the day of release is not known. */
export const undated =
  /\b(?:no|without an?|not|n't|yet to|unconfirmed|unknown|undecided)\b[^.!?;:\n]{0,50}\b(?:release|premiere|air) (?:date|day)\b|\b(?:release|premiere|air) (?:date|day)\b[^.!?;:\n]{0,50}\b(?:not|yet to|unconfirmed|unknown|unannounced|tba|tbd)\b|\b(?:not|n't|yet to|no word)\b[^.!?;:\n]{0,40}\b(?:on )?when\b[^.!?;:\n]{0,60}\b(?:available|airs?|premieres?|released?|arrives?|returns?|comes?|debuts?|out)\b/g

/** Whether words say that a day of release is not known. */
export function isUndated(words: string): boolean {
  return words.search(undated) >= 0
}
