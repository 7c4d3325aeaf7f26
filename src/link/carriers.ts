import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { KeyedText } from './key-hash.ts'
import { isCompanyWord, isGiven } from './people.ts'
import { isTitleWord } from './title-shape.ts'
import { notNames } from './words.ts'

const { capital, upper } = tokenFlag

/** A channel or an outlet in the text. */
export interface Carrier {
  readonly from: number
  readonly to: number
  readonly kind: 'channel' | 'outlet'
  readonly id: string
}

/** First words of channels that some write without a capital. */
const lowerNames = new Set(
  'tvn e! trutv iqiyi viki netflix hulu hoichoi tabii atresplayer puhutv lasexta bilibili aha e.tv 7plus 7mate 7now 7two 7flix 9now kyknet'.split(
    ' ',
  ),
)

/** Channels and outlets; the tokens that they take are marked 1 and 2. */
export function findCarriers(text: KeyedText, sentences: readonly Sentence[], gazetteer: Gazetteer, taken: Uint8Array): Carrier[] {
  const carriers: Carrier[] = []
  const { tokens } = text
  const finder = gazetteer.carriers.in(text)
  let families: ReadonlySet<string> | null = null
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!finder.mayBegin(at)) continue
      if (!isTitleWord(tokens, at) && !lowerNames.has(tokens.lower[at]!)) continue
      const match = finder.match(at, sentence.to)
      if (match === null) continue
      // "Ann Reed": ANN is written in capitals.
      if (match.value.kind === 'outlet' && match.to - at === 1 && isGiven(tokens.lower[at]!) && !capsCode(tokens, at)) continue
      // "ABC Signature", "Fox Entertainment": a studio, not the channel.
      if (match.to < sentence.to && isTitleWord(tokens, match.to) && isCompanyWord(tokens.lower[match.to]!)) continue
      if (
        match.value.ordinary &&
        !actsAsChannel(tokens, at, match.to) &&
        !standsBarred(tokens, sentence, at, match.to) &&
        !(match.to === sentence.to && at > sentence.from && isTitleWord(tokens, at - 1) && sentence.to - sentence.from <= 6)
      )
        continue
      // "Michael J. Fox", "Megan Fox": after a given name it is a family name.
      if (
        match.to - at === 1 &&
        at > sentence.from &&
        tokens.flags[at - 1]! & capital &&
        (isGiven(tokens.lower[at - 1]!) || (/^[a-z]\.?$/.test(tokens.lower[at - 1]!) && isGiven(tokens.lower[at - 2] ?? ''))) &&
        !capsCode(tokens, at)
      )
        continue
      // "Fox will play": the family name of somebody whom the text has named in full.
      if (
        match.to - at === 1 &&
        !capsCode(tokens, at) &&
        /^(?:will|plays|played|said|told|stars|who|joins|,)$/.test(tokens.lower[match.to] ?? '') &&
        (families ??= familyNames(tokens)).has(tokens.lower[at]!)
      )
        continue
      // "New York City": the last word of another name.
      if (
        match.value.ordinary &&
        match.to === at + 1 &&
        at > sentence.from &&
        isTitleWord(tokens, at - 1) &&
        !notNames.has(tokens.lower[at - 1]!) &&
        (tokens.flags[at - 1]! & tokenFlag.first) === 0 &&
        taken[at - 1] === 0
      )
        continue
      // "Star Trek", "Sky Rojo": a name of one word goes on into another name.
      if (match.value.ordinary && match.to < sentence.to && isTitleWord(tokens, match.to) && !notNames.has(tokens.lower[match.to]!))
        continue
      carriers.push({ from: at, to: match.to, kind: match.value.kind, id: match.value.id })
      taken.fill(match.value.kind === 'channel' ? 1 : 2, at, match.to)
      at = match.to - 1
    }
  }
  return carriers
}

/** Words that stand somewhere after a given name. */
function familyNames(tokens: Tokens): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 1; at < tokens.count; at++)
    if (tokens.flags[at - 1]! & capital && isGiven(tokens.lower[at - 1]!)) names.add(tokens.lower[at]!)
  return names
}

function capsCode(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & upper) !== 0
}

const beforeChannel = new Set('on by at for to from via channel network streamer streaming platform service with and or over'.split(' '))
const afterChannel = new Set(
  "'s has have is will original originals series drama comedy announced confirmed renewed cancelled canceled picked ordered said launched released premiered dropped revived commissioned may still currently also aired airs axed unveiled orders renews cancels sets used gave gives adds added plans brings greenlit greenlights scheduled reveals ceo co-commission".split(
    ' ',
  ),
)

/** "Official Trailer | Peacock": alone behind a bar, and the line ends or another bar follows. */
function standsBarred(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  return from > sentence.from && tokens.lower[from - 1] === '|' && (to === sentence.to || tokens.lower[to] === '|')
}

function actsAsChannel(tokens: Tokens, from: number, to: number): boolean {
  const before = from > 0 ? tokens.lower[from - 1]! : ''
  return beforeChannel.has(before) || (tokens.lower[to] !== undefined && afterChannel.has(tokens.lower[to]))
}
