/**
 * What a regular expression is made of, as far as its literals go. Letters stand for themselves, `0` for any digits or underscores, and a
 * space for whatever is no letter, digit or underscore: so much is told apart of a text that is searched for literals.
 */
export type PatternNode =
  | { readonly kind: 'symbols'; readonly any: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'edge' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: 'ahead' | 'behind'; readonly part: PatternNode }

/** The symbol that stands for a character in a text that is searched for literals. */
export function symbolOf(code: number): string {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (isLetter) return String.fromCharCode(code)
  return (code >= 48 && code <= 57) || code === 95 ? '0' : ' '
}

/** Takes a pattern apart. What is not understood is unknown: it can only make the pattern tried too often. */
export function parsePattern({ source, flags }: RegExp): PatternNode {
  if (/[ims]/.test(flags)) return unknown
  const reader: Reader = { source, at: 0 }
  const node = readChoice(reader)
  return reader.at < source.length ? unknown : node
}

interface Reader {
  readonly source: string
  at: number
}

const unknown: PatternNode = { kind: 'unknown' }
const nothing: PatternNode = { kind: 'nothing' }

function readChoice(reader: Reader): PatternNode {
  const of = [readSequence(reader)]
  while (takes(reader, '|')) of.push(readSequence(reader))
  return of.length === 1 ? of[0]! : { kind: 'choice', of }
}

function readSequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = []
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!)) parts.push(readRepeated(reader))
  return { kind: 'sequence', parts }
}

const quantifier = /([*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y

function readRepeated(reader: Reader): PatternNode {
  const part = readOne(reader)
  quantifier.lastIndex = reader.at
  const match = quantifier.exec(reader.source)
  if (match === null) return part
  reader.at += match[0].length
  const [, sign, from, comma, to] = match
  if (from === undefined) return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
  const most = comma === undefined ? Number(from) : to === '' ? Infinity : Number(to)
  return { kind: 'repeat', part, least: Number(from), most }
}

function readOne(reader: Reader): PatternNode {
  const sign = reader.source[reader.at++]!
  switch (sign) {
    case '(':
      return readGroup(reader)
    case '[':
      return readClass(reader)
    case '\\':
      return readEscape(reader)
    case '.':
      return unknown
    case '^':
    case '$':
      return nothing
    default:
      return { kind: 'symbols', any: symbolOf(sign.charCodeAt(0)) }
  }
}

function readGroup(reader: Reader): PatternNode {
  const opening = ['?:', '?=', '?!', '?<=', '?<!'].find(signs => takes(reader, signs)) ?? ''
  const part = readChoice(reader)
  takes(reader, ')')
  if (opening === '?=') return { kind: 'ahead', part }
  if (opening === '?<=') return { kind: 'behind', part }
  return opening === '?!' || opening === '?<!' ? nothing : part
}

const classEnd = /\^?(?:\\.|[^\\\]])*\]/y

/** A set of characters: known where it lists them one by one. */
function readClass(reader: Reader): PatternNode {
  classEnd.lastIndex = reader.at
  const inside = classEnd.exec(reader.source)![0].slice(0, -1)
  reader.at += inside.length + 1
  if (/^\^|\\[^\]\\/.^$()[-]|[^\\]-.|[\ud800-\udfff]/.test(inside)) return unknown
  const symbols = [...inside.replaceAll('\\', '')].map(character => symbolOf(character.charCodeAt(0)))
  return { kind: 'symbols', any: [...new Set(symbols)].join('') }
}

function readEscape(reader: Reader): PatternNode {
  const sign = reader.source[reader.at++]!
  if (sign === 'b') return { kind: 'edge' }
  if (sign === 'B') return nothing
  if (sign === 'd') return { kind: 'symbols', any: '0' }
  if (sign === 's' || sign === 'W') return { kind: 'symbols', any: ' ' }
  if (sign === 'p' || sign === 'P') reader.at = reader.source.indexOf('}', reader.at) + 1
  if (sign === 'u') reader.at += 4
  return /[a-z0-9]/i.test(sign) ? unknown : { kind: 'symbols', any: symbolOf(sign.charCodeAt(0)) }
}

function takes(reader: Reader, signs: string): boolean {
  if (!reader.source.startsWith(signs, reader.at)) return false
  reader.at += signs.length
  return true
}
