import { tokenFlag, type Block, type Sentence, type Tokens } from '../model/index.ts'

/** Words that a full stop shortens and that seldom end a sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof sr jr st mt vs vol no ep eps jan feb mar apr jun jul aug sep sept oct nov dec gen gov sen rep rev hon capt lt col sgt inc ltd co corp bros approx est dept cf eg ie etc al feat ft a.m p.m u.s u.k'.split(
    ' ',
  ),
)

/** Words that begin a sentence far more often than they follow an abbreviation or an initial. */
const starters = new Set(
  'the it its this that these those he she they we you i in on at as if but and so however meanwhile although while when after before there here his her their our for with while what who why how also'.split(
    ' ',
  ),
)

/** A longer stretch without a full stop is a table or a list run together; cut here, its reading stays linear in its length. */
const longestSentence = 300

/**
 * Cuts the blocks of a text into sentences and marks the first word of each in the tokens' flags.
 * Abbreviations, initials, decimals and quoted speech do not end a sentence; every block ends one.
 */
export function splitSentences(text: string, blocks: readonly Block[], tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = []
  let token = 0
  for (let block = 0; block < blocks.length; block++) {
    const { start, end } = blocks[block]!
    while (token < tokens.count && tokens.start[token]! < start) token++
    let from = token
    let firstWord = true
    while (token < tokens.count && tokens.start[token]! < end) {
      if (firstWord && tokens.flags[token]! & tokenFlag.word) {
        tokens.flags[token]! |= tokenFlag.first
        firstWord = false
      }
      if (endsSentence(text, tokens, token) || token - from >= longestSentence) {
        let to = token + 1
        while (to < tokens.count && tokens.start[to]! < end && closesSentence(text, tokens, to)) to++
        push(sentences, tokens, from, to, block)
        from = to
        token = to
        firstWord = true
      } else token++
    }
    push(sentences, tokens, from, token, block)
  }
  return sentences
}

function push(sentences: Sentence[], tokens: Tokens, from: number, to: number, block: number): void {
  if (to <= from) return
  sentences.push({ from, to, block, start: tokens.start[from]!, end: tokens.end[to - 1]! })
}

/** A closing quote or bracket that still belongs to the sentence before it. */
function closesSentence(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.flags[at]! & tokenFlag.spaced) return false
  const code = text.charCodeAt(tokens.start[at]!)
  return code === 0x29 || code === 0x5d || code === 0x22 || code === 0x27 || code === 0x201d || code === 0x2019 || code === 0xbb
}

function endsSentence(text: string, tokens: Tokens, at: number): boolean {
  const code = text.charCodeAt(tokens.start[at]!)
  const last = text.charCodeAt(tokens.end[at]! - 1)
  if (tokens.flags[at]! & tokenFlag.word) {
    // An initial's dot ends the sentence only before a word that surely begins one: "in the U.S. The show".
    return last === 0x2e && at + 1 < tokens.count && begins(tokens, at + 1) && starters.has(tokens.lower[at + 1]!)
  }
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026 && code !== 0x3002) return false
  let next = at + 1
  while (next < tokens.count && closesSentence(text, tokens, next)) next++
  if (next >= tokens.count) return true
  if (!(tokens.flags[next]! & tokenFlag.spaced)) return code !== 0x2e && code !== 0x2026 && (tokens.flags[next]! & tokenFlag.capital) !== 0
  if (code === 0x2e && at > 0 && abbreviations.has(tokens.lower[at - 1]!)) {
    return begins(tokens, next) && starters.has(tokens.lower[next]!) && !/^(?:mr|mrs|ms|dr|st|vs)$/.test(tokens.lower[at - 1]!)
  }
  // "Am I Being Unreasonable?, starring" and "Yahoo! said" go on.
  return begins(tokens, next)
}

/** Whether a token can begin a sentence: a capital, a digit, a bracket, or any of these behind opening quotes, however many. */
function begins(tokens: Tokens, at: number): boolean {
  let next = at
  while (next < tokens.count && tokens.flags[next]! & tokenFlag.opens) next++
  if (next >= tokens.count) return true
  const flags = tokens.flags[next]!
  if (flags & tokenFlag.word) return (flags & (tokenFlag.capital | tokenFlag.digit)) !== 0
  return /^[([–—\-•*@#$£€]/.test(tokens.lower[next]!)
}
